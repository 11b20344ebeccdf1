package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// A statusCue says in which window cues of a kind change the status.
type statusCue struct {
	kind   lexicon.Kind
	status Status
	reach  int // tokens before
	after  int // tokens after; 0 when the cue must stand before
	cuts   int
}

// statusCues in order of precedence.
var statusCues = []statusCue{
	{lexicon.Retracted, Retracted, 40, 40, 9},
	{lexicon.Reversed, Reversed, 12, 12, 1},
	{lexicon.Denied, Denied, 14, 25, 0},
	{lexicon.Threatened, Threatened, 16, 0, 1},
	{lexicon.Considered, Considered, 14, 10, 0},
	{lexicon.CarriedOut, CarriedOut, 20, 20, 1},
	{lexicon.Reported, Reported, 60, 60, 9},
}

// findStatus sets the status from the first cue that governs the trigger. It reports false
// for an act that is negated without anybody denying it, and for one that is only supposed.
func (c *clause) findStatus() bool {
	if m, ok := c.negated(); ok {
		if m.Entry.Weak || !c.ruledOut(m) {
			return false
		}
		c.setStatus(Denied, m)
		return true
	}
	for _, cue := range statusCues {
		for _, m := range c.by[cue.kind] {
			if c.supposed(cue, m) {
				return false // "if Oslo expels": nobody says that it will
			}
			if c.misplaced(m) || c.nextVerb(m) || c.threatAnswers(m) || !c.rules(cue, m) {
				continue
			}
			c.setStatus(cue.status, m)
			weighed := cue.status == Considered || cue.status == Threatened
			return !weighed || !c.powerless()
		}
	}
	return true
}

// condition reports whether cue m opens or closes a condition and threatens nothing by itself.
func condition(m lexicon.Match) bool { return m.Entry.Kind == lexicon.Threatened && m.Entry.Weak }

// supposed reports whether the trigger stands in the condition that m opens.
func (c *clause) supposed(cue statusCue, m lexicon.Match) bool {
	if condition(m) && m.Start == c.t.Start && m.End == c.t.End {
		return true // 추방하면: the verb holds the condition
	}
	return condition(m) && m.Start < c.t.Start && c.cuts(m.Start+1, c.t.Start) == 0 && !c.commaIn(m.End, c.t.Start) &&
		!(c.l.VerbLast && m.Entry.Side == lexicon.After) && !c.misplaced(m) && !c.threatAnswers(m)
}

// rules reports whether m stands where a cue of its kind says how far the act has come.
func (c *clause) rules(cue statusCue, m lexicon.Match) bool {
	before := m.Start < c.t.Start
	inside := m.Start >= c.t.Start && m.End <= c.t.End
	if cue.status == Threatened && m.Start == c.t.Start && inside && !m.Entry.Weak {
		return true // "threatened the envoys with expulsion"
	}
	if cue.status == Considered && inside && m.Start > c.t.Start {
		return c.cuts(c.t.Start, m.Start) == 0 // "weist möglicherweise zwei Diplomaten aus", "sınır dışı edebilir"
	}
	reach, cuts := c.reach(cue, m)
	till := m.Start
	if condition(m) && till > c.t.End && c.tokens[till-1].Text == "," {
		till-- // "вышлет послов, если Варшава": a comma belongs to the condition
	}
	if !before && reach < 20 && c.commaIn(c.t.End, till) && !c.saysAfter(m) || c.undone(cue.status, m) ||
		c.elsewhere(cue.kind, m) {
		return false
	}
	if condition(m) && !before && c.weighedBefore() {
		return false // "weighs expelling her if Dublin goes on"
	}
	if condition(m) && before && reach == 24 && c.commaIn(m.End, c.t.Start) {
		return c.t.Start-m.End <= reach && c.cuts(m.Start, c.t.Start) <= cuts && c.between(c.lastComma(), c.t.Start) == 0
	}
	return reach > 0 && !inside && !(cue.kind == lexicon.CarriedOut && c.ordered(m)) &&
		!c.covers(lexicon.Background, m.Start) && c.governs(m, reach, cuts)
}

// reach is how many tokens, across how many cuts, m reaches.
func (c *clause) reach(cue statusCue, m lexicon.Match) (int, int) {
	reach, cuts := cue.reach, cue.cuts
	before := m.Start < c.t.Start
	if !before {
		reach = cue.after
		if cue.status == CarriedOut {
			reach = c.near(reach)
		}
		if c.l.VerbLast {
			reach = max(reach, 10) // "threatens" follows what it threatens
		}
		if c.saysAfter(m) {
			reach = max(reach, 16)
		}
		cuts += bit(c.l.VerbLast && cue.status == Denied)
	}
	switch {
	case !condition(m):
		if before && c.complement(m) {
			cuts++ // "it is expected that Spain expels"
		}
	case !before:
		reach = 8
	case c.opensClause(m):
		reach = 24 // "If Ankara does not take it back, Oslo considers …"
	}
	return reach, cuts
}

// complement reports whether the clause that tells what m is about opens right behind it.
func (c *clause) complement(m lexicon.Match) bool {
	if m.Entry.Kind != lexicon.Considered && m.Entry.Kind != lexicon.Denied {
		return false
	}
	_, that := c.has(lexicon.Clause, m.End)
	return that || m.End+1 < len(c.tokens) && c.tokens[m.End].Text == "," && c.starts[m.End+1]
}

// opensClause reports whether m opens a sentence or a clause of its own: "that, if Moscow".
func (c *clause) opensClause(m lexicon.Match) bool {
	return m.Start < 2 || c.tokens[m.Start-1].Kind == lexicon.Mark || c.covers(lexicon.Clause, m.Start-1)
}

// saysAfter reports whether m, behind the act, tells in which tone it was said: "…, drohte die
// Ministerin".
func (c *clause) saysAfter(m lexicon.Match) bool {
	return m.Entry.Kind == lexicon.Threatened && !m.Entry.Weak && m.Start > c.t.End &&
		c.tokens[m.Start-1].Kind == lexicon.Mark && c.cuts(c.t.Start, m.Start-1) == 0
}

// weighedBefore reports whether a cue before the trigger says that the act is weighed.
func (c *clause) weighedBefore() bool {
	return slices.ContainsFunc(c.by[lexicon.Considered], func(m lexicon.Match) bool {
		return m.End <= c.t.Start && c.governs(m, 14, 0)
	})
}

// answeredDone makes an answered act one that was done, whatever is said of the answer: "weighs
// its answer to the expulsion", "after the expulsion a reply was to be expected".
func (c *clause) answeredDone(m lexicon.Match) {
	if !c.f.answered || c.f.status != Considered && c.f.status != Threatened {
		return
	}
	if at := c.f.statusSpan[0]; at < m.Start || at >= c.t.End {
		c.f.status, c.f.statusSpan, c.f.statusRule = Announced, [2]int{}, ""
	}
}

// lastComma is the comma that stands last before the trigger, or the sentence's beginning: what
// stands before it may be what the condition supposes.
func (c *clause) lastComma() int {
	for i := c.t.Start - 1; i > 0; i-- {
		if c.tokens[i].Text == "," {
			return i
		}
	}
	return 0
}
