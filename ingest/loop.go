package ingest

import (
	"context"
	"time"
)

// A loop is the running part of a Runner: one goroutine that owns the queue.
type loop struct {
	*Runner
	queue    *queue
	jobs     chan *task
	outcomes chan outcome
	inFlight int
	wake     <-chan time.Time // for wakeAt
	wakeAt   time.Time
	forgiven time.Time // when forgive last went through the queue
	doubted  time.Time // when ask did
	outage   time.Time // when our own network was last found to be down
}

// load puts every enabled source in line: at the time stored for it, else now.
func (l *loop) load(stored map[SourceID]State) {
	now := l.o.Clock.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, id := range l.order {
		t := l.tasks[id]
		if st, ok := stored[id]; ok {
			st.Source = id
			l.states[id] = st
		}
		if t.source.Disabled {
			continue
		}
		t.next = l.states[id].Next
		// A time too far away was written by a clock or a configuration of another day.
		if t.next.IsZero() || t.next.Sub(now) > retryAfterCap {
			t.next = now
		}
		l.queue.wait(t)
	}
}

func (l *loop) run(ctx context.Context) {
	for ctx.Err() == nil {
		l.queue.promote(l.o.Clock.Now())
		l.setWake()
		head := l.queue.head()
		var jobs chan *task // nil, so never ready, while there is nothing to do
		if head != nil {
			jobs = l.jobs
		}
		select {
		case jobs <- head:
			l.queue.start(head)
			l.inFlight++
		case out := <-l.outcomes:
			l.finish(out)
		case x := <-l.surges:
			x.done <- l.ride(x.wave)
		case c := <-l.checks:
			l.queue.expedite(c.task, c.done)
		case <-l.wake:
			l.wake = nil
			l.doubt()
		case <-ctx.Done():
		}
	}
	l.drain()
}

// setWake arms the clock for the next task that falls due, unless it is armed already.
func (l *loop) setWake() {
	next, ok := l.queue.nextTime()
	if !ok {
		l.wake = nil
		return
	}
	if l.wake != nil && l.wakeAt.Equal(next) {
		return
	}
	l.wakeAt = next
	// Never long, so that a clock that is set forward is noticed.
	l.wake = l.o.Clock.After(min(next.Sub(l.o.Clock.Now()), time.Minute))
}

func (l *loop) finish(out outcome) {
	l.inFlight--
	for _, done := range out.task.waiters {
		done <- out.err
	}
	out.task.next = out.next
	l.queue.finish(out.task)
	if out.err != nil {
		l.doubt()
	}
}

// drain waits for the polls under way; ctx has told them to stop.
func (l *loop) drain() {
	for l.inFlight > 0 {
		l.finish(<-l.outcomes)
	}
}
