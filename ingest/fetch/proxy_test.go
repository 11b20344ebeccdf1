package fetch

import (
	"bufio"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// A relay is a proxy that notes what it is asked to connect to, and connects to site instead
// when that is set: behind it lies an internet that the test machine does not have.
type relay struct {
	t    *testing.T
	site string
	user string // "user:password" that it wants

	mu    sync.Mutex
	asked []string
}

func (p *relay) ask(target string) (net.Conn, error) {
	p.mu.Lock()
	p.asked = append(p.asked, target)
	p.mu.Unlock()
	if p.site != "" {
		target = p.site
	}
	return net.DialTimeout("tcp", target, time.Second)
}

func (p *relay) targets() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.asked)
}

// join copies between both until one ends.
func join(a, b net.Conn) {
	var wg sync.WaitGroup
	for _, pair := range [][2]net.Conn{{a, b}, {b, a}} {
		wg.Go(func() {
			io.Copy(pair[0], pair[1])
			a.Close()
			b.Close()
		})
	}
	wg.Wait()
}

// ServeHTTP is the HTTP proxy.
func (p *relay) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	want := ""
	if p.user != "" {
		req := http.Request{Header: http.Header{}}
		name, password, _ := strings.Cut(p.user, ":")
		req.SetBasicAuth(name, password)
		want = req.Header.Get("Authorization")
	}
	switch {
	case r.Method != http.MethodConnect:
		p.t.Errorf("the proxy was asked to %s %s, want only CONNECT", r.Method, r.URL)
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	case r.Header.Get("Proxy-Authorization") != want:
		w.WriteHeader(http.StatusProxyAuthRequired)
		return
	}
	there, err := p.ask(r.Host)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	here, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		there.Close()
		return
	}
	fmt.Fprint(here, "HTTP/1.1 200 OK\r\n\r\n")
	join(here, there)
}

// socks serves SOCKS5 (RFC 1928) until the test ends and returns where.
func (p *relay) socks(t *testing.T) string {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			wg.Go(func() { defer c.Close(); p.socksConn(c) })
		}
	})
	t.Cleanup(func() { ln.Close(); wg.Wait() })
	return "socks5://" + ln.Addr().String()
}

func (p *relay) socksConn(c net.Conn) {
	r := bufio.NewReader(c)
	head := make([]byte, 2)
	if _, err := io.ReadFull(r, head); err != nil {
		return
	}
	io.CopyN(io.Discard, r, int64(head[1]))
	c.Write([]byte{5, 0})
	ask := make([]byte, 4)
	if _, err := io.ReadFull(r, ask); err != nil {
		return
	}
	var host string
	switch ask[3] {
	case 1, 4:
		b := make([]byte, map[byte]int{1: 4, 4: 16}[ask[3]])
		io.ReadFull(r, b)
		a, _ := netip.AddrFromSlice(b)
		host = a.String()
	case 3:
		n, _ := r.ReadByte()
		b := make([]byte, n)
		io.ReadFull(r, b)
		host = "name " + string(b)
	}
	port := make([]byte, 2)
	io.ReadFull(r, port)
	there, err := p.ask(net.JoinHostPort(host, fmt.Sprint(binary.BigEndian.Uint16(port))))
	if err != nil {
		c.Write([]byte{5, 5, 0, 1, 0, 0, 0, 0, 0, 0})
		return
	}
	c.Write([]byte{5, 0, 0, 1, 0, 0, 0, 0, 0, 0})
	join(c, there)
}

// proxies starts one proxy of each kind in front of site.
func proxies(t *testing.T, p *relay) map[string]string {
	t.Helper()
	plain := httptest.NewServer(p)
	secure := httptest.NewTLSServer(p)
	t.Cleanup(plain.Close)
	t.Cleanup(secure.Close)
	return map[string]string{"http": plain.URL, "https": secure.URL, "socks5": p.socks(t)}
}

// trusting trusts what httptest's TLS servers present.
func trusting(t *testing.T) *tls.Config {
	t.Helper()
	srv := httptest.NewTLSServer(nil)
	defer srv.Close()
	pool, err := rootsOf(nil)
	if err != nil {
		t.Fatal(err)
	}
	pool.AddCert(srv.Certificate())
	return &tls.Config{RootCAs: pool}
}

// Through every kind of proxy a document comes as without one, and the proxy is asked for the
// address that was looked up here, never for a name.
func TestProxy(t *testing.T) {
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "host %s agent %s", r.Host, r.UserAgent())
	}))
	defer site.Close()
	secure := httptest.NewUnstartedServer(site.Config.Handler)
	secure.EnableHTTP2 = true
	secure.StartTLS()
	defer secure.Close()
	names := ingesttest.Names(t, map[string][]string{"www.mfa.test": {"93.184.215.14"}, "example.com": {"93.184.215.15"}})
	for _, kind := range []string{"http", "https", "socks5"} {
		p := &relay{t: t, site: site.Listener.Addr().String()}
		address := proxies(t, p)[kind]
		c := New(Options{Spacing: -1, Timeout: 5 * time.Second, Version: "9", TLS: trusting(t), Resolver: names})
		get := func(url string) (ingest.Response, error) {
			return c.Get(t.Context(), ingest.Request{URL: url, Via: ingest.Transport{Proxy: address}})
		}
		got, err := get("http://www.mfa.test/rss")
		if want := "host www.mfa.test agent nongrata/9"; err != nil || string(got.Body) != want {
			t.Errorf("Get through %s = %q, %v, want %q", address, got.Body, err, want)
		}
		p.site = secure.Listener.Addr().String()
		if got, err = get("https://example.com/rss"); err != nil || got.Capture.TLS == nil || string(got.Body) != "host example.com agent nongrata/9" {
			t.Errorf("Get of https through %s = %q, %v, want the page and its certificate", address, got.Body, err)
		}
		if want := []string{"93.184.215.14:80", "93.184.215.15:443"}; !slices.Equal(p.targets(), want) {
			t.Errorf("the %s proxy was asked for %q, want %q", kind, p.targets(), want)
		}
		c.Close()
	}
}

// The guard holds behind a proxy: what it refuses is never asked of the proxy.
func TestGuardThroughProxy(t *testing.T) {
	port, hits := canary(t)
	p := &relay{t: t}
	names := ingesttest.Names(t, ingesttest.PrivateNames())
	for kind, address := range proxies(t, p) {
		c := New(Options{Spacing: -1, Timeout: 2 * time.Second, TLS: trusting(t), Resolver: names,
			Proxy: func(*url.URL) (*url.URL, error) { return url.Parse(address) }})
		for _, s := range ingesttest.Spellings(port) {
			if _, err := c.Get(t.Context(), ingest.Request{URL: s}); err == nil {
				t.Errorf("Get(%s) through a %s proxy = nil, want an error", s, kind)
			}
			if _, err := c.Post(t.Context(), s, nil, []byte("{}")); err == nil {
				t.Errorf("Post(%s) through a %s proxy = nil, want an error", s, kind)
			}
		}
		_, err := c.Get(t.Context(), ingest.Request{URL: "http://private.test/"})
		if ingest.HealthOf(err) != ingest.Refused || !errors.Is(err, ErrAddress) {
			t.Errorf("Get of a private name through a %s proxy = %v, want %s", kind, err, ingest.Refused)
		}
		c.Close()
	}
	if asked := p.targets(); len(asked) > 0 || hits.Load() > 0 {
		t.Errorf("the proxies were asked for %q, %d connections at the canary, want none", asked, hits.Load())
	}
}

// A proxy that wants a sign-in, is not there or refuses says so, without its password.
func TestProxyFaults(t *testing.T) {
	site := httptest.NewServer(http.NotFoundHandler())
	defer site.Close()
	p := &relay{t: t, site: site.Listener.Addr().String(), user: "desk:s3cret"}
	srv := httptest.NewServer(p)
	defer srv.Close()
	at := srv.Listener.Addr().String()
	c := New(Options{Spacing: -1, Timeout: 2 * time.Second, Proxy: func(*url.URL) (*url.URL, error) { return url.Parse("http://127.0.0.1:1") }})
	defer c.Close()
	for proxy, want := range map[string]string{
		"http://desk:s3cret@" + at: "404 not found", "http://desk:wr0ng@" + at: "407", "": "127.0.0.1:1",
		"http://desk:s3cret@127.0.0.1:1": "connection refused", "ftp://desk:s3cret@" + at: "want http://",
		ingest.Direct: "address is not on the public internet",
	} {
		target := "http://93.184.215.14/"
		if proxy == ingest.Direct {
			target = "http://127.0.0.1/"
		}
		_, err := c.Get(t.Context(), ingest.Request{URL: target, Via: ingest.Transport{Proxy: proxy}})
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "wr0ng") {
			t.Errorf("Get by proxy %q = %v, want %q and no password", proxy, err, want)
		}
	}
}
