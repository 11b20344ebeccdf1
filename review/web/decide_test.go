package web_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"nongrata/review"
	"nongrata/review/web"
)

// formOf reads the hidden fields of the form with this verdict, as a browser without
// JavaScript would send them.
func formOf(t *testing.T, body, verdict string) url.Values {
	t.Helper()
	for _, f := range regexp.MustCompile(`(?s)<form.*?</form>`).FindAllString(body, -1) {
		if !strings.Contains(f, `name="verdict" value="`+verdict+`"`) {
			continue
		}
		v := url.Values{}
		for _, m := range regexp.MustCompile(`<input type="hidden" name="(\w+)" value="([^"]*)"`).FindAllStringSubmatch(f, -1) {
			v.Set(m[1], m[2])
		}
		return v
	}
	t.Fatalf("no form with verdict %q in:\n%s", verdict, body)
	return nil
}

// TestDecidingWithoutJavaScript walks through every decision with plain forms.
func TestDecidingWithoutJavaScript(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	spain := st.url + "/case/" + st.caseOf(t, "ES")

	_, body := get(t, c, spain)
	for _, want := range []string{"Tally of Russia 290 → 315.", "at least 25", "Sources disagree", `lang="es"`, `<mark class="m-count">unos 25</mark>`} {
		if !strings.Contains(body, want) {
			t.Errorf("case page lacks %q", want)
		}
	}
	form := formOf(t, body, "approve")
	code, to := post(t, c, spain+"/decide", form)
	if code != http.StatusSeeOther || !strings.HasPrefix(to, "/case/") || strings.HasSuffix(spain, to) {
		t.Fatalf("approving: %d to %s, want the next case", code, to)
	}
	if _, body = get(t, c, st.url+to); !strings.Contains(body, "Tally of Russia is now 315.") {
		t.Errorf("after approving, the next page does not say what it did:\n%s", body)
	}
	if _, body = get(t, c, st.url+to); strings.Contains(body, "is now 315") {
		t.Error("what an action said is said twice")
	}
	if code, _ := post(t, c, spain+"/decide", form); code != http.StatusSeeOther {
		t.Errorf("the same form again: %d, want the same redirect and no second decision", code)
	}
	if got := st.verdicts(t); got != "approve" {
		t.Errorf("decisions: %s, want one approval", got)
	}

	_, body = get(t, c, spain)
	form = formOf(t, body, "correct")
	for k, v := range map[string]string{"receiving_state": "Spain", "sending_state": "ru", "measure": "expulsion", "status": "announced", "qualifier": "exact",
		"min": "27", "announced_on": "2022-04-05", "note": "complete list"} {
		form.Set(k, v)
	}
	if code, to = post(t, c, spain+"/decide", form); code != http.StatusSeeOther || !strings.HasSuffix(spain, to) {
		t.Fatalf("correcting: %d %s", code, to)
	}
	if _, body = get(t, c, spain); !strings.Contains(body, "Tally of Russia is now 317.") || !strings.Contains(body, "<del>about 25</del>") {
		t.Errorf("after correcting, the page shows neither tally nor history:\n%s", body)
	}
	undo := regexp.MustCompile(`name="undoes" value="(\w+)"`).FindStringSubmatch(body)
	if undo == nil {
		t.Fatal("no undo on the page")
	}
	if code, _ = post(t, c, st.url+"/undo", url.Values{"undoes": {undo[1]}, "key": {"u1"}}); code != http.StatusSeeOther {
		t.Fatalf("undoing: %d", code)
	}
	if e := st.events(t); len(e) == 0 {
		t.Error("no events")
	}
	_, body = get(t, c, st.url+"/tally?sending=RU")
	if !strings.Contains(body, "<b data-total>315</b>") {
		t.Error("after undoing the correction the tally is not 315")
	}
}

// verdicts returns Ana Lima's decisions in order.
func (st *stage) verdicts(t *testing.T) string {
	t.Helper()
	all, err := st.Audit(t.Context(), review.AuditFilter{Reviewer: "Ana Lima"})
	if err != nil {
		t.Fatal(err)
	}
	var s []string
	for _, l := range all {
		s = append(s, string(l.Decision.Verdict))
	}
	return strings.Join(s, " ")
}

func TestRejectMergeSplit(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	greece := st.url + "/case/" + st.caseOf(t, "GR")
	_, body := get(t, c, st.url+"/")
	form := formOf(t, body, "reject")
	_ = form
	_, body = get(t, c, greece)
	form = formOf(t, body, "reject")
	form.Set("reason", string(review.Duplicate))
	if code, _ := post(t, c, greece+"/decide", form); code != http.StatusSeeOther {
		t.Errorf("rejecting: %d", code)
	}
	spain := st.url + "/case/" + st.caseOf(t, "ES")
	_, body = get(t, c, spain)
	m := regexp.MustCompile(`name="candidates" value="(\w+)"`).FindAllStringSubmatch(body, -1)
	if len(m) != 3 {
		t.Fatalf("split offers %d claims, want 3", len(m))
	}
	form = formOf(t, body, "split")
	form.Set("candidates", m[2][1])
	if code, to := post(t, c, spain+"/decide", form); code != http.StatusSeeOther || !strings.HasSuffix(spain, to) {
		t.Errorf("splitting: %d %s", code, to)
	}
	_, body = get(t, c, spain)
	other := regexp.MustCompile(`name="others" value="(\w+)"`).FindStringSubmatch(body)
	if other == nil {
		t.Fatalf("after the split no neighbour is offered for merging:\n%s", body)
	}
	form = formOf(t, body, "merge")
	form.Set("others", other[1])
	if code, _ := post(t, c, spain+"/decide", form); code != http.StatusSeeOther {
		t.Errorf("merging: %d", code)
	}
	if got, want := st.verdicts(t), "reject split merge"; got != want {
		t.Errorf("decisions: %s, want %s", got, want)
	}
}

func TestFormErrorsStandBesideTheField(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	address := st.url + "/case/" + st.caseOf(t, "JP")
	_, body := get(t, c, address)
	form := formOf(t, body, "approve")
	for k, v := range map[string]string{"receiving_state": "Atlantis", "sending_state": "RU", "measure": "expulsion", "status": "announced",
		"qualifier": "exact", "min": "eight", "announced_on": "8 April"} {
		form.Set(k, v)
	}
	code, body := post(t, c, address+"/decide", form)
	if code != http.StatusUnprocessableEntity {
		t.Fatalf("a form full of errors: %d, want 422", code)
	}
	for _, want := range []string{`id="e-receiving_state">“Atlantis” is no state`, `id="e-min">Write a whole number`, `id="e-announced_on">Write the day as`,
		`value="Atlantis"`, `value="8 April"`, `<details id="edit" open>`} {
		if !strings.Contains(body, want) {
			t.Errorf("the form lacks %q", want)
		}
	}
	if got := st.verdicts(t); got != "" {
		t.Errorf("decisions: %s, want none", got)
	}
}

func TestSomebodyWasFaster(t *testing.T) {
	st := sampleDesk(t)
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben", web.Reviewer)
	address := st.url + "/case/" + st.caseOf(t, "JP")
	_, page := get(t, ana, address)
	mine := formOf(t, page, "reject")
	mine.Set("reason", string(review.Hoax))
	_, page = get(t, ben, address)
	if code, _ := post(t, ben, address+"/decide", formOf(t, page, "approve")); code != http.StatusSeeOther {
		t.Fatalf("Ben approves: %d", code)
	}
	code, page := post(t, ana, address+"/decide", mine)
	if code != http.StatusPreconditionFailed || !strings.Contains(page, "Nothing was stored.") || !strings.Contains(page, "Ben") {
		t.Errorf("Ana rejects an old version: %d, want 412 and the case as it is now", code)
	}
	if got := st.verdicts(t); got != "" {
		t.Errorf("Ana's decisions: %s, want none", got)
	}
}
