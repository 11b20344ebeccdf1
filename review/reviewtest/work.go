package reviewtest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// A Drawer chooses a number from 0 to n-1; the label says for what.
type Drawer func(label string, n int) int

// Work does one thing that happens on a desk, as draw chooses: a text arrives, new or read anew,
// somebody decides anything on any case, or takes a decision back, an undo too. What the desk
// refuses is part of its day.
func Work(t testing.TB, d *review.Desk, draw Drawer) {
	t.Helper()
	if draw("work", 3) == 0 {
		if err := d.File(t.Context(), arrival(draw)); err != nil {
			t.Fatalf("File = %v", err)
		}
		return
	}
	cases, err := d.Cases(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		return
	}
	_, err = d.Decide(t.Context(), command(cases, draw))
	if err != nil && !errors.Is(err, review.ErrInvalid) && !errors.Is(err, review.ErrConflict) &&
		!errors.Is(err, review.ErrNotFound) && !errors.Is(err, review.ErrDenied) {
		t.Fatalf("Decide = %v", err)
	}
}

// arrival draws a candidate of few pairs and days, so that many join a case.
func arrival(draw Drawer) extract.Candidate {
	pair := [][2]country.Code{{"DE", "RU"}, {"FR", "RU"}, {"RU", "DE"}}[draw("pair", 3)]
	opts := []Option{People(1 + draw("people", 3)), Page(fmt.Sprint("p", draw("page", 4)))}
	if w := draw("wire", 3); w > 0 {
		opts = append(opts, From(ingest.SourceID(fmt.Sprint("wire-", w)), ingest.Wire, "US"))
	}
	return Candidate(pair[0], pair[1], []string{"2022-04-04", "2022-04-06", "2022-06-01"}[draw("day", 3)], opts...)
}

// command draws what somebody decides.
func command(cases []review.Case, draw Drawer) review.Command {
	slices.SortFunc(cases, func(a, b review.Case) int { return review.ByOpening(&a, &b) })
	k, other := cases[draw("case", len(cases))], cases[draw("other", len(cases))]
	verdicts := []review.Verdict{review.Approve, review.Approve, review.Correct, review.Reverse, review.Reject,
		review.Unverifiable, review.Merge, review.Split, review.Move, review.LinkAnswer, review.MarkLeft, review.Undo, review.Undo}
	cmd := review.Command{Case: k.ID, Expect: k.Version, Reviewer: []string{"ana", "ben"}[draw("reviewer", 2)],
		Verdict: verdicts[draw("verdict", len(verdicts))], Reason: review.Hoax, Via: "test"}
	switch cmd.Verdict {
	case review.Undo:
		cmd.Case = ""
		cmd.Expect = 0
	case review.Correct:
		act := k.Act
		act.Count = extract.ExactCount(1+draw("number", 99), "drawn")
		cmd.Act = &act
	case review.Merge, review.Move:
		cmd.Others = []string{other.ID}
	case review.LinkAnswer:
		cmd.Others = []string{other.Expulsion}
	}
	if len(k.Claims) > 0 && (cmd.Verdict == review.Split || cmd.Verdict == review.Move) {
		cmd.Candidates = []string{k.Claims[draw("claim", len(k.Claims))].Candidate.ID}
	}
	return cmd
}

// Follows fails the test unless what the desk says to wait, and to be there, is what its cases, read
// anew, are, and its records are those that the whole ledger l, replayed by a new desk, gives.
func Follows(t testing.TB, d *review.Desk, l review.Ledger) {
	t.Helper()
	w, err := d.Waiting(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	wantCases(t, "Waiting", w.Cases, d.Queue)
	all, err := d.Everything(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	wantCases(t, "Everything", all, d.Cases)
	records, err := d.Records(t.Context(), review.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	replayed, err := review.NewDesk(l, review.Options{}).Records(t.Context(), review.Scope{AsOf: time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(replayed, records); diff != "" {
		t.Fatalf("Records differ from the ledger replayed (-want +got):\n%s", diff)
	}
}

// wantCases fails the test unless the cases are those that are read anew.
func wantCases(t testing.TB, what string, got []*review.Case, anew func(context.Context, review.Filter) ([]review.Case, error)) {
	t.Helper()
	var is []review.Case
	for _, c := range got {
		is = append(is, *c)
	}
	want, err := anew(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(want, is); diff != "" {
		t.Fatalf("%s differs from what is read anew (-want +got):\n%s", what, diff)
	}
}
