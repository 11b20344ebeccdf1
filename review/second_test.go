package review_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// deskWith returns a desk over the fixture's ledger that asks for a second person.
func deskWith(t *testing.T, p review.SecondPolicy) rt.Fixture {
	t.Helper()
	f := rt.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Second: p})
	return f
}

func TestWhoNeedsASecond(t *testing.T) {
	for _, tt := range []struct {
		name   string
		policy review.SecondPolicy
		opts   []rt.Option
		waits  bool
	}{
		{"nobody", review.SecondPolicy{}, []rt.Option{rt.People(50), rt.WithAmbassador()}, false},
		{"all", review.SecondPolicy{All: true}, []rt.Option{rt.People(1)}, true},
		{"at the limit", review.SecondPolicy{Above: 30}, []rt.Option{rt.People(30)}, false},
		{"above the limit", review.SecondPolicy{Above: 30}, []rt.Option{rt.People(31)}, true},
		{"an ambassador", review.SecondPolicy{Ambassadors: true}, []rt.Option{rt.People(1), rt.WithAmbassador()}, true},
		{"no ambassador", review.SecondPolicy{Ambassadors: true}, []rt.Option{rt.People(1)}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := deskWith(t, tt.policy)
			k := f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", tt.opts...))
			d := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
			if waits := len(d.Expulsions) == 0; waits != tt.waits {
				t.Errorf("Decide(approve) made %d records, want waiting %v", len(d.Expulsions), tt.waits)
			}
		})
	}
}

func TestSecondApproval(t *testing.T) {
	f := deskWith(t, review.SecondPolicy{All: true})
	k := f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25)))
	act := k.Act
	act.Count = extract.ExactCount(27, "27")
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Act: &act})
	if got := f.MustCase(t, k.ID); got.First == nil || got.First.By != "ana" || !got.Waiting() || !strings.Contains(got.Why, "second") || total(t, f) != 0 {
		t.Fatalf("after the first approval: %+v, total %d, want it to wait and nothing counted", got.First, total(t, f))
	}
	if kinds := messages(t, f, review.TopicExpulsion); len(kinds) != 0 {
		t.Errorf("messages after the first approval = %v, want none", kinds)
	}
	decide := func(who string, v review.Verdict, act *review.Act) error {
		_, err := f.Decide(t.Context(), review.Command{Case: k.ID, Expect: f.MustCase(t, k.ID).Version, Verdict: v, Act: act, Reviewer: who,
			Reason: review.NotNew, Via: "test"})
		return err
	}
	for _, v := range []review.Verdict{review.Approve, review.Reject, review.Unverifiable} {
		if err := decide("ana", v, nil); !errors.Is(err, review.ErrDenied) {
			t.Errorf("Decide(%s by the last editor) = %v, want ErrDenied", v, err)
		}
	}
	act.Count = extract.ExactCount(26, "26")
	if err := decide("ben", review.Approve, &act); err != nil || total(t, f) != 0 {
		t.Fatalf("the second edits: %v, total %d, want it to wait for somebody else", err, total(t, f))
	}
	if err := decide("ben", review.Approve, nil); !errors.Is(err, review.ErrDenied) {
		t.Errorf("Decide(approve by the last editor) = %v, want ErrDenied", err)
	}
	if err := decide("ana", review.Approve, nil); err != nil || total(t, f) != 26 {
		t.Fatalf("the other approves: %v, total %d, want 26", err, total(t, f))
	}
	var who []string
	_, history, err := f.Expulsion(t.Context(), f.MustCase(t, k.ID).Expulsion)
	for _, d := range history {
		who = append(who, d.Reviewer)
	}
	if want := []string{"ana", "ben", "ana"}; err != nil || !slices.Equal(who, want) {
		t.Errorf("the record's history is by %v, %v; want %v: what was said before it, too", who, err, want)
	}
	act.Count = extract.ExactCount(60, "60")
	if err := decide("ana", review.Correct, &act); err != nil || total(t, f) != 26 {
		t.Fatalf("a correction: %v, total %d, want it to wait too", err, total(t, f))
	}
	if err := decide("ben", review.Correct, nil); err != nil || total(t, f) != 60 {
		t.Fatalf("a correction by two: %v, total %d, want 60", err, total(t, f))
	}
	for _, want := range []int{26, 26, 0} {
		d := f.MustDecide(t, review.Command{Verdict: review.Undo, Reviewer: "ben", Undoes: lastStanding(t, f, k.ID)})
		if got := total(t, f); got != want {
			t.Errorf("total after undoing %s = %d, want %d", d.Undoes, got, want)
		}
	}
}

// lastStanding is the newest decision on the case that nobody has undone.
func lastStanding(t *testing.T, f rt.Fixture, id string) string {
	t.Helper()
	log, err := f.Audit(t.Context(), review.AuditFilter{Case: id})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(log, func(a, b review.Logged) int { return b.Decision.At.Compare(a.Decision.At) })
	undone := map[string]bool{}
	for _, l := range log {
		if l.Decision.Verdict == review.Undo {
			undone[l.Decision.Undoes] = true
		} else if !undone[l.Decision.ID] {
			return l.Decision.ID
		}
	}
	t.Fatal("no decision stands")
	return ""
}

func TestSplitSticks(t *testing.T) {
	f := rt.NewDesk(t)
	k := f.MustFile(t, rt.Candidate("BG", "RU", "2022-03-18", rt.People(10)))
	second := rt.Candidate("BG", "RU", "2022-03-19", rt.People(10), agency("w1"), rt.Page("p"))
	f.MustFile(t, second)
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Split, Candidates: []string{second.ID}})
	apart := f.CaseOf(t, second.ID)
	if apart.ID == k.ID {
		t.Fatal("the split left both in one case")
	}
	// The page is edited: by its new day only the case that it was split from is near enough.
	later := f.MustFile(t, rt.Candidate("BG", "RU", "2022-03-17", rt.People(10), agency("w1"), rt.Page("p")))
	if later.ID == k.ID {
		t.Error("an edit of the page that was split off is proposed for the case that it was split from")
	}
	for _, c := range []review.Case{f.MustCase(t, k.ID), f.CaseOf(t, second.ID)} {
		if strings.Contains(strings.Join(c.Warnings, " "), "Possibly told again") {
			t.Errorf("%s is still suggested: %q", c.ID, c.Warnings)
		}
	}
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Merge, Others: []string{apart.ID}})
	if got := f.MustCase(t, k.ID).Apart; len(got) != 0 {
		t.Errorf("Apart after merging again = %v, want none", got)
	}
}

// What comes after a split goes where its own text, page or act is, and never brings the two
// together again.
func TestSplitHoldsAsItemsCome(t *testing.T) {
	f := rt.NewDesk(t)
	of := func(what string) rt.Option {
		return rt.Text("The note that " + what + " names the people who have to be gone from the country within a week, by land or by air, with all their belongings.")
	}
	act := func(opts ...rt.Option) extract.Candidate {
		return rt.Candidate("BG", "RU", "2022-03-18", append([]rt.Option{rt.People(10)}, opts...)...)
	}
	first := act(of("the ministry handed over at noon to the ambassador, who had been called in for the second time this week,"))
	wire := act(of("reached the mission at the harbour by courier late in the evening, long after the offices had closed,"), agency("w1"), rt.Page("p"))
	k := f.MustFile(t, first)
	f.MustFile(t, wire)
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Split, Candidates: []string{wire.ID}})
	apart := f.CaseOf(t, wire.ID)
	for _, tt := range []struct {
		what string
		c    extract.Candidate
		want string
	}{
		{"a copy of the first", act(rt.Text(first.Provenance.Opening), paper("p1")), k.ID},
		{"a copy of the second", act(rt.Text(wire.Provenance.Opening), paper("p2")), apart.ID},
		{"an edit of the second's page", act(of("a courier brought to the harbour, it is now said,"), agency("w1"), rt.Page("p"), rt.People(11)), apart.ID},
		{"the first source with another number", act(rt.People(12)), k.ID},
	} {
		if got := f.MustFile(t, tt.c); got.ID != tt.want {
			t.Errorf("%s came to %s, want %s", tt.what, got.ID, tt.want)
		}
		for _, id := range []string{k.ID, apart.ID} {
			if c := f.MustCase(t, id); c.State == review.CaseMerged || strings.Contains(strings.Join(c.Warnings, " "), "told again") {
				t.Errorf("after %s: case %s is %s with %q", tt.what, id, c.State, c.Warnings)
			}
		}
	}
}

func TestMove(t *testing.T) {
	f := rt.NewDesk(t)
	a := f.MustFile(t, rt.Candidate("FR", "RU", "2022-04-04", rt.People(35)))
	stray := rt.Candidate("FR", "RU", "2022-04-04", rt.NoNumber(""), agency("w1"))
	f.MustFile(t, stray)
	e := f.Approve(t, rt.Candidate("FR", "RU", "2022-04-11", rt.People(6)))
	to := f.MustCase(t, e.Case)
	move := review.Command{Case: a.ID, Verdict: review.Move, Candidates: []string{stray.ID}, Others: []string{to.ID}}
	d := f.MustDecide(t, move)
	if got := f.CaseOf(t, stray.ID); got.ID != to.ID || len(got.Claims) != 2 || !strings.Contains(got.Grouping[1], "moved from") {
		t.Errorf("moved claim is in %s with %q, want %s", got.ID, got.Grouping, to.ID)
	}
	if total(t, f) != 6 {
		t.Errorf("total after the move = %d, want 6", total(t, f))
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
	if got := f.CaseOf(t, stray.ID); got.ID != a.ID || len(f.MustCase(t, to.ID).Claims) != 1 {
		t.Errorf("after the undo the claim is in %s, want %s", got.ID, a.ID)
	}
	other := f.MustFile(t, rt.Candidate("RU", "FR", "2022-04-04", rt.People(3)))
	for name, cmd := range map[string]review.Command{
		"all of it":       {Candidates: []string{stray.ID, a.Claims[0].Candidate.ID}, Others: []string{to.ID}},
		"the other way":   {Candidates: []string{stray.ID}, Others: []string{other.ID}},
		"to itself":       {Candidates: []string{stray.ID}, Others: []string{a.ID}},
		"what it has not": {Candidates: []string{"nothing"}, Others: []string{to.ID}},
		"to two":          {Candidates: []string{stray.ID}, Others: []string{to.ID, other.ID}},
		"no candidates":   {Others: []string{to.ID}},
	} {
		cmd.Case, cmd.Expect, cmd.Verdict, cmd.Reviewer = a.ID, f.MustCase(t, a.ID).Version, review.Move, "ana"
		if _, err := f.Decide(t.Context(), cmd); !errors.Is(err, review.ErrInvalid) {
			t.Errorf("Decide(move %s) = %v, want ErrInvalid", name, err)
		}
	}
}

func TestLinkAndLeft(t *testing.T) {
	f := rt.NewDesk(t)
	first := f.Approve(t, rt.Candidate("FR", "RU", "2022-04-04", rt.People(35)))
	answer := f.Approve(t, rt.Candidate("RU", "FR", "2022-05-18", rt.People(34)))
	d := f.MustDecide(t, review.Command{Case: answer.Case, Verdict: review.LinkAnswer, Others: []string{first.ID}})
	if got := d.Expulsions[0]; got.AnswerTo != first.ID || !got.InResponse || !slices.Contains(d.Edited, "answer_to") {
		t.Errorf("linked = %+v edited %v, want an answer to %s", got.Act, d.Edited, first.ID)
	}
	left := f.MustDecide(t, review.Command{Case: first.Case, Verdict: review.MarkLeft})
	if got := left.Expulsions[0].Status; got != extract.CarriedOut || total(t, f) != 69 {
		t.Errorf("marked as left: %s, total %d, want carried_out and 69", got, total(t, f))
	}
	if _, err := f.Decide(t.Context(), review.Command{Case: first.Case, Expect: f.MustCase(t, first.Case).Version, Verdict: review.MarkLeft, Reviewer: "ana"}); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("Decide(left twice) = %v, want ErrInvalid", err)
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: left.ID})
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
	for _, want := range []review.Expulsion{first, answer} {
		if got := f.MustCase(t, want.Case).Act; got.Status != extract.Announced || got.AnswerTo != "" {
			t.Errorf("after the undo: %+v, want it announced and linked to nothing", got)
		}
	}
}
