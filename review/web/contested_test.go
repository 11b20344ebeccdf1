package web_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nongrata/review"
	"nongrata/review/web"
	"nongrata/review/web/api"
)

// TestYoursAndNow refuses an edit of what has changed meanwhile with each field of both, and
// keeps what was typed; a case that somebody else has taken is another problem.
func TestYoursAndNow(t *testing.T) {
	st := sampleDesk(t)
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben", web.Reviewer)
	id := st.caseOf(t, "JP")
	address := st.url + "/case/" + id
	_, page := get(t, ana, address)
	mine := formOf(t, page, "approve")
	for k, v := range map[string]string{"receiving_state": "Japan", "sending_state": "Russia", "measure": "expulsion", "status": "announced",
		"announced_on": "2022-04-08", "qualifier": "exact", "min": "27", "note": "typed by Ana"} {
		mine.Set(k, v)
	}
	seen := st.MustCase(t, id).Version
	_, page = get(t, ben, address)
	if code, _ := post(t, ben, address+"/decide", formOf(t, page, "approve")); code != http.StatusSeeOther {
		t.Fatalf("Ben approves: %d", code)
	}
	code, page := post(t, ana, address+"/decide", mine)
	for _, want := range []string{"Your decision beside the case as it is now", "<td>27</td><td>8</td>", `value="typed by Ana"`, `name="min" value="27"`} {
		if code != http.StatusPreconditionFailed || !strings.Contains(page, want) {
			t.Errorf("Ana approves an old version as edited: %d, want 412 with %q", code, want)
		}
	}
	type problem struct {
		Type   string
		Fields []api.Contested
	}
	decide := func(body map[string]any) (int, problem) {
		t.Helper()
		b, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		resp, answer := st.call(t, apiCall{method: "POST", path: "/cases/" + id + "/decisions", token: st.localToken(t), body: string(b)})
		var p problem
		if err := json.Unmarshal([]byte(answer), &p); err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, p
	}
	act := st.MustCase(t, id).Act
	act.AnnouncedOn = "2022-04-09"
	code, got := decide(map[string]any{"verdict": review.Approve, "expect": seen, "act": act})
	if code != http.StatusPreconditionFailed || got.Type != "urn:nongrata:problem:changed" || len(got.Fields) != 1 || got.Fields[0].Field != "announced_on" {
		t.Errorf("the API refuses an old version by %d %+v, want 412, changed, and the day alone", code, got)
	}
	if code, _ := post(t, ben, address+"/lease", url.Values{"action": {"take"}}); code != http.StatusSeeOther {
		t.Fatalf("Ben takes it: %d", code)
	}
	code, got = decide(map[string]any{"verdict": review.Reverse, "expect": st.MustCase(t, id).Version})
	if code != http.StatusConflict || got.Type != "urn:nongrata:problem:taken" {
		t.Errorf("the API refuses a taken case by %d %+v, want 409 and taken", code, got)
	}
}
