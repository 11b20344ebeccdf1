package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// ruleOrdered: the state must do it, by what another says.
const ruleOrdered = "ordered to: "

// toldToClose reads who must close a mission of its own by the word of another: "the Russian foreign
// ministry said that Estonia must close its consulate". The states are turned otherwise. It reports
// whether the sentence is such an order; without one who gives it, it has no parties.
func (c *clause) toldToClose() (receivers, senders []party, ok bool) {
	if c.f.measure != Closure || c.f.object == nil || c.f.object.kind != lexicon.Mission ||
		c.voice() == lexicon.Noun || c.voice() != lexicon.Active && !c.f.object.own {
		return nil, nil, false
	}
	m, must := c.obliges()
	if !must {
		return nil, nil, false
	}
	told := c.obliged(m)
	if told == nil {
		return nil, nil, false
	}
	senders = []party{told.as(ruleOrdered+told.rule, .85)}
	for i := range c.states {
		if st := &c.states[i]; st.code != told.code && st.body && !st.dateline {
			return []party{st.as("agent: "+st.rule, .85)}, senders, true
		}
	}
	for _, code := range slices.Concat(c.f.object.owners, c.f.object.hosts) {
		if code != told.code { // "Russia must close several missions in the US"
			return []party{{code: code, span: c.f.object.ownerSpan, rule: "place: where the missions are", weight: .75}}, senders, true
		}
	}
	if c.official != "" && c.official != told.code {
		return c.ourselves(senders), senders, true
	}
	if p := c.previous(); p != nil && p.sender.code == told.code && p.receiver.code != "" && !p.background {
		return []party{{code: p.receiver.code, rule: ruleBefore, weight: .65}}, senders, true
	}
	return nil, nil, true
}

// obliges returns the word by which somebody must do what the trigger says.
func (c *clause) obliges() (lexicon.Match, bool) {
	for _, m := range c.by[lexicon.Demand] {
		near := m.Start < c.t.End && c.t.Start-m.End <= c.near(6) && m.Start <= c.t.Start ||
			m.Start >= c.t.Start && m.Start-c.t.End <= c.near(2)
		if m.Entry.Modal && near && c.between(m.Start, c.t.Start) == 0 && c.cuts(m.Start, c.t.Start) == 0 {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// obliged returns the state that stands nearest before the obliging word m, or right behind it.
func (c *clause) obliged(m lexicon.Match) *stateMention {
	var best *stateMention
	for i := range c.states {
		st := &c.states[i]
		if st.dateline || st.body || st.many || st.form == lexicon.Adjective || slices.Contains(c.f.object.hosts, st.code) {
			continue
		}
		if st.end <= m.Start && c.cuts(st.start, m.Start) == 0 || best == nil && st.start >= m.End && st.start-m.End <= 2 && st.start < c.t.Start {
			best = st
		}
	}
	return best
}

// ruleJoined: a noun joined to the noun of the act before, of the same two states.
const ruleJoined = "joined to the act before"

// joinedNoun returns the parties of an act told as a noun that "and" joins to one before, when its
// own people or mission are nobody's: "the expulsion of 60 of its diplomats and the closure of the
// consulate".
func (c *clause) joinedNoun() (receivers, senders []party) {
	n := c.f.object
	if len(c.pending) == 0 || c.t.Entry.Voice != lexicon.Noun || n == nil || len(n.owners) > 0 || !c.andBefore() {
		return nil, nil
	}
	p := c.pending[len(c.pending)-1]
	if p.trigger.Entry.Voice != lexicon.Noun || p.receiver.code == "" || p.sender.code == "" || p.measure == c.f.measure ||
		c.t.Start-p.trigger.End > c.near(12) || c.cuts(p.trigger.End, c.t.Start) > 0 {
		return nil, nil
	}
	if p.background {
		c.f.background, c.f.answered, c.f.newRule = true, p.answered, ruleJoined
	}
	return []party{{code: p.receiver.code, rule: ruleJoined, weight: .75}}, []party{{code: p.sender.code, rule: ruleJoined, weight: .75}}
}
