package feed

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"nongrata/ingest/ingestbench"
)

// wave is a feed of n items as ministries write them, about 2.5 kB each.
func wave(n int) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Press</title>`)
	text := strings.Repeat("&lt;p&gt;The ministry summoned the ambassador &amp;amp; handed over a note.&lt;/p&gt; ", 26)
	for i := range n {
		fmt.Fprintf(&b, `<item><title>Statement %d</title><link>https://mfa.example/%d</link><guid isPermaLink="false">%d</guid>`+
			`<dc:creator>press office</dc:creator><pubDate>Tue, 05 Apr 2022 09:30:00 GMT</pubDate><description>%s</description></item>`, i, i, i, text)
	}
	b.WriteString("</channel></rss>")
	return []byte(b.String())
}

func BenchmarkParse(b *testing.B) {
	doc := wave(30)
	b.SetBytes(int64(len(doc)))
	b.ReportAllocs()
	for b.Loop() {
		if got, err := Parse(doc, Document{}); err != nil || len(got) != 30 {
			b.Fatal(len(got), err)
		}
	}
}

// BenchmarkParseMix reads one feed of each kind of ingestbench, in its proportion.
func BenchmarkParseMix(b *testing.B) {
	var o ingestbench.Options
	var docs [][]byte
	var size int
	for i := range 20 {
		docs = append(docs, o.Document(i))
		size += len(docs[i])
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	start := cpu()
	for b.Loop() {
		for _, doc := range docs {
			if got, err := Parse(doc, Document{}); err != nil || len(got) != 30 {
				b.Fatal(len(got), err)
			}
		}
	}
	b.ReportMetric(float64(size*b.N)/1e6/(cpu()-start).Seconds(), "MB/cpu-s")
}

// cpu is what this process has used so far, the collector's work included.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func BenchmarkClean(b *testing.B) {
	doc := wave(30)
	b.SetBytes(int64(len(doc)))
	for b.Loop() {
		if _, err := clean(doc); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(rss(first, second)), "ru")
	f.Add([]byte("<rss><item><title>x<link>y</item>"), "")
	f.Add([]byte(`<feed><entry><id>1</id><![CDATA[`), "")
	f.Add([]byte(`{"items":[{"id":"1","title":"t"}]}`), "")
	f.Fuzz(func(t *testing.T, doc []byte, lang string) {
		got, err := Parse(doc, Document{URL: "https://mfa.example/feed", Lang: lang})
		if err != nil && got != nil {
			t.Errorf("Parse = %v with %v, want none", got, err)
		}
		for _, e := range got {
			if !utf8.ValidString(e.Title) || !utf8.ValidString(e.Content) {
				t.Errorf("Parse = %+v, want UTF-8", e)
			}
			if e.URL != "" && !strings.HasPrefix(e.URL, "http") {
				t.Errorf("Parse gives link %q", e.URL)
			}
		}
	})
}

// FuzzClean checks that any parser can read to its end what the cleaner makes of a document.
func FuzzClean(f *testing.F) {
	f.Add([]byte(rss("a", "b")))
	f.Add([]byte("<rss><a b='c><item></a><![CDATA[ ]]"))
	f.Add([]byte("<rss>&#8;&a;<b<c>"))
	f.Fuzz(func(t *testing.T, doc []byte) {
		if !utf8.Valid(doc) {
			return // Parse decodes first
		}
		c, err := clean(doc)
		if err != nil {
			return
		}
		d := xml.NewDecoder(bytes.NewReader(c.out))
		d.Strict = false
		for depth := 0; ; {
			token, err := d.Token()
			switch token.(type) {
			case xml.StartElement:
				depth++
			case xml.EndElement:
				depth--
			}
			if depth > maxDepth+1 {
				t.Fatalf("clean(%q) is %d deep", doc, depth)
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatalf("clean(%q) = %q: %v", doc, c.out, err)
			}
		}
	})
}
