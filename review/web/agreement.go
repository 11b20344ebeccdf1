package web

import (
	"context"
	"fmt"
	"net/http"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// agreementFor computes how far people agree who decide blindly. Figures of named people are for
// editors.
func (s *Server) agreementFor(ctx context.Context, b bearer) (review.Agreement, error) {
	a, err := s.opts.Desk.Agreement(ctx)
	if !b.User.Role.Includes(Editor) {
		a.Pairs = nil
	}
	return a, err
}

func (s *Server) apiAgreement(ctx context.Context, _ *none) (*body[review.Agreement], error) {
	a, err := s.agreementFor(ctx, bearerIn(ctx))
	if err != nil {
		return nil, err
	}
	return reply(a)
}

func (s *Server) showAgreement(w http.ResponseWriter, r *http.Request, b bearer) error {
	a, err := s.agreementFor(r.Context(), b)
	if err != nil {
		return err
	}
	v := page.Agreement{Shell: s.shell(w, r, b, "Agreement"), Least: a.Least, Cases: a.Whole.Cases, Sentence: a.Sentence()}
	v.Here = "audit"
	if a.Whole.Cases > 0 {
		v.Groups = append(v.Groups, agreementGroup("All cases", a.Whole))
	}
	for _, g := range a.Languages {
		name := "Language not known"
		if g.Name != "unknown" {
			name = "Texts in " + prose.Language(g.Name)
		}
		v.Groups = append(v.Groups, agreementGroup(name, g))
	}
	for _, g := range a.Pairs {
		v.Groups = append(v.Groups, agreementGroup(g.Name, g))
	}
	return s.show(w, r, "agreement", v)
}

func agreementGroup(name string, g review.AgreementGroup) page.AgreementGroup {
	out := page.AgreementGroup{Name: name, Words: fmt.Sprintf("%s by %s; nothing that counts differs in %d.",
		review.Plural(g.Cases, "case"), fmt.Sprintf("%d people", g.People), g.Agreed)}
	for _, f := range g.Fields {
		out.Rows = append(out.Rows, page.AgreementRow{Field: f.Field, N: f.N, Percent: f.Share(), Beyond: f.Beyond()})
	}
	return out
}
