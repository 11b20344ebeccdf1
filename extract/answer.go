package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// answers reports whether st is said to answer the act: "Russia promised to respond to the
// expulsion of diplomats" tells of somebody else's act against Russia.
func (c *clause) answers(st *stateMention) bool {
	if c.t.Entry.Voice != lexicon.Noun || st.used || st.role != bare && !st.body {
		return false
	}
	return slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
		return st.end <= m.Start && !m.Entry.Weak && c.cuts(st.start, m.Start) == 0 && c.answeredNext(m)
	})
}

// suffersStep reports whether n are the people whom the step was taken against that the act, behind
// its cue, answers: "iki əməkdaşı Bakının fransalı diplomatlara qarşı oxşar hərəkətinə cavab olaraq".
func (c *clause) suffersStep(n *noun) bool {
	for _, m := range c.by[lexicon.Response] {
		if !m.Entry.Next || m.Entry.Side != lexicon.After || m.Start < n.tail || m.End > c.t.Start {
			continue
		}
		a, ok := c.before(lexicon.Answered, m.Start, 3)
		if !ok || a.Start < n.tail || a.Start-n.tail > 4 || c.covers(lexicon.Trigger, a.Start) {
			continue
		}
		return slices.ContainsFunc(c.nouns, func(o noun) bool {
			return o.kind == lexicon.People && o.head < n.start && len(o.owners) > 0 && c.cuts(o.head, n.start) == 0
		})
	}
	return false
}

// opensAnswer reports whether cue m, which names what stands before it, has nothing but the state
// that answers before it: "Misilleme olarak …", "Rusya karşılık olarak …".
func (c *clause) opensAnswer(m lexicon.Match) bool {
	if m.Entry.Side != lexicon.After || m.End > c.t.Start {
		return false
	}
	i := m.Start - 1
	for i >= 0 && c.covers(lexicon.State, i) {
		i--
	}
	return i < 0 || c.tokens[i].Kind == lexicon.Mark && c.tokens[i].Text != "," || c.starts[i+1]
}

// answerers are the states that answer the act: its targets.
func (c *clause) answerers() []party {
	for i := range c.states {
		if c.answers(&c.states[i]) {
			return c.listed(i, "answers: ")
		}
	}
	return nil
}

// itsAnswer reports whether the act that a noun names is called the answer of st: "the expulsion of
// two envoys is Russia's answer to that of three".
func (c *clause) itsAnswer(st *stateMention) bool {
	return c.t.Entry.Voice == lexicon.Noun && st.start >= c.t.End && !st.used && c.cuts(c.t.Start, st.start) == 0 &&
		slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
			return !m.Entry.Weak && m.Start >= st.end && m.Start-st.end <= 1
		})
}

// isAnswered reports whether st stands inside the words of an answer to the act: "answered
// Austria's expulsion", "ответить Австрии на высылку".
func (c *clause) isAnswered(st *stateMention) bool {
	return slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
		return m.Start < st.start && st.end < m.End && m.End <= c.t.Start && c.answeredNext(m)
	})
}

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
