package reviewtest

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// A Clock stands still until it is set; every reading moves it on by a second, so that no two
// decisions share a moment.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock returns a clock at t.
func NewClock(t time.Time) *Clock { return &Clock{now: t} }

// Now is a review.Clock.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(time.Second)
	return c.now
}

// Set moves the clock to t.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t
}

// SetDay moves the clock to ten o'clock of a day (YYYY-MM-DD).
func (c *Clock) SetDay(t testing.TB, day string) {
	t.Helper()
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatalf("SetDay(%q): %v", day, err)
	}
	c.Set(at.Add(10 * time.Hour))
}

// A Fixture is a desk with its ledger and clock.
type Fixture struct {
	*review.Desk
	Ledger *MemLedger
	Clock  *Clock
}

// NewDesk returns an empty desk over a MemLedger, its clock at 24 February 2022.
func NewDesk(t testing.TB) Fixture {
	t.Helper()
	l, c := NewMemLedger(), NewClock(time.Date(2022, 2, 24, 10, 0, 0, 0, time.UTC))
	return Fixture{Desk: review.NewDesk(l, review.Options{Clock: c.Now}), Ledger: l, Clock: c}
}

// MustFile files c and returns the case that holds it.
func (f Fixture) MustFile(t testing.TB, c extract.Candidate) review.Case {
	t.Helper()
	if err := f.File(t.Context(), c); err != nil {
		t.Fatalf("File(%s) = %v", c.ID, err)
	}
	return f.CaseOf(t, c.ID)
}

// CaseOf returns the case that holds a candidate.
func (f Fixture) CaseOf(t testing.TB, candidate string) review.Case {
	t.Helper()
	id := ""
	err := f.Ledger.View(t.Context(), func(v review.View) (err error) {
		id, err = v.CaseOf(candidate)
		return err
	})
	if err != nil || id == "" {
		t.Fatalf("CaseOf(%s) = %q, %v, want a case", candidate, id, err)
	}
	return f.MustCase(t, id)
}

// MustCase returns the case with this ID.
func (f Fixture) MustCase(t testing.TB, id string) review.Case {
	t.Helper()
	k, err := f.Case(t.Context(), id)
	if err != nil {
		t.Fatalf("Case(%s) = %v", id, err)
	}
	return k
}

// MustDecide carries out cmd as reviewer ana on the case's newest version, when cmd leaves
// these open.
func (f Fixture) MustDecide(t testing.TB, cmd review.Command) review.Decision {
	t.Helper()
	if cmd.Case != "" && cmd.Expect == 0 {
		cmd.Expect = f.MustCase(t, cmd.Case).Version
	}
	cmd.Reviewer = cmp.Or(cmd.Reviewer, "ana")
	cmd.Via = cmp.Or(cmd.Via, "test")
	d, err := f.Decide(t.Context(), cmd)
	if err != nil {
		t.Fatalf("Decide(%s %s) = %v", cmd.Verdict, cmd.Case, err)
	}
	return d
}

// Approve files c on its announcement day and approves its case as it stands.
func (f Fixture) Approve(t testing.TB, c extract.Candidate) review.Expulsion {
	t.Helper()
	f.Clock.SetDay(t, c.AnnouncedOn)
	k := f.MustFile(t, c)
	d := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve})
	if len(d.Expulsions) != 1 {
		t.Fatalf("approving %s made %d records, want 1", k.ID, len(d.Expulsions))
	}
	return d.Expulsions[0]
}

// ApproveFacts files and approves, in order of days, every dated fact that keep accepts and
// that is an act.
func (f Fixture) ApproveFacts(t testing.TB, keep func(Fact) bool) []review.Expulsion {
	t.Helper()
	facts := slices.DeleteFunc(Facts(), func(x Fact) bool { return !x.Dated() || !x.Status.Act() || !keep(x) })
	slices.SortStableFunc(facts, func(a, b Fact) int { return strings.Compare(a.Day, b.Day) })
	var out []review.Expulsion
	for _, x := range facts {
		out = append(out, f.Approve(t, x.Candidate()))
	}
	return out
}

// Desk returns a desk in the middle of 5 April 2022: acts of the wave approved, rejected and
// waiting in every class of the queue, one correction among them. Its reviewers are ana and
// ben.
func Desk(t testing.TB) Fixture {
	t.Helper()
	f := NewDesk(t)
	approved := []string{"A-20220228-US-RU-a", "A-20220318-BG-RU", "A-20220323-PL-RU", "A-20220329-BE-RU",
		"A-20220329-NL-RU", "A-20220404-DE-RU", "A-20220404-LT-RU-a", "A-20220405-ES-RU"}
	f.ApproveFacts(t, func(x Fact) bool { return slices.Contains(approved, x.ID) })
	f.Clock.SetDay(t, "2022-04-05")
	file := func(c extract.Candidate) review.Case { return f.MustFile(t, c) }

	// A page edited after its approval, and a target that counts one more.
	file(factOf("A-20220405-ES-RU").Candidate(Counted(extract.ExactCount(27, "27")), Text("The list is complete now: the ministry names 27 people who have to leave.")))
	file(factOf("A-20220329-NL-RU").Candidate(From("ru-mfa", ingest.Ministry, "RU"), Page("nl-18"), Counted(extract.ExactCount(18, "18"))))
	// Waiting: by a ministry, by wires only, without a number, weighed, told as background.
	file(factOf("A-20220405-IT-RU").Candidate(Deadline("2022-04-10")))
	file(factOf("A-20220405-SI-RU").Candidate(NoNumber("most of the staff")))
	file(factOf("A-20220405-DK-RU").Candidate())
	file(wire("A-20220405-SE-RU", "wire-one"))
	file(wire("A-20220405-SE-RU", "wire-two"))
	file(wire("A-20220405-EE-RU", "wire-one"))
	file(Candidate("CA", "RU", "2022-04-05", NoNumber(""), Status(extract.Considered)))
	file(Candidate("DE", "RU", "2022-04-05", People(4), From("outlet-one", ingest.Outlet, "AT"), Background("2018-03-26")))
	// Rejected: a threat.
	k := file(Candidate("TR", "RU", "2022-04-05", NoNumber(""), Status(extract.Threatened)))
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.ThreatOnly, Reviewer: "ben", Note: "nothing has been decided"})
	return f
}

func wire(fact, source string) extract.Candidate {
	return factOf(fact).Candidate(From(ingest.SourceID(source), ingest.Wire, country.Code("US")), Page(source+fact))
}

// factOf returns the fact with this ID; its absence is a mistake in this package.
func factOf(id string) Fact {
	facts := Facts()
	i := slices.IndexFunc(facts, func(f Fact) bool { return f.ID == id })
	if i < 0 {
		panic("reviewtest: no fact " + id)
	}
	return facts[i]
}
