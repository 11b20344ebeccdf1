//go:build linux

package stream_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"nongrata/store/stream"
	"nongrata/store/streamtest"
)

type blob struct {
	N    int
	Text string
}

func blobs(b *stream.Bus) *stream.Topic[blob] {
	return stream.NewTopic(b, stream.Spec[blob]{Stream: stream.Items, Type: "nongrata.item", Schema: 1,
		ID: func(x blob) string { return fmt.Sprint(x.N) }, Subject: func(blob) []string { return []string{"it"} }})
}

// A disk that fills up is refused in time, and publishing goes on, without a restart, when
// there is space again. Over and over.
func TestDiskFillsAndEmpties(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=12m"); err != nil {
		t.Skipf("needs the right to mount a small file system: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, 0); err != nil {
			t.Errorf("unmounting: %v", err)
		}
	})
	ctx := context.Background()
	b, err := stream.Open(ctx, stream.Options{Dir: filepath.Join(disk, "streams"), MinFree: 4 << 20})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	topic, ballast := blobs(b), filepath.Join(disk, "ballast")
	acked := map[int]bool{}
	n := 0
	for round := range 20 {
		if err := os.WriteFile(ballast, make([]byte, 3<<20), 0o600); err != nil {
			t.Fatal(err)
		}
		for err = nil; err == nil; n++ {
			if err = topic.Publish(ctx, blob{n, strings.Repeat("x", 60<<10)}); err == nil {
				acked[n] = true
			}
		}
		if !errors.Is(err, stream.ErrNoSpace) {
			t.Fatalf("round %d: Publish = %v, want ErrNoSpace", round, err)
		}
		if err := b.Healthy(ctx); !errors.Is(err, stream.ErrNoSpace) {
			t.Errorf("round %d: Healthy on a full disk = %v, want ErrNoSpace", round, err)
		}
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
		if err := topic.Publish(ctx, blob{N: n}); err != nil {
			t.Fatalf("round %d: Publish with space again = %v", round, err)
		}
		acked[n] = true
		n++
		if err := b.Healthy(ctx); err != nil {
			t.Errorf("round %d: Healthy with space again = %v", round, err)
		}
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	again := streamtest.Open(t, stream.Options{Dir: filepath.Join(disk, "streams"), MinFree: 1})
	cctx, stop := within(t, 20*time.Second)
	err = blobs(again).Consume(cctx, "test", quick(), func(_ context.Context, x blob) error {
		if delete(acked, x.N); len(acked) == 0 {
			stop()
		}
		return nil
	})
	if err != nil || len(acked) > 0 {
		t.Errorf("Consume = %v, %d acknowledged messages are gone", err, len(acked))
	}
	if err := again.Close(); err != nil { // before its disk goes
		t.Fatal(err)
	}
}
