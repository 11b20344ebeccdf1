package ingest

import (
	"container/heap"
	"time"
)

// forgiveEvery is how often the queue is gone through during an outage of our own.
const forgiveEvery = 10 * time.Second

// forgive takes back what was held against sources that failed just before it was plain that
// our own network is down: it takes half of the hosts to tell.
func (l *loop) forgive() {
	now := l.o.Clock.Now()
	if now.Sub(l.forgiven) < forgiveEvery {
		return
	}
	l.forgiven = now
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, st := range l.states {
		t := l.tasks[id]
		if !st.Health.Lost() || now.Sub(st.LastPoll) > weatherSpan || t.place != waiting {
			continue
		}
		st.Health, st.Failures = Offline, max(st.Failures-1, 0)
		if soon := now.Add(l.o.Schedule.jitter(offlineRetry)); t.next.After(soon) {
			t.next, st.Next = soon, soon
			heap.Fix(&l.queue.byTime, t.index)
		}
		l.states[id] = st // stored with the next poll
	}
}
