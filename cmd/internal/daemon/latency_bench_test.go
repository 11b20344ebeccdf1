package daemon

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
)

// BenchmarkLatency publishes announcements one after the other on a ministry's site and reports
// how long each takes through the whole daemon: from the poll that shows it to the candidate in
// the queue, from its page to the candidate, and from the poll to the alert.
func BenchmarkLatency(b *testing.B) {
	hook := alerttest.NewCollector(b, alerttest.NewSecret(1))
	site := newWire(b)
	filed := make(chan time.Time, 100)
	o := options(b.TempDir(), site.url, hook.URL())
	o.Interval = func(ingest.Source, ingest.State) time.Duration { return 300 * time.Millisecond }
	o.At = func(step string) {
		if step == CandidateFiled {
			filed <- time.Now()
		}
	}
	d, err := New(b.Context(), o)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	var queue, fetched, alerted []time.Duration
	for b.Loop() {
		for _, state := range latencyStates {
			site.publish(state)
			queued := <-filed
			hook.Want(within, alerttest.Kind(review.KindUnconfirmed))
			alert := time.Now()
			listed, read := site.times()
			queue, fetched, alerted = append(queue, queued.Sub(listed)), append(fetched, queued.Sub(read)), append(alerted, alert.Sub(listed))
		}
		b.StopTimer()
		for name, all := range map[string][]time.Duration{"poll-to-queue": queue, "page-to-queue": fetched, "poll-to-alert": alerted} {
			slices.Sort(all)
			b.ReportMetric(part(all, 0.5).Seconds()*1000, name+"-p50-ms")
			b.ReportMetric(part(all, 0.95).Seconds()*1000, name+"-p95-ms")
		}
		b.StartTimer()
	}
	cancel()
	if err := <-done; err != nil {
		b.Errorf("Run = %v, want nil", err)
	}
	if err := d.Close(); err != nil {
		b.Errorf("Close = %v, want nil", err)
	}
}

// latencyStates are whose people go, one case each.
var latencyStates = strings.Split("Russia,Belarus,China,Iran,Cuba,Egypt,Brazil,India,Serbia,Turkey,Syria,Iraq,Pakistan,Vietnam,"+
	"Indonesia,Nigeria,Ethiopia,Morocco,Algeria,Tunisia,Mexico,Peru,Chile,Argentina,Colombia,Japan,Thailand,Malaysia,Kenya,Ghana", ",")

// A wire is a ministry's site that grows.
type wire struct {
	url string

	mu     sync.Mutex
	states []string
	told   int // how many the last poll was told of
	listed time.Time
	read   time.Time
}

func newWire(b *testing.B) *wire {
	w := &wire{}
	srv := httptest.NewServer(w)
	b.Cleanup(srv.Close)
	w.url = srv.URL
	return w
}

func (w *wire) publish(state string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.states = append(w.states, state)
}

// times are when the newest item was first listed, and when its page was read.
func (w *wire) times() (listed, read time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.listed, w.read
}

// ServeHTTP serves the feed and the pages.
func (w *wire) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if n, err := strconv.Atoi(path.Base(r.URL.Path)); err == nil && n < len(w.states) {
		w.read = time.Now()
		fmt.Fprintf(rw, `<!doctype html><html lang="en"><title>Statement</title><main><h1>Statement %d</h1><p>The Ministry of Foreign Affairs today summoned the ambassador of %s and informed him that Lithuania has declared four employees of the embassy of %[2]s in Vilnius personae non gratae. They must leave the country within five days.</p></main></html>`, n, w.states[n])
		return
	}
	if r.URL.Path != "/feed.xml" {
		http.NotFound(rw, r)
		return
	}
	if w.told < len(w.states) {
		w.told, w.listed = len(w.states), time.Now()
	}
	fmt.Fprint(rw, `<rss version="2.0"><channel><title>Ministry</title>`)
	for n := len(w.states) - 1; n >= 0; n-- {
		fmt.Fprintf(rw, `<item><title>Statement %d</title><guid isPermaLink="false">s%[1]d</guid><link>%s/%[1]d</link><description>A statement of the ministry.</description></item>`, n, w.url)
	}
	fmt.Fprint(rw, `</channel></rss>`)
}
