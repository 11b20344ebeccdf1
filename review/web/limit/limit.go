// Package limit slows down who asks too often.
//
// Guarantees. Each key (a token, an address, a name) has an allowance of its own that refills
// evenly. Memory is bounded: who has been quiet long enough to have a full allowance is
// forgotten, and when too many are not, one that asks least is. A Limiter is safe for
// concurrent use.
package limit

import (
	"net/netip"
	"sync"
	"time"
)

// maxKeys is how many are remembered at once.
const maxKeys = 16384

// A Rate is an allowance: Burst at once, and Burst again every Window.
type Rate struct {
	Burst  int
	Window time.Duration
}

// A Verdict answers one request, with what the caller may be told.
type Verdict struct {
	OK        bool
	Rate      Rate
	Remaining int           // how many more at once
	Reset     time.Duration // until the allowance is full again
	Retry     time.Duration // until one more is allowed; zero when OK
}

// A Limiter keeps allowances by key.
type Limiter struct {
	rate Rate
	now  func() time.Time

	mu   sync.Mutex
	full map[string]time.Time // when the key's allowance is full again
}

// New returns a Limiter. A zero Burst allows everything.
func New(r Rate, now func() time.Time) *Limiter {
	return &Limiter{rate: r, now: now, full: map[string]time.Time{}}
}

// Allow takes one from the key's allowance, if there is one left.
func (l *Limiter) Allow(key string) Verdict { return l.take(key, 1) }

// Look says what Allow would, and takes nothing.
func (l *Limiter) Look(key string) Verdict { return l.take(key, 0) }

func (l *Limiter) take(key string, n int) Verdict {
	if l.rate.Burst <= 0 {
		return Verdict{OK: true}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	one := l.rate.Window / time.Duration(l.rate.Burst)
	full := l.full[key]
	if full.Before(now) {
		full = now
	}
	v := Verdict{Rate: l.rate}
	if wait := full.Add(one).Sub(now.Add(l.rate.Window)); wait > 0 {
		v.Retry, v.Reset = wait, full.Sub(now)
		return v
	}
	v.OK = true
	if n > 0 {
		full = full.Add(one)
		l.keep(key, full, now)
	}
	v.Reset = full.Sub(now)
	v.Remaining = int((l.rate.Window - v.Reset) / one)
	return v
}

// keep remembers key, and forgets others when there are too many.
func (l *Limiter) keep(key string, full, now time.Time) {
	if _, known := l.full[key]; !known && len(l.full) >= maxKeys {
		least, at := "", time.Time{}
		for k, f := range l.full {
			if !f.After(now) {
				delete(l.full, k)
			} else if least == "" || f.Before(at) {
				least, at = k, f
			}
		}
		if len(l.full) >= maxKeys {
			delete(l.full, least)
		}
	}
	l.full[key] = full
}

// Address returns what an address is counted under: itself, or of IPv6 the network that one
// customer has. What is no address is counted together.
func Address(a netip.Addr) string {
	a = a.Unmap().WithZone("")
	if a.Is6() {
		if p, err := a.Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}
