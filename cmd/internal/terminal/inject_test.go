package terminal

import (
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest/raced"
	"nongrata/ingest/ingesttest/vector"
	"nongrata/review"
	"nongrata/review/reviewtest"
)

// harmless fails the test when a screen would give the terminal an order, or turn or hide text.
func harmless(t *testing.T, raw string) {
	t.Helper()
	left := onlySGR.ReplaceAllString(raw, "")
	bad := func(r rune) bool {
		return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == 0x061c || r == 0x200b || r == 0x200e || r == 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069 || r == 0xfeff || r >= 0xe0000 && r <= 0xe007f
	}
	if i := strings.IndexFunc(left, bad); i >= 0 {
		t.Fatalf("%q reaches the terminal:\n%q", left[i:min(len(left), i+12)], left)
	}
}

// Every vector comes by every field that a source fills in, and by notes; every screen shows
// words.
func TestInjection(t *testing.T) {
	const perCase = 25
	vectors, states := raced.Part(t, "vectors", vector.Texts(), 5), country.All()
	at := func(i int) string { return vectors[i%len(vectors)] }
	f := reviewtest.NewDesk(t)
	f.Clock.SetDay(t, "2022-04-05")
	st := newStage(t, f)
	cases := 0
	for i, v := range vectors {
		text := v + "\n" + at(i+1) + " " + v
		c := reviewtest.Candidate(states[i/perCase], "RU", "2022-04-05", reviewtest.Page(v), func(c *extract.Candidate) {
			c.Count, c.Deadline, c.Reason = extract.ExactCount(30, at(i+2)), &extract.Deadline{Phrase: at(i + 3)}, []string{at(i + 4)}
			p := c.Provenance
			p.Lang, p.Opening, p.Mended = at(i+5), v+at(i+6), []string{at(i + 7)}
			p.Item.Source, p.Item.Title, p.Item.URL, p.Item.Notes = ingest.SourceID(at(i+8)), at(i+9), at(i+10), []string{at(i + 11)}
			c.Evidence = []extract.Span{{Field: at(i + 12), End: len(v), Quote: v}, {Field: "count", Start: len(v) + 1, End: len(v) + 1 + len(at(i+1)), Quote: at(i + 1)}}
		})
		hash, err := st.archive.Put(t.Context(), []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		c.Provenance.Text = hash
		k := st.MustFile(t, c)
		if i%perCase == 0 {
			cases++
		}
		if i%perCase == perCase-1 {
			d := st.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.Hoax, Note: strings.Join(vectors[i+1-perCase:i+1], " "), Reviewer: v})
			st.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Undo, Undoes: d.ID, Reviewer: at(i + 1)})
		}
	}
	p := st.sit(t, "Ana Lima")
	p.size(160, 500) // a whole case at once
	for range cases {
		for _, keys := range []string{"enter", "s", "esc", "esc", "j"} {
			p.keys(keys)
			harmless(t, p.View().Content)
		}
	}
}
