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
	for _, c := range d.Cases {
		if c.After.ID != d.Case {
			continue
		}
		e.What = c.After.Act.Sentence()
		if c.Before != nil {
			e.Changes = changes(c.Before.Act, c.After.Act)
		}
	}
	return e
}

// undoable returns the ID of the last decision on the case that stands, "" when there is none.
func undoable(all []review.Logged, id string) string {
	undone := map[string]bool{}
	for _, l := range all {
		if l.Decision.Verdict == review.Undo {
			undone[l.Decision.Undoes] = true
		}
	}
	for _, l := range slices.Backward(all) {
		if d := l.Decision; d.Verdict != review.Undo && !undone[d.ID] && d.Case == id {
			return d.ID
		}
	}
	return ""
}
