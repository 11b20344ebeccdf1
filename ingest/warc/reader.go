package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// The errors of a Reader.
var (
	ErrFormat   = errors.New("no web archive")
	ErrTooLarge = errors.New("record is too large")
)

// maxHead is how long the head of a record may be.
const maxHead = 64 << 10

// A Reader reads records one after another.
type Reader struct {
	r     *bufio.Reader
	limit int64
	n     int // records read, for errors
}

// NewReader returns a Reader of r, packed or not, that refuses blocks of more than limit bytes.
func NewReader(r io.Reader, limit int64) (*Reader, error) {
	b := bufio.NewReaderSize(r, 64<<10)
	magic, err := b.Peek(2)
	if err != nil {
		return nil, fmt.Errorf("reading the first record: %w", ErrFormat)
	}
	if magic[0] != 0x1f || magic[1] != 0x8b {
		return &Reader{r: b, limit: limit}, nil
	}
	z, err := gzip.NewReader(b) // reads member after member
	if err != nil {
		return nil, fmt.Errorf("unpacking the first record: %w", err)
	}
	return &Reader{r: bufio.NewReaderSize(z, 64<<10), limit: limit}, nil
}

// Next returns the next record, or io.EOF behind the last. A block over the limit is passed over
// and its record returned without it, with an error that wraps ErrTooLarge: reading may go on.
// After any other error it may not.
func (r *Reader) Next() (Record, error) {
	if err := r.toNext(); err != nil {
		return Record{}, err
	}
	r.n++
	rec, size, err := r.head()
	if err != nil {
		return Record{}, fmt.Errorf("record %d: %w", r.n, err)
	}
	if size > r.limit {
		if _, err := io.CopyN(io.Discard, r.r, size); err != nil {
			return Record{}, fmt.Errorf("record %d: %w", r.n, cutShort(err))
		}
		return rec, fmt.Errorf("record %d: %d bytes: %w", r.n, size, ErrTooLarge)
	}
	var block bytes.Buffer
	if _, err := io.CopyN(&block, r.r, size); err != nil {
		return Record{}, fmt.Errorf("record %d: %w", r.n, cutShort(err))
	}
	rec.Block = block.Bytes()
	return rec, nil
}

// toNext passes the empty lines that stand between two records.
func (r *Reader) toNext() error {
	for {
		c, err := r.r.ReadByte()
		switch {
		case err == io.EOF:
			return io.EOF
		case err != nil:
			return fmt.Errorf("behind record %d: %w", r.n, cutShort(err))
		case c != '\r' && c != '\n':
			return r.r.UnreadByte()
		}
	}
}

func (r *Reader) head() (rec Record, size int64, err error) {
	text, err := r.headText()
	if err != nil {
		return rec, 0, err
	}
	version, rest, _ := strings.Cut(text, "\n")
	if !strings.HasPrefix(version, "WARC/") {
		return rec, 0, fmt.Errorf("it begins with %.20q: %w", version, ErrFormat)
	}
	h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(rest + "\n"))).ReadMIMEHeader()
	if err != nil {
		return rec, 0, fmt.Errorf("reading its head: %w", err)
	}
	size, err = strconv.ParseInt(h.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return rec, 0, fmt.Errorf("content-length %.40q: want a number of bytes", h.Get("Content-Length"))
	}
	rec = Record{Type: h.Get("WARC-Type"), ID: bare(h.Get("WARC-Record-ID")), URL: bare(h.Get("WARC-Target-URI")),
		ContentType: h.Get("Content-Type"), Concurrent: bare(h.Get("WARC-Concurrent-To"))}
	if at, err := time.Parse(time.RFC3339, h.Get("WARC-Date")); err == nil {
		rec.Date = at.UTC()
	}
	return rec, size, nil
}

// headText reads up to and with the empty line that ends a head.
func (r *Reader) headText() (string, error) {
	var b strings.Builder
	for {
		line, err := r.r.ReadSlice('\n')
		if err != nil {
			return "", cutShort(err)
		}
		b.Write(line)
		if len(bytes.TrimRight(line, "\r\n")) == 0 {
			return b.String(), nil
		}
		if b.Len() > maxHead {
			return "", fmt.Errorf("its head is over %d bytes: %w", maxHead, ErrFormat)
		}
	}
}

// cutShort says what the end of the file inside a record is.
func cutShort(err error) error {
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return io.ErrUnexpectedEOF
	case errors.Is(err, bufio.ErrBufferFull):
		return fmt.Errorf("a line is over %d bytes: %w", 64<<10, ErrFormat)
	}
	return err
}

// bare takes the angle brackets off a URI; WARC 1.0 put them around addresses too.
func bare(s string) string { return strings.TrimSuffix(strings.TrimPrefix(s, "<"), ">") }

// Answer returns the HTTP answer that a response record holds, its body still packed as its
// head says; of a resource record one with status 200.
func (r Record) Answer() (Answer, error) {
	a := Answer{URL: r.URL, At: r.Date, Status: http.StatusOK}
	if r.Type == Resource {
		a.Header, a.Body = http.Header{"Content-Type": {r.ContentType}}, r.Block
		return a, nil
	}
	res, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(r.Block)), nil)
	if err != nil {
		return a, fmt.Errorf("record %s: reading its answer: %w", r.ID, err)
	}
	defer res.Body.Close()
	// What was cut short, or given a wrong length, is still worth reading.
	body, err := io.ReadAll(res.Body)
	if err != nil && len(body) == 0 {
		return a, fmt.Errorf("record %s: reading its body: %w", r.ID, err)
	}
	a.Status, a.Header, a.Body = res.StatusCode, res.Header, body
	return a, nil
}
