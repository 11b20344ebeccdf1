package stream

import (
	"sync"

	"github.com/nats-io/nats.go"
)

// A queue has those who send at the same time share a batch: while one batch is under way the
// others gather, and the first of them sends for all.
type queue struct {
	stream string

	mu      sync.Mutex
	busy    bool
	waiting []*parcel
}

// A parcel is what one caller sends.
type parcel struct {
	messages []*nats.Msg
	err      error     // once it is sent
	turn     chan bool // true: it is sent; false: it is its caller's turn to send
}

// send has messages sent by ship, in this call or in another's, and returns the parcel's error.
// Order is kept.
func (q *queue) send(messages []*nats.Msg, ship func([]*parcel)) error {
	p := &parcel{messages: messages, turn: make(chan bool, 1)}
	q.mu.Lock()
	q.waiting = append(q.waiting, p)
	first := !q.busy
	q.busy = true
	q.mu.Unlock()
	if !first && <-p.turn {
		return p.err
	}
	batch := q.take()
	defer q.next()
	ship(batch)
	for _, other := range batch[1:] { // the first is p
		other.turn <- true
	}
	return p.err
}

// take removes from the head of the queue what fits into a batch, at least one parcel.
func (q *queue) take() []*parcel {
	q.mu.Lock()
	defer q.mu.Unlock()
	n, size := 0, 0
	for n < len(q.waiting) && (n == 0 || size+len(q.waiting[n].messages) <= maxBatch) {
		size += len(q.waiting[n].messages)
		n++
	}
	batch := q.waiting[:n:n]
	q.waiting = q.waiting[n:]
	return batch
}

// next gives the turn to whoever waits longest.
func (q *queue) next() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.busy = len(q.waiting) > 0; q.busy {
		q.waiting[0].turn <- false
	}
}
