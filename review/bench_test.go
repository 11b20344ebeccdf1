package review_test

import (
	"fmt"
	"testing"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// many returns n candidates over 90 pairs and as many days as that takes.
func many(n int) []extract.Candidate {
	codes := []country.Code{"DE", "FR", "IT", "ES", "PL", "RU", "US", "GB", "SE", "NO"}
	out := make([]extract.Candidate, 0, n)
	for i := 0; len(out) < n; i++ {
		r, s := codes[i%10], codes[i/10%10]
		if r == s {
			continue
		}
		day := fmt.Sprintf("20%02d-%02d-%02d", 10+i/100%80, 1+i/8000%12, 1+i/96000%28)
		out = append(out, rt.Candidate(r, s, day, rt.People(1+i%40), rt.Page(fmt.Sprint(i))))
	}
	return out
}

// BenchmarkPlace is the grouping rule against a pair with 100 cases.
func BenchmarkPlace(b *testing.B) {
	var cases []review.Case
	for i := range 100 {
		c := rt.Candidate("DE", "RU", fmt.Sprintf("20%02d-04-04", i%90+10), rt.People(i+1))
		cases = append(cases, review.Case{ID: fmt.Sprint(i), State: review.CaseApproved, Act: rt.Act(c),
			Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving}}})
	}
	cl := review.Claim{Candidate: rt.Candidate("DE", "RU", "2022-04-04", rt.People(13), agency("w1")), Rank: review.RankAgency}
	for b.Loop() {
		review.Place(cl, cases)
	}
}

// BenchmarkTally counts up 10,000 records.
func BenchmarkTally(b *testing.B) {
	var records []review.Expulsion
	for i, c := range many(10000) {
		records = append(records, review.Expulsion{ID: fmt.Sprint(i), State: review.Standing, Act: rt.Act(c)})
	}
	for b.Loop() {
		review.NewTally(records, review.Scope{})
	}
}

// BenchmarkQueue reads a queue of 5,000 cases from memory.
func BenchmarkQueue(b *testing.B) {
	f := rt.NewDesk(b)
	err := f.Ledger.Update(b.Context(), func(tx review.Tx) error {
		for i, c := range many(5000) {
			k := review.Case{ID: fmt.Sprint("k", i), Version: 1, State: review.CaseOpen, Class: review.ClassFirstHand,
				Act: rt.Act(c), Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving}}}
			if err := tx.PutCase(k); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		q, err := f.Queue(b.Context(), review.Filter{Limit: 50})
		if err != nil || len(q) != 50 {
			b.Fatalf("Queue = %d, %v", len(q), err)
		}
	}
}
