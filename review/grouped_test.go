package review_test

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/ingesttest/raced"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// A reader has the extractor read texts of its own and keeps what it finds.
type reader struct {
	stage extract.Stage
	found []extract.Candidate
}

func newReader(t *testing.T) *reader {
	t.Helper()
	x, err := extract.Default()
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{}
	r.stage = extract.Stage{Extractor: x, Archive: new(ingesttest.MemArchive),
		Page: func(b []byte, _ string, _ bool, _ ingest.Selectors) (extract.PageText, error) {
			return extract.PageText{Text: string(b)}, nil
		},
		Publish: func(_ context.Context, c extract.Candidate) error { r.found = append(r.found, c); return nil }}
	return r
}

// read returns what is found in one text.
func (r *reader) read(t *testing.T, it ingest.Item, text string) []extract.Candidate {
	t.Helper()
	hash, err := r.stage.Archive.Put(t.Context(), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	it.Body = ingest.Body{Hash: hash, MediaType: "text/plain"}
	before := len(r.found)
	if err := r.stage.Handle(t.Context(), it); err != nil {
		t.Fatal(err)
	}
	return r.found[before:]
}

// A grouped is a family read: what its candidates are of, and which were read wrongly.
type grouped struct {
	candidates []extract.Candidate
	means      map[string]string
	misread    map[string]string // candidate: source and text
	unread     []string          // texts with an act that was not found
	texts      int
}

// readFamily has the extractor read the family's texts of at most most acts.
func (r *reader) readFamily(t *testing.T, f textFamily, most int) grouped {
	t.Helper()
	r.found = nil
	facts := rt.Facts()
	g := grouped{means: map[string]string{}, misread: map[string]string{}}
	var told []rt.Fact
	for _, a := range facts {
		if !f.takes(a) || len(told) == most || slices.ContainsFunc(told, func(o rt.Fact) bool { return f.clash(a, o) }) {
			continue
		}
		b, ok := f.beside(a, facts)
		if !ok {
			continue
		}
		told = append(told, a)
		for _, l := range f.tellings {
			it, text := l.item(a, b)
			g.take(l.source+": "+it.Title+" / "+text, l.means(a, b), r.read(t, it, text))
		}
	}
	g.candidates = r.found
	slices.SortStableFunc(g.candidates, byPublished)
	return g
}

func byPublished(a, b extract.Candidate) int {
	return a.Provenance.Item.Fetched.Compare(b.Provenance.Item.Fetched)
}

// take notes what was found in a text that tells of acts.
func (g *grouped) take(text string, acts []meant, found []extract.Candidate) {
	g.texts++
	for _, c := range found {
		act, right := meaning(c, acts)
		g.means[c.ID] = act
		if !right {
			g.misread[c.ID] = text
		}
	}
	for _, m := range acts {
		if m.news && !slices.ContainsFunc(found, func(c extract.Candidate) bool { return g.means[c.ID] == m.id }) {
			g.unread = append(g.unread, text)
		}
	}
}

// clash reports whether nobody could tell the family's texts of x and of o apart: texts of acts
// made up beside the facts, of one pair; texts that leave a side open, of one number.
func (f textFamily) clash(x, o rt.Fact) bool {
	switch {
	case strings.Contains(f.other, "+"):
		return x.Receiving == o.Receiving && x.Sending == o.Sending || x.Receiving == o.Sending && x.Sending == o.Receiving
	case f.name == "one-side":
		gap := daysApart(x.Day, o.Day)
		return x.Count.Phrase == o.Count.Phrase && -3 <= gap && gap <= 3
	}
	return false
}

// file files the candidates as they were published and returns the case of each that is in
// one: background that waits for nobody stands in a case of background only, and counts as in none.
func (g grouped) file(t *testing.T) map[string]string {
	t.Helper()
	f, found := rt.NewDesk(t), map[string]string{}
	for _, c := range g.candidates {
		f.Clock.Set(c.Provenance.Item.Fetched)
		f.MustFile(t, c)
	}
	for _, c := range g.candidates {
		if k := f.CaseOf(t, c.ID); k.State != review.CaseBackground {
			found[c.ID] = k.ID
		}
	}
	return found
}

// keep returns the IDs of the filed candidates, without those that were misread if asked.
func (g grouped) keep(found map[string]string, misread bool) []string {
	var ids []string
	for _, c := range g.candidates {
		if found[c.ID] != "" && (misread || g.misread[c.ID] == "") {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// TestGroupingOfFamilies holds grouping to its goal in every family over what the extractor read
// as it was meant, and to a floor over all that it found. Where the floor is lower, the
// extractor takes an old act in a list or in a headline for a new one, or a partner for the host.
func TestGroupingOfFamilies(t *testing.T) {
	lower := map[string][2]float64{"roll-up": {0.60, 0.005}, "together": {0.80, 0.30}, "dates": {0.80, 0.005}}
	r := newReader(t)
	for _, f := range raced.Part(t, "families", textFamilies(t), 6) {
		t.Run(f.name, func(t *testing.T) {
			g := r.readFamily(t, f, 40)
			found := g.file(t)
			floor, ok := lower[f.name]
			if !ok {
				floor = [2]float64{0.97, 0.005}
			}
			t.Run("read right", func(t *testing.T) { score(g.keep(found, false), g.means, found).within(t, 0.97, 0.005) })
			t.Run("all", func(t *testing.T) { score(g.keep(found, true), g.means, found).within(t, floor[0], floor[1]) })
			t.Logf("%d texts, %d candidates, %d misread, %d acts unread", g.texts, len(g.candidates), len(g.misread), len(g.unread))
			seen := map[string]bool{}
			for _, text := range append(slices.Sorted(maps.Values(g.misread)), g.unread...) {
				if source, _, _ := strings.Cut(text, ":"); !seen[source] {
					seen[source] = true
					t.Logf("misread, one of its kind: %s", text)
				}
			}
			if len(g.candidates) == 0 || len(g.unread)*4 > g.texts {
				t.Errorf("%d candidates of %d texts, %d acts unread: too few to measure", len(g.candidates), g.texts, len(g.unread))
			}
		})
	}
}
