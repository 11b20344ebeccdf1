package store

import (
	"testing"

	"nongrata/ingest"
)

// Verify finds nothing wrong with a store that is being written to.
func TestVerifyWhileWriting(t *testing.T) {
	db, err := Open(t.Context(), t.TempDir(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	stop, done := make(chan struct{}), make(chan error, 1)
	go func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				done <- nil
				return
			default:
			}
			if err := db.SaveState(t.Context(), ingest.State{Source: "a", Items: i}); err != nil {
				done <- err
				return
			}
		}
	}()
	for range 30 {
		if r, err := db.Verify(t.Context(), ""); err != nil || !r.OK() {
			t.Errorf("Verify while writing = %v, %v, want no problem", r.Problems, err)
			break
		}
	}
	close(stop)
	if err := <-done; err != nil {
		t.Errorf("SaveState = %v", err)
	}
}
