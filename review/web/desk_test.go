package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"nongrata/review/web"
)

func TestEveryPageOpens(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Admin)
	for _, path := range []string{"/", "/?tab=changed", "/?tab=watch", "/?tab=background", "/?tab=done", "/?sending=RU", "/events", "/tally",
		"/tally?sending=RU&until=2022-04-07&group=NATO&by=month", "/sources", "/sources?show=off", "/alerts", "/audit", "/people", "/health", "/help"} {
		code, body := get(t, c, st.url+path)
		if code != http.StatusOK || !strings.Contains(body, "</html>") {
			t.Errorf("GET %s: %d\n%s", path, code, body)
		}
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
		{"/?receiving=MR", `<span class="chip past">was due by 9 Apr 2022, 33 days ago</span>`},
	} {
		if _, body := get(t, c, st.url+tt.path); !strings.Contains(body, tt.want) || strings.Contains(body, "(es-maec)") {
			t.Errorf("GET %s lacks %q:\n%s", tt.path, tt.want, body)
		}
	}
}
