package store

import (
	"fmt"
	"testing"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
)

// BenchmarkUndo takes back an approval at the end of a ledger of 1,000 decisions and of one of
// 100,000, nearly all by the same person: the length of the ledger must not show. Without a name
// it is the person's last decision that stands.
func BenchmarkUndo(b *testing.B) {
	for _, size := range []int{1000, 100_000} {
		db := open(b, b.TempDir())
		db.bolt.NoSync = true
		fillLedger(b, db, size)
		desk := review.NewDesk(db, review.Options{})
		n := 0
		for _, named := range []bool{true, false} {
			b.Run(fmt.Sprintf("decisions=%d/named=%v", size, named), func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					d := approveNew(b, desk, n)
					n++
					undo := review.Command{Verdict: review.Undo, Reviewer: "ana"}
					if named {
						undo.Undoes = d.ID
					}
					b.StartTimer()
					if u, err := desk.Decide(b.Context(), undo); err != nil || u.Undoes != d.ID {
						b.Fatalf("undo = of %q, %v, want of %q", u.Undoes, err, d.ID)
					}
				}
			})
		}
		b.Run(fmt.Sprintf("decisions=%d/history", size), func(b *testing.B) {
			for b.Loop() {
				got, err := desk.Audit(b.Context(), review.AuditFilter{Case: "k7"})
				if err != nil || len(got) != 5 {
					b.Fatalf("Audit = %d entries, %v, want 5", len(got), err)
				}
			}
		})
	}
}

// fillLedger records decisions by ana, five a case.
func fillLedger(b *testing.B, db *DB, size int) {
	for from := 0; from < size; from += 1000 {
		err := db.Update(b.Context(), func(tx review.Tx) error {
			for i := from; i < from+1000; i++ {
				k := reviewtest.SampleCase(fmt.Sprint("k", i%(size/5)), "DE", "RU")
				if _, err := tx.Decide(reviewtest.SampleDecision(fmt.Sprint("d", i), k)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

// approveNew files the nth candidate of a pair and day of its own, and lets ana approve its case.
func approveNew(b *testing.B, desk *review.Desk, n int) review.Decision {
	b.Helper()
	all := country.All()
	receiving := all[n%len(all)]
	c := reviewtest.Candidate(receiving, "EU", fmt.Sprintf("%d-04-05", 2000+n/len(all)), reviewtest.Page(fmt.Sprint(n)))
	if err := desk.File(b.Context(), c); err != nil {
		b.Fatal(err)
	}
	found, err := desk.Cases(b.Context(), review.Filter{Receiving: receiving, Sending: "EU", Limit: 1})
	if err != nil || len(found) == 0 {
		b.Fatalf("Cases = %d, %v", len(found), err)
	}
	d, err := desk.Decide(b.Context(), review.Command{Case: found[0].ID, Expect: found[0].Version, Verdict: review.Approve, Reviewer: "ana"})
	if err != nil {
		b.Fatal(err)
	}
	return d
}
