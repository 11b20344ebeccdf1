//go:build unix

package page_test

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"syscall"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/extract/lexicon"
	"nongrata/extract/page"
	"nongrata/ingest"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest/hostile"
	"nongrata/ingest/listing"
	"nongrata/ingest/pdf"
	"nongrata/ingest/robots"
	"nongrata/ingest/sitemap"
)

const (
	mostTime   = 2 * time.Second // of the processor, for one document on one path
	mostMemory = 64 << 20        // over the baseline
)

// A path is one way that a body from outside takes through the program.
type path struct {
	name string
	take func(body []byte)
}

// gets answers every request with one body.
type gets []byte

func (g gets) Get(_ context.Context, r ingest.Request) (ingest.Response, error) {
	return ingest.Response{Body: g, Capture: ingest.Capture{Hash: ingest.HashOf(g), URL: r.URL, FinalURL: r.URL, Status: 200, MediaType: "text/xml"}}, nil
}

func paths(x *extract.Extractor) []path {
	const url = "https://mfa.example/en/news"
	rows := ingest.Selectors{Item: "li, .row, item", Link: "a", Title: "a, title", Date: "time, .date"}
	src := ingest.Source{ID: "x", URL: url, Method: ingest.Sitemap, Languages: []string{"en"}, Selectors: ingest.Selectors{BodyDate: ".date, time"}}
	read := func(media string, fragment bool, sel ingest.Selectors) func([]byte) {
		return func(b []byte) {
			p, err := page.Text(b, media, fragment, sel)
			if err == nil {
				x.Extract(extract.Document{ID: "x", Kind: "ministry", Country: "RU", Title: p.Title, Text: p.Text, Lang: p.Lang, Published: "2022-04-05"})
			}
		}
	}
	return []path{
		{"feed", func(b []byte) { feed.Parse(b, feed.Document{URL: url, Lang: "en"}) }},
		{"listing", func(b []byte) { listing.Parse(b, listing.Page{URL: url, Lang: "ru"}) }},
		{"listing by selectors", func(b []byte) { listing.Parse(b, listing.Page{URL: url, Lang: "en", Selectors: rows}) }},
		{"date of a page", func(b []byte) { listing.PageDate(src, ingest.Response{Body: b}) }},
		{"sitemap", func(b []byte) { sitemap.New(gets(b)).Fetch(context.Background(), src, ingest.State{}) }},
		{"robots", func(b []byte) {
			robots.Parse(b, "nongrata").Allows("/a/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab?q=%41")
		}},
		{"pdf", func(b []byte) { pdf.Read(b) }},
		{"article", read("text/html", false, ingest.Selectors{})},
		{"article by selectors", read("text/html", false, ingest.Selectors{Title: "h1", Body: "p, div"})},
		{"fragment", read("text/html", true, ingest.Selectors{})},
		{"plain text", read("text/plain", false, ingest.Selectors{})},
	}
}

// TestHostile sends hostile documents down every path. One in thirteen of them unless NONGRATA_HOSTILE is
// "all"; then all, which takes minutes. Processor time is measured, so that a busy machine does
// not fail it.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("measures processor time and memory, which the race detector multiplies")
	}
	every := uint64(13)
	if os.Getenv("NONGRATA_HOSTILE") == "all" {
		every = 1
	}
	set, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range set.Languages() { // tables that are built once are no document's doing
		set.Language(code)
	}
	all := paths(extract.New(set))
	raw := transport(t)
	for _, p := range all {
		p.take([]byte("<p>Germany expels forty Russian diplomats. Россия высылает двух дипломатов.</p>"))
	}
	n, runs, g := 0, 0, newGauge()
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	for d := range hostile.Documents(20221122, every) {
		n++
		taken := all
		if d.Class == "transport" {
			taken = []path{{"fetch", func([]byte) { raw(d) }}}
		}
		g.rest()
		for _, p := range taken {
			runs++
			if u := g.measure(func() { p.take(d.Body) }); u.time > mostTime || u.memory > mostMemory || u.panicked != nil {
				t.Errorf("%s (%d kB) as %s: %v, %d MiB over the baseline, panic %v", d.Name, len(d.Body)>>10, p.name, u.time.Round(time.Millisecond), u.memory>>20, u.panicked)
				g.rest()
			}
			if g.inUse()-g.base > mostMemory/4 { // garbage of this path is not the next one's doing
				g.rest()
			}
		}
	}
	t.Logf("%d documents, %d runs; most: %v (processor), %d MiB", n, runs, g.most.time.Round(time.Millisecond), g.most.memory>>20)
}

// usage is what one run took.
type usage struct {
	time     time.Duration // of the processor
	memory   int64         // over the baseline, in bytes
	panicked any
}

type gauge struct {
	most    usage
	base    int64
	samples []metrics.Sample
}

func newGauge() *gauge {
	return &gauge{samples: []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"}}}
}

// inUse is the memory of objects and stacks.
func (g *gauge) inUse() int64 {
	metrics.Read(g.samples)
	return int64(g.samples[0].Value.Uint64() + g.samples[1].Value.Uint64())
}

// rest collects what is left of the last document and takes the baseline. The collector is told
// of the bound, as a container would tell it: what is over it then is in use.
func (g *gauge) rest() {
	debug.FreeOSMemory()
	g.base = g.inUse()
	debug.SetMemoryLimit(runtimeTotal() + mostMemory/2)
}

// measure runs f.
func (g *gauge) measure(f func()) usage {
	done, sampled := make(chan usage), make(chan int64)
	stop := make(chan struct{})
	go func() {
		high := int64(0)
		tick := time.NewTicker(2 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				high = max(high, g.inUse()-g.base)
			case <-stop:
				sampled <- high
				return
			}
		}
	}()
	before := processor()
	go func() {
		var u usage
		defer func() {
			u.panicked = recover()
			u.time = processor() - before
			done <- u
		}()
		f()
	}()
	u := <-done
	close(stop)
	u.memory = <-sampled
	g.most.time, g.most.memory = max(g.most.time, u.time), max(g.most.memory, u.memory)
	return u
}

// runtimeTotal is the memory that the collector's limit counts.
func runtimeTotal() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.Sys - m.HeapReleased)
}

// processor is the time that this process has been given.
func processor() time.Duration {
	var r syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &r) != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// transport returns a way to fetch a raw answer from a server that sends it. A server that
// stalls is given up after a second.
func transport(t *testing.T) func(hostile.Document) {
	t.Helper()
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	answers := make(chan hostile.Document, 1)
	served := make(chan struct{})
	go func() {
		defer close(served)
		var d hostile.Document
		for {
			conn, err := lis.Accept()
			if err != nil {
				return
			}
			select {
			case d = <-answers:
			default: // asked again, for the same
			}
			serve(conn, d)
		}
	}()
	c := fetch.New(fetch.Options{Spacing: -1, Timeout: time.Second, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	t.Cleanup(func() {
		c.Close()
		lis.Close()
		<-served
	})
	return func(d hostile.Document) {
		answers <- d
		res, err := c.Get(t.Context(), ingest.Request{URL: fmt.Sprintf("http://%s/", lis.Addr())})
		if err == nil && len(res.Body) > hostile.MaxBody {
			t.Errorf("%s: Get = %d bytes", d.Name, len(res.Body))
		}
		select {
		case <-answers: // refused before it asked
		default:
		}
	}
}

// serve sends the answer once something was asked.
func serve(conn net.Conn, d hostile.Document) {
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(2 * time.Second))
	if _, err := conn.Read(make([]byte, 4096)); err != nil {
		return
	}
	if _, err := conn.Write(d.Body); err == nil && d.Stalls {
		conn.Read(make([]byte, 1)) // until the other side gives up
	}
}
