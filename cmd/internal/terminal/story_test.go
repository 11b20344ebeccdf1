package terminal

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// A shift by keyboard alone: approve, edit, reject, merge, split, set aside, and all of it
// taken back.
func TestShift(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")

	italy := p.goes("Italy")
	p.keys("a") // one key from the queue
	p.sees("Approved "+italy, "Italy expels 30 Russian diplomats · u takes it back", "waiting 6")
	if got := st.stateOf(t, italy); got != review.CaseApproved {
		t.Errorf("Italy is %s, want approved", got)
	}
	p.keys("u")
	p.sees("Took back a decision", "Italy expels 30", "waiting 7")
	if got := st.stateOf(t, italy); got != review.CaseOpen || p.sel != italy {
		t.Errorf("after undo Italy is %s and the cursor on %s, want open and %s", got, p.sel, italy)
	}

	p.keys("enter e down down ctrl+u")
	p.types("27")
	for range 11 {
		p.keys("tab")
	}
	p.types("the list is complete")
	p.keys("enter")
	k := st.MustCase(t, italy)
	if n := k.Act.Count.Min; k.State != review.CaseApproved || n == nil || *n != 27 {
		t.Errorf("Italy is %s with %v, want approved with 27", k.State, k.Act.Count)
	}
	if _, history, err := st.Expulsion(t.Context(), k.Expulsion); err != nil || len(history) != 3 || history[2].Note != "the list is complete" || history[2].Reviewer != "Ana Lima" || history[2].Via != "cli" {
		t.Errorf("%d decisions, %v, want approve, undo and approve with Ana's note", len(history), err)
	}

	estonia := p.goes("Estonia")
	p.keys("r 7")
	p.sees("Rejected "+estonia, "hoax")
	if got := st.MustCase(t, estonia); got.Rejected != review.Hoax {
		t.Errorf("Estonia is rejected for %q, want %q", got.Rejected, review.Hoax)
	}
	canada := p.goes("Canada")
	p.keys("v u v")
	st.sit(t, "Eve Hart").nothingToUndo()
	if got := st.stateOf(t, canada); got != review.CaseUnverifiable {
		t.Errorf("Canada is %s, want unverifiable", got)
	}
}

func TestRejectWithNote(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	id := p.goes("Denmark")
	p.keys("x 9 enter")
	p.sees("! Note: say why, when the reason is other")
	p.keys("x 9")
	p.types("a satire page")
	p.keys("enter")
	if got := st.MustCase(t, id); got.State != review.CaseRejected {
		t.Errorf("Denmark is %s, want rejected", got.State)
	}
}

func TestMergeAndSplit(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	sweden := p.goes("Sweden")
	p.keys("s space down space enter")
	p.sees("At least one text must stay")
	p.keys("space enter")
	p.sees("Split " + sweden)
	if n := len(st.MustCase(t, sweden).Claims); n != 1 {
		t.Errorf("Sweden has %d texts after a split, want 1", n)
	}
	p.keys("m enter")
	p.sees("Choose at least one")
	p.keys("space enter")
	p.sees("Merged " + sweden)
	if n := len(st.MustCase(t, sweden).Claims); n != 2 {
		t.Errorf("Sweden has %d texts after a merge, want 2", n)
	}
	p.keys("u")
	if n := len(st.MustCase(t, sweden).Claims); n != 1 {
		t.Errorf("Sweden has %d texts after the merge is taken back, want 1", n)
	}
	p.keys("u")
	if n := len(st.MustCase(t, sweden).Claims); n != 2 {
		t.Errorf("Sweden has %d texts after the split is taken back too, want 2", n)
	}
}

// What the form cannot read, and what the desk refuses, is said beside its field; nothing
// typed goes away.
func TestFormSaysWhatIsWrong(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	id := p.goes("Italy")
	p.keys("e ctrl+u")
	p.types("Atlantis")
	p.keys("down down down down down ctrl+u")
	p.types("yesterday")
	p.keys("enter")
	p.sees(`! "Atlantis": not a country`, "yesterday")
	p.keys("ctrl+u")
	p.types("Italy")
	p.keys("enter")
	p.sees(`nnounced_on "yesterday": want YYYY-MM-DD`)
	p.keys("esc")
	p.sees("esc again drops it")
	p.keys("ctrl+u")
	p.types("2022-04-05")
	p.keys("enter")
	if got := st.stateOf(t, id); got != review.CaseApproved {
		t.Errorf("Italy is %s, want approved:\n%s", got, p.screen())
	}
}

// Somebody decides while the form is open: nothing is decided, nothing typed is lost.
func TestConflict(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	id := p.goes("Italy")
	p.keys("e down down ctrl+u")
	p.types("29")
	st.MustDecide(t, review.Command{Case: id, Verdict: review.Unverifiable, Reviewer: "ben"})
	p.keys("enter")
	p.sees("Changed meanwhile: nothing was decided, nothing is lost", "You were about to: approve", "Italy expels 29", "count: yours 29, now 30", "state: cannot be verified, was waits for a decision")
	if got := st.stateOf(t, id); got != review.CaseUnverifiable {
		t.Errorf("Italy is %s, want as ben left it", got)
	}
	p.keys("e")
	p.sees("29")
	p.keys("enter")
	if got := st.MustCase(t, id); got.State != review.CaseApproved || *got.Act.Count.Min != 29 {
		t.Errorf("Italy is %s, want approved with 29:\n%s", got.State, p.screen())
	}
}

// Two people at one case: the second sees who has it, is refused, and may take it over.
func TestTwoPeople(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	ana, ben := st.sit(t, "Ana Lima"), st.sit(t, "Ben Ode")
	id := ana.goes("Italy")
	ana.keys("enter")
	ben.goes("Italy")
	ben.keys("R")
	ben.sees("@Ana Lima", "Ana Lima has this case until")
	ben.keys("a enter")
	ben.sees("Somebody else has this case", "Ana Lima has taken it until")
	if got := st.stateOf(t, id); got != review.CaseOpen {
		t.Fatalf("Italy is %s, want open", got)
	}
	ben.keys("t enter")
	if got := st.stateOf(t, id); got != review.CaseApproved {
		t.Errorf("Italy is %s, want approved by ben:\n%s", got, ben.screen())
	}
	ana.keys("esc")
	if _, err := st.client(t, "Ben Ode").Leases(t.Context()); err != nil {
		t.Error(err)
	}
	sweden := ana.goes("Sweden")
	ana.keys("enter esc")
	leases, err := st.client(t, "Ben Ode").Leases(t.Context())
	if err != nil || len(leases) != 0 {
		t.Errorf("leases after Ana left %s: %v, %v, want none", sweden, leases, err)
	}
}

// A desk that went away is said, a decision without an answer is kept and made again once.
func TestDeskGoesAway(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	id := p.goes("Italy")
	away := &cut{next: http.DefaultTransport, on: true}
	p.opts.Desk = st.through(t, "Ana Lima", away)
	p.keys("a")
	p.sees("The desk did not take it", "You were about to: approve")
	p.keys("R")
	away.on = false
	p.keys("enter")
	p.sees("Approved " + id)
	away.on = true
	p.keys("R")
	p.sees("Not live:", "the line is cut", "Denmark expels 15")
	away.on = false
	p.keys("R")
	if strings.Contains(p.screen(), "Not live") {
		t.Errorf("still not live:\n%s", p.screen())
	}
}

type cut struct {
	next http.RoundTripper
	on   bool
}

func (c *cut) RoundTrip(r *http.Request) (*http.Response, error) {
	if c.on {
		return nil, errors.New("the line is cut")
	}
	return c.next.RoundTrip(r)
}

// Whoever may only look is told so, and no key decides.
func TestOnlyLooking(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	p.mayAct = false
	id := p.goes("Italy")
	p.keys("a v r 1 e")
	p.sees("You may look, but not decide.")
	if got := st.stateOf(t, id); got != review.CaseOpen {
		t.Errorf("Italy is %s, want open", got)
	}
}

func TestFilterAndLive(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	p := st.sit(t, "Ana Lima")
	p.keys("/")
	p.types("SWEDEN")
	p.keys("enter")
	p.sees("waiting 1 of 7 with “SWEDEN”", "Sweden expels 3")
	p.keys("/ ctrl+u")
	p.types("nobody")
	p.keys("enter")
	p.sees("None of 7 cases has “nobody” in it")
	p.keys("esc")
	sel := p.goes("Sweden")
	if err := st.File(t.Context(), reviewtest.Candidate("FI", "RU", "2022-04-05", reviewtest.People(9))); err != nil {
		t.Fatal(err)
	}
	_, cmd := p.Update(news{})
	p.run(cmd)
	p.sees("waiting 8", "Finland expels 9", "+1 new")
	if p.sel != sel {
		t.Errorf("the cursor is on %s, want it to stay on %s", p.sel, sel)
	}
}

// The stream tells a terminal of a case that somebody else decides.
func TestStream(t *testing.T) {
	st := newStage(t, reviewtest.Desk(t))
	told := make(chan struct{}, 100)
	ctx := t.Context()
	go listen(ctx, st.client(t, "Ana Lima"), func() { told <- struct{}{} })
	k, err := st.Queue(ctx, review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; ; i++ { // until the stream is up, decisions pass unheard
		v := review.Command{Case: k[0].ID, Verdict: review.Unverifiable}
		if i%2 == 1 {
			v = review.Command{Verdict: review.Undo, Case: k[0].ID}
		}
		st.MustDecide(t, v)
		select {
		case <-told:
			return
		case <-ctx.Done():
			t.Fatal("nothing was told")
		default:
		}
		if i > 2000 {
			t.Fatal("2000 changes, and nothing was told")
		}
	}
}

// Texts that mean harm to a terminal arrive as words.
func TestHostileTexts(t *testing.T) {
	const evil = "\x1b[2J\x1b]0;owned\x07\x1b]52;c;aGk=\x07\u202eevil\u2066\u200b\u009b31m\rover\x08\x00\x7f\U000e0041"
	f := reviewtest.NewDesk(t)
	f.Clock.SetDay(t, "2022-04-05")
	st := newStage(t, f)
	text := "Title" + evil + "\nItaly expels 30" + evil + " diplomats"
	c := reviewtest.Candidate("IT", "RU", "2022-04-05", reviewtest.People(30), reviewtest.Quoting("count", "30"+evil, strings.Index(text, "30")),
		reviewtest.Quoting("deadline", evil, 5), reviewtest.Deadline("by"+evil))
	c.Provenance.Item.Title, c.Provenance.Item.URL, c.Provenance.Item.Source = "Title"+evil, "https://x.example/"+evil, ingest.SourceID("src"+evil)
	c.Count.Phrase, c.Reason = "30"+evil, []string{evil}
	hash, err := st.archive.Put(t.Context(), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	c.Provenance.Text = hash
	st.MustFile(t, c)
	p := st.sit(t, "Ana"+"Lima")
	for _, size := range [][2]int{{80, 24}, {160, 50}, {41, 11}, {20, 5}} {
		p.size(size[0], size[1])
		for _, keys := range []string{"", "enter", "space", "esc", "e", "esc", "s", "m", "r", "esc", ".", "esc", "?", "esc", "v", "u"} {
			p.keys(keys)
			raw := p.View().Content
			checkFits(t, p)
			harmless(t, raw)
		}
	}
	p.size(120, 40)
	p.keys("enter")
	p.sees("‹U+202E right-to-left override›", "‹U+001B control character›", "[[30")
}

// A second look: the first approval waits, the same person cannot give both, another can.
func TestSecondLook(t *testing.T) {
	f := reviewtest.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Second: review.SecondPolicy{All: true}})
	f.Clock.SetDay(t, "2022-04-05")
	st := newStage(t, f, func(o *web.Options) { o.Desk = f.Desk })
	id := st.MustFile(t, reviewtest.Candidate("IT", "RU", "2022-04-05", reviewtest.People(30))).ID
	ana := st.sit(t, "Ana Lima")
	ana.keys("a")
	ana.sees("Kept as the first approval", "a second person must approve it too", "2nd look")
	ana.keys("a")
	ana.sees("somebody else must be the second")
	ben := st.sit(t, "Ben Ode")
	ben.sees("Second look: Ana Lima approved it")
	ben.keys("a")
	if got := st.stateOf(t, id); got != review.CaseApproved {
		t.Errorf("Italy is %s after two approvals, want approved:\n%s", got, ben.screen())
	}
}

// A double review at two terminals: the first verdict stays sealed, the second differs, a third
// person settles it.
func TestBlindReview(t *testing.T) {
	f := reviewtest.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Blind: review.BlindPolicy{Share: 100}})
	f.Clock.SetDay(t, "2022-04-05")
	st := newStage(t, f, func(o *web.Options) { o.Desk = f.Desk })
	id := st.MustFile(t, reviewtest.Candidate("IT", "RU", "2022-04-05", reviewtest.People(30))).ID
	ana, ben, cy := st.sit(t, "Ana Lima"), st.sit(t, "Ben Ode"), st.sit(t, "Cy Nor")
	ana.sees("two people decide this one")
	ana.keys("a")
	ana.sees("Kept sealed", "your verdict is in and sealed")
	ana.keys("v")
	ana.sees("our verdict is in; undo it to change it")
	ben.keys("R")
	ben.sees("one verdict is in and sealed")
	if strings.Contains(ben.screen(), "Ana Lima approved") {
		t.Errorf("ben sees what ana decided:\n%s", ben.screen())
	}
	ben.keys("v")
	ben.sees("Decided differently by Ana Lima and Ben Ode")
	cy.keys("R . j j j j j enter")
	cy.sees("Settle it as:", "Ana Lima approved: Italy expels 30 Russian diplomats", "Ben Ode set aside")
	cy.keys("enter")
	if got := st.stateOf(t, id); got != review.CaseApproved {
		t.Errorf("Italy is %s after it was settled as ana has it, want approved:\n%s", got, cy.screen())
	}
}

func (p *person) nothingToUndo() {
	p.t.Helper()
	p.keys("u")
	p.sees("There is no decision of yours left to take back.")
}
