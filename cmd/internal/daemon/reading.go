package daemon

import (
	"net/netip"
	"net/url"

	"nongrata/ingest"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/listing"
	"nongrata/ingest/lookalike"
	"nongrata/ingest/pdf"
	"nongrata/ingest/render"
	"nongrata/ingest/sitemap"
	"nongrata/ingest/websub"
)

// A Reading is how sources are read: the daemon's way, for commands that need no daemon.
type Reading struct {
	Poll   ingest.PollerOptions // but for what keeps and hands on
	client *fetch.Client
	gate   *fetch.Gate // nil without rendering
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
	return &Reading{Poll: polling(get), client: client, gate: gate}, nil
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

// polling is how lists and pages are read that get gets.
func polling(get ingest.Getter) ingest.PollerOptions {
	return ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{
			ingest.Feed: feed.New(get), ingest.Listing: listing.New(get), ingest.Sitemap: sitemap.New(get),
		},
		Pages: get, PageDate: listing.PageDate, Paper: pdf.Paper, Text: articleText, Hub: websub.Discover,
		Language: languageOf, Lookalike: lookalike.Why,
	}
}
