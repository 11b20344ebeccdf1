package review_test

import (
	"fmt"
	"testing"
	"time"

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

// fiveThousand returns a desk with 5,000 cases, the first of them decided.
func fiveThousand(b *testing.B, decided int) rt.Fixture {
	f := rt.NewDesk(b)
	err := f.Ledger.Update(b.Context(), func(tx review.Tx) error {
		for i, c := range many(5000) {
			k := review.Case{ID: fmt.Sprintf("k%015d", i), Version: 1, State: review.CaseOpen, Class: review.ClassFirstHand,
				Act: rt.Act(c), Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving}}}
			if err := tx.PutCase(k); err != nil {
				return err
			}
			if i >= decided {
				continue
			}
			d := review.Decision{ID: fmt.Sprintf("d%015d", i), Verdict: review.Reject, Case: k.ID, Reviewer: "ana", Cases: []review.Change{{Before: &k, After: k}}}
			if _, err := tx.Decide(d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return f
}

// BenchmarkNeighbours reads the cases of one pair among 5,000.
func BenchmarkNeighbours(b *testing.B) {
	f := fiveThousand(b, 0)
	for b.Loop() {
		if got, err := f.Cases(b.Context(), review.Filter{Receiving: "DE", Sending: "RU"}); err != nil || len(got) == 0 {
			b.Fatalf("Cases = %d, %v", len(got), err)
		}
	}
}

// BenchmarkHistory reads the one decision on a case among 5,000.
func BenchmarkHistory(b *testing.B) {
	f := fiveThousand(b, 5000)
	for b.Loop() {
		if got, err := f.Audit(b.Context(), review.AuditFilter{Case: fmt.Sprintf("k%015d", 77)}); err != nil || len(got) != 1 {
			b.Fatalf("Audit = %d, %v", len(got), err)
		}
	}
}

// BenchmarkQueue reads a queue of 5,000 cases from memory.
func BenchmarkQueue(b *testing.B) {
	f := fiveThousand(b, 0)
	for b.Loop() {
		q, err := f.Queue(b.Context(), review.Filter{Limit: 50})
		if err != nil || len(q) != 50 {
			b.Fatalf("Queue = %d, %v", len(q), err)
		}
	}
}

// BenchmarkAsOf asks what was known at a moment of a ledger with 5,000 records, and says how much
// that takes of reading the ledger from its beginning.
func BenchmarkAsOf(b *testing.B) {
	f := rt.NewDesk(b)
	err := f.Ledger.Update(b.Context(), func(tx review.Tx) error {
		for i, c := range many(5000) {
			x := review.Expulsion{ID: fmt.Sprint("x", i), Version: 1, State: review.Standing, Act: rt.Act(c), Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving}}}
			d := review.Decision{ID: fmt.Sprintf("d%015d", i), Verdict: review.Approve, At: f.Clock.Now(), Reviewer: "ana", Expulsions: []review.Expulsion{x}}
			if _, err := tx.Decide(d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	ask := func(d *review.Desk) time.Duration {
		start := time.Now()
		if got, err := d.Tally(b.Context(), review.Scope{AsOf: f.Clock.Now()}); err != nil || len(got.Items) != 5000 {
			b.Fatalf("Tally = %d items, %v", len(got.Items), err)
		}
		return time.Since(start)
	}
	whole := ask(review.NewDesk(f.Ledger, review.Options{}))
	ask(f.Desk)
	for b.Loop() {
		ask(f.Desk)
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(whole), "of-replaying")
}

// BenchmarkEverything takes one decision into a list of 5,000 cases, and says how much that takes of
// reading them all.
func BenchmarkEverything(b *testing.B) {
	f := fiveThousand(b, 0)
	start := time.Now()
	if all, err := f.Cases(b.Context(), review.Filter{}); err != nil || len(all) != 5000 {
		b.Fatalf("Cases = %d, %v", len(all), err)
	}
	whole := time.Since(start)
	k := f.MustCase(b, fmt.Sprintf("k%015d", 77))
	for b.Loop() {
		b.StopTimer()
		if err := f.Ledger.Update(b.Context(), func(tx review.Tx) error { return tx.PutCase(k) }); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if all, err := f.Everything(b.Context()); err != nil || len(all) != 5000 {
			b.Fatalf("Everything = %d, %v", len(all), err)
		}
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(whole), "of-reading-all")
}
