package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// modality decides how far the act has come, whether it is new here and whether it answers
// something. It reports false when the text tells of no act by a state at all.
func (c *clause) modality() bool {
	if c.demanded() || c.asks() {
		return false
	}
	c.f.status = Announced
	ok := c.findStatus()
	c.findBackground()
	c.leansOnOld()
	c.findResponse()
	return ok
}

// asks reports whether s is a question by its last mark or word.
func (s *sentence) asks() bool {
	last := len(s.tokens) - 1
	if s.tokens[last].Text == "." && last > 0 {
		last--
	}
	return s.tokens[last].Text == "?" || slices.Contains(s.lang.Questions, s.tokens[last].Text)
}

// andBefore reports whether "and" stands right before the trigger, or is glued to it.
func (c *clause) andBefore() bool {
	return c.covers(lexicon.And, c.t.Start-1) || c.l.Glued(c.t, lexicon.And)
}

// governs reports whether a cue's clause reaches the trigger: within n tokens, across at
// most cuts boundaries, with no other trigger between.
func (c *clause) governs(m lexicon.Match, n, cuts int) bool {
	gap := c.t.Start - m.End
	if m.Start > c.t.Start {
		gap = m.Start - c.t.End
	}
	return gap <= n && c.cuts(m.Start, c.t.Start) <= cuts && (c.between(m.Start,
		c.t.Start) == 0 || c.sentence.title && c.between(m.Start, c.t.Start) == 1 &&
		m.Entry.Kind == lexicon.Considered)
}

// misplaced reports whether m says something of somebody or something else: what the expelled
// "allegedly" did, a minister who "arrived in" town.
func (c *clause) misplaced(m lexicon.Match) bool {
	if m.Entry.Kind == lexicon.Threatened && m.Entry.Rest && m.Start > 0 {
		return true // "om" is an if only where it opens the sentence
	}
	if n := c.f.object; m.Entry.Kind == lexicon.CarriedOut && m.Entry.Side == lexicon.After &&
		(m.Start < c.t.End || n == nil || n.head > c.t.Start || c.cuts(c.t.Start, m.Start) > 0) {
		return true // "arrived in": they, not their host
	}
	return m.Entry.Kind == lexicon.Reported && m.Entry.Side == lexicon.Before &&
		(m.Start >= c.t.Start || c.t.Start-m.End > 3)
}

// threatAnswers reports whether what cue m threatens is the answer to the act: "threatens, after
// the expulsion of two envoys, to retaliate".
func (c *clause) threatAnswers(m lexicon.Match) bool {
	return m.Start < c.t.Start && m.Entry.Kind == lexicon.Threatened &&
		slices.ContainsFunc(c.by[lexicon.Response], func(r lexicon.Match) bool {
			return r.Start >= m.End && r.End <= c.t.Start && c.answeredNext(r)
		})
}

// nextVerb reports whether a cue behind the trigger belongs to a second verb joined to it:
// "expels 59 diplomats and may act against four more".
func (c *clause) nextVerb(m lexicon.Match) bool {
	return m.Entry.Kind == lexicon.Considered && m.Start >= c.t.End && !c.l.VerbLast &&
		c.l.Script.Spaces && c.covers(lexicon.And, m.Start-1)
}

// ordered reports whether a departure is only what another trigger demands: "asked the
// diplomats to leave and closed the consulate".
func (c *clause) ordered(m lexicon.Match) bool {
	return slices.ContainsFunc(c.all, func(o lexicon.Match) bool {
		return o.Start < m.Start && o.End > m.Start
	})
}

// elsewhere reports whether a cue speaks of what somebody else weighs: "… and Zagreb will
// consider its steps".
func (c *clause) elsewhere(kind lexicon.Kind, m lexicon.Match) bool {
	return kind == lexicon.Considered && m.Start > c.t.End && c.anyIn(lexicon.And, c.t.End, m.Start) &&
		c.othersAnswer(m)
}

// undone reports whether a reversal is itself negated: "unless it withdraws the decision" in
// the words "если не отменит решение".
func (c *clause) undone(s Status, m lexicon.Match) bool {
	if s == Threatened || s == Considered {
		return c.ofAnswer(m)
	}
	_, not := c.before(lexicon.Negation, m.Start, 2)
	if n, ok := c.after(lexicon.Negation, m.End, 4); ok && s == Denied && c.l.VerbSecond && c.cuts(m.End, n.Start) == 0 {
		not = true // "dementierte die Ausweisung nicht"
	}
	return (s == Reversed || s == Denied) && not && !c.covers(lexicon.Negation, m.Start)
}

// ofAnswer reports whether m tells of the answer and not of the act that is answered: "vows to
// respond to the expulsion".
func (c *clause) ofAnswer(m lexicon.Match) bool {
	return slices.ContainsFunc(c.by[lexicon.Response], func(o lexicon.Match) bool {
		return o.Start >= m.Start && o.End <= c.t.Start && !o.Entry.Weak && c.answeredNext(o)
	})
}

func (c *clause) setStatus(s Status, m lexicon.Match) {
	c.f.status, c.f.statusSpan, c.f.statusRule = s, [2]int{m.Start, m.End}, m.Entry.Rule
}

// negated finds a negation close before the trigger, in its clause.
func (c *clause) negated() (lexicon.Match, bool) {
	for _, m := range c.by[lexicon.Negation] {
		gap := c.t.Start - m.End
		after := m.Start - c.t.End
		reach := 4 * (m.End - m.Start) // "no intent" reaches further than "no"
		negates := gap >= 0 && gap <= reach && m.Entry.Side != lexicon.After || after >= 0 &&
			after <= 4 && m.Entry.Side == lexicon.After || c.negatesWithin(m)
		if negates && !c.covers(lexicon.Qualifier, m.Start) &&
			!c.covers(lexicon.Considered, m.Start) && !c.covers(lexicon.Denied, m.Start) && !c.spelled(m) &&
			!c.covers(lexicon.Reversed, m.Start) && !c.covers(lexicon.Threatened, m.Start) && c.cuts(m.Start, c.t.Start) == 0 &&
			c.between(m.Start, c.t.Start) == 0 && !c.commaIn(m.End, c.t.Start) &&
			!c.anyIn(lexicon.Reversed, m.End, c.t.Start) { // "has not taken back the expulsion"
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// spelled reports whether m is a word of another trigger's fixed phrase: the "μη" of "πρόσωπα
// μη αρεστά (personae non gratae)".
func (c *clause) spelled(m lexicon.Match) bool {
	for _, o := range c.all {
		if o.Entry.Voice == lexicon.Phrase && o.Start <= m.Start && m.End <= o.End && o.Start != c.t.Start {
			return true
		}
		if o.Start < m.Start && m.End < o.End && o.End-m.End <= 2 && o.Start != c.t.Start {
			return true
		}
	}
	return false
}

// spokenOutside reports whether somebody speaks outside tokens [a, b).
func (s *sentence) spokenOutside(a, b int) bool {
	for _, m := range s.by[lexicon.Speech] {
		if m.End <= a || m.Start >= b {
			return true
		}
	}
	return false
}

// leaves reports whether a comma ends the clause between two tokens: one that opens no
// relative clause.
func (c *clause) leaves(a, b int) bool {
	for i := a + 1; i < b; i++ { // a comma right behind the cue belongs to it: "als Antwort darauf, dass"
		if c.tokens[i].Text != "," {
			continue
		}
		if _, ok := c.has(lexicon.Clause, i+1); !ok {
			return true
		}
	}
	return false
}

// findBackground sees whether the act was told before: it stands as the thing answered, or
// a cue or a date puts it in the past.
func (c *clause) findBackground() {
	if c.f.status == CarriedOut {
		c.f.background, c.f.newSpan, c.f.newRule = true, c.f.statusSpan, "they were expelled before"
	}
	if c.attributive() {
		c.f.background, c.f.newSpan, c.f.newRule = true, [2]int{c.t.Start,
			c.t.End}, "a participle: they were expelled before"
		c.f.soft = c.f.status != CarriedOut
		return
	}
	for _, m := range c.by[lexicon.Response] {
		if !c.f.means && c.answeredNext(m) {
			c.setBackground(m, "answered: "+m.Entry.Rule)
			c.f.answered = true
			c.answeredDone(m)
			return
		}
	}
	if m, ok := c.answeredBehind(); ok && !c.f.means {
		c.setBackground(m, "answered: "+m.Entry.Rule)
		c.f.answered = true
		c.answeredDone(m)
		return
	}
	if c.f.rollUp && !c.repeatsOne() {
		c.f.background, c.f.newRule = true, ruleSumElsewhere
		return
	}
	if c.f.status != Denied && c.findReaction() {
		return
	}
	for _, m := range c.by[lexicon.Background] {
		if c.sentence.title && m.Entry.Side != lexicon.Before {
			continue // a headline says "earlier", "this year" of its news
		}
		if m.Entry.Weak && (c.anyIn(lexicon.Speech, 0, m.Start) || !c.f.status.Act()) || m.Entry.Opens && !c.later(m) {
			continue // said that it had done so; "two years after the attack"
		}
		if m.Entry.Side == lexicon.Before && (m.End > c.t.Start || c.t.Start-m.End > 4) ||
			m.Entry.Side == lexicon.After && !c.spokenOf(m) || c.inOpening(m) || c.opensTerm(m) || c.sumsToday(m, c.pub) || c.leadTotal(m) || m.Entry.Soft && (c.isNews(m) || !c.f.status.Act()) {
			continue
		}
		at := m.Start
		if m.End <= c.t.Start && !c.covers(lexicon.Response, m.End-1) {
			at = m.End - 1 // "since the day when"
		}
		if (c.cuts(at, c.t.Start) == 0 || m.Start < 2 || c.relatedTime(m)) && c.between(m.Start, c.t.Start) == 0 {
			c.setBackground(m, m.Entry.Rule)
			c.f.soft = c.f.soft || m.Entry.Soft
			return
		}
	}
	if c.describes() {
		c.f.background, c.f.soft, c.f.newSpan, c.f.newRule = true, true, [2]int{c.t.Start, c.t.End}, "it tells who the people are"
		return
	}
	if c.isTopic() {
		c.f.background, c.f.soft, c.f.newSpan, c.f.newRule = true, true, [2]int{c.t.Start, c.t.End}, "what is said of it, not that it was done"
		return
	}
	if c.past && c.f.status.Act() && !c.saysToday(c.pub) {
		c.f.background, c.f.newRule = true, "behind a reminder"
	}
}

// spokenOf reports whether the act is what cue m behind it says something of, as a noun or as what
// was decided: "the decision to expel them drew criticism".
func (c *clause) spokenOf(m lexicon.Match) bool {
	return m.Start >= c.t.End && (c.t.Entry.Voice == lexicon.Noun || c.t.Entry.Infinitive ||
		c.anyIn(lexicon.Answered, max(0, c.t.Start-8), c.t.Start))
}

// leadTotal reports whether m only sums up the number beside it where the text tells its news: "a
// total of seven diplomats".
func (c *clause) leadTotal(m lexicon.Match) bool {
	told := slices.ContainsFunc(c.frames, func(f *frame) bool { return f.receiver.code != "" && f.sender.code != "" })
	n := c.f.object
	return m.Entry.Sum && !told && n != nil && n.countSpan[1] > 0 && c.saidBefore(c.f.at) < 2 &&
		m.Start <= n.countSpan[1] && m.End >= n.countSpan[0]
}

// later reports whether m, which may mean "later" and "after", opens its sentence, numbers aside, or
// stands behind the act: "two years later", "two years after the expulsion".
func (c *clause) later(m lexicon.Match) bool {
	if m.Start >= c.t.End && m.Start-c.t.End <= c.near(4) {
		return true
	}
	if c.covers(lexicon.From, m.End) || c.covers(lexicon.Of, m.End) {
		return false // "بعد شهرين من الهجوم"
	}
	for i := 0; i < m.Start; i++ {
		number := slices.ContainsFunc(c.numbers, func(n number) bool { return n.from <= i && i < n.to })
		if c.tokens[i].Kind == lexicon.Word && !number && !c.covers(lexicon.NumberWord, i) && !c.covers(lexicon.And, i) && !c.covers(lexicon.Vague, i) &&
			!c.covers(lexicon.Article, i) && !c.covers(lexicon.Qualifier, i) && !c.covers(lexicon.Counter, i) && !c.covers(lexicon.Unit, i) {
			return false
		}
	}
	return true
}

// opensTerm reports whether m stands before a day to come: "senast den 31 mars".
func (c *clause) opensTerm(m lexicon.Match) bool {
	return c.covers(lexicon.Until, m.Start) && slices.ContainsFunc(c.dates, func(d date) bool {
		return d.start >= m.End && d.start-m.End <= 1 && d.day.After(c.pub.Time)
	})
}

// opensPast reports whether s opens the part of a text that only recalls: "Напомним, …",
// "Background:".
func (s *sentence) opensPast() bool {
	return slices.ContainsFunc(s.by[lexicon.Background], func(m lexicon.Match) bool {
		return m.Entry.Rest && m.Start <= 1
	})
}

// saysToday reports whether the sentence holds the day of publication.
func (s *sentence) saysToday(pub day) bool {
	return slices.ContainsFunc(s.dates, func(d date) bool {
		return !d.day.IsZero() && !d.month && !d.year && !d.deadline && absDays(d.day, pub) == 0
	})
}

// isNews reports whether soft cue m does not make the act old: the sentence holds a day on which
// it still is news, or the cue only counts it: "expelled a diplomat, the third this year".
func (c *clause) isNews(m lexicon.Match) bool {
	return m.Start >= c.t.End && c.commaIn(c.t.End, m.Start) || c.saysNow()
}

// saysNow reports whether the sentence holds a day on which an act still is news.
func (c *clause) saysNow() bool {
	return slices.ContainsFunc(c.dates, func(d date) bool {
		return !d.day.IsZero() && !d.month && !d.year && !d.deadline && absDays(d.day, c.pub) <= oldAfter
	})
}

// sumsToday reports whether m only sums up what is told of day pub: "on Monday expelled ten in
// total".
func (s *sentence) sumsToday(m lexicon.Match, pub day) bool {
	return s.saysToday(pub) && slices.ContainsFunc(s.numbers, func(n number) bool {
		return !n.unit && (n.start >= m.End && n.from <= m.End+2 || n.to == m.Start)
	})
}

// inOpening reports whether cue m belongs to a phrase before the main clause that tells of
// something else: "after similar steps by Peru last month, Chile expelled".
func (c *clause) inOpening(m lexicon.Match) bool {
	if m.Start < 2 || m.End > c.t.Start || c.commaIn(0, m.Start) ||
		!c.commaIn(m.End, c.t.Start) || !c.l.Script.Spaces {
		return false
	}
	return c.covers(lexicon.Response, 0) && c.cuts(0, m.Start) == 0 // the cut at 0 is not counted
}

// answeredNext reports whether the act is what cue m, which stands before it, calls the
// answered one.
func (c *clause) answeredNext(m lexicon.Match) bool {
	if !m.Entry.Next || m.Entry.Side == lexicon.After || m.End > c.t.Start ||
		c.t.Start-m.End > 40 || c.between(m.Start, c.t.Start) > 0 ||
		c.cuts(m.End, c.t.Start) > 1 || c.leaves(m.End, c.t.Start) && !c.decided(m) || c.othersSay(m) {
		return false
	}
	if _, by := c.ending(lexicon.By, c.t.Start); by && c.t.Entry.Voice == lexicon.Active {
		return false // "retaliates for it by expelling"
	}
	if v := c.t.Entry.Voice; (m.End < c.t.Start || c.l.Glued(c.t, lexicon.And)) && c.andBefore() &&
		(v == lexicon.Active || v == lexicon.Either) && !c.anyIn(lexicon.Clause, m.End, c.t.Start) &&
		(m.Entry.NextNoun || !c.anyIn(lexicon.Clause, m.Start, m.End)) {
		return false // "reacts to Prague's steps and expels"
	}
	return c.standsBehind(m) && !(c.l.VerbSecond && c.mainClause(m.End)) && !c.afterOther(m) && !c.subjectBefore(m)
}

// subjectBefore reports whether the one who acts stands before cue m, and behind it only what is
// answered, which is no state's decision: "Bulgaria decided in response to the cyberattack to expel".
func (c *clause) subjectBefore(m lexicon.Match) bool {
	n := c.f.object
	if v := c.t.Entry.Voice; v != lexicon.Active && v != lexicon.Either || !c.l.Script.Spaces || c.l.VerbLast || c.l.VerbFirst ||
		n == nil || n.own || c.t.Start-m.End < 1 || c.otherStates(m.End, c.t.Start) || c.anyIn(lexicon.Answered, m.End, c.t.Start) ||
		c.anyIn(lexicon.Trigger, m.End, c.t.Start) || c.anyIn(lexicon.Clause, m.End, c.t.Start) {
		return false
	}
	return slices.ContainsFunc(c.states, func(st stateMention) bool {
		return st.role == bare && !st.used && !st.dateline && st.end <= m.Start && m.Start-st.end <= 3 && !c.commaIn(st.end, c.t.Start) &&
			c.cuts(st.start, m.Start) <= 1
	})
}

// otherStates reports whether a state that is not the people's own stands within tokens [a, b).
func (c *clause) otherStates(a, b int) bool {
	return slices.ContainsFunc(c.states, func(st stateMention) bool {
		return st.start >= a && st.end <= b && !(st.used && slices.Contains(c.f.object.owners, st.code))
	})
}

// afterOther reports whether what cue m, which may only mean "after", names stands before the subject
// of the act: "after a long investigation Bulgaria expelled", not "after Bulgaria expelled".
func (c *clause) afterOther(m lexicon.Match) bool {
	if c.t.Entry.Voice != lexicon.Active || c.t.Entry.Infinitive || !c.l.Script.Spaces || c.l.VerbLast || c.l.VerbFirst ||
		c.anyIn(lexicon.Clause, m.Start, c.t.Start) {
		return false
	}
	for i := range c.states {
		st := &c.states[i]
		if m.Entry.Weak && st.end == m.Start && st.role == bare && !st.used && !c.anyIn(lexicon.State, m.End, c.t.Start) {
			return true // "Bulgaria after months of tension expelled"
		}
		if st.start <= m.End || st.end > c.t.Start || c.t.Start-st.end > 1 || st.used || st.role != bare && st.role != against || !m.Entry.Weak && c.anyIn(lexicon.State, m.End, st.start) {
			continue
		}
		for k := m.End; k < st.start; k++ {
			role := c.coversRole(k) || c.known(k) || c.covers(lexicon.Definite, k) || c.covers(lexicon.Article, k)
			if c.tokens[k].Kind == lexicon.Word && !c.tokens[k].Upper && !role || c.covers(lexicon.Reason, k) {
				return true
			}
		}
	}
	return false
}

// othersSay reports whether between cue m and the act a second state says what it does: "in
// response to the steps of Moscow the Finnish side announced that it would expel".
func (c *clause) othersSay(m lexicon.Match) bool {
	var first country.Code
	for i := range c.states {
		switch st := &c.states[i]; {
		case st.start < m.End || st.end > c.t.Start || st.dateline:
		case first == "":
			first = st.code
		case st.code != first && !c.covers(lexicon.And, st.start-1):
			return c.anyIn(lexicon.Speech, m.End+1, c.t.Start)
		}
	}
	return false
}

// standsBehind reports whether the act may be what a cue with next=noun names: languages that
// put no comma behind "in answer to the steps of Prague" go on with the answer itself.
func (c *clause) standsBehind(m lexicon.Match) bool {
	if !m.Entry.NextNoun || c.anyIn(lexicon.Clause, m.End, c.t.Start) {
		return true
	}
	a, measure := c.before(lexicon.Answered, c.t.Start, c.t.Start-m.End+1)
	measure = measure && a.Start >= m.End
	if c.t.Entry.Infinitive { // "в ответ на решение Праги выслать"
		return measure && a.Start-m.End <= 2 && c.t.Start-a.End <= 5
	}
	return c.t.Entry.Voice == lexicon.Noun && c.t.Start-m.End <= 6 && (!measure || c.t.Start-a.End <= 1 ||
		a.Start-m.End <= 1 && c.t.Start-a.End <= 5 && !c.anyIn(lexicon.Speech, a.End, c.t.Start))
}

// answeredBehind returns the postposition that makes the act what is answered:
// "निष्कासन के जवाब में".
func (c *clause) answeredBehind() (lexicon.Match, bool) {
	for _, m := range c.by[lexicon.Response] {
		if m.Entry.Next && m.Entry.Side == lexicon.After && m.Start >= c.t.End && m.Start-c.t.End <= c.near(6) &&
			c.between(c.t.Start, m.Start) == 0 && c.cuts(c.t.End, max(c.t.End, m.Start-1)) == 0 && !c.commaIn(c.t.End, m.Start) {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// near is n words, or as many letters as they may have where every letter is a token.
func (c *clause) near(n int) int {
	if c.l.Script.Spaces {
		return n
	}
	return n * 5 / 2
}

// attributive reports whether the trigger only describes the people: "expelled diplomats
// leave Warsaw".
func (c *clause) attributive() bool {
	n := c.f.object
	if n == nil || n.head < c.t.End {
		return false
	}
	if gap := max(n.start, c.t.End) - c.t.End; c.l.VerbLast && n.head-c.t.End <= 6 && c.t.Entry.Voice != lexicon.Noun && gap >= 0 && gap <= 1 && n.count == nil &&
		len(c.by[lexicon.CarriedOut]) > 0 {
		return true // 追放された外交官らが出国した: the verb before its noun only describes
	}
	if c.t.Entry.Voice != lexicon.Either || c.t.Entry.Weak || n.head-c.t.End > 2 {
		return false
	}
	at := c.t.Start - 1
	return at < 0 || c.starts[at+1] || c.covers(lexicon.Definite, at) ||
		c.covers(lexicon.NumberWord, at) || c.tokens[at].Kind == lexicon.Number
}

func (c *clause) setBackground(m lexicon.Match, rule string) {
	c.f.background, c.f.newSpan, c.f.newRule = true, [2]int{m.Start, m.End}, rule
}

// findResponse sees whether the act is told as the answer to an official measure.
func (c *clause) findResponse() {
	if c.f.background {
		return
	}
	for _, m := range c.by[lexicon.Response] {
		if m.Entry.Weak {
			continue // "after": only the act of the other side makes it an answer
		}
		if !m.Entry.Next || c.opensAnswer(m) {
			if c.governs(m, 30, 2) && !c.coveredByNext(m) && !c.othersAnswer(m) && !c.opensNext(m) {
				c.setResponse(m)
				return
			}
			continue
		}
		if m.Start >= c.t.Start-40 && (m.Entry.Side == lexicon.After || !(m.End <= c.t.Start && c.t.Start-m.End < 2)) &&
			c.answersAct(m) {
			c.setResponse(m)
			return
		}
	}
}

func (c *clause) setResponse(m lexicon.Match) {
	c.f.response, c.f.respSpan, c.f.respRule = true, [2]int{m.Start, m.End}, m.Entry.Rule
}

// opensNext reports whether cue m, behind the trigger, opens the clause of a later one: "A shut
// the consulate; in response, B".
func (c *clause) opensNext(m lexicon.Match) bool {
	if m.Start < c.t.End || m.Start == 0 || c.tokens[m.Start-1].Kind != lexicon.Mark {
		return false
	}
	return slices.ContainsFunc(c.all, func(o lexicon.Match) bool { return o.Start >= m.End })
}

// othersAnswer reports whether, behind the trigger, another state is said to answer: "Peru
// expels an envoy; Quito says that it will retaliate".
func (c *clause) othersAnswer(m lexicon.Match) bool {
	if m.Start < c.t.Start {
		return false
	}
	if _, its := c.ending(lexicon.Its, m.Start); its && c.anyIn(lexicon.And, c.t.End, m.Start) {
		return true // "notes the expulsion and announces its answer"
	}
	for _, st := range c.states {
		if st.start >= c.t.End && st.end <= m.Start && !st.used && st.role == bare &&
			(st.form != lexicon.Adjective || st.body) {
			return true
		}
	}
	return false
}

// coveredByNext reports whether a longer cue that names what is answered holds m.
func (s *sentence) coveredByNext(m lexicon.Match) bool {
	for _, o := range s.by[lexicon.Response] {
		if o.Entry.Next && o.Start <= m.Start && o.End >= m.End && (o.Entry.Side != lexicon.After || s.answersAct(o)) && (o.Start != m.Start || o.End != m.End) {
			return true
		}
	}
	return false
}

// answersAct reports whether an official measure follows a response cue.
func (s *sentence) answersAct(m lexicon.Match) bool {
	for _, kind := range []lexicon.Kind{lexicon.Answered, lexicon.Trigger} {
		for _, a := range s.by[kind] {
			if kind == lexicon.Trigger && a.Entry.Weak {
				continue
			}
			if m.Entry.Side == lexicon.After {
				if a.End <= m.Start && m.Start-a.End <= 8 && s.cuts(a.End, m.Start) == 0 {
					return true
				}
				continue
			}
			if a.Start >= m.End && a.Start-m.End <= 12 && s.cuts(m.End, a.Start) == 0 {
				return true
			}
		}
	}
	return false
}
