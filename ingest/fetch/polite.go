package fetch

import (
	"context"
	"sync"
	"time"
)

// A turnstile lets one request a host through at a time, spaced, and limits all together.
type turnstile struct {
	all chan struct{}

	mu    sync.Mutex
	hosts map[string]*host
}

type host struct {
	turn  chan struct{} // holds one token
	users int           // waiting or inside; guarded by turnstile.mu
	free  time.Time     // when the next may begin; guarded by turn
}

func newTurnstile(total int) *turnstile {
	return &turnstile{all: make(chan struct{}, total), hosts: map[string]*host{}}
}

// enter waits for a turn with the host named and returns the function that ends it; spacing
// is how long the next one there has to wait after that.
func (t *turnstile) enter(ctx context.Context, name string, spacing time.Duration) (leave func(), err error) {
	h := t.join(name)
	select {
	case h.turn <- struct{}{}:
	case <-ctx.Done():
		t.quit(name, h)
		return nil, ctx.Err()
	}
	if err := h.pause(ctx); err != nil {
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
		h.free = time.Now().Add(spacing)
		<-h.turn
		t.quit(name, h)
	}, nil
}

func (h *host) pause(ctx context.Context) error {
	wait := time.Until(h.free)
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
		h = &host{turn: make(chan struct{}, 1)}
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
// anywhere. A host without users has nobody in its turn, so free may be read.
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
