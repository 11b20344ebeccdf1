package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"nongrata/ingest"
)

// Admit takes a turn with the page's host for a program or browser that will get the page in our
// place, as robots.txt allows, after the guard has passed every address that the host's name has
// now. What they connect to then is outside the guard. leave ends the turn. Errors are
// *ingest.Fault, but for those of ctx itself.
func (c *Client) Admit(ctx context.Context, r ingest.Request) (leave func(), err error) {
	q := call{method: http.MethodGet, target: r.URL, via: r.Via}
	u, err := q.address()
	if err != nil {
		return nil, err
	}
	if err := c.passes(ctx, u); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fault(q, err)
	}
	if err := c.obey(ctx, q); err != nil {
		return nil, err
	}
	if err := c.purse.open(u.Host, time.Now()); err != nil {
		return nil, err
	}
	return c.turns.enter(ctx, strings.ToLower(u.Host), max(c.o.Spacing, c.book.delay(siteOf(u, r.Via))))
}

// passes has the guard look at every address of u's host.
func (c *Client) passes(ctx context.Context, u *url.URL) error {
	port := uint16(443)
	if u.Scheme == "http" {
		port = 80
	}
	if u.Port() != "" {
		n, err := strconv.ParseUint(u.Port(), 10, 16)
		if err != nil {
			return fmt.Errorf("port %q: %w", u.Port(), ErrURL)
		}
		port = uint16(n)
	}
	resolver := net.DefaultResolver
	if c.o.Resolver != nil {
		resolver = c.o.Resolver
	}
	addrs, err := resolver.LookupNetIP(ctx, "ip", u.Hostname())
	if err != nil {
		return err
	}
	for _, a := range addrs {
		if err := (guard{c.o.Allow}).check(netip.AddrPortFrom(a.Unmap(), port)); err != nil {
			return err
		}
	}
	return nil
}
