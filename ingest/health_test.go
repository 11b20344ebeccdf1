package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	"nongrata/ingest"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/listing"
	"nongrata/ingest/lookalike"
)

// An illness is how a source comes to a state of health: what it serves, and when it is polled.
type illness struct {
	name   string
	want   ingest.Health
	source ingest.Source // what differs from a feed at /feed of a server on loopback
	// serve answers the n-th poll, from 0. Nil leaves no server behind the address.
	serve   func(n int, w http.ResponseWriter, r *http.Request)
	polls   []time.Duration // after the beginning; nil polls once
	secure  bool            // behind a certificate that nobody vouches for
	timeout time.Duration
}

// says serves the same document always.
func says(doc string) func(int, http.ResponseWriter, *http.Request) {
	return func(_ int, w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, doc) }
}

func answers(status int) func(int, http.ResponseWriter, *http.Request) {
	return func(_ int, w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }
}

// tells is a feed of one item, told apart by n.
func tells(n int, title, link string) string {
	return fmt.Sprintf(`<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title><item><title>%s %d</title><guid isPermaLink="false">%d</guid><link>%s</link><description>%[1]s</description></item></channel></rss>`, title, n, n, link)
}

func hours(all ...int) []time.Duration {
	var out []time.Duration
	for _, h := range all {
		out = append(out, time.Duration(h)*time.Hour)
	}
	return out
}

func illnesses() []illness {
	const release = "The ministry declares three diplomats personae non gratae"
	page := ingest.Source{Method: ingest.Listing, Selectors: ingest.Selectors{Item: "div.old"}}
	news := func(n int, w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, tells(n, release, "http://"+r.Host+"/a"))
	}
	return []illness{
		{name: "a good feed", want: ingest.OK, serve: news},
		{name: "the same again", want: ingest.Unchanged, serve: says(tells(1, release, "/a")), polls: hours(0, 1)},
		{name: "no items", want: ingest.Empty, serve: says(`<rss version="2.0"><channel><title>Press</title></channel></rss>`)},
		{name: "a page for a feed", want: ingest.NotAFeed, serve: says("<!doctype html><html><head><title>Ministry</title></head><body><p>Our feed has moved.</p></body></html>")},
		{name: "a new layout", want: ingest.NoMatch, source: page, serve: says("<!doctype html><html><body><ul><li><a href=/a>" + release + "</a></ul></body></html>")},
		{name: "half a JSON Feed", want: ingest.Malformed, serve: says(`{"version": "https://jsonfeed.org/version/1", "items": [{"id": `)},
		{name: "403", want: ingest.Blocked, serve: answers(http.StatusForbidden)},
		{name: "a bot check", want: ingest.Blocked, serve: says("<html><head><title>Just a moment...</title></head><body>Just a moment...</body></html>")},
		{name: "404", want: ingest.NotFound, serve: answers(http.StatusNotFound)},
		{name: "429", want: ingest.Throttled, serve: answers(http.StatusTooManyRequests)},
		{name: "410", want: ingest.Gone, serve: answers(http.StatusGone)},
		{name: "503", want: ingest.ServerError, serve: answers(http.StatusServiceUnavailable)},
		{name: "nobody there", want: ingest.Unreachable},
		{name: "no such name", want: ingest.NoName, source: ingest.Source{URL: "http://mfa.invalid/feed"}},
		{name: "no answer", want: ingest.Overdue, timeout: 300 * time.Millisecond,
			serve: func(_ int, _ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }},
		{name: "a certificate of its own making", want: ingest.Untrusted, secure: true, serve: news},
		{name: "lost letters", want: ingest.Garbled, serve: says(tells(1, strings.Repeat("\uFFFD\uFFFD\uFFFD\uFFFD ", 40), "/a"))},
		{name: "news in Russian", want: ingest.Foreign, polls: hours(0, 1, 2, 3), serve: func(n int, w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, tells(n, "Министерство объявило трёх дипломатов персонами нон грата", "/a"))
		}},
		{name: "a link next door", want: ingest.Lookalike, source: ingest.Source{Domains: []string{"auswaertiges-amt.de"}},
			serve: says(tells(1, release, "https://auswaertiges-amt.com/2"))},
		{name: "an address within", want: ingest.Refused, source: ingest.Source{URL: "http://10.1.2.3/feed"}},
		{name: "more than the cap", want: ingest.TooLarge, serve: says(strings.Repeat("<item><title>x</title></item>", 10_000))},
		{name: "daily, then nothing for eight days", want: ingest.Silent, polls: hours(0, 24, 48, 72, 96, 97, 288), serve: func(n int, w http.ResponseWriter, r *http.Request) {
			news(min(n, 4), w, r)
		}},
		{name: "redirected for good for two days", want: ingest.Moved, polls: hours(0, 12, 24, 36, 48, 60), serve: func(n int, w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/feed" {
				http.Redirect(w, r, "/new.xml", http.StatusMovedPermanently)
				return
			}
			news(n, w, r)
		}},
		{name: "robots.txt", want: ingest.Disallowed, source: page, serve: func(_ int, w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, "User-agent: *\nDisallow: /\n") // robots.txt itself
		}},
	}
}

// scriptOf tells Russian from English by the letters.
func scriptOf(_ ingest.Source, text string) string {
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
		return "ru"
	}
	return "en"
}

// ward returns a Poller of the real parts, by the clock at.
func ward(t *testing.T, at *clock, timeout time.Duration) *ingest.Poller {
	t.Helper()
	client := fetch.New(fetch.Options{
		Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Spacing: -1, MaxBody: 128 << 10, Timeout: timeout,
		Resolver: &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
			return nil, errors.New("no name server in this test")
		}},
	})
	t.Cleanup(client.Close)
	p, err := ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(client), ingest.Listing: listing.New(client)},
		Pages:    client, Archive: new(ingesttest.MemArchive), Seen: new(ingesttest.MemSeen), Clock: at,
		Publish: func(context.Context, ...ingest.Item) error { return nil }, Language: scriptOf, Lookalike: lookalike.Why,
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// run polls the source of il as often as it takes and returns what is known of it then.
func (il illness) run(t *testing.T) ingest.State {
	t.Helper()
	at, n := &clock{}, 0
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" && il.want != ingest.Disallowed {
			http.NotFound(w, r)
			return
		}
		il.serve(n, w, r)
	}))
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	if il.secure {
		srv.StartTLS()
	} else {
		srv.Start()
	}
	defer srv.Close()
	if il.serve == nil {
		srv.Close()
	}
	s := il.source
	s.ID, s.Kind, s.Country, s.Languages, s.FullText = "s", ingest.Ministry, "DE", []string{"en"}, true
	if s.Method == "" {
		s.Method = ingest.Feed
	}
	if s.URL == "" {
		s.URL = srv.URL + "/feed"
	}
	p, st := ward(t, at, il.timeout), ingest.State{}
	if il.polls == nil {
		il.polls = hours(0)
	}
	for i, after := range il.polls {
		n, at.now = i, time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC).Add(after)
		res, _ := p.Poll(t.Context(), s, st) // the State tells of the error
		st = res.State
	}
	return st
}

// Each state of health comes about through the real parts: untried and offline through a Runner,
// the others through polls.
func TestEveryHealth(t *testing.T) {
	made := map[ingest.Health]bool{}
	for _, il := range illnesses() {
		st := il.run(t)
		made[st.Health] = true
		if st.Health != il.want || (st.Error == "") != il.want.Good() {
			t.Errorf("%s: %s %q, want %s and why", il.name, st.Health, st.Error, il.want)
		}
	}
	for h := range outage(t) {
		made[h] = true
	}
	for _, h := range ingest.Healths() {
		if !made[h] {
			t.Errorf("nothing here makes a source %s", h)
		}
	}
}

// outage runs a dozen sources whose hosts are not there and returns the states that they had.
func outage(t *testing.T) map[ingest.Health]bool {
	t.Helper()
	var sources []ingest.Source
	for i := range 12 {
		sources = append(sources, ingest.Source{ID: ingest.SourceID(fmt.Sprint("s", i)), Kind: ingest.Ministry, Method: ingest.Feed,
			URL: fmt.Sprintf("http://127.0.9.%d:1/feed", i+1)}) // nobody listens on port 1
	}
	states := &waitStates{want: len(sources), done: make(chan struct{})}
	r, err := ingest.NewRunner(ingest.RunnerOptions{Sources: sources, Poll: ward(t, &clock{now: time.Now()}, 0).Poll, States: states})
	if err != nil {
		t.Fatal(err)
	}
	had := map[ingest.Health]bool{r.Sources()[0].State.Health: true}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var run sync.WaitGroup
	run.Go(func() { r.Run(ctx) })
	select {
	case <-states.done:
	case <-ctx.Done():
		t.Error("not all sources were polled in a minute")
	}
	cancel()
	run.Wait()
	for _, s := range r.Sources() {
		had[s.State.Health] = true
	}
	return had
}

// Healths leaves out no constant of the type.
func TestHealths(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "state.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared, listed []string
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok && fmt.Sprint(v.Type) == "Health" {
			declared = append(declared, strings.Trim(v.Values[0].(*ast.BasicLit).Value, `"`))
		}
		return true
	})
	for _, h := range ingest.Healths() {
		listed = append(listed, string(h))
	}
	slices.Sort(declared)
	slices.Sort(listed)
	if !slices.Equal(declared, listed) {
		t.Errorf("Healths() = %v, want the constants %v", listed, declared)
	}
}
