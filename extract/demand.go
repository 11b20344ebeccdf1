package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// demanded reports whether somebody without the power to do so calls for the act.
func (c *clause) demanded() bool {
	for _, m := range c.by[lexicon.Demand] {
		if c.covers(lexicon.Denied, m.Start) || c.covers(lexicon.Considered, m.Start) {
			continue // "rejects calls to expel", "will seek a vote": that is what the government says
		}
		if m.Entry.Modal {
			if c.oughtTo(m) {
				return true
			}
			continue
		}
		if m.Start == c.t.Start && c.t.Entry.Weak && c.powerless() {
			return true // "civil society demands the departure of the envoy"
		}
		if !m.Entry.Weak && m.Start <= c.t.Start && m.End >= c.t.End {
			return true // 追放を求める声
		}
		if m.Start >= c.t.Start && m.End <= c.t.End && m.Entry.Weak && c.t.Entry.Weak &&
			len(c.by[lexicon.NonState]) > 0 && len(c.by[lexicon.Speech]) > 0 {
			return true // "the ambassador must leave, said the opposition"
		}
		if m.Start >= c.t.Start && m.Start < c.t.End || m.Start > c.t.Start && !c.l.VerbLast && m.Entry.Side != lexicon.After ||
			!c.governs(m, 16, 2) && !c.alsoDemanded(m) {
			continue
		}
		if !m.Entry.Weak || len(c.by[lexicon.NonState]) > 0 || c.crowd(m) || c.calledOn(m) {
			return true
		}
	}
	return false
}

// oughtTo reports whether somebody only says that the act ought to be done: "Peru should expel the
// envoy", "the envoy must be expelled". What must happen in weaker words ("must leave") is an order.
func (c *clause) oughtTo(m lexicon.Match) bool {
	if c.t.Entry.Weak || c.t.Entry.Is != string(Expulsion) && c.t.Entry.Is != string(Severance) || c.t.Entry.Voice == lexicon.Target || m.Start == 0 && c.l.Script.Spaces && m.Entry.Side != lexicon.After && c.commaIn(0, len(c.tokens)) {
		return false // "should Peru expel, …" is an if
	}
	if c.voice() == lexicon.Passiv && len(c.by[lexicon.Body]) > 0 && len(c.by[lexicon.Speech]) > 0 && len(c.by[lexicon.NonState]) == 0 {
		return false // "two envoys must be expelled, the ministry announced"
	}
	if m.End >= c.t.Start && m.Start <= c.t.End && (m.End >= c.t.End || m.Start >= c.t.Start) {
		return true // the same word, or the next
	}
	behind := m.Start > c.t.Start
	if behind && !c.l.VerbLast && m.Entry.Side != lexicon.After || c.t.Entry.Voice == lexicon.Noun && c.t.Start-m.End > 1 || c.covers(lexicon.Trigger, m.Start) {
		return false
	}
	return c.governs(m, c.near(16), 0) && !c.commaIn(m.End, c.t.Start) && (!behind || m.Start-c.t.End <= c.near(4))
}

// alsoDemanded reports whether the trigger is joined to one that m governs: "called on the
// government to expel the envoy and close the consulates".
func (c *clause) alsoDemanded(m lexicon.Match) bool {
	return m.End <= c.t.Start && c.t.Start-m.End <= 20 && c.cuts(m.Start, c.t.Start) == 0 && c.andBefore()
}

// powerless reports whether a parliament or a party, and no government, is named before
// the trigger.
func (c *clause) powerless() bool {
	n, ok := c.before(lexicon.NonState, c.t.Start, 20)
	if !ok || c.cuts(n.Start, c.t.Start) > 0 {
		return false
	}
	_, body := c.before(lexicon.Body, c.t.Start, 20)
	return !body
}

// somebodyAsks reports whether the act is asked for where no state is named that could do it: who
// asks is a party or a newspaper that no lexicon knows.
func (c *clause) somebodyAsks(receivers []party) bool {
	acts := c.official != "" || slices.ContainsFunc(receivers, c.acts) ||
		len(receivers) > 0 && len(c.by[lexicon.Body]) > 0 // "six will be sent home from Russia, says the ministry"
	return !acts && !c.t.Entry.Weak && c.f.measure == Expulsion && slices.ContainsFunc(c.by[lexicon.Demand], func(m lexicon.Match) bool {
		inside := m.Start >= c.t.Start && m.Start < c.t.End || c.covers(lexicon.Denied, m.Start)
		behind := m.Start > c.t.Start && !c.l.VerbLast && m.Entry.Side != lexicon.After
		return !inside && !behind && m.Entry.Weak && c.governs(m, c.near(8), 0)
	})
}
