package ingest

import (
	"context"
	"fmt"
	"time"
)

// unready returns what becomes of a poll while what it brings could not be kept: none. It is no
// failure of the source, which is asked again soon after; ok is false while all is well.
func (r *Runner) unready(ctx context.Context, t *task, before State) (_ outcome, ok bool) {
	if r.o.Ready == nil {
		return outcome{}, false
	}
	err := r.o.Ready(ctx)
	r.mu.Lock()
	was := r.waits
	r.waits = err != nil
	r.mu.Unlock()
	switch {
	case err == nil && was:
		r.o.Log.Info("polling again")
	case err != nil && !was:
		r.o.Log.Error("nothing is polled: what comes could not be kept", "err", err)
	}
	if err == nil {
		return outcome{}, false
	}
	now := r.o.Clock.Now()
	wait := min(unreadyRetry, r.o.Schedule.interval(t.source, before, now))
	err = fmt.Errorf("not polled, as what comes could not be kept: %w", err)
	return outcome{task: t, err: err, next: now.Add(r.o.Schedule.jitter(wait))}, true
}

// unreadyRetry is how soon it is seen whether there is space again.
const unreadyRetry = 30 * time.Second
