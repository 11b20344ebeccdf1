package warc

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var at = time.Date(2022, 4, 4, 9, 30, 0, 123456000, time.UTC)

func answer() Answer {
	return Answer{URL: "https://mfa.example/news/1", At: at, Status: 200, Body: []byte("<p>zwölf</p>"), Header: http.Header{
		"Content-Type": {"text/html; charset=utf-8"}, "Content-Encoding": {"gzip"}, "Set-Cookie": {"a=1", "b=2\r\nX: y"},
	}}
}

func archive(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	w, res := NewWriter(&b), NewResponse(answer())
	for _, r := range []Record{
		NewFields(Info, at, "", Field{"software", "nongrata"}, Field{"empty", ""}), res,
		NewFields(Metadata, at, res.ID, Field{"via", "https://mfa.example/1"}),
	} {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

func TestRoundTrip(t *testing.T) {
	file := archive(t)
	if again := archive(t); !bytes.Equal(file, again) {
		t.Error("the same records were written as other bytes")
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(unpacked)
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{"packed": file, "plain": plain} {
		r, err := NewReader(bytes.NewReader(b), 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		var types []string
		for {
			rec, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: Next = %v", name, err)
			}
			types = append(types, rec.Type)
			if rec.Type != Response {
				continue
			}
			got, err := rec.Answer()
			if err != nil {
				t.Fatal(err)
			}
			want := answer()
			want.Header = http.Header{"Content-Type": {"text/html; charset=utf-8"}, "Content-Length": {"13"},
				"X-Archive-Orig-Content-Encoding": {"gzip"}, "Set-Cookie": {"a=1", "b=2  X: y"}}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: Answer (-want +got):\n%s", name, diff)
			}
		}
		if diff := cmp.Diff([]string{Info, Response, Metadata}, types); diff != "" {
			t.Errorf("%s: types (-want +got):\n%s", name, diff)
		}
	}
}

func TestReadersOfOthers(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"version 1.0, brackets around the address, chunks",
			"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://a.example/>\r\nContent-Length: 71\r\n\r\n" +
				"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n\r\n\r\n", "http://a.example/ abcdef"},
		{"bare line feeds", "WARC/1.1\nWARC-Type: resource\nContent-Type: text/plain\nWARC-Target-URI: http://a.example/\nContent-Length: 3\n\nabc\n\n", "http://a.example/ abc"},
		{"a length that promises more", "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 42\r\n\r\n" +
			"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc\r\n\r\n", "http://a.example/ abc"},
	}
	for _, tt := range tests {
		r, err := NewReader(strings.NewReader(tt.file), 1<<20)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		rec, err := r.Next()
		if err != nil {
			t.Errorf("%s: Next = %v", tt.name, err)
			continue
		}
		a, err := rec.Answer()
		if got := a.URL + " " + string(a.Body); got != tt.want || err != nil {
			t.Errorf("%s: Answer = %q, %v, want %q", tt.name, got, err, tt.want)
		}
	}
}

func TestBadArchives(t *testing.T) {
	whole := "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
	tests := []struct {
		name, file, want string
		is               error
	}{
		{"empty", "", "reading the first record: no web archive", ErrFormat},
		{"a page", "<html></html>\n\n", `record 1: it begins with "<html></html>": no web archive`, ErrFormat},
		{"cut in the head", whole + "WARC/1.1\r\nWARC-Ty", "record 2: unexpected EOF", io.ErrUnexpectedEOF},
		{"cut in the block", whole + strings.Replace(whole, "abc\r\n\r\n", "a", 1), "record 2: unexpected EOF", io.ErrUnexpectedEOF},
		{"no length", "WARC/1.1\r\nWARC-Type: resource\r\n\r\n", `record 1: content-length "": want a number of bytes`, nil},
		{"an endless line", "WARC/1.1\r\nX: " + strings.Repeat("x", 70<<10), "record 1: a line is over 65536 bytes: no web archive", ErrFormat},
		{"too large", strings.Replace(whole, "Length: 3", "Length: 2000", 1) + strings.Repeat("x", 2000) + whole, "record 1: 2000 bytes: record is too large", ErrTooLarge},
	}
	for _, tt := range tests {
		r, err := NewReader(strings.NewReader(tt.file), 1000)
		for err == nil {
			_, err = r.Next()
		}
		if err.Error() != tt.want || tt.is != nil && !errors.Is(err, tt.is) {
			t.Errorf("%s: error %q, want %q", tt.name, err, tt.want)
		}
	}
}

func FuzzNext(f *testing.F) {
	f.Add([]byte("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"))
	f.Add([]byte("WARC/1.0\nContent-Length: 9223372036854775807\n\nx"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := NewReader(bytes.NewReader(b), 4096)
		for n := 0; err == nil; n++ {
			var rec Record
			if rec, err = r.Next(); err == nil {
				if len(rec.Block) > 4096 {
					t.Fatalf("a block of %d bytes", len(rec.Block))
				}
				_, _ = rec.Answer()
			} else if errors.Is(err, ErrTooLarge) {
				err = nil
			}
			if n > len(b) {
				t.Fatal("more records than bytes")
			}
		}
	})
}
