package web_test

import (
	"net/http"
	"strings"
	"testing"

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
