package daemon

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/ingest"
	"nongrata/ingest/ingestbench"
	"nongrata/store/stream"
)

// A rig is a daemon that polls a Site of ingestbench: the whole way of an item up to the stream,
// with every real part, and the desk's pages beside it. Nothing is extracted.
type rig struct {
	tb        testing.TB
	o         ingestbench.Options
	d         *Daemon
	dir       string
	published atomic.Int64
	came      map[string]int // by item ID, how often it came through the stream
	wrong     int
}

func newRig(tb testing.TB, o ingestbench.Options) *rig {
	tb.Helper()
	return rigIn(tb, o, tb.TempDir())
}

// rigIn is newRig over a data folder.
func rigIn(tb testing.TB, o ingestbench.Options, dir string) *rig {
	tb.Helper()
	r := &rig{tb: tb, o: o, dir: dir, came: map[string]int{}}
	opts := Options{Version: "bench", Sources: o.Sources(), Loopback: true, At: func(step string) {
		if step == ItemPublished {
			r.published.Add(1)
		}
	}}
	for i := range opts.Sources {
		opts.Sources[i].Disabled = true // polled when the rig says so
	}
	opts.Listen, opts.Data, opts.Roles = "127.0.0.1:0", r.dir, []string{RoleIngest, RoleDesk}
	ctx, cancel := context.WithCancel(context.Background())
	d, err := New(ctx, opts)
	if err != nil {
		cancel()
		tb.Fatal(err)
	}
	r.d = d
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	tb.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			tb.Errorf("Run = %v, want nil", err)
		}
		if err := d.Close(); err != nil {
			tb.Errorf("Close = %v, want nil", err)
		}
	})
	return r
}

// refresh polls every source once and returns how many items were published.
func (r *rig) refresh() int {
	r.tb.Helper()
	before := r.published.Load()
	var g errgroup.Group
	for _, s := range r.d.sources {
		g.Go(func() error { return r.d.Check(context.Background(), s.ID) })
	}
	if err := g.Wait(); err != nil {
		r.tb.Fatal(err)
	}
	return int(r.published.Load() - before)
}

// drain reads the n items published since the last drain from the stream, and checks that each
// says to the letter what the site said.
func (r *rig) drain(n int) {
	r.tb.Helper()
	if n == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	left := n
	err := r.d.items.Consume(ctx, "rig", stream.Consuming{}, func(_ context.Context, it ingest.Item) error {
		r.compare(it)
		if left--; left == 0 {
			cancel()
		}
		return nil
	})
	if err != nil || left > 0 {
		r.tb.Fatalf("the stream held %d of %d items, %v", n-left, n, err)
	}
}

// compare checks an item that came through the stream; the first few that differ are told.
func (r *rig) compare(it ingest.Item) {
	r.tb.Helper()
	feed, item := place(it)
	want := r.o.Item(feed, item, r.came[it.ID])
	r.came[it.ID]++
	text, err := r.d.archive.Get(context.Background(), it.Body.Hash)
	if err == nil && string(text) == want.Text && it.Title == want.Title && it.Published.Equal(want.Published) {
		return
	}
	if r.wrong++; r.wrong <= 5 {
		r.tb.Errorf("item %s, number %d of feed %d: %q of %v, %d bytes, %v; want %q of %v, %d bytes",
			it.ID, item, feed, it.Title, it.Published, len(text), err, want.Title, want.Published, len(want.Text))
	}
}

// wantItems checks that there are n items of each feed, and r revisions more of all.
func (r *rig) wantItems(n, revisions int) {
	r.tb.Helper()
	again := 0
	for _, times := range r.came {
		again += times - 1
	}
	if want := r.o.Feeds * n; len(r.came) != want || again != revisions {
		r.tb.Errorf("%d items came, %d of them edited, want %d and %d", len(r.came), again, want, revisions)
	}
}

// place reads feed and number off an item's source and address.
func place(it ingest.Item) (feed, item int) {
	_, f, _ := strings.Cut(string(it.Source), "-")
	feed, _ = strconv.Atoi(f)
	item, _ = strconv.Atoi(it.URL[strings.LastIndexByte(it.URL, '/')+1:])
	return feed, item
}

// stored is how many bytes the data folder has.
func (r *rig) stored() (size int64) {
	err := filepath.WalkDir(r.dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return nil // what goes while we look is not there
		}
		if st, err := e.Info(); err == nil {
			size += st.Size()
		}
		return nil
	})
	if err != nil {
		r.tb.Fatal(err)
	}
	return size
}

// cpu is what this process has used so far.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// peak returns the most memory that this process has had, in bytes, since the last call where
// the system can tell (Linux), else zero.
func peak() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	n, _ := strconv.ParseInt(kb, 10, 64)
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)
	return n << 10
}

// remember fills the store with n traces of items that the sources have shown before.
func (r *rig) remember(n int) {
	r.tb.Helper()
	for i, s := range r.d.sources {
		traces := map[string]ingest.Trace{}
		for k := i; k < n; k += len(r.d.sources) {
			id := ingest.ItemID(s.ID, strconv.Itoa(k))
			traces[id] = ingest.Trace{Item: id, Raw: ingest.RevisionOf("", id), Text: ingest.RevisionOf("old", id), Title: "an announcement of an earlier year " + id, Day: "2021-04-05"}
		}
		if err := r.d.db.Remember(r.tb.Context(), s.ID, traces); err != nil {
			r.tb.Fatal(err)
		}
	}
}

// benchSite begins what envSite is for a child that polls an ingestbench Site.
const benchSite = "bench:"

// polled are the options of a child over the feeds that spec names.
func polled(dir, spec string) (Options, error) {
	var b ingestbench.Options
	if _, err := fmt.Sscanf(spec, benchSite+"%d:%d:%d", &b.Feeds, &b.Items, &b.Port); err != nil {
		return Options{}, fmt.Errorf("%s=%q: %w", envSite, spec, err)
	}
	o := Options{Version: "test", Sources: b.Sources(), Loopback: true}
	for i := range o.Sources {
		o.Sources[i].Interval = 100 * time.Millisecond
	}
	o.Listen, o.Data, o.Roles = "127.0.0.1:0", dir, []string{RoleIngest, RoleDesk}
	return o, nil
}
