package ingest

import (
	"sync"
	"time"
)

const (
	weatherSpan  = 2 * time.Minute // what counts as now
	weatherHosts = 10              // fewer hosts say nothing of our own network
	offlineRetry = time.Minute     // between polls while it is down
	weatherAsked = 3               // hosts that have to be lost which were asked
	weatherRound = 10              // hosts that are asked at once
	weatherRest  = time.Minute     // how long they have to have been left alone
)

// A weather tells our own outage from those of others. When half of many hosts cannot be reached at
// about the same time it is in doubt, and others that nothing is held against are asked out of turn,
// a few after a few: as long as next to none of them is reached it is our network, and no source is
// to blame; once two are, it is something that the many share, as hosts in one network do, and it is
// held against them. It also keeps which domains want to be left alone, all their sources together.
// It is safe for concurrent use.
type weather struct {
	mu      sync.Mutex
	seen    map[string]sighting
	holds   map[string]time.Time
	asked   map[string]answer // by host, since it is in doubt; nil while it is not
	nobody  bool              // is left to ask
	cleared time.Time         // when our network was last found to work after all
	charges map[SourceID]charge
}

// A charge is what was held against a source before it was lost, polled about now again and again.
type charge struct {
	last     time.Time
	failures int
}

type sighting struct {
	at      time.Time
	reached bool
}

// An answer is what came of asking a host.
type answer int

const (
	pending answer = iota
	reached
	lost
)

func newWeather() *weather {
	return &weather{seen: map[string]sighting{}, holds: map[string]time.Time{}, charges: map[SourceID]charge{}}
}

// note records whether host was reached at now.
func (w *weather) note(host string, was bool, now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.seen[host] = sighting{now, was}
	if w.asked == nil {
		return
	}
	if _, ok := w.asked[host]; was {
		w.asked[host] = reached
	} else if ok {
		w.asked[host] = lost
	}
	// One host alone may be within our own network.
	if n := w.answers(); n[reached] >= 2 || w.nobody && n[pending] == 0 && n[reached] > n[lost] {
		w.asked, w.cleared = nil, now
	}
}

// charge remembers what stood in the state of a source that is lost at now.
func (w *weather) charge(before State, now time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c, ok := w.charges[before.Source]
	if !ok || now.Sub(c.last) > weatherSpan {
		c.failures = before.Failures
	}
	c.last = now
	w.charges[before.Source] = c
}

// charged returns how many failures were held against a source before the present outage; false
// when it was not lost about now.
func (w *weather) charged(id SourceID, now time.Time) (failures int, ok bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	c, ok := w.charges[id]
	return c.failures, ok && now.Sub(c.last) <= weatherSpan
}

// acquit forgets the charge of a source that is reached.
func (w *weather) acquit(id SourceID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.charges, id)
}

// answers counts those that were asked by what came of it.
func (w *weather) answers() (n [lost + 1]int) {
	for _, a := range w.asked {
		n[a]++
	}
	return n
}

// offline reports whether our own network seems to be down at now.
func (w *weather) offline(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.bad(now) || w.asked == nil {
		return false
	}
	n := w.answers()
	return n[lost] >= weatherAsked || w.nobody && n[pending] == 0
}

// doubtful reports whether somebody has to be asked.
func (w *weather) doubtful(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.bad(now) && now.Sub(w.cleared) > weatherSpan && !w.nobody && w.answers()[pending] == 0
}

// bad reports whether half of many hosts were not reached lately.
func (w *weather) bad(now time.Time) bool {
	hosts, gone := 0, 0
	for host, s := range w.seen {
		if now.Sub(s.at) > weatherSpan {
			delete(w.seen, host)
			continue
		}
		hosts++
		if !s.reached {
			gone++
		}
	}
	bad := hosts >= weatherHosts && 2*gone >= hosts
	if !bad || w.asked == nil {
		w.nobody = false
	}
	if !bad {
		w.asked = nil
	}
	return bad
}

// askable reports whether host can tell more than is known.
func (w *weather) askable(host string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	_, asked := w.asked[host]
	s, seen := w.seen[host]
	return !asked && (!seen || s.reached)
}

// ask waits for what comes of polling these hosts; with none nobody is left to ask.
func (w *weather) ask(hosts []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.asked == nil {
		w.asked = map[string]answer{}
	}
	w.nobody = len(hosts) == 0
	for _, h := range hosts {
		w.asked[h] = pending
	}
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
