package review

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"nongrata/extract"
)

// fold returns every record as the ledger knew it at asOf, by announcement day and ID. Zero
// takes all that is known. They are shared: read only.
func (d *Desk) fold(ctx context.Context, asOf time.Time) ([]*Expulsion, error) {
	if asOf.IsZero() {
		return d.book.read(ctx, d.ledger)
	}
	all, err := d.past.read(ctx, d.ledger)
	if err != nil {
		return nil, err
	}
	byID := map[string]*Expulsion{}
	for _, r := range all {
		if !r.at.After(asOf) {
			byID[r.record.ID] = r.record
		}
	}
	return slices.SortedFunc(maps.Values(byID), byDay), nil
}

func byDay(a, b *Expulsion) int {
	return cmp.Or(strings.Compare(a.AnnouncedOn, b.AnnouncedOn), strings.Compare(a.ID, b.ID))
}

// A recordLog is every state that the ledger has given a record, in its order. Clocks may step back
// between entries, so who asks for a moment looks at all. It follows the ledger: the first reading
// decodes all of it, another what was decided since.
type recordLog struct {
	mu   sync.Mutex // one reading at a time: the others wait for what it finds
	all  []recorded // only ever appended to
	next uint64     // the first entry that is not in it
}

type recorded struct {
	at     time.Time
	record *Expulsion
}

// read returns the log. It is shared: read only.
func (l *recordLog) read(ctx context.Context, from Ledger) ([]recorded, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	err := from.View(ctx, func(v View) error {
		for e, err := range read(v.Entries(l.next)) {
			if err != nil {
				return err // what was taken in stays: each entry is whole
			}
			l.next = e.Seq + 1
			for _, x := range e.Decision.Expulsions {
				l.all = append(l.all, recorded{e.Decision.At, &x})
			}
		}
		return nil
	})
	return l.all, err
}

// A recordBook is the records as they stand, which is what replaying the whole ledger gives. It
// follows the ledger: a reading costs what was decided since the last one.
type recordBook struct {
	mu   sync.Mutex // one reading at a time: the others wait for what it finds
	all  []*Expulsion
	at   map[string]*Expulsion // nil: read all
	next uint64                // the first entry that is not in it
}

// read returns the records in order. They are shared: read only.
func (b *recordBook) read(ctx context.Context, from Ledger) ([]*Expulsion, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	err := from.View(ctx, func(v View) error {
		if b.at == nil {
			return b.readAll(v)
		}
		return b.follow(v)
	})
	if err != nil {
		if ctx.Err() == nil { // a reader who went away has spoilt nothing: each entry is whole
			b.at = nil // whatever it was, the next reading begins anew
		}
		return nil, err
	}
	return b.all, nil
}

func (b *recordBook) readAll(v View) error {
	at, next := map[string]*Expulsion{}, uint64(0)
	for e, err := range v.EntriesOf(Subject{}, LedgerEnd) {
		if err != nil {
			return err
		}
		next = e.Seq + 1
		break
	}
	for e, err := range v.Expulsions() {
		if err != nil {
			return err
		}
		at[e.ID] = &e
	}
	b.at, b.next, b.all = at, next, slices.SortedFunc(maps.Values(at), byDay)
	return nil
}

// follow takes in what was decided since.
func (b *recordBook) follow(v View) error {
	cloned := false
	for l, err := range read(v.Entries(b.next)) {
		if err != nil {
			return err
		}
		b.next = l.Seq + 1
		for _, e := range l.Decision.Expulsions {
			if !cloned {
				b.all, cloned = slices.Clone(b.all), true
			}
			b.put(&e)
		}
	}
	return nil
}

func (b *recordBook) put(e *Expulsion) {
	if old := b.at[e.ID]; old != nil {
		i, _ := slices.BinarySearchFunc(b.all, old, byDay)
		b.all = slices.Delete(b.all, i, i+1)
	}
	i, _ := slices.BinarySearchFunc(b.all, e, byDay)
	b.all = slices.Insert(b.all, i, e)
	b.at[e.ID] = e
}

// counts reports whether s selects the record and it stands.
func (s Scope) counts(e *Expulsion) bool { return e.State == Standing && s.selects(e) }

func (s Scope) selects(e *Expulsion) bool {
	return (s.Since == "" || e.AnnouncedOn >= s.Since) &&
		(s.Until == "" || e.AnnouncedOn <= s.Until) &&
		(len(s.Receiving) == 0 || slices.Contains(s.Receiving, e.ReceivingState)) &&
		(len(s.Sending) == 0 || slices.Contains(s.Sending, e.SendingState)) &&
		(s.Group == "" || slices.Contains(Members(s.Group, e.AnnouncedOn), e.ReceivingState)) &&
		(len(s.Measures) == 0 || slices.Contains(s.Measures, e.Measure)) &&
		(!s.FirstHand || slices.ContainsFunc(e.Claims, func(c Claim) bool { return c.FirstHand }))
}

// people reports whether a measure's count is of people.
func people(m extract.Measure) bool { return m == extract.Expulsion || m == extract.StaffCap }

func invalid(err error) error { return fmt.Errorf("%w: %w", ErrInvalid, err) }
