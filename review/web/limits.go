package web

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"nongrata/review/web/limit"
)

// hashesAtOnce is how many passwords are checked at the same time.
const hashesAtOnce = 2

// How often somebody may try to come in. A name's allowance is larger than an address's, so
// that one who guesses does not lock its owner out; links and single sign-on do not count
// against it.
var (
	triesByAddress = limit.Rate{Burst: 10, Window: time.Minute}
	triesByName    = limit.Rate{Burst: 30, Window: 15 * time.Minute}
)

// limits slow down who asks too often.
type limits struct {
	address *limit.Limiter // tries to sign in, by address
	name    *limit.Limiter // tries of passwords, by name
	calls   *limit.Limiter // calls of the API, by token, or by address without one
}

func newLimits(o Options) limits {
	return limits{
		address: limit.New(triesByAddress, o.SignIns),
		name:    limit.New(triesByName, o.SignIns),
		calls:   limit.New(o.APIRate, o.SignIns),
	}
}

// origin returns the address that a request comes from: its own, or when a proxy brings it
// that we believe, the last one that the proxies did not add themselves.
func (s *Server) origin(r *http.Request) netip.Addr {
	addr := peer(r)
	if !s.proxied(addr) {
		return addr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		next, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			return addr
		}
		addr = next.Unmap()
		if !s.proxied(addr) {
			return addr
		}
	}
	return addr
}

// peer returns the address at the other end of the connection.
func peer(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return addr.Unmap().WithZone("")
}

func (s *Server) proxied(addr netip.Addr) bool {
	return slices.ContainsFunc(s.opts.Proxies, func(p netip.Prefix) bool { return p.Contains(addr) })
}

// admitted reports whether a request came by a way that is meant: when a proxy does TLS for
// us, by it. What watches over the process may ask directly how it is.
func (s *Server) admitted(r *http.Request) bool {
	if !s.opts.ProxiesOnly || r.URL.Path == "/healthz" || r.URL.Path == "/readyz" {
		return true
	}
	addr := peer(r)
	return addr.IsLoopback() || s.proxied(addr)
}
