package web_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest/vector"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// perCase is how many claims with vectors stand in one case; each case is another state's.
const perCase = 25

var states = country.All()

// injected serves a desk on which every vector has come by every field that a source or a
// person fills in, perCase to a case.
func injected(t *testing.T, vectors []string) (st *stage, paths []string) {
	t.Helper()
	f := reviewtest.NewDesk(t)
	at := func(i int) string { return vectors[i%len(vectors)] }
	var sources []ingest.SourceStatus
	for i, v := range vectors {
		sources = append(sources, ingest.SourceStatus{Source: ingest.Source{ID: ingest.SourceID(fmt.Sprintf("s-%d", i)), Name: v, Kind: ingest.Ministry, Languages: []string{v}, Note: v},
			State: ingest.State{Health: ingest.Malformed, Error: v}})
	}
	st = newStage(t, f, func(o *web.Options) {
		o.Sources = func() []ingest.SourceStatus { return sources }
		o.Channels = vectors
	})
	for i, v := range vectors {
		of, day := states[i/perCase], "2022-04-05"
		f.Clock.SetDay(t, day)
		h, err := st.archive.Put(t.Context(), []byte(v+"\n"+at(i+1)+" "+v))
		if err != nil {
			t.Fatal(err)
		}
		c := reviewtest.Candidate(of, "RU", day, reviewtest.From(sources[i].Source.ID, ingest.Ministry, of), func(c *extract.Candidate) {
			c.Count = extract.ExactCount(25, at(i+2))
			c.Deadline, c.Reason = &extract.Deadline{Phrase: at(i + 3)}, []string{at(i + 4)}
			p := c.Provenance
			p.Lang, p.Opening, p.Mended = at(i+5), v+at(i+6), []string{at(i + 7)}
			p.Item.Title, p.Item.URL, p.Item.Notes, p.Item.Lang, p.Item.Revision = at(i+8), at(i+9), []string{at(i + 10)}, at(i+11), fmt.Sprint(i)
			c.Evidence = []extract.Span{{Field: at(i + 12), Start: 0, End: len(v)}, {Field: "count", Start: len(v) + 1, End: len(v) + 1 + len(at(i+1))}}
		})
		c.Provenance.Text = h
		k := f.MustFile(t, c)
		if i%perCase == 0 {
			paths = append(paths, "/case/"+k.ID)
		}
	}
	for some := range slices.Chunk(vectors, 4) { // the page lists 200
		all := strings.Join(some, " ")
		st.log.all = append(st.log.all, alert.Delivery{ID: all, Channel: all, State: alert.GivenUp, Why: all, Error: all, Message: review.Outbound{ID: all, Kind: all}})
	}
	return st, paths
}

// TestInjection puts every vector through every field that a source or a person fills in and
// opens every page in a browser: no dialog, no request to elsewhere, no breach of the policy,
// and nothing of a vector is more than text.
func TestInjection(t *testing.T) {
	if testing.Short() {
		t.Skip("ten seconds")
	}
	vectors := vector.Texts()
	start := time.Now()
	st, cases := injected(t, vectors)
	t.Logf("%d vectors filed in %d cases after %v", len(vectors), len(cases), time.Since(start))
	i := 0
	for some := range slices.Chunk(vectors, 12) { // what people write, under names that are vectors too
		id := strings.TrimPrefix(cases[i%len(cases)], "/case/")
		d := st.MustDecide(t, review.Command{Case: id, Verdict: review.Approve, Note: strings.Join(some, " "), Reviewer: some[0]})
		if i++; i+len(cases)/2 < len(vectors)/12 { // the last ones stand
			st.MustDecide(t, review.Command{Case: id, Verdict: review.Undo, Undoes: d.ID, Note: some[1%len(some)], Reviewer: some[2%len(some)]})
		}
	}
	t.Logf("decided after %v", time.Since(start))
	paths := append(cases, "/", "/?tab=done", "/events", "/tally", "/sources", "/alerts", "/audit", "/people", "/settings", "/health")
	for _, id := range st.events(t) {
		paths = append(paths, "/events/"+id)
	}
	asked := `javascript:alert(1)"'><img src=x onerror=alert(1)></title><script>alert(1)</script>`
	e := url.QueryEscape(asked)
	paths = append(paths, "/?sending="+e, "/tally?since="+e, "/audit?case="+e, "/audit?reviewer="+e, "/events?receiving="+e, "/case/"+url.PathEscape(asked), "/sources?q="+e)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(st.link(t, web.Admin)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready("[data-page]"))
	said := browsertest.Look(t, ctx, st.url, paths)
	t.Logf("%d pages after %v", len(paths), time.Since(start))
	for _, v := range vector.Missing(said) {
		t.Errorf("%q is on no page", v)
	}
}
