package daemon

import (
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
}

// Reading returns how c has sources read. It has to be closed.
func (c *Config) Reading(version string) (*Reading, error) {
	o, err := c.Fetching(version)
	if err != nil {
		return nil, err
	}
	client := fetch.New(o)
	get := c.rendering(client)
	return &Reading{Get: get, Fetchers: fetchers(get), client: client}, nil
}

// Close drops connections.
func (r *Reading) Close() { r.client.Close() }

// rendering has the pages that want it rendered, as far as c allows.
func (c *Config) rendering(client *fetch.Client) ingest.Getter {
	return render.New(client, render.Options{Commands: c.Render.Commands, Chromium: c.Render.Chromium})
}

// fetchers reads every kind of list, got from g.
func fetchers(g ingest.Getter) map[ingest.Method]ingest.Fetcher {
	return map[ingest.Method]ingest.Fetcher{
		ingest.Feed: feed.New(g), ingest.Listing: listing.New(g), ingest.Sitemap: sitemap.New(g),
	}
}
