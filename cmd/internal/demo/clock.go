package demo

import (
	"context"
	"sync"
	"time"

	"nongrata/ingest"
)

// A stepClock stands still until it is set forward.
type stepClock struct {
	mu     sync.Mutex
	now    time.Time
	timers []timer
}

type timer struct {
	at time.Time
	c  chan time.Time
}

var _ ingest.Clock = (*stepClock)(nil)

// Now returns the time it was last set to.
func (c *stepClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// After returns a channel that receives when the clock has been set forward by d.
func (c *stepClock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := timer{c.now.Add(d), make(chan time.Time, 1)}
	if d <= 0 {
		t.c <- c.now
	} else {
		c.timers = append(c.timers, t)
	}
	return t.c
}

// set moves the clock to t, never back, and fires what is due.
func (c *stepClock) set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t.Before(c.now) {
		return
	}
	c.now = t
	left := c.timers[:0]
	for _, x := range c.timers {
		if x.at.After(t) {
			left = append(left, x)
			continue
		}
		x.c <- t
	}
	c.timers = left
}

// pause lets real time pass for the virtual time d at speed, or none when speed is 0.
func pause(ctx context.Context, d time.Duration, speed float64) error {
	if speed <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(time.Duration(float64(d) / speed))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
