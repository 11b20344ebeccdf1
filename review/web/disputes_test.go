package web_test

import (
	"net/http"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// TestWhyNumbersDiffer shows on the page and in the API what each number may rest on, the rule's
// choice and a person's beside it.
func TestWhyNumbersDiffer(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Anna", web.Reviewer)
	k := st.MustFile(t, reviewtest.Candidate("BG", "RU", "2022-03-18", reviewtest.People(25)))
	st.MustFile(t, reviewtest.Candidate("BG", "RU", "2022-03-18", reviewtest.People(27), reviewtest.Measure(extract.StaffCap),
		reviewtest.From("w1", ingest.Wire, "")))
	if got := st.MustCase(t, k.ID); len(got.Claims) != 2 {
		t.Fatalf("the case has %d claims, want both", len(got.Claims))
	}
	address := st.url + "/case/" + k.ID
	_, body := get(t, c, address)
	if !strings.Contains(body, "a ceiling against people?") || !strings.Contains(body, "says 27, the rule 25") {
		t.Errorf("the page names no cause:\n%s", body)
	}
	_, answer := st.call(t, apiCall{method: "GET", path: "/cases/" + k.ID, token: st.localToken(t)})
	if !strings.Contains(answer, `"cause":"`+string(review.CauseCap)+`"`) || strings.Contains(answer, `"override"`) {
		t.Errorf("the API says %s, want the cause and no override", answer)
	}
	form := formOf(t, body, "approve")
	for name, v := range map[string]string{"receiving_state": "Bulgaria", "sending_state": "Russia", "measure": "expulsion", "status": "announced",
		"announced_on": "2022-03-18", "qualifier": "exact", "min": "27", "note": "the minister said so"} {
		form.Set(name, v)
	}
	if code, body := post(t, c, address+"/decide", form); code != http.StatusSeeOther {
		t.Fatalf("approve as edited: %d\n%s", code, body)
	}
	const want = "The rule says 25, Anna set 27 because “the minister said so”."
	if _, body = get(t, c, address); !strings.Contains(body, want) {
		t.Errorf("the page lacks %q", want)
	}
	_, answer = st.call(t, apiCall{method: "GET", path: "/cases/" + k.ID, token: st.localToken(t)})
	if !strings.Contains(answer, `"override":{"rule":"25","set":"27","by":"Anna","why":"the minister said so"`) {
		t.Errorf("the API lacks the override: %s", answer)
	}
}
