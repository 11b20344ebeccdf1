package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/api"
)

// BenchmarkQueuePage asks for the queue's first page with thousands of waiting cases.
func BenchmarkQueuePage(b *testing.B) {
	f := reviewtest.NewDesk(b)
	st := newStage(b, f)
	all := country.All()
	for i := range 5000 {
		from, against := all[i%len(all)], all[(i/len(all)*7+i+1)%len(all)]
		day := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i/2).Format(time.DateOnly)
		if from != against {
			f.MustFile(b, reviewtest.Candidate(from, against, day, reviewtest.People(i%40+1), reviewtest.Page(fmt.Sprint(i))))
		}
	}
	c := st.signIn(b, "Ana", web.Reviewer)
	for b.Loop() {
		if code, _ := get(b, c, st.url+"/"); code != http.StatusOK {
			b.Fatal(code)
		}
	}
}

// BenchmarkCasePages walks through all waiting cases by the API's cursors, 100 a page. A page must
// not cost what the list is long.
func BenchmarkCasePages(b *testing.B) {
	for _, n := range []int{5000, 20_000} {
		b.Run(fmt.Sprint("cases=", n), func(b *testing.B) {
			f := reviewtest.NewDesk(b)
			err := f.Ledger.Update(b.Context(), func(tx review.Tx) error {
				for i := range n {
					k := reviewtest.SampleCase(fmt.Sprintf("k%06d", i), "DE", "RU", fmt.Sprint("c", i))
					k.Opened = k.Opened.Add(time.Duration(i) * time.Second)
					if err := tx.PutCase(k); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				b.Fatal(err)
			}
			st := newStage(b, f)
			c := st.signIn(b, "Ana", web.Viewer)
			next, seen := "", 0
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				code, body := get(b, c, st.url+"/api/v1/cases?limit=100&cursor="+next)
				took = append(took, time.Since(start))
				var page api.Cases
				if err := json.Unmarshal([]byte(body), &page); err != nil || code != http.StatusOK {
					b.Fatalf("page %d: %d, %v", len(took), code, err)
				}
				seen += len(page.Cases)
				if next = page.Next; next == "" && seen%n != 0 {
					b.Fatalf("the pages have %d cases together, want %d", seen, n)
				}
			}
			slices.Sort(took)
			b.ReportMetric(took[len(took)*95/100].Seconds()*1000, "p95-ms")
		})
	}
}

// TestQueueFollowsTheDesk files and decides behind the pages' back and looks whether what they
// remember follows.
func TestQueueFollowsTheDesk(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	shows := func(words string) bool {
		_, body := get(t, c, st.url+"/")
		return strings.Contains(body, words)
	}
	eventually := func(what string, is func() bool) {
		t.Helper()
		for deadline := time.Now().Add(10 * time.Second); !is(); {
			if time.Now().After(deadline) {
				t.Fatalf("never: %s", what)
			}
		}
	}
	eventually("the queue shows Japan", func() bool { return shows("Japan expels 8") })
	st.MustDecide(t, review.Command{Case: st.caseOf(t, "JP"), Verdict: review.Approve})
	eventually("Japan leaves the queue", func() bool { return !shows("Japan expels 8") })
	st.MustFile(t, reviewtest.Candidate("NO", "RU", "2022-04-06", reviewtest.People(3)))
	eventually("the queue shows Norway", func() bool { return shows("Norway expels 3") })

	// What somebody has just decided on the pages themselves is never shown again.
	for _, state := range []country.Code{"GR", "NO", "ES"} {
		id := st.caseOf(t, state)
		address := st.url + "/case/" + id
		_, body := get(t, c, address)
		if code, _ := post(t, c, address+"/decide", formOf(t, body, "approve")); code != http.StatusSeeOther {
			t.Fatalf("approving %s: %d", state, code)
		}
		if shows(`data-case="` + id + `"`) {
			t.Errorf("the queue still shows %s after it was decided on", state)
		}
	}
}
