package review_test

import (
	"testing"

	"nongrata/ingest"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// What was rejected stays rejected when its publisher lists the very text again, under another
// identifier and another day; a text with another number is looked at.
func TestRejectedStaysRejectedUnderAnotherName(t *testing.T) {
	f := rt.NewDesk(t)
	c := rt.Candidate("LT", "RU", "2022-04-04", rt.People(8), rt.Page("first"))
	c.Provenance.Text = ingest.HashOf([]byte("the text"))
	id := f.MustFile(t, c).ID
	f.MustDecide(t, review.Command{Case: id, Verdict: review.Reject, Reason: review.RejectReasons()[0]})

	again := rt.Candidate("LT", "RU", "2022-04-24", rt.People(8), rt.Page("second"))
	again.Provenance.Text = c.Provenance.Text
	if k := f.MustFile(t, again); k.ID != id || k.State != review.CaseRejected || k.Waiting() {
		t.Errorf("the same text again: case %s is %s, waiting %v, want the rejected %s as it was", k.ID, k.State, k.Waiting(), id)
	}
	other := rt.Candidate("LT", "RU", "2022-04-24", rt.People(18), rt.Page("third"))
	other.Provenance.Text = ingest.HashOf([]byte("another text"))
	if k := f.MustFile(t, other); k.ID == id || !k.Waiting() {
		t.Errorf("another text: case %s, waiting %v, want one of its own that waits", k.ID, k.Waiting())
	}
}
