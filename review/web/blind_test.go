package web_test

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// blindStage is a desk on which every case takes two people, with one case in its queue.
func blindStage(t *testing.T) (*stage, review.Case) {
	t.Helper()
	f := reviewtest.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Blind: review.BlindPolicy{Share: 100}})
	st := newStage(t, f, func(o *web.Options) { o.Archive = nil }) // packets with hashes only
	k := f.MustFile(t, reviewtest.Candidate("ES", "RU", "2022-04-05", reviewtest.People(25)))
	return st, k
}

// edited is the edit form of the case's page, with another number and a note.
func edited(t *testing.T, c *http.Client, page, number, note string) url.Values {
	t.Helper()
	_, body := get(t, c, page)
	form := formOf(t, body, "approve")
	for k, v := range map[string]string{"receiving_state": "Spain", "sending_state": "ru", "measure": "expulsion", "status": "announced", "qualifier": "exact",
		"min": number, "announced_on": "2022-04-05", "note": note} {
		form.Set(k, v)
	}
	return form
}

// TestBlindReviewByForms walks through a double review with plain forms: two differ, and an
// editor settles it.
func TestBlindReviewByForms(t *testing.T) {
	st, k := blindStage(t)
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben Roy", web.Reviewer)
	ed, edna := st.signIn(t, "Ed Itor", web.Editor), st.signIn(t, "Edna Blind", web.Editor)
	page := st.url + "/case/" + k.ID
	shows := func(who string, c *http.Client, want ...string) string {
		t.Helper()
		_, body := get(t, c, page)
		body = html.UnescapeString(body)
		for _, w := range want {
			if not, yes := strings.CutPrefix(w, "!"); yes == strings.Contains(body, not) {
				t.Errorf("the case's page for %s: %q, want it to hold: %v", who, not, !yes)
			}
		}
		return body
	}
	decide := func(c *http.Client, form url.Values, want int) {
		t.Helper()
		if code, body := post(t, c, page+"/decide", form); code != want {
			t.Fatalf("POST decide = %d, want %d:\n%s", code, want, body)
		}
	}
	shows("ana", ana, "Two people decide this one", `name="verdict" value="approve"`, "blind review")
	decide(ana, edited(t, ana, page, "7919", "hidden note"), http.StatusSeeOther)
	shows("ana", ana, "Your verdict is in and sealed", "hidden note", "7919", `name="undoes"`, `!name="verdict" value="approve"`)
	shows("ben", ben, "Two people decide this one", "!hidden note", "!7919", `!name="undoes"`, "!Look at the sealed verdict")
	decide(ben, url.Values{"expect": {"1"}, "verdict": {"unseal"}, "key": {"u"}}, http.StatusForbidden)
	decide(ana, url.Values{"expect": {"1"}, "verdict": {"approve"}, "key": {"a2"}}, http.StatusForbidden)
	body := shows("ed", ed, "Look at the sealed verdict", "!7919")
	decide(ed, formOf(t, body, "unseal"), http.StatusSeeOther)
	shows("ed", ed, "You have looked at a sealed verdict", "7919", `!name="verdict" value="approve"`)
	shows("ben", ben, "!7919", "looked at a sealed verdict: no second any more")
	shows("edna", edna, "!7919", "Look at the sealed verdict")

	decide(ben, edited(t, ben, page, "27", ""), http.StatusSeeOther)
	shows("ben", ben, "The two verdicts side by side", "7919", "27", "hidden note", "an editor settles it", "!Settle it as", `!name="verdict" value="approve"`)
	decide(ben, url.Values{"expect": {"2"}, "verdict": {"approve"}, "key": {"b2"}}, http.StatusForbidden)
	body = shows("edna", edna, "Settle it as Ana Lima did", "Settle it as Ben Roy did", `name="verdict" value="approve"`)
	form := url.Values{}
	for _, f := range regexp.MustCompile(`(?s)<form.*?</form>`).FindAllString(body, -1) {
		if strings.Contains(f, "Settle it as Ben Roy did") {
			for _, m := range regexp.MustCompile(`name="(\w+)" value="([^"]*)"`).FindAllStringSubmatch(f, -1) {
				form.Set(m[1], m[2])
			}
		}
	}
	decide(edna, form, http.StatusSeeOther)
	shows("ana", ana, "an editor settled it", "decided blindly: approved", "The two verdicts side by side")
	if _, packet := get(t, edna, st.url+"/events/"+st.events(t)[0]+"/packet"); strings.Count(packet, `"opinion"`) != 2 || !strings.Contains(packet, `"unseal"`) {
		t.Errorf("the packet has not both verdicts and the look: %s", packet)
	}
	if got, err := st.Tally(t.Context(), review.Scope{}); err != nil || got.Total != 27 {
		t.Errorf("tally = %d, %v, want 27", got.Total, err)
	}
}

// TestBlindVerdictIsNowhere opens every door that a reviewer may read through while one verdict is
// in, and looks for it.
func TestBlindVerdictIsNowhere(t *testing.T) {
	st, k := blindStage(t)
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben Roy", web.Reviewer)
	page := st.url + "/case/" + k.ID
	if code, body := post(t, ana, page+"/decide", edited(t, ana, page, "7919", "hidden note")); code != http.StatusSeeOther {
		t.Fatalf("POST decide = %d: %s", code, body)
	}
	tried := 0
	for _, door := range st.server.Table() {
		if door.Method != http.MethodGet || slices.Contains(unending, door.Path) || door.Role.Includes(web.Editor) {
			continue
		}
		path := strings.NewReplacer("{id}", k.ID, "{hash}", "x", "{format}", "jsonl", "{secret}", "x", "{session}", "x").Replace(door.Path)
		for _, query := range []string{"", "?tab=done", "?case=" + k.ID, "?list=all", "?reviewer=Ana+Lima"} {
			_, body := get(t, ben, st.url+path+query)
			tried++
			for _, secret := range []string{"7919", "hidden note", `"opinion"`, `"act":{"receiving_state":"ES","sending_state":"RU","measure":"expulsion","status":"announced","count":{"min":79`} {
				if strings.Contains(html.UnescapeString(body), secret) {
					t.Errorf("GET %s%s tells %q while one verdict is in", path, query, secret)
				}
			}
		}
	}
	if _, body := get(t, ben, st.url+"/api/v1/ledger/entries"); !strings.Contains(body, `"verdict":"blind"`) || tried < 100 {
		t.Errorf("%d pages tried; the entries of the ledger do not even say that somebody decided: %s", tried, body)
	}
}
