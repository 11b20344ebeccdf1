package fetch

import (
	"fmt"
	"io"
	"sync"
	"time"

	"nongrata/ingest"
)

const (
	purseSpan  = time.Hour
	purseHosts = 4096 // hosts kept before those of past hours are dropped
)

// A purse counts what each host sends, packed, so that none can have us download for ever.
type purse struct {
	limit int64

	mu    sync.Mutex
	hosts map[string]account
}

type account struct {
	since time.Time // when the hour began
	spent int64
}

func newPurse(limit int64) *purse { return &purse{limit: limit, hosts: map[string]account{}} }

// open reports, as a Fault that says when it is over, that the host has had its hour's share.
func (p *purse) open(host string, now time.Time) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	a := p.hosts[host]
	left := a.since.Add(purseSpan).Sub(now)
	if a.spent < p.limit || left <= 0 {
		return nil
	}
	return &ingest.Fault{Health: ingest.TooLarge, RetryAfter: left,
		Err: fmt.Errorf("%s has sent %d MiB within the hour, its share is %d", host, a.spent>>20, p.limit>>20)}
}

// pay notes that the host has sent n bytes.
func (p *purse) pay(host string, n int64, now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	a := p.hosts[host]
	if now.Sub(a.since) >= purseSpan {
		p.forget(now)
		a = account{since: now}
	}
	a.spent += n
	p.hosts[host] = a
}

// forget drops what is over, when there is much. The caller holds mu.
func (p *purse) forget(now time.Time) {
	if len(p.hosts) < purseHosts {
		return
	}
	for host, a := range p.hosts {
		if now.Sub(a.since) >= purseSpan || a.spent < p.limit/16 {
			delete(p.hosts, host)
		}
	}
}

// A counter counts what is read through it.
type counter struct {
	r io.Reader
	n int64
}

// Read implements io.Reader.
func (c *counter) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += int64(n)
	return n, err
}
