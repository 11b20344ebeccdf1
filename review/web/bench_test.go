package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
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
