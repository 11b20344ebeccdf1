package ingest

import (
	"math/rand/v2"
	"time"
)

// The times between polls that a source begins with, and the caps of the back-off.
const (
	OfficialInterval = 5 * time.Minute
	MediaInterval    = 10 * time.Minute

	officialCap   = 30 * time.Minute
	mediaCap      = 6 * time.Hour
	retryAfterCap = 24 * time.Hour
)

// A tier is between which times the interval of a source adapts.
type tier struct{ least, most time.Duration }

// tierOf returns the tier of s: announcements are made by official sources.
func tierOf(s Source) tier {
	if s.Kind.Official() {
		return tier{2 * time.Minute, 15 * time.Minute}
	}
	return tier{MediaInterval, time.Hour}
}

// A Schedule says when a source is polled next. Its zero value is ready for use.
type Schedule struct {
	// Interval is the time between two polls of a source in good health; nil takes
	// DefaultInterval.
	Interval func(Source, State) time.Duration
	// Rand returns a number in [0,1), for jitter; nil takes math/rand/v2.
	Rand func() float64
}

// DefaultInterval returns the source's own interval; else the one it has adapted to, or the
// default of its kind, but no shorter than its server asks for within the tier's bounds.
func DefaultInterval(s Source, st State) time.Duration {
	if s.Interval > 0 {
		return s.Interval
	}
	interval := st.Interval
	if interval == 0 {
		interval = firstInterval(s)
	}
	return max(interval, min(st.Hint, tierOf(s).most))
}

func firstInterval(s Source) time.Duration {
	switch {
	case s.Kind.Official():
		return OfficialInterval
	}
	return MediaInterval
}

// Next returns when s is due again after the poll that ended at now with st. Failures in a
// row lengthen the interval linearly up to a cap, never for good; a Retry-After, itself
// capped at a day, is a floor. Jitter of a tenth keeps sources from falling into step.
func (c Schedule) Next(s Source, st State, now time.Time, retryAfter time.Duration) time.Time {
	wait := c.interval(s, st, now)
	if st.Failures > 0 {
		wait = backOff(wait, st.Failures, s.Kind.Official())
	}
	wait = c.jitter(wait)
	// Jitter never undercuts what the server asked for.
	wait = max(wait, min(retryAfter, retryAfterCap))
	return now.Add(wait)
}

func (c Schedule) interval(s Source, st State, now time.Time) time.Duration {
	interval := c.Interval
	if interval == nil {
		interval = DefaultInterval
	}
	wait := interval(s, st)
	if st.Surge.On(now) {
		wait = st.Surge.interval(s, st, wait)
	}
	return max(wait, time.Millisecond) // a zero interval would spin
}

// adapt returns the interval of s after a poll whose list held known entries and new ones. What
// matters is how many were known: a list that is new by more than two thirds may have dropped
// some before they were seen. An unchanged list, known and fresh both zero, is silence, and
// lengthens it slowly.
func adapt(s Source, st State, known, fresh int) time.Duration {
	t, interval := tierOf(s), st.Interval
	if interval == 0 {
		interval = firstInterval(s)
	}
	switch total := known + fresh; {
	case total == 0:
		interval += interval / 20
	case 3*known < total:
		interval /= 2
	case 3*known > 2*total:
		interval += interval / 4
	}
	return min(max(interval, t.least), t.most)
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
