// Package evidence keeps the exact bytes that claims rest on.
//
// Guarantees. A blob is named by the SHA-256 of its bytes and never changes. Put returns only
// when the blob and its name are on the disk, so a crash at any point leaves either the whole
// blob or nothing but a temporary file, which Open clears away. Get returns the very bytes
// that were put, or an error: what is damaged on the disk is never served.
//
// Layout: DIR/ab/abcdef….zst, each a zstd frame; DIR/tmp holds what is being written.
package evidence

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/klauspost/compress/zstd"

	"nongrata/ingest"
)

// ErrDamaged is wrapped by the error for a blob whose bytes are not what its name says.
var ErrDamaged = errors.New("evidence is damaged")

// maxBlob caps what a damaged frame can make Get allocate.
const maxBlob = 64 << 20

// An Archive is a folder of blobs, used by one process. It is safe for concurrent use.
type Archive struct {
	dir   string
	enc   *zstd.Encoder // EncodeAll and DecodeAll may be called at once
	dec   *zstd.Decoder
	dirs  sync.Map // of two-digit folders that exist and are synced
	blobs atomic.Int64
	bytes atomic.Int64
}

var _ ingest.Archive = (*Archive)(nil)

// Open opens the archive in dir, which it makes if need be, and clears away what a crash left
// half-written.
func Open(dir string) (*Archive, error) {
	tmp := filepath.Join(dir, "tmp")
	if err := os.RemoveAll(tmp); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	if err := os.MkdirAll(tmp, 0o700); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithLowerEncoderMem(true))
	if err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0),
		zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxBlob))
	if err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	a := &Archive{dir: dir, enc: enc, dec: dec}
	if err := a.measure(); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	return a, nil
}

// Close frees what the Archive holds. Nothing needs flushing.
func (a *Archive) Close() error {
	a.dec.Close()
	return a.enc.Close()
}

// Put implements ingest.Archive.
func (a *Archive) Put(ctx context.Context, b []byte) (ingest.Hash, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	if len(b) > maxBlob {
		return "", fmt.Errorf("storing evidence: %d bytes, over the limit of %d", len(b), maxBlob)
	}
	h := ingest.HashOf(b)
	path := a.path(h)
	if err := a.store(path, b); err != nil {
		return "", fmt.Errorf("storing evidence %s: %w", h, err)
	}
	return h, nil
}

func (a *Archive) store(path string, b []byte) error {
	if _, err := os.Stat(path); err == nil {
		// Who wrote it may not have come to this yet.
		return syncDir(filepath.Dir(path))
	}
	if err := a.folder(filepath.Dir(path)); err != nil {
		return err
	}
	return a.write(path, a.enc.EncodeAll(b, nil))
}

// Get implements ingest.Archive.
func (a *Archive) Get(ctx context.Context, h ingest.Hash) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := h.Validate(); err != nil { // keeps a made-up hash from naming another file
		return nil, fmt.Errorf("reading evidence: %w: %w", err, fs.ErrNotExist)
	}
	packed, err := os.ReadFile(a.path(h))
	if err != nil {
		return nil, fmt.Errorf("reading evidence %s: %w", h, err)
	}
	b, err := a.dec.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("reading evidence %s: %w: %w", h, ErrDamaged, err)
	}
	if got := ingest.HashOf(b); got != h {
		return nil, fmt.Errorf("reading evidence %s: %w: bytes hash to %s", h, ErrDamaged, got)
	}
	return b, nil
}

// Has reports whether the blob is there; it does not read it.
func (a *Archive) Has(h ingest.Hash) bool {
	if h.Validate() != nil {
		return false
	}
	_, err := os.Stat(a.path(h))
	return err == nil
}

// Size returns how many blobs there are and the bytes they take on the disk, as far as this
// process knows.
func (a *Archive) Size() (blobs, bytes int64) { return a.blobs.Load(), a.bytes.Load() }

func (a *Archive) path(h ingest.Hash) string {
	return filepath.Join(a.dir, string(h[:2]), string(h)+".zst")
}
