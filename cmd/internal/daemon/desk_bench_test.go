package daemon

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

// BenchmarkDesk lets 20 reviewers work on a daemon in whose queue 5,000 cases wait (200 with
// -short): each reads the queue's page, opens a case on it, approves it and reads the queue until
// the case is gone. It reports how long a page takes, how long until a decision is durable, and how long
// until it is shown as well: at one decision every two seconds each right after the cases came,
// while their alerts are still sent, later, and without any rest.
func BenchmarkDesk(b *testing.B) {
	w := benchDesk(b, 5000)
	b.Run("filled", func(b *testing.B) { w.run(b, 2*time.Second) })
	b.Run("paced", func(b *testing.B) { w.run(b, 2*time.Second) })
	b.Run("restless", func(b *testing.B) { w.run(b, time.Nanosecond) })
}

// benchDesk runs a daemon with so many waiting cases (200 with -short) until the benchmark ends.
func benchDesk(b *testing.B, cases int) *deskWork {
	b.Helper()
	o := options(b.TempDir(), "http://127.0.0.1:1", "")
	o.Sources, o.Alerts, o.API.PerMinute = nil, nil, 1<<20
	d, err := New(b.Context(), o)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	b.Cleanup(func() {
		cancel()
		if err := errors.Join(<-done, d.Close()); err != nil {
			b.Errorf("ending = %v, want nil", err)
		}
	})
	if testing.Short() {
		cases = 200
	}
	fillDesk(b, d.Desk(), cases)
	token, err := os.ReadFile(filepath.Join(o.Data, TokenFile))
	if err != nil {
		b.Fatal(err)
	}
	return &deskWork{d: d, url: d.URL(), token: strings.TrimSpace(string(token)), taken: map[string]bool{}}
}

// client is somebody's at the terminal.
func (w *deskWork) client(name string) (*client.Client, error) {
	return client.New(client.Options{URL: w.url, Token: w.token, Reviewer: name, HTTP: http.DefaultClient})
}

// fillDesk files one candidate for each case that is to wait.
func fillDesk(b *testing.B, desk *review.Desk, cases int) {
	b.Helper()
	all := country.All()
	for i := 0; cases > 0; i++ {
		from, against := all[i%len(all)], all[(i/len(all)*7+i+1)%len(all)]
		if from == against {
			continue
		}
		day := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i/2).Format(time.DateOnly)
		c := reviewtest.Candidate(from, against, day, reviewtest.People(i%20+1), reviewtest.Page(fmt.Sprint(i)))
		if err := desk.File(b.Context(), c); err != nil {
			b.Fatal(err)
		}
		cases--
	}
}

// deskWork is what the reviewers of a benchmark share.
type deskWork struct {
	d          *Daemon
	url, token string

	mu    sync.Mutex
	taken map[string]bool
	times map[string][]time.Duration
}

// run has 20 reviewers decide at this pace, who do not all begin at once.
func (w *deskWork) run(b *testing.B, pace time.Duration) {
	w.times = map[string][]time.Duration{}
	before := cpu()
	for b.Loop() {
		var g errgroup.Group
		for i := range 20 {
			g.Go(func() error {
				<-time.After(pace * time.Duration(i) / 20)
				return w.shift(b.Context(), fmt.Sprintf("Reviewer %d", i+1), pace)
			})
		}
		if err := g.Wait(); err != nil {
			b.Fatal(err)
		}
	}
	for name, all := range w.times {
		reportParts(b, name, all)
	}
	b.ReportMetric(float64(len(w.times["durable"])), "decisions")
	b.ReportMetric((cpu()-before).Seconds()*1000/float64(len(w.times["durable"])), "cpu-ms/decision") // the readers' too
}

// reportParts says what half, 95 of 100 and all of the times keep.
func reportParts(b *testing.B, name string, all []time.Duration) {
	slices.Sort(all)
	for what, of := range map[string]float64{"p50": 0.5, "p95": 0.95, "max": 1} {
		b.ReportMetric(part(all, of).Seconds()*1000, name+"-"+what+"-ms")
	}
}

var cards = regexp.MustCompile(`data-case="([^"]+)"`)

func (w *deskWork) shift(ctx context.Context, name string, pace time.Duration) error {
	c, err := w.client(name)
	if err != nil {
		return err
	}
	rounds := 10
	if testing.Short() {
		rounds = 2
	}
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for range rounds {
		<-tick.C
		page, err := w.page(ctx, "page", "/")
		if err != nil {
			return err
		}
		id := w.take(page)
		if id == "" {
			continue
		}
		if _, err := w.page(ctx, "case", "/case/"+id); err != nil {
			return err
		}
		start := time.Now()
		if _, err := c.Decide(ctx, id, "", api.Decision{Verdict: review.Approve}); err != nil {
			return fmt.Errorf("approving %s: %w", id, err)
		}
		w.note("durable", time.Since(start))
		for strings.Contains(page, `data-case="`+id+`"`) {
			if page, err = w.page(ctx, "page", "/"); err != nil {
				return err
			}
		}
		w.note("shown", time.Since(start))
	}
	return nil
}

// page reads a page, and notes how long that takes.
func (w *deskWork) page(ctx context.Context, name, path string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, w.url+path, nil)
	if err != nil {
		return "", err
	}
	req.Header.Set("Authorization", "Bearer "+w.token)
	start := time.Now()
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	w.note(name, time.Since(start))
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("reading %s: %s", path, resp.Status)
	}
	return string(body), err
}

// take returns a case of the page that nobody has taken.
func (w *deskWork) take(page string) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range cards.FindAllStringSubmatch(page, -1) {
		if !w.taken[m[1]] {
			w.taken[m[1]] = true
			return m[1]
		}
	}
	return ""
}

func (w *deskWork) note(name string, took time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.times[name] = append(w.times[name], took)
}
