package extract

import (
	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// objector returns the state that condemns or regrets the act, which then did not do it, or
// nil. People "from" a state behind such a word are no longer that state's: they were expelled
// from there ("Peru regrets the expulsion of two diplomats from Chile").
func (c *clause) objector() *stateMention {
	if c.l.VerbLast {
		return c.objectorBefore()
	}
	if c.t.Entry.Voice != lexicon.Noun {
		return nil
	}
	at := c.answeredFrom()
	for _, m := range c.by[lexicon.Reaction] {
		over := m.Start < c.t.Start && m.End > c.t.End
		if over || m.End <= c.t.Start && c.t.Start-m.End <= 8 && c.cuts(m.End, c.t.Start) == 0 &&
			c.between(m.End, c.t.Start) == 0 {
			at = m.Start
		}
	}
	if at < 0 {
		return c.answerer()
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
	return c.answerer()
}

// disown frees the place that the people were read to be from.
func (c *clause) disown() { c.disownFor("") }

// disownFor does so unless the people are known to be those of home.
func (c *clause) disownFor(home country.Code) {
	n := c.f.object
	if n == nil || len(n.owners) != 1 || n.owners[0] == home {
		return
	}
	for i := range c.states {
		if st := &c.states[i]; st.start == n.ownerSpan[0] && st.role == fromPlace {
			n.owners, n.ownerSpan, n.ownerRule, st.used = nil, [2]int{}, "", false
		}
	}
}

// answeredFrom returns where the cue stands that makes the act what is answered, or -1: "Russia
// will respond to the expulsion of 23 diplomats" tells of no act by Russia.
func (c *clause) answeredFrom() int {
	for _, m := range c.by[lexicon.Response] {
		if !m.Entry.Weak && c.t.Start-m.End <= 4 && c.answeredNext(m) {
			return m.Start
		}
	}
	return -1
}

// objectorBefore finds the objector where the verb that objects closes the clause.
func (c *clause) objectorBefore() *stateMention {
	for _, m := range c.by[lexicon.Reaction] {
		if gap := m.Start - c.t.End; gap < 0 || gap > 6 || c.cuts(c.t.End, m.Start) > 0 || c.between(c.t.Start, m.Start) > 0 {
			continue
		}
		for i := range c.states {
			st := &c.states[i]
			if st.end <= c.t.Start && !st.used && (st.role == bare || st.body) && c.cuts(st.end, c.t.Start) == 0 {
				st.used = true
				return st
			}
		}
	}
	return nil
}

// provoker returns the state on whose step the act depends, which then does not act itself, or
// nil: "if Zimbabwe closes the centre, its ambassador will be expelled".
func (c *clause) provoker() *stateMention {
	if n := c.f.object; n == nil || len(n.owners) > 0 {
		return nil
	}
	for _, m := range c.by[lexicon.Threatened] {
		if !m.Entry.Weak || m.End > c.t.Start || c.cuts(m.End, c.t.Start) == 0 && !c.commaIn(m.End, c.t.Start) && !c.suffixed(m) {
			continue
		}
		for i := range c.states {
			st := &c.states[i]
			opened := st.start >= m.End && st.start-m.End <= 3
			closed := c.suffixed(m) && st.end <= m.Start && m.Start-st.end <= 6 && (i+1 == len(c.states) || c.states[i+1].start > m.Start)
			if (opened || closed) && !st.used && st.end <= c.t.Start && (st.role == bare || st.role == agent || st.body) {
				st.used = true
				return st
			}
		}
	}
	return nil
}

// suffixed reports whether m is the verb of a condition, which closes it: "kapatırsa".
func (c *clause) suffixed(m lexicon.Match) bool { return c.l.VerbLast && m.Entry.Side == lexicon.After }
