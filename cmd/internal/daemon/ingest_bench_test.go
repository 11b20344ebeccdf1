package daemon

import (
	"bufio"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"nongrata/ingest/ingestbench"
)

// A phase is one measured refresh of every feed.
type phase struct {
	name    string
	phase   ingestbench.Phase
	latency time.Duration
	fresh   int  // items that each feed publishes
	same    bool // every answer is a 304
}

var phases = []phase{
	{name: "notmod", phase: ingestbench.NotModified, same: true},
	{name: "notmod200ms", phase: ingestbench.NotModified, latency: 200 * time.Millisecond, same: true},
	{name: "newvalidator", phase: ingestbench.NewValidator},
	{name: "novalidator", phase: ingestbench.NoValidator},
	{name: "onenew", phase: ingestbench.OneNew, fresh: 1},
	{name: "edited", phase: ingestbench.Edited, fresh: 1},
}

// check refreshes and checks what came of it.
func (p phase) check(r *rig, stats func() ingestbench.Stats) {
	r.tb.Helper()
	if got, want := r.refresh(), p.fresh*r.o.Feeds; got != want {
		r.tb.Errorf("%s: %d items published, want %d", p.name, got, want)
	}
	st := stats()
	if st.Requests != r.o.Feeds || st.InFlight > 1 || p.same != (st.NotModified == r.o.Feeds) {
		r.tb.Errorf("%s: %+v, want %d requests, one at a time for an address", p.name, st, r.o.Feeds)
	}
}

// The phases of BenchmarkIngest at a smaller scale, every item looked at.
func TestIngestPhases(t *testing.T) {
	o := ingestbench.Options{Feeds: 20, Items: 5, Port: sitePort(t)}
	site, err := ingestbench.Start(o)
	if err != nil {
		t.Skipf("no loopback addresses for every feed: %v", err)
	}
	defer site.Close()
	r := newRig(t, o)
	phase{name: "cold", fresh: o.Items}.check(r, site.Stats)
	r.drain(o.Feeds * o.Items)
	r.wantItems(o.Items, 0)
	for _, p := range phases {
		site.Begin(p.phase, p.latency/4)
		before := r.stored()
		p.check(r, site.Stats)
		r.drain(o.Feeds * p.fresh)
		if grown := r.stored() - before; p.fresh == 0 && grown > 1<<20 {
			t.Errorf("%s: the store has grown by %d bytes, want less than 1 MiB", p.name, grown)
		}
		if p.name != "novalidator" {
			continue
		}
		for _, s := range r.d.Sources() {
			if s.State.ETag != "" || s.State.BodyHash == "" {
				t.Errorf("%s has the ETag %q, want none, and the hash %q", s.Source.ID, s.State.ETag, s.State.BodyHash)
			}
		}
	}
	r.wantItems(o.Items+1, o.Feeds)
}

func sitePort(tb testing.TB) int {
	tb.Helper()
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	defer lis.Close()
	return lis.Addr().(*net.TCPAddr).Port
}

// BenchmarkIngest measures the whole ingestion path over 500 feeds of 30 items (38 MB): fetch,
// decode, parse, tell what is new, store, publish to the embedded stream; the desk's pages run
// beside it. The feeds are served by another process. Run it with
//
//	go test ./cmd/internal/daemon -run '^$' -bench 'Ingest' -benchtime 1x -timeout 30m
func BenchmarkIngest(b *testing.B) {
	debug.SetGCPercent(GCPercent)
	o := ingestbench.Options{Feeds: 500, Items: 30, Port: sitePort(b)}
	site := feedsite(b, o)
	stats := func() ingestbench.Stats {
		st, err := site.Stats()
		if err != nil {
			b.Fatal(err)
		}
		return st
	}
	begin := func(p phase) {
		if err := site.Begin(p.phase, p.latency); err != nil {
			b.Fatal(err)
		}
	}
	var r *rig
	b.Run("cold", func(sub *testing.B) {
		for sub.Loop() {
			sub.StopTimer()
			p := phase{name: "cold", phase: ingestbench.Cold, fresh: o.Items}
			begin(p)
			r = newRig(b, o)
			measure(sub, r, func() { p.check(r, stats) })
		}
	})
	if r == nil {
		b.Skip("the phases build on cold")
	}
	r.drain(o.Feeds * o.Items)
	r.wantItems(o.Items, 0)
	for _, p := range phases {
		b.Run(p.name, func(sub *testing.B) {
			for sub.Loop() {
				sub.StopTimer()
				begin(p)
				measure(sub, r, func() { p.check(r, stats) })
			}
		})
	}
}

// measure runs f under the clock, which is stopped, and reports what it took.
func measure(b *testing.B, r *rig, f func()) {
	size, used, items := r.stored(), cpu(), r.published.Load()
	peak()
	start := time.Now()
	b.StartTimer()
	f()
	b.StopTimer()
	wall := time.Since(start)
	b.ReportMetric(wall.Seconds(), "wall-s")
	b.ReportMetric((cpu() - used).Seconds(), "cpu-s")
	b.ReportMetric(float64(peak())/(1<<20), "peak-MiB")
	b.ReportMetric(float64(r.stored()-size)/(1<<20), "stored-MiB")
	b.ReportMetric(float64(r.published.Load()-items), "published")
	b.StartTimer()
}

// feedsite serves the feeds in another process until the benchmark ends.
func feedsite(b *testing.B, o ingestbench.Options) ingestbench.Remote {
	b.Helper()
	bin := filepath.Join(b.TempDir(), "feedsite")
	if out, err := exec.Command("go", "build", "-o", bin, "nongrata/ingest/ingestbench/feedsite").CombinedOutput(); err != nil {
		b.Skipf("cannot build feedsite: %v\n%s", err, out)
	}
	cmd := exec.Command(bin, "-listen", "127.0.0.1:0", "-feeds", strconv.Itoa(o.Feeds), "-items", strconv.Itoa(o.Items), "-port", strconv.Itoa(o.Port))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		in.Close()
		if err := cmd.Wait(); err != nil {
			b.Errorf("feedsite = %v, want nil", err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		b.Fatalf("feedsite said %q, %v, want its address", line, err)
	}
	return ingestbench.Remote(strings.TrimSpace(line))
}

// BenchmarkUnchanged polls feeds that have nothing new while the store remembers 1,000 items of
// the same sources, and 100,000: by their validators, and by reading documents built anew.
func BenchmarkUnchanged(b *testing.B) {
	for _, stored := range []int{1_000, 100_000} {
		o := ingestbench.Options{Feeds: 20, Items: 30, Port: sitePort(b)}
		site, err := ingestbench.Start(o)
		if err != nil {
			b.Skipf("no loopback addresses for every feed: %v", err)
		}
		r := newRig(b, o)
		r.refresh()
		r.remember(stored)
		for _, p := range []phase{phases[0], phases[2]} {
			b.Run(p.name+"/"+strconv.Itoa(stored), func(sub *testing.B) {
				var used time.Duration
				for sub.Loop() {
					sub.StopTimer()
					site.Begin(p.phase, 0)
					before := cpu()
					sub.StartTimer()
					p.check(r, site.Stats)
					used += cpu() - before
				}
				sub.ReportMetric(used.Seconds()*1e6/float64(sub.N*o.Feeds), "cpu-µs/poll")
			})
		}
		site.Close()
	}
}
