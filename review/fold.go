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
	byID := map[string]*Expulsion{}
	err := d.ledger.View(ctx, func(v View) error {
		clear(byID)
		return replay(v, asOf, byID)
	})
	return slices.SortedFunc(maps.Values(byID), byDay), err
}

func byDay(a, b *Expulsion) int {
	return cmp.Or(strings.Compare(a.AnnouncedOn, b.AnnouncedOn), strings.Compare(a.ID, b.ID))
}

// replay applies every entry up to asOf. Clocks may step back between entries, so it looks at
// each and does not stop at the first later one.
func replay(v View, asOf time.Time, byID map[string]*Expulsion) error {
	for l, err := range read(v.Entries(0)) {
		if err != nil {
			return err
		}
		if l.Decision.At.After(asOf) {
			continue
		}
		for _, e := range l.Decision.Expulsions {
			byID[e.ID] = &e
		}
	}
	return nil
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
