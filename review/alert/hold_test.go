package alert_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// A heldDesk is a record whose alerts a channel holds for ten seconds.
type heldDesk struct {
	t   *testing.T
	mem *alerttest.Mem
	now review.Expulsion
	bad error // of reading the record
}

func (h *heldDesk) record(context.Context, string) (review.Expulsion, error) { return h.now, h.bad }

// becomes stores the record as it is from now on and sends its alert.
func (h *heldDesk) becomes(state review.RecordState, kind string) {
	h.t.Helper()
	prior := h.now
	h.now.ID, h.now.State, h.now.Reviewer, h.now.Decided = "x1", state, "Ana", time.Now().UTC()
	h.now.Version++
	e := h.now
	m := review.Outbound{ID: review.AlertID(e, kind), Topic: review.TopicAlert, Kind: kind, Why: "Ana decided.", At: e.Decided, Event: &e}
	if kind != review.KindNew {
		m.Prior = &prior
	}
	send(h.t, h.mem, m)
}

func TestHold(t *testing.T) {
	for name, tt := range map[string]struct {
		undone time.Duration // after the approval
		bad    error
		down   bool // the channel cannot be reached when the approval is due
		want   []string
	}{
		"undone while held: nothing goes out":              {undone: 9 * time.Second},
		"undone after it: the approval and its withdrawal": {undone: 11 * time.Second, want: []string{"new", "withdrawn"}},
		"not undone":                             {want: []string{"new"}},
		"the record cannot be read: all of it":   {undone: 9 * time.Second, bad: errors.New("disk"), want: []string{"new", "withdrawn"}},
		"undone between two tries: all of it":    {undone: 12 * time.Second, down: true, want: []string{"new", "new", "withdrawn"}},
		"undone in the moment that it falls due": {undone: 10 * time.Second, want: []string{"new", "withdrawn"}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := &heldDesk{t: t, mem: alerttest.NewMem(), bad: tt.bad}
				var got []string
				to := notifierFunc(func(_ context.Context, a alert.Alert) error {
					got = append(got, a.Kind)
					if tt.down && len(got) == 1 {
						return errors.New("down")
					}
					return nil
				})
				start(t, h.mem, func(o *alert.Options) { o.Expulsion = h.record },
					alert.Channel{Name: "desk", Notifier: to, Hold: 10 * time.Second})
				h.becomes(review.Standing, review.KindNew)
				if tt.undone > 0 {
					time.Sleep(tt.undone) // of the bubble's clock
					h.becomes(review.Withdrawn, review.KindWithdrawn)
				}
				time.Sleep(time.Hour)
				synctest.Wait()
				if !slices.Equal(got, tt.want) {
					t.Errorf("sent = %v, want %v", got, tt.want)
				}
			})
		})
	}
}

// Each channel holds for itself, and the log of deliveries says why nothing was sent.
func TestHoldIsOfAChannel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &heldDesk{t: t, mem: alerttest.NewMem()}
		got := map[string][]string{}
		channel := func(name string, hold time.Duration) alert.Channel {
			return alert.Channel{Name: name, Hold: hold, Notifier: notifierFunc(func(_ context.Context, a alert.Alert) error {
				got[name] = append(got[name], a.Kind)
				return nil
			})}
		}
		start(t, h.mem, func(o *alert.Options) { o.Expulsion = h.record }, channel("now", 0), channel("later", time.Minute))
		h.becomes(review.Standing, review.KindNew)
		time.Sleep(time.Second)
		h.becomes(review.Withdrawn, review.KindWithdrawn)
		time.Sleep(time.Hour)
		synctest.Wait()
		if !slices.Equal(got["now"], []string{"new", "withdrawn"}) || got["later"] != nil {
			t.Errorf("sent = %v, want both now and none later", got)
		}
		d, ok, err := h.mem.Known(t.Context(), "x1-1-new-alert/later")
		want := "Undone while it was held: Ana withdrew it before it was due."
		if err != nil || !ok || d.State != alert.Skipped || d.Why != want {
			t.Errorf("Known = %v %q, %v, %v, want skipped, %q", d.State, d.Why, ok, err, want)
		}
	})
}

// What was held when the daemon stopped goes out when its time has come, once.
func TestHoldOverARestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &heldDesk{t: t, mem: alerttest.NewMem()}
		var got []string
		c := alert.Channel{Name: "desk", Hold: time.Minute, Notifier: notifierFunc(func(_ context.Context, a alert.Alert) error {
			got = append(got, a.Kind)
			return nil
		})}
		options := func(o *alert.Options) { o.Expulsion = h.record }
		_, stop := start(t, h.mem, options, c)
		h.becomes(review.Standing, review.KindNew)
		time.Sleep(30 * time.Second)
		stop()
		if got != nil {
			t.Fatalf("sent = %v before the stop, want none", got)
		}
		start(t, h.mem, options, c)
		time.Sleep(29 * time.Second)
		synctest.Wait()
		if got != nil {
			t.Fatalf("sent = %v a second before its time, want none", got)
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if !slices.Equal(got, []string{"new"}) {
			t.Errorf("sent = %v, want the approval once", got)
		}
	})
}
