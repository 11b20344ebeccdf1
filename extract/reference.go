package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
)

// atWar reports whether st is only one of two in a war or a conflict: "since the war between
// Russia and Ukraine".
func (s *sentence) atWar(st *stateMention) bool {
	if st.role != against || st.body {
		return false
	}
	g := s.group(s.indexOf(st))
	a, b := s.states[g[0]].start, s.states[g[len(g)-1]].end
	return len(g) == 2 && slices.ContainsFunc(s.by[lexicon.Reason], func(m lexicon.Match) bool {
		return m.Entry.Is == "war" && m.Start >= a-4 && m.End <= b+6
	})
}

// facesOwner reports whether st is one of two, the other of which owns the people: "the tension
// between the US and Cuba grows with the expulsion of two Cuban envoys".
func (c *clause) facesOwner(st *stateMention) bool {
	g := c.group(c.indexOf(st))
	return c.f.object != nil && len(g) == 2 && !c.atWar(st) && slices.ContainsFunc(g, func(k int) bool {
		return slices.Contains(c.f.object.owners, c.states[k].code)
	})
}

// decides reports whether the act is called the decision of st: "la decisione della Russia
// di espellere", "решение России выслать".
func (c *clause) decides(st *stateMention) bool {
	if st.role != ofWhom || st.used || st.end > c.t.Start || c.t.Start-st.end > 8 ||
		c.cuts(st.end, c.t.Start) > 0 || c.between(st.end, c.t.Start) > 0 {
		return false
	}
	for i := range c.states {
		if o := &c.states[i]; o.start >= st.end && o.end <= c.t.Start && !o.used {
			return false
		}
	}
	m, ok := c.before(lexicon.Answered, st.start, 5)
	return ok && !c.covers(lexicon.Trigger, m.Start) && m.Start < st.start
}

// leftBehind reports whether st is the state that the people must leave: it follows people
// whose state an adjective tells, "l'expulsion de l'ambassadeur allemand du Tchad".
func (c *clause) leftBehind(st *stateMention) bool {
	n := c.f.object
	return n != nil && len(n.owners) == 1 && n.owners[0] != st.code && !st.used &&
		n.ownerForm == lexicon.Adjective && st.start >= n.tail && st.start-max(n.end, n.ownerSpan[1]) <= 2 &&
		c.cuts(n.head, st.start) == 0
}

// leftBy reports whether the people, who have a state of their own, leave the place st:
// "ska ryska diplomater skickas hem från Sverige", "aus Russland deutsche Diplomaten ausweisen".
func (c *clause) leftBy(st *stateMention) bool {
	n := c.f.object
	if n == nil || len(n.owners) == 0 || c.t.Entry.Voice == lexicon.Noun || c.cuts(st.start, c.t.Start) > 0 ||
		st.end <= c.t.Start && c.commaIn(st.end, c.t.Start) {
		return false
	}
	if st.role == fromPlace && max(n.tail, n.ownerSpan[1]) <= st.start && !slices.Contains(n.owners, st.code) && c.voice() != lexicon.Active {
		return true // "russische Diplomaten aus Estland ausgewiesen"
	}
	first := c.states[c.group(c.indexOf(st))[0]].start // "three diplomats each from Estonia and Latvia"
	return !slices.ContainsFunc(c.nouns, func(o noun) bool { return st.end > o.start && first <= max(o.end, o.tail)+2 })
}

// suffered returns the state that speaks of what was done to its own people, when the
// sentence names no other: "Berlin regrets the expulsion of its ambassador".
func (c *clause) suffered() []party {
	n := c.f.object
	if n == nil || !n.own || len(n.owners) > 0 || c.t.Entry.Voice != lexicon.Noun ||
		c.f.measure != Expulsion {
		return nil
	}
	var only *stateMention
	for i := range c.states {
		st := &c.states[i]
		switch {
		case st.dateline || st.many:
		case only == nil:
			only = st
		case only.code != st.code:
			return nil
		}
	}
	if only == nil || only.role != bare && !only.body || only.form == lexicon.Demonym || c.toldEnvoy(only) {
		return nil
	}
	return []party{only.as(ruleIts, .7)}
}

// ruleIts: a state speaks of what was done to its own people.
const ruleIts = "a state speaks of its own people's expulsion"

// otherWay turns the parties of an answered act round when only the act before gave them and
// they are that act's own: what is answered was done by the other side.
func (c *clause) otherWay(receivers, senders []party) ([]party, []party) {
	p := c.previous()
	if !c.f.answered || p == nil || len(receivers) != 1 || len(senders) != 1 ||
		senders[0].span[1] > 0 || receivers[0].code != p.receiver.code || senders[0].code != p.sender.code {
		return receivers, senders
	}
	return []party{{code: p.sender.code, rule: "the answered side of the act before", weight: .6}},
		[]party{{code: p.receiver.code, rule: "the answering side of the act before", weight: .6}}
}

// pointsBack gives a noun that only points to the act before, "the expulsion of the envoys",
// the status of that act when it was no deed: threatened, weighed, denied.
func (c *clause) pointsBack(receivers []party) {
	p := c.previous()
	if p == nil || p.status.Act() || !c.f.status.Act() || c.t.Entry.Voice != lexicon.Noun ||
		len(receivers) != 1 || receivers[0].span[1] > 0 || receivers[0].code != p.receiver.code {
		return
	}
	c.f.status, c.f.statusRule = p.status, "as the act before"
}

// thinsOut reports whether a state only thins out or closes its own mission: "India will halve
// its staff in Islamabad". What it must or is given time to do is another's measure.
func (c *clause) thinsOut(receivers, senders []party) bool {
	n := c.f.object
	if n == nil || !n.own || c.voice() != lexicon.Active || len(receivers) == 0 || len(senders) == 0 {
		return false
	}
	if c.f.measure == Expulsion {
		return c.t.Entry.Weak && n.mission && len(n.owners) > 0 && slices.ContainsFunc(c.states, func(st stateMention) bool {
			return st.code == n.owners[0] && st.body && !st.used
		})
	}
	for _, p := range receivers {
		if !strings.HasPrefix(p.rule, "place") {
			return false
		}
	}
	if !strings.HasPrefix(senders[0].rule, "its") {
		return false
	}
	for _, kind := range []lexicon.Kind{lexicon.Demand, lexicon.Unit, lexicon.Until, lexicon.Auxiliary} {
		if c.anyIn(kind, senders[0].span[1], c.t.Start) {
			return false
		}
	}
	return true
}

// politician reports whether a phrase without people, "persona non grata", is said of a state's
// president or minister, or of somebody of a state whose diplomats the text never names.
func (c *clause) politician(receivers, senders []party) bool {
	if c.f.object != nil || c.t.Entry.Voice != lexicon.Phrase || len(senders) != 1 || len(receivers) != 1 {
		return false
	}
	for i := range c.states {
		if st := &c.states[i]; st.code == senders[0].code && st.body && !st.used && st.form != lexicon.Metonym &&
			st.role != agent && c.cuts(st.start, c.t.Start) == 0 {
			return senders[0].rule == ruleSpoken || senders[0].rule == ruleOwner
		}
	}
	return senders[0].rule == ruleSpoken && c.owners[senders[0].code] == 0
}

// lastOwners returns the states whose people or missions the sentence before speaks of last:
// "the ambassadors of Sweden and Poland. The diplomats were declared …".
func (c *clause) lastOwners(receivers []party) []party {
	n := c.f.object
	if n == nil || !n.definite || c.f.at == 0 {
		return nil
	}
	nouns := c.sents[c.f.at-1].nouns
	var last *noun
	for i := range nouns {
		o := &nouns[i]
		if o.kind != lexicon.Other && len(o.owners) > 0 && (last == nil || o.head > last.head) {
			last = o
		}
	}
	if last == nil {
		return nil
	}
	var out []party
	for _, code := range last.owners {
		if contains(receivers, code) {
			return nil
		}
		out = append(out, party{code: code, rule: "of the sentence before", weight: .65})
	}
	return out
}

// respective returns the states whose envoys the sentence names when the people are those of
// "their respective countries", or of them all: "some of their diplomats".
func (c *clause) respective(receivers []party) []party {
	n := c.f.object
	if n == nil || !n.own && !c.anyIn(lexicon.Mutual, n.tail, n.tail+4) {
		return nil
	}
	for i := range c.nouns {
		o := &c.nouns[i]
		if o.kind == lexicon.Other || len(o.owners) < 2 || o.head == n.head {
			continue
		}
		var out []party
		for _, code := range o.owners {
			if contains(receivers, code) {
				return nil
			}
			out = append(out, party{code: code, span: o.ownerSpan, rule: "of the same sentence: " + o.ownerRule,
				weight: .75})
		}
		return out
	}
	return nil
}

// crowd reports whether people of a country, and not its government, say it: "many Poles
// demand".
func (c *clause) crowd(m lexicon.Match) bool {
	for i := range c.states {
		st := &c.states[i]
		if st.end > m.Start || m.Start-st.end > 1 || st.body || !st.adj && st.form != lexicon.Demonym {
			continue
		}
		if _, ok := c.before(lexicon.Vague, st.start, 2); ok {
			return true
		}
	}
	return false
}

// shapeless reports whether the frame only weighs what states may do: nobody's people are
// named, counted or pointed at.
func (c *clause) shapeless(senders []party) bool {
	n := c.f.object
	return c.f.status == Considered && len(senders) == 0 && c.f.measure == Expulsion &&
		(n == nil || n.count == nil || n.count.Open()) && (n == nil || !n.own)
}
