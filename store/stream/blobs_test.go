package stream_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"nongrata/store/stream"
	"slices"
	"testing"
	"time"

	"nongrata/store/streamtest"
)

func TestBlobs(t *testing.T) {
	ctx := t.Context()
	bus := streamtest.NewBus(t)
	for range 2 { // the second time it is there already
		blobs, err := bus.Blobs(ctx)
		if err != nil {
			t.Fatal(err)
		}
		want := bytes.Repeat([]byte("a page of a ministry "), 20_000) // several chunks
		for range 2 {
			if err := blobs.Put(ctx, "abc", want); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := blobs.Get(ctx, "abc"); err != nil || !bytes.Equal(got, want) {
			t.Errorf("Get = %d bytes, %v, want %d", len(got), err, len(want))
		}
		if _, err := blobs.Get(ctx, "none"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("Get(none) = %v, want fs.ErrNotExist", err)
		}
	}
}

// clocked is a bus whose clock runs ahead by what *ahead says.
func clocked(t *testing.T) (*stream.Bus, *time.Duration) {
	ahead := new(time.Duration)
	return streamtest.Open(t, stream.Options{Dir: t.TempDir(), Clock: func() time.Time { return time.Now().Add(*ahead) }}), ahead
}

func listed(t *testing.T, blobs *stream.Blobs, name string) stream.Blob {
	t.Helper()
	all, err := blobs.All(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(b stream.Blob) bool { return b.Name == name })
	if i < 0 {
		t.Fatalf("All = %v, want one that is %s", all, name)
	}
	return all[i]
}

// What is deleted leaves nothing behind, and what was put again since it was listed is not deleted.
func TestBlobsDelete(t *testing.T) {
	ctx := t.Context()
	bus, ahead := clocked(t)
	blobs, err := bus.Blobs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if all, err := blobs.All(ctx); err != nil || len(all) != 0 {
		t.Fatalf("All of nothing = %v, %v", all, err)
	}
	page := bytes.Repeat([]byte("a page of a ministry "), 20_000)
	for n := range 250 { // more than are listed at once
		if err := blobs.Put(ctx, fmt.Sprint("small-", n), []byte{byte(n)}); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"wanted", "unwanted"} {
		if err := blobs.Put(ctx, name, page); err != nil {
			t.Fatal(err)
		}
	}
	wanted, unwanted := listed(t, blobs, "wanted"), listed(t, blobs, "unwanted")
	if all, err := blobs.All(ctx); err != nil || len(all) != 252 || wanted.Size != int64(len(page)) {
		t.Fatalf("All = %d blobs, %v, one of %d bytes; want 252, one of %d", len(all), err, wanted.Size, len(page))
	}
	if err := blobs.Put(ctx, "wanted", page); err != nil || listed(t, blobs, "wanted") != wanted {
		t.Errorf("a Put on the same day writes it again (%v)", err)
	}
	*ahead = 25 * time.Hour
	if err := blobs.Put(ctx, "wanted", page); err != nil {
		t.Fatal(err)
	}
	for _, b := range []stream.Blob{wanted, unwanted} {
		if err := blobs.Delete(ctx, b); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := blobs.Get(ctx, "wanted"); err != nil || !bytes.Equal(got, page) {
		t.Errorf("Get of what was put again after it was listed = %d bytes, %v, want all", len(got), err)
	}
	if _, err := blobs.Get(ctx, "unwanted"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Get of what was deleted = %v, want fs.ErrNotExist", err)
	}
	if err := blobs.Put(ctx, "unwanted", page); err != nil {
		t.Fatal(err)
	}
	if got, err := blobs.Get(ctx, "unwanted"); err != nil || !bytes.Equal(got, page) {
		t.Errorf("Get of what was put after it was deleted = %d bytes, %v", len(got), err)
	}
}

// An item is unhandled until every consumer has had it, and a dead letter until it is dropped.
func TestUnhandled(t *testing.T) {
	bus := streamtest.NewBus(t)
	topic := items(bus)
	unhandled := func() (found []string) {
		t.Helper()
		err := bus.Unhandled(t.Context(), func(b []byte) {
			for _, name := range []string{"first", "second", "bad"} {
				if bytes.Contains(b, []byte(name)) && !slices.Contains(found, name) {
					found = append(found, name)
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	publish(t, topic, item{ID: "first"}, item{ID: "bad"})
	if got := unhandled(); !slices.Equal(got, []string{"first", "bad"}) {
		t.Errorf("before anybody consumes: %q, want both", got)
	}
	until(t, topic, func(_ int, i item) error {
		if i.ID == "bad" {
			return stream.Permanent(errors.New("it cannot be read"))
		}
		return nil
	}, count(2))
	waitFor(t, "idle", bus.Idle)
	publish(t, topic, item{ID: "second"})
	if got := unhandled(); !slices.Equal(got, []string{"bad", "second"}) {
		t.Errorf("after the first was handled: %q, want the dead letter and the second", got)
	}
	dead, err := bus.DeadLetters(t.Context(), 10)
	if err != nil || len(dead) != 1 {
		t.Fatal(dead, err)
	}
	if err := bus.Drop(t.Context(), dead[0].Seq); err != nil {
		t.Fatal(err)
	}
	if got := unhandled(); !slices.Equal(got, []string{"second"}) {
		t.Errorf("after the dead letter was dropped: %q, want the second", got)
	}
}
