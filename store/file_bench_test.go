package store

import (
	"fmt"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// BenchmarkFile files one new candidate where 5,000 cases wait and 20,000 acts are approved, over
// 90 pairs, and where they are a tenth of that: the cost is that of the pair's own cases.
func BenchmarkFile(b *testing.B) {
	for _, past := range []int{2_000, 20_000} {
		b.Run(fmt.Sprintf("past=%d", past), func(b *testing.B) {
			db := open(b, b.TempDir())
			db.bolt.NoSync = true
			fillPairs(b, db, past+past/4, past)
			desk, n := review.NewDesk(db, review.Options{}), 0
			if _, err := desk.Cases(b.Context(), review.Filter{}); err != nil { // as the pages have read them
				b.Fatal(err)
			}
			for b.Loop() {
				n++
				from := rt.From(ingest.SourceID(fmt.Sprint("w", n)), ingest.Wire, "GB")
				if err := desk.File(b.Context(), rt.Candidate("DE", "RU", fmt.Sprintf("20%02d-%02d-%02d", 30+n/336%60, 1+n/28%12, 1+n%28), rt.People(1+n%40), from, rt.Page(fmt.Sprint("new", n)))); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// fillPairs stores cases of ten states against each other, the first approved of them decided.
func fillPairs(b *testing.B, db *DB, cases, approved int) {
	b.Helper()
	states := []country.Code{"DE", "RU", "FR", "IT", "ES", "PL", "US", "GB", "SE", "NO"}
	for from := 0; from < cases; from += 1000 {
		update(b, db, func(tx review.Tx) error {
			for i := from; i < min(from+1000, cases); i++ {
				c := rt.Candidate(states[i%10], states[(i+1+i/10%9)%10], dayNo(i), rt.People(1+i%40), rt.Page(fmt.Sprint(i)))
				k := review.Case{ID: fmt.Sprintf("k%015d", i), Version: 1, State: review.CaseOpen, Class: review.ClassFirstHand,
					Act: rt.Act(c), Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving}}}
				if i < approved {
					k.State = review.CaseApproved
				}
				if err := tx.PutCase(k); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

// dayNo spreads n over the years.
func dayNo(n int) string {
	return fmt.Sprintf("20%02d-%02d-%02d", 10+n/90%16, 1+n/1440%12, 1+n/17280%28)
}
