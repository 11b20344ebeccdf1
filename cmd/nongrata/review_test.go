package main

import (
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest/vector"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web/api"
)

// A case full of vectors is printed without a single order to the terminal.
func TestPrintedCaseIsText(t *testing.T) {
	vectors := vector.Texts()
	at := func(i int) string { return vectors[i%len(vectors)] }
	var d api.CaseDetail
	for i, v := range vectors {
		c := reviewtest.Candidate("ES", "RU", "2022-04-05", func(c *extract.Candidate) {
			c.Count.Phrase = at(i + 1)
			it := &c.Provenance.Item
			it.Source, it.Title, it.URL = ingest.SourceID(at(i+2)), at(i+3), at(i+4)
			c.Evidence = []extract.Span{{Field: at(i + 5), Quote: v}}
		})
		d.Case.Claims = append(d.Case.Claims, review.Claim{Candidate: c})
		d.Case.Grouping, d.Case.Warnings = append(d.Case.Grouping, v), append(d.Case.Warnings, at(i+6))
		d.History = append(d.History, review.Logged{Decision: review.Decision{Reviewer: v, Note: at(i + 1)}})
	}
	d.Case.Why, d.Case.Rule, d.Sentence, d.Consequence = at(1), at(2), at(3), at(4)
	var out strings.Builder
	if err := printCase(&out, d); err != nil {
		t.Fatal(err)
	}
	if err := printCases(&out, []review.Case{d.Case}); err != nil {
		t.Fatal(err)
	}
	i := strings.IndexFunc(out.String(), func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
	})
	if i >= 0 {
		t.Errorf("%.20q reaches the terminal", out.String()[i:])
	}
}
