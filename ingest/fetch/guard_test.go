package fetch

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

func TestGuard(t *testing.T) {
	for _, tt := range []struct {
		addr string
		ok   bool
	}{
		{"93.184.215.14:443", true}, {"93.184.215.14:80", true}, {"93.184.215.14:22", false},
		{"93.184.215.14:8080", false}, {"[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:443", true},
		{"0.0.0.0:80", false}, {"10.1.2.3:80", false}, {"100.64.0.1:80", false},
		{"100.127.255.255:80", false}, {"100.128.0.1:80", true}, {"127.0.0.1:80", false},
		{"127.255.0.9:443", false}, {"169.254.169.254:80", false}, {"172.16.0.1:80", false},
		{"172.31.255.255:80", false}, {"172.32.0.1:80", true}, {"192.0.0.1:80", false},
		{"192.0.2.1:80", false}, {"192.88.99.1:80", false}, {"192.168.1.1:80", false},
		{"198.18.0.1:80", false}, {"198.19.255.255:80", false}, {"198.51.100.7:80", false},
		{"203.0.113.7:80", false}, {"224.0.0.1:80", false}, {"239.255.255.255:80", false},
		{"240.0.0.1:80", false}, {"255.255.255.255:80", false}, {"[::]:80", false},
		{"[::1]:80", false}, {"[::127.0.0.1]:80", false}, {"[::ffff:127.0.0.1]:80", false},
		{"[::ffff:93.184.215.14]:80", false}, {"[::ffff:0:7f00:1]:80", false},
		{"[64:ff9b::7f00:1]:80", false}, {"[64:ff9b:1::7f00:1]:80", false}, {"[100::1]:80", false},
		{"[2001::1]:80", false}, {"[2001:0:4136:e378:8000:63bf:3fff:fdd2]:80", false},
		{"[2001:db8::1]:80", false}, {"[2002:7f00:1::]:80", false}, {"[3fff::1]:80", false},
		{"[5f00::1]:80", false}, {"[fc00::1]:80", false}, {"[fd12:3456::1]:80", false},
		{"[fe80::1]:80", false}, {"[fe80::1%eth0]:80", false}, {"[fec0::1]:80", false},
		{"[ff02::1]:80", false}, {"[4000::1]:80", false}, {"168.63.129.16:80", false},
		{"[2606:4700::5efe:7f00:1]:80", false}, {"[2606:4700::200:5efe:a00:1]:80", false},
		{"[2606:4700::5eff:1:1]:80", true},
	} {
		if err := (guard{}).control("tcp", tt.addr, nil); (err == nil) != tt.ok {
			t.Errorf("control(%s) = %v, want ok %v", tt.addr, err, tt.ok)
		}
	}
	g := guard{allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}
	for addr, ok := range map[string]bool{
		"127.0.0.1:8080": true, "127.9.9.9:1": true, "[::ffff:127.0.0.1]:8080": true,
		"[::1]:80": false, "10.0.0.1:80": false, "8.8.8.8:8080": false,
	} {
		if err := g.control("tcp", addr, nil); (err == nil) != ok {
			t.Errorf("control(%s) with loopback allowed = %v, want ok %v", addr, err, ok)
		}
	}
}

// Allowing a translating network opens the public internet behind it, and nothing else.
func TestGuardTranslated(t *testing.T) {
	g := guard{allow: []netip.Prefix{nat64, nat64Local, sixToFour}}
	for addr, ok := range map[string]bool{
		"[64:ff9b::808:808]:443": true, "[64:ff9b::7f00:1]:80": false, "[64:ff9b::a9fe:a9fe]:80": false,
		"[64:ff9b:1::a00:1]:80": false, "[2002:808:808::1]:80": true, "[2002:7f00:1::1]:80": false,
	} {
		if err := g.control("tcp", addr, nil); (err == nil) != ok {
			t.Errorf("control(%s) with translation allowed = %v, want ok %v", addr, err, ok)
		}
	}
}

// canary is a server on loopback that nothing may reach.
func canary(t *testing.T) (port string, hits *atomic.Int64) {
	t.Helper()
	hits = new(atomic.Int64)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := &httptest.Server{Listener: countingListener{ln, hits}, Config: &http.Server{Handler: http.NotFoundHandler()}}
	srv.Start()
	t.Cleanup(srv.Close)
	_, port, _ = net.SplitHostPort(ln.Addr().String())
	return port, hits
}

type countingListener struct {
	net.Listener
	n *atomic.Int64
}

func (l countingListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err == nil {
		l.n.Add(1)
	}
	return c, err
}

func TestSpellings(t *testing.T) {
	port, hits := canary(t)
	c := New(Options{Spacing: -1, Timeout: 3 * time.Second, Resolver: ingesttest.Names(t, ingesttest.PrivateNames())})
	defer c.Close()
	spellings := ingesttest.Spellings(port)
	if len(spellings) < 60 {
		t.Fatalf("%d spellings, want 60", len(spellings))
	}
	for _, s := range spellings {
		_, err := c.Get(t.Context(), ingest.Request{URL: s})
		if f, ok := errors.AsType[*ingest.Fault](err); !ok || f.Health != ingest.Refused && !f.Health.Lost() {
			t.Errorf("Get(%s) = %v, want refused or unreachable", s, err)
		}
		if _, err := c.Post(t.Context(), s, nil, []byte("{}")); err == nil {
			t.Errorf("Post(%s) = nil, want an error", s)
		}
	}
	if n := hits.Load(); n > 0 {
		t.Errorf("%d connections reached the canary, want none", n)
	}
}

// A page that may be reached must not lead to one that may not.
func TestRedirectToRefused(t *testing.T) {
	port, hits := canary(t)
	var target atomic.Value
	target.Store("")
	front := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", target.Load().(string))
		w.WriteHeader(http.StatusFound)
	}))
	ln, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Skipf("no second loopback address: %v", err)
	}
	front.Listener.Close()
	front.Listener = ln
	front.Start()
	defer front.Close()
	c := New(Options{Spacing: -1, Timeout: 3 * time.Second, Resolver: ingesttest.Names(t, ingesttest.PrivateNames()), Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.2/32")}})
	defer c.Close()
	for _, s := range ingesttest.Spellings(port) {
		target.Store(s)
		if _, err := c.Get(t.Context(), ingest.Request{URL: front.URL}); err == nil {
			t.Errorf("Get redirected to %s = nil, want an error", s)
		}
	}
	if n := hits.Load(); n > 0 {
		t.Errorf("%d connections reached the canary, want none", n)
	}
}

func TestProxyIgnored(t *testing.T) {
	port, hits := canary(t)
	for _, name := range []string{"HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"} {
		t.Setenv(name, "http://127.0.0.1:"+port)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	c := New(Options{Timeout: time.Second})
	defer c.Close()
	if _, err := c.Get(ctx, ingest.Request{URL: "http://192.0.2.1/"}); err == nil || hits.Load() > 0 {
		t.Errorf("Get with a proxy set = %v, %d connections to it, want none", err, hits.Load())
	}
}
