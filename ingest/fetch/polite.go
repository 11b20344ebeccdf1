package fetch

import (
	"context"
	"errors"
	"sync"
	"time"
)

// A turnstile lets few requests a host through at a time, spaced, and limits all together.
type turnstile struct {
	perHost int
	all     chan struct{}

	mu    sync.Mutex
	hosts map[string]*host
}

type host struct {
	turn  chan struct{} // a token for each request under way
	users int           // waiting or inside; guarded by turnstile.mu
	free  time.Time     // when the next may begin; guarded by turnstile.mu
}

func newTurnstile(perHost, total int) *turnstile {
	return &turnstile{perHost: perHost, all: make(chan struct{}, total), hosts: map[string]*host{}}
}

// enter waits for a turn with the host named and returns the function that ends it; spacing
// is how long the next one there has to wait after that.
func (t *turnstile) enter(
	ctx context.Context, name string, spacing time.Duration,
) (leave func(), err error) {
	h := t.join(name)
	select {
	case h.turn <- struct{}{}:
	case <-ctx.Done():
		t.quit(name, h)
		return nil, ctx.Err()
	}
	if err := t.pause(ctx, h); err != nil {
		<-h.turn
		t.quit(name, h)
		return nil, err
	}
	select {
	case t.all <- struct{}{}:
	case <-ctx.Done():
		<-h.turn
		t.quit(name, h)
		return nil, ctx.Err()
	}
	return func() {
		<-t.all
		t.mu.Lock()
		h.free = later(h.free, time.Now().Add(spacing))
		t.mu.Unlock()
		<-h.turn
		t.quit(name, h)
	}, nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// errCrowded is the error of a redirect to a host that too many lead to.
var errCrowded = errors.New("too many redirects lead to this host now")

// pass waits for a time at the host that a redirect leads to. It takes no turn there, for who
// holds one and waits for another may wait for ever, but the time is spoken for; and it waits
// for at most limit, so that those who send us on cannot have a host kept from its own sources.
func (t *turnstile) pass(ctx context.Context, name string, spacing, limit time.Duration) error {
	if spacing <= 0 {
		return nil
	}
	h := t.join(name)
	defer t.quit(name, h)
	t.mu.Lock()
	at := later(h.free, time.Now())
	wait := time.Until(at)
	if wait <= limit {
		h.free = at.Add(spacing)
	}
	t.mu.Unlock()
	if wait > limit {
		return errCrowded
	}
	return sleep(ctx, wait)
}

// pause waits until the host may be asked again.
func (t *turnstile) pause(ctx context.Context, h *host) error {
	t.mu.Lock()
	wait := time.Until(h.free)
	t.mu.Unlock()
	return sleep(ctx, wait)
}

func sleep(ctx context.Context, wait time.Duration) error {
	if wait <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t *turnstile) join(name string) *host {
	t.mu.Lock()
	defer t.mu.Unlock()
	h := t.hosts[name]
	if h == nil {
		t.forget()
		h = &host{turn: make(chan struct{}, t.perHost)}
		t.hosts[name] = h
	}
	h.users++
	return h
}

func (t *turnstile) quit(name string, h *host) {
	t.mu.Lock()
	defer t.mu.Unlock()
	h.users--
	if h.users == 0 && !h.free.After(time.Now()) {
		delete(t.hosts, name)
	}
}

// forget drops hosts whose pause is over, when there are many: article links come from
// anywhere. The caller holds mu.
func (t *turnstile) forget() {
	if len(t.hosts) < 1024 {
		return
	}
	now := time.Now()
	for name, h := range t.hosts {
		if h.users == 0 && !h.free.After(now) {
			delete(t.hosts, name)
		}
	}
}
