package web_test

import (
	"strings"
	"testing"
	"time"

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

// A delivery has the button that fits: a held one can be sent now, a settled one again, one that
// waits for its next try has none; who may only look has none at all.
func TestButtonsOnAlertsPage(t *testing.T) {
	st := sampleDesk(t)
	e := review.Expulsion{ID: "x1"}
	delivery := func(state alert.DeliveryState, tries int) []alert.Delivery {
		return []alert.Delivery{{ID: "d/desk", Channel: "desk", State: state, Attempts: tries, Created: st.Clock.Now(),
			Next: st.Clock.Now().Add(time.Minute), Message: review.Outbound{ID: "d", Kind: review.KindNew, Event: &e}}}
	}
	for name, tt := range map[string]struct {
		log  []alert.Delivery
		role web.Role
		want string
	}{
		"held":                {delivery(alert.Waiting, 0), web.Admin, "Send now"},
		"between two tries":   {delivery(alert.Waiting, 1), web.Admin, ""},
		"sent":                {delivery(alert.Done, 1), web.Admin, "Send again"},
		"held, a viewer asks": {delivery(alert.Waiting, 0), web.Viewer, ""},
	} {
		st.log.all = tt.log
		_, body := get(t, st.signIn(t, name, tt.role), st.url+"/alerts")
		for _, label := range []string{"Send now", "Send again"} {
			if got := strings.Contains(body, ">"+label+"<"); got != (label == tt.want) {
				t.Errorf("%s: a button %q: %v, want %q alone", name, label, got, tt.want)
			}
		}
	}
}
