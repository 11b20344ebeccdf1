package extract

import (
	"nongrata/extract/lexicon"
)

// objector returns the state that condemns or regrets the act, which then did not do it, or
// nil. People "from" a state behind such a word are no longer that state's: they were expelled
// from there ("Peru regrets the expulsion of two diplomats from Chile").
func (c *clause) objector() *stateMention {
	if c.t.Entry.Voice != lexicon.Noun {
		return nil
	}
	at := -1
	for _, m := range c.by[lexicon.Reaction] {
		over := m.Start < c.t.Start && m.End > c.t.End
		if over || m.End <= c.t.Start && c.t.Start-m.End <= 8 && c.cuts(m.End, c.t.Start) == 0 &&
			c.between(m.End, c.t.Start) == 0 {
			at = m.Start
		}
	}
	if at < 0 {
		return nil
	}
	c.disown()
	for i := len(c.states) - 1; i >= 0; i-- {
		st := &c.states[i]
		if st.end > at || st.used || st.role != bare && !st.body {
			continue
		}
		if c.cuts(st.end, at) > 0 || at-st.end > 12 {
			return nil
		}
		st.used = true
		return st
	}
	return nil
}

// disown frees the place that the people were read to be from.
func (c *clause) disown() {
	n := c.f.object
	if n == nil || len(n.owners) != 1 {
		return
	}
	for i := range c.states {
		if st := &c.states[i]; st.start == n.ownerSpan[0] && st.role == fromPlace {
			n.owners, n.ownerSpan, n.ownerRule, st.used = nil, [2]int{}, "", false
		}
	}
}
