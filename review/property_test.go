package review_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// independent draws acts that no rule could join: each of its own pair, or weeks apart.
func independent(t *rapid.T) []extract.Candidate {
	var out []extract.Candidate
	pairs := []country.Code{"DE", "FR", "IT", "PL"}
	for i, receiving := range pairs {
		for j := range rapid.IntRange(0, 2).Draw(t, fmt.Sprint("acts ", receiving)) {
			day := fmt.Sprintf("2022-%02d-%02d", 2+3*j, 1+i)
			n := rapid.IntRange(1, 60).Draw(t, "count")
			for k := range rapid.IntRange(1, 3).Draw(t, "tellings") {
				opts := []rt.Option{rt.People(n), rt.Page(fmt.Sprint(receiving, j, k))}
				if k > 0 {
					opts = append(opts, agency(fmt.Sprint("w", k)))
				}
				if k == 2 {
					opts = append(opts, rt.NoNumber("several"))
				}
				out = append(out, rt.Candidate(receiving, "RU", day, opts...))
			}
		}
	}
	return out
}

// groups returns which candidates lie together and what their cases amount to, in an order
// that does not depend on IDs.
func groups(t *testing.T, f rt.Fixture) []string {
	t.Helper()
	cases, err := f.Cases(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, k := range cases {
		var ids []string
		for _, c := range k.Claims {
			ids = append(ids, c.Candidate.ID)
		}
		slices.Sort(ids)
		out = append(out, fmt.Sprint(k.Act.Dated(), k.State, k.Class, ids))
	}
	slices.Sort(out)
	return out
}

func TestOrderOfFilingDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		all := independent(r)
		file := func(cs []extract.Candidate) []string {
			f := rt.NewDesk(t)
			for _, c := range cs {
				f.MustFile(t, c)
			}
			return groups(t, f)
		}
		want, got := file(all), file(rapid.Permutation(all).Draw(r, "order"))
		if diff := gocmp.Diff(want, got); diff != "" {
			r.Fatalf("another order of filing gives other cases:\n%s", diff)
		}
	})
}

// records returns what the ledger's fold amounts to: everything but versions and who did what
// last, which undo moves on.
func records(t *testing.T, f rt.Fixture) []review.Expulsion {
	t.Helper()
	all, err := f.Expulsions(t.Context(), review.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range all {
		all[i].Version, all[i].Decision, all[i].Reviewer, all[i].Decided = 0, "", "", all[i].Approved
	}
	return all
}

// step draws one decision that the desk might accept. It returns "" when it was refused.
func step(t *testing.T, r *rapid.T, f rt.Fixture) string {
	t.Helper()
	cases, err := f.Cases(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(cases, func(a, b review.Case) int { return strings.Compare(a.ID, b.ID) })
	k := rapid.SampledFrom(cases).Draw(r, "case")
	cmd := review.Command{Case: k.ID, Expect: k.Version, Reviewer: "ana", Via: "test", Note: "drawn", Reason: review.Hoax,
		Verdict: rapid.SampledFrom([]review.Verdict{review.Approve, review.Correct, review.Reverse, review.Reject,
			review.Unverifiable, review.Merge, review.Split}).Draw(r, "verdict")}
	switch cmd.Verdict {
	case review.Correct:
		act := k.Act
		act.Count = extract.ExactCount(rapid.IntRange(1, 99).Draw(r, "number"), "drawn")
		cmd.Act = &act
	case review.Merge:
		cmd.Others = []string{rapid.SampledFrom(cases).Draw(r, "other").ID}
	case review.Split:
		if len(k.Claims) > 0 {
			cmd.Candidates = []string{rapid.SampledFrom(k.Claims).Draw(r, "claim").Candidate.ID}
		}
	}
	d, err := f.Decide(t.Context(), cmd)
	if err != nil && !errors.Is(err, review.ErrInvalid) && !errors.Is(err, review.ErrConflict) {
		r.Fatalf("Decide(%+v) = %v", cmd, err)
	}
	return d.ID
}

// held leaves out cases without claims: one that a split made stays behind empty when the
// split is undone.
func held(groups []string) []string {
	return slices.DeleteFunc(groups, func(s string) bool { return strings.HasSuffix(s, "[]") })
}

func TestUndoRestoresTheFold(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		f := rt.NewDesk(t)
		for _, c := range independent(r) {
			f.MustFile(t, c)
		}
		f.MustFile(t, rt.Candidate("DE", "RU", "2022-03-20", rt.People(7)))
		f.MustFile(t, rt.Candidate("DE", "RU", "2022-03-25", rt.People(7), agency("w9")))
		for range rapid.IntRange(0, 6).Draw(r, "steps") {
			step(t, r, f)
		}
		before, cases := records(t, f), held(groups(t, f))
		id := step(t, r, f)
		if id == "" {
			return
		}
		after := records(t, f)
		undo := f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: id})
		if diff := gocmp.Diff(before, records(t, f)); diff != "" {
			r.Fatalf("undoing %s left other records:\n%s", id, diff)
		}
		if diff := gocmp.Diff(cases, held(groups(t, f))); diff != "" {
			r.Fatalf("undoing %s left other cases:\n%s", id, diff)
		}
		f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: undo.ID})
		if diff := gocmp.Diff(after, records(t, f)); diff != "" {
			r.Fatalf("redoing %s gave other records:\n%s", id, diff)
		}
	})
}

// TestFoldIsTheStore checks that replaying the ledger to its end gives what the store holds.
func TestFoldIsTheStore(t *testing.T) {
	f := rt.Desk(t)
	end, err := review.ParseMoment("2030-01-01")
	if err != nil {
		t.Fatal(err)
	}
	now, err := f.Expulsions(t.Context(), review.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	replayed, err := f.Expulsions(t.Context(), review.Scope{AsOf: end})
	if diff := gocmp.Diff(now, replayed); err != nil || diff != "" {
		t.Errorf("replaying = %v:\n%s", err, diff)
	}
}

// again repeats a call for as long as the ledger cannot say whether it has committed.
func again(f func() error) error {
	for {
		if err := f(); !errors.Is(err, rt.ErrUnknown) {
			return err
		}
	}
}

// run files and decides everything in all; once through a ledger that stutters must leave the
// same as through one that does not.
func run(ctx context.Context, l review.Ledger, clock *rt.Clock, all []extract.Candidate) error {
	d := review.NewDesk(l, review.Options{Clock: clock.Now})
	for _, c := range all {
		if err := again(func() error { return d.File(ctx, c) }); err != nil {
			return err
		}
	}
	q, err := d.Queue(ctx, review.Filter{})
	if err != nil {
		return err
	}
	for i, k := range q {
		cmds := []review.Command{{Case: k.ID, Expect: k.Version, Verdict: review.Approve, Reviewer: "ana"}}
		if i%2 == 0 {
			cmds = append(cmds, review.Command{Case: k.ID, Expect: k.Version + 1, Verdict: review.Reverse, Reviewer: "ana"})
		}
		if i%3 == 0 {
			cmds = append(cmds, review.Command{Verdict: review.Undo, Reviewer: "ana", Key: fmt.Sprint("z", i)})
		}
		for _, cmd := range cmds {
			err := again(func() error {
				_, err := d.Decide(ctx, cmd)
				return err
			})
			if err != nil {
				return fmt.Errorf("%s %s: %w", cmd.Verdict, cmd.Case, err)
			}
		}
	}
	return nil
}

func TestRetriesLeaveNoTrace(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		all := independent(r)
		outcome := func(wrap func(review.Ledger) review.Ledger) ([]string, []string) {
			f := rt.NewDesk(t)
			if err := run(t.Context(), wrap(f.Ledger), f.Clock, all); err != nil {
				r.Fatal(err)
			}
			log, err := f.Audit(t.Context(), review.AuditFilter{})
			if err != nil {
				r.Fatal(err)
			}
			var sums []string
			for _, l := range log {
				sums = append(sums, fmt.Sprint(l.Seq, l.Decision.ID, l.Decision.Verdict))
			}
			for _, topic := range []review.Topic{review.TopicAlert, review.TopicExpulsion} {
				out, err := f.Ledger.Pending(t.Context(), topic, 1000)
				if err != nil {
					r.Fatal(err)
				}
				for _, m := range out {
					sums = append(sums, m.ID)
				}
			}
			return sums, groups(t, f)
		}
		want, wantCases := outcome(func(l review.Ledger) review.Ledger { return l })
		got, gotCases := outcome(func(l review.Ledger) review.Ledger { return &rt.Stutter{Ledger: l} })
		if diff := gocmp.Diff(want, got); diff != "" {
			r.Fatalf("retries left other entries and messages:\n%s", diff)
		}
		if diff := gocmp.Diff(wantCases, gotCases); diff != "" {
			r.Fatalf("retries left other cases:\n%s", diff)
		}
	})
}

// TestPastFollowsTheLedger asks one desk for every moment again and again while things are decided,
// under a clock that steps back too, and a new desk, which reads the ledger from its beginning.
func TestPastFollowsTheLedger(t *testing.T) {
	f := rt.NewDesk(t)
	var moments []time.Time
	check := func() {
		t.Helper()
		for _, at := range append(moments, f.Clock.Now()) {
			s := review.Scope{AsOf: at}
			got, err := f.Records(t.Context(), s)
			if err != nil {
				t.Fatal(err)
			}
			want, err := review.NewDesk(f.Ledger, review.Options{}).Records(t.Context(), s)
			if diff := gocmp.Diff(want, got); err != nil || diff != "" {
				t.Errorf("as of %v, %v (-a new desk +this one):\n%s", at, err, diff)
			}
		}
	}
	for i, day := range []string{"2022-03-23", "2022-04-04", "2022-03-29", "2022-04-05"} {
		c := rt.Candidate([]country.Code{"PL", "DE", "BE", "ES"}[i], "RU", day, rt.People(10+i))
		f.Clock.SetDay(t, day)
		k := f.MustFile(t, c)
		d := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
		moments = append(moments, f.Clock.Now())
		check()
		if i == 1 {
			f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
			check()
		}
	}
}
