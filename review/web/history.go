package web

import (
	"slices"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// entries turns decisions into a history, newest first.
func entries(all []review.Logged) []page.Entry {
	undone := map[string]bool{}
	for _, l := range all {
		if l.Decision.Verdict == review.Undo {
			undone[l.Decision.Undoes] = true
		}
	}
	out := make([]page.Entry, 0, len(all))
	for _, l := range all {
		e := entry(l)
		e.Undone = undone[l.Decision.ID]
		out = append(out, e)
	}
	slices.Reverse(out)
	return out
}

func entry(l review.Logged) page.Entry {
	d := l.Decision
	e := page.Entry{Seq: l.Seq, Hash: l.Hash, Who: d.Reviewer, Deed: prose.Deed(d.Verdict), Note: d.Note, Via: d.Via,
		At: d.At, Case: d.Case, What: d.Case}
	if d.Reason != "" {
		e.Reason = prose.Term(d.Reason)
	}
	if o := d.Opinion; o != nil && d.Verdict == review.Seal { // both are in
		e.Deed, e.Note = e.Deed+": "+prose.Deed(o.Verdict), o.Note
		if o.Reason != "" {
			e.Reason = prose.Term(o.Reason)
		}
	}
	for _, c := range d.Cases {
		if c.After.ID != d.Case {
			continue
		}
		e.What = c.After.Act.Sentence()
		if c.Before != nil {
			e.Changes = changes(c.Before.Act, c.After.Act)
			if o := d.Opinion; o != nil && o.Act != nil {
				e.Changes = changes(c.Before.Act, *o.Act)
			}
		}
	}
	return e
}

// undoable returns the ID of the last decision on the case that stands and that reader may undo,
// "" when there is none. A sealed verdict is its author's alone, and two that differ are nobody's.
func undoable(all []review.Logged, c review.Case, reader string) string {
	undone := map[string]bool{}
	for _, l := range all {
		if l.Decision.Verdict == review.Undo {
			undone[l.Decision.Undoes] = true
		}
	}
	for _, l := range slices.Backward(all) {
		d := l.Decision
		if d.Verdict == review.Undo || d.Verdict == review.Unseal || undone[d.ID] || d.Case != c.ID {
			continue
		}
		if d.Verdict == review.Seal && (d.Reviewer != reader || c.BlindPhase() == review.BlindDiffers) {
			return ""
		}
		return d.ID
	}
	return ""
}
