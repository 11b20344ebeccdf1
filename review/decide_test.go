package review_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

func messages(t *testing.T, f rt.Fixture, topic review.Topic) []string {
	t.Helper()
	out, err := f.Ledger.Pending(t.Context(), topic, 1000)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, m := range out {
		if m.Why == "" {
			t.Errorf("message %s has no reason", m.ID)
		}
		kinds = append(kinds, m.Kind)
	}
	return kinds
}

func total(t *testing.T, f rt.Fixture) int {
	t.Helper()
	got, err := f.Tally(t.Context(), review.Scope{})
	if err != nil {
		t.Fatal(err)
	}
	return got.Total
}

func TestApproveCorrectReverseUndo(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("ES", "RU", "2022-04-05", rt.About(25)))
	if e.Version != 1 || e.Reviewer != "ana" || e.State != review.Standing || total(t, f) != 25 {
		t.Fatalf("approved = %+v, total %d, want version 1 by ana and 25", e, total(t, f))
	}
	act := e.Act
	act.Count = extract.ExactCount(27, "27")
	d := f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Correct, Act: &act})
	if got := d.Expulsions[0]; got.Version != 2 || !strings.Contains(got.Rule, "edited by ana") || !slices.Equal(d.Edited, []string{"count"}) || total(t, f) != 27 {
		t.Errorf("corrected = version %d, rule %q, edited %v, total %d", got.Version, got.Rule, d.Edited, total(t, f))
	}
	f.MustDecide(t, review.Command{Case: e.Case, Verdict: review.Reverse})
	if total(t, f) != 0 {
		t.Errorf("total after the reversal = %d, want 0", total(t, f))
	}
	for _, want := range []int{27, 25, 0} {
		f.MustDecide(t, review.Command{Verdict: review.Undo})
		if got := total(t, f); got != want {
			t.Errorf("total after an undo = %d, want %d", got, want)
		}
	}
	wantKinds := []string{"new", "corrected", "reversed", "corrected", "corrected", "withdrawn"}
	if diff := gocmp.Diff(wantKinds, messages(t, f, review.TopicExpulsion)); diff != "" {
		t.Errorf("messages (-want +got):\n%s", diff)
	}
	if got := messages(t, f, review.TopicAlert); !slices.Equal(got, append([]string{"unconfirmed"}, wantKinds...)) {
		t.Errorf("alerts = %v", got)
	}
	k := f.MustCase(t, e.Case)
	if k.State != review.CaseOpen || k.Expulsion != "" {
		t.Errorf("case after undoing all = %s, expulsion %q, want open", k.State, k.Expulsion)
	}
	again := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve}).Expulsions[0]
	if again.ID != e.ID || again.Version != 6+1 {
		t.Errorf("approved again = %s version %d, want %s version 7", again.ID, again.Version, e.ID)
	}
}

func TestLaterClaims(t *testing.T) {
	base := rt.Candidate("ES", "RU", "2022-04-05", rt.People(25), rt.Page("p"))
	for _, tt := range []struct {
		name    string
		later   extract.Candidate
		changed string // part of Case.Changed; "" is only a confirmation
		count   string
	}{
		{"a confirmation", rt.Candidate("ES", "RU", "2022-04-05", rt.People(25), agency("w1")), "", "25"},
		{"the page is edited", rt.Candidate("ES", "RU", "2022-04-05", rt.People(27), rt.Page("p")), "says 27; approved as 25", "27"},
		{"the same ministry says more", rt.Candidate("ES", "RU", "2022-04-06", rt.People(27)), "says 27", "27"},
		{"a paper says another number", rt.Candidate("ES", "RU", "2022-04-05", rt.People(30), paper("p1")), "", "25"},
		{"the same voice, vaguer", rt.Candidate("ES", "RU", "2022-04-05", rt.AtLeast(20)), "", "25"},
		{"background", rt.Candidate("ES", "RU", "2022-05-01", rt.People(30), rt.Background("2022-04-05")), "", "25"},
		{"they have left", rt.Candidate("ES", "RU", "2022-04-13", rt.People(25), rt.Status(extract.CarriedOut)), "carried out", "25"},
		{"it is taken back", rt.Candidate("ES", "RU", "2022-05-13", rt.People(25), rt.Status(extract.Reversed), agency("w1")), "reversed", "25"},
		{"the target denies", rt.Candidate("ES", "RU", "2022-04-06", rt.People(25), rt.Status(extract.Denied), ministryOf("RU")), "denied", "25"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := rt.NewDesk(t)
			e := f.Approve(t, base)
			k := f.MustFile(t, tt.later)
			if k.ID != e.Case {
				t.Fatalf("filed into %s, want %s", k.ID, e.Case)
			}
			if (k.Changed == "") != (tt.changed == "") || !strings.Contains(k.Changed, tt.changed) || review.CountText(k.Act.Count) != tt.count {
				t.Errorf("Changed = %q with %s, want %q with %s", k.Changed, review.CountText(k.Act.Count), tt.changed, tt.count)
			}
			if k.Waiting() != (tt.changed != "") || k.Waiting() && k.Class != review.ClassChange {
				t.Errorf("waiting = %v in class %d", k.Waiting(), k.Class)
			}
			if total(t, f) != 25 {
				t.Errorf("total = %d before anyone has decided, want 25", total(t, f))
			}
		})
	}
}

func TestNumberComesLater(t *testing.T) {
	f := rt.NewDesk(t)
	e := f.Approve(t, rt.Candidate("FR", "RU", "2022-04-04", rt.NoNumber("de nombreux")))
	k := f.MustFile(t, rt.Candidate("FR", "RU", "2022-04-04", rt.People(35), agency("w1")))
	if !strings.Contains(k.Changed, "35") {
		t.Fatalf("Changed = %q, want the first number", k.Changed)
	}
	d := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	if d.Expulsions[0].ID != e.ID || d.Expulsions[0].Version != 2 || total(t, f) != 35 {
		t.Errorf("approved change = %+v, total %d", d.Expulsions[0], total(t, f))
	}
	// A change that the reviewer sets aside leaves the record alone.
	k = f.MustFile(t, rt.Candidate("FR", "RU", "2022-04-04", rt.People(40)))
	d = f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.Duplicate})
	k = f.MustCase(t, k.ID)
	if len(d.Expulsions) != 0 || k.Waiting() || k.State != review.CaseApproved || total(t, f) != 35 {
		t.Errorf("dismissed change = %d records, state %s, waiting %v, total %d", len(d.Expulsions), k.State, k.Waiting(), total(t, f))
	}
}

func TestMergeAndSplit(t *testing.T) {
	f := rt.NewDesk(t)
	a := f.MustFile(t, rt.Candidate("BG", "RU", "2022-03-18", rt.People(10)))
	b := f.MustFile(t, rt.Candidate("BG", "RU", "2022-03-21", rt.People(10), agency("w1")))
	mirror := f.MustFile(t, rt.Candidate("RU", "BG", "2022-03-18", rt.People(10)))
	_, err := f.Decide(t.Context(), review.Command{Case: a.ID, Expect: a.Version, Verdict: review.Merge, Others: []string{mirror.ID}, Reviewer: "ana"})
	if !errors.Is(err, review.ErrInvalid) {
		t.Errorf("merging opposite directions = %v, want ErrInvalid", err)
	}
	f.MustDecide(t, review.Command{Case: b.ID, Verdict: review.Approve})
	if _, err := f.Decide(t.Context(), review.Command{Case: a.ID, Expect: a.Version, Verdict: review.Merge, Others: []string{b.ID}, Reviewer: "ana"}); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("merging an approved case into an open one = %v, want ErrInvalid", err)
	}
	f.MustDecide(t, review.Command{Case: a.ID, Verdict: review.Approve})
	if total(t, f) != 20 {
		t.Fatalf("total = %d, want 20", total(t, f))
	}
	f.MustDecide(t, review.Command{Case: a.ID, Verdict: review.Merge, Others: []string{b.ID}})
	gone := f.MustCase(t, b.ID)
	if got := f.MustCase(t, a.ID); len(got.Claims) != 2 || gone.MergedInto != a.ID || total(t, f) != 10 {
		t.Errorf("merged: %d claims, %q, total %d, want 2, %s, 10", len(got.Claims), gone.MergedInto, total(t, f), a.ID)
	}
	// A claim filed after the merge stays when the merge is undone.
	f.MustFile(t, rt.Candidate("BG", "RU", "2022-03-18", rt.People(10), agency("w2")))
	f.MustDecide(t, review.Command{Verdict: review.Undo})
	if x, y := f.MustCase(t, a.ID), f.MustCase(t, b.ID); len(x.Claims) != 2 || len(y.Claims) != 1 || total(t, f) != 20 {
		t.Errorf("unmerged: %d and %d claims, total %d, want 2, 1, 20", len(x.Claims), len(y.Claims), total(t, f))
	}

	c := f.MustCase(t, a.ID)
	out := c.Claims[1].Candidate.ID
	d := f.MustDecide(t, review.Command{Case: c.ID, Verdict: review.Split, Candidates: []string{out}})
	born := f.CaseOf(t, out)
	if born.ID == c.ID || born.State != review.CaseOpen || len(d.Cases) != 2 {
		t.Errorf("split: %s in %s of %d cases", born.ID, born.State, len(d.Cases))
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
	if got := f.CaseOf(t, out); got.ID != c.ID || len(got.Claims) != 2 {
		t.Errorf("unsplit: the claim is in %s with %d claims, want %s with 2", got.ID, len(got.Claims), c.ID)
	}
}

func TestRejectedStaysRejected(t *testing.T) {
	f := rt.NewDesk(t)
	text := rt.Text("A letter that was passed around in the evening says that the ambassador has two days to pack; nobody has put a name to it yet.")
	k := f.MustFile(t, rt.Candidate("NE", "US", "2023-08-25", rt.People(1), paper("p1"), text))
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.Hoax})
	copied := f.MustFile(t, rt.Candidate("NE", "US", "2023-08-26", rt.People(1), paper("p2"), text))
	reworded := f.MustFile(t, rt.Candidate("NE", "US", "2023-08-25", rt.People(1), paper("p3")))
	if copied.ID != k.ID || reworded.ID != k.ID || reworded.Waiting() || len(reworded.Claims) != 3 {
		t.Errorf("copies of a hoax went to %s and %s, waiting %v, want %s", copied.ID, reworded.ID, reworded.Waiting(), k.ID)
	}
	official := f.MustFile(t, rt.Candidate("NE", "US", "2023-08-25", rt.People(1)))
	if official.ID == k.ID || !official.Waiting() || !strings.Contains(strings.Join(official.Warnings, " "), "rejected (hoax)") {
		t.Errorf("the ministry's own word went to %s with %q, want a case of its own that says so", official.ID, official.Warnings)
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo})
	if got := f.MustCase(t, k.ID); got.State != review.CaseOpen || len(got.Claims) != 3 {
		t.Errorf("undone rejection = %s with %d claims, want open with 3", got.State, len(got.Claims))
	}
}

func TestDecideRefuses(t *testing.T) {
	f := rt.NewDesk(t)
	open := f.MustFile(t, rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)))
	half := f.MustFile(t, rt.Candidate("", "RU", "2022-03-28", rt.People(5)))
	weighed := f.MustFile(t, rt.Candidate("CA", "RU", "2022-04-05", rt.NoNumber(""), rt.Status(extract.Considered)))
	done := f.MustCase(t, f.Approve(t, rt.Candidate("DE", "RU", "2022-04-04", rt.People(40))).Case)
	bad := rt.Act(rt.Candidate("PL", "PL", "2022-03-23", rt.People(45)))
	for _, tt := range []struct {
		name string
		cmd  review.Command
		want error
	}{
		{"nobody", review.Command{Case: open.ID, Expect: 1, Verdict: review.Approve, Reviewer: " "}, review.ErrInvalid},
		{"no version", review.Command{Case: open.ID, Verdict: review.Approve}, review.ErrInvalid},
		{"another version", review.Command{Case: open.ID, Expect: 9, Verdict: review.Approve}, review.ErrConflict},
		{"no case", review.Command{Case: "k0", Expect: 1, Verdict: review.Approve}, review.ErrNotFound},
		{"unknown verdict", review.Command{Case: open.ID, Expect: 1, Verdict: "maybe"}, review.ErrInvalid},
		{"bad act", review.Command{Case: open.ID, Expect: 1, Verdict: review.Approve, Act: &bad}, review.ErrInvalid},
		{"open side", review.Command{Case: half.ID, Expect: 1, Verdict: review.Approve}, review.ErrInvalid},
		{"only weighed", review.Command{Case: weighed.ID, Expect: 1, Verdict: review.Approve}, review.ErrInvalid},
		{"approved already", review.Command{Case: done.ID, Expect: done.Version, Verdict: review.Approve}, review.ErrInvalid},
		{"reject what is approved", review.Command{Case: done.ID, Expect: done.Version, Verdict: review.Reject, Reason: review.Hoax}, review.ErrInvalid},
		{"correct nothing", review.Command{Case: done.ID, Expect: done.Version, Verdict: review.Correct, Act: &done.Act}, review.ErrInvalid},
		{"correct what is open", review.Command{Case: open.ID, Expect: 1, Verdict: review.Correct}, review.ErrInvalid},
		{"reject without reason", review.Command{Case: open.ID, Expect: 1, Verdict: review.Reject}, review.ErrInvalid},
		{"other without note", review.Command{Case: open.ID, Expect: 1, Verdict: review.Reject, Reason: review.OtherwiseNone}, review.ErrInvalid},
		{"split everything", review.Command{Case: open.ID, Expect: 1, Verdict: review.Split, Candidates: []string{open.Claims[0].Candidate.ID}}, review.ErrInvalid},
		{"split a stranger", review.Command{Case: open.ID, Expect: 1, Verdict: review.Split, Candidates: []string{"c0"}}, review.ErrInvalid},
		{"merge itself", review.Command{Case: open.ID, Expect: 1, Verdict: review.Merge, Others: []string{open.ID}}, review.ErrInvalid},
		{"undo nothing", review.Command{Verdict: review.Undo, Reviewer: "ben"}, review.ErrNotFound},
		{"undo a stranger", review.Command{Verdict: review.Undo, Undoes: "d0"}, review.ErrNotFound},
	} {
		if tt.cmd.Reviewer == "" {
			tt.cmd.Reviewer = "ana"
		}
		if _, err := f.Decide(t.Context(), tt.cmd); !errors.Is(err, tt.want) {
			t.Errorf("%s: Decide = %v, want %v", tt.name, err, tt.want)
		}
	}
	if got := total(t, f); got != 40 {
		t.Errorf("total after refusals = %d, want 40", got)
	}
}

func TestUndoRefusesWhatOthersStandOn(t *testing.T) {
	f := rt.NewDesk(t)
	k := f.MustFile(t, rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)))
	first := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	act := first.Expulsions[0].Act
	act.Count = extract.ExactCount(46, "46")
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Correct, Act: &act, Reviewer: "ben"})
	_, err := f.Decide(t.Context(), review.Command{Verdict: review.Undo, Undoes: first.ID, Reviewer: "ana"})
	if !errors.Is(err, review.ErrConflict) || !strings.Contains(err.Error(), "ben") {
		t.Errorf("undoing what ben corrected = %v, want ErrConflict that names ben", err)
	}
	f.MustDecide(t, review.Command{Verdict: review.Undo, Reviewer: "ben"})

	answer := f.MustFile(t, rt.Candidate("RU", "PL", "2022-04-08", rt.People(45), rt.Answer()))
	if answer.Act.AnswerTo != first.Expulsions[0].ID {
		t.Errorf("AnswerTo = %q, want %q", answer.Act.AnswerTo, first.Expulsions[0].ID)
	}
	f.MustDecide(t, review.Command{Case: answer.ID, Verdict: review.Approve})
	_, err = f.Decide(t.Context(), review.Command{Verdict: review.Undo, Undoes: first.ID, Reviewer: "ana"})
	if !errors.Is(err, review.ErrConflict) || !strings.Contains(err.Error(), "answer") {
		t.Errorf("undoing what is answered = %v, want ErrConflict that says so", err)
	}
	redo := f.MustDecide(t, review.Command{Verdict: review.Undo})
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: redo.ID})
	if got := f.MustCase(t, answer.ID); got.State != review.CaseApproved || total(t, f) != 90 {
		t.Errorf("redone approval = %s, total %d, want approved and 90", got.State, total(t, f))
	}
}

func TestDecideOnce(t *testing.T) {
	f := rt.NewDesk(t)
	k := f.MustFile(t, rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)))
	cmd := review.Command{Case: k.ID, Expect: k.Version, Verdict: review.Approve, Reviewer: "ana"}
	a := f.MustDecide(t, cmd)
	if b := f.MustDecide(t, cmd); a.ID != b.ID {
		t.Errorf("the same command decided %s and %s", a.ID, b.ID)
	}
	undo := review.Command{Verdict: review.Undo, Reviewer: "ana", Key: "z-1"}
	a = f.MustDecide(t, undo)
	if b := f.MustDecide(t, undo); a.ID != b.ID {
		t.Errorf("the same undo decided %s and %s", a.ID, b.ID)
	}
	cmd.Key = "z-1"
	if _, err := f.Decide(t.Context(), cmd); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("a key used for something else = %v, want ErrInvalid", err)
	}
}

var longText = rt.Text("The ambassador was called in this morning and was told that the people named on a list have to leave the country within seven days.")

func TestUnconfirmedAlertOnce(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files []extract.Candidate
		want  int
	}{
		{"a ministry", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), rt.Confidence(0.1))}, 1},
		{"a confident wire, then the ministry", []extract.Candidate{
			rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), agency("w1")), rt.Candidate("PL", "RU", "2022-03-23", rt.People(45))}, 1},
		{"a doubtful wire, then the ministry", []extract.Candidate{
			rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), agency("w1"), rt.Confidence(0.3)), rt.Candidate("PL", "RU", "2022-03-23", rt.People(45))}, 1},
		{"a doubtful wire", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), agency("w1"), rt.Confidence(0.3))}, 0},
		{"a ministry that says they have left", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), rt.Status(extract.CarriedOut))}, 1},
		{"a ministry's page answered by another host", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), rt.Confidence(0.3),
			func(c *extract.Candidate) { c.Provenance.Item.Evidence = []ingest.Capture{{Unpinned: true}} })}, 0},
		{"a paper tells what a party has denied", []extract.Candidate{
			rt.Candidate("KW", "IR", "2017-07-20", rt.NoNumber(""), rt.Status(extract.Denied)), rt.Candidate("KW", "IR", "2017-07-20", rt.People(15), paper("p1"))}, 0},
		{"a wire's text, then the ministry's it copied", []extract.Candidate{
			rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), agency("w1"), longText), rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), longText)}, 1},
		{"weighed", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45), rt.Status(extract.Considered))}, 0},
		{"background", []extract.Candidate{rt.Candidate("PL", "RU", "2022-05-23", rt.People(45), rt.Background("2022-03-23"))}, 0},
		{"filed twice", []extract.Candidate{rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)), rt.Candidate("PL", "RU", "2022-03-23", rt.People(45))}, 1},
	} {
		f := rt.NewDesk(t)
		for _, c := range tt.files {
			f.MustFile(t, c)
		}
		if got := len(messages(t, f, review.TopicAlert)); got != tt.want {
			t.Errorf("%s: %d alerts, want %d", tt.name, got, tt.want)
		}
	}
}

func TestRefile(t *testing.T) {
	f := rt.NewDesk(t)
	c := rt.Candidate("PL", "RU", "2022-03-23", rt.People(45))
	before := f.MustFile(t, c)
	if again := f.MustFile(t, c); !gocmp.Equal(before, again) {
		t.Errorf("filing again changed the case:\n%s", gocmp.Diff(before, again))
	}
	c.Count, c.Ambassador = extract.ExactCount(54, "54"), true // a better lexicon, the same text
	after := f.MustFile(t, c)
	if after.ID != before.ID || len(after.Claims) != 1 || review.CountText(after.Act.Count) != "54" || after.Version != before.Version+1 {
		t.Errorf("refiled = %d claims, %s, version %d", len(after.Claims), review.CountText(after.Act.Count), after.Version)
	}
	f.MustDecide(t, review.Command{Case: after.ID, Verdict: review.Approve})
	c.Count = extract.ExactCount(99, "99")
	if got := f.MustFile(t, c); review.CountText(got.Claims[0].Candidate.Count) != "54" || got.Waiting() {
		t.Errorf("refiling into a decided case changed it to %s", review.CountText(got.Claims[0].Candidate.Count))
	}
	bad := c
	bad.ID = ""
	if err := f.File(t.Context(), bad); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("File without id = %v, want ErrInvalid", err)
	}
}

func TestWatch(t *testing.T) {
	f := rt.NewDesk(t)
	changes, cancel := f.Watch()
	k := f.MustFile(t, rt.Candidate("PL", "RU", "2022-03-23", rt.People(45)))
	if got := <-changes; got != k.ID {
		t.Errorf("Watch received %q, want %q", got, k.ID)
	}
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	if got := <-changes; got != k.ID {
		t.Errorf("Watch received %q after a decision, want %q", got, k.ID)
	}
	for i := range 300 { // a case each
		f.MustFile(t, rt.Candidate(country.All()[i%150], []country.Code{"RU", "CN"}[i/150], "2022-03-23", rt.People(45)))
	}
	first := ""
	for range len(changes) {
		first += <-changes + " "
	}
	if !strings.HasPrefix(first, " ") {
		t.Errorf("a slow watcher received %.40q, want \"\" first", first)
	}
	cancel()
	cancel()
	if _, ok := <-changes; ok {
		t.Error("the channel is open after cancel")
	}
}
