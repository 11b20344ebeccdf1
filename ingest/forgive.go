package ingest

import (
	"container/heap"
	"slices"
	"time"
)

// forgiveEvery is how often the queue is gone through during an outage of our own.
const forgiveEvery = 10 * time.Second

// doubt finds out whether our own network is down, when it looks like that.
func (l *loop) doubt() {
	if l.weather.doubtful(l.o.Clock.Now()) {
		l.ask()
	}
	now := l.o.Clock.Now()
	if l.weather.offline(now) {
		l.outage = now
	}
	if now.Sub(l.outage) < weatherSpan { // a poll may fail in the last moment of the outage
		l.forgive()
	}
}

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
		before, lost := l.weather.charged(id, now)
		if !lost || !st.Health.Lost() || t.place != waiting {
			continue
		}
		st.Health, st.Failures = Offline, before
		if soon := now.Add(l.o.Schedule.jitter(offlineRetry)); t.next.After(soon) {
			t.next, st.Next = soon, soon
			heap.Fix(&l.queue.byTime, t.index)
		}
		l.states[id] = st // stored with the next poll
	}
}

// ask has some sources polled now that answered when they were last asked, of a host each, those
// first that were left alone longest: whether they are reached tells our own outage from another's.
// While all there are have been polled just now it does nothing.
func (l *loop) ask() {
	now := l.o.Clock.Now()
	if now.Sub(l.doubted) < forgiveEvery {
		return
	}
	l.doubted = now
	l.mu.Lock()
	defer l.mu.Unlock()
	var fit []*task
	young := false
	for id, st := range l.states {
		t := l.tasks[id]
		if t.source.Disabled || st.Health == Untried || !st.Health.Answers() || !l.weather.askable(t.host) {
			continue
		}
		if t.place != waiting || now.Sub(st.LastPoll) < weatherRest || st.NotBefore.After(now) {
			young = true
			continue
		}
		fit = append(fit, t)
	}
	if len(fit) == 0 && young {
		l.doubted = now.Add(time.Second - forgiveEvery)
		return
	}
	slices.SortFunc(fit, func(a, b *task) int {
		return l.states[a.source.ID].LastPoll.Compare(l.states[b.source.ID].LastPoll)
	})
	var hosts []string
	for _, t := range fit {
		if slices.Contains(hosts, t.host) {
			continue
		}
		t.next = now
		heap.Fix(&l.queue.byTime, t.index)
		if hosts = append(hosts, t.host); len(hosts) == weatherRound {
			break
		}
	}
	l.weather.ask(hosts)
}
