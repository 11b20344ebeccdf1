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
	sites map[site]siteRules
	turns map[site]chan struct{} // of those being asked for; closed when the answer is there
}

func newRulebook() *rulebook {
	return &rulebook{sites: map[site]siteRules{}, turns: map[site]chan struct{}{}}
}

// A site is what one robots.txt speaks for, scheme, host and port, as one source reaches it.
type site struct {
	base string
	via  ingest.Transport
}

func siteOf(u *url.URL, via ingest.Transport) site {
	return site{strings.ToLower(u.Scheme + "://" + u.Host), via}
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
	at := siteOf(u, q.via)
	known, err := c.siteRules(ctx, at)
	if err != nil {
		return err
	}
	if known.fault != nil {
		return ingest.Faultf(ingest.HealthOf(known.fault), "asking %s/robots.txt first: %w", at.base, known.fault)
	}
	if known.rules.Allows(u.RequestURI()) {
		return nil
	}
	return ingest.Faultf(ingest.Disallowed, "getting %s: %w", u, errRobots)
}

// siteRules returns what the site's robots.txt says, asked for at most once a day and by one
// at a time: the others wait for that answer. The error is ctx's.
func (c *Client) siteRules(ctx context.Context, at site) (siteRules, error) {
	for {
		known, asking, done := c.book.look(at, time.Now())
		switch {
		case done != nil:
			defer done()
			return c.askRules(ctx, at)
		case asking == nil:
			return known, nil
		}
		select {
		case <-asking: // or given up: then it is our turn
		case <-ctx.Done():
			return siteRules{}, ctx.Err()
		}
	}
}

// look returns what is known of the site; else what to wait for, when somebody asks it; else
// the function to call when we have.
func (b *rulebook) look(at site, now time.Time) (known siteRules, asking <-chan struct{}, done func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if known, ok := b.sites[at]; ok && now.Before(known.until) {
		return known, nil, nil
	}
	if turn, ok := b.turns[at]; ok {
		return siteRules{}, turn, nil
	}
	turn := make(chan struct{})
	b.turns[at] = turn
	return siteRules{}, nil, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.turns, at)
		close(turn)
	}
}

func (c *Client) askRules(ctx context.Context, at site) (siteRules, error) {
	now := time.Now()
	q := call{method: http.MethodGet, target: at.base + "/robots.txt", via: at.via,
		header: http.Header{"Accept": {"text/plain, */*;q=0.5"}}}
	res, err := c.do(ctx, q)
	if ctx.Err() != nil {
		return siteRules{}, ctx.Err()
	}
	known := siteRules{until: now.Add(robotsFor)}
	switch status := res.Capture.Status; {
	case err != nil:
		known.fault = err
	case status >= 500 || status == http.StatusTooManyRequests: // §2.3.1.4: then nothing is allowed
		known.fault = c.statusFault(q, res, false)
	case status >= 200 && status < 300:
		known.rules = robots.Parse(res.Body, product)
	}
	if known.fault != nil {
		known.until = now.Add(robotsRetry)
	}
	c.book.keep(at, known, now)
	return known, nil
}

func (b *rulebook) keep(at site, s siteRules, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.sites) >= robotsHosts {
		maps.DeleteFunc(b.sites, func(_ site, old siteRules) bool { return now.After(old.until) })
	}
	for name := range b.sites { // all are young: any goes
		if len(b.sites) < robotsHosts {
			break
		}
		delete(b.sites, name)
	}
	b.sites[at] = s
}

// delay is the pause that the site asks for between pages; zero when it asks for none.
func (b *rulebook) delay(at site) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.sites[at].rules.Delay
}
