// Package streamtest opens the real bus for tests: an embedded server in a temporary folder,
// closed when the test ends. There is no fake; the real one starts in milliseconds.
package streamtest

import (
	"context"
	"log/slog"
	"testing"

	"nongrata/store/stream"
)

// NewBus returns an open Bus in a folder of the test. Its log goes to t from warnings up.
func NewBus(t testing.TB) *stream.Bus {
	t.Helper()
	return Open(t, stream.Options{Dir: t.TempDir()})
}

// Open is NewBus with options of the caller's. Options.Log is set when it is nil.
func Open(t testing.TB, o stream.Options) *stream.Bus {
	t.Helper()
	if o.Log == nil {
		o.Log = slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	}
	b, err := stream.Open(context.Background(), o)
	if err != nil {
		t.Fatalf("opening bus: %v", err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Errorf("closing bus: %v", err)
		}
	})
	return b
}
