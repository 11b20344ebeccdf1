package ingest_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
)

// A crowd is many sources, each at an address of its own on loopback, some of them hostile,
// polled by the real parts in real time.
type crowd struct {
	healthy, hostile int
	interval         time.Duration // between polls
	gap              time.Duration // between one item of a healthy source and the next
	lasts            time.Duration
	workers          int
	fetch            fetch.Options

	start time.Time
	bomb  []byte

	mu     sync.Mutex
	delays []time.Duration // from an item's appearance until it is handed on
	items  map[string]bool
	heap   uint64
}

// attacks are the ways of the hostile ones.
var attacks = []func(c *crowd, w http.ResponseWriter, r *http.Request){
	func(_ *crowd, _ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, // never answers
	func(_ *crowd, w http.ResponseWriter, r *http.Request) { drip(w, r, "<rss><channel>") },
	func(_ *crowd, w http.ResponseWriter, _ *http.Request) { endless(w, "<item><title>x</title></item>") },
	func(_ *crowd, w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, fmt.Sprintf("/?%d", rand.Int()), http.StatusFound)
	},
	func(c *crowd, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(c.bomb)
	},
	func(_ *crowd, w http.ResponseWriter, _ *http.Request) {
		b := make([]byte, 64<<10)
		for i := range b {
			b[i] = byte(rand.Uint32())
		}
		w.Write(b)
	},
	func(_ *crowd, w http.ResponseWriter, _ *http.Request) { hangUp(w, "") },
	func(_ *crowd, w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500 + rand.IntN(100)) },
	func(_ *crowd, w http.ResponseWriter, _ *http.Request) {
		hangUp(w, "HTTP/1.1 200 OK\r\n"+strings.Repeat("X-Pad: "+strings.Repeat("x", 1000)+"\r\n", 2000)+"\r\n")
	},
	func(_ *crowd, w http.ResponseWriter, r *http.Request) { // a good list of pages that never come
		switch {
		case r.URL.Path == "/robots.txt":
		case strings.HasPrefix(r.URL.Path, "/page/"):
			drip(w, r, "<p>")
		default:
			fmt.Fprint(w, strings.ReplaceAll(rssOf("http://"+r.Host, 40), "<guid>", fmt.Sprintf("<guid>%d-", rand.Int())))
		}
	},
}

func drip(w http.ResponseWriter, r *http.Request, s string) {
	for r.Context().Err() == nil {
		fmt.Fprint(w, s)
		w.(http.Flusher).Flush()
		select {
		case <-r.Context().Done():
		case <-time.After(300 * time.Millisecond):
		}
	}
}

func endless(w http.ResponseWriter, s string) {
	chunk := []byte(strings.Repeat(s, 1000))
	for {
		if _, err := w.Write(chunk); err != nil {
			return
		}
	}
}

func hangUp(w http.ResponseWriter, last string) {
	if conn, _, err := w.(http.Hijacker).Hijack(); err == nil {
		fmt.Fprint(conn, last)
		conn.Close()
	}
}

// news serves a healthy source: a feed of what has appeared, every other with pages.
func (c *crowd) news(i int) http.HandlerFunc {
	phase := time.Duration(rand.Int64N(int64(c.gap)))
	return func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			return
		}
		if strings.HasPrefix(r.URL.Path, "/page/") {
			fmt.Fprint(w, "<html><body><p>The ministry handed over a note.</p></body></html>")
			return
		}
		fmt.Fprint(w, `<rss version="2.0"><channel><title>News</title>`)
		for k := 0; ; k++ {
			at := c.start.Add(phase + time.Duration(k)*c.gap)
			if at.After(time.Now()) {
				break
			}
			content := "<description>teaser</description>"
			if i%2 == 0 {
				content = "<description><![CDATA[<p>" + strings.Repeat("The ministry handed over a note. ", 40) + "</p>]]></description>"
			}
			fmt.Fprintf(w, `<item><title>%d</title><guid isPermaLink="false">%d-%d</guid><link>http://%s/page/%d</link>%s</item>`, at.UnixNano(), i, k, r.Host, k, content)
		}
		fmt.Fprint(w, "</channel></rss>")
	}
}

// sources starts a server for each and returns them, the hostile ones among the others.
func (c *crowd) sources(t testing.TB) []ingest.Source {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(make([]byte, 64<<20))
	z.Close()
	c.bomb = b.Bytes()
	var all []ingest.Source
	for i := range c.healthy + c.hostile {
		s := ingest.Source{ID: ingest.SourceID(fmt.Sprintf("healthy-%d", i)), Kind: ingest.Ministry, Country: "XX", Method: ingest.Feed, FullText: i%2 == 0}
		h := c.news(i)
		if i >= c.healthy {
			attack := attacks[i%len(attacks)]
			s.ID, s.FullText = ingest.SourceID(fmt.Sprintf("hostile-%d", i)), false
			h = func(w http.ResponseWriter, r *http.Request) { attack(c, w, r) }
		}
		srv := httptest.NewServer(h)
		t.Cleanup(srv.Close)
		s.URL = srv.URL + "/feed"
		all = append(all, s)
	}
	rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// publish takes the time that a healthy source's item took.
func (c *crowd) publish(_ context.Context, items ...ingest.Item) error {
	now := time.Now()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, it := range items {
		if ns, err := strconv.ParseInt(it.Title, 10, 64); err == nil && strings.HasPrefix(string(it.Source), "healthy") && !c.items[it.ID] {
			c.items[it.ID] = true
			c.delays = append(c.delays, now.Sub(time.Unix(0, ns)))
		}
	}
	return nil
}

// run polls all of them until the time is over and returns the delays, shortest first.
func (c *crowd) run(t testing.TB) []time.Duration {
	c.items = map[string]bool{}
	c.fetch.Allow = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	c.start = time.Now()
	sources := c.sources(t)
	client := fetch.New(c.fetch)
	t.Cleanup(client.Close)
	archive, err := evidence.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { archive.Close() })
	p, err := ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(client)},
		Pages:    client, Archive: archive, Seen: new(ingesttest.MemSeen), Publish: c.publish,
	})
	if err != nil {
		t.Fatal(err)
	}
	r, err := ingest.NewRunner(ingest.RunnerOptions{Sources: sources, Poll: p.Poll, States: new(ingesttest.MemStates), Workers: c.workers,
		Schedule: ingest.Schedule{Interval: func(ingest.Source, ingest.State) time.Duration { return c.interval }}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), c.lasts)
	defer cancel()
	var watch sync.WaitGroup
	watch.Go(func() { c.watchHeap(ctx) })
	if err := r.Run(ctx); err != nil {
		t.Errorf("Run = %v, want nil", err)
	}
	watch.Wait()
	for _, s := range r.Sources() {
		bad := strings.HasPrefix(string(s.Source.ID), "hostile")
		if st := s.State; !bad && !st.Health.Good() || bad && st.Error == "" && st.Health != ingest.Untried && st.Items == 0 {
			t.Errorf("%s: %s (%s)", s.Source.ID, st.Health, st.Error)
		}
	}
	slices.Sort(c.delays)
	return c.delays
}

func (c *crowd) watchHeap(ctx context.Context) {
	for ctx.Err() == nil {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		c.heap = max(c.heap, m.HeapInuse)
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
		}
	}
}

func quantile(sorted []time.Duration, q float64) time.Duration {
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}

// The full crowd to a fifth, workers and requests under way too: the hostile quarter does not
// hold up the others.
func TestCrowd(t *testing.T) {
	if testing.Short() {
		t.Skip("takes ten seconds of real time")
	}
	t.Parallel()
	c := &crowd{healthy: 30, hostile: 10, interval: time.Second, gap: 2 * time.Second, lasts: 10 * time.Second, workers: 13,
		fetch: fetch.Options{Total: 13, Spacing: 50 * time.Millisecond}}
	delays := c.run(t)
	if len(delays) < 30*3 {
		t.Fatalf("%d items of 30 healthy sources in %v, want at least three of each", len(delays), c.lasts)
	}
	if p95 := quantile(delays, .95); p95 > c.interval+5*time.Second {
		t.Errorf("p95 of the delay = %v, want at most %v", p95, c.interval+5*time.Second)
	}
	t.Logf("%d items, p50 %v, p95 %v, longest %v", len(delays), quantile(delays, .5), quantile(delays, .95), delays[len(delays)-1])
}

// BenchmarkCrowd is 200 sources of which 50 are hostile, in real time and with the time-outs,
// spaces and limits of the real thing: three minutes.
func BenchmarkCrowd(b *testing.B) {
	if testing.Short() {
		b.Skip("takes three minutes: run it without -short")
	}
	for b.Loop() {
		c := &crowd{healthy: 150, hostile: 50, interval: 30 * time.Second, gap: 45 * time.Second, lasts: 3 * time.Minute}
		delays := c.run(b)
		if len(delays) == 0 {
			b.Fatal("no item was handed on")
		}
		p95 := quantile(delays, .95)
		if p95 > c.interval+5*time.Second {
			b.Errorf("p95 of the delay = %v, want at most %v", p95, c.interval+5*time.Second)
		}
		b.ReportMetric(float64(len(delays)), "items")
		b.ReportMetric(quantile(delays, .5).Seconds(), "p50-s")
		b.ReportMetric(p95.Seconds(), "p95-s")
		b.ReportMetric(delays[len(delays)-1].Seconds(), "max-s")
		b.ReportMetric(float64(c.heap)/(1<<20), "peak-heap-MiB")
	}
}
