package daemon

import (
	"context"
	"slices"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/api"
)

// What was approved by a slip and undone at once reaches nobody; what is approved after that does.
func TestUndoneWhileHeld(t *testing.T) {
	t.Parallel()
	p := openOffice(t, "Eight members must leave.", expelsEight)
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	o := options(t.TempDir(), p.URL, hook.URL())
	o.Alerts[0].Hold = 3 * time.Second
	d, _ := start(t, o)
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject
	ana := dial(t, d.URL(), d.o.Data, "Ana Petrova")
	decide := func(v review.Verdict) {
		t.Helper()
		if _, err := ana.Decide(t.Context(), id, "", api.Decision{Verdict: v}); err != nil {
			t.Fatal(err)
		}
	}
	decide(review.Approve)
	decide(review.Undo)
	skipped(t, d, 2)
	decide(review.Approve)
	hook.Want(within, alerttest.Kind(review.KindNew))
	var kinds []string
	for _, r := range hook.Received() {
		kinds = append(kinds, r.Event.Data.Kind)
	}
	if want := []string{review.KindUnconfirmed, review.KindNew}; !slices.Equal(kinds, want) {
		t.Errorf("alerts = %v, want %v", kinds, want)
	}
}

// skipped waits until n deliveries of decisions to the webhook were left out.
func skipped(t *testing.T, d *Daemon, n int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	for {
		ds, err := d.db.Recent(ctx, 100)
		if err != nil {
			t.Fatalf("waiting for %d deliveries to be left out: %v", n, err)
		}
		left := 0
		for _, dl := range ds {
			if dl.State == alert.Skipped && dl.Message.Event != nil && dl.Channel != alert.TypeLog {
				left++
			}
		}
		if left == n {
			return
		}
		select {
		case <-ctx.Done():
		case <-time.After(20 * time.Millisecond):
		}
	}
}
