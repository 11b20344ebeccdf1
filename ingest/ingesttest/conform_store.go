package ingesttest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

// TestSeen checks an implementation of ingest.Seen; open returns an empty one.
func TestSeen(t *testing.T, open func(t *testing.T) ingest.Seen) {
	t.Run("remembers", func(t *testing.T) { testTraces(t, open(t)) })
	t.Run("sources apart", func(t *testing.T) {
		s, ctx := open(t), t.Context()
		mustRemember(t, s, "a", map[string]ingest.Trace{"k": {Item: "i1"}})
		if got := mustRecall(t, s, "b", "k"); got[0].Item != "" {
			t.Error("Recall(b, k) finds what was remembered of a")
		}
		if got, err := s.Recall(ctx, "a", nil); err != nil || len(got) != 0 {
			t.Errorf("Recall(a) without keys = %v, %v, want none", got, err)
		}
	})
	t.Run("at once", func(t *testing.T) {
		s := open(t)
		var wg sync.WaitGroup
		for i := range 8 {
			source := ingest.SourceID(fmt.Sprint("s", i%2))
			wg.Go(func() {
				if err := s.Remember(t.Context(), source, map[string]ingest.Trace{fmt.Sprint("k", i): {Item: "i1"}}); err != nil {
					t.Errorf("Remember: %v", err)
				}
			})
		}
		wg.Wait()
		for i, tr := range mustRecall(t, s, "s0", "k0", "k1", "k2", "k3") {
			if (tr.Item != "") != (i%2 == 0) {
				t.Errorf("Recall(s0, k%d) = %+v after traces remembered at once", i, tr)
			}
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		if err := open(t).Remember(cancelled(t), "a", map[string]ingest.Trace{"k": {Item: "i1"}}); !errors.Is(err, context.Canceled) {
			t.Errorf("Remember with a done context = %v, want context.Canceled", err)
		}
	})
}

func testTraces(t *testing.T, s ingest.Seen) {
	full := ingest.Trace{Item: "i1", Raw: "r", Text: "x", Title: "tïtle", Link: "/a?b", Day: "2022-04-04", Tries: 2,
		Revision: "v2", Past: []string{"v0", "v1"}, Returns: 1}
	odd := "a key/with: everything\x00in it"
	mustRemember(t, s, "a", map[string]ingest.Trace{"one": {Item: "i0"}, "two": {Item: "i2", Raw: "r2"}})
	mustRemember(t, s, "a", map[string]ingest.Trace{"one": full, odd: {Item: "i3"}})
	mustRemember(t, s, "a", nil)
	got := mustRecall(t, s, "a", "three", "two", "one", "on", odd, "one")
	for i := range got {
		if got[i].Item != "" && got[i].At.IsZero() {
			t.Errorf("trace %+v does not say when it was remembered", got[i])
		}
		got[i].At = time.Time{}
	}
	want := []ingest.Trace{{}, {Item: "i2", Raw: "r2"}, full, {}, {Item: "i3"}, full}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Recall (-want +got):\n%s", diff)
	}
}

func mustRemember(t *testing.T, s ingest.Seen, source ingest.SourceID, traces map[string]ingest.Trace) {
	t.Helper()
	if err := s.Remember(t.Context(), source, traces); err != nil {
		t.Fatalf("Remember(%s, %v) = %v, want nil", source, traces, err)
	}
}

func mustRecall(t *testing.T, s ingest.Seen, source ingest.SourceID, keys ...string) []ingest.Trace {
	t.Helper()
	got, err := s.Recall(t.Context(), source, keys)
	if err != nil || len(got) != len(keys) {
		t.Fatalf("Recall(%s, %q) = %v, %v, want %d traces", source, keys, got, err, len(keys))
	}
	return got
}

func cancelled(t *testing.T) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}

// TestStates checks an implementation of ingest.States; open returns an empty one.
func TestStates(t *testing.T, open func(t *testing.T) ingest.States) {
	s, ctx := open(t), t.Context()
	if got, err := s.States(ctx); err != nil || len(got) != 0 {
		t.Fatalf("States of an empty store = %v, %v, want none", got, err)
	}
	day := time.Date(2022, 4, 4, 9, 30, 0, 123456789, time.UTC)
	full := ingest.State{
		Source: "de-amt", Health: ingest.Blocked, Error: "fetching …: 403 forbidden",
		ETag: `W/"a\"b"`, LastModified: "Mon, 04 Apr 2022 09:30:00 GMT",
		BodyHash: ingest.HashOf([]byte("x")), LastPoll: day, LastOK: day.Add(-time.Hour),
		LastItem: day.Add(-2 * time.Hour), Next: day.Add(time.Minute), Failures: 3, Items: 40,
		FinalURL: "https://example.org/feed",
	}
	other := ingest.State{Source: "fr-meae", Health: ingest.Untried}
	for _, st := range []ingest.State{full, other, full} {
		if err := s.SaveState(ctx, st); err != nil {
			t.Fatalf("SaveState(%s) = %v, want nil", st.Source, err)
		}
	}
	other.Health = ingest.OK
	if err := s.SaveState(ctx, other); err != nil {
		t.Fatalf("SaveState(%s) = %v, want nil", other.Source, err)
	}
	got, err := s.States(ctx)
	if err != nil {
		t.Fatalf("States = %v, want nil", err)
	}
	want := map[ingest.SourceID]ingest.State{"de-amt": full, "fr-meae": other}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("States (-want +got):\n%s", diff)
	}
}

// TestArchive checks an implementation of ingest.Archive; open returns an empty one.
func TestArchive(t *testing.T, open func(t *testing.T) ingest.Archive) {
	a, ctx := open(t), t.Context()
	bodies := [][]byte{{}, []byte("a"), bytes.Repeat([]byte("expelled "), 100_000), {0, 255, 0x28, 0xb5, 0x2f, 0xfd}}
	for _, b := range bodies {
		for range 2 {
			h, err := a.Put(ctx, b)
			if err != nil || h != ingest.HashOf(b) {
				t.Fatalf("Put(%d bytes) = %s, %v, want %s", len(b), h, err, ingest.HashOf(b))
			}
		}
		got, err := a.Get(ctx, ingest.HashOf(b))
		if err != nil || !bytes.Equal(got, b) {
			t.Errorf("Get after Put of %d bytes = %d bytes, %v, want the same", len(b), len(got), err)
		}
	}
	t.Run("many", func(t *testing.T) {
		many := append([][]byte{[]byte("new"), []byte("new"), []byte("newer")}, bodies...)
		hashes, err := a.PutAll(ctx, many)
		if err != nil || len(hashes) != len(many) {
			t.Fatalf("PutAll of %d = %d hashes, %v", len(many), len(hashes), err)
		}
		for i, b := range many {
			if got, err := a.Get(ctx, hashes[i]); err != nil || !bytes.Equal(got, b) {
				t.Errorf("Get after PutAll of %d bytes = %d bytes, %v, want the same", len(b), len(got), err)
			}
		}
	})
	for _, h := range []ingest.Hash{ingest.HashOf([]byte("never put")), "", "../../etc/passwd", "ab"} {
		if _, err := a.Get(ctx, h); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("Get(%q) = %v, want fs.ErrNotExist", h, err)
		}
	}
	t.Run("at once", func(t *testing.T) {
		var wg sync.WaitGroup
		for i := range 16 {
			b := fmt.Appendf(nil, "body %d", i%4)
			wg.Go(func() {
				h, err := a.Put(ctx, b)
				if err != nil {
					t.Errorf("Put = %v, want nil", err)
					return
				}
				if got, err := a.Get(ctx, h); err != nil || !bytes.Equal(got, b) {
					t.Errorf("Get = %q, %v, want %q", got, err, b)
				}
			})
		}
		wg.Wait()
	})
	if _, err := a.Put(cancelled(t), []byte("late")); !errors.Is(err, context.Canceled) {
		t.Errorf("Put with a done context = %v, want context.Canceled", err)
	}
}
