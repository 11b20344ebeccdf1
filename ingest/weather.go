package ingest

import (
	"sync"
	"time"
)

const (
	weatherSpan  = 2 * time.Minute // what counts as now
	weatherHosts = 10              // fewer hosts say nothing of our own network
	offlineRetry = time.Minute     // between polls while it is down
)

// A weather tells our own outage from those of others: when half of many hosts cannot be reached
// at about the same time, it is ours, and no source is to blame for it. It also keeps which
// domains want to be left alone, all their sources together. It is safe for concurrent use.
type weather struct {
	mu    sync.Mutex
	seen  map[string]sighting
	holds map[string]time.Time
}

type sighting struct {
	at      time.Time
	reached bool
}

func newWeather() *weather {
	return &weather{seen: map[string]sighting{}, holds: map[string]time.Time{}}
}

// note records whether host was reached at now.
func (w *weather) note(host string, reached bool, now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.seen[host] = sighting{now, reached}
}

// offline reports whether our own network seems to be down at now.
func (w *weather) offline(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	hosts, lost := 0, 0
	for host, s := range w.seen {
		if now.Sub(s.at) > weatherSpan {
			delete(w.seen, host)
			continue
		}
		hosts++
		if !s.reached {
			lost++
		}
	}
	return hosts >= weatherHosts && 2*lost >= hosts
}

// hold keeps polls off domain until then.
func (w *weather) hold(domain string, until time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if until.After(w.holds[domain]) {
		w.holds[domain] = until
	}
}

// heldUntil returns until when domain is to be left alone; zero when it may be polled at now.
func (w *weather) heldUntil(domain string, now time.Time) time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	until, ok := w.holds[domain]
	if ok && !until.After(now) {
		delete(w.holds, domain)
		return time.Time{}
	}
	return until
}
