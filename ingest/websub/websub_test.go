package websub

import (
	"context"
	"crypto/hmac"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"nongrata/ingest"
	"nongrata/ingest/feed"
	"nongrata/ingest/ingesttest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestDiscover(t *testing.T) {
	const at = "https://www.mfa.test/news/rss.xml"
	atom := `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="feed.atom"/>` +
		`<link rel="alternate" href="/"/><link rel="hub" href="https://hub.test/"/><entry><link rel="hub" href="https://evil.test/"/></entry></feed>`
	rss := `<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><title>x</title><link>https://www.mfa.test</link>` +
		`<a:link rel="hub" href="https://hub.test/"/><a:link href="https://www.mfa.test/rss" rel="self"/><item/></channel></rss>`
	for _, tt := range []struct {
		name, body string
		header     []string
		hub, topic string
	}{
		{"atom", atom, nil, "https://hub.test/", "https://www.mfa.test/news/feed.atom"},
		{"rss", rss, nil, "https://hub.test/", "https://www.mfa.test/rss"},
		{"json feed", `{"version":"https://jsonfeed.org/version/1.1","feed_url":"https://www.mfa.test/f.json","hubs":[{"type":"rssCloud","url":"https://c.test/"},{"type":"WebSub","url":"https://hub.test/"}]}`,
			nil, "https://hub.test/", "https://www.mfa.test/f.json"},
		{"the head counts first", atom, []string{`<https://h2.test/>; rel="hub", </self#x>; rel=self`}, "https://h2.test/", "https://www.mfa.test/self"},
		{"several relations", "", []string{`<https://h2.test/>; title="a"; rel="hub preconnect"`}, "https://h2.test/", at},
		{"no hub", strings.ReplaceAll(rss, `rel="hub"`, `rel="hubris"`), nil, "", ""},
		{"a hub in an item only", `<rss><channel><item><link rel="hub" href="https://evil.test/"/></item></channel></rss>`, nil, "", ""},
		{"no address", strings.ReplaceAll(rss, "https://hub.test/", "javascript:alert(1)"), nil, "", ""},
		{"broken", "<rss><channel><link rel='hub' href='https://hub.test/'>< <<", nil, "https://hub.test/", at},
		{"broken head", "", []string{`<https://h2.test/; rel=hub`, `rel=hub`, `<>`, `;;;`}, "", ""},
		{"empty", "", nil, "", ""},
	} {
		list := ingest.List{Body: []byte(tt.body), Capture: ingest.Capture{FinalURL: at, Header: map[string][]string{"Link": tt.header}}}
		if hub, topic := Discover(list); hub != tt.hub || topic != tt.topic {
			t.Errorf("%s: Discover = %q, %q, want %q, %q", tt.name, hub, topic, tt.hub, tt.topic)
		}
	}
}

func FuzzDiscover(f *testing.F) {
	f.Add([]byte(`<feed><link rel="hub" href="https://hub.test/"/></feed>`), `<https://h2.test/>; rel="hub"`)
	f.Add([]byte(`{"hubs":[{"type":"WebSub","url":"x"}]}`), ``)
	f.Fuzz(func(t *testing.T, body []byte, link string) {
		list := ingest.List{Body: body, Capture: ingest.Capture{FinalURL: "https://mfa.test/", Header: map[string][]string{"Link": {link}}}}
		hub, topic := Discover(list)
		for _, address := range []string{hub, topic} {
			if u, err := url.Parse(address); err != nil || address != "" && u.Scheme != "http" && u.Scheme != "https" {
				t.Errorf("Discover = %q, which is no address", address)
			}
		}
	})
}

// A clock that the test moves.
type hands struct {
	mu  sync.Mutex
	now time.Time
}

func (h *hands) Now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *hands) After(time.Duration) <-chan time.Time { return nil }

func (h *hands) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

// A desk is a Subscriber with one feed, reached by hubs over loopback.
type desk struct {
	*Subscriber
	inbox  *Inbox
	clock  *hands
	hub    *ingesttest.Hub
	status ingest.SourceStatus
	polled []ingest.SourceID
	url    string
	file   string
}

func newDesk(t *testing.T, lease int) *desk {
	t.Helper()
	d := &desk{clock: &hands{now: time.Date(2026, 4, 4, 9, 0, 0, 0, time.UTC)}, hub: ingesttest.StartHub(t, lease), file: filepath.Join(t.TempDir(), "websub.json")}
	d.inbox = NewInbox(d.clock)
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	d.url = srv.URL
	mux.HandleFunc(Path, func(w http.ResponseWriter, r *http.Request) { d.ServeHTTP(w, r) })
	d.status = ingest.SourceStatus{Source: ingest.Source{ID: "xx-mfa", Kind: ingest.Ministry, Method: ingest.Feed, URL: "http://127.0.0.1/rss"},
		State: ingest.State{Source: "xx-mfa", Hub: d.hub.URL(), Topic: "http://127.0.0.1/rss", LastPoll: d.clock.Now()}}
	d.restart(t)
	return d
}

// restart makes the Subscriber anew, with what its file says.
func (d *desk) restart(t *testing.T) {
	t.Helper()
	var err error
	d.Subscriber, err = New(Options{URL: d.url, File: d.file, Post: post, MaxBody: 1 << 16, Clock: d.clock,
		Sources: func() []ingest.SourceStatus { return []ingest.SourceStatus{d.status} },
		Poll:    func(_ context.Context, id ingest.SourceID) error { d.polled = append(d.polled, id); return nil }}, d.inbox)
	if err != nil {
		t.Fatal(err)
	}
}

// post stands in for fetch.Client.Post, which is not to be had on this side of the folder.
func post(ctx context.Context, target string, h http.Header, body []byte) (ingest.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, target, strings.NewReader(string(body)))
	if err != nil {
		return ingest.Response{}, err
	}
	req.Header = h
	res, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(req)
	if err != nil {
		return ingest.Response{}, err
	}
	defer res.Body.Close()
	return ingest.Response{Capture: ingest.Capture{Status: res.StatusCode, Header: res.Header}}, nil
}

// It is subscribed with a secret, renewed before the lease ends, kept over a restart, and
// unsubscribed when the feed names the hub no more.
func TestSubscription(t *testing.T) {
	d, ctx := newDesk(t, 3*24*3600), t.Context()
	topic := d.status.State.Topic
	d.reconcile(ctx)
	first, ok := d.hub.Subscriber(topic)
	if !ok || d.Live() != 1 || len(first.Secret) < 20 || !strings.HasPrefix(first.Callback, d.url+Path) {
		t.Fatalf("Subscriber = %+v, %v, %d live, want one with a secret", first, ok, d.Live())
	}
	if asked := d.hub.Asked()[0]; asked.Get("hub.lease_seconds") != fmt.Sprint(10*24*3600) || asked.Get("hub.topic") != topic {
		t.Errorf("asked for %v, want ten days of %s", asked, topic)
	}
	d.restart(t)
	d.clock.pass(47 * time.Hour)
	d.reconcile(ctx)
	if n := len(d.hub.Asked()); n != 1 || d.Live() != 1 {
		t.Errorf("after 47 hours: %d requests, %d live, want 1 and 1", n, d.Live())
	}
	d.clock.pass(2 * time.Hour) // a third of the lease is left
	d.reconcile(ctx)
	if again, _ := d.hub.Subscriber(topic); len(d.hub.Asked()) != 2 || again != first {
		t.Errorf("after 49 hours: %d requests, %+v, want a second with the same callback", len(d.hub.Asked()), again)
	}
	d.status.State.Hub = ""
	d.reconcile(ctx)
	if _, ok := d.hub.Subscriber(topic); ok || d.Live() != 0 || d.hub.Asked()[2].Get("hub.mode") != "unsubscribe" {
		t.Errorf("a feed without a hub: subscribed %v, %d live, want neither", ok, d.Live())
	}
}

// A lease is never believed for longer than 14 days.
func TestLongLease(t *testing.T) {
	d := newDesk(t, 365*24*3600)
	d.reconcile(t.Context())
	d.clock.pass(14*24*time.Hour + time.Second)
	if d.Live() != 0 {
		t.Errorf("after 14 days %d subscriptions are live, want none", d.Live())
	}
}

// A hub that fails is asked again, later each time.
func TestHubDown(t *testing.T) {
	d := newDesk(t, 3600)
	d.status.State.Hub = "http://127.0.0.1:1/"
	for range 3 {
		d.reconcile(t.Context())
		d.reconcile(t.Context())
		d.clock.pass(15 * time.Minute)
	}
	sub := d.book.of("xx-mfa")
	if sub.Tries != 3 || sub.Problem == "" || d.Live() != 0 {
		t.Errorf("subscription = %+v, want three tries in vain", sub)
	}
}

// A hub that denies ends the subscription, says why on one line, and is asked again a day later.
func TestDenied(t *testing.T) {
	d, ctx := newDesk(t, 3*24*3600), t.Context()
	d.reconcile(ctx)
	sub, ok := d.hub.Subscriber(d.status.State.Topic)
	if !ok || d.Live() != 1 {
		t.Fatalf("Subscriber = %+v, %v, %d live, want one", sub, ok, d.Live())
	}
	res, err := http.Get(sub.Callback + "?hub.mode=denied&hub.reason=" + url.QueryEscape("no more room\nX-Evil: 1") + "&hub.topic=" + url.QueryEscape(d.status.State.Topic))
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	have := d.book.of("xx-mfa")
	if want := "denied by the hub: no more room"; res.StatusCode != http.StatusOK || d.Live() != 0 || have.Problem != want {
		t.Errorf("denied: %s, %d live, problem %q, want 200, none and %q", res.Status, d.Live(), have.Problem, want)
	}
	d.clock.pass(23 * time.Hour)
	d.reconcile(ctx)
	if n := len(d.hub.Asked()); n != 1 {
		t.Errorf("the hub was asked %d times within the day, want once", n)
	}
	d.clock.pass(2 * time.Hour)
	d.reconcile(ctx)
	if n := len(d.hub.Asked()); n != 2 || d.Live() != 1 {
		t.Errorf("the hub was asked %d times after the day, %d live, want twice and one", n, d.Live())
	}
}

// What was not asked for is not confirmed, and what is not ours is not taken.
func TestCallbackRefuses(t *testing.T) {
	d := newDesk(t, 3600)
	d.reconcile(t.Context())
	topic := d.status.State.Topic
	sub, _ := d.hub.Subscriber(topic)
	ask := func(q string) int {
		w := httptest.NewRecorder()
		u, _ := url.Parse(sub.Callback)
		d.ServeHTTP(w, httptest.NewRequest(http.MethodGet, u.Path+q, nil))
		return w.Code
	}
	for q, want := range map[string]int{
		"?hub.mode=subscribe&hub.challenge=x&hub.topic=" + url.QueryEscape(topic):    404, // nothing is pending
		"?hub.mode=unsubscribe&hub.challenge=x&hub.topic=" + url.QueryEscape(topic):  404,
		"?hub.mode=subscribe&hub.challenge=x&hub.topic=https%3A%2F%2Fother.test%2F":  404,
		"x?hub.mode=subscribe&hub.challenge=x&hub.topic=" + url.QueryEscape(topic):   404, // another token
		"?hub.challenge=%3Cscript%3E&hub.mode=&hub.topic=" + url.QueryEscape(topic):  404,
		"?hub.mode=denied&hub.reason=no&hub.topic=" + url.QueryEscape("https://x.y"): 404,
	} {
		if got := ask(q); got != want {
			t.Errorf("GET %s = %d, want %d", q, got, want)
		}
	}
	feed := []byte(`<rss><channel><item><guid>1</guid><title>one</title></item></channel></rss>`)
	elsewhere := sub
	elsewhere.Callback += "x"
	unsigned := sub
	unsigned.Secret = "guessed"
	for _, tt := range []struct {
		name, topic string
		to          ingesttest.HubSubscription
		body        []byte
		want        int
		counted     Outcome
	}{
		{"unknown subscription", topic, elsewhere, feed, 410, UnknownTopic},
		{"another topic", "https://other.test/", sub, feed, 410, UnknownTopic},
		{"bad signature", topic, unsigned, feed, 202, BadSignature},
		{"too large", topic, sub, make([]byte, 1<<17), 413, Oversized},
		{"good", topic, sub, feed, 202, Taken},
	} {
		before := d.Counts()[tt.counted]
		got, err := d.hub.Push(tt.to, tt.topic, "application/rss+xml", tt.body)
		if err != nil || got != tt.want || d.Counts()[tt.counted] != before+1 {
			t.Errorf("%s: Push = %d, %v, counts %v, want %d and one more %s", tt.name, got, err, d.Counts(), tt.want, tt.counted)
		}
	}
	if got := d.inbox.waiting("xx-mfa"); got != 1 {
		t.Errorf("%d pushes wait, want the good one", got)
	}
	for range 60 {
		if got, _ := d.hub.Push(sub, topic, "application/rss+xml", feed); got == http.StatusTooManyRequests {
			return
		}
	}
	t.Error("sixty pushes in a row were all taken, want a limit")
}

func TestSigned(t *testing.T) {
	mac := hmac.New(sha1.New, []byte("key"))
	mac.Write([]byte("body"))
	good := hex.EncodeToString(mac.Sum(nil))
	for signature, want := range map[string]bool{
		"sha1=" + good: true, "SHA1=" + good: true, "sha256=" + good: false, "md5=" + good: false,
		good: false, "sha1=": false, "": false, "sha1=" + good[:10]: false, "sha1=zz": false,
	} {
		if got := signed(signature, "key", []byte("body")); got != want {
			t.Errorf("signed(%q) = %v, want %v", signature, got, want)
		}
	}
}

// polls is the Fetcher of the feed itself.
type polls struct {
	res   ingest.Response
	asked int
}

func (p *polls) Fetch(ctx context.Context, s ingest.Source, st ingest.State) (ingest.List, error) {
	p.asked++
	return feed.New(fixed(p.res)).Fetch(ctx, s, st)
}

// What a hub of its own pushes is read as the feed would be; what another's pushes for a
// ministry is looked for at the ministry first.
func TestReader(t *testing.T) {
	body := func(title string) delivery {
		b := []byte(`<rss><channel><item><guid>g</guid><title>` + title + `</title></item></channel></rss>`)
		return delivery{res: ingest.Response{Body: b, Capture: ingest.Capture{Hash: ingest.HashOf(b),
			FinalURL: "https://www.mfa.test/rss", Status: 200, MediaType: "application/rss+xml"}}}
	}
	clock := &hands{now: time.Now()}
	for _, tt := range []struct {
		name, hub, pushed, feed string
		kind                    ingest.Kind
		ago                     time.Duration
		want                    []bool // asked, pushed, unpinned
	}{
		{"own hub", "https://hub.mfa.test/", "one", "", ingest.Ministry, 0, []bool{false, true, false}},
		{"other hub, the feed has it", "https://hub.test/", "one", "one", ingest.Ministry, 0, []bool{true, false, false}},
		{"other hub, the feed has it not", "https://hub.test/", "one", "two", ingest.Ministry, 0, []bool{true, true, true}},
		{"other hub of an outlet", "https://hub.test/", "one", "", ingest.Outlet, 0, []bool{false, true, true}},
		{"unreadable", "https://hub.mfa.test/", "", "two", ingest.Ministry, 0, []bool{true, false, false}},
		{"not asked for long", "https://hub.mfa.test/", "one", "two", ingest.Ministry, 2 * time.Hour, []bool{true, false, false}},
	} {
		s := ingest.Source{ID: "a", Kind: tt.kind, Method: ingest.Feed, URL: "https://www.mfa.test/rss", Domains: []string{"mfa.test"}}
		inbox, p := NewInbox(clock), &polls{res: body(tt.feed).res}
		d := body(tt.pushed)
		d.hub = tt.hub
		if tt.pushed == "" {
			d.res.Body = []byte("<html>")
			d.res.Capture.Hash = ingest.HashOf(d.res.Body)
		}
		inbox.put("a", d)
		list, err := inbox.Over(p).Fetch(t.Context(), s, ingest.State{LastPoll: clock.Now().Add(-tt.ago)})
		got := []bool{p.asked > 0, list.Pushed, list.Capture.Unpinned}
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("%s: Fetch = %v (-want +got):\n%s", tt.name, err, diff)
		}
	}
}

// However much is pushed, a source's pushes are read one after another and what waits is bounded.
func TestInbox(t *testing.T) {
	inbox := NewInbox(nil)
	taken := 0
	for range 2 * maxWaiting {
		if inbox.put("a", delivery{}) {
			taken++
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	read := 0
	var wg sync.WaitGroup
	wg.Go(func() {
		inbox.read(ctx, func(ingest.SourceID) {
			if read++; read%2 == 0 { // the other half of the polls asked the feed itself
				inbox.take("a")
			}
			if read == maxWaiting {
				cancel()
			}
		})
	})
	wg.Wait()
	if taken != maxWaiting || read != maxWaiting || inbox.held != 0 {
		t.Errorf("%d taken, %d read, %d bytes held, want %d, %d, 0", taken, read, inbox.held, maxWaiting, maxWaiting)
	}
}
