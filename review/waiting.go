package review

import (
	"context"
	"errors"
	"slices"
	"sync"
)

// A Waiting is the cases that waited for a person at one moment, in the queue's order. It is
// shared and never changes: read only.
type Waiting struct{ Cases []*Case }

// Everything returns all cases, the newest first: Cases of the empty Filter, at the cost of what
// has changed since the last call. They are shared: read only.
func (d *Desk) Everything(ctx context.Context) ([]*Case, error) {
	w, err := d.all.read(ctx, d.ledger)
	if err != nil {
		return nil, err
	}
	return w.Cases, nil
}

// Waiting returns the cases that wait for a person. It is Queue of the empty Filter, and costs
// what has changed since the last call: the ledger says which cases were stored, by whomever,
// and only those are read. As long as nothing changed the very same Waiting comes back.
func (d *Desk) Waiting(ctx context.Context) (*Waiting, error) { return d.line.read(ctx, d.ledger) }

// A caseLine holds cases in an order, those that wait or all, and follows the ledger. What it holds
// is as it was at its mark.
type caseLine struct {
	waiting bool
	order   func(a, b *Case) int

	mu   sync.Mutex // one reading at a time: the others wait for what it finds
	last *Waiting   // nil: read all
	at   map[string]*Case
	mark uint64
}

func (l *caseLine) read(ctx context.Context, from Ledger) (*Waiting, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.last != nil {
		done, err := l.follow(ctx, from)
		if err != nil {
			if ctx.Err() == nil { // a reader who went away has spoilt nothing
				l.last = nil // whatever it was, the next reading begins anew
			}
			return nil, err
		}
		if done {
			return l.last, nil
		}
	}
	err := l.readAll(ctx, from)
	return l.last, err
}

// follow takes in what was stored since the mark; false when the ledger cannot say what that is.
func (l *caseLine) follow(ctx context.Context, from Ledger) (done bool, err error) {
	var now uint64
	var stored map[string]*Case // nil: not in this line
	err = from.View(ctx, func(v View) error {
		var ids []string
		if ids, now, done = v.CasesSince(l.mark); !done {
			return nil
		}
		stored = make(map[string]*Case, len(ids))
		for _, id := range ids {
			c, err := v.Case(id)
			if err != nil && !errors.Is(err, ErrNotFound) {
				return err
			}
			if stored[id] = nil; err == nil && (c.Waiting() || !l.waiting) {
				stored[id] = &c
			}
		}
		return nil
	})
	if err != nil || !done {
		return false, err
	}
	l.mark = now
	if len(stored) > 0 {
		l.replace(stored)
	}
	return true, nil
}

// replace makes a new Waiting of the last one with these cases as they are now.
func (l *caseLine) replace(stored map[string]*Case) {
	cases := slices.Clone(l.last.Cases)
	for id, c := range stored {
		if old := l.at[id]; old != nil {
			i, _ := slices.BinarySearchFunc(cases, old, l.order)
			cases = slices.Delete(cases, i, i+1)
			delete(l.at, id)
		}
		if c != nil {
			i, _ := slices.BinarySearchFunc(cases, c, l.order)
			cases = slices.Insert(cases, i, c)
			l.at[id] = c
		}
	}
	l.last = &Waiting{cases}
}

func (l *caseLine) readAll(ctx context.Context, from Ledger) error {
	l.last = nil
	var cases []*Case
	var mark uint64
	err := from.View(ctx, func(v View) error {
		cases = nil
		_, mark, _ = v.CasesSince(0)
		for c, err := range v.Cases(l.waiting) {
			if err != nil {
				return err
			}
			cases = append(cases, &c)
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.SortFunc(cases, l.order)
	l.last, l.mark, l.at = &Waiting{cases}, mark, make(map[string]*Case, len(cases))
	for _, c := range cases {
		l.at[c.ID] = c
	}
	return nil
}
