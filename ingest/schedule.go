package ingest

import (
	"math/rand/v2"
	"time"
)

// The default times between polls, and the caps of the back-off.
const (
	OfficialInterval = 5 * time.Minute
	MediaInterval    = 10 * time.Minute

	officialCap   = 30 * time.Minute
	mediaCap      = 6 * time.Hour
	retryAfterCap = 24 * time.Hour
)

// A Schedule says when a source is polled next. Its zero value is ready for use.
type Schedule struct {
	// Interval is the time between two polls of a source in good health; nil takes
	// DefaultInterval.
	Interval func(Source, State) time.Duration
	// Rand returns a number in [0,1), for jitter; nil takes math/rand/v2.
	Rand func() float64
}

// DefaultInterval returns the source's own interval, or the default of its kind.
func DefaultInterval(s Source, _ State) time.Duration {
	switch {
	case s.Interval > 0:
		return s.Interval
	case s.Kind.Official():
		return OfficialInterval
	}
	return MediaInterval
}

// Next returns when s is due again after the poll that ended at now with st. Failures in a
// row lengthen the interval linearly up to a cap, never for good; a Retry-After, itself
// capped at a day, is a floor. Jitter of a tenth keeps sources from falling into step.
func (c Schedule) Next(s Source, st State, now time.Time, retryAfter time.Duration) time.Time {
	wait := c.interval(s, st)
	if st.Failures > 0 {
		wait = backOff(wait, st.Failures, s.Kind.Official())
	}
	wait = c.jitter(wait)
	// Jitter never undercuts what the server asked for.
	wait = max(wait, min(retryAfter, retryAfterCap))
	return now.Add(wait)
}

func (c Schedule) interval(s Source, st State) time.Duration {
	interval := c.Interval
	if interval == nil {
		interval = DefaultInterval
	}
	return max(interval(s, st), time.Millisecond) // a zero interval would spin
}

func backOff(interval time.Duration, failures int, official bool) time.Duration {
	limit := mediaCap
	if official {
		limit = officialCap
	}
	limit = max(limit, interval)
	if time.Duration(failures) >= limit/interval {
		return limit
	}
	return min(interval*time.Duration(failures+1), limit)
}

func (c Schedule) jitter(d time.Duration) time.Duration {
	random := c.Rand
	if random == nil {
		random = rand.Float64
	}
	return d + time.Duration((random()-0.5)*0.2*float64(d))
}
