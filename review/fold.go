package review

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
)

// fold returns every record as the ledger knew it at asOf, by announcement day and ID. Zero
// takes all that is known.
func (d *Desk) fold(ctx context.Context, asOf time.Time) ([]Expulsion, error) {
	byID := map[string]Expulsion{}
	err := d.ledger.View(ctx, func(v View) error {
		clear(byID)
		if asOf.IsZero() {
			return current(v, byID)
		}
		return replay(v, asOf, byID)
	})
	if err != nil {
		return nil, err
	}
	out := slices.Collect(maps.Values(byID))
	slices.SortFunc(out, func(a, b Expulsion) int {
		return cmp.Or(strings.Compare(a.AnnouncedOn, b.AnnouncedOn), strings.Compare(a.ID, b.ID))
	})
	return out, nil
}

// current reads the records as they stand, which is what replaying the whole ledger gives.
func current(v View, byID map[string]Expulsion) error {
	for e, err := range v.Expulsions() {
		if err != nil {
			return err
		}
		byID[e.ID] = e
	}
	return nil
}

// replay applies every entry up to asOf. Clocks may step back between entries, so it looks at
// each and does not stop at the first later one.
func replay(v View, asOf time.Time, byID map[string]Expulsion) error {
	for l, err := range read(v.Entries(0)) {
		if err != nil {
			return err
		}
		if l.Decision.At.After(asOf) {
			continue
		}
		for _, e := range l.Decision.Expulsions {
			byID[e.ID] = e
		}
	}
	return nil
}

// selectRecords keeps the records that s selects, in their order.
func selectRecords(all []Expulsion, s Scope) []Expulsion {
	var out []Expulsion
	for _, e := range all {
		if e.State == Standing && s.selects(e) {
			out = append(out, e)
		}
	}
	return out
}

func (s Scope) selects(e Expulsion) bool {
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
