package daemon

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// Steps are undone last in, first out, also after one has failed, and every error is told
// with its step's name.
func TestStepsClose(t *testing.T) {
	var s steps
	var order []string
	for _, name := range []string{"store", "streams", "listener"} {
		s.add(name, func(context.Context) error {
			order = append(order, name)
			if name == "streams" {
				return errors.New("is busy")
			}
			return nil
		})
	}
	err := s.close()
	if err == nil || err.Error() != "closing streams: is busy" {
		t.Errorf("close = %v, want closing streams: is busy", err)
	}
	if diff := cmp.Diff([]string{"listener", "streams", "store"}, order); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
	if err := s.close(); err != nil {
		t.Errorf("second close = %v, want nil", err)
	}
}

// A step that overstays is left behind, and the others are still undone.
func TestStepsOverstay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s steps
		undone := false
		s.add("store", func(context.Context) error { undone = true; return nil })
		release := make(chan struct{})
		defer close(release)
		s.add("stuck", func(context.Context) error { <-release; return nil })
		start := time.Now()
		err := s.close()
		if err == nil || !strings.Contains(err.Error(), "closing stuck: still busy after 4s") {
			t.Errorf("close = %v, want stuck to be still busy", err)
		}
		if took := time.Since(start); took != closeWithin || !undone {
			t.Errorf("close took %s, store undone %v; want %s and true", took, undone, closeWithin)
		}
	})
}

func TestFlowSettled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f flow
		if err := f.settled(t.Context()); err != nil {
			t.Errorf("settled with nothing under way = %v", err)
		}
		f.begin("a")
		f.begin("b")
		f.begin("b") // published again: still one
		done := make(chan error, 1)
		go func() { done <- f.settled(t.Context()) }()
		f.end("a")
		f.end("c") // from before a restart
		synctest.Wait()
		select {
		case <-done:
			t.Error("settled returned with b under way")
		default:
		}
		f.end("b")
		if err := <-done; err != nil {
			t.Errorf("settled = %v, want nil", err)
		}
	})
}
