package ingest_test

import (
	"context"
	"fmt"
	"html/template"

	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/listing"
	"nongrata/ingest/sitemap"
	"nongrata/ingest/websub"
)

// A trap is a site that may be reached and, at the same port of every other address of this
// machine, canaries that must not hear anything.
type trap struct {
	port   string
	target atomic.Value // what the site leads to
	asked  atomic.Int64 // at the site
	sung   atomic.Int64 // connections at the canaries
}

func newTrap(t *testing.T) *trap {
	t.Helper()
	tr := &trap{}
	tr.target.Store("")
	ln, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Skipf("no second loopback address: %v", err)
	}
	_, tr.port, _ = net.SplitHostPort(ln.Addr().String())
	srv := &httptest.Server{Listener: ln, Config: &http.Server{Handler: http.HandlerFunc(tr.serve)}}
	srv.Start()
	t.Cleanup(srv.Close)
	canaries := 0
	for _, at := range []string{"127.0.0.1:" + tr.port, "127.127.127.127:" + tr.port, "[::1]:" + tr.port, "127.0.0.1:80", "127.0.0.1:443", "[::1]:80"} {
		if ln, err := net.Listen("tcp", at); err == nil {
			canaries++
			tr.listen(t, ln)
		}
	}
	if canaries == 0 {
		t.Fatal("no canary could listen")
	}
	return tr
}

func (tr *trap) listen(t *testing.T, ln net.Listener) {
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			tr.sung.Add(1)
			c.Close()
		}
	})
	t.Cleanup(func() { ln.Close(); wg.Wait() })
}

func (tr *trap) serve(w http.ResponseWriter, r *http.Request) {
	tr.asked.Add(1)
	w.Header().Set("Connection", "close") // so that every request looks its host up
	target := tr.target.Load().(string)
	safe := template.HTMLEscapeString(target)
	switch r.URL.Path {
	case "/robots.txt":
	case "/redirect", "/article-redirect":
		w.Header().Set("Location", target)
		w.WriteHeader(http.StatusFound)
	case "/feed":
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>x</title><item><title>One</title><guid isPermaLink="false">1</guid><link>%s</link></item></channel></rss>`, safe)
	case "/hub-feed":
		w.Header().Set("Link", "<"+target+`>; rel="hub"`)
		fmt.Fprint(w, `<rss version="2.0"><channel><title>x</title></channel></rss>`)
	case "/list":
		fmt.Fprintf(w, `<html><body><ul><li><a href="%s">Ministry expels two diplomats</a></li></ul></body></html>`, safe)
	case "/sitemap":
		fmt.Fprintf(w, `<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>`, safe)
	case "/page":
		fmt.Fprint(w, `<html><body><p>A page that may be read.</p></body></html>`)
	}
}

// base is where the site is, by a name when one is given.
func (tr *trap) base(host string) string { return "http://" + net.JoinHostPort(host, tr.port) }

// A lure leads the program to an address by one path.
type lure struct {
	name string
	lead func(t *testing.T, tr *trap, c *fetch.Client, target string)
}

// poll polls one source of the trap's site over the real parts.
func poll(method ingest.Method, address func(tr *trap, target string) string) func(*testing.T, *trap, *fetch.Client, string) {
	return func(t *testing.T, tr *trap, c *fetch.Client, target string) {
		tr.target.Store(target)
		archive, err := evidence.Open(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		defer archive.Close()
		p, err := ingest.NewPoller(ingest.PollerOptions{
			Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(c), ingest.Listing: listing.New(c), ingest.Sitemap: sitemap.New(c)},
			Pages:    c, Archive: archive, Seen: new(ingesttest.MemSeen), PageDate: listing.PageDate, Hub: websub.Discover,
			Publish: func(context.Context, ...ingest.Item) error { return nil },
		})
		if err != nil {
			t.Fatal(err)
		}
		s := ingest.Source{ID: "s", Kind: ingest.Ministry, Country: "XX", Method: method, URL: address(tr, target), Selectors: ingest.Selectors{Item: "li"}}
		if method != ingest.Listing {
			s.Selectors = ingest.Selectors{}
		}
		res, err := p.Poll(t.Context(), s, ingest.State{})
		if err == nil && res.State.Hub != "" {
			subscribe(t, c, s, res.State)
		}
	}
}

// subscribe has a subscriber ask the hub that a feed named.
func subscribe(t *testing.T, c *fetch.Client, s ingest.Source, st ingest.State) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	sub, err := websub.New(websub.Options{
		URL: "http://desk.test", File: filepath.Join(t.TempDir(), "websub.json"), Clock: once{cancel},
		Sources: func() []ingest.SourceStatus { return []ingest.SourceStatus{{Source: s, State: st}} },
		Poll:    func(context.Context, ingest.SourceID) error { return nil },
		Post: func(ctx context.Context, to string, h http.Header, body []byte) (ingest.Response, error) {
			return c.Post(ctx, to, h, body)
		},
	}, websub.NewInbox(nil))
	if err != nil {
		t.Fatal(err)
	}
	if err := sub.Run(ctx); err != nil {
		t.Errorf("Run = %v, want nil", err)
	}
}

// once is a clock that ends what waits for it.
type once struct{ end func() }

func (once) Now() time.Time { return time.Now() }

func (o once) After(time.Duration) <-chan time.Time {
	o.end()
	return nil
}

func at(path string) func(*trap, string) string {
	return func(tr *trap, _ string) string { return tr.base("127.0.0.2") + path }
}

func itself(_ *trap, target string) string { return target }

// lures are all the ways in which somebody else's word becomes a request.
var lures = []lure{
	{"source", poll(ingest.Feed, itself)},
	{"listing source", poll(ingest.Listing, itself)},
	{"redirect of a source", poll(ingest.Feed, at("/redirect"))},
	{"link in a feed", poll(ingest.Feed, at("/feed"))},
	{"link in a listing", poll(ingest.Listing, at("/list"))},
	{"map of a sitemap index", poll(ingest.Sitemap, at("/sitemap"))},
	{"hub of a feed", poll(ingest.Feed, at("/hub-feed"))},
	{"webhook", func(t *testing.T, _ *trap, c *fetch.Client, target string) {
		if _, err := c.Post(t.Context(), target, http.Header{}, []byte("{}")); err == nil {
			t.Errorf("Post(%s) = nil, want an error", target)
		}
	}},
	{"redirect of a webhook", func(t *testing.T, tr *trap, c *fetch.Client, target string) {
		tr.target.Store(target)
		_, _ = c.Post(t.Context(), tr.base("127.0.0.2")+"/redirect", http.Header{}, []byte("{}")) // the canaries judge
	}},
	{"library's own client", func(t *testing.T, tr *trap, c *fetch.Client, target string) {
		tr.target.Store(target)
		for _, address := range []string{target, tr.base("127.0.0.2") + "/redirect"} {
			if res, err := c.HTTP().Get(address); err == nil { // the canaries judge
				res.Body.Close()
			}
		}
	}},
}

// However an address of this machine or network is spelt, and whichever way it comes in, no
// connection to it is made.
func TestNoConnectionToRefused(t *testing.T) {
	t.Parallel()
	tr := newTrap(t)
	c := fetch.New(fetch.Options{Spacing: -1, Timeout: 3 * time.Second, Budget: 1 << 40, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.2/32")},
		Resolver: ingesttest.Names(t, ingesttest.PrivateNames())})
	defer c.Close()
	spellings := ingesttest.Spellings(tr.port)
	if len(spellings) < 60 || len(lures) < 6 {
		t.Fatalf("%d spellings by %d paths, want 60 by 6", len(spellings), len(lures))
	}
	for _, l := range lures {
		before, tried := tr.asked.Load(), 0
		for _, s := range spellings {
			if l.lead(t, tr, c, s); tr.sung.Load() > 0 {
				t.Fatalf("%s by %s: a canary heard a connection", s, l.name)
			}
			tried++
		}
		t.Logf("%s: %d spellings, %d requests to the site itself, none to a canary", l.name, tried, tr.asked.Load()-before)
		if !strings.HasSuffix(l.name, "source") && l.name != "webhook" && tr.asked.Load()-before < int64(tried) {
			t.Errorf("%s: the site was asked %d times for %d spellings, want each to be tried", l.name, tr.asked.Load()-before, tried)
		}
	}
	// The canaries do hear, and the paths do lead somewhere when they may.
	conn, err := net.Dial("tcp", "127.0.0.1:"+tr.port)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, conn)
	conn.Close()
	if tr.sung.Load() == 0 {
		t.Error("the canary heard nothing of a plain connection")
	}
	for _, l := range lures[3:5] {
		before := tr.asked.Load()
		l.lead(t, tr, c, tr.base("127.0.0.2")+"/page")
		if got := tr.asked.Load() - before; got < 2 {
			t.Errorf("%s to a page that may be read: %d requests, want the list and the page", l.name, got)
		}
	}
}

// A name that leads to the site when it is first looked up and to a canary ever after is
// followed once at most.
func TestRebinding(t *testing.T) {
	tr := newTrap(t)
	for i, l := range lures {
		name := fmt.Sprintf("rebind%d.test", i)
		c := fetch.New(fetch.Options{Spacing: -1, Timeout: 3 * time.Second, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.2/32")},
			Resolver: ingesttest.Names(t, map[string][]string{name: {"127.0.0.2", "127.0.0.1"}})})
		u := url.URL{Scheme: "http", Host: net.JoinHostPort(name, tr.port), Path: "/page"}
		if l.name == "webhook" {
			_, _ = c.Post(t.Context(), u.String(), nil, nil) // led to the site
		}
		for range 3 {
			if l.lead(t, tr, c, u.String()); tr.sung.Load() > 0 {
				t.Fatalf("%s: a canary heard a connection", l.name)
			}
		}
		c.Close()
	}
}
