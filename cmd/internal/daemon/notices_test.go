package daemon

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// shifted is the machine's clock, moved on by hand.
type shifted struct {
	ingest.WallClock
	by atomic.Int64
}

// Now is the machine's time and what it was moved on by.
func (c *shifted) Now() time.Time { return c.WallClock.Now().Add(time.Duration(c.by.Load())) }

// A source goes dark and comes back: the operators' channel hears of both and of no act, the
// desk's of the act alone, and a restart repeats nothing.
func TestOperatorAlerts(t *testing.T) {
	secret := alerttest.NewSecret(1)
	desk, night := alerttest.NewCollector(t, secret), alerttest.NewCollector(t, secret)
	var down atomic.Bool
	inner := site(t)
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		inner.Config.Handler.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	clock := &shifted{}
	o := options(t.TempDir(), front.URL, desk.URL())
	o.Clock, o.Lookout.Window, o.Lookout.Every = clock, -1, 24*time.Hour // looks are called for below
	o.Alerts = append(o.Alerts, alert.Config{Name: "night", Type: alert.TypeWebhook, Operator: true,
		URL: alert.Secret(night.URL()), Secret: alert.Secret(secret)})
	d, stop := start(t, o)
	desk.Want(within, alerttest.Kind(review.KindUnconfirmed))
	look := func() {
		t.Helper()
		d.Check(t.Context(), "lt-urm") // a poll that fails says so in the state
		if err := d.lookout.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	look()
	down.Store(true)
	clock.by.Store(int64(7 * time.Hour))
	look()
	got := night.Want(within, alerttest.Kind(review.KindOperator)).Event.Data
	if got.Line != "source lt-urm dark" || !strings.Contains(got.Text, "What to do:") || !strings.Contains(got.URL, "/sources") {
		t.Errorf("operators are told %+v, want that lt-urm is dark, what to do and where", got)
	}
	look()
	stop()
	d, _ = start(t, o)
	look()
	down.Store(false)
	look()
	back := night.Want(within, func(e alerttest.Received) bool { return strings.Contains(e.Event.Data.Line, "recovered") })
	if want := "source lt-urm dark: recovered"; back.Event.Data.Line != want {
		t.Errorf("operators are told %q, want %q", back.Event.Data.Line, want)
	}
	all, err := d.db.Recent(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	wantNotices(t, d, o.Data)
	told := 0
	for _, x := range all {
		operator := x.Message.Kind == review.KindOperator
		if x.Channel == "night" && operator {
			told++
		}
		if (x.Channel == "night") != operator && x.State != alert.Skipped {
			t.Errorf("%s delivered to %s: %s", x.Message.Kind, x.Channel, x.State)
		}
	}
	if told != 2 {
		t.Errorf("operators were told %d times, want dark and recovered once each", told)
	}
}

// wantNotices wants the desk's API to tell operator alerts in their own words.
func wantNotices(t *testing.T, d *Daemon, dir string) {
	t.Helper()
	got, err := dial(t, d.URL(), dir, "ana").Alerts(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range got.Deliveries {
		if x.Kind == review.KindOperator && strings.HasPrefix(x.Sentence, "source lt-urm dark") {
			return
		}
	}
	t.Errorf("Alerts = %+v, want a notice of lt-urm", got.Deliveries)
}
