package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// linkAnswers makes an act an answer when the act of the other side is told as the thing
// answered.
func (r *reader) linkAnswers() {
	for _, o := range r.frames {
		if !o.answered && !o.reacted || o.receiver.code == "" || o.unread() {
			continue
		}
		for _, f := range r.frames {
			if o.reacted && f.response && !f.background && f.turns(o) {
				o.background, o.answered, o.newRule = true, true, "answered in the same text"
			}
			if !f.background && !f.response && f.turns(o) {
				f.response = true
				f.note("in_response", o, o.newSpan, o.newRule)
			}
		}
	}
}

// turns reports whether f is the act of the other side of o.
func (f *frame) turns(o *frame) bool {
	return f.receiver.code != "" && f.receiver.code == o.sender.code && f.sender.code == o.receiver.code
}

// ageAnswered makes an act background when the text, before it comes to it, tells of the other
// side's act as an answer, or when it is dated days before that act.
func (r *reader) ageAnswered() {
	for i, f := range r.frames {
		if f.background || f.response || f.s.title || !f.status.Act() || r.toldAsMutual(f) {
			continue
		}
		for k, g := range r.frames {
			if !g.turns(f) || g.background || !g.status.Act() {
				continue
			}
			if g.response && k < i || r.days(f)+2 < r.days(g) && !f.on.IsZero() && f.status == Announced {
				f.background, f.answered = true, true
				f.newSpan, f.newRule = g.respSpan, "answered by the act of the other side"
				if g.at != f.at {
					f.newSpan = [2]int{}
				}
				break
			}
		}
	}
}

// days is the day of f, that of publication when the text gives it none, in days since year 1.
func (r *reader) days(f *frame) int {
	d := f.on
	if d.IsZero() {
		d = r.pub
	}
	return int(d.Unix() / 86400)
}

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

// answerers are the states that answer the act: its targets.
func (c *clause) answerers() []party {
	for i := range c.states {
		if c.answers(&c.states[i]) {
			return c.listed(i, "answers: ")
		}
	}
	return nil
}

// isAnswered reports whether st stands inside the words of an answer to the act: "answered
// Austria's expulsion", "ответить Австрии на высылку".
func (c *clause) isAnswered(st *stateMention) bool {
	return slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
		return m.Start < st.start && st.end < m.End && m.End <= c.t.Start && c.answeredNext(m)
	})
}
