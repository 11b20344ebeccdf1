package web

import (
	"context"
	"fmt"
	"slices"

	"nongrata/review"
	"nongrata/review/web/marks"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// edits shows what publishers have changed on pages of the case, the last edit first: a
// correction is decided on by what it corrects.
func (s *Server) edits(ctx context.Context, c review.Case, names map[string]string) []page.Edit {
	var out []page.Edit
	for _, vs := range c.Versions() {
		for i := 1; i < len(vs); i++ {
			if e, ok := s.edit(ctx, vs[i-1], vs[i]); ok {
				e.Name = nameOf(names, vs[i])
				out = append(out, e)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b page.Edit) int { return b.After.Compare(a.After) })
	return out
}

// edit compares two versions of one page; false when the words that were read are the same.
func (s *Server) edit(ctx context.Context, before, after review.Claim) (page.Edit, bool) {
	was, _ := s.textOf(ctx, before.Candidate)
	is, _ := s.textOf(ctx, after.Candidate)
	e := page.Edit{Before: before.Candidate.Provenance.Item.Fetched, After: after.Candidate.Provenance.Item.Fetched,
		Lang: after.Candidate.Provenance.Lang, Numbers: changedReading(before, after)}
	e.Was, e.Is = marks.Compare(was, is)
	return e, e.Was != nil || e.Is != nil
}

// changedReading says in words what an edit changed in what was read.
func changedReading(before, after review.Claim) string {
	a, b := before.Candidate, after.Candidate
	said := ""
	if x, y := review.CountText(a.Count), review.CountText(b.Count); x != y {
		said = fmt.Sprintf("%s became %s", x, y)
	}
	if a.Status != b.Status {
		if said != "" {
			said += ", "
		}
		said += fmt.Sprintf("%s became %s", prose.Term(a.Status), prose.Term(b.Status))
	}
	if said == "" {
		return "other words, the same number"
	}
	return said
}
