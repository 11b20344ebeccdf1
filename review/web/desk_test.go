package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

func TestEveryPageOpens(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Admin)
	for _, path := range []string{"/", "/?tab=changed", "/?tab=watch", "/?tab=background", "/?tab=done", "/?sending=RU", "/events", "/tally",
		"/tally?sending=RU&until=2022-04-07&group=NATO&by=month", "/sources", "/sources?show=off", "/alerts", "/audit", "/agreement", "/people", "/health", "/help"} {
		code, body := get(t, c, st.url+path)
		if code != http.StatusOK || !strings.Contains(body, "</html>") {
			t.Errorf("GET %s: %d\n%s", path, code, body)
		}
	}
}

// TestFailuresKeepTheDesk: a page that says what did not work has the way back for whoever is
// signed in, and tells nobody else what the desk holds.
func TestFailuresKeepTheDesk(t *testing.T) {
	st := sampleDesk(t)
	viewer := st.signIn(t, "Vera Holt", web.Viewer)
	const nav = `<nav aria-label="Desk">`
	for _, tt := range []struct {
		path string
		code int
	}{{"/case/none", http.StatusNotFound}, {"/nowhere", http.StatusNotFound}, {"/event/none", http.StatusNotFound}, {"/?confidence=lots", http.StatusOK}} {
		if code, body := get(t, viewer, st.url+tt.path); code != tt.code || !strings.Contains(body, nav) {
			t.Errorf("GET %s = %d, navigation %v; want %d with it", tt.path, code, strings.Contains(body, nav), tt.code)
		}
	}
	if code, body := post(t, viewer, st.url+"/people/link", url.Values{"name": {"Eve"}, "role": {"admin"}}); code != http.StatusForbidden || !strings.Contains(body, nav) {
		t.Errorf("POST /people/link as viewer = %d, navigation %v; want 403 with it", code, strings.Contains(body, nav))
	}
	if _, body := get(t, st.browser(t), st.url+"/nowhere"); strings.Contains(body, nav) {
		t.Errorf("GET /nowhere as nobody tells the desk's navigation:\n%s", body)
	}
}

// TestPagesNameSources: reasons and rules name sources, and a deadline that has passed says so.
func TestPagesNameSources(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	st.Clock.Set(time.Date(2022, 5, 12, 9, 0, 0, 0, time.UTC))
	for _, tt := range []struct{ path, want string }{
		{"/case/" + st.caseOf(t, "ES"), "<li>Ministerio de Asuntos Exteriores: opened the case"},
		{"/case/" + st.caseOf(t, "ES"), "official source (Ministerio de Asuntos Exteriores), the best-ranked voice"},
		{"/case/" + st.caseOf(t, "MR"), `<span class="chip past">was due by 9 Apr 2022, 33 days ago</span>`},
		{"/?sending=FJ", "The filter hides 5 cases."},
		{"/sources", "None of the built-in sources was verified live"},
		{"/?receiving=MR", `<span class="chip past">was due by 9 Apr 2022, 33 days ago</span>`},
	} {
		if _, body := get(t, c, st.url+tt.path); !strings.Contains(body, tt.want) || strings.Contains(body, "(es-maec)") {
			t.Errorf("GET %s lacks %q:\n%s", tt.path, tt.want, body)
		}
	}
}

// TestCaseTellsMended: who judges a text is told that it is not as it came.
func TestCaseTellsMended(t *testing.T) {
	f := reviewtest.NewDesk(t)
	st := newStage(t, f, func(*web.Options) {})
	k := f.MustFile(t, reviewtest.Candidate("ES", "RU", "2022-04-05", func(c *extract.Candidate) {
		c.Provenance.Mended = []string{"5 characters in UTF-8 had been read as windows-1252", "2 entities resolved"}
	}))
	const want = "Mended before it was read: 5 characters in UTF-8 had been read as windows-1252; 2 entities resolved."
	if _, body := get(t, st.signIn(t, "Ana Lima", web.Reviewer), st.url+"/case/"+k.ID); !strings.Contains(body, want) {
		t.Errorf("GET /case lacks %q:\n%s", want, body)
	}
}
