package hostile

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// The packers write to memory, which takes everything.

func zlibbed(b []byte) []byte {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func brotlied(b []byte) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, 1)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func zstdded(b []byte) []byte {
	var out bytes.Buffer
	w, err := zstd.NewWriter(&out, zstd.WithEncoderConcurrency(1))
	if err != nil {
		panic(err) // the options are ours
	}
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// answer is a raw answer of these header lines, each ended by "\n", and this body.
func answer(status, header string, body []byte) []byte {
	return append([]byte("HTTP/1.1 "+status+"\r\n"+strings.ReplaceAll(header, "\n", "\r\n")+"\r\n"), body...)
}

func sized(encoding string, body []byte) []byte {
	return answer("200 OK", fmt.Sprintf("Content-Type: application/rss+xml\nContent-Encoding: %s\nContent-Length: %d\n", encoding, len(body)), body)
}

var transportMakers = []maker{
	{"gzip-bomb", func(d *dice) []byte {
		return sized(d.one("gzip", "", "br"), bytes.Repeat(gzipped(make([]byte, 16<<20)), d.size(1, 64)))
	}},
	{"zstd-bomb", func(d *dice) []byte {
		return sized(d.one("zstd", ""), bytes.Repeat(zstdded(make([]byte, 16<<20)), d.size(1, 64)))
	}},
	{"brotli-bomb", func(d *dice) []byte { return sized("br", brotlied(make([]byte, 32<<20))) }},
	{"deflate-bomb", func(d *dice) []byte { return sized("deflate", zlibbed(make([]byte, 64<<20))) }},
	{"twice", func(d *dice) []byte { return sized("gzip, gzip", gzipped(gzipped(make([]byte, 64<<20)))) }},
	{"nine-times", func(d *dice) []byte {
		b := []byte(feed(item("")))
		for range 9 {
			b = gzipped(b)
		}
		return sized(strings.Repeat("gzip,", 9), b)
	}},
	{"broken-packing", func(d *dice) []byte {
		b := gzipped([]byte(feed(item(d.words(2000)))))
		b[10+d.IntN(len(b)-10)] ^= 0xff
		return sized("gzip", b)
	}},
	{"wrong-packing", func(d *dice) []byte {
		return sized(d.one("br", "zstd", "gzip", "compress", "x", "br, gzip"), d.noise(d.size(10, 1<<20)))
	}},
	{"too-short", func(d *dice) []byte { return answer("200 OK", "Content-Length: 1000000\n", []byte(feed(item("")))) }},
	{"stall-in-body", func(d *dice) []byte { return answer("200 OK", "Content-Length: 1000000\n", []byte(feed(item("")))) }},
	{"stall-in-head", func(d *dice) []byte { return []byte("HTTP/1.1 200 OK\r\nContent-") }},
	{"stall-at-once", func(d *dice) []byte { return nil }},
	{"bad-length", func(d *dice) []byte {
		return answer("200 OK", "Content-Length: "+d.one("-1", "1, 2", "x", "99999999999999999999", "0x10")+"\n", []byte("x"))
	}},
	{"bad-chunks", func(d *dice) []byte {
		return answer("200 OK", "Transfer-Encoding: chunked\n", []byte(d.one("ffffffffffffffff\r\nx", "-1\r\n", "5\r\nabc", "g\r\n", strings.Repeat("0", 100_000)+"1\r\nx\r\n", "1;"+strings.Repeat("x", 1<<20)+"\r\na\r\n")))
	}},
	{"tiny-chunks", func(d *dice) []byte {
		return answer("200 OK", "Transfer-Encoding: chunked\n", []byte(strings.Repeat("1\r\nx\r\n", d.size(1000, 1_000_000))))
	}},
	{"many-headers", func(d *dice) []byte {
		return answer("200 OK", fill("X-"+d.word()+": y\n", d.size(10_000, 4<<20)), []byte("x"))
	}},
	{"long-header", func(d *dice) []byte {
		return answer("200 OK", "X: "+fill("y", d.size(10_000, 4<<20))+"\n", []byte("x"))
	}},
	{"cookies", func(d *dice) []byte {
		return answer("200 OK", fill("Set-Cookie: a=b; Path=/\n", d.size(1000, 400_000)), []byte("x"))
	}},
	{"endless", func(d *dice) []byte { return answer("200 OK", "", []byte(fill("<item>"+d.word(), MaxBody-100))) }},
	{"redirects", func(d *dice) []byte {
		return answer(d.one("301 x", "302 x", "308 x"), "Location: "+d.one("/", "//", "http://[", "javascript:x", "file:///etc/passwd", "/"+strings.Repeat("a", 100_000), "http://169.254.169.254/")+"\n", nil)
	}},
	{"error-page", func(d *dice) []byte {
		return answer("200 OK", "Content-Type: application/rss+xml\n", []byte(page("<h1>404</h1>")))
	}},
	{"lying-type", func(d *dice) []byte {
		return answer("200 OK", "Content-Type: "+d.one("application/pdf", "image/png", "x", strings.Repeat("x", 100_000), "text/html; charset=\x00", "text/xml; charset="+strings.Repeat("y", 10_000))+"\n", []byte(feed(item(""))))
	}},
	{"retry", func(d *dice) []byte {
		return answer("429 x", "Retry-After: "+d.one("99999999999999999999", "-1", "Wed, 01 Jan 9999 00:00:00 GMT", "x")+"\n", nil)
	}},
	{"status", func(d *dice) []byte {
		return answer(d.one("999 x", "0 x", "-1 x", "200", "206 x", "1xx", "304 x"), "", []byte("x"))
	}},
	{"informs", func(d *dice) []byte {
		return append([]byte(strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", d.size(1, 1000))), answer("200 OK", "", []byte("x"))...)
	}},
	{"not-http", func(d *dice) []byte { return d.noise(d.size(10, 100_000)) }},
}
