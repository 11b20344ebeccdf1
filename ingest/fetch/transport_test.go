package fetch

import (
	"crypto/tls"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
)

// A source reaches its site by its own way: extra roots, no verification, HTTP/1.1, its own
// user agent. Whoever does not ask for it does not get it.
func TestTransport(t *testing.T) {
	site := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Proto, " ", r.UserAgent())
	}))
	site.EnableHTTP2 = true
	site.StartTLS()
	defer site.Close()
	roots := filepath.Join(t.TempDir(), "roots.pem")
	c := client(t, Options{Version: "2", Contact: "https://desk.example/bot"})
	get := func(via ingest.Transport) (ingest.Response, error) {
		return c.Get(t.Context(), ingest.Request{URL: site.URL, Via: via})
	}
	if _, err := get(ingest.Transport{}); ingest.HealthOf(err) != ingest.Untrusted || !strings.Contains(fmt.Sprint(err), "certificate") {
		t.Errorf("Get of an unknown certificate = %v, want %s and why", err, ingest.Untrusted)
	}
	if _, err := get(ingest.Transport{Roots: roots}); err == nil || !strings.Contains(err.Error(), roots) {
		t.Errorf("Get without the file of roots = %v, want its name", err)
	}
	if err := os.WriteFile(roots, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: site.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		via        ingest.Transport
		body       string
		unverified bool
	}{
		{ingest.Transport{Roots: roots}, "HTTP/2.0 nongrata/2 (+https://desk.example/bot)", false},
		{ingest.Transport{Roots: roots, HTTP1: true}, "HTTP/1.1 nongrata/2 (+https://desk.example/bot)", false},
		{ingest.Transport{Roots: roots, OldTLS: true}, "HTTP/2.0 nongrata/2 (+https://desk.example/bot)", false},
		{ingest.Transport{Unverified: true}, "HTTP/2.0 nongrata/2 (+https://desk.example/bot)", true},
		{ingest.Transport{Roots: roots, Agent: "Reader/1"}, "HTTP/2.0 Reader/1", false},
	} {
		got, err := get(tt.via)
		if err != nil || string(got.Body) != tt.body || got.Capture.Unverified != tt.unverified || got.Capture.TLS == nil {
			t.Errorf("Get by %+v = %q, unverified %v, %v, want %q, %v", tt.via, got.Body, got.Capture.Unverified, err, tt.body, tt.unverified)
		}
	}
	if _, err := get(ingest.Transport{}); err == nil {
		t.Error("Get after others had trusted the certificate = nil, want an error all the same")
	}
}

// A site that blocks by name says by which.
func TestBlockedNamesTheAgent(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusForbidden) })
	c := client(t, Options{Version: "2"})
	for via, want := range map[ingest.Transport]string{{}: `403 forbidden, asked as "nongrata/2"`, {Agent: "Reader/1"}: `asked as "Reader/1"`} {
		if _, err := c.Get(t.Context(), ingest.Request{URL: url, Via: via}); ingest.HealthOf(err) != ingest.Blocked || !strings.Contains(err.Error(), want) {
			t.Errorf("Get of a 403 = %v, want %q", err, want)
		}
	}
}

// A body that cannot be unpacked is asked for once more as it is.
func TestIdentity(t *testing.T) {
	var asked []string
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Header.Get("Accept-Encoding"))
		if asked[len(asked)-1] == "identity" {
			fmt.Fprint(w, "<rss/>")
			return
		}
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(pack(t, "gzip", []byte(strings.Repeat("forty ", 1000)))[:30])
	})
	got, err := client(t, Options{}).Get(t.Context(), ingest.Request{URL: url})
	if err != nil || string(got.Body) != "<rss/>" || len(asked) != 2 {
		t.Errorf("Get of a bad gzip = %q, %v after asking for %q, want the plain body at the second try", got.Body, err, asked)
	}
}

// A host that has sent its share is left alone until its hour is over, and then asked again.
func TestShare(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) { w.Write(make([]byte, 600<<10)) })
	c := client(t, Options{Budget: 1 << 20})
	for i := range 3 {
		_, err := c.Get(t.Context(), ingest.Request{URL: url})
		if over := i == 2; over != (ingest.HealthOf(err) == ingest.TooLarge) {
			t.Errorf("Get %d = %v, want refused %v", i, err, over)
		}
	}
	p, now := newPurse(10), time.Now()
	p.pay("a", 10, now)
	for at, want := range map[time.Duration]time.Duration{0: time.Hour, 59 * time.Minute: time.Minute, time.Hour: 0} {
		var left time.Duration
		if f, ok := p.open("a", now.Add(at)).(*ingest.Fault); ok {
			left = f.RetryAfter
		}
		if left != want {
			t.Errorf("open after %v: RetryAfter = %v, want %v", at, left, want)
		}
	}
	if err := p.open("b", now); err != nil {
		t.Errorf("open of another host = %v, want nil", err)
	}
}

// However many pages of a site are wanted at once, its robots.txt is asked for once.
func TestRobotsOnce(t *testing.T) {
	var asked atomic.Int64
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked.Add(1)
			time.Sleep(20 * time.Millisecond) // so that the others come in the meantime
		}
	})
	c := client(t, Options{PerHost: 8})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			if _, err := c.Get(t.Context(), ingest.Request{URL: fmt.Sprintf("%s/%d", url, i), Obey: true}); err != nil {
				t.Errorf("Get = %v, want nil", err)
			}
		})
	}
	wg.Wait()
	if asked.Load() != 1 {
		t.Errorf("robots.txt was asked for %d times, want once", asked.Load())
	}
}

// All hosts together are asked no more things at once than Total.
func TestTotal(t *testing.T) {
	var inside, most atomic.Int64
	gate := make(chan struct{})
	handler := func(w http.ResponseWriter, r *http.Request) {
		most.Store(max(most.Load(), inside.Add(1)))
		<-gate
		inside.Add(-1)
	}
	c := client(t, Options{Total: 3})
	var wg sync.WaitGroup
	for range 6 {
		url := serve(t, handler)
		wg.Go(func() {
			if _, err := c.Get(t.Context(), ingest.Request{URL: url}); err != nil {
				t.Errorf("Get = %v, want nil", err)
			}
		})
	}
	for deadline := time.Now().Add(10 * time.Second); inside.Load() < 3 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	close(gate)
	wg.Wait()
	if most.Load() != 3 {
		t.Errorf("%d requests at once to six hosts, want 3", most.Load())
	}
}

// Redirects from many hosts do not have another asked without a pause, nor make it wait for ever.
func TestRedirectsKeepThePause(t *testing.T) {
	const spacing = 100 * time.Millisecond
	var mu sync.Mutex
	var at []time.Time
	victim := serve(t, func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		at = append(at, time.Now())
		mu.Unlock()
	})
	c := client(t, Options{Spacing: spacing})
	var wg sync.WaitGroup
	for range 5 {
		front := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, victim, http.StatusFound) })
		wg.Go(func() {
			if _, err := c.Get(t.Context(), ingest.Request{URL: front}); err != nil {
				t.Errorf("Get = %v, want nil", err)
			}
		})
	}
	wg.Wait()
	if len(at) != 5 || at[4].Sub(at[0]) < 3*spacing { // four, but for what a busy machine holds up
		t.Errorf("requests at %v, want five with %v between them", at, spacing)
	}
	for i := range 4 {
		if err := c.turns.pass(t.Context(), "x", time.Minute, time.Second); (err == nil) != (i == 0) {
			t.Errorf("pass %d = %v, want only the first", i, err)
		}
	}
}

// An old server is reached by a source that asks for it, and by no other.
func TestOldTLS(t *testing.T) {
	for name, conf := range map[string]*tls.Config{
		"TLS 1.0":          {MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS10},
		"RSA key exchange": {MinVersion: tls.VersionTLS12, MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{tls.TLS_RSA_WITH_AES_128_GCM_SHA256}},
	} {
		site := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
		site.TLS = conf
		site.StartTLS()
		c := client(t, Options{TLS: trusting(t)})
		for old, want := range map[bool]ingest.Health{true: ingest.OK, false: ingest.Unreachable} {
			_, err := c.Get(t.Context(), ingest.Request{URL: site.URL, Via: ingest.Transport{OldTLS: old}})
			if got := ingest.HealthOf(err); got != want {
				t.Errorf("Get of %s with old TLS %v = %s (%v), want %s", name, old, got, err, want)
			}
		}
		site.Close()
	}
}
