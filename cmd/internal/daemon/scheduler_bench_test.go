package daemon

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/store"
)

// BenchmarkScheduler has 10,000 sources polled once a minute each by the real scheduler, queue
// and store for a while, with polls that take as long as answers do (20 to 300 ms), one source
// in fifty failing and one host in ten shared by two. It reports how late polls begin.
func BenchmarkScheduler(b *testing.B) {
	const interval = time.Minute
	sources, span := 10_000, 20*time.Second
	if testing.Short() {
		sources, span = sources/5, span/5
	}
	for b.Loop() {
		b.StopTimer()
		l := newLags(b, sources, interval)
		used := cpu()
		peak()
		b.StartTimer()
		ctx, cancel := context.WithTimeout(context.Background(), span)
		if err := l.runner.Run(ctx); err != nil {
			b.Fatal(err)
		}
		cancel()
		b.StopTimer()
		all := l.sorted()
		if want := int(time.Duration(sources) * span / interval / 2); len(all) < want {
			b.Errorf("%d polls in %v, want %d at least", len(all), span, want)
		}
		b.ReportMetric(part(all, 0.5).Seconds()*1000, "lag-p50-ms")
		b.ReportMetric(part(all, 0.99).Seconds()*1000, "lag-p99-ms")
		b.ReportMetric(float64(len(all))/span.Seconds(), "polls/s")
		b.ReportMetric((cpu()-used).Seconds()/span.Seconds(), "cpus")
		b.ReportMetric(float64(peak())/(1<<20), "peak-MiB")
		b.StartTimer()
	}
}

// lags are how late each poll began.
type lags struct {
	runner *ingest.Runner
	mu     sync.Mutex
	all    []time.Duration
}

// newLags has sources stored as they are after a day: due one after the other.
func newLags(b *testing.B, n int, interval time.Duration) *lags {
	ctx := b.Context()
	db, err := store.Open(ctx, b.TempDir(), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	var sources []ingest.Source
	start := time.Now().Add(time.Duration(n) * time.Millisecond / 2) // when all are stored
	var saved sync.WaitGroup
	for i := range n {
		s := ingest.Source{ID: ingest.SourceID(fmt.Sprint("s", i)), Kind: ingest.Ministry, Method: ingest.Feed,
			Interval: interval, URL: fmt.Sprintf("https://host-%d.example/feed/%d", i-i%10/9, i)}
		sources = append(sources, s)
		due := start.Add(interval * time.Duration(i) / time.Duration(n))
		saved.Go(func() {
			if err := db.SaveState(ctx, ingest.State{Source: s.ID, Health: ingest.OK, Next: due}); err != nil {
				b.Error(err)
			}
		})
	}
	saved.Wait()
	time.Sleep(time.Until(start))
	l := &lags{}
	l.runner, err = ingest.NewRunner(ingest.RunnerOptions{Sources: sources, Poll: l.poll, States: db})
	if err != nil {
		b.Fatal(err)
	}
	return l
}

func (l *lags) poll(ctx context.Context, _ ingest.Source, st ingest.State) (ingest.Result, error) {
	late := time.Since(st.Next)
	l.mu.Lock()
	l.all = append(l.all, late)
	l.mu.Unlock()
	select {
	case <-time.After(20*time.Millisecond + rand.N(280*time.Millisecond)):
	case <-ctx.Done():
		return ingest.Result{}, ctx.Err()
	}
	st.LastPoll, st.Health, st.Failures = time.Now(), ingest.OK, 0
	if rand.IntN(50) == 0 {
		st.Health, st.Failures = ingest.ServerError, 1
		return ingest.Result{State: st}, &ingest.Fault{Health: st.Health, Err: fmt.Errorf("status 500")}
	}
	return ingest.Result{State: st}, nil
}

func (l *lags) sorted() []time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.Sort(l.all)
	return l.all
}

// part returns the value that the share p of sorted values does not exceed.
func part(sorted []time.Duration, p float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(int(p*float64(len(sorted))), len(sorted)-1)]
}
