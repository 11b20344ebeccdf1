package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// reacts reports whether st only reacts to the act: it condemns it, or answers it by what
// another verb says. It does not act here; its people may be those who must go.
func (c *clause) reacts(st *stateMention) bool {
	if st.start >= c.t.Start || st.role != bare && !st.body {
		return false
	}
	for _, m := range c.by[lexicon.Reaction] {
		if m.Start >= st.end && c.protested(m) && c.cuts(st.end, m.Start) == 0 && !c.commaIn(st.end, m.Start) {
			return true
		}
	}
	for _, m := range c.by[lexicon.Response] {
		if m.Entry.Next && !m.Entry.Weak && m.Start >= st.end && m.Start-st.end <= 5 && m.End <= c.t.Start &&
			c.t.Entry.Voice == lexicon.Noun && c.answeredNext(m) && c.cuts(st.end, m.Start) == 0 &&
			!c.commaIn(st.end, m.Start) {
			return true // "Iran responded to the expulsions by …"
		}
	}
	return false
}

// protested reports whether cue m is what somebody does about the act of the trigger, which
// stands behind it as a noun or in "the decision to expel".
func (c *clause) protested(m lexicon.Match) bool {
	if m.End > c.t.Start || c.t.Start-m.End > 14 || c.cuts(m.Start, c.t.Start) > 0 ||
		c.between(m.Start, c.t.Start) > 0 || c.commaIn(m.End, c.t.Start) {
		return false
	}
	return c.t.Entry.Voice == lexicon.Noun || c.anyIn(lexicon.Answered, m.End, c.t.Start)
}

// findReaction calls an act told before when its sentence only tells what the other side does
// about it.
func (c *clause) findReaction() bool {
	if n := c.f.object; c.official != "" && n != nil && (n.our || slices.Contains(n.owners, c.official)) {
		c.f.reacted = slices.ContainsFunc(c.by[lexicon.Reaction], c.protested)
		return false // a ministry that regrets the expulsion of its people is often the first to tell
	}
	for _, m := range c.by[lexicon.Reaction] {
		if c.protested(m) {
			c.setBackground(m, "a reaction to it: "+m.Entry.Rule)
			c.f.soft = true
			return true
		}
	}
	return false
}

// bothSides reports whether two states that act together can only send away each other's
// people: "Turkey and Israel expelled their envoys", "ordered envoys out in tit-for-tat moves".
func (c *clause) bothSides() bool {
	n := c.f.object
	if n == nil || len(n.owners) > 0 || n.foreign || n.our || n.plural != lexicon.Many || c.f.measure != Expulsion ||
		c.voice() != lexicon.Active || n.kind != lexicon.People || n.weak || n.start < c.t.Start {
		return false
	}
	for i := range c.states {
		if g := c.group(i); len(g) != 2 || c.states[i].end > c.t.Start || c.states[i].role != bare {
			continue
		}
		if n.own {
			return true
		}
		for _, m := range c.by[lexicon.Response] {
			if !m.Entry.Next && c.governs(m, 30, 2) {
				return true
			}
		}
	}
	return false
}

// partWays reports whether two states and no third are named before words for the end of
// relations: "Peru and Chile broke off their relations".
func (c *clause) partWays() bool {
	two := len(c.states) == 2 && c.states[0].role == bare && c.states[1].role == bare && len(c.group(0)) == 2
	return two && c.f.measure == Severance && c.states[1].end <= c.t.Start && c.cuts(c.states[0].start, c.t.Start) == 0 &&
		!c.anyIn(lexicon.Generic, 0, len(c.tokens))
}

// idleTime reports whether a trigger that ends with a time ("gave the envoy 48 hours") goes on
// with what the time is for, which is not to leave: "to apologise".
func (c *clause) idleTime() bool {
	if !c.t.Entry.Weak || !c.covers(lexicon.Unit, c.t.End-1) || !c.covers(lexicon.To, c.t.End) {
		return false
	}
	_, leave := c.has(lexicon.DeadlineCue, c.t.End)
	return !leave
}

// theTwo returns the only two states that the sentence, or else the one before it, names when
// "each other" says that they do the same: "relations between Canada and India got worse, and the
// two countries expelled each other's envoys".
func (c *clause) theTwo() []party {
	if n := c.f.object; n == nil || len(n.owners) > 0 || n.kind != lexicon.People || c.f.measure != Expulsion ||
		!slices.ContainsFunc(c.by[lexicon.Mutual], func(m lexicon.Match) bool { return c.cuts(m.Start, c.t.Start) <= 1 }) {
		return nil
	}
	for at := c.f.at; at >= 0 && at >= c.f.at-1; at-- {
		var out []party
		for i := range c.sents[at].states {
			st := &c.sents[at].states[i]
			if st.many || st.dateline || organisation(st.code) || contains(out, st.code) {
				continue
			}
			out = append(out, party{code: st.code, rule: "mutual: the two states spoken of", weight: .6})
		}
		if len(out) == 2 {
			return out
		}
		if len(out) > 0 {
			return nil
		}
	}
	return nil
}
