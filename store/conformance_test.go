package store

import (
	"context"
	"errors"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/webtest"
)

func TestLedgerConformance(t *testing.T) {
	reviewtest.TestLedger(t, func(t *testing.T) (review.Ledger, review.Outbox) {
		db := open(t, t.TempDir())
		return db, db
	})
}

func TestReopenConformance(t *testing.T) {
	reviewtest.TestReopen(t, func(t *testing.T) (review.Ledger, review.Outbox,
		func(t *testing.T) (review.Ledger, review.Outbox)) {
		dir := t.TempDir()
		db := open(t, dir)
		return db, db, func(t *testing.T) (review.Ledger, review.Outbox) {
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			db = open(t, dir)
			return db, db
		}
	})
}

func TestSeenConformance(t *testing.T) {
	ingesttest.TestSeen(t, func(t *testing.T) ingest.Seen { return open(t, t.TempDir()) })
}

func TestStatesConformance(t *testing.T) {
	ingesttest.TestStates(t, func(t *testing.T) ingest.States { return open(t, t.TempDir()) })
}

func TestDeliveriesConformance(t *testing.T) {
	alerttest.TestDeliveries(t, func(t *testing.T) alerttest.Store {
		db := open(t, t.TempDir())
		t.Cleanup(func() { wantClean(t, db, "") })
		return alerttest.Store{Deliveries: db, Outbox: db,
			Send: func(ctx context.Context, out ...review.Outbound) error {
				return db.Update(ctx, func(tx review.Tx) error {
					var errs []error
					for _, m := range out {
						errs = append(errs, tx.Send(m))
					}
					return errors.Join(errs...)
				})
			}}
	})
}

func TestAccountsConformance(t *testing.T) {
	webtest.TestAccounts(t, func(t *testing.T) web.Accounts { return open(t, t.TempDir()) })
}

func TestAnswersConformance(t *testing.T) {
	webtest.TestAnswers(t, func(t *testing.T) web.Answers { return open(t, t.TempDir()) })
}
