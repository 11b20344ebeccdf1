package web

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// mayDecide reports whether the caller's role allows the command on a case of a double review:
// editors settle what two people see differently, and they alone look at a sealed verdict. A
// case that begins to differ meanwhile gets another version, which the desk refuses.
func (s *Server) mayDecide(ctx context.Context, b bearer, cmd review.Command) error {
	if b.User.Role.Includes(Editor) || cmd.Verdict == review.Undo {
		return nil
	}
	if cmd.Verdict == review.Unseal {
		return fmt.Errorf("case %s: %w: looking at a sealed verdict takes an editor", cmd.Case, review.ErrDenied)
	}
	c, err := s.opts.Desk.Case(ctx, cmd.Case)
	if err != nil {
		return err
	}
	if c.BlindPhase() == review.BlindDiffers {
		return fmt.Errorf("case %s: %w: two people decided differently; it takes an editor to settle it", c.ID, review.ErrDenied)
	}
	return nil
}

// asGiven makes the command say what one of the two who differ has said.
func (s *Server) asGiven(ctx context.Context, cmd *review.Command, decision string) error {
	if decision == "" {
		return nil
	}
	given, err := s.opts.Desk.Opinions(ctx, cmd.Case, cmd.Reviewer)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(given, func(g review.Given) bool { return g.Decision == decision })
	if i < 0 {
		return notFound("verdict %s on the case", decision)
	}
	o := given[i].Opinion
	cmd.Verdict, cmd.Act, cmd.Reason = o.Verdict, o.Act, o.Reason
	return nil
}

// doubleReview shows how far the double review of the case is, as this reader may see it, and takes
// away what they cannot do.
func (s *Server) doubleReview(ctx context.Context, v *page.Case, reader User) error {
	c := v.Case
	if c.Blind == nil {
		return nil
	}
	given, err := s.opts.Desk.Opinions(ctx, c.ID, reader.Name)
	if err != nil {
		return err
	}
	phase, editor := c.BlindPhase(), reader.Role.Includes(Editor)
	own, seen := blindPart(c.Blind, reader.Name)
	v.Blind = page.Blind{Phase: string(phase), Again: c.Blind.Again, Note: blindNote(c, phase, own, seen),
		CanLook: phase == review.BlindSealed && editor && !own && !seen, CanSettle: phase == review.BlindDiffers && mayJudge(c, reader)}
	v.Blind.Verdicts, v.Blind.Rows = sideBySide(given, c.Blind.Differ)
	if v.CanDecide && (phase == review.BlindUnseen || phase == review.BlindSealed) {
		v.Consequence = "Kept sealed until two have decided. " + v.Consequence
	}
	if !mayJudge(c, reader) {
		v.Approvable, v.Rejectable, v.CanEdit = false, false, false
		v.Consequence = v.Blind.Note
	}
	return nil
}

// blindPart says whether who gave one of the verdicts, or has looked at the sealed one.
func blindPart(b *review.Blind, who string) (own, seen bool) {
	return slices.ContainsFunc(b.By, func(by review.Sealed) bool { return by.Reviewer == who }), slices.Contains(b.Seen, who)
}

// mayJudge reports whether the double review of a case, if there is one, lets the reader decide now.
func mayJudge(c review.Case, reader User) bool {
	if c.Blind == nil {
		return true
	}
	own, seen := blindPart(c.Blind, reader.Name)
	switch c.BlindPhase() {
	case review.BlindUnseen:
		return !seen
	case review.BlindSealed:
		return !own && !seen
	case review.BlindDiffers:
		return !own && reader.Role.Includes(Editor)
	}
	return true
}

// blindNote says what the double review asks of the reader now; "" when it is over.
func blindNote(c review.Case, phase review.BlindPhase, own, seen bool) string {
	switch {
	case phase == review.BlindUnseen && !seen, phase == review.BlindSealed && !own && !seen:
		return "Two people decide this one without seeing each other’s verdict. Yours is kept sealed until the other is in; nothing is counted or told before."
	case own && phase == review.BlindSealed:
		return "Your verdict is in and sealed. Somebody else gives the second; undo yours to change it."
	case seen && (phase == review.BlindSealed || phase == review.BlindUnseen):
		return "You have looked at a sealed verdict: two others decide this one."
	case phase == review.BlindDiffers:
		return c.Why
	case len(c.Blind.Differ) > 0:
		return "Two people decided differently without seeing each other; an editor settled it."
	case !c.Blind.Opened.IsZero():
		return "Two people decided the same without seeing each other: " + blindNames(c.Blind) + "."
	}
	return ""
}

func blindNames(b *review.Blind) string {
	var names []string
	for _, by := range b.By {
		names = append(names, by.Reviewer)
	}
	return strings.Join(names, " and ")
}

// sideBySide sets verdicts beside each other, field by field.
func sideBySide(given []review.Given, differ []string) (all []page.Verdict, rows []page.BlindRow) {
	verdict := page.BlindRow{Field: "verdict", Differs: slices.Contains(differ, "verdict")}
	acts := false
	for _, g := range given {
		o := g.Opinion
		deed := review.UpperFirst(prose.Deed(o.Verdict))
		if o.Reason != "" {
			deed += ": " + prose.Term(o.Reason)
		}
		acts = acts || o.Act != nil
		verdict.Values = append(verdict.Values, deed)
		all = append(all, page.Verdict{Who: g.Reviewer, Decision: g.Decision, Note: o.Note, At: g.At})
	}
	if len(given) == 0 {
		return nil, nil
	}
	rows = append(rows, verdict)
	for _, f := range actFields {
		if !acts {
			break
		}
		row, said := page.BlindRow{Field: f.name, Differs: slices.Contains(differ, f.name)}, false
		for _, g := range given {
			value := ""
			if g.Opinion.Act != nil {
				value = f.value(*g.Opinion.Act)
			}
			said = said || value != ""
			row.Values = append(row.Values, orDash(value))
		}
		if said {
			rows = append(rows, row)
		}
	}
	return all, rows
}
