package ingest

import (
	"testing"
	"time"
)

// Rereading is bounded: at most so often, and not for ever.
func TestAgain(t *testing.T) {
	first := time.Date(2022, 4, 4, 10, 0, 0, 0, time.UTC)
	n, at := 0, first
	for wait := again(0); wait > 0; wait = again(at.Sub(first)) {
		if at = at.Add(wait); n > 1000 {
			t.Fatal("a page is read again for ever")
		}
		n++
	}
	if n < 40 || n > 60 || at.Sub(first) > 31*24*time.Hour {
		t.Errorf("a page is read %d times again over %v, want about 50 in a month", n, at.Sub(first))
	}
}
