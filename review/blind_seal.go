package review

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
)

// salt is what keeps a sealed verdict from being guessed by its hash.
func salt() string { return rand.Text() }

// differs names what of two verdicts differs: "verdict", or the fields that a total, an alert or a
// calendar reads. The reason for a rejection, the words that a number was said in and the reasons
// that a state gave do not count.
func (o Opinion) differs(p Opinion) []string {
	if o.Verdict != p.Verdict {
		return []string{"verdict"}
	}
	if o.Act == nil || p.Act == nil {
		return nil
	}
	a, b := counted(*o.Act), counted(*p.Act)
	return differences(a, b)
}

// counted leaves of an act what counts.
func counted(a Act) Act {
	a.Count.Phrase, a.Reason, a.AnnouncedBy = "", nil, ""
	a.Staff = slices.Sorted(slices.Values(a.Staff))
	if a.Deadline != nil {
		if a.Deadline.By == "" {
			a.Deadline = nil
		} else {
			d := *a.Deadline
			d.Phrase = ""
			a.Deadline = &d
		}
	}
	return a
}

// anew sets verdicts aside that are sealed still: what was judged is not what is told now.
func (b *Blind) anew(why string) *Blind {
	if b == nil || !b.Opened.IsZero() || len(b.By) == 0 {
		return b
	}
	return &Blind{Again: fmt.Sprintf("The verdict of %s was set aside: %s", b.By[0].Reviewer, why)}
}

// inherited lets a case that claims come to take two people where the one that they come from did.
func (b *Blind) inherited(from *Blind) *Blind {
	if b != nil || from == nil || !from.Opened.IsZero() {
		return b
	}
	return &Blind{}
}

// carried is the review of a case that goes back to what it was: what has been read stays read.
func (b *Blind) carried(now *Blind) *Blind {
	switch {
	case now == nil:
		return b
	case !now.Opened.IsZero():
		return now
	case len(now.Seen) == 0:
		return b
	case b == nil:
		return &Blind{Seen: now.Seen}
	}
	return &Blind{By: b.By, Opened: b.Opened, Differ: b.Differ, Again: b.Again, Seen: now.Seen}
}

// said tells on which fields two people differ, where a sentence is needed.
func (b *Blind) said() string {
	names := make([]string, len(b.By))
	for i, s := range b.By {
		names[i] = s.Reviewer
	}
	return fmt.Sprintf("Decided differently by %s, who did not see each other (%s): an editor settles it.",
		strings.Join(names, " and "), strings.ReplaceAll(strings.Join(b.Differ, ", "), "_", " "))
}

// sealedNow reports whether what a double review said on the case cannot be read yet. A case that
// was merged away is as far as the one that it went into.
func sealedNow(v View, id string) (bool, error) {
	for {
		k, err := v.Case(id)
		if err != nil {
			return false, err
		}
		if k.State != CaseMerged || k.MergedInto == "" || k.MergedInto == id {
			undecided := k.State == CaseOpen || k.State == CaseBackground
			return undecided && k.Blind != nil && k.Blind.Opened.IsZero(), nil
		}
		id = k.MergedInto
	}
}

// readable returns the decision as people may read it: without its verdict while that is sealed.
func readable(v View, d Decision) (Decision, error) {
	if d.Opinion == nil {
		return d, nil
	}
	sealed, err := sealedNow(v, d.Case)
	if sealed {
		d.Opinion = nil
	}
	return d, err
}

// Opinions returns the verdicts of a double review that reader may see, in order: all when both are
// in, their own before that, and the one that they have unsealed.
func (d *Desk) Opinions(ctx context.Context, caseID, reader string) ([]Given, error) {
	var out []Given
	err := d.ledger.View(ctx, func(v View) error {
		out = nil
		k, err := v.Case(caseID)
		if err != nil || k.Blind == nil {
			return err
		}
		for _, by := range k.Blind.By {
			if k.Blind.Opened.IsZero() && by.Reviewer != reader && k.Blind.partOf(reader) != onlooker {
				continue
			}
			o, err := opinionOf(v, by)
			if err != nil {
				return err
			}
			out = append(out, Given{by, o})
		}
		return nil
	})
	return out, err
}
