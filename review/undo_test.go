package review_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// A whole ledger, read from end to end: an undo that stands takes away what it undoes, be that a
// decision or an undo.
type whole struct {
	log  []review.Decision
	gone map[string]bool
}

func readWhole(t *testing.T, f rt.Fixture) whole {
	t.Helper()
	log, err := f.Audit(t.Context(), review.AuditFilter{})
	if err != nil {
		t.Fatal(err)
	}
	w := whole{gone: map[string]bool{}}
	for _, l := range log {
		w.log = append(w.log, l.Decision)
	}
	for _, d := range slices.Backward(w.log) {
		if d.Verdict == review.Undo && !w.gone[d.ID] {
			w.gone[d.Undoes] = true
		}
	}
	return w
}

// last returns where the last decision of who is that stands and is no undo, -1 for none.
func (w whole) last(who string) int {
	for i, d := range slices.Backward(w.log) {
		if d.Reviewer == who && d.Verdict != review.Undo && !w.gone[d.ID] {
			return i
		}
	}
	return -1
}

// conflicts reports whether something that stands came after entry i on a case of it, other than
// undoing what came after it, too.
func (w whole) conflicts(i int) bool {
	after := map[string]bool{}
	for _, d := range w.log[i+1:] {
		after[d.ID] = true
		if w.gone[d.ID] || d.Verdict == review.Undo && after[d.Undoes] {
			continue
		}
		for _, c := range d.Cases {
			if slices.ContainsFunc(w.log[i].Cases, func(x review.Change) bool { return x.After.ID == c.After.ID }) {
				return true
			}
		}
	}
	return false
}

// TestUndoOfUndo undoes a decision, the undo, that undo and so on: after an even number of them
// everything is as the decision left it, after an odd one as it was before.
func TestUndoOfUndo(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		f := rt.NewDesk(t)
		for _, c := range independent(r) {
			f.MustFile(t, c)
		}
		f.MustFile(t, rt.Candidate("DE", "RU", "2022-03-20", rt.People(7)))
		f.MustFile(t, rt.Candidate("DE", "RU", "2022-03-25", rt.People(7), agency("w9")))
		for range rapid.IntRange(0, 4).Draw(r, "steps") {
			step(t, r, f)
		}
		before, casesBefore := records(t, f), held(groups(t, f))
		last := step(t, r, f)
		if last == "" {
			return
		}
		after, casesAfter := records(t, f), held(groups(t, f))
		depth := rapid.IntRange(1, 7).Draw(r, "depth")
		for i := range depth {
			last = f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: last}).ID
			want, wantCases := before, casesBefore
			if i%2 == 1 {
				want, wantCases = after, casesAfter
			}
			if diff := gocmp.Diff(want, records(t, f)); diff != "" {
				r.Fatalf("the undo at depth %d left other records:\n%s", i+1, diff)
			}
			if diff := gocmp.Diff(wantCases, held(groups(t, f))); diff != "" {
				r.Fatalf("the undo at depth %d left other cases:\n%s", i+1, diff)
			}
		}
		undoesWhatStands(t, r, f)
	})
}

// TestUndoTakesWhatStands works on a desk, undoing anything among it, and then takes back the last
// decision that stands, without naming it.
func TestUndoTakesWhatStands(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		draw := drawer(r)
		f := rt.NewDesk(t)
		for range rapid.IntRange(5, 25).Draw(r, "steps") {
			rt.Work(t, f.Desk, draw)
			if all := readWhole(t, f).log; len(all) > 0 && draw("undo", 3) == 0 {
				named := all[draw("named", len(all))]
				_, err := f.Decide(t.Context(), review.Command{Verdict: review.Undo, Undoes: named.ID, Reviewer: "ana", Via: "test"})
				if err != nil && !errors.Is(err, review.ErrConflict) {
					r.Fatalf("undoing %s %s = %v", named.Verdict, named.ID, err)
				}
			}
		}
		undoesWhatStands(t, r, f)
	})
}

// undoesWhatStands has ana undo without a name and wants what reading the whole ledger finds.
func undoesWhatStands(t *testing.T, r *rapid.T, f rt.Fixture) {
	t.Helper()
	for {
		w := readWhole(t, f)
		i := w.last("ana")
		d, err := f.Decide(t.Context(), review.Command{Verdict: review.Undo, Reviewer: "ana", Via: "test"})
		switch {
		case i < 0 && !errors.Is(err, review.ErrNotFound):
			r.Fatalf("undoing when nothing of ana stands = %q, %v, want ErrNotFound", d.Undoes, err)
		case i < 0:
			return
		case errors.Is(err, review.ErrConflict) && strings.Contains(err.Error(), "answer"):
			return // a record of another case rests on it
		case w.conflicts(i) != errors.Is(err, review.ErrConflict):
			r.Fatalf("undoing %s = %v, want a conflict: %v", w.log[i].ID, err, w.conflicts(i))
		case err != nil:
			return
		case d.Undoes != w.log[i].ID:
			r.Fatalf("undo took back %q, want %s", d.Undoes, w.log[i].ID)
		}
	}
}
