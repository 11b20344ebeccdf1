package fetch

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"nongrata/ingest/ingesttest"
)

// A program that fetches by itself gets public pages through the gate, and nothing that is
// refused, however it is spelt.
func TestGate(t *testing.T) {
	port, hits := canary(t)
	site := serve(t, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Header.Get("Proxy-Connection"), r.URL.Path)
	})
	secure := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "over TLS") }))
	defer secure.Close()
	ways := map[string]*http.Client{}
	for name, o := range map[string]Options{
		"closed": {Resolver: ingesttest.Names(t, ingesttest.PrivateNames())},
		"open":   {Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}},
	} {
		c := New(o)
		defer c.Close()
		g, err := c.Gate()
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := g.Close(); err != nil {
				t.Errorf("Close = %v, want nil", err)
			}
		}()
		at, err := url.Parse(g.URL())
		if err != nil {
			t.Fatal(err)
		}
		transport := secure.Client().Transport.(*http.Transport).Clone()
		transport.Proxy = func(*http.Request) (*url.URL, error) { return at, nil }
		defer transport.CloseIdleConnections()
		ways[name] = &http.Client{Transport: transport}
	}
	read := func(by, address string) (int, string) {
		res, err := ways[by].Get(address)
		if err != nil {
			return 0, err.Error()
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		return res.StatusCode, string(b)
	}
	if code, body := read("open", site+"/page"); code != 200 || body != "/page" {
		t.Errorf("a page through the gate = %d %q, want 200 /page", code, body)
	}
	if code, body := read("open", secure.URL); code != 200 || body != "over TLS" {
		t.Errorf("a page over TLS through the gate = %d %q, want 200", code, body)
	}
	for _, s := range ingesttest.Spellings(port) {
		for _, scheme := range []string{s, strings.Replace(s, "http://", "https://", 1)} {
			if code, body := read("closed", scheme); code >= 200 && code < 300 {
				t.Errorf("%s through the gate = %d %q, want it refused", scheme, code, body)
			}
		}
	}
	if code, body := read("closed", "http://127.0.0.1:"+port+"/"); code != http.StatusForbidden || !strings.Contains(body, ErrAddress.Error()) {
		t.Errorf("loopback through the gate = %d %q, want 403 and why", code, body)
	}
	if hits.Load() > 0 {
		t.Errorf("%d connections reached the canary, want none", hits.Load())
	}
}
