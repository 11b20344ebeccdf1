package web

import (
	"context"
	"slices"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// disputes suggests why sources of the case give other numbers, by what else the desk knows of
// the same sides and of the same target.
func (s *Server) disputes(ctx context.Context, c review.Case) ([]review.Dispute, error) {
	if !c.Disputed() || c.Act.SendingState == "" {
		return orEmpty(review.Disputes(c, nil)), nil
	}
	all, err := s.opts.Desk.Everything(ctx)
	if err != nil {
		return nil, err
	}
	var beside []review.Case
	for _, f := range []review.Filter{{Sending: c.Act.SendingState}, {Receiving: c.Act.SendingState, Sending: c.Act.ReceivingState}} {
		for _, k := range of(all, f) {
			beside = append(beside, *k)
		}
	}
	return orEmpty(review.Disputes(c, beside)), nil
}

// disputed shows them by the names of their sources.
func disputed(all []review.Dispute, c review.Case, names map[string]string) []page.Dispute {
	var out []page.Dispute
	for _, d := range all {
		i := slices.IndexFunc(c.Claims, func(cl review.Claim) bool { return cl.Candidate.ID == d.Candidate })
		out = append(out, page.Dispute{Source: nameOf(names, c.Claims[i]), Says: d.Says, Rule: d.Rule, Cause: prose.Term(d.Cause), Why: d.Why})
	}
	return out
}
