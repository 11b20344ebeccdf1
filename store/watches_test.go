package store

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

// What is due comes earliest first; a page that was read is due at its new time only, and one
// that is not read again never.
func TestWatches(t *testing.T) {
	db, ctx := open(t, t.TempDir()), t.Context()
	w := func(id string, next time.Duration) ingest.Watched {
		x := ingest.Watched{Item: ingest.Item{ID: id}, Standing: ingest.Stands}
		if next > 0 {
			x.Next = day().Add(next)
		}
		return x
	}
	for _, x := range []ingest.Watched{w("late", 3*time.Hour), w("first", time.Hour), w("second", 2*time.Hour), w("never", 0), w("second", 90*time.Minute)} {
		if err := db.Watch(ctx, x); err != nil {
			t.Fatal(err)
		}
	}
	due := func() (ids []string) {
		t.Helper()
		ws, err := db.DueWatches(ctx, day().Add(2*time.Hour), 10)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range ws {
			ids = append(ids, x.Item.ID)
		}
		return ids
	}
	if diff := cmp.Diff([]string{"first", "second"}, due()); diff != "" {
		t.Errorf("DueWatches (-want +got):\n%s", diff)
	}
	if err := db.Watch(ctx, w("first", 0)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"second"}, due()); diff != "" {
		t.Errorf("DueWatches after one was read for the last time (-want +got):\n%s", diff)
	}
	if x, known, err := db.Watched(ctx, "first"); err != nil || !known || !x.Next.IsZero() {
		t.Errorf("Watched = %+v, %v, %v, want it without a next time", x, known, err)
	}
	if _, known, err := db.Watched(ctx, "other"); err != nil || known {
		t.Errorf("Watched of an unknown item = %v, %v, want false", known, err)
	}
}
