package evidence

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
)

// texts are one that is kept in small.db and one that gets a file of its own.
func texts(name string) (small, large []byte) {
	large = make([]byte, 3*maxSmall) // of noise, which does not pack
	rand.NewChaCha8([32]byte([]byte(ingest.HashOf([]byte(name))[:32]))).Read(large)
	return []byte("release " + name), large
}

// put stores both texts of name on that day and returns their hashes.
func put(t *testing.T, a *Archive, name string, day time.Time) []ingest.Hash {
	t.Helper()
	a.now = func() time.Time { return day }
	small, large := texts(name)
	hashes, err := a.PutAll(t.Context(), [][]byte{small, large})
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range hashes { // the file system has a clock of its own
		if err := os.Chtimes(a.path(h), day, day); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	return hashes
}

// What was put long ago goes, unless it is to be kept, was put again, or is young.
func TestPrune(t *testing.T) {
	a, start := open(t, t.TempDir()), time.Now().UTC()
	day := func(n int) time.Time { return start.AddDate(0, 0, n) }
	gone, kept := put(t, a, "gone", day(0)), put(t, a, "kept", day(0))
	again := put(t, a, "again", day(0))
	put(t, a, "again", day(50))
	young := put(t, a, "young", day(99))
	keep := func(h ingest.Hash) bool { return h == kept[0] || h == kept[1] }
	blobs, size := a.Size()

	got, err := a.Prune(t.Context(), Pruning{Keep: keep, Before: day(40), Now: day(100)})
	if err != nil || got.Blobs != 2 || got.Kept != 2 {
		t.Errorf("Prune = %+v, %v, want 2 blobs gone, 2 kept", got, err)
	}
	if b, s := a.Size(); b != blobs-2 || s != size-got.Bytes {
		t.Errorf("Size after pruning = %d, %d, want %d, %d", b, s, blobs-2, size-got.Bytes)
	}
	for _, h := range gone {
		if _, err := a.Get(t.Context(), h); a.Has(h) || !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("Get of what was pruned = %v, want fs.ErrNotExist", err)
		}
	}
	for _, hs := range [][]ingest.Hash{kept, again, young} {
		for _, h := range hs {
			if _, err := a.Get(t.Context(), h); err != nil {
				t.Errorf("Get of what was to stay: %v", err)
			}
		}
	}
	if got, err := a.Prune(t.Context(), Pruning{Keep: keep, Most: 1, Now: day(100)}); err != nil || got.Blobs != 2 || !a.Has(young[0]) || !a.Has(kept[0]) || a.Has(again[0]) {
		t.Errorf("Prune of an archive that is too large = %+v, %v, want the old ones gone and neither what is kept nor what is young", got, err)
	}
}

// While it prunes, nobody who puts what is old loses it.
func TestPruneBesidePut(t *testing.T) {
	a, start := open(t, t.TempDir()), time.Now().UTC()
	var names []string
	for i := range 60 {
		names = append(names, fmt.Sprint("n", i))
		put(t, a, names[i], start)
	}
	later := start.AddDate(0, 0, 100)
	a.now = func() time.Time { return later }
	var wg sync.WaitGroup
	wg.Go(func() {
		if _, err := a.Prune(t.Context(), Pruning{Keep: func(ingest.Hash) bool { return false }, Before: later, Now: later}); err != nil {
			t.Error(err)
		}
	})
	for _, n := range names {
		small, large := texts(n)
		hashes, err := a.PutAll(t.Context(), [][]byte{small, large})
		if err != nil {
			t.Fatal(err)
		}
		for i, h := range hashes {
			if got, err := a.Get(t.Context(), h); err != nil || i == 0 && !bytes.Equal(got, small) {
				t.Fatalf("Get right after Put beside pruning = %v", err)
			}
		}
	}
	wg.Wait()
	for _, n := range names {
		small, large := texts(n)
		if !a.Has(ingest.HashOf(small)) || !a.Has(ingest.HashOf(large)) {
			t.Errorf("%s was put while others were pruned and is gone", n)
		}
	}
}

// Stopped anywhere, what is left is whole and counted right after the next start.
func TestPruneStopped(t *testing.T) {
	dir := t.TempDir()
	a, start := open(t, dir), time.Now().UTC()
	for i := range 300 {
		a.now = func() time.Time { return start }
		if _, err := a.Put(t.Context(), fmt.Append(nil, "release ", i)); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	listed := 0
	later := start.AddDate(0, 0, 100)
	_, err := a.Prune(ctx, Pruning{Before: later, Now: later, Keep: func(ingest.Hash) bool {
		if listed++; listed == 300 {
			cancel()
		}
		return false
	}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Prune that was stopped = %v, want context.Canceled", err)
	}
	blobs, size := a.Size()
	a.Close()
	b := open(t, dir)
	if gotBlobs, gotSize := b.Size(); gotBlobs != blobs || gotSize != size {
		t.Errorf("Size after a restart = %d, %d, want %d, %d", gotBlobs, gotSize, blobs, size)
	}
	if err := b.Each(func(h ingest.Hash) error { _, err := b.Get(t.Context(), h); return err }); err != nil {
		t.Errorf("a blob that is left: %v", err)
	}
}

// What goes is old and unwanted, or makes room, the oldest first; and never what is young or kept.
func TestChoose(t *testing.T) {
	now := time.Date(2022, 4, 4, 0, 0, 0, 0, time.UTC)
	blob := func(name ingest.Hash, days int) Aged { return Aged{name, now.AddDate(0, 0, -days), 10} }
	all := []Aged{blob("two", 2), blob("kept", 300), blob("four", 4), blob("one", 1), blob("year", 365), blob("three", 3)}
	for _, tt := range []struct {
		name   string
		before int // days
		most   int64
		want   []ingest.Hash
	}{
		{"nothing said", 0, 0, nil},
		{"by age", 100, 0, []ingest.Hash{"year"}},
		{"by age, all that may", 0, 1, []ingest.Hash{"year", "four", "three"}},
		{"room for all", 0, 60, nil},
		{"room for all but one", 0, 59, []ingest.Hash{"year"}},
		{"room for five", 0, 50, []ingest.Hash{"year"}},
		{"room for four", 0, 40, []ingest.Hash{"year", "four"}},
	} {
		o := Pruning{Now: now, Most: tt.most, Keep: func(h ingest.Hash) bool { return h == "kept" }}
		if tt.before > 0 {
			o.Before = now.AddDate(0, 0, -tt.before)
		}
		gone, kept := o.Choose(all)
		var got []ingest.Hash
		for _, b := range gone {
			got = append(got, b.Hash)
		}
		if !slices.Equal(got, tt.want) || kept != 1 {
			t.Errorf("%s: Choose = %v, %d kept, want %v and 1", tt.name, got, kept, tt.want)
		}
	}
}
