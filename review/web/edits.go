package web

import (
	"context"
	"fmt"
	"slices"

	"nongrata/ingest"
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

// standing says what became of the page of a claim after it was read: quietly when it says what
// it said, else as something that a reviewer should see.
func (s *Server) standing(ctx context.Context, cl review.Claim, c review.Case) (quiet, loud string) {
	p := cl.Candidate.Provenance
	if s.opts.Watched == nil || p == nil {
		return "", ""
	}
	w, known, err := s.opts.Watched(ctx, p.Item.ID)
	if err != nil {
		s.opts.Log.Warn("how a page stands is not known", "item", p.Item.ID, "err", err)
	}
	if err != nil || !known || w.Checks == 0 {
		return "", ""
	}
	since, last := prose.Moment(w.Since), prose.Moment(w.Checked)
	switch w.Standing {
	case ingest.TakenDown:
		return "", fmt.Sprintf("Taken down: the page has answered %d since %s. What it said is in the stored copy.", w.Status, since)
	case ingest.Away:
		return "", fmt.Sprintf("The page has not been there since %s: %s.", since, w.Error)
	case ingest.Edited:
		if !heldIn(c, w.Item) {
			return "", fmt.Sprintf("Edited on %s: the page as it is now tells of no such act. What it said is in the stored copy.", since)
		}
		return fmt.Sprintf("Edited on %s, without a word in the source’s list; last read %s.", since, last), ""
	}
	return fmt.Sprintf("Read again on %s: it says the same.", last), ""
}

// heldIn reports whether this version of the item is among the case's claims.
func heldIn(c review.Case, it ingest.Item) bool {
	return slices.ContainsFunc(c.Claims, func(cl review.Claim) bool {
		p := cl.Candidate.Provenance
		return p != nil && p.Item.ID == it.ID && p.Item.Revision == it.Revision
	})
}
