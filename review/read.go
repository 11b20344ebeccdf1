package review

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A Filter selects cases. Zero fields select everything.
type Filter struct {
	States    []CaseState // any of these
	Waiting   bool        // only cases that wait for a person
	Class     Class
	Receiving country.Code
	Sending   country.Code
	Source    ingest.SourceID // with a claim from this source
	Limit     int             // at most so many, after ordering; 0 is all
}

func (f Filter) matches(c Case) bool {
	return (len(f.States) == 0 || slices.Contains(f.States, c.State)) &&
		(!f.Waiting || c.Waiting()) &&
		(f.Class == 0 || f.Class == c.Class) &&
		(f.Receiving == "" || f.Receiving == c.Act.ReceivingState) &&
		(f.Sending == "" || f.Sending == c.Act.SendingState) &&
		(f.Source == "" || slices.ContainsFunc(c.Claims, func(cl Claim) bool { return cl.Source() == f.Source }))
}

// Case returns the case with this ID.
func (d *Desk) Case(ctx context.Context, id string) (Case, error) {
	var c Case
	err := d.ledger.View(ctx, func(v View) error {
		var err error
		c, err = v.Case(id)
		return err
	})
	return c, err
}

// Queue returns the cases that f selects among those that wait for a person: by class, then
// the nearest deadline, then the oldest.
func (d *Desk) Queue(ctx context.Context, f Filter) ([]Case, error) {
	f.Waiting = true
	return d.cases(ctx, f, ByUrgency)
}

// Cases returns the cases that f selects, the newest first.
func (d *Desk) Cases(ctx context.Context, f Filter) ([]Case, error) {
	return d.cases(ctx, f, ByOpening)
}

func (d *Desk) cases(ctx context.Context, f Filter, order func(a, b *Case) int) ([]Case, error) {
	var found []*Case
	err := d.ledger.View(ctx, func(v View) error {
		found = nil
		for c, err := range f.from(v) {
			if err != nil {
				return err
			}
			if f.matches(c) {
				found = append(found, &c)
			}
		}
		return nil
	})
	slices.SortFunc(found, order)
	if f.Limit > 0 && len(found) > f.Limit {
		found = found[:f.Limit]
	}
	var out []Case
	for _, c := range found {
		out = append(out, *c)
	}
	return out, err
}

// from reads no more cases than it must: of two named sides only those of the pair.
func (f Filter) from(v View) iter.Seq2[Case, error] {
	if f.Receiving != "" && f.Sending != "" {
		return v.CasesOfPair(string(f.Receiving), string(f.Sending))
	}
	return v.Cases(f.Waiting)
}

// Expulsion returns the record with this ID and the decisions that touched it, oldest first, and
// with them the first looks at its case that a second person's word made it of.
func (d *Desk) Expulsion(ctx context.Context, id string) (Expulsion, []Decision, error) {
	var e Expulsion
	var told []Logged
	err := d.ledger.View(ctx, func(v View) error {
		told = nil
		var err error
		if e, err = v.Expulsion(id); err != nil {
			return err
		}
		for _, s := range []Subject{{SubjectExpulsion, id}, {SubjectCase, e.Case}} {
			for l, err := range history(v, s, LedgerEnd) {
				if err != nil {
					return err
				}
				if s.Kind == SubjectCase && !l.Decision.firstLook(e.Case) {
					continue
				}
				if l.Decision, err = readable(v, l.Decision); err != nil {
					return err
				}
				told = append(told, l)
			}
		}
		return nil
	})
	slices.SortFunc(told, func(a, b Logged) int { return cmp.Compare(a.Seq, b.Seq) })
	var decided []Decision
	for _, l := range slices.CompactFunc(told, func(a, b Logged) bool { return a.Seq == b.Seq }) {
		decided = append(decided, l.Decision)
	}
	return e, decided, err
}

// firstLook reports whether d is a word on the case that a second person has to say too.
func (d Decision) firstLook(caseID string) bool {
	return slices.ContainsFunc(d.Cases, func(c Change) bool {
		return c.After.ID == caseID && c.After.First != nil && c.After.First.By == d.Reviewer
	})
}

// A Logged is a decision with its place in the ledger.
type Logged struct {
	Seq      uint64   `json:"seq"`
	Hash     string   `json:"hash"`
	Decision Decision `json:"decision"`
}

// An AuditFilter selects entries of the ledger. Zero fields select everything.
type AuditFilter struct {
	Since    uint64 // from this sequence number on
	Before   uint64 // and up to this one, not including it; 0 is the end
	Case     string
	Reviewer string
	From, To time.Time // decided at or after From and before To
	Limit    int       // the newest so many; 0 is all
}

func (f AuditFilter) matches(d Decision) bool {
	return (f.Reviewer == "" || f.Reviewer == d.Reviewer) &&
		(f.From.IsZero() || !d.At.Before(f.From)) &&
		(f.To.IsZero() || d.At.Before(f.To)) &&
		(f.Case == "" || d.touches(f.Case))
}

// touches reports whether d changed the case.
func (d Decision) touches(id string) bool {
	return d.Case == id || slices.ContainsFunc(d.Cases, func(c Change) bool { return c.After.ID == id })
}

// subject is what narrows f most.
func (f AuditFilter) subject() Subject {
	switch {
	case f.Case != "":
		return Subject{SubjectCase, f.Case}
	case f.Reviewer != "":
		return Subject{SubjectReviewer, f.Reviewer}
	}
	return Subject{}
}

// Audit returns the entries that f selects, oldest first. A Limit reads no further back than it
// must.
func (d *Desk) Audit(ctx context.Context, f AuditFilter) ([]Logged, error) {
	var out []Logged
	err := d.ledger.View(ctx, func(v View) error {
		out = nil
		for l, err := range history(v, f.subject(), cmp.Or(f.Before, LedgerEnd)) {
			if err != nil {
				return err
			}
			if l.Seq < f.Since {
				break
			}
			if f.matches(l.Decision) {
				if l.Decision, err = readable(v, l.Decision); err != nil {
					return err
				}
				out = append(out, l)
			}
			if f.Limit > 0 && len(out) == f.Limit {
				break
			}
		}
		return nil
	})
	slices.Reverse(out)
	return out, err
}
