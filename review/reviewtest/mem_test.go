package reviewtest_test

import (
	"testing"

	"nongrata/review"
	"nongrata/review/reviewtest"
)

func TestMemLedger(t *testing.T) {
	reviewtest.TestLedger(t, func(t *testing.T) (review.Ledger, review.Outbox) {
		l := reviewtest.NewMemLedger()
		return l, l
	})
}

// A MemLedger that is kept stands for a store that was closed and opened again.
func TestMemLedgerReopen(t *testing.T) {
	reviewtest.TestReopen(t, func(t *testing.T) (review.Ledger, review.Outbox, func(*testing.T) (review.Ledger, review.Outbox)) {
		l := reviewtest.NewMemLedger()
		return l, l, func(*testing.T) (review.Ledger, review.Outbox) { return l, l }
	})
}
