package alert_test

import (
	"context"
	"errors"
	"slices"
	"sync"
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
	bad error // of reading the record

	mu  sync.Mutex
	now review.Expulsion
	got map[string][]string // the kinds that each channel sent
}

func (h *heldDesk) record(context.Context, string) (review.Expulsion, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now, h.bad
}

// sent returns what the channel has sent so far.
func (h *heldDesk) sent(channel string) []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.got[channel])
}

// channel returns one that notes what it sends, and cannot be reached the first times.
func (h *heldDesk) channel(name string, hold time.Duration, down int) alert.Channel {
	return alert.Channel{Name: name, Hold: hold, Notifier: notifierFunc(func(_ context.Context, a alert.Alert) error {
		h.mu.Lock()
		defer h.mu.Unlock()
		if h.got == nil {
			h.got = map[string][]string{}
		}
		h.got[name] = append(h.got[name], a.Kind)
		if len(h.got[name]) <= down {
			return errors.New("down")
		}
		return nil
	})}
}

// becomes stores the record as it is from now on and sends its alert.
func (h *heldDesk) becomes(state review.RecordState, kind string) {
	h.t.Helper()
	h.mu.Lock()
	prior := h.now
	h.now.ID, h.now.State, h.now.Reviewer, h.now.Decided = "x1", state, "Ana", time.Now().UTC()
	h.now.Version++
	e := h.now
	h.mu.Unlock()
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
		down   int // so many tries find the channel out of reach
		want   []string
	}{
		"undone while held: nothing goes out":              {undone: 9 * time.Second},
		"undone after it: the approval and its withdrawal": {undone: 11 * time.Second, want: []string{"new", "withdrawn"}},
		"not undone":                             {want: []string{"new"}},
		"the record cannot be read: all of it":   {undone: 9 * time.Second, bad: errors.New("disk"), want: []string{"new", "withdrawn"}},
		"undone between two tries: all of it":    {undone: 12 * time.Second, down: 1, want: []string{"new", "new", "withdrawn"}},
		"undone in the moment that it falls due": {undone: 10 * time.Second, want: []string{"new", "withdrawn"}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := &heldDesk{t: t, mem: alerttest.NewMem(), bad: tt.bad}
				start(t, h.mem, func(o *alert.Options) { o.Expulsion = h.record }, h.channel("desk", 10*time.Second, tt.down))
				h.becomes(review.Standing, review.KindNew)
				if tt.undone > 0 {
					time.Sleep(tt.undone) // of the bubble's clock
					h.becomes(review.Withdrawn, review.KindWithdrawn)
				}
				time.Sleep(time.Hour)
				synctest.Wait()
				if got := h.sent("desk"); !slices.Equal(got, tt.want) {
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
		start(t, h.mem, func(o *alert.Options) { o.Expulsion = h.record }, h.channel("now", 0, 0), h.channel("later", time.Minute, 0))
		h.becomes(review.Standing, review.KindNew)
		time.Sleep(time.Second)
		h.becomes(review.Withdrawn, review.KindWithdrawn)
		time.Sleep(time.Hour)
		synctest.Wait()
		if now, later := h.sent("now"), h.sent("later"); !slices.Equal(now, []string{"new", "withdrawn"}) || later != nil {
			t.Errorf("sent = %v now and %v later, want both now and none later", now, later)
		}
		d, ok, err := h.mem.Known(t.Context(), "x1-1-new-alert/later")
		want := "Undone while it was held: Ana withdrew it before it was due."
		if err != nil || !ok || d.State != alert.Skipped || d.Why != want {
			t.Errorf("Known = %v %q, %v, %v, want skipped, %q", d.State, d.Why, ok, err, want)
		}
	})
}

// What is held can be sent before its time: it is then told at once and once, and an undo after it
// is told too; one undone before stays untold.
func TestSentBeforeItsTime(t *testing.T) {
	for name, tt := range map[string]struct {
		undone, asked time.Duration
		atOnce, want  []string
	}{
		"not undone":                 {asked: 10 * time.Second, atOnce: []string{"new"}, want: []string{"new"}},
		"undone after it was sent":   {asked: 10 * time.Second, undone: 20 * time.Second, atOnce: []string{"new"}, want: []string{"new", "withdrawn"}},
		"undone before it was asked": {asked: 20 * time.Second, undone: 10 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := &heldDesk{t: t, mem: alerttest.NewMem()}
				d, _ := start(t, h.mem, func(o *alert.Options) { o.Expulsion = h.record }, h.channel("desk", time.Minute, 0))
				h.becomes(review.Standing, review.KindNew)
				began := time.Now()
				undo := func() {
					time.Sleep(tt.undone - time.Since(began)) // of the bubble's clock
					h.becomes(review.Withdrawn, review.KindWithdrawn)
				}
				if tt.undone > 0 && tt.undone < tt.asked {
					undo()
				}
				time.Sleep(tt.asked - time.Since(began))
				if err := d.Replay(t.Context(), "x1-1-new-alert/desk"); err != nil {
					t.Fatalf("Replay = %v", err)
				}
				synctest.Wait()
				if got := h.sent("desk"); !slices.Equal(got, tt.atOnce) {
					t.Errorf("sent = %v when asked for, want %v", got, tt.atOnce)
				}
				if tt.undone > tt.asked {
					undo()
				}
				time.Sleep(time.Hour)
				synctest.Wait()
				if got := h.sent("desk"); !slices.Equal(got, tt.want) {
					t.Errorf("sent = %v, want %v", got, tt.want)
				}
			})
		})
	}
}

// What was held when the daemon stopped goes out when its time has come, once.
func TestHoldOverARestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := &heldDesk{t: t, mem: alerttest.NewMem()}
		c := h.channel("desk", time.Minute, 0)
		options := func(o *alert.Options) { o.Expulsion = h.record }
		_, stop := start(t, h.mem, options, c)
		h.becomes(review.Standing, review.KindNew)
		time.Sleep(30 * time.Second)
		stop()
		if got := h.sent("desk"); got != nil {
			t.Fatalf("sent = %v before the stop, want none", got)
		}
		start(t, h.mem, options, c)
		time.Sleep(29 * time.Second)
		synctest.Wait()
		if got := h.sent("desk"); got != nil {
			t.Fatalf("sent = %v a second before its time, want none", got)
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if got := h.sent("desk"); !slices.Equal(got, []string{"new"}) {
			t.Errorf("sent = %v, want the approval once", got)
		}
	})
}
