package stream_test

import (
	"bytes"
	"errors"
	"io/fs"
	"testing"

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
