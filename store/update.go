package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

// Update calls f in a transaction, commits when f returns nil, and returns only when the
// commit is on disk. Updates that come at about the same time share a transaction: f may be
// called more than once, and what counts is its last call. Then it wakes the drainers of the topics that f sent to.
func (db *DB) Update(ctx context.Context, f func(review.Tx) error) error {
	woken := map[review.Topic]bool{}
	err := db.together(ctx, func(tx *bolt.Tx) error {
		clear(woken)
		t := &writer{view: view{db: db, tx: tx, ctx: ctx}, woken: woken}
		if err := f(t); err != nil {
			return err
		}
		return t.step("commit")
	})
	// After an error too: one from the commit itself means "unknown".
	for topic := range maps.Keys(woken) {
		db.signal(topic)
	}
	return err
}

func (db *DB) signal(t review.Topic) {
	select {
	case db.wake[t] <- struct{}{}:
	default: // one is waiting already
	}
}

// writer implements review.Tx in a bbolt transaction.
type writer struct {
	view
	woken map[review.Topic]bool
}

var _ review.Tx = (*writer)(nil)

// step is where tests end a transaction half-way.
func (w *writer) step(name string) error {
	if w.db.fail == nil {
		return nil
	}
	return w.db.fail(name)
}

// PutCase stores c and brings its indexes up to date.
func (w *writer) PutCase(c review.Case) error {
	if err := w.putCase(c); err != nil {
		return fmt.Errorf("storing case %q: %w", c.ID, err)
	}
	return nil
}

func (w *writer) putCase(c review.Case) error {
	if err := noNUL("id", c.ID); err != nil {
		return fmt.Errorf("%w: %w", review.ErrInvalid, err)
	}
	cases := w.bucket(bucketCases)
	if value := cases.Get([]byte(c.ID)); value != nil {
		old, err := readRow(&w.db.cases, w.tx, c.ID, value)
		if err != nil {
			return fmt.Errorf("reading it first: %w", err)
		}
		if err := w.unindex(old); err != nil {
			return err
		}
	}
	if err := w.step("case"); err != nil {
		return err
	}
	if err := putRow(cases, c.ID, c); err != nil {
		return err
	}
	w.db.changes.note(cases.Sequence(), c.ID)
	return w.index(c)
}

func pairKey(c review.Case) []byte {
	k := append(join(string(c.Act.ReceivingState), string(c.Act.SendingState)), 0)
	return append(append(k, timeBytes(c.Opened)...), c.ID...)
}

func waitingKey(c review.Case) []byte { return append(timeBytes(c.Opened), c.ID...) }

// indexed returns the candidates that CaseOf finds in c. The claims of a merged case are the
// other case's.
func indexed(c review.Case) []string {
	if c.State == review.CaseMerged {
		return nil
	}
	var ids []string
	for _, cl := range c.Claims {
		if cl.Candidate.ID != "" {
			ids = append(ids, cl.Candidate.ID)
		}
	}
	return ids
}

func (w *writer) index(c review.Case) error {
	own := append(mark(), c.ID...)
	for _, id := range indexed(c) {
		if err := w.bucket(bucketCaseOf).Put([]byte(id), own); err != nil {
			return err
		}
	}
	if err := w.step("index"); err != nil {
		return err
	}
	if err := w.bucket(bucketCasesByPair).Put(pairKey(c), mark()); err != nil {
		return err
	}
	if !c.Waiting() {
		return nil
	}
	return w.bucket(bucketWaiting).Put(waitingKey(c), mark())
}

// unindex takes the old c out. A candidate that moved on is the other case's already.
func (w *writer) unindex(c review.Case) error {
	own := append(mark(), c.ID...)
	caseOf := w.bucket(bucketCaseOf)
	for _, id := range indexed(c) {
		if bytes.Equal(caseOf.Get([]byte(id)), own) {
			if err := caseOf.Delete([]byte(id)); err != nil {
				return err
			}
		}
	}
	return errors.Join(
		w.bucket(bucketCasesByPair).Delete(pairKey(c)),
		w.bucket(bucketWaiting).Delete(waitingKey(c)),
	)
}

// Decide appends d to the ledger and stores the cases and expulsions it carries. A decision
// with a known ID or idempotency key is an error that wraps review.ErrConflict.
func (w *writer) Decide(d review.Decision) (review.Entry, error) {
	e, err := w.decide(d)
	if err != nil {
		return review.Entry{}, fmt.Errorf("recording decision %q: %w", d.ID, err)
	}
	return e, nil
}

func (w *writer) decide(d review.Decision) (review.Entry, error) {
	if err := w.admit(d); err != nil {
		return review.Entry{}, err
	}
	d.At = d.At.UTC()
	record, err := json.Marshal(d)
	if err != nil {
		return review.Entry{}, err
	}
	e, err := appendRecord(w.tx, d.At, record)
	if err != nil {
		return review.Entry{}, err
	}
	if err := w.step("record"); err != nil {
		return review.Entry{}, err
	}
	if err := w.bucket(bucketDecisions).Put([]byte(d.ID), numberValue(e.Seq)); err != nil {
		return review.Entry{}, err
	}
	if d.Key != "" {
		if err := w.bucket(bucketDecisionKey).Put([]byte(d.Key), append(mark(), d.ID...)); err != nil {
			return review.Entry{}, err
		}
	}
	if err := indexDecision(w.tx, e.Seq, d); err != nil {
		return review.Entry{}, err
	}
	return e, w.apply(d)
}

// admit refuses what the ledger must never hold.
func (w *writer) admit(d review.Decision) error {
	if err := noNUL("id", d.ID); err != nil {
		return fmt.Errorf("%w: %w", review.ErrInvalid, err)
	}
	if d.Reviewer == "" {
		return fmt.Errorf("%w: no reviewer", review.ErrInvalid)
	}
	if w.bucket(bucketDecisions).Get([]byte(d.ID)) != nil {
		return fmt.Errorf("%w: it is in the ledger already", review.ErrConflict)
	}
	if d.Key == "" {
		return nil
	}
	if err := noNUL("key", d.Key); err != nil {
		return fmt.Errorf("%w: %w", review.ErrInvalid, err)
	}
	if w.bucket(bucketDecisionKey).Get([]byte(d.Key)) != nil {
		return fmt.Errorf("%w: its key has decided already", review.ErrConflict)
	}
	return nil
}

// apply brings the tables to where d leaves them.
func (w *writer) apply(d review.Decision) error {
	for _, ch := range d.Cases {
		if err := w.PutCase(ch.After); err != nil {
			return err
		}
	}
	for _, e := range d.Expulsions {
		if err := noNUL("expulsion id", e.ID); err != nil {
			return fmt.Errorf("%w: %w", review.ErrInvalid, err)
		}
		if err := w.step("expulsion"); err != nil {
			return err
		}
		if err := putRow(w.bucket(bucketExpulsions), e.ID, e); err != nil {
			return err
		}
	}
	return nil
}
