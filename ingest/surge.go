package ingest

import (
	"context"
	"fmt"
	"time"

	"nongrata/ingest/country"
)

// The times between polls during a surge.
const (
	officialSurge = time.Minute
	mediaSurge    = 5 * time.Minute
)

// A Surge is a time in which a source is polled more often than by itself: others of its kind
// have acted, and it may be next. The zero value is none.
type Surge struct {
	Until time.Time `json:"until,omitzero"`
	Why   string    `json:"why,omitempty"` // for people, in a clause
}

// On reports whether the surge lasts at now.
func (g Surge) On(now time.Time) bool { return now.Before(g.Until) }

// interval is how long a surge lets s wait instead of usual. What a person declared stays, and no
// server is asked more often than it asks for.
func (g Surge) interval(s Source, st State, usual time.Duration) time.Duration {
	if s.Interval > 0 {
		return usual
	}
	quick := mediaSurge
	if s.Kind.Official() {
		quick = officialSurge
	}
	return min(usual, max(quick, min(st.Hint, tierOf(s).most)))
}

// A Wave is a new act that makes others likely: answers of the sending state, and the same step by
// the receiving state's peers.
type Wave struct {
	Receiving, Sending country.Code
	At                 time.Time     // when it was heard of
	For                time.Duration // how long the sources are watched more closely
}

// touches returns why a wave speeds up s, "" when it does not: s is of one of the two sides, or an
// official source of a state that shares a group with the receiving one.
func (w Wave) touches(s Source) string {
	act := fmt.Sprintf("%s acts against %s", w.Receiving.Name(), w.Sending.Name())
	switch {
	case s.Country == "" || w.Receiving == "" || w.Sending == "":
		return ""
	case s.Country == w.Sending:
		return act + ": an answer may come"
	case s.Country == w.Receiving:
		return act + ": more may be told"
	case !s.Kind.Official() || country.Shared(s.Country, w.Sending) != "" && country.Shared(w.Receiving, w.Sending) == "":
		return "" // a friend of the state that is hit is not expected to join in
	}
	if shared := country.Shared(w.Receiving, s.Country); shared != "" {
		return act + ", and both are of the " + shared
	}
	return ""
}

// Ride speeds up the sources that wave w touches and returns how many. Those that fail, or whose
// server asked for a pause, keep their times. It waits for Run to have started.
func (r *Runner) Ride(ctx context.Context, w Wave) (int, error) {
	until := w.At.Add(w.For)
	if !r.o.Clock.Now().Before(until) {
		return 0, nil // it was long ago
	}
	x := surging{wave: w, done: make(chan []SourceID, 1)}
	select {
	case r.surges <- x:
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-r.done:
		return 0, ErrStopped
	}
	for n, changed := 0, <-x.done; ; n++ {
		if n == len(changed) {
			return n, nil
		}
		r.mu.Lock()
		st := r.states[changed[n]]
		r.mu.Unlock()
		if err := r.o.States.SaveState(ctx, st); err != nil {
			return n, fmt.Errorf("saving the surge of source %s: %w", st.Source, err)
		}
	}
}

type surging struct {
	wave Wave
	done chan []SourceID // buffered; those that it touches
}

// ride sets the surge of every source that w touches, and brings its next poll forward.
func (l *loop) ride(w Wave) []SourceID {
	now := l.o.Clock.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	var changed []SourceID
	for _, id := range l.order {
		t, st := l.tasks[id], l.states[id]
		why := w.touches(t.source)
		if why == "" || t.source.Disabled || !w.At.Add(w.For).After(st.Surge.Until) {
			continue
		}
		st.Surge = Surge{Until: w.At.Add(w.For), Why: why}
		if st.Failures == 0 && !st.LastPoll.IsZero() {
			wait := l.o.Schedule.jitter(l.o.Schedule.interval(t.source, st, now))
			next := st.LastPoll.Add(wait)
			for _, floor := range []time.Time{now, st.NotBefore} {
				if next.Before(floor) {
					next = floor
				}
			}
			if next.Before(st.Next) {
				st.Next = next
				l.queue.bring(t, next)
			}
		}
		l.states[id] = st
		changed = append(changed, id)
	}
	return changed
}
