package web_test

import (
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// TestTwoOnOneCase is the story of two reviewers in browsers of their own who work on one case
// by keys: each sees that the other has it, is refused while they do, sees both versions when it
// was changed meanwhile, and loses nothing of what was typed.
func TestTwoOnOneCase(t *testing.T) {
	clock := reviewtest.NewClock(time.Now())
	st := sampleDesk(t, func(o *web.Options) { o.SignIns = clock.Now })
	ana := browsertest.Seat(t, browsertest.Start(t))
	ana.SignsIn(st.link(t, web.Reviewer), "Ana Lima")
	ben := ana.Beside()
	ben.SignsIn(st.link(t, web.Reviewer), "Ben Okoro")
	address := st.url + "/case/" + st.caseOf(t, "JP")
	for _, who := range []*browsertest.Reader{ana, ben} {
		who.Goes(address)
		who.Sees("h1", "Japan expels 8")
		who.Sees("[data-live-state]", "live")
	}
	ana.Presses("m")
	ana.Tabs("button[value=take]")
	ana.Presses("Enter")
	ana.Sees(".bar", "Taken by you")

	// Ben is told while he types; his page stays, and what he sends is refused, not lost.
	ben.Presses("e")
	ben.Types("#f-min", "9")
	ben.Types("#f-max", "9")
	ben.Types("#f-note", "the embassy says nine")
	ben.Sees("[data-stale]:not([hidden])", "This case has just changed.")
	ben.Presses("Ctrl+Enter")
	ben.Sees(".notice.bad", "Nothing was stored. Case "+st.caseOf(t, "JP")+": Ana Lima has taken it until")
	ben.Sees(".bar", "Taken by Ana Lima until")
	typedIn(t, ben, "9 9 the embassy says nine")

	// Ana leaves it for him, and he takes it: what he typed is gone with his own leaving only.
	ana.Presses("m")
	ana.Tabs("button[value=release]")
	ana.Presses("Enter")
	ana.SeesNo("#renew")
	ana.Sees("[data-edit]", "Edit")
	ben.Sees("[data-stale]:not([hidden])", "This case has just changed.")

	// Before he sends it again Ana approves: he is shown both, and nothing of his is lost.
	ana.Presses("a")
	ana.Sees(".toast", "Approved: Japan expels 8")
	ben.Tabs("#f-note")
	ben.Presses("Ctrl+Enter")
	ben.Sees(".contested caption", "Your decision beside the case as it is now")
	ben.Sees(".contested tbody th", "Number")
	ben.Sees(".contested td:nth-of-type(1)", "9")
	ben.Sees(".contested td:nth-of-type(2)", "8")
	typedIn(t, ben, "9 9 the embassy says nine")
	ben.Tabs("#f-note")
	ben.Presses("Ctrl+Enter") // he has read it, and means it: now it is a correction
	ben.Sees(".toast", "Corrected: Japan expels 9")
	all, err := st.Audit(t.Context(), review.AuditFilter{Reviewer: "Ben Okoro"})
	if err != nil || len(all) != 1 || all[0].Decision.Verdict != review.Correct || all[0].Decision.Note != "the embassy says nine" {
		t.Errorf("Ben's decisions: %+v, %v, want one correction with the reason as typed", all, err)
	}
	ends(t, st, clock, ana, ben)
}

// ends lets the time of who has taken a case run out: it is the other's.
func ends(t *testing.T, st *stage, clock *reviewtest.Clock, ana, ben *browsertest.Reader) {
	t.Helper()
	address := st.url + "/case/" + st.caseOf(t, "GR")
	ana.Goes(address)
	ana.Presses("m")
	ana.Tabs("button[value=take]")
	ana.Presses("Enter")
	ana.Sees(".bar", "Taken by you")
	ben.Goes(address)
	ben.Sees(".bar", "Taken by Ana Lima until")
	ana.Presses("e")
	ana.Types("#f-note", "half a thought")
	clock.Set(clock.Now().Add(11 * time.Minute))
	ben.Presses("x", "1")
	ben.Sees(".toast", "Rejected")
	ana.Sees("[data-stale]:not([hidden])", "This case has just changed.")
	ana.Presses("Ctrl+Enter")
	ana.Sees(".notice.bad", "Nothing was stored.")
	if got := ana.Asks(`document.querySelector("#f-note").value`); got != "half a thought" {
		t.Errorf("Ana's form says %q, want what she typed", got)
	}
}

// typedIn checks what stands in the form after a refusal.
func typedIn(t *testing.T, who *browsertest.Reader, want string) {
	t.Helper()
	if got := who.Asks(`["min", "max", "note"].map((n) => document.querySelector("#f-" + n).value).join(" ")`); got != want {
		t.Errorf("the form says %q, want what was typed: %q", got, want)
	}
}
