package prose

import (
	"testing"

	"nongrata/ingest"
)

// Every state that is a reason to look at a source says what to do; no other does.
func TestAdvice(t *testing.T) {
	for _, h := range ingest.Healths() {
		if got := Advice(h); (got == "") != h.Good() {
			t.Errorf("Advice(%s) = %q, of a state that is good: %t", h, got, h.Good())
		}
	}
}
