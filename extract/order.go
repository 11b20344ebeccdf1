package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// verbFirst reports whether st stands right behind the trigger's verb as its subject does.
func (c *clause) verbFirst(st *stateMention) bool {
	return c.l.VerbFirst && c.t.Entry.Voice == lexicon.Active &&
		(st.start == c.t.End || st.start == c.t.Start+1)
}

// opens reports whether the phrase of st opens a clause: one or two words stand before it.
func (c *clause) opens(st *stateMention) bool {
	for i := st.start - 1; i >= 0 && i >= st.start-3; i-- {
		if c.starts[i+1] || c.tokens[i].Kind == lexicon.Mark {
			return true
		}
	}
	return st.start <= 2
}

// speaks reports whether st is said to have said it.
func (c *clause) speaks(st *stateMention) bool {
	m, ok := c.after(lexicon.Speech, st.end, 4)
	return ok && c.cuts(st.end, m.Start) == 0
}

// informed reports whether st is only told of it: "Tokyo told the government of Kenya that it was
// ordering out two of its consuls".
func (c *clause) informed(st *stateMention) bool {
	at := st.start - 1
	for at > 0 && (c.covers(lexicon.Definite, at) || c.covers(lexicon.Body, at) || c.covers(lexicon.Of, at)) {
		at--
	}
	that := c.covers(lexicon.Definite, st.end) || c.covers(lexicon.Clause, st.end) // not "says Kenya has ordered"
	if at < 0 || st.end > c.t.Start || !that || !c.covers(lexicon.Speech, at) || c.l.VerbFirst || c.l.VerbLast {
		return false
	}
	return slices.ContainsFunc(c.states, func(o stateMention) bool {
		return o.end <= at && o.code != st.code && !o.used && !o.dateline && (o.role == bare || o.body) && c.cuts(o.end, at) == 0
	})
}

// atWar reports whether st stands only in the reason for the act: "after Russia's invasion of
// Ukraine" neither of the two is said to act.
func (c *clause) atWar(st *stateMention) bool {
	return slices.ContainsFunc(c.by[lexicon.Reason], func(m lexicon.Match) bool {
		before, behind := m.Start-st.end, st.start-m.End
		named := st.form == lexicon.Name && st.role == bare && !st.body && (before == 0 && !c.l.AdjectivesAfter ||
			behind == 0 && c.l.AdjectivesAfter || m.Start <= st.start && st.end <= m.End) // "the Ukraine war"
		if m.Entry.Is == "solidarity" && named {
			return true // "체코와의 연대": with whom
		}
		return m.Entry.Is == "war" && (named || before >= 0 && before <= 1 && !st.body && (st.adj || st.role == owner) ||
			behind >= 0 && behind <= 2 && st.role != bare && st.role != fromPlace && st.role != toWhom)
	})
}

// inverted reports whether st follows the finite verb as its subject does when anything
// else opens the clause: "am Montag wies Polen", "i dag har den norske regering".
func (c *clause) inverted(st *stateMention) bool {
	at := st.start - 1
	for at > 0 && c.covers(lexicon.Definite, at) {
		at--
	}
	return c.finite(at)
}

// finite reports whether token i is the trigger's verb or an auxiliary.
func (c *clause) finite(i int) bool {
	return i >= 0 && (i == c.t.Start && (c.t.Entry.Voice == lexicon.Active || c.t.Entry.Voice == lexicon.Either) ||
		c.covers(lexicon.Passive, i) || c.covers(lexicon.Auxiliary, i))
}

// mainClause reports whether the trigger is the verb of a main clause that opens before
// token from: behind its finite verb stands the subject.
func (c *clause) mainClause(from int) bool {
	for i := from; i <= c.t.Start; i++ {
		if !c.finite(i) {
			continue
		}
		at := i + 1
		for at < len(c.tokens) && c.covers(lexicon.Definite, at) {
			at++
		}
		if c.covers(lexicon.Body, at) || c.covers(lexicon.We, i+1) {
			return true
		}
		for k := range c.states {
			if st := &c.states[k]; st.start == at && (st.body || !st.adj && st.form != lexicon.Demonym) {
				return true
			}
		}
		if n := c.f.object; n != nil && i < c.t.Start && n.start <= at && at < n.end {
			return true
		}
	}
	return false
}

// related reports whether a relative clause tells of st: "Sweden, which".
func (c *clause) related(st *stateMention) bool {
	at := st.end
	if at < len(c.tokens) && c.tokens[at].Text == "," {
		at++
	}
	_, ok := c.has(lexicon.Clause, at)
	return ok && at > st.end && !c.covers(lexicon.Its, at) // "Latvia, whose diplomats"
}

// opensClause reports whether st opens its clause with a comma behind it, where the subject of
// an active verb stands: "Rusya, Slovakya, Litvanya ve Estonya'nın diplomatlarını …".
func (s *sentence) opensClause(st *stateMention) bool {
	at := st.start
	if st.form != lexicon.Name || st.end >= len(s.tokens) || s.tokens[st.end].Text != "," ||
		at > 0 && !s.starts[at] && (s.tokens[at-1].Kind != lexicon.Mark || s.tokens[at-1].Text == ",") {
		return false
	}
	return slices.ContainsFunc(s.by[lexicon.Trigger], func(t lexicon.Match) bool {
		return t.Start >= st.end && (t.Entry.Voice == lexicon.Active || t.Entry.Voice == lexicon.Noun)
	})
}

// relatedTime reports whether cue m stands right before the clause of the trigger, which tells of
// that time: "last year, when Denmark expelled 15".
func (c *clause) relatedTime(m lexicon.Match) bool {
	at := m.End
	if at < len(c.tokens) && c.tokens[at].Text == "," {
		at++
	}
	return at < c.t.Start && c.starts[at] && c.cuts(at, c.t.Start) == 0
}

// askedOf reports whether st is whom the trigger asks to call its people home, by its case or
// as the second one named: "Rusya'dan iki diplomatını geri çekmesini istedi".
func (c *clause) askedOf(st *stateMention) bool {
	return c.t.Entry.Asks && st.start < c.t.End && !st.body && (st.role != bare && st.role != agent || slices.ContainsFunc(c.states, func(o stateMention) bool {
		return o.start < st.start && (o.role == bare || o.role == agent) && o.code != st.code && !o.used && !o.dateline
	}))
}
