package fetch

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/robots"
)

// product is the name by which a robots.txt may speak of us.
const product = "nongrata"

const (
	robotsFor   = 24 * time.Hour   // how long a robots.txt is believed, RFC 9309 §2.4
	robotsRetry = 10 * time.Minute // when one that was not to be had is asked for again
	robotsHosts = 4096             // how many are kept
)

var errRobots = errors.New("robots.txt forbids it")

// A rulebook keeps the robots.txt of each site that was asked for pages.
type rulebook struct {
	mu    sync.Mutex
	sites map[string]siteRules // by scheme and host
}

type siteRules struct {
	rules robots.Rules
	fault error // why there are none: every page waits until then
	until time.Time
}

// obey reports, as an error, that the site's robots.txt forbids what q asks for.
func (c *Client) obey(ctx context.Context, q call) error {
	u, err := q.address()
	if err != nil {
		return err
	}
	site := siteOf(u)
	known, err := c.siteRules(ctx, site)
	if err != nil {
		return err
	}
	if known.fault != nil {
		return ingest.Faultf(ingest.HealthOf(known.fault), "asking %s/robots.txt first: %w", site, known.fault)
	}
	if known.rules.Allows(u.RequestURI()) {
		return nil
	}
	return ingest.Faultf(ingest.Disallowed, "getting %s: %w", u, errRobots)
}

// siteRules returns what the site's robots.txt says, asked for at most once a day. The error
// is ctx's.
func (c *Client) siteRules(ctx context.Context, site string) (siteRules, error) {
	now := time.Now()
	c.book.mu.Lock()
	known, ok := c.book.sites[site]
	c.book.mu.Unlock()
	if ok && now.Before(known.until) {
		return known, nil
	}
	res, err := c.do(ctx, call{http.MethodGet, site + "/robots.txt", http.Header{"Accept": {"text/plain, */*;q=0.5"}}, nil})
	if ctx.Err() != nil {
		return siteRules{}, ctx.Err()
	}
	known = siteRules{until: now.Add(robotsFor)}
	switch status := res.Capture.Status; {
	case err != nil:
		known.fault = err
	case status >= 500 || status == http.StatusTooManyRequests: // §2.3.1.4: then nothing is allowed
		known.fault = statusFault(res, false)
	case status >= 200 && status < 300:
		known.rules = robots.Parse(res.Body, product)
	}
	if known.fault != nil {
		known.until = now.Add(robotsRetry)
	}
	c.book.keep(site, known, now)
	return known, nil
}

func (b *rulebook) keep(site string, s siteRules, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.sites) >= robotsHosts {
		maps.DeleteFunc(b.sites, func(_ string, old siteRules) bool { return now.After(old.until) })
	}
	for name := range b.sites { // all are young: any goes
		if len(b.sites) < robotsHosts {
			break
		}
		delete(b.sites, name)
	}
	b.sites[site] = s
}

// delay is the pause that the site of u asks for between pages; zero when it asks for none.
func (b *rulebook) delay(u *url.URL) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.sites[siteOf(u)].rules.Delay
}

// siteOf is what one robots.txt speaks for: scheme, host and port.
func siteOf(u *url.URL) string { return strings.ToLower(u.Scheme + "://" + u.Host) }
