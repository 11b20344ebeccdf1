package daemon

import (
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/web/api"
)

// An item that cannot be read is kept as a dead letter with the reason, is shown at the desk,
// holds nothing else up, and is read when its cause is gone and a person says so.
func TestDeadLetter(t *testing.T) {
	dir := t.TempDir()
	d, _ := start(t, options(dir, "http://127.0.0.1:1", "http://127.0.0.1:1/hook"))
	text := "Lithuania today declared four employees of the Russian embassy personae non gratae."
	it := ingest.Item{ID: ingest.ItemID("lt-urm", "x"), Revision: "1", Source: "lt-urm", Kind: ingest.Ministry, Country: "LT",
		Lang: "en", URL: "https://mfa.example/x", Published: time.Date(2022, 3, 18, 0, 0, 0, 0, time.UTC),
		Body: ingest.Body{Hash: ingest.HashOf([]byte(text)), MediaType: "text/plain"}, Evidence: []ingest.Capture{{}}}
	if err := d.publishItems(t.Context(), it); err != nil {
		t.Fatal(err)
	}
	desk := dial(t, d.URL(), dir, "ana")
	letter := deadLetter(t, func() ([]api.DeadLetter, error) { return desk.DeadLetters(t.Context()) })
	if !strings.Contains(letter.Error, "no such file") || letter.Stage != "extract" {
		t.Errorf("dead letter = %+v, want one of extract about a missing file", letter)
	}
	if _, err := d.archive.Put(t.Context(), []byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := desk.RetryDeadLetter(t.Context(), letter.ID); err != nil {
		t.Fatal(err)
	}
	changes, cancel := d.Desk().Watch()
	defer cancel()
	for {
		cases, err := d.Desk().Cases(t.Context(), review.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		if len(cases) == 1 {
			break
		}
		select {
		case <-changes:
		case <-time.After(within):
			t.Fatal("the item was never read")
		}
	}
	if left, err := desk.DeadLetters(t.Context()); err != nil || len(left) != 0 {
		t.Errorf("DeadLetters = %v, %v, want none", left, err)
	}
}

// deadLetter waits for the one dead letter. The stream does not say when it gets one, so the
// list is asked again and again, under a deadline.
func deadLetter(t *testing.T, list func() ([]api.DeadLetter, error)) api.DeadLetter {
	t.Helper()
	deadline := time.After(within)
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		dead, err := list()
		if err != nil {
			t.Fatal(err)
		}
		if len(dead) == 1 {
			return dead[0]
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("%d dead letters, want 1", len(dead))
		}
	}
}
