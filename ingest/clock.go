package ingest

import "time"

// A Clock tells the time and waits. The demo's runs faster than the wall's.
type Clock interface {
	// Now returns the time, UTC.
	Now() time.Time
	// After returns a channel that receives once, when d has passed.
	After(d time.Duration) <-chan time.Time
}

// WallClock is the Clock of the machine.
type WallClock struct{}

var _ Clock = WallClock{}

// Now returns the machine's time in UTC, without its monotonic part.
func (WallClock) Now() time.Time { return time.Now().UTC().Round(0) }

// After is time.After.
func (WallClock) After(d time.Duration) <-chan time.Time { return time.After(d) }
