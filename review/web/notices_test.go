package web_test

import (
	"strings"
	"testing"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web"
)

// The alerts page has what operators are told under a heading of its own, once: as sent where a
// channel took it, else as one row that says why nobody did.
func TestNoticesOnAlertsPage(t *testing.T) {
	st := sampleDesk(t)
	notice := func(id, line, channel string, state alert.DeliveryState) alert.Delivery {
		m := review.Outbound{ID: id, Kind: review.KindOperator, Notice: &review.Notice{Line: line}}
		return alert.Delivery{ID: id + "/" + channel, Channel: channel, Message: m, State: state, Created: st.Clock.Now()}
	}
	st.log.all = append([]alert.Delivery{
		notice("a", "source lt-urm dark", "log", alert.Skipped), notice("a", "source lt-urm dark", "night", alert.Done),
		notice("b", "source se-ud moved", "log", alert.Skipped), notice("b", "source se-ud moved", "webhook", alert.Skipped),
	}, st.log.all...)
	_, body := get(t, st.signIn(t, "Ana Lima", web.Admin), st.url+"/alerts")
	_, operators, ok := strings.Cut(body, "<h2>For operators</h2>")
	operators, desk, found := strings.Cut(operators, "<h2>For the desk</h2>")
	if !ok || !found {
		t.Fatalf("the alerts page lacks the headings:\n%s", body)
	}
	for _, line := range []string{"source lt-urm dark", "source se-ud moved"} {
		if n := strings.Count(operators, line); n != 1 || strings.Contains(desk, line) {
			t.Errorf("%q stands %d times for operators, in the desk's part: %v, want once and not", line, n, strings.Contains(desk, line))
		}
	}
}
