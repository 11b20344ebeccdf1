package fetch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// ErrTooLarge is wrapped by the error for a body over the cap.
var ErrTooLarge = errors.New("body is too large")

// errPacked is wrapped by the error for a body that cannot be unpacked.
var errPacked = errors.New("packed badly")

// maxLayers is how many encodings one body may wear: some servers pack a packed file again.
const maxLayers = 2

// window caps what a zstd frame may ask for; browsers allow no more.
const window = 8 << 20

// Decode reads r to its end, unpacking what it is packed in: the magic bytes are believed over
// encoding, a Content-Encoding, which servers get wrong. It never holds more than limit+1 bytes;
// a body over limit is an error that wraps ErrTooLarge.
func Decode(r io.Reader, encoding string, limit int64) ([]byte, error) {
	layers := 0
	b, err := decode(r, strings.Split(strings.ToLower(encoding), ","), limit, &layers)
	if err != nil && layers > 0 && !errors.Is(err, ErrTooLarge) {
		err = fmt.Errorf("%w: %w", errPacked, err)
	}
	return b, err
}

// decode counts the layers that it takes off.
func decode(r io.Reader, declared []string, limit int64, layers *int) ([]byte, error) {
	for *layers < maxLayers {
		buffered := bufio.NewReader(r)
		magic, err := buffered.Peek(4)
		if err != nil && err != io.EOF {
			return nil, err
		}
		unpacked, closer, err := unpack(buffered, magic, declared)
		if unpacked != nil || err != nil {
			*layers++
		}
		if err != nil {
			return nil, err
		}
		if unpacked == nil {
			r = buffered
			break
		}
		defer closer()
		declared = declared[:max(len(declared)-1, 0)]
		r = unpacked
	}
	return readAll(r, limit)
}

// readAll reads in pieces that grow, so that no more than the body and once its size is held.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	var full [][]byte
	size, piece := 0, make([]byte, 0, 16<<10)
	r = io.LimitReader(r, limit+1)
	for {
		n, err := r.Read(piece[len(piece):cap(piece)])
		piece = piece[:len(piece)+n]
		if size += n; int64(size) > limit {
			return nil, fmt.Errorf("over %d bytes: %w", limit, ErrTooLarge)
		}
		if err == io.EOF {
			err = nil
		} else if err == nil {
			if len(piece) == cap(piece) {
				full = append(full, piece)
				piece = make([]byte, 0, min(2*cap(piece), 1<<20))
			}
			continue
		}
		if len(full) == 0 {
			return piece, err
		}
		return slices.Concat(append(full, piece)...), err
	}
}

// unpack returns a reader of what is inside r, or nil when r is not packed.
func unpack(r *bufio.Reader, magic []byte, declared []string) (io.Reader, func(), error) {
	last := ""
	if len(declared) > 0 {
		last = strings.TrimSpace(declared[len(declared)-1])
	}
	switch {
	case bytes.HasPrefix(magic, []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(r)
		if err != nil {
			return nil, nil, fmt.Errorf("gzip: %w", err)
		}
		return z, func() { z.Close() }, nil
	case bytes.HasPrefix(magic, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1),
			zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(window))
		if err != nil {
			return nil, nil, fmt.Errorf("zstd: %w", err)
		}
		return z, z.Close, nil
	case last == "deflate":
		return inflate(r, magic)
	case last == "br" && !looksPlain(magic):
		return brotli.NewReader(r), func() {}, nil
	}
	return nil, nil, nil
}

// inflate reads both things that are sent as "deflate": the zlib format that the standard
// means, and the bare stream.
func inflate(r *bufio.Reader, magic []byte) (io.Reader, func(), error) {
	if len(magic) >= 2 && magic[0]&0x0f == 8 && (int(magic[0])<<8|int(magic[1]))%31 == 0 {
		z, err := zlib.NewReader(r)
		if err != nil {
			return nil, nil, fmt.Errorf("zlib: %w", err)
		}
		return z, func() { z.Close() }, nil
	}
	if looksPlain(magic) {
		return nil, nil, nil // said to be packed, but is not
	}
	z := flate.NewReader(r)
	return z, func() { z.Close() }, nil
}

// looksPlain reports whether a body that is said to be packed begins as a document does.
func looksPlain(magic []byte) bool {
	return len(magic) > 1 && (magic[0] == '<' || magic[0] == '{' || magic[0] == 0xef) && magic[1] >= ' '
}
