package daemon

import (
	"fmt"
	"net/netip"
	"net/url"
	"os"
	"time"

	"golang.org/x/net/http/httpproxy"

	"nongrata/ingest"
	"nongrata/ingest/fetch"
)

// minSpacing is the shortest pause between requests to one host that can be set.
const minSpacing = 100 * time.Millisecond

// Fetching returns how everything that goes out is to be fetched, or the key that is wrong.
func (c *Config) Fetching(version string) (fetch.Options, error) {
	f := c.Fetch
	o := fetch.Options{Version: version, Contact: c.Contact, Roots: f.Roots, Spacing: f.Spacing,
		Total: f.Total, Budget: int64(f.HostMiB) << 20}
	for _, s := range f.AllowPrefixes {
		p, err := netip.ParsePrefix(s)
		if err != nil {
			return o, fmt.Errorf("fetch.allow_prefixes: %q: want an address range such as 10.1.0.0/16", s)
		}
		o.Allow = append(o.Allow, p)
	}
	if f.Spacing != 0 && f.Spacing < minSpacing {
		return o, fmt.Errorf("fetch.spacing: %v: want at least 100ms", f.Spacing)
	}
	if f.Total < 0 || f.HostMiB < 0 {
		return o, fmt.Errorf("fetch.total: %d, fetch.host_mib: %d: want no negative number", f.Total, f.HostMiB)
	}
	if _, err := os.Stat(f.Roots); f.Roots != "" && err != nil {
		return o, fmt.Errorf("fetch.roots: %w", err)
	}
	proxy, err := c.proxy()
	if err != nil {
		return o, fmt.Errorf("fetch.%w", err)
	}
	o.Proxy = proxy
	return o, nil
}

// proxy is the application's default: the configured one, else the environment's.
func (c *Config) proxy() (func(*url.URL) (*url.URL, error), error) {
	switch c.Fetch.Proxy {
	case ingest.Direct:
		return nil, nil
	case "":
		return httpproxy.FromEnvironment().ProxyFunc(), nil
	}
	u, err := ingest.ParseProxy(c.Fetch.Proxy)
	if err != nil {
		return nil, err
	}
	return func(*url.URL) (*url.URL, error) { return u, nil }, nil
}
