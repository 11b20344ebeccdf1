package review_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// A number that waits for a reviewer gives way only to as good a voice as the one it is from.
func TestWorseVoiceChangesNoNumber(t *testing.T) {
	about := rt.Candidate("ES", "RU", "2022-04-05", rt.About(25))
	for _, tt := range []struct {
		name  string
		first extract.Candidate
		later []extract.Candidate
		want  string
	}{
		{"a paper after the ministry's first number", rt.Candidate("FR", "RU", "2022-04-04", rt.NoNumber("de nombreux")), []extract.Candidate{
			rt.Candidate("FR", "RU", "2022-04-04", rt.People(35)), rt.Candidate("FR", "RU", "2022-04-04", rt.People(40), paper("p1"))}, "35"},
		{"the ministry after a paper's first number", rt.Candidate("FR", "RU", "2022-04-04", rt.NoNumber("de nombreux")), []extract.Candidate{
			rt.Candidate("FR", "RU", "2022-04-04", rt.People(40), paper("p1")), rt.Candidate("FR", "RU", "2022-04-04", rt.People(35))}, "35"},
		{"a paper edits its page", rt.Candidate("RU", "BE", "2022-04-19", rt.People(12)), []extract.Candidate{
			rt.Candidate("RU", "BE", "2022-04-19", rt.People(21), paper("p1"), rt.Page("p")),
			rt.Candidate("RU", "BE", "2022-04-19", rt.People(20), paper("p1"), rt.Page("p"))}, "12"},
		{"a paper's figure within the ministry's hedge", about, []extract.Candidate{rt.Candidate("ES", "RU", "2022-04-05", rt.People(28), paper("p1"))}, "about 25"},
		{"an agency's figure within the ministry's hedge", about, []extract.Candidate{rt.Candidate("ES", "RU", "2022-04-05", rt.People(27), agency("w1"))}, "27"},
	} {
		f := rt.NewDesk(t)
		id := f.Approve(t, tt.first).Case
		for _, c := range tt.later {
			f.MustFile(t, c)
		}
		if k := f.MustCase(t, id); review.CountText(k.Act.Count) != tt.want || len(k.Claims) != 1+len(tt.later) {
			t.Errorf("%s: %s of %d claims (%s), want %s of %d", tt.name, review.CountText(k.Act.Count), len(k.Claims), k.Changed, tt.want, 1+len(tt.later))
		}
	}
}

// An edit of an approved page brings it back when it says something else, whatever that is; the
// same once more in other words does not, nor does the edit of a page that another outranks.
func TestEditOfAnApprovedPageReopensIt(t *testing.T) {
	page := func(opts ...rt.Option) extract.Candidate {
		return rt.Candidate("PT", "RU", "2022-04-05", append([]rt.Option{rt.People(10), rt.Page("p")}, opts...)...)
	}
	staff := func(c *extract.Candidate) { c.Staff = []extract.StaffKind{extract.Technical} }
	other := rt.Text("The ministry has published its statement of this morning again, with a clearer heading and a link to the convention.")
	for _, tt := range []struct {
		name string
		edit extract.Candidate
		want string // part of Changed; "" is none
	}{
		{"number", page(other, rt.People(12)), "says 12; approved as 10"},
		{"taken back", page(other, rt.Status(extract.Reversed)), "says: reversed"},
		{"staff", page(other, staff), "another kind of staff"},
		{"ambassador", page(other, func(c *extract.Candidate) { c.Ambassador = true }), "another word on the ambassador"},
		{"measure", page(other, rt.Measure(extract.StaffCap)), "another measure"},
		{"deadline", page(other, rt.Deadline("2022-04-19")), "another deadline"},
		{"other words", page(other), ""},
	} {
		f := rt.NewDesk(t)
		e := f.Approve(t, page())
		tt.edit.Provenance.Item.Fetched = tt.edit.Provenance.Item.Fetched.Add(time.Hour)
		k := f.MustFile(t, tt.edit)
		if k.ID != e.Case || k.Waiting() != (tt.want != "") || !strings.Contains(k.Changed, tt.want) {
			t.Errorf("%s: case %s waits %v with %q, want the approved %s and %q", tt.name, k.ID, k.Waiting(), k.Changed, e.Case, tt.want)
		}
	}
	f := rt.NewDesk(t)
	e := f.Approve(t, page())
	f.MustFile(t, page(paper("p1")))
	if k := f.MustFile(t, page(paper("p1"), other, staff)); k.ID != e.Case || k.Waiting() {
		t.Errorf("a paper's edit: case %s waits %v with %q, want the approved one in peace", k.ID, k.Waiting(), k.Changed)
	}
}

// A change goes with the claim that told of it.
func TestSplitTakesItsChangeAlong(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25)))
	other := rt.Candidate("ES", "RU", "2022-04-06", rt.People(27))
	before := f.MustFile(t, other)
	d := f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Split, Candidates: []string{other.ID}})
	if k := f.MustCase(t, e.Case); k.Waiting() || review.CountText(k.Act.Count) != "25" || k.Rule != e.Rule || k.Class == review.ClassChange {
		t.Errorf("after the split: waiting %v (%q), %s, class %d, want the record's 25 and nothing to decide", k.Waiting(), k.Changed, review.CountText(k.Act.Count), k.Class)
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
	if k := f.MustCase(t, e.Case); k.Changed != before.Changed || k.Changed == "" {
		t.Errorf("after undoing the split: Changed = %q, want %q", k.Changed, before.Changed)
	}
}

func TestRuleOfEditsDoesNotNest(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("ES", "RU", "2022-04-05", rt.About(25)))
	for _, n := range []int{27, 28} {
		act := e.Act
		act.Count = extract.ExactCount(n, "")
		f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Correct, Act: &act})
	}
	want := "28, edited by ana; by the rule: " + e.Rule
	if got := f.MustCase(t, e.Case).Rule; got != want {
		t.Errorf("Rule = %q, want %q", got, want)
	}
}

// No record answers one that does not count: the desk's own proposal is dropped, a reviewer's
// is refused, and so is bringing one back.
func TestNothingAnswersAWithdrawnRecord(t *testing.T) {
	f := rt.NewDesk(t)
	first := f.Approve(t, rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)))
	k := f.MustFile(t, rt.Candidate("RU", "PL", "2022-04-08", rt.People(45), rt.Answer()))
	approved := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	undone := f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: approved.ID})
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: first.Decision})
	if _, err := f.Decide(t.Context(), review.Command{Verdict: review.Undo, Undoes: undone.ID, Reviewer: "ana"}); !errors.Is(err, review.ErrConflict) {
		t.Errorf("redoing an answer to a withdrawn record = %v, want ErrConflict", err)
	}
	k = f.MustCase(t, k.ID)
	act := k.Act
	act.AnswerTo = first.ID
	if _, err := f.Decide(t.Context(), review.Command{Case: k.ID, Expect: k.Version, Verdict: review.Approve, Act: &act, Reviewer: "ana"}); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("approving an answer to a withdrawn record = %v, want ErrInvalid", err)
	}
	if e := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve}).Expulsions[0]; e.AnswerTo != "" {
		t.Errorf("approved as it stands, it answers %q, want nothing", e.AnswerTo)
	}
}
