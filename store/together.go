package store

import (
	"context"
	"errors"
	"fmt"
	"sync"

	bolt "go.etcd.io/bbolt"
)

// mostTogether is how many writes share a transaction at most.
const mostTogether = 100

// A writeQueue lets writes that come while another one is being synced share the next
// transaction and its sync: twenty who write at once wait for two syncs, not for twenty. Nobody
// waits for company: who comes alone goes at once.
type writeQueue struct {
	mu      sync.Mutex
	busy    bool // somebody writes
	waiting []*sharedWrite
}

type sharedWrite struct {
	f    func(*bolt.Tx) error
	lead chan struct{} // closed when it is this one's turn to write all that wait
	done chan error    // buffered by one
}

// errAlone tells a write that failed among others to try by itself.
var errAlone = errors.New("has to be written alone")

// together is update, sharing the transaction and its sync with others that come at about the
// same time. f may be called more than once; what counts is its last call.
func (db *DB) together(ctx context.Context, f func(*bolt.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	w := &sharedWrite{f: f, lead: make(chan struct{}), done: make(chan error, 1)}
	if !db.writes.join(w) {
		select {
		case err := <-w.done:
			return db.orAlone(w, err)
		case <-w.lead:
		}
	}
	defer db.writes.handOn()
	db.write(db.writes.take())
	return db.orAlone(w, <-w.done)
}

// orAlone runs what failed among others by itself: its error, or panic, is its own.
func (db *DB) orAlone(w *sharedWrite, err error) error {
	if errors.Is(err, errAlone) {
		return db.bolt.Update(w.f)
	}
	return err
}

// join puts w into the queue, and reports whether it is to write at once.
func (q *writeQueue) join(w *sharedWrite) (leads bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting = append(q.waiting, w)
	leads, q.busy = !q.busy, true
	return leads
}

// take returns what is to be written next: the leader's own write comes first.
func (q *writeQueue) take() []*sharedWrite {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := min(len(q.waiting), mostTogether)
	batch := q.waiting[:n:n]
	q.waiting = q.waiting[n:]
	return batch
}

// handOn lets the first of those that wait write next.
func (q *writeQueue) handOn() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.busy = len(q.waiting) > 0; q.busy {
		close(q.waiting[0].lead)
	}
}

// write writes the batch and tells each of it how that went. One that fails is left out and
// told to try alone, so it spoils nothing for the others.
func (db *DB) write(batch []*sharedWrite) {
	for len(batch) > 0 {
		failed := -1
		err := guard(db.path(), func() error {
			return db.bolt.Update(func(tx *bolt.Tx) error {
				for i, w := range batch {
					if err := calm(w.f, tx); err != nil {
						failed = i
						return err
					}
				}
				return nil
			})
		})
		if failed < 0 {
			for _, w := range batch {
				w.done <- err
			}
			return
		}
		if len(batch) == 1 {
			batch[0].done <- alone(err)
			return
		}
		batch[failed].done <- errAlone
		batch = append(batch[:failed:failed], batch[failed+1:]...)
	}
}

// alone returns the error of a write that had nobody beside it: it need not be made again,
// unless it panicked, which it should do where it was called.
func alone(err error) error {
	if errors.Is(err, errPanic) {
		return errAlone
	}
	return err
}

var errPanic = errors.New("panic")

// calm calls f and makes an error of its panic.
func calm(f func(*bolt.Tx) error, tx *bolt.Tx) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errPanic, r)
		}
	}()
	return f(tx)
}
