package ingest_test

import (
	"compress/gzip"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/listing"
)

// Whatever a test starts must have ended with it.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// rssOf is a feed of n teasers that lead to /page/i at base.
func rssOf(base string, n int) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Press</title>`)
	for i := range n {
		fmt.Fprintf(&b, `<item><title>Release %d</title><link>%s/page/%d</link><guid>%d</guid><description>teaser</description></item>`, i, base, i, i)
	}
	return b.String() + "</channel></rss>"
}

// whole returns a Poller of the real parts over loopback.
func whole(t testing.TB, seen ingest.Seen, publish ingest.Publish, o fetch.Options) *ingest.Poller {
	t.Helper()
	o.Allow = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	o.Spacing = -1
	client := fetch.New(o)
	t.Cleanup(client.Close)
	archive, err := evidence.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { archive.Close() })
	p, err := ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{
			ingest.Feed: feed.New(client), ingest.Listing: listing.New(client),
		},
		Pages: client, Archive: archive, Seen: seen, Publish: publish, PageDate: listing.PageDate,
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWholeFeedAndListing(t *testing.T) {
	var srv *httptest.Server
	var notModified atomic.Int64
	srv = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/feed":
			if r.Header.Get("If-None-Match") == `"v1"` {
				notModified.Add(1)
				w.WriteHeader(http.StatusNotModified)
				return
			}
			w.Header().Set("ETag", `"v1"`)
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			fmt.Fprint(z, rssOf(srv.URL, 3))
			z.Close()
		case r.URL.Path == "/list":
			fmt.Fprint(w, `<html><body><ul><li><a href="/page/7">Ministry expels two diplomats</a></li></ul></body></html>`)
		default:
			fmt.Fprintf(w, `<html><head><meta property="article:published_time" content="2022-04-05T10:00:00Z"></head><body><p>Text of %s</p></body></html>`, r.URL.Path)
		}
	}))
	defer srv.Close()
	var items []ingest.Item
	p := whole(t, new(ingesttest.MemSeen), func(_ context.Context, more ...ingest.Item) error {
		items = append(items, more...)
		for _, it := range more {
			if err := it.Validate(); err != nil {
				return err
			}
		}
		return nil
	}, fetch.Options{})
	for _, s := range []ingest.Source{
		{ID: "f", Kind: ingest.Ministry, Country: "DE", Method: ingest.Feed, URL: srv.URL + "/feed"},
		{ID: "l", Kind: ingest.Ministry, Country: "FR", Method: ingest.Listing, URL: srv.URL + "/list", Selectors: ingest.Selectors{Item: "li"}},
	} {
		items = nil
		res, err := p.Poll(t.Context(), s, ingest.State{})
		if err != nil || len(items) == 0 {
			t.Fatalf("Poll(%s) = %d items, %v", s.ID, len(items), err)
		}
		for _, it := range items {
			if it.Body.Hash == "" || it.Body.Fragment || it.Published.Day() != 5 || len(it.Evidence) != 2 || it.Evidence[1].Unpinned {
				t.Errorf("item of %s = %+v, want the page, its date, two captures", s.ID, it)
			}
		}
		items = nil
		res, err = p.Poll(t.Context(), s, res.State)
		if err != nil || len(items) > 0 || res.State.Health != ingest.Unchanged {
			t.Errorf("second Poll(%s) = %d items, %s, %v, want none, unchanged", s.ID, len(items), res.State.Health, err)
		}
	}
	if notModified.Load() != 1 {
		t.Errorf("%d answers were 304, want 1", notModified.Load())
	}
}

// hostile are the ways in which a server can be bad; each never lets a poll succeed.
func hostile(w http.ResponseWriter, r *http.Request, bomb []byte) {
	switch r.URL.Query().Get("as") {
	case "silent":
		<-r.Context().Done()
	case "drip":
		for r.Context().Err() == nil {
			fmt.Fprint(w, "<rss>")
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
			case <-time.After(50 * time.Millisecond):
			}
		}
	case "endless":
		chunk := []byte(strings.Repeat("<item><title>x</title></item>", 1000))
		for {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	case "reset":
		if conn, _, err := w.(http.Hijacker).Hijack(); err == nil {
			conn.Close()
		}
	case "bomb":
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(bomb)
	case "loop":
		http.Redirect(w, r, r.URL.String(), http.StatusFound)
	case "html":
		fmt.Fprint(w, "<html><body>Just a moment...</body></html>")
	}
}

// Bad sources are backed off with their reason; good ones are all polled in the meantime.
func TestHostileSources(t *testing.T) {
	t.Parallel()
	var zipped strings.Builder
	z := gzip.NewWriter(&zipped)
	z.Write(make([]byte, 32<<20))
	z.Close()
	bomb := []byte(zipped.String())
	kinds := map[string]ingest.Health{
		"silent": ingest.Overdue, "drip": ingest.Overdue, "endless": ingest.TooLarge, "reset": ingest.Unreachable,
		"bomb": ingest.TooLarge, "loop": ingest.ServerError, "html": ingest.Blocked,
	}
	var sources []ingest.Source
	want := map[ingest.SourceID]ingest.Health{}
	add := func(id, url string, h ingest.Health) {
		sources = append(sources, ingest.Source{ID: ingest.SourceID(id), Kind: ingest.Outlet, Method: ingest.Feed, URL: url, FullText: true})
		want[ingest.SourceID(id)] = h
	}
	for as, h := range kinds {
		for i := range 4 {
			srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { hostile(w, r, bomb) }))
			t.Cleanup(srv.Close)
			add(fmt.Sprint(as, "-", i), srv.URL+"/?as="+as, h)
		}
	}
	for i := range 30 {
		var srv *httptest.Server
		srv = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, rssOf(srv.URL, 2)) }))
		t.Cleanup(srv.Close)
		add(fmt.Sprint("good-", i), srv.URL, ingest.OK)
	}
	var published atomic.Int64
	p := whole(t, new(ingesttest.MemSeen), func(_ context.Context, items ...ingest.Item) error { published.Add(int64(len(items))); return nil },
		fetch.Options{Timeout: 5 * time.Second, HeaderTimeout: 4 * time.Second, MaxBody: 1 << 20})
	states := &waitStates{want: len(sources), done: make(chan struct{})}
	r, err := ingest.NewRunner(ingest.RunnerOptions{Sources: sources, Poll: p.Poll, States: states})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var run sync.WaitGroup
	run.Go(func() {
		if err := r.Run(ctx); err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
	})
	select {
	case <-states.done:
	case <-ctx.Done():
		t.Error("not all sources were polled in two minutes")
	}
	for _, s := range r.Sources() {
		if s.State.Health != want[s.Source.ID] || !s.State.Health.Good() && s.State.Error == "" || !s.State.Next.After(s.State.LastPoll) {
			t.Errorf("%s: %s (%s), next %v, want %s", s.Source.ID, s.State.Health, s.State.Error, s.State.Next, want[s.Source.ID])
		}
	}
	if published.Load() != 60 {
		t.Errorf("%d items published, want 60", published.Load())
	}
	cancel()
	run.Wait()
}

// waitStates tells when every source has been polled once.
type waitStates struct {
	ingesttest.MemStates
	mu   sync.Mutex
	seen map[ingest.SourceID]bool
	want int
	done chan struct{}
}

func (w *waitStates) SaveState(ctx context.Context, st ingest.State) error {
	w.mu.Lock()
	if w.seen == nil {
		w.seen = map[ingest.SourceID]bool{}
	}
	known := len(w.seen)
	if w.seen[st.Source] = true; len(w.seen) == w.want && known < w.want {
		close(w.done)
	}
	w.mu.Unlock()
	return w.MemStates.SaveState(ctx, st)
}

// benchPoll polls a source of 30 full items whose answers are as given.
func benchPoll(b *testing.B, validators bool, body func(i int) string) {
	n := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if validators {
			w.Header().Set("ETag", `"v"`)
			if r.Header.Get("If-None-Match") != "" {
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		fmt.Fprint(w, body(n))
	}))
	defer srv.Close()
	p := whole(b, new(ingesttest.MemSeen), func(context.Context, ...ingest.Item) error { return nil }, fetch.Options{})
	s := ingest.Source{ID: "s", Kind: ingest.Outlet, Method: ingest.Feed, URL: srv.URL, FullText: true}
	res, err := p.Poll(b.Context(), s, ingest.State{})
	if err != nil || res.Published != 30 {
		b.Fatal(res.Published, err)
	}
	b.ReportAllocs()
	for b.Loop() {
		n++
		if res, err = p.Poll(b.Context(), s, res.State); err != nil || res.Published != 0 {
			b.Fatal(res.Published, err)
		}
	}
}

// BenchmarkPoll measures polls that bring nothing new: a 304, the same bytes, and the same
// items in other bytes.
func BenchmarkPoll(b *testing.B) {
	doc := strings.ReplaceAll(rssOf("https://mfa.example", 30), "teaser", strings.Repeat("<![CDATA[<p>The ministry handed over a note.</p>]]>", 50))
	b.Run("notmod", func(b *testing.B) { benchPoll(b, true, func(int) string { return doc }) })
	b.Run("same", func(b *testing.B) { benchPoll(b, false, func(int) string { return doc }) })
	b.Run("newbytes", func(b *testing.B) {
		benchPoll(b, false, func(i int) string { return fmt.Sprintf("%s<!-- %d -->", doc, i) })
	})
}
