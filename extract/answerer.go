package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// answerer returns the state that answers the act: "in response to the expulsion of ten
// diplomats, Moscow …". Its people are those who were expelled.
func (c *clause) answerer() *stateMention {
	n := c.f.object
	if n == nil || !slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
		return m.Entry.Next && m.Entry.Side != lexicon.After && m.End <= c.t.Start && c.t.Start-m.End <= 6 &&
			c.between(m.End, c.t.Start) == 0 && c.cuts(m.End, c.t.Start) == 0
	}) {
		return nil
	}
	for i := range c.states {
		st := &c.states[i]
		if st.start < max(n.end, c.t.End) || st.used || st.adj && !st.body || c.cuts(c.t.Start, st.start) > 0 {
			continue
		}
		at := st.start - 1
		for at > 0 && c.covers(lexicon.Definite, at) {
			at--
		}
		if st.role == bare && (c.tokens[at].Text == "," || c.l.VerbSecond && c.inverted(st)) {
			c.disown()
			return st
		}
	}
	return nil
}

// leftBy reports whether the people, who have a state of their own, leave the place st:
// "ska ryska diplomater skickas hem från Sverige", "aus Russland deutsche Diplomaten ausweisen".
func (c *clause) leftBy(st *stateMention) bool {
	n := c.f.object
	if n == nil || len(n.owners) == 0 || c.t.Entry.Voice == lexicon.Noun || c.cuts(st.start, c.t.Start) > 0 ||
		st.end <= c.t.Start && c.commaBetween(st.end, c.t.Start) {
		return false
	}
	at := slices.IndexFunc(c.states, func(x stateMention) bool { return x.start == st.start })
	first := c.states[c.group(at)[0]].start // "three diplomats each from Estonia and Latvia"
	return !slices.ContainsFunc(c.nouns, func(o noun) bool { return st.end > o.start && first <= max(o.end, o.tail)+2 })
}
