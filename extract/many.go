package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// several leaves the receiving side open for what states that are not named did together.
func (c *clause) several(senders []party) (receivers, of []party) {
	if len(senders) == 0 || c.f.measure != Expulsion || c.f.object == nil || c.f.object.weak {
		return nil, nil
	}
	c.f.rollUp = true
	return []party{{rule: "states that are not named", weight: .5}}, senders
}

// leftMany reports whether the people must leave states that are not named: "the expulsion of
// Russian diplomats from dozens of countries".
func (c *clause) leftMany() bool {
	n := c.f.object
	if n == nil || len(n.owners) == 0 || c.voice() == lexicon.Active {
		return false
	}
	end := max(n.tail, n.ownerSpan[1])
	return c.covers(lexicon.From, end) && slices.ContainsFunc(c.by[lexicon.Generic], func(m lexicon.Match) bool {
		return m.Start > end && m.Start-end <= 5 && c.cuts(end, m.Start) == 0 && c.between(n.head, m.Start) == 0
	})
}

// opensObject reports whether m belongs to the words for the people who go: "four members of the
// embassy's staff".
func (c *clause) opensObject(m lexicon.Match) bool {
	n := c.f.object
	if n != nil && n.count != nil && len(n.owners) > 0 && m.End <= n.countSpan[0] {
		return false // "almost thirty countries 150 Russian diplomats"
	}
	return n != nil && m.Start < n.tail && n.start-m.End <= 1 && m.Start >= n.start-2 &&
		c.cuts(m.Start, n.head) == 0 && !c.anyIn(lexicon.Trigger, m.Start, n.start)
}

// rollUp reports whether "Western countries" and the like act: nobody's own act.
func (c *clause) rollUp() bool {
	for _, m := range c.by[lexicon.Generic] {
		if c.covers(lexicon.Body, m.Start) || c.amongPeople(m) || c.opensObject(m) || c.leftCountry(m) {
			continue
		}
		if m.Start < c.t.Start && c.cuts(m.Start, c.t.Start) == 0 || m.Start >= c.t.End &&
			m.Start-c.t.End < 8 {
			return true
		}
	}
	return false
}

// leftCountry reports whether m is only "the country" that the people have to leave: "doivent
// quitter le pays".
func (c *clause) leftCountry(m lexicon.Match) bool {
	gap := m.Start - c.t.End
	n := c.f.object // people only pointed at are those of the act before
	return n != nil && (!n.definite || n.mission || figure(countOf(n)) > 1) && c.t.Entry.Weak && c.f.measure == Expulsion && c.t.Entry.Voice != lexicon.Noun && (gap == 0 || gap == 1 && !c.covers(lexicon.From, c.t.End))
}

// amongPeople reports whether m tells whose people they are: "the ambassadors of Peru and nine
// other states".
func (c *clause) amongPeople(m lexicon.Match) bool {
	return slices.ContainsFunc(c.nouns, func(n noun) bool {
		gap := m.Start - n.tail
		if len(n.owners) > 0 && (n.ownerSpan[0] < n.head || n.ownerForm == lexicon.Adjective) {
			return false // "Russian diplomats from dozens of countries"
		}
		return n.kind == lexicon.People && gap >= 1 && gap <= 7 && c.cuts(n.head, m.Start) == 0 &&
			(c.covers(lexicon.From, n.tail) || c.covers(lexicon.Of, n.tail)) && !c.anyIn(lexicon.Trigger, n.tail, m.Start)
	})
}

// manyAct reports whether states that are not named act as the trigger's subject: "Western
// countries declared"; a place in the sentence is then only a place.
func (c *clause) manyAct() bool {
	g, ok := c.before(lexicon.Generic, c.t.Start, 3)
	v := c.voice()
	return ok && (v == lexicon.Active || v == lexicon.Phrase) && c.cuts(g.Start, c.t.Start) == 0 && c.rollUp() &&
		!c.covers(lexicon.From, g.Start-1) && !c.covers(lexicon.In, g.Start-1)
}
