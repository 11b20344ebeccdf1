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

// answersByIt returns the state that answers another by the act, and that other: "Russia answered
// Germany by expelling two diplomats".
func (c *clause) answersByIt() (receivers, senders []party) {
	n := c.f.object
	if n == nil || len(n.owners) > 0 || n.own || n.our || c.f.measure != Expulsion || c.voice() == lexicon.Passiv {
		return nil, nil
	}
	x, y := c.firstTwo()
	if y == nil || y.used || c.owns(y) || x.role != bare && x.role != agent && !x.body || y.role == owner || y.form == lexicon.Adjective && !y.body {
		return nil, nil
	}
	for _, m := range c.by[lexicon.Response] {
		if !m.Entry.Weak && c.answersTo(m, y) && c.isMeans(m, y) {
			c.f.means, c.f.response, c.f.respSpan, c.f.respRule = true, true, [2]int{m.Start, m.End}, m.Entry.Rule
			return []party{x.as("answers by it: "+x.rule, .85)}, []party{y.as("answered by it: "+y.rule, .8)}
		}
	}
	return nil, nil
}

// owns reports whether st says whose some people or missions are.
func (c *clause) owns(st *stateMention) bool {
	return slices.ContainsFunc(c.nouns, func(n noun) bool { return n.ownerSpan[1] > 0 && n.ownerSpan[0] <= st.start && st.end <= n.ownerSpan[1] })
}

// firstTwo returns the only two states that the sentence names.
func (c *clause) firstTwo() (x, y *stateMention) {
	for i := range c.states {
		switch st := &c.states[i]; {
		case st.dateline:
		case st.many:
			return nil, nil
		case x == nil:
			x = st
		case st.code == x.code || y != nil && st.code == y.code:
		case y != nil:
			return nil, nil
		default:
			y = st
		}
	}
	return x, y
}

// answersTo reports whether y stands beside cue m as the state that is answered.
func (c *clause) answersTo(m lexicon.Match, y *stateMention) bool {
	if m.Start >= y.end && m.Start-y.end <= 2 {
		return !m.Entry.Next || m.Entry.Side == lexicon.After || c.t.Entry.Voice != lexicon.Noun || c.t.Start < m.End // "as an answer to the expulsion"
	}
	return !c.l.VerbLast && y.start >= m.End-1 && y.start-m.End <= 2 || m.Start < y.start && y.end < m.End ||
		(y.role == toWhom || c.l.VerbLast && y.role == bare && !y.body) && y.end <= c.t.Start && m.Start >= c.t.End && m.Start-c.t.End <= 1 && c.between(y.end, c.t.Start) == 0
}

// isMeans reports whether the act is what the answer m to y consists of, and not what it is to: "by
// expelling", "with the expulsion", never "over the expulsion".
func (c *clause) isMeans(m lexicon.Match, y *stateMention) bool {
	from, to := max(y.end, m.End), c.t.Start
	if m.Start < to && m.End > to {
		return true // the cue holds it: "odgovorila z izgonom"
	}
	if to < from {
		return (c.t.End <= y.start || m.Start >= c.t.End) && c.cuts(c.t.End, y.start) <= 1 // "having expelled them answered Germany", "驱逐…，以报复"
	}
	if to-from > c.near(5) || c.between(from, to) > 0 || c.anyIn(lexicon.Clause, from, to) || c.anyIn(lexicon.Response, from, to) || y.end == to && c.t.Entry.Voice != lexicon.Noun {
		return false
	}
	if c.t.Entry.Voice != lexicon.Noun {
		return true
	}
	for i := from; i < to; i++ {
		if !c.covers(lexicon.With, i) && !c.covers(lexicon.By, i) && !c.covers(lexicon.Article, i) && !c.covers(lexicon.Definite, i) {
			return false
		}
	}
	return true
}
