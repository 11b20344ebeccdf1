package ingest_test

import (
	"context"
	"errors"
	"net/netip"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/charset"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/listing"
)

// A dial is a clock that a test turns.
type dial struct {
	mu  sync.Mutex
	now time.Time
}

func (d *dial) Now() time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.now
}

func (d *dial) After(time.Duration) <-chan time.Time { return nil }

func (d *dial) turn(to time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now = to
}

// The recorded wave comes in whole: each release once, each edit as a revision of the same
// item, with its title, its day and a body that can be read.
func TestWave(t *testing.T) {
	var clock dial
	srv := ingesttest.Start(t, clock.Now)
	client := fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Spacing: -1})
	t.Cleanup(client.Close)
	var archive ingesttest.MemArchive
	arrived := map[string][]ingest.Item{} // by title
	ids := map[string]bool{}
	p, err := ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(client), ingest.Listing: listing.New(client)},
		Pages:    client, Archive: &archive, Seen: new(ingesttest.MemSeen), PageDate: listing.PageDate, Clock: &clock,
		Publish: func(_ context.Context, items ...ingest.Item) error {
			var errs []error
			for _, it := range items {
				arrived[it.Title] = append(arrived[it.Title], it)
				ids[it.ID] = true
				errs = append(errs, it.Validate())
			}
			return errors.Join(errs...)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	states := map[ingest.SourceID]ingest.State{}
	changed := map[time.Time]map[ingest.SourceID]bool{}
	edits := 0
	for _, r := range srv.Releases() {
		for _, at := range append([]time.Time{r.Published}, editTimes(r)...) {
			if changed[at.UTC()] == nil {
				changed[at.UTC()] = map[ingest.SourceID]bool{}
			}
			changed[at.UTC()][r.Source] = true
		}
		edits += len(r.Edits)
	}
	for _, at := range srv.Times() {
		clock.turn(at)
		for _, s := range srv.Sources() {
			if !changed[at.UTC()][s.ID] {
				continue
			}
			res, err := p.Poll(t.Context(), s, states[s.ID])
			if err != nil {
				t.Errorf("Poll(%s) at %v = %v, want nil", s.ID, at, err)
			}
			states[s.ID] = res.State
		}
	}
	if want := len(srv.Releases()); len(ids) != want {
		t.Errorf("%d items arrived, want %d", len(ids), want)
	}
	for _, r := range srv.Releases() {
		for _, v := range append([]ingesttest.Version{r.Version}, r.Edits...) {
			checkArrived(t, &archive, r, v, arrived[v.Title])
		}
	}
	if edits == 0 {
		t.Error("the wave has no edits: nothing tests revisions")
	}
}

func editTimes(r ingesttest.Release) []time.Time {
	var all []time.Time
	for _, e := range r.Edits {
		all = append(all, e.At)
	}
	return all
}

func checkArrived(t *testing.T, archive ingest.Archive, r ingesttest.Release, v ingesttest.Version, items []ingest.Item) {
	t.Helper()
	for _, it := range items {
		if it.Source != r.Source {
			continue
		}
		if it.Body.Hash == "" || len(it.Notes) > 0 || it.Lang != r.Lang {
			t.Errorf("%s: %s arrived with body %+v, notes %q, language %s", r.File, it.ID, it.Body, it.Notes, it.Lang)
		}
		day := r.Published.Format(time.DateOnly)
		if it.Published.Format(time.DateOnly) != day && it.Published.Format(time.DateOnly) != r.Published.UTC().Format(time.DateOnly) {
			t.Errorf("%s: %s is dated %v, want %s", r.File, it.ID, it.Published, day)
		}
		b, err := archive.Get(t.Context(), it.Body.Hash)
		if err != nil {
			t.Errorf("%s: %v", r.File, err)
		}
		if text := charset.Decode(b, charset.Hint{Lang: r.Lang}); text.Lost > 0 || text.Guessed {
			t.Errorf("%s: body of %s is read as %s, %q", r.File, it.ID, text.Name, text.Notes)
		}
		return
	}
	t.Errorf("%s: %q did not arrive", r.File, v.Title)
}
