package daemon

import (
	"net/netip"
	"net/url"

	"nongrata/ingest"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/listing"
	"nongrata/ingest/render"
	"nongrata/ingest/sitemap"
)

// A Reading is how sources are read: the daemon's way, for commands that need no daemon.
type Reading struct {
	Get      ingest.Getter
	Fetchers map[ingest.Method]ingest.Fetcher
	client   *fetch.Client
	gate     *fetch.Gate // nil without rendering
}

// Reading returns how c has sources read. It has to be closed.
func (c *Config) Reading(version string) (*Reading, error) {
	o, err := c.Fetching(version)
	if err != nil {
		return nil, err
	}
	client := fetch.New(o)
	get, gate, err := c.rendering(client)
	if err != nil {
		return nil, err
	}
	return &Reading{Get: get, Fetchers: fetchers(get), client: client, gate: gate}, nil
}

// Close drops connections.
func (r *Reading) Close() {
	if r.gate != nil {
		_ = r.gate.Close() // nothing is left that could matter
	}
	r.client.Close()
}

// rendering has the pages that want it rendered, as far as c allows. What renders goes out by
// the gate that is returned, nil where nothing is rendered, or only by a browser on another
// machine, which cannot reach it.
func (c *Config) rendering(client *fetch.Client) (ingest.Getter, *fetch.Gate, error) {
	o := render.Options{Commands: c.Render.Commands, Chromium: c.Render.Chromium}
	if !o.Commands && !nearby(o.Chromium) {
		return render.New(client, o), nil, nil
	}
	gate, err := client.Gate()
	if err != nil {
		return nil, nil, err
	}
	o.Proxy = gate.URL()
	if nearby(o.Chromium) {
		o.TabProxy = gate.URL()
	}
	return render.New(client, o), gate, nil
}

// nearby reports whether an address is on this machine.
func nearby(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(u.Hostname())
	return u.Hostname() == "localhost" || err == nil && ip.IsLoopback()
}

// fetchers reads every kind of list, got from g.
func fetchers(g ingest.Getter) map[ingest.Method]ingest.Fetcher {
	return map[ingest.Method]ingest.Fetcher{
		ingest.Feed: feed.New(g), ingest.Listing: listing.New(g), ingest.Sitemap: sitemap.New(g),
	}
}
