package daemon

import (
	"context"
	"sync"
)

// A flow knows what is under way between the stages of this process: published, and not yet
// dealt with for good. The demo steps by it, and tests wait for it instead of sleeping.
type flow struct {
	mu      sync.Mutex
	pending map[string]bool
	idle    chan struct{} // closed when nothing is pending; nil when nobody waits
}

// begin notes that id is under way.
func (f *flow) begin(id string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.pending == nil {
		f.pending = map[string]bool{}
	}
	f.pending[id] = true
}

// end notes that id has been dealt with; what was not under way here came from before a
// restart or from another process, and is left out of account.
func (f *flow) end(id string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.pending, id)
	if len(f.pending) == 0 && f.idle != nil {
		close(f.idle)
		f.idle = nil
	}
}

// settled waits until nothing is under way.
func (f *flow) settled(ctx context.Context) error {
	f.mu.Lock()
	if len(f.pending) == 0 {
		f.mu.Unlock()
		return nil
	}
	if f.idle == nil {
		f.idle = make(chan struct{})
	}
	idle := f.idle
	f.mu.Unlock()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
