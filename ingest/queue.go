package ingest

import (
	"container/heap"
	"slices"
	"time"
)

// A task is one source in the queue.
type task struct {
	source  Source
	order   int // among the sources, to make ties fall the same way each time
	host    string
	domain  string
	next    time.Time
	place   place
	index   int          // in the heap, while waiting
	waiters []chan error // of Check, for the poll that comes next
	again   []chan error // of Check, for the poll after the one that runs
}

// place says where a task is.
type place int

const (
	idle    place = iota // disabled: polled by Check only
	waiting              // for its time
	queued               // due: ready, or parked behind its host
	running              // with a worker
)

// A queue holds every source by when it is due and lets only one per host out at a time, so
// that a slow host holds up its own sources only. It is not safe for concurrent use.
type queue struct {
	byTime byTime
	ready  []*task            // due and their host is free; in order
	parked map[string][]*task // due and their host is busy; in order
	busy   map[string]bool    // hosts with a task that is ready or running
	held   func(*task) time.Time
}

// newQueue returns an empty queue; held says until when a task has to wait although it is due,
// zero when it need not.
func newQueue(held func(*task) time.Time) *queue {
	return &queue{parked: map[string][]*task{}, busy: map[string]bool{}, held: held}
}

// hold puts t, which is due, back to wait if it is held.
func (q *queue) hold(t *task) bool {
	until := q.held(t)
	if until.IsZero() || len(t.waiters) > 0 { // a person's check is not held
		return false
	}
	t.next = until
	q.wait(t)
	return true
}

// wait puts t where it stays until its time has come.
func (q *queue) wait(t *task) {
	t.place = waiting
	heap.Push(&q.byTime, t)
}

// promote moves what is due at now behind its host, but for what is held.
func (q *queue) promote(now time.Time) {
	for len(q.byTime) > 0 && !q.byTime[0].next.After(now) {
		if t := heap.Pop(&q.byTime).(*task); !q.hold(t) {
			q.enqueue(t)
		}
	}
}

// nextTime returns when the next task falls due; ok is false when none waits.
func (q *queue) nextTime() (next time.Time, ok bool) {
	if len(q.byTime) == 0 {
		return time.Time{}, false
	}
	return q.byTime[0].next, true
}

// bring makes t, if it waits, due at next.
func (q *queue) bring(t *task, next time.Time) {
	t.next = next
	if t.place == waiting {
		heap.Fix(&q.byTime, t.index)
	}
}

func (q *queue) enqueue(t *task) {
	t.place = queued
	if q.busy[t.host] {
		q.parked[t.host] = append(q.parked[t.host], t)
		return
	}
	q.busy[t.host] = true
	q.ready = append(q.ready, t)
}

// expedite makes t due now, ahead of the others of its host, or again once it has run.
func (q *queue) expedite(t *task, done chan error) {
	if t.place == running {
		t.again = append(t.again, done)
		return
	}
	t.waiters = append(t.waiters, done)
	switch t.place {
	case waiting:
		heap.Remove(&q.byTime, t.index)
		q.enqueue(t)
	case idle:
		q.enqueue(t)
	}
	if list := q.parked[t.host]; len(list) > 1 {
		if i := slices.Index(list, t); i > 0 {
			q.parked[t.host] = slices.Insert(slices.Delete(list, i, i+1), 0, t)
		}
	}
}

// head returns the task to run next, or nil.
func (q *queue) head() *task {
	if len(q.ready) == 0 {
		return nil
	}
	return q.ready[0]
}

// start takes t, the head, out: a worker has it.
func (q *queue) start(t *task) {
	t.place = running
	q.ready[0] = nil
	q.ready = q.ready[1:]
}

// finish frees the host of t, which has run, and puts t back in line.
func (q *queue) finish(t *task) {
	list := q.parked[t.host]
	for len(list) > 0 && q.hold(list[0]) {
		list = list[1:]
	}
	if len(list) > 0 {
		q.ready = append(q.ready, list[0])
		q.parked[t.host] = list[1:]
	} else {
		delete(q.parked, t.host)
		delete(q.busy, t.host)
	}
	t.waiters, t.again = t.again, nil
	switch {
	case len(t.waiters) > 0:
		q.enqueue(t)
	case t.source.Disabled:
		t.place = idle
	default:
		q.wait(t)
	}
}

// byTime is a heap of waiting tasks.
type byTime []*task

func (h byTime) Len() int { return len(h) }

func (h byTime) Less(i, j int) bool {
	if h[i].next.Equal(h[j].next) {
		return h[i].order < h[j].order
	}
	return h[i].next.Before(h[j].next)
}

func (h byTime) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

// Push implements heap.Interface.
func (h *byTime) Push(x any) {
	t := x.(*task)
	t.index = len(*h)
	*h = append(*h, t)
}

// Pop implements heap.Interface.
func (h *byTime) Pop() any {
	old := *h
	last := len(old) - 1
	t := old[last]
	old[last] = nil
	*h = old[:last]
	return t
}
