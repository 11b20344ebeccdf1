package fetch

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
)

const (
	dialTimeout = 10 * time.Second
	maxRoots    = 4 << 20 // of a file of certificates
)

// A road is one way out; requests with the same one share connections.
type road struct {
	proxy                     string // address, empty for none
	roots                     string // file
	http1, oldTLS, unverified bool
}

// roads keeps the transport of each road that was ever asked for. There are as many as
// different settings of sources.
type roads struct {
	o     Options
	guard guard

	fetch func(ctx context.Context, address string, via ingest.Transport) ([]byte, error) // an issuer

	mu      sync.Mutex
	known   map[road]*http.Transport
	learned map[road][]*x509.Certificate // issuers that servers leave out
	tried   map[attempt]time.Time        // when to try again to find them
}

func newRoads(o Options) *roads {
	return &roads{o: o, guard: guard{o.Allow}, known: map[road]*http.Transport{},
		learned: map[road][]*x509.Certificate{}, tried: map[attempt]time.Time{}}
}

// to returns the transport for a request to u on behalf of via, and its road.
func (rs *roads) to(u *url.URL, via ingest.Transport) (*http.Transport, road, error) {
	proxy, err := rs.proxyFor(u, via)
	if err != nil {
		return nil, road{}, err
	}
	r := road{roots: via.Roots, http1: via.HTTP1, oldTLS: via.OldTLS, unverified: via.Unverified}
	if proxy != nil {
		r.proxy = proxy.String()
	}
	rs.mu.Lock()
	defer rs.mu.Unlock()
	if t, ok := rs.known[r]; ok {
		return t, r, nil
	}
	t, err := rs.build(r, proxy)
	if err != nil {
		return nil, r, err // asked again at the next request: the file may be there by then
	}
	rs.known[r] = t
	return t, r, nil
}

// proxyFor is the source's own proxy, else the application's.
func (rs *roads) proxyFor(u *url.URL, via ingest.Transport) (*url.URL, error) {
	if via.Proxy != "" {
		return via.ProxyURL()
	}
	if rs.o.Proxy == nil {
		return nil, nil
	}
	proxy, err := rs.o.Proxy(u)
	if err != nil || proxy == nil {
		return nil, err
	}
	return ingest.ParseProxy(proxy.String())
}

func (rs *roads) build(r road, proxy *url.URL) (*http.Transport, error) {
	conf, err := rs.tls(r, rs.learned[r])
	if err != nil {
		return nil, err
	}
	dialer := &net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second, Resolver: rs.o.Resolver}
	t := &http.Transport{
		Proxy:                  nil, // it would be given names to look up behind the guard's back
		TLSClientConfig:        conf,
		TLSHandshakeTimeout:    dialTimeout,
		ResponseHeaderTimeout:  rs.o.HeaderTimeout,
		MaxResponseHeaderBytes: maxHeader,
		MaxIdleConns:           256,
		MaxIdleConnsPerHost:    rs.o.PerHost + 1,
		IdleConnTimeout:        90 * time.Second,
		DisableCompression:     true, // Decode does it, under the cap
		Protocols:              new(http.Protocols),
	}
	t.Protocols.SetHTTP1(true)
	t.Protocols.SetHTTP2(!r.http1)
	if proxy == nil {
		dialer.Control = rs.guard.control
		t.DialContext = dialer.DialContext
		return t, nil
	}
	t.DialContext = tunnel{proxy: proxy, guard: rs.guard, dialer: dialer, tls: rs.o.TLS}.dial
	return t, nil
}

// tls is whom the road trusts, issuers besides, and what it offers.
func (rs *roads) tls(r road, issuers []*x509.Certificate) (*tls.Config, error) {
	conf := rs.o.TLS.Clone()
	if conf == nil {
		conf = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	if cmp.Or(r.roots, rs.o.Roots) != "" || len(issuers) > 0 {
		pool, err := rootsOf(conf.RootCAs, rs.o.Roots, r.roots)
		if err != nil {
			return nil, err
		}
		for _, c := range issuers {
			pool.AddCert(c)
		}
		conf.RootCAs = pool
	}
	if r.oldTLS {
		conf.MinVersion = tls.VersionTLS10
		conf.CipherSuites = append(suites(tls.CipherSuites()), rsaOnly(tls.InsecureCipherSuites())...)
	}
	conf.InsecureSkipVerify = r.unverified // the source says so, and every Capture does
	return conf, nil
}

// rootsOf returns base, or the system's certificates, and those of the files.
func rootsOf(base *x509.CertPool, files ...string) (*x509.CertPool, error) {
	pool, err := x509.SystemCertPool()
	if base != nil {
		pool, err = base.Clone(), nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the system's certificates: %w", err)
	}
	for _, file := range files {
		if file == "" {
			continue
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("certificates to trust: %w", err)
		}
		if len(b) > maxRoots || !pool.AppendCertsFromPEM(b) {
			return nil, fmt.Errorf("certificates to trust: %s holds no certificate in PEM form", file)
		}
	}
	return pool, nil
}

func suites(all []*tls.CipherSuite) []uint16 {
	ids := make([]uint16, 0, len(all))
	for _, s := range all {
		ids = append(ids, s.ID)
	}
	return ids
}

// rsaOnly leaves the suites whose only weakness is that they exchange keys by RSA.
func rsaOnly(all []*tls.CipherSuite) []uint16 {
	var kept []*tls.CipherSuite
	for _, s := range all {
		if strings.HasPrefix(s.Name, "TLS_RSA_WITH_AES_") {
			kept = append(kept, s)
		}
	}
	return suites(kept)
}

// close drops idle connections.
func (rs *roads) close() {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	for _, t := range rs.known {
		t.CloseIdleConnections()
	}
}

// A traveller is the http.RoundTripper of one source: each request, redirected ones too, is
// checked and goes the way that its address asks for.
type traveller struct {
	roads *roads
	via   ingest.Transport
}

// RoundTrip implements http.RoundTripper.
func (t traveller) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := checkURL(r.URL); err != nil {
		return nil, err
	}
	transport, on, err := t.roads.to(r.URL, t.via)
	if err != nil {
		return nil, err
	}
	res, err := transport.RoundTrip(r)
	sent := incomplete(err)
	if sent == nil || !t.roads.complete(r, on, sent) {
		return res, err
	}
	if r.GetBody != nil { // nothing of it was sent: there was no connection
		if r.Body, err = r.GetBody(); err != nil {
			return nil, err
		}
	}
	if transport, _, err = t.roads.to(r.URL, t.via); err != nil {
		return nil, err
	}
	return transport.RoundTrip(r)
}
