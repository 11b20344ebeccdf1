package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// A bench is a Runner in a bubble of fake time, over polls that only take time.
type bench struct {
	*ingest.Runner
	states ingesttest.MemStates
	stop   func() // and wait

	mu     sync.Mutex
	polls  map[ingest.SourceID][]time.Duration // since the start
	onHost map[string]int
	most   int // at once on one host
	start  time.Time
	takes  func(s ingest.Source) (time.Duration, error)
	full   error // why nothing can be kept, guarded by mu
}

func source(id ingest.SourceID, host string) ingest.Source {
	return ingest.Source{ID: id, Kind: ingest.Outlet, Method: ingest.Feed, URL: "https://" + host + "/" + string(id)}
}

func steady(ingest.Source) (time.Duration, error) { return 0, nil }

// newBench starts a Runner without jitter that polls every ten minutes.
func newBench(t *testing.T, takes func(s ingest.Source) (time.Duration, error), sources ...ingest.Source) *bench {
	t.Helper()
	b := &bench{polls: map[ingest.SourceID][]time.Duration{}, onHost: map[string]int{}, start: time.Now(), takes: takes}
	b.run(t, sources)
	return b
}

func (b *bench) run(t *testing.T, sources []ingest.Source) {
	t.Helper()
	r, err := ingest.NewRunner(ingest.RunnerOptions{
		Sources: sources, Poll: b.poll, States: &b.states, Workers: 8,
		Schedule: ingest.Schedule{Rand: func() float64 { return 0.5 }}, Ready: b.ready,
	})
	if err != nil {
		t.Fatal(err)
	}
	b.Runner = r
	ctx, cancel := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() {
		if err := r.Run(ctx); err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
	})
	b.stop = func() { cancel(); done.Wait() }
	t.Cleanup(b.stop)
}

func (b *bench) poll(ctx context.Context, s ingest.Source, st ingest.State) (ingest.Result, error) {
	host := s.URL[:len(s.URL)-len(s.ID)]
	b.mu.Lock()
	b.polls[s.ID] = append(b.polls[s.ID], time.Since(b.start))
	b.onHost[host]++
	b.most = max(b.most, b.onHost[host])
	b.mu.Unlock()
	took, err := b.takes(s)
	select {
	case <-time.After(took):
	case <-ctx.Done():
		err = ctx.Err()
	}
	b.mu.Lock()
	b.onHost[host]--
	b.mu.Unlock()
	st.Source, st.Health, st.Error, st.LastPoll = s.ID, ingest.OK, "", time.Now().UTC()
	if err != nil {
		st.Health, st.Error = ingest.HealthOf(err), err.Error()
		st.Failures++
	} else {
		st.Failures = 0
	}
	res := ingest.Result{State: st}
	if f, ok := errors.AsType[*ingest.Fault](err); ok && f.RetryAfter > 0 {
		res.RetryAfter, res.State.Failures = f.RetryAfter, st.Failures-1 // as Poller has it
	}
	return res, err
}

func (b *bench) ready(context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.full
}

func (b *bench) fill(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.full = err
}

// times returns when a source was polled, in minutes.
func (b *bench) times(id ingest.SourceID) []float64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all []float64
	for _, d := range b.polls[id] {
		all = append(all, d.Minutes())
	}
	return all
}

func (b *bench) want(t *testing.T, id ingest.SourceID, want ...float64) {
	t.Helper()
	if diff := cmp.Diff(want, b.times(id)); diff != "" {
		t.Errorf("polls of %s at minutes (-want +got):\n%s", id, diff)
	}
}

func TestRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		off := source("off", "c.example")
		off.Disabled = true
		often := source("often", "d.example")
		often.Interval = 5 * time.Minute
		failing := source("failing", "b.example")
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "failing" {
				return 0, errors.New("no route to host")
			}
			return 0, nil
		}, source("ok", "a.example"), failing, off, often)
		time.Sleep(61 * time.Minute)
		synctest.Wait()
		b.want(t, "ok", 0, 10, 20, 30, 40, 50, 60)
		b.want(t, "often", 0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60)
		b.want(t, "failing", 0, 20, 50)
		if got := b.times("off"); got != nil {
			t.Errorf("a disabled source was polled at %v", got)
		}
		all := b.Sources()
		if len(all) != 4 || all[1].State.Error != "no route to host" || all[2].State.Health != ingest.Untried {
			t.Errorf("Sources = %+v", all)
		}
		if next := all[1].State.Next.Sub(b.start); next != 90*time.Minute {
			t.Errorf("failing source is next polled after %v, want 90m", next)
		}
	})
}

// A slow host holds up its own sources, one at a time, and nobody else's.
func TestRunHostFair(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var all []ingest.Source
		for i := range 20 {
			all = append(all, source(ingest.SourceID(fmt.Sprint("slow", i)), "slow.example"))
		}
		all = append(all, source("quick", "quick.example"))
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "quick" {
				return 0, nil
			}
			return time.Minute, nil
		}, all...)
		time.Sleep(25 * time.Minute)
		synctest.Wait()
		b.want(t, "quick", 0, 10, 20)
		b.want(t, "slow0", 0, 20)
		b.want(t, "slow19", 19)
		if b.most != 1 {
			t.Errorf("%d polls of one host at once, want 1", b.most)
		}
	})
}

func TestCheck(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fail := errors.New("bot check")
		off := source("off", "a.example")
		off.Disabled = true
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "off" {
				return time.Minute, fail
			}
			return time.Minute, nil
		}, source("on", "a.example"), source("other", "a.example"), off)
		time.Sleep(5 * time.Minute)
		if err := b.Check(t.Context(), "on"); err != nil {
			t.Errorf("Check(on) = %v, want nil", err)
		}
		b.want(t, "on", 0, 5)
		if err := b.Check(t.Context(), "off"); !errors.Is(err, fail) {
			t.Errorf("Check(off) = %v, want %v", err, fail)
		}
		b.want(t, "off", 6)
		if err := b.Check(t.Context(), "none"); !errors.Is(err, ingest.ErrUnknownSource) {
			t.Errorf("Check(none) = %v, want ErrUnknownSource", err)
		}
		// While it runs: what was read before the question does not answer it.
		time.Sleep(5*time.Minute + 30*time.Second) // 12:30, the poll of "other" due at 12:00 runs
		if err := b.Check(t.Context(), "other"); err != nil {
			t.Errorf("Check(other) = %v, want nil", err)
		}
		b.want(t, "other", 1, 12, 13)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := b.Check(ctx, "on"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Check with a deadline = %v, want it", err)
		}
		b.stop()
		if err := b.Check(t.Context(), "on"); !errors.Is(err, ingest.ErrStopped) {
			t.Errorf("Check after the stop = %v, want ErrStopped", err)
		}
	})
}

// A restart goes on where the last run was; a poll cut short leaves no trace.
func TestRunAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		all := []ingest.Source{source("a", "a.example"), source("slow", "b.example")}
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "slow" {
				return time.Hour, nil
			}
			return 0, nil
		}, all...)
		time.Sleep(4 * time.Minute)
		b.stop()
		stored, err := b.states.States(t.Context())
		if err != nil || len(stored) != 1 || stored["a"].Health != ingest.OK {
			t.Errorf("stored states = %v, %v, want only that of a", stored, err)
		}
		time.Sleep(time.Minute)
		b.takes = steady
		b.run(t, all)
		time.Sleep(6 * time.Minute)
		synctest.Wait()
		b.want(t, "a", 0, 10)
		b.want(t, "slow", 0, 5)
	})
}

// A clock that was set far ahead once must not silence a source.
func TestRunOddState(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{polls: map[ingest.SourceID][]time.Duration{}, onHost: map[string]int{}, start: time.Now(), takes: steady}
		err := b.states.SaveState(t.Context(), ingest.State{Source: "a", Next: time.Now().AddDate(5, 0, 0)})
		if err != nil {
			t.Fatal(err)
		}
		b.run(t, []ingest.Source{source("a", "a.example")})
		synctest.Wait()
		b.want(t, "a", 0)
	})
}

func TestNewRunnerTwice(t *testing.T) {
	_, err := ingest.NewRunner(ingest.RunnerOptions{
		Sources: []ingest.Source{source("a", "a.example"), source("a", "b.example")},
		Poll:    func(context.Context, ingest.Source, ingest.State) (ingest.Result, error) { return ingest.Result{}, nil },
		States:  new(ingesttest.MemStates),
	})
	if err == nil {
		t.Error("NewRunner with a source twice = nil, want an error")
	}
}

func TestScheduleNext(t *testing.T) {
	now := time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)
	outlet, ministry := ingest.Source{Kind: ingest.Outlet}, ingest.Source{Kind: ingest.Ministry}
	slow := ingest.Source{Kind: ingest.Outlet, Interval: 12 * time.Hour}
	for _, tt := range []struct {
		s        ingest.Source
		failures int
		retry    time.Duration
		random   float64
		want     time.Duration
	}{
		{outlet, 0, 0, 0.5, 10 * time.Minute},
		{ministry, 0, 0, 0.5, 5 * time.Minute},
		{outlet, 0, 0, 0, 9 * time.Minute},
		{outlet, 0, 0, 1, 11 * time.Minute},
		{outlet, 1, 0, 0.5, 20 * time.Minute},
		{outlet, 3, 0, 0.5, 40 * time.Minute},
		{outlet, 1_000_000_000, 0, 0.5, 6 * time.Hour},
		{ministry, 2, 0, 0.5, 15 * time.Minute},
		{ministry, 1000, 0, 0.5, 30 * time.Minute},
		{slow, 5, 0, 0.5, 12 * time.Hour},
		{outlet, 0, time.Hour, 0, time.Hour},
		{outlet, 5, time.Minute, 0.5, time.Hour},
		{outlet, 0, 1000 * time.Hour, 0.5, 24 * time.Hour},
	} {
		c := ingest.Schedule{Rand: func() float64 { return tt.random }}
		got := c.Next(tt.s, ingest.State{Failures: tt.failures}, now, tt.retry).Sub(now)
		if got != tt.want {
			t.Errorf("Next(%s, %d failures, retry %v) = %v, want %v", tt.s.Kind, tt.failures, tt.retry, got, tt.want)
		}
	}
	spin := ingest.Schedule{Interval: func(ingest.Source, ingest.State) time.Duration { return 0 }}
	if got := spin.Next(outlet, ingest.State{}, now, 0); !got.After(now) {
		t.Errorf("Next with no interval = %v, want later than now", got)
	}
}

// What a hub pushes never puts off the poll that is due.
func TestPushKeepsTheTime(t *testing.T) {
	polls := 0
	r, err := ingest.NewRunner(ingest.RunnerOptions{
		Sources: []ingest.Source{source("a", "a.example")}, States: new(ingesttest.MemStates),
		Poll: func(_ context.Context, s ingest.Source, st ingest.State) (ingest.Result, error) {
			polls++
			st.Source, st.Health = s.ID, ingest.OK
			return ingest.Result{State: st, Pushed: polls > 1}, nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var run sync.WaitGroup
	run.Go(func() {
		if err := r.Run(ctx); err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
	})
	for range 3 {
		before := r.Sources()[0].State.Next
		if err := r.Check(ctx, "a"); err != nil {
			t.Errorf("Check = %v, want nil", err)
		}
		if after := r.Sources()[0].State.Next; !before.IsZero() && !after.Equal(before) {
			t.Errorf("Next after a push = %v, want %v as before", after, before)
		}
	}
	cancel()
	run.Wait()
}
