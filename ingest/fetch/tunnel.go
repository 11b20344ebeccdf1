package fetch

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/proxy"
)

// maxTargets is how many of a name's addresses are tried through a proxy.
const maxTargets = 3

// A tunnel connects through a proxy. The proxy's own address is the user's word and is not
// guarded; what it is asked to connect to is: names are looked up here, and only addresses
// that have passed the guard are handed to it, so that its own answer to the same name does
// not matter.
type tunnel struct {
	proxy  *url.URL // http, https, socks5 or socks5h
	guard  guard
	dialer *net.Dialer
	tls    *tls.Config // for an https proxy; nil takes the system's certificates
}

// dial is an http.Transport's DialContext.
func (t tunnel) dial(ctx context.Context, _, address string) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	targets, err := t.targets(ctx, address)
	if err != nil {
		return nil, err
	}
	var failed error
	for _, target := range targets[:min(len(targets), maxTargets)] {
		conn, err := t.through(ctx, target)
		if err == nil {
			return conn, nil
		}
		failed = fmt.Errorf("through the proxy %s: %w", t.proxy.Redacted(), err)
		if ctx.Err() != nil {
			break
		}
	}
	return nil, failed
}

// targets looks address up and returns what of it may be reached, IPv4 first: many a proxy
// has nothing else.
func (t tunnel) targets(ctx context.Context, address string) ([]netip.AddrPort, error) {
	host, digits, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("port %q: %w", digits, ErrURL)
	}
	addrs, err := t.lookUp(ctx, host)
	if err != nil {
		return nil, err
	}
	var open []netip.AddrPort
	refused := fmt.Errorf("%s has no address: %w", host, ErrAddress)
	for _, a := range addrs {
		ap := netip.AddrPortFrom(a, uint16(port))
		if err := t.guard.check(ap); err != nil {
			refused = err
			continue
		}
		open = append(open, ap)
	}
	if len(open) == 0 {
		return nil, refused
	}
	slices.SortStableFunc(open, func(a, b netip.AddrPort) int { return a.Addr().BitLen() - b.Addr().BitLen() })
	return open, nil
}

func (t tunnel) lookUp(ctx context.Context, host string) ([]netip.Addr, error) {
	if a, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{a}, nil
	}
	resolver := t.dialer.Resolver
	if resolver == nil {
		resolver = net.DefaultResolver
	}
	addrs, err := resolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return nil, fmt.Errorf("a name is looked up here, not by the proxy %s: %w", t.proxy.Redacted(), err)
	}
	for i, a := range addrs {
		addrs[i] = a.Unmap() // how some resolvers give IPv4
	}
	return addrs, nil
}

// through connects to target by way of the proxy.
func (t tunnel) through(ctx context.Context, target netip.AddrPort) (net.Conn, error) {
	if strings.HasPrefix(t.proxy.Scheme, "socks5") {
		return t.socks(ctx, target)
	}
	conn, err := t.dialer.DialContext(ctx, "tcp", t.hostPort())
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	tunnelled, err := t.connect(ctx, conn, target)
	if !stop() && err == nil { // the time ran out in the last moment
		err = ctx.Err()
	}
	if err != nil {
		conn.Close()
		return nil, err
	}
	return tunnelled, nil
}

// connect asks the proxy behind conn for a tunnel, RFC 9110 §9.3.6.
func (t tunnel) connect(ctx context.Context, conn net.Conn, target netip.AddrPort) (net.Conn, error) {
	if t.proxy.Scheme == "https" {
		conf := t.tls.Clone()
		if conf == nil {
			conf = &tls.Config{MinVersion: tls.VersionTLS12}
		}
		conf.ServerName = t.proxy.Hostname()
		secure := tls.Client(conn, conf)
		if err := secure.HandshakeContext(ctx); err != nil {
			return nil, err
		}
		conn = secure
	}
	var head strings.Builder
	fmt.Fprintf(&head, "CONNECT %s HTTP/1.1\r\nHost: %s\r\n", target, target)
	if u := t.proxy.User; u != nil {
		password, _ := u.Password()
		head.WriteString("Proxy-Authorization: Basic " + base64.StdEncoding.EncodeToString([]byte(u.Username()+":"+password)) + "\r\n")
	}
	if _, err := io.WriteString(conn, head.String()+"\r\n"); err != nil {
		return nil, err
	}
	return conn, granted(conn, target)
}

// granted reads the proxy's answer and nothing behind it: there the other side speaks.
func granted(conn net.Conn, target netip.AddrPort) error {
	r := bufio.NewReader(io.LimitReader(conn, 64<<10))
	res, err := http.ReadResponse(r, &http.Request{Method: http.MethodConnect})
	if err != nil {
		return fmt.Errorf("asking for a tunnel to %s: %w", target, err)
	}
	switch {
	case res.StatusCode == http.StatusProxyAuthRequired:
		return fmt.Errorf("a tunnel to %s: it wants a user and a password (407), or others", target)
	case res.StatusCode != http.StatusOK:
		return fmt.Errorf("a tunnel to %s: it answered %s", target, statusText(res.StatusCode))
	case r.Buffered() > 0:
		return errors.New("it sent more than an answer")
	}
	return nil
}

func (t tunnel) socks(ctx context.Context, target netip.AddrPort) (net.Conn, error) {
	var auth *proxy.Auth
	if u := t.proxy.User; u != nil {
		password, _ := u.Password()
		auth = &proxy.Auth{User: u.Username(), Password: password}
	}
	d, err := proxy.SOCKS5("tcp", t.hostPort(), auth, t.dialer)
	if err != nil {
		return nil, err
	}
	with, ok := d.(proxy.ContextDialer)
	if !ok { // unreachable: the package's own dialer is one
		return nil, errors.New("this SOCKS dialer cannot be stopped")
	}
	return with.DialContext(ctx, "tcp", target.String())
}

// hostPort is where the proxy listens.
func (t tunnel) hostPort() string {
	port := t.proxy.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[t.proxy.Scheme]
	}
	if port == "" {
		port = "1080"
	}
	return net.JoinHostPort(t.proxy.Hostname(), port)
}
