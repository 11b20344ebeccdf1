package alerttest

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"nongrata/review/alert"
)

// An Answer is how a Collector treats one request.
type Answer struct {
	Status     int           // 0: 204
	RetryAfter time.Duration // sent as whole seconds
	Location   string        // with a 3xx Status
	Hang       bool          // never answers; ends with the client or the test
	Reset      bool          // closes the connection without an answer
}

// A Received is one request as it came in.
type Received struct {
	ID       string // webhook-id
	Header   http.Header
	Body     []byte
	Event    alert.CloudEvent
	Verified error // nil when a key of the Collector made the signature
	Answered int   // the status it was answered with, 0 for none
}

// A Collector is a webhook receiver on loopback. It checks every signature with the
// reference library of Standard Webhooks and keeps every request, refused ones too.
type Collector struct {
	t       testing.TB
	server  *httptest.Server
	hooks   []*standardwebhooks.Webhook
	closing chan struct{}

	mu      sync.Mutex
	answers []Answer
	got     []Received
	changed chan struct{} // closed and replaced at every request
}

// NewSecret returns a valid secret that differs for each b.
func NewSecret(b byte) string {
	return "whsec_" + base64.StdEncoding.EncodeToString(slices.Repeat([]byte{b}, 32))
}

// NewCollector starts a Collector that knows these secrets ("whsec_…") and ends it with the
// test. With no secret every signature is wrong.
func NewCollector(t testing.TB, secrets ...string) *Collector {
	t.Helper()
	c := &Collector{t: t, closing: make(chan struct{}), changed: make(chan struct{})}
	for _, s := range secrets {
		h, err := standardwebhooks.NewWebhook(s)
		if err != nil {
			t.Fatal(err)
		}
		c.hooks = append(c.hooks, h)
	}
	c.server = httptest.NewServer(c)
	t.Cleanup(func() {
		close(c.closing)
		c.server.CloseClientConnections()
		c.server.Close()
	})
	return c
}

// URL returns the address to post to.
func (c *Collector) URL() string { return c.server.URL + "/hook" }

// Answer queues how the next requests are treated, in order; after them all is accepted.
func (c *Collector) Answer(as ...Answer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.answers = append(c.answers, as...)
}

// Received returns every request so far, in order.
func (c *Collector) Received() []Received {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.got)
}

// Want waits until an accepted, well-signed request satisfies match, and returns it. After
// within it fails the test with what came instead.
func (c *Collector) Want(within time.Duration, match func(Received) bool) Received {
	c.t.Helper()
	timeout := time.After(within)
	for {
		c.mu.Lock()
		i := slices.IndexFunc(c.got, func(r Received) bool {
			return r.Verified == nil && r.Answered >= 200 && r.Answered <= 299 && match(r)
		})
		got, changed := slices.Clone(c.got), c.changed
		c.mu.Unlock()
		if i >= 0 {
			return got[i]
		}
		select {
		case <-changed:
		case <-timeout:
			for _, r := range got {
				c.t.Logf("received %s, answered %d, signature %v: %s", r.ID, r.Answered, r.Verified, r.Body)
			}
			c.t.Fatalf("Want: no such webhook within %v; %d others came", within, len(got))
		}
	}
}

// Kind matches alerts of this kind.
func Kind(kind string) func(Received) bool {
	return func(r Received) bool { return r.Event.Data.Kind == kind }
}

// ServeHTTP receives a webhook.
func (c *Collector) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client went away in the middle
	}
	rec := Received{ID: r.Header.Get("webhook-id"), Header: r.Header.Clone(), Body: body}
	_ = json.Unmarshal(body, &rec.Event) // what is no event stays empty and matches nothing
	rec.Verified = standardwebhooks.ErrNoMatchingSignature
	for _, h := range c.hooks {
		if rec.Verified = h.Verify(body, r.Header); rec.Verified == nil {
			break
		}
	}
	a := c.next()
	rec.Answered = a.Status
	if a.Hang || a.Reset {
		rec.Answered = 0
	}
	if rec.Verified != nil {
		rec.Answered = http.StatusUnauthorized
		a = Answer{Status: http.StatusUnauthorized}
	}
	c.keep(rec) // before the answer: whoever was answered has been counted
	c.answer(w, r, a)
}

func (c *Collector) answer(w http.ResponseWriter, r *http.Request, a Answer) {
	switch {
	case a.Hang:
		select {
		case <-r.Context().Done():
		case <-c.closing:
		}
		return
	case a.Reset:
		if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
			conn.Close()
		}
		return
	}
	if a.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(a.RetryAfter/time.Second)))
	}
	if a.Location != "" {
		w.Header().Set("Location", a.Location)
	}
	w.WriteHeader(a.Status)
}

func (c *Collector) next() Answer {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.answers) == 0 {
		return Answer{Status: http.StatusNoContent}
	}
	a := c.answers[0]
	c.answers = c.answers[1:]
	if a.Status == 0 {
		a.Status = http.StatusNoContent
	}
	return a
}

func (c *Collector) keep(r Received) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.got = append(c.got, r)
	close(c.changed)
	c.changed = make(chan struct{})
}
