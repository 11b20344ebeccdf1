package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"nongrata/ingest"
)

// A clock that a test sets.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time                         { return c.now }
func (c *clock) After(d time.Duration) <-chan time.Time { return time.After(d) }

func TestIntervalAdapts(t *testing.T) {
	l := newLine(t)
	entries := func(from, to int) {
		var all []ingest.Entry
		for n := from; n < to; n++ {
			all = append(all, teaser(n, fmt.Sprint("release ", n)))
		}
		l.set(all...)
	}
	steps := []struct {
		what     string
		from, to int
		want     time.Duration
	}{
		{"the first list says nothing", 0, 6, 0},
		{"one new of six: slower", 1, 7, 6*time.Minute + 15*time.Second},
		{"half new: as it was", 4, 10, 6*time.Minute + 15*time.Second},
		{"five new of six: twice as often", 9, 15, 3*time.Minute + 7500*time.Millisecond},
		{"all new: no more often than the tier allows", 20, 26, 2 * time.Minute},
		{"the same list: a little slower", 20, 26, 2*time.Minute + 6*time.Second},
	}
	for _, s := range steps {
		entries(s.from, s.to)
		if _, err := l.poll(); err != nil {
			t.Fatal(err)
		}
		if got := l.state.Interval; got != s.want {
			t.Errorf("%s: Interval = %v, want %v", s.what, got, s.want)
		}
	}
	if l.state.Gap.IsZero() {
		t.Error("a list without anything known left no Gap")
	}
	for range 200 {
		if _, err := l.poll(); err != nil {
			t.Fatal(err)
		}
	}
	if got := l.state.Interval; got != 15*time.Minute {
		t.Errorf("Interval of a silent ministry = %v, want the tier's most, 15m", got)
	}
}

func TestDefaultInterval(t *testing.T) {
	outlet, fixed := ingest.Source{Kind: ingest.Outlet}, ingest.Source{Kind: ingest.Outlet, Interval: 3 * time.Minute}
	for _, tt := range []struct {
		s    ingest.Source
		st   ingest.State
		want time.Duration
	}{
		{outlet, ingest.State{}, 10 * time.Minute},
		{ministry, ingest.State{Interval: 2 * time.Minute}, 2 * time.Minute},
		{ministry, ingest.State{Interval: 2 * time.Minute, Hint: 5 * time.Minute}, 5 * time.Minute},
		{ministry, ingest.State{Hint: 24 * time.Hour}, 15 * time.Minute},
		{fixed, ingest.State{Interval: time.Hour, Hint: time.Hour}, 3 * time.Minute},
	} {
		if got := ingest.DefaultInterval(tt.s, tt.st); got != tt.want {
			t.Errorf("DefaultInterval(%s, %v, hint %v) = %v, want %v", tt.s.Kind, tt.st.Interval, tt.st.Hint, got, tt.want)
		}
	}
}

// A liar says "not modified" whatever it holds, when it is sent a validator.
type liar struct {
	body  string
	plain int // requests without validators
}

func (s *liar) Get(_ context.Context, r ingest.Request) (ingest.Response, error) {
	if r.ETag != "" {
		return ingest.Response{NotModified: true, Fresh: time.Minute}, nil
	}
	s.plain++
	return ingest.Response{Body: []byte(s.body), Capture: ingest.Capture{Hash: ingest.HashOf([]byte(s.body)), ETag: `"1"`, Status: 200}}, nil
}

func TestReadListOfALiar(t *testing.T) {
	start := time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)
	server, at := &liar{body: "one"}, &clock{now: start}
	l := newLine(t)
	parse := func(_ ingest.Source, list ingest.List) ([]ingest.Entry, error) {
		return []ingest.Entry{teaser(len(list.Body), string(list.Body))}, nil
	}
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: ingest.NewListFetcher(server, parse)},
		Pages:    l.script, Archive: &l.archive, Seen: &l.seen, Publish: l.publish, Clock: at,
	})
	if err != nil {
		t.Fatal(err)
	}
	l.mustPoll(1)
	at.now, server.body = start.Add(time.Hour), "three"
	l.mustPoll(0) // believed for a day
	if l.state.Hint != time.Minute {
		t.Errorf("Hint of a 304 = %v, want 1m", l.state.Hint)
	}
	at.now = start.Add(25 * time.Hour)
	l.mustPoll(1)
	at.now, server.body = start.Add(50*time.Hour), "fifteen"
	l.mustPoll(1)
	if l.state.Lies != 2 {
		t.Errorf("Lies = %d, want 2", l.state.Lies)
	}
	at.now, server.body = start.Add(51*time.Hour), "seventeen chars"
	l.mustPoll(1) // not believed any more
	if server.plain != 4 {
		t.Errorf("%d lists were read whole, want 4", server.plain)
	}
}

func TestSilence(t *testing.T) {
	start := time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)
	at := &clock{}
	l := newLine(t)
	l.use(at)
	for day := range 5 {
		at.now = start.AddDate(0, 0, day)
		l.set(teaser(day, fmt.Sprint("release ", day)))
		l.mustPoll(1)
	}
	for _, tt := range []struct {
		days int
		want ingest.Health
	}{{1, ingest.Unchanged}, {4, ingest.Unchanged}, {6, ingest.Silent}} {
		at.now = start.AddDate(0, 0, 4+tt.days)
		l.mustPoll(0)
		if l.state.Health != tt.want {
			t.Errorf("a daily source, %d days after its last item: %s, want %s (%s)", tt.days, l.state.Health, tt.want, l.state.Error)
		}
	}
	l.set(teaser(9, "release 9"))
	l.mustPoll(1)
	if l.state.Health != ingest.OK || l.state.Error != "" {
		t.Errorf("a source that speaks again: %s %q, want ok", l.state.Health, l.state.Error)
	}
}

func TestMoved(t *testing.T) {
	start := time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)
	at := &clock{}
	l := newLine(t)
	l.use(at)
	l.list.Moved = true
	for i := range 7 {
		at.now = start.Add(time.Duration(i) * 10 * time.Hour)
		l.set(teaser(i, fmt.Sprint("release ", i)))
		l.mustPoll(1)
		if want := i >= 5; (l.state.Health == ingest.Moved) != want {
			t.Errorf("permanently redirected for %dh: %s", i*10, l.state.Health)
		}
	}
	l.list.Moved = false
	l.set(teaser(9, "release 9"))
	l.mustPoll(1)
	if l.state.Health != ingest.OK || l.state.MovedTo != "" {
		t.Errorf("without the redirect: %s, moved to %q", l.state.Health, l.state.MovedTo)
	}
}

func TestOwnOutageIsNobodysFault(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var sources []ingest.Source
		for i := range 20 {
			sources = append(sources, source(ingest.SourceID(fmt.Sprint("s", i)), fmt.Sprint("h", i, ".example")))
		}
		var down atomic.Bool
		b := newBench(t, func(ingest.Source) (time.Duration, error) {
			if down.Load() {
				return 0, &ingest.Fault{Health: ingest.Unreachable, Err: errors.New("no route to host")}
			}
			return 0, nil
		}, sources...)
		time.Sleep(5 * time.Minute) // fake time: every source has been reached
		down.Store(true)
		time.Sleep(60 * time.Minute)
		offline := 0
		for _, st := range b.Sources() {
			if st.State.Health == ingest.Offline {
				offline++
			}
			if st.State.Failures > 10 {
				t.Errorf("%s: %d failures are held against it", st.Source.ID, st.State.Failures)
			}
		}
		if offline < 10 {
			t.Errorf("%d of 20 sources say that our own network is down, want most", offline)
		}
		down.Store(false)
		time.Sleep(10 * time.Minute)
		for _, st := range b.Sources() {
			if st.State.Health != ingest.OK || st.State.Failures != 0 {
				t.Errorf("%s, one interval after the outage: %s with %d failures", st.Source.ID, st.State.Health, st.State.Failures)
			}
		}
		b.stop()
	})
}

// Five minutes without a network are held against none of 500 feeds, and all are read again
// within one interval of their tier.
func TestFiveMinutesOffline(t *testing.T) {
	const interval = 10 * time.Minute // of other media, the shortest
	synctest.Test(t, func(t *testing.T) {
		var sources []ingest.Source
		for i := range 500 {
			sources = append(sources, source(ingest.SourceID(fmt.Sprint("s", i)), fmt.Sprint("h", i, ".example")))
		}
		var down atomic.Bool
		b := newBench(t, func(ingest.Source) (time.Duration, error) {
			if down.Load() {
				return 0, &ingest.Fault{Health: ingest.Unreachable, Err: errors.New("no route to host")}
			}
			return 8 * time.Second, nil // spreads the polls over the interval
		}, sources...)
		time.Sleep(30 * time.Minute)
		down.Store(true)
		time.Sleep(5 * time.Minute)
		down.Store(false)
		up := time.Now()
		offline := 0
		for _, st := range b.Sources() {
			if st.State.Failures != 0 {
				t.Errorf("%s, at the end of the outage: %s, %d failures are held against it", st.Source.ID, st.State.Health, st.State.Failures)
			}
			if st.State.Health == ingest.Offline {
				offline++
			}
		}
		if offline < 200 {
			t.Errorf("%d of 500 sources say that our own network is down, want those that were polled", offline)
		}
		time.Sleep(interval)
		for _, st := range b.Sources() {
			if st.State.Health != ingest.OK || st.State.Failures != 0 || st.State.LastPoll.Before(up) {
				t.Errorf("%s, one interval after the outage: %s with %d failures, polled %v after it",
					st.Source.ID, st.State.Health, st.State.Failures, st.State.LastPoll.Sub(up))
			}
		}
		b.stop()
	})
}

// One source within our own network answers all the time: the rest is our own outage all the same.
func TestInHouseSourceIsNoAlibi(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var sources []ingest.Source
		for i := range 40 {
			sources = append(sources, source(ingest.SourceID(fmt.Sprint("s", i)), fmt.Sprint("h", i, ".example")))
		}
		var down atomic.Bool
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if down.Load() && s.ID != "s0" {
				return 0, &ingest.Fault{Health: ingest.NoName, Err: errors.New("no such host")}
			}
			return 2 * time.Second, nil
		}, sources...)
		time.Sleep(30 * time.Minute)
		down.Store(true)
		time.Sleep(30 * time.Minute)
		for _, x := range b.Sources() {
			if st := x.State; st.Source != "s0" && (st.Health != ingest.Offline || st.Failures > 0) {
				t.Errorf("%s after half an hour: %s with %d failures, want our own outage", st.Source, st.Health, st.Failures)
			}
		}
		b.stop()
	})
}

// What 199 of 209 hosts share goes down, and comes back: our own network is not to blame as long as
// the others answer, neither at once nor later, and those are not asked much more than usual.
func TestSharedOutageIsNotOurs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var sources []ingest.Source
		for i := range 209 {
			sources = append(sources, source(ingest.SourceID(fmt.Sprint("s", i)), fmt.Sprint("h", i, ".example")))
		}
		shared := func(id ingest.SourceID) bool { return len(id) < 4 || id < "s199" }
		var down atomic.Bool
		var polls atomic.Int64 // of the others
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if !shared(s.ID) {
				polls.Add(1)
			} else if down.Load() {
				return 0, &ingest.Fault{Health: ingest.Unreachable, Err: errors.New("connection refused")}
			}
			return 2 * time.Second, nil
		}, sources...)
		time.Sleep(30 * time.Minute)
		before := polls.Load()
		time.Sleep(time.Hour)
		usual := polls.Load() - before
		down.Store(true)
		suspected := time.Duration(0)
		for range 60 {
			time.Sleep(time.Minute)
			if slices.ContainsFunc(b.Sources(), func(x ingest.SourceStatus) bool { return x.State.Health == ingest.Offline }) {
				suspected += time.Minute
			}
		}
		if suspected > 4*time.Minute {
			t.Errorf("our own network was blamed for %v, want under the five minutes until operators are told", suspected)
		}
		if n := polls.Load() - before - usual; n > 3*usual {
			t.Errorf("the others were polled %d times in an hour to know, usually %d", n, usual)
		}
		for _, x := range b.Sources() {
			if st := x.State; shared(st.Source) && (st.Health != ingest.Unreachable || st.Failures < 2) || !shared(st.Source) && st.Failures > 0 {
				t.Errorf("%s after an hour: %s with %d failures", st.Source, st.Health, st.Failures)
			}
		}
		b.stop()
	})
}

func TestOneBrokenHostIsNoOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var sources []ingest.Source
		for i := range 20 {
			sources = append(sources, source(ingest.SourceID(fmt.Sprint("s", i)), fmt.Sprint("h", i, ".example")))
		}
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "s7" {
				return 0, &ingest.Fault{Health: ingest.Unreachable, Err: errors.New("no route to host")}
			}
			return 0, nil
		}, sources...)
		time.Sleep(time.Hour)
		for _, st := range b.Sources() {
			if st.Source.ID == "s7" && (st.State.Health != ingest.Unreachable || st.State.Failures < 2) {
				t.Errorf("s7: %s with %d failures, want unreachable with more than one", st.State.Health, st.State.Failures)
			}
		}
		b.stop()
	})
}

func TestRetryAfterHoldsTheDomain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var asked atomic.Int32
		b := newBench(t, func(s ingest.Source) (time.Duration, error) {
			if s.ID == "a" {
				if asked.Add(1) == 2 {
					return 0, &ingest.Fault{Health: ingest.Blocked, Status: 429, RetryAfter: time.Hour, Err: errors.New("too many requests")}
				}
			}
			return 0, nil
		}, source("a", "one.example"), source("b", "one.example"), source("c", "two.example"))
		time.Sleep(75 * time.Minute)
		b.stop()
		b.want(t, "b", 0, 70)
		b.want(t, "c", 0, 10, 20, 30, 40, 50, 60, 70)
	})
}
