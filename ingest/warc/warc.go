// Package warc writes and reads web archives, WARC 1.1 (ISO 28500:2017), so that what an item
// rests on can be kept and checked by tools that are not ours.
//
// Guarantees. A Writer's records are each a gzip member of their own, carry the digest of their
// payload, and are the same bytes for the same input. A Reader takes WARC 1.0 and 1.1, packed or
// not, holds one record at a time and never more than the limit; what is broken is an error that
// names the record's place in the file, and what was read before it stands.
package warc

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// MediaType is that of a packed WARC file. RFC 6838 registration of application/warc.
const MediaType = "application/warc+gzip"

// The types of record that nongrata writes or reads.
const (
	Info     = "warcinfo"
	Response = "response"
	Resource = "resource"
	Metadata = "metadata"
)

// A Record is one entry of a web archive.
type Record struct {
	Type string // WARC-Type
	ID   string // WARC-Record-ID, without the angle brackets
	URL  string // WARC-Target-URI
	// Date is when the content was captured, in UTC.
	Date        time.Time
	ContentType string
	// Concurrent is the ID of the record that this one tells more of; may be empty.
	Concurrent string
	Block      []byte // for a response the whole HTTP message, its head included
	payload    int    // where the payload begins in Block
}

// NewID returns the record ID for content: the same for the same content, as RFC 9562 §5.8
// allows in version 8.
func NewID(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	u := sum[:16]
	u[6], u[8] = u[6]&0x0f|0x80, u[8]&0x3f|0x80
	x := hex.EncodeToString(u)
	return "urn:uuid:" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:]
}

// An Answer is an HTTP answer to be kept: its body is decoded, as the hash of the evidence is.
type Answer struct {
	URL    string // where it came from in the end
	At     time.Time
	Status int
	Header http.Header
	Body   []byte
}

// NewResponse returns the response record of a.
func NewResponse(a Answer) Record {
	var b bytes.Buffer
	fmt.Fprintf(&b, "HTTP/1.1 %d %s\r\n", a.Status, http.StatusText(a.Status))
	for _, key := range slices.Sorted(maps.Keys(a.Header)) {
		name := key
		switch key { // they spoke of the packed body
		case "Content-Encoding", "Transfer-Encoding", "Content-Length":
			name = "X-Archive-Orig-" + key
		}
		for _, v := range a.Header[key] {
			fmt.Fprintf(&b, "%s: %s\r\n", name, oneLine(v))
		}
	}
	fmt.Fprintf(&b, "Content-Length: %d\r\n\r\n", len(a.Body))
	head := b.Len()
	b.Write(a.Body)
	at := a.At.UTC()
	return Record{Type: Response, URL: a.URL, Date: at, ContentType: "application/http; msgtype=response",
		ID: NewID(Response, a.URL, at.Format(time.RFC3339Nano), digest(a.Body)), Block: b.Bytes(), payload: head}
}

// A Field is a line of a warcinfo or metadata record.
type Field struct{ Name, Value string }

// NewFields returns a record of kind that holds fields, about the record named concurrent.
func NewFields(kind string, at time.Time, concurrent string, fields ...Field) Record {
	var b bytes.Buffer
	for _, f := range fields {
		if f.Value != "" {
			fmt.Fprintf(&b, "%s: %s\r\n", f.Name, oneLine(f.Value))
		}
	}
	return Record{Type: kind, Date: at.UTC(), ContentType: "application/warc-fields", Concurrent: concurrent,
		ID: NewID(kind, concurrent, at.UTC().Format(time.RFC3339Nano), b.String()), Block: b.Bytes()}
}

// A Writer writes records one after another.
type Writer struct{ w io.Writer }

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{w} }

// Write writes r as a gzip member of its own.
func (w *Writer) Write(r Record) error {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	fmt.Fprintf(z, "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <%s>\r\n", r.Type, r.ID)
	fmt.Fprintf(z, "WARC-Date: %s\r\n", r.Date.UTC().Format(time.RFC3339Nano))
	if r.URL != "" {
		fmt.Fprintf(z, "WARC-Target-URI: %s\r\n", oneLine(r.URL))
	}
	if r.Concurrent != "" {
		fmt.Fprintf(z, "WARC-Concurrent-To: <%s>\r\n", r.Concurrent)
	}
	fmt.Fprintf(z, "WARC-Block-Digest: %s\r\n", digest(r.Block))
	if r.payload > 0 {
		fmt.Fprintf(z, "WARC-Payload-Digest: %s\r\n", digest(r.Block[r.payload:]))
	}
	fmt.Fprintf(z, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n", r.ContentType, len(r.Block))
	z.Write(r.Block) // into memory: cannot fail
	io.WriteString(z, "\r\n\r\n")
	if err := z.Close(); err != nil {
		return err
	}
	if _, err := w.w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing record %s: %w", r.ID, err)
	}
	return nil
}

// digest is the labelled digest of b: the algorithm and base32, as in other archives.
func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + strings.TrimRight(base32.StdEncoding.EncodeToString(sum[:]), "=")
}

// oneLine keeps a value from opening a line of its own.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\r' || r == '\n' {
			return ' '
		}
		return r
	}, s)
}
