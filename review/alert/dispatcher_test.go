package alert_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/alert/alerttest"
)

// A script is a Notifier that fails as told and remembers what it was given.
type script struct {
	fail func(try int) error // tries count from 1, over all alerts; nil: never

	mu    sync.Mutex
	tries []try
}

type try struct {
	ID string
	At time.Time
}

func (s *script) Notify(ctx context.Context, a alert.Alert) error {
	s.mu.Lock()
	s.tries = append(s.tries, try{a.ID, time.Now()})
	n := len(s.tries)
	s.mu.Unlock()
	if s.fail == nil {
		return nil
	}
	return s.fail(n)
}

func (s *script) seen() []try {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.tries)
}

// start runs a dispatcher over mem until the test, or the returned stop, ends it.
func start(t *testing.T, mem *alerttest.Mem, change func(*alert.Options), cs ...alert.Channel) (*alert.Dispatcher, func()) {
	t.Helper()
	o := alert.Options{Outbox: mem, Deliveries: mem, Channels: cs, Log: quiet(),
		Jitter: func() float64 { return 0 }}
	if change != nil {
		change(&o)
	}
	d, err := alert.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	stop := sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
	})
	t.Cleanup(stop)
	return d, stop
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func send(t *testing.T, mem *alerttest.Mem, ms ...review.Outbound) {
	t.Helper()
	if err := mem.Send(t.Context(), ms...); err != nil {
		t.Fatal(err)
	}
}

// settle waits until nothing waits, and returns the deliveries.
func settle(t *testing.T, mem *alerttest.Mem, within time.Duration) map[string]alert.Delivery {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	ds, err := mem.Settle(ctx)
	if err != nil {
		t.Fatalf("deliveries have not settled within %v: %v", within, ds)
	}
	return ds
}

func TestMem(t *testing.T) {
	alerttest.TestDeliveries(t, func(*testing.T) alerttest.Store {
		m := alerttest.NewMem()
		return alerttest.Store{Deliveries: m, Outbox: m, Send: m.Send}
	})
}

func TestSchedule(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{fail: func(int) error { return errors.New("no") }}
		start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		began := time.Now()
		send(t, mem, alerttest.Message("m1", review.KindNew))
		d := settle(t, mem, 100*time.Hour)["m1/a"]
		if d.State != alert.GivenUp || d.Attempts != 10 || d.Error != "no" {
			t.Errorf("delivery = %s after %d tries with %q, want given_up after 10 with %q",
				d.State, d.Attempts, d.Error, "no")
		}
		var got []time.Duration
		at := began
		for _, try := range n.seen() {
			got = append(got, try.At.Sub(at))
			at = try.At
		}
		if diff := cmp.Diff(alert.Schedule(), got); diff != "" {
			t.Errorf("waits between tries (-want +got):\n%s", diff)
		}
		if whole := at.Sub(began); whole < 72*time.Hour {
			t.Errorf("last try after %v, want over 72h", whole)
		}
	})
}

func TestRetryAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{fail: func(try int) error {
			if try == 1 {
				return fmt.Errorf("posting: %w", &alert.Failure{Err: errors.New("429"), After: time.Hour})
			}
			return nil
		}}
		start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		send(t, mem, alerttest.Message("m1", review.KindNew), alerttest.Message("m2", review.KindNew))
		began := time.Now()
		settle(t, mem, 2*time.Hour)
		tries := n.seen()
		if len(tries) != 3 {
			t.Fatalf("tries = %v, want 3", tries)
		}
		for _, try := range tries[1:] {
			if after := try.At.Sub(began); after < time.Hour || after > time.Hour+time.Minute {
				t.Errorf("%s tried after %v, want 1h: the channel asked for quiet", try.ID, after)
			}
		}
	})
}

func TestPermanentFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem := alerttest.NewMem()
		n := &script{fail: func(int) error { return &alert.Failure{Err: errors.New("gone"), Permanent: true} }}
		start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		send(t, mem, alerttest.Message("m1", review.KindNew))
		d := settle(t, mem, time.Hour)["m1/a"]
		if d.State != alert.GivenUp || d.Attempts != 1 {
			t.Errorf("delivery = %s after %d tries, want given_up after 1", d.State, d.Attempts)
		}
	})
}

// A hanging channel, a panicking one and a full one leave the others alone.
func TestChannelsAreIndependent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, good := alerttest.NewMem(), &script{}
		hang := notifierFunc(func(ctx context.Context, _ alert.Alert) error { <-ctx.Done(); return ctx.Err() })
		burst := notifierFunc(func(context.Context, alert.Alert) error { panic("bad driver") })
		start(t, mem, nil, alert.Channel{Name: "burst", Notifier: burst},
			alert.Channel{Name: "good", Notifier: good}, alert.Channel{Name: "hang", Notifier: hang})
		const n = 300 // more than a lane holds
		var ms []review.Outbound
		for i := range n {
			ms = append(ms, alerttest.Message(fmt.Sprintf("m%03d", i), review.KindNew))
		}
		send(t, mem, ms...)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second) // less than one hang
		defer cancel()
		done := func(ds map[string]alert.Delivery) bool {
			count := 0
			for _, d := range ds {
				if d.Channel == "good" && d.State == alert.Done {
					count++
				}
			}
			return count == n
		}
		if _, err := mem.Until(ctx, done); err != nil {
			t.Errorf("%d of %d alerts sent while another channel hangs", len(good.seen()), n)
		}
	})
}

type notifierFunc func(context.Context, alert.Alert) error

func (f notifierFunc) Notify(ctx context.Context, a alert.Alert) error { return f(ctx, a) }

// A store that fails now and then loses nothing and sends nothing twice.
func TestFlakyStore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{}
		calls := map[string]int{}
		var mu sync.Mutex
		mem.Fail = func(method string) error {
			mu.Lock()
			defer mu.Unlock()
			calls[method]++
			if calls[method]%3 == 1 {
				return errors.New("disk full")
			}
			return nil
		}
		start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		for i := range 20 {
			send(t, mem, alerttest.Message(fmt.Sprint("m", i), review.KindNew))
		}
		for id, d := range settle(t, mem, time.Hour) {
			if d.State != alert.Done {
				t.Errorf("%s = %s, want done", id, d.State)
			}
		}
		if got := len(n.seen()); got != 20 {
			t.Errorf("%d tries of 20 alerts, want 20: a failed record must not repeat the alert", got)
		}
	})
}

// The process dies between the receiver's answer and its record: the alert comes twice,
// under the same ID, and never a third time.
func TestKilledBeforeRecord(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{}
		mem.Fail = func(method string) error {
			if method == "Record" {
				return errors.New("killed")
			}
			return nil
		}
		_, stop := start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		send(t, mem, alerttest.Message("m1", review.KindNew))
		synctest.Wait()
		stop()
		mem.Fail = nil
		start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		if d := settle(t, mem, time.Hour)["m1/a"]; d.State != alert.Done {
			t.Errorf("delivery after the restart = %s, want done", d.State)
		}
		var ids []string
		for _, try := range n.seen() {
			ids = append(ids, try.ID)
		}
		if diff := cmp.Diff([]string{"m1", "m1"}, ids); diff != "" {
			t.Errorf("alerts sent (-want +got):\n%s", diff)
		}
	})
}

// A stop in the middle of a send lets it be answered, and counts no try that it cut short.
func TestStopDuringSend(t *testing.T) {
	for name, tt := range map[string]struct {
		takes time.Duration
		want  alert.DeliveryState
	}{"answered in time": {time.Second, alert.Done}, "cut short": {time.Minute, alert.Waiting}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				mem := alerttest.NewMem()
				slow := notifierFunc(func(ctx context.Context, _ alert.Alert) error {
					select {
					case <-time.After(tt.takes):
						return nil
					case <-ctx.Done():
						return ctx.Err()
					}
				})
				_, stop := start(t, mem, nil, alert.Channel{Name: "a", Notifier: slow, Timeout: time.Hour})
				send(t, mem, alerttest.Message("m1", review.KindNew))
				synctest.Wait()
				began := time.Now()
				stop()
				if took := time.Since(began); took > 5*time.Second {
					t.Errorf("Run ended %v after its context, want at most 5s", took)
				}
				ds, err := mem.Recent(t.Context(), 1)
				if err != nil || ds[0].State != tt.want || tt.want == alert.Waiting && ds[0].Attempts != 0 {
					t.Errorf("delivery = %s after %d tries, want %s", ds[0].State, ds[0].Attempts, tt.want)
				}
			})
		})
	}
}

func TestRouteAndInhibit(t *testing.T) {
	open, approved := alerttest.Message("open", review.KindUnconfirmed), alerttest.Message("late", review.KindUnconfirmed)
	approved.Case.ID = "k2"
	changed := alerttest.Message("changed", review.KindUnconfirmed)
	changed.Case.State, changed.Case.Changed = review.CaseApproved, "The ministry now says 27."
	confirmed := alerttest.Message("confirmed", review.KindNew)
	confirmed.Case.State = review.CaseApproved
	caseNow := func(_ context.Context, id string) (review.Case, error) {
		switch id {
		case "k2":
			return review.Case{ID: id, State: review.CaseApproved}, nil
		}
		return review.Case{}, review.ErrNotFound // the alert then goes out: better one too many
	}
	synctest.Test(t, func(t *testing.T) {
		mem := alerttest.NewMem()
		states := map[string]alert.DeliveryState{}
		var mu sync.Mutex
		start(t, mem, func(o *alert.Options) {
			o.Case = caseNow
			o.Observe = func(ch string, s alert.DeliveryState) {
				mu.Lock()
				defer mu.Unlock()
				states[ch+" "+string(s)] = s
			}
		}, alert.Channel{Name: "all", Notifier: &script{}},
			alert.Channel{Name: "final", Notifier: &script{}, Route: alert.Route{Kinds: []string{review.KindNew}}})
		send(t, mem, open, approved, changed, confirmed)
		got := map[string]string{}
		for id, d := range settle(t, mem, time.Minute) {
			got[id] = string(d.State)
			if d.State == alert.Skipped {
				got[id] += ": " + d.Why
			}
		}
		kindsOnly := "skipped: The channel takes new alerts only; this one is unconfirmed."
		want := map[string]string{
			"open/all": "done", "changed/all": "done", "confirmed/all": "done", "confirmed/final": "done",
			"late/all":   "skipped: A reviewer has decided on the case (approved): an unconfirmed alert is out of date.",
			"open/final": kindsOnly, "changed/final": kindsOnly, "late/final": kindsOnly,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("deliveries (-want +got):\n%s", diff)
		}
		for _, s := range []string{"all done", "all skipped", "final done", "final skipped"} {
			if _, ok := states[s]; !ok {
				t.Errorf("Observe was not told %q; told %v", s, states)
			}
		}
	})
}

// An unconfirmed alert that waits for its retry is left out once the case is decided.
func TestInhibitBeforeRetry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		state := review.CaseOpen
		n := &script{fail: func(int) error { state = review.CaseApproved; return errors.New("no") }}
		mem := alerttest.NewMem()
		start(t, mem, func(o *alert.Options) {
			o.Case = func(_ context.Context, id string) (review.Case, error) {
				return review.Case{ID: id, State: state}, nil
			}
		}, alert.Channel{Name: "a", Notifier: n})
		send(t, mem, alerttest.Message("m1", review.KindUnconfirmed))
		if d := settle(t, mem, time.Hour)["m1/a"]; d.State != alert.Skipped || d.Attempts != 1 {
			t.Errorf("delivery = %s after %d tries, want skipped after 1", d.State, d.Attempts)
		}
	})
}

func TestReplayAndTest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem, n := alerttest.NewMem(), &script{}
		d, _ := start(t, mem, nil, alert.Channel{Name: "a", Notifier: n})
		send(t, mem, alerttest.Message("m1", review.KindNew))
		settle(t, mem, time.Minute)
		if err := d.Replay(t.Context(), "m1/a"); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if got := n.seen(); len(got) != 2 || got[1].ID != "m1" {
			t.Errorf("after Replay(m1/a) the channel saw %v, want m1 twice", got)
		}
		if err := d.Replay(t.Context(), "m2/a"); !errors.Is(err, review.ErrNotFound) {
			t.Errorf("Replay of what is not there = %v, want ErrNotFound", err)
		}
		if err := d.Test(t.Context(), "a"); err != nil {
			t.Errorf("Test(a) = %v, want nil", err)
		}
		if got := n.seen(); len(got) != 3 || !strings.HasPrefix(got[2].ID, "test-") {
			t.Errorf("after Test(a) the channel saw %v, want a test last", got)
		}
		if err := d.Test(t.Context(), "b"); !errors.Is(err, review.ErrNotFound) {
			t.Errorf("Test(b) = %v, want ErrNotFound", err)
		}
		ds, err := mem.Recent(t.Context(), 10)
		if err != nil || len(ds) != 1 {
			t.Errorf("Recent = %d deliveries, want 1: a test is not recorded", len(ds))
		}
	})
}

func TestChannelGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem := alerttest.NewMem()
		_, stop := start(t, mem, nil, alert.Channel{Name: "old", Notifier: &script{fail: func(int) error { return errors.New("no") }}})
		send(t, mem, alerttest.Message("m1", review.KindNew))
		synctest.Wait()
		stop()
		start(t, mem, nil, alert.Channel{Name: "new", Notifier: &script{}})
		if d := settle(t, mem, time.Hour)["m1/old"]; d.State != alert.GivenUp || d.Error == "" {
			t.Errorf("delivery to a channel that is gone = %s, %q, want given_up with its reason", d.State, d.Error)
		}
	})
}

func TestNewRefuses(t *testing.T) {
	mem := alerttest.NewMem()
	ok := alert.Options{Outbox: mem, Deliveries: mem, Log: quiet()}
	twice := ok
	twice.Channels = []alert.Channel{{Name: "a", Notifier: &script{}}, {Name: "a", Notifier: &script{}}}
	nameless := ok
	nameless.Channels = []alert.Channel{{Notifier: &script{}}}
	for name, o := range map[string]alert.Options{"nothing": {}, "a name twice": twice, "no name": nameless} {
		if _, err := alert.New(o); err == nil {
			t.Errorf("New with %s = nil error, want one", name)
		}
	}
}
