package daemon

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
	"nongrata/review/web/browsertest"
)

// A newsroom serves one feed for each of its sources, and can tell something new.
type newsroom struct {
	*httptest.Server
	mu    sync.Mutex
	items map[string][]string // by path, the newest last
}

func openNewsroom(t *testing.T) *newsroom {
	t.Helper()
	n := &newsroom{items: map[string][]string{}}
	n.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n.mu.Lock()
		defer n.mu.Unlock()
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>News</title><link>%s</link>%s</channel></rss>`, n.URL, strings.Join(n.items[r.URL.Path], "\n"))
	}))
	t.Cleanup(n.Close)
	return n
}

// tell publishes a text, of 5 April 2022 plus so many days.
func (n *newsroom) tell(source ingest.SourceID, days int, text string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	path := "/" + string(source)
	name := fmt.Sprintf("%s-%d", source, len(n.items[path])+1)
	n.items[path] = append(n.items[path], fmt.Sprintf(`<item><title>Statement %s</title><guid isPermaLink="false">%[1]s</guid><link>%[2]s/%[1]s.html</link><pubDate>%02[3]d Apr 2022 11:00:00 +0200</pubDate><description>%[4]s</description></item>`,
		name, n.URL, 5+days, text))
}

// source is one of the newsroom's, whose feed carries whole texts.
func (n *newsroom) source(id ingest.SourceID, kind ingest.Kind, of country.Code) ingest.Source {
	s := ministry(n.URL)
	s.ID, s.Kind, s.Country, s.URL, s.FullText = id, kind, of, n.URL+"/"+string(id), true
	s.Name = strings.ToUpper(string(id)) + " Office"
	return s
}

// A shift is two reviewers at work on a running daemon.
type shift struct {
	t        *testing.T
	d        *Daemon
	room     *newsroom
	hook     *alerttest.Collector
	told     []string // alerts so far
	ana, ben *browsertest.Reader
}

// begin starts a daemon that wants two people above 20, and signs Ana and Ben in, each in a
// browser of their own, each on an empty queue that is live.
func begin(t *testing.T) *shift {
	ctx := browsertest.Start(t)
	s := &shift{t: t, room: openNewsroom(t), hook: alerttest.NewCollector(t, alerttest.NewSecret(1))}
	o := options(t.TempDir(), s.room.URL, s.hook.URL())
	o.SecondLook.Above = 20
	o.Sources = []ingest.Source{s.room.source("es", ingest.Ministry, "ES"), s.room.source("lt", ingest.Ministry, "LT"),
		s.room.source("ee", ingest.Ministry, "EE"), s.room.source("wire", ingest.Wire, ""), s.room.source("paper", ingest.Outlet, "")}
	s.d, _ = start(t, o)
	s.ana = browsertest.Seat(t, ctx)
	s.ana.SignsIn(s.d.FirstLink(), "Ana Petrova")
	link, err := dial(t, s.d.URL(), o.Data, "Ana Petrova").Invite(t.Context(), api.Invitation{Role: "reviewer"})
	if err != nil {
		t.Fatal(err)
	}
	s.ben = s.ana.Beside()
	s.ben.SignsIn(link, "Ben Okoro")
	return s
}

// hears has the daemon read a source again, all the way to the desk.
func (s *shift) hears(source ingest.SourceID, days int, text string) {
	s.t.Helper()
	s.room.tell(source, days, text)
	if err := s.d.Check(s.t.Context(), source); err != nil {
		s.t.Fatal(err)
	}
	if err := s.d.Settled(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
}

// tells wants that the desk has been told, so far, of exactly this that people decided.
func (s *shift) tells(want ...string) {
	s.t.Helper()
	s.told = append(s.told, want...)
	var got []string
	seen := map[string]bool{}
	s.hook.Want(within, func(r alerttest.Received) bool {
		if x := r.Event.Data.Expulsion; x != nil && !seen[r.ID] {
			seen[r.ID] = true
			got = append(got, r.Event.Data.Kind+" "+review.CountText(x.Count))
		}
		return len(got) == len(s.told)
	})
	if !slices.Equal(got, s.told) {
		s.t.Errorf("alerts of what was decided: %q, want %q", got, s.told)
	}
}

const (
	about25 = "The Ministry of Foreign Affairs today summoned the Russian ambassador and informed him that Spain has declared about 25 employees of the Russian embassy in Madrid personae non gratae."
	wire27  = "Spain declared 27 employees of the Russian embassy in Madrid personae non gratae on Tuesday, the foreign ministry said."
	lt4     = "The Ministry of Foreign Affairs today informed the Russian ambassador that Lithuania has declared four employees of the Russian embassy in Vilnius personae non gratae. They must leave within five days."
	lt3     = "Lithuania today declared three members of the Russian consulate general in Klaipeda personae non gratae, the ministry said in a note to the embassy."
	ee2     = "The Ministry of Foreign Affairs of Estonia today summoned the Russian ambassador and told him that Estonia declares two employees of the Russian embassy in Tallinn personae non gratae. Both have to be out of the country by the end of the month, and the ministry regrets the step."
)

// TestShift is a shift of two reviewers in a real browser on a whole daemon, by keys alone.
func TestShift(t *testing.T) {
	s := begin(t)
	s.arrivesAndIsTaken()
	s.editedByOne()
	s.approvedByTheOther()
	s.takenBackAndAgain()
	s.mergedAndSplit()
	s.rejectedStaysRejected()
	s.correctedAfterwards()
	s.isInTheLedger()
}

// A case arrives on the open page, which does not move; n shows it, o opens it, m takes it.
func (s *shift) arrivesAndIsTaken() {
	ana := s.ana
	ana.Sees("#work", "three steps")
	ana.Sees("[data-live-state]", "live")
	s.ben.Sees("[data-live-state]", "live")
	s.hears("es", 0, about25)
	ana.Sees("[data-arrivals]", "1 new or changed")
	ana.Presses("n")
	ana.Sees(".card", "Spain expels about 25")
	ana.Presses("o")
	ana.Sees("mark.m-count", "about 25")
	ana.Presses("m")
	ana.Sees("#more[open] h3", "Who works on it")
	ana.Tabs("button[value=take]")
	ana.Presses("Enter")
	ana.Sees(".bar", "Taken by you until")
	s.ben.Sees("[data-arrivals]", "1 new or changed")
	s.ben.Presses("n")
	s.ben.Sees(".card", "Ana Petrova is on it, 10 min left.")
}

// A second source says another number: the open case says that it changed, and shows both
// beside each other with the rule's choice.
func (s *shift) editedByOne() {
	ana := s.ana
	s.hears("wire", 0, wire27)
	ana.Sees("[data-stale]:not([hidden])", "This case has just changed")
	ana.Presses("n")
	ana.Sees("#sources", "2 sources")
	ana.Sees(".ladder", "about 25")
	ana.Sees(".ladder", "27")
	ana.Sees(".rule", "ES Office")
	ana.Presses("e")
	ana.Types("#f-receiving_state", "Spain")
	ana.Tabs("#f-qualifier")
	ana.Presses("e") // exact
	ana.Types("#f-min", "27")
	ana.Types("#f-max", "27")
	ana.Types("#f-note", "the minister said 27 at noon")
	ana.Presses("Ctrl+Enter")
	ana.Sees(".toast", "Approved")
	if got := s.total(); got != 0 {
		s.t.Errorf("after one of two people the tally is %d, want 0", got)
	}
}

// The other person sees who approved what and why, and makes it count.
func (s *shift) approvedByTheOther() {
	ben := s.ben
	ben.Sees("[data-arrivals]", "new or changed")
	ben.Presses("n")
	ben.Sees(".card", "Ana Petrova approved it") // the card of before n names her too
	ben.Presses("o")
	ben.Sees(".bar", "Second look: Ana Petrova approved it. More than 20 people: that takes two reviewers.")
	ben.Sees("#override", "The rule says about 25, Ana Petrova set 27 because “the minister said 27 at noon”.")
	ben.Presses("a")
	ben.Sees(".toast", "Tally of Russia is now 27.")
	s.tells("new 27")
	ben.Presses("g", "e")
	ben.Sees("h1", "Events")
	ben.Tabs("td a[href^='/events/']")
	ben.Presses("Enter")
	ben.Sees("#override", "The rule says about 25, Ana Petrova set 27 because “the minister said 27 at noon”.")
	ben.Sees(".rule", "27, edited by Ana Petrova; by the rule: about 25 by the receiving state's official source (ES Office)")
	ben.Presses("g", "t")
	ben.Sees("[data-total]", "27")
}

// One key takes the second approval back, and the desk is told; approved again it is the same
// event.
func (s *shift) takenBackAndAgain() {
	ben := s.ben
	ben.Presses("g", "q")
	ben.Sees("h1", "Queue")
	ben.Goes(s.d.URL() + "/?tab=done")
	ben.Sees(".card", "Spain expels 27")
	ben.Presses("o")
	ben.Sees(".notice.ok", "Approved")
	ben.Presses("z")
	ben.Sees(".toast", "Took back a decision")
	s.tells("withdrawn 27")
	ben.Sees(".bar", "Second look: Ana Petrova approved it")
	ben.Sees(".log li .chip", "undone")
	if got := s.total(); got != 0 {
		s.t.Errorf("after the undo the tally is %d, want 0", got)
	}
	ben.Presses("a")
	ben.Sees(".toast", "Tally of Russia is now 27.")
	s.tells("new 27")
}

// Two cases are made one and then two again, each with its own source.
func (s *shift) mergedAndSplit() {
	ana := s.ana
	s.hears("lt", 0, lt4)
	s.hears("lt", 3, lt3)
	ana.Goes(s.d.URL() + "/")
	ana.Sees(".card", "Lithuania expels 3")
	four := s.caseOf("LT", "4")
	ana.Goes(s.d.URL() + "/case/" + four)
	ana.Sees("h1", "Lithuania expels 4")
	ana.Presses("m")
	ana.Tabs("#more input[name=others]")
	ana.Presses("Space")
	ana.Tabs("#more form:has(input[value=merge]) button")
	ana.Presses("Enter")
	ana.Sees(".toast", "Merged")
	ana.Sees("#sources", "2 sources")
	ana.Presses("m")
	ana.Tabs("#more input[name=candidates]:not([value='" + s.first(four) + "'])")
	ana.Presses("Space")
	ana.Tabs("#more form:has(input[value=split]) button")
	ana.Presses("Enter")
	ana.Sees(".toast", "Split")
	ana.Sees("#sources", "1 source")
	ana.Sees(".near", "Lithuania expels 3")
}

// A case is rejected by two keys; the same text from elsewhere brings nothing back.
func (s *shift) rejectedStaysRejected() {
	ana := s.ana
	s.hears("ee", 0, ee2)
	ana.Goes(s.d.URL() + "/")
	ana.Sees(".card", "Estonia expels 2")
	id := s.caseOf("EE", "2")
	ana.Goes(s.d.URL() + "/case/" + id)
	ana.Sees("h1", "Estonia expels 2")
	ana.Presses("x", "3")
	ana.Sees(".toast", "Rejected: Estonia expels 2")
	ana.Goes(s.d.URL() + "/")
	ana.Sees("[data-live-state]", "live")
	s.hears("paper", 1, ee2)
	k, err := s.d.Desk().Case(s.t.Context(), id)
	if err != nil || k.State != review.CaseRejected || k.Waiting() || len(k.Claims) != 2 {
		s.t.Errorf("rejected case after a copy: %s of %d claims, waits %v, %v; want it rejected, with both", k.State, len(k.Claims), k.Waiting(), err)
	}
	ana.Goes(s.d.URL() + "/case/" + id)
	ana.Sees(".notice", "Rejected")
	ana.Sees("#sources", "1 voice: 1 copy of the same text")
	ana.Goes(s.d.URL() + "/")
	ana.Sees(".card", "Lithuania expels 4")
	if ana.Asks(`document.querySelector(".cards").textContent.includes("Estonia")`) == "true" {
		s.t.Error("the copy of a rejected case is in the queue")
	}
}

// What one person approved is corrected with the reason, and the desk is told.
func (s *shift) correctedAfterwards() {
	ana := s.ana
	ana.Goes(s.d.URL() + "/case/" + s.caseOf("LT", "4"))
	ana.Sees("h1", "Lithuania expels 4")
	ana.Presses("a")
	ana.Sees(".toast", "Tally of Russia is now 31.")
	s.tells("new 4")
	ana.Goes(s.d.URL() + "/?tab=done")
	ana.Sees(".card", "Lithuania expels 4")
	ana.Goes(ana.Asks(`[...document.querySelectorAll(".go")].find((a) => a.textContent.includes("Lithuania")).href`))
	ana.Sees("[data-edit]", "Correct")
	ana.Presses("e")
	ana.Types("#f-min", "5")
	ana.Types("#f-max", "5")
	ana.Types("#f-note", "a fifth was named in the evening")
	ana.Presses("Ctrl+Enter")
	ana.Sees(".toast", "Tally of Russia is now 32.")
	s.tells("corrected 5")
	ana.Goes(ana.Asks(`document.querySelector(".notice.ok a").href`))
	ana.Sees("h1", "Lithuania expels 5")
	ana.Sees("#override", "The rule says 4, Ana Petrova set 5 because “a fifth was named in the evening”.")
	ana.Sees(".log", "Ana Petrova corrected")
	ana.Sees(".log .note", "a fifth was named in the evening")
}

// The audit has every step with who did it, in the order in which it was done.
func (s *shift) isInTheLedger() {
	ana := s.ana
	ana.Presses("g", "d")
	ana.Sees("h1", "Audit")
	got := ana.Asks(`[...document.querySelectorAll("tbody tr")].map((tr) => tr.cells[2].firstChild.textContent.trim().split(" ")[0] + " " + tr.cells[3].querySelector("b").textContent).reverse().join(", ")`)
	want := "Ana approved, Ben approved, Ben took back a decision, Ben approved, Ana merged, Ana split, Ana rejected, Ana approved, Ana corrected"
	if got != want {
		s.t.Errorf("the audit says\n%s, want\n%s", got, want)
	}
	ana.Presses("g", "t")
	ana.Sees("[data-total]", "32")
	if r, err := s.d.db.Verify(s.t.Context(), ""); err != nil || !r.OK() {
		s.t.Errorf("Verify = %+v, %v, want no problem", r, err)
	}
}

// TestShiftWithoutScript approves, edits and takes back in a browser that runs no script.
func TestShiftWithoutScript(t *testing.T) {
	s := begin(t)
	ana := s.ana
	ana.NoScript()
	s.hears("lt", 0, lt4)
	s.hears("ee", 0, ee2)
	ana.Goes(s.d.URL() + "/")
	ana.Sees(".card", "Lithuania expels 4")
	ana.Clicks("#case-" + s.caseOf("LT", "4"))
	ana.Sees("h1", "Lithuania expels 4")
	ana.Clicks("#approve button")
	s.tells("new 4")
	ana.Sees(".toast", "Tally of Russia is now 4.")
	ana.Clicks(".toast button")
	s.tells("withdrawn 4")
	ana.Sees(".toast", "Took back a decision")

	ana.Goes(s.d.URL() + "/")
	ana.Clicks("#case-" + s.caseOf("EE", "2"))
	ana.Sees("h1", "Estonia expels 2")
	ana.Clicks("[data-edit]")
	ana.Sees("#edit[open]", "Approve as edited")
	ana.Types("#f-min", "3")
	ana.Types("#f-max", "3")
	ana.Types("#f-note", "the ambassador named three")
	ana.Clicks("#edit form button.primary")
	s.tells("new 3")
	ana.Sees(".toast", "Tally of Russia is now 3.")
	ana.Goes(s.d.URL() + "/audit")
	ana.Sees("tbody tr:first-child .note", "the ambassador named three")
}

// total is the tally of everything.
func (s *shift) total() int {
	s.t.Helper()
	tally, err := s.d.Desk().Tally(s.t.Context(), review.Scope{})
	if err != nil {
		s.t.Fatal(err)
	}
	return tally.Total
}

// caseOf finds the waiting case in which a state expels so many.
func (s *shift) caseOf(receiving country.Code, count string) string {
	s.t.Helper()
	all, err := s.d.Desk().Queue(s.t.Context(), review.Filter{Receiving: receiving})
	if err != nil {
		s.t.Fatal(err)
	}
	for _, k := range all {
		if review.CountText(k.Act.Count) == count {
			return k.ID
		}
	}
	s.t.Fatalf("%s expels %s in none of %d waiting cases", receiving, count, len(all))
	return ""
}

// first is the candidate that opened the case.
func (s *shift) first(id string) string {
	s.t.Helper()
	k, err := s.d.Desk().Case(s.t.Context(), id)
	if err != nil {
		s.t.Fatal(err)
	}
	return k.Claims[0].Candidate.ID
}
