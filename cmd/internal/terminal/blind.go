package terminal

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/prose"
)

// BlindLines says how far a double review is, and what of it whoever sits here may read.
func BlindLines(d *api.CaseDetail, me string) []string {
	b := d.Case.Blind
	if b == nil {
		return nil
	}
	var out []string
	if b.Again != "" {
		out = append(out, b.Again)
	}
	switch d.Case.BlindPhase() {
	case review.BlindUnseen:
		out = append(out, "two people decide this one without seeing each other's verdict. Yours is kept sealed until the other is in.")
	case review.BlindSealed:
		line := "one verdict is in and sealed; nothing is counted or told before the second."
		if b.By[0].Reviewer == me {
			line = "your verdict is in and sealed; somebody else gives the second. u takes yours back."
		}
		out = append(out, line)
	case review.BlindDiffers:
		out = append(out, d.Case.Why)
	}
	for _, g := range d.Opinions {
		out = append(out, saysOpinion(g))
	}
	return out
}

// saysOpinion puts a verdict into a line.
func saysOpinion(g review.Given) string {
	line := g.Reviewer + " " + prose.Deed(g.Opinion.Verdict)
	if g.Opinion.Reason != "" {
		line += ", " + prose.Term(g.Opinion.Reason)
	}
	if a := g.Opinion.Act; a != nil {
		line += ": " + a.Sentence() + ", announced " + prose.Day(a.AnnouncedOn)
	}
	if len(g.Opinion.Edited) > 0 {
		line += fmt.Sprintf(" (edited: %s)", strings.ReplaceAll(strings.Join(g.Opinion.Edited, ", "), "_", " "))
	}
	if g.Opinion.Note != "" {
		line += " “" + g.Opinion.Note + "”"
	}
	return line
}

// askSettle asks whose of two verdicts stands.
func askSettle(m *model, c review.Case) dialog {
	if c.BlindPhase() != review.BlindDiffers || m.detail == nil || m.detail.Case.ID != c.ID {
		m.complain("No two verdicts differ on this case. Open it first, if they do.")
		return nil
	}
	given := m.detail.Opinions
	n := &menu{title: "Settle it as:", done: func(m *model, i int) tea.Cmd {
		o := given[i].Opinion
		return m.decide(deed{seen: c, ask: api.Decision{Verdict: o.Verdict, Act: o.Act, Reason: o.Reason}})
	}}
	for _, g := range given {
		n.items = append(n.items, saysOpinion(g))
	}
	return n
}
