package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

func TestLeases(t *testing.T) {
	clock := reviewtest.NewClock(time.Now())
	st := sampleDesk(t, func(o *web.Options) { o.SignIns = clock.Now })
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben", web.Reviewer)
	st.signIn(t, "Vic", web.Viewer)
	id := st.caseOf(t, "JP")
	address := st.url + "/case/" + id
	ask := func(c *http.Client, action, to string) int {
		t.Helper()
		code, _ := post(t, c, address+"/lease", url.Values{"action": {action}, "to": {to}})
		return code
	}
	shows := func(c *http.Client, words string) {
		t.Helper()
		if _, body := get(t, c, address); !strings.Contains(body, words) {
			t.Errorf("the case's page lacks %q", words)
		}
	}
	for _, step := range []struct {
		who    *http.Client
		action string
		to     string
		want   int
	}{
		{ana, "take", "", 303}, {ana, "take", "", 303}, {ben, "take", "", 409}, {ben, "release", "", 409},
		{ben, "hand_over", "Ben", 409}, {ana, "hand_over", "Nobody", 422}, {ana, "hand_over", "Vic", 422}, {ana, "lend", "", 422},
		{ana, "hand_over", "Ben", 303}, {ana, "release", "", 409}, {ben, "release", "", 303}, {ben, "take", "", 303}, {ana, "take_over", "", 303},
	} {
		if got := ask(step.who, step.action, step.to); got != step.want {
			t.Errorf("%s %s: %d, want %d", step.action, step.to, got, step.want)
		}
	}
	shows(ana, "<b>Taken</b> by you until")
	shows(ben, "Take it over from ")
	_, body := get(t, ben, address)
	code, body := post(t, ben, address+"/decide", formOf(t, body, "approve"))
	if code != http.StatusConflict || !strings.Contains(body, "Ana Lima has taken it until") {
		t.Errorf("Ben decides on Ana's case: %d, want 409 and who has it", code)
	}
	clock.Set(time.Now().Add(20 * time.Minute))
	_, body = get(t, ben, address)
	if code, _ = post(t, ben, address+"/decide", formOf(t, body, "approve")); code != http.StatusSeeOther {
		t.Errorf("Ben decides after Ana's time is over: %d, want 303", code)
	}
	if code := ask(ana, "take", ""); code != 303 {
		t.Errorf("taking a decided case: %d, want 303", code)
	}
}

// TestFormsOfAfterwards records by plain forms what became of acts.
func TestFormsOfAfterwards(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	send := func(state, verdict string, more url.Values) {
		t.Helper()
		address := st.url + "/case/" + state
		_, body := get(t, c, address)
		form := formOf(t, body, verdict)
		for k, v := range more {
			form[k] = v
		}
		if code, body := post(t, c, address+"/decide", form); code != http.StatusSeeOther {
			t.Fatalf("%s: %d\n%s", verdict, code, body)
		}
	}
	note := url.Values{"note": {"the ministry, on 13 April"}}
	greece, japan := st.caseOf(t, "GR"), st.caseOf(t, "JP")
	send(greece, "unverifiable", note)
	send(japan, "approve", nil)
	send(japan, "left", note)
	answer := st.MustFile(t, reviewtest.Candidate("RU", "JP", "2022-04-27", reviewtest.People(8)))
	send(answer.ID, "approve", nil)
	send(answer.ID, "link", url.Values{"others": {st.MustCase(t, japan).Expulsion}})
	send(japan, "reverse", note)
	if got, want := st.verdicts(t), "unverifiable approve left approve link reverse"; got != want {
		t.Fatalf("decisions: %s, want %s", got, want)
	}
	for range 6 {
		if code, body := post(t, c, st.url+"/undo", url.Values{"key": {time.Now().String()}}); code != http.StatusSeeOther {
			t.Fatalf("undo: %d\n%s", code, body)
		}
	}
	for _, id := range []string{greece, japan, answer.ID} {
		if k := st.MustCase(t, id); k.State != review.CaseOpen {
			t.Errorf("case %s is %s after undoing all, want open", id, k.State)
		}
	}
}
