package web_test

import (
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/password"
	"nongrata/review/web/webtest"
)

// A stage is a desk that is served on loopback over ledgers in memory.
type stage struct {
	reviewtest.Fixture
	server   *web.Server
	accounts *webtest.MemAccounts
	answers  *webtest.MemAnswers
	archive  *ingesttest.MemArchive
	url      string
	log      *deliveryLog
}

// newStage serves the desk f. Everything it starts ends with the test.
func newStage(t testing.TB, f reviewtest.Fixture, change ...func(*web.Options)) *stage {
	t.Helper()
	st := &stage{Fixture: f, accounts: new(webtest.MemAccounts), answers: new(webtest.MemAnswers), archive: new(ingesttest.MemArchive), log: new(deliveryLog)}
	var handler http.Handler
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) }))
	st.url = srv.URL
	o := web.Options{Desk: f.Desk, Accounts: st.accounts, Answers: st.answers, PasswordCost: password.Params{Memory: 64, Passes: 1, Threads: 1}, Archive: st.archive, Sources: someSources(f.Clock), BaseURL: srv.URL,
		CheckSource: func(context.Context, ingest.SourceID) error { return nil }, DeadLetters: &deadLetters{},
		Deliveries: st.log, Sender: st.log, Channels: []string{"log", "webhook"}, Chain: chain{}, Clock: f.Clock.Now, Version: "test"}
	for _, c := range change {
		c(&o)
	}
	var err error
	if st.server, err = web.New(o); err != nil {
		t.Fatal(err)
	}
	handler = st.server.Handler()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- st.server.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run: %v", err)
		}
		srv.Close()
	})
	return st
}

// browser returns a client that keeps cookies and does not follow redirects by itself.
func (st *stage) browser(t testing.TB) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Jar: jar, Timeout: 20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// signIn returns a browser of a new user with this role.
func (st *stage) signIn(t testing.TB, name string, role web.Role) *http.Client {
	t.Helper()
	c := st.browser(t)
	link := st.link(t, role)
	if code, _ := post(t, c, link, url.Values{"name": {name}}); code != http.StatusSeeOther {
		t.Fatalf("signing in as %s: %d", name, code)
	}
	return c
}

// link makes a sign-in link as the command line on this machine would.
func (st *stage) link(t testing.TB, role web.Role) string {
	t.Helper()
	token, err := st.server.LocalToken(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, st.url+"/people/link", strings.NewReader(url.Values{"role": {string(role)}}.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	_, body := do(t, http.DefaultClient, req)
	_, rest, ok := strings.Cut(body, `<code class="secret">`)
	if !ok {
		t.Fatalf("no link on the people page:\n%s", body)
	}
	link, _, _ := strings.Cut(rest, "<")
	return link
}

func get(t testing.TB, c *http.Client, address string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", "text/html")
	resp, body := do(t, c, req)
	return resp.StatusCode, body
}

func post(t testing.TB, c *http.Client, address string, form url.Values) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, body := do(t, c, req)
	if to := resp.Header.Get("Location"); to != "" {
		return resp.StatusCode, to
	}
	return resp.StatusCode, body
}

func do(t testing.TB, c *http.Client, req *http.Request) (*http.Response, string) {
	t.Helper()
	resp, err := c.Do(req)
	if err != nil {
		t.Fatalf("%s %s: %v", req.Method, req.URL, err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", req.Method, req.URL, err)
	}
	return resp, string(b)
}

// deadLetters has one letter until it is retried or dropped.
type deadLetters struct{ gone bool }

func (d *deadLetters) DeadLetters(context.Context) ([]web.DeadLetter, error) {
	if d.gone {
		return nil, nil
	}
	return []web.DeadLetter{{ID: "7", Stage: "extract", Subject: "nongrata.item.gr-mfa", Attempts: 5,
		Error: "reading item i1: text is not in the archive", At: time.Date(2022, 4, 5, 8, 0, 0, 0, time.UTC)}}, nil
}

func (d *deadLetters) RetryDeadLetter(_ context.Context, id string) error { d.gone = true; return nil }
func (d *deadLetters) DropDeadLetter(_ context.Context, id string) error  { d.gone = true; return nil }

// deliveryLog is the alerts' log and sender.
type deliveryLog struct{ all []alert.Delivery }

func (l *deliveryLog) Recent(_ context.Context, n int) ([]alert.Delivery, error) {
	return l.all[:min(n, len(l.all))], nil
}
func (l *deliveryLog) Test(context.Context, string) error   { return nil }
func (l *deliveryLog) Replay(context.Context, string) error { return nil }

// chain vouches for a ledger of its own.
type chain struct{}

func (chain) Checkpoint(context.Context) (string, error) {
	return "nongrata/ledger\n12\nq7Yk0mR4yqTz2m9sQ0hA1Lr3oXcVbN5uWdEeFfGg8h4=\n\n— nongrata/ledger 9f2c+Ab3kLm…\n", nil
}
func (chain) Verify(context.Context, string) (string, error) {
	return "12 entries, every one as written.", nil
}

// caseOf returns the waiting case in which this state expels.
func (st *stage) caseOf(t testing.TB, receiving country.Code) string {
	t.Helper()
	all, err := st.Queue(t.Context(), review.Filter{Receiving: receiving})
	if err != nil || len(all) == 0 {
		t.Fatalf("Queue(%s) = %d cases, %v", receiving, len(all), err)
	}
	return all[0].ID
}

// events returns the IDs of the approved events, oldest first.
func (st *stage) events(t testing.TB) []string {
	t.Helper()
	all, err := st.Expulsions(t.Context(), review.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range all {
		ids = append(ids, e.ID)
	}
	return ids
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// waitForStream waits until an open page listens.
func (st *stage) waitForStream(t testing.TB) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for st.server.Streams() == 0 {
		if time.Now().After(deadline) {
			t.Fatal("no page listens")
		}
		time.Sleep(5 * time.Millisecond) // polls a condition under a deadline
	}
}

// direct asks for a path as if the connection came from an address.
func direct(t *testing.T, st *stage, from, path string) int {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil)
	r.RemoteAddr = from
	w := httptest.NewRecorder()
	st.server.Handler().ServeHTTP(w, r)
	return w.Code
}

// file has a ministry tell the desk of a new expulsion.
func (st *stage) file(t *testing.T, receiving string) {
	t.Helper()
	c := reviewtest.Candidate(country.Code(receiving), "RU", "2022-04-07")
	if err := st.Desk.File(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}
