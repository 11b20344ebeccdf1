package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

const (
	ruleDifference = "difference of two figures"
	ruleSingular   = "the word is singular"
)

// findCount takes the count of the object, or the difference that a cut tells.
func (c *clause) findCount() {
	f, n := c.f, c.f.object
	f.count = OpenCount("")
	if f.measure == StaffCap {
		if c.cutCount() {
			return
		}
	}
	if n == nil {
		return
	}
	c.countApart(n)
	if n.count != nil && (n.kind != lexicon.Mission || f.measure != StaffCap) {
		f.count, f.countSpan, f.countRule = *n.count, n.countSpan, n.countRule
	} else if n.kind == lexicon.Mission && n.plural == lexicon.Singular && f.measure != StaffCap {
		f.count, f.countSpan, f.countRule = ExactCount(1, c.quote(n.head, n.tail)), [2]int{n.head,
			n.tail}, ruleSingular
	} else {
		f.countSpan, f.countRule = [2]int{n.head, n.tail}, "no number beside the people"
		f.count.Phrase = c.quote(n.head, n.tail)
	}
	f.ambassador = (n.staff == Ambassador || n.envoy) && c.noException(n)
	if m, ok := c.after(lexicon.Ambassadors, n.tail, 14); ok && c.between(n.head, m.Start) <= 1 {
		f.ambassador = true
	}
	if i, ok := c.after(lexicon.Including, n.tail, 12); ok {
		for k := range c.nouns {
			o := &c.nouns[k]
			if o.staff == Ambassador && o.head >= i.End && o.start-i.End <= 3 {
				f.ambassador = true
			}
		}
	}
}

// countApart reads the number that what describes the people parts from them: "kiutasított két,
// Ukrajna nagykövetségén dolgozó kémet".
func (c *clause) countApart(n *noun) {
	if n.kind != lexicon.People || n.count != nil && n.countRule != ruleSingular || c.cuts(c.t.End, n.head) > 0 {
		return
	}
	for i := range c.numbers {
		x := &c.numbers[i]
		if c.countFar(x, n) {
			return
		}
		if gap := x.from - c.t.End; x.unit || x.used || gap < 0 || gap > 3 || n.head-x.to < 3 || n.head-x.to > 14 || c.tokens[x.to].Text != "," ||
			c.commaIn(x.to+1, n.head) || c.anyIn(lexicon.People, x.to, n.head) || c.anyIn(lexicon.And, x.to, n.head) {
			continue
		}
		n.take(c.sentence, x)
		return
	}
}

// countFar gives the people the number that stands before all that describes them, in a script without
// spaces: 驱逐了三名被指从事颠覆活动的法国外交官.
func (c *clause) countFar(x *number, n *noun) bool {
	_, counted := c.has(lexicon.Counter, x.to)
	_, described := c.ending(lexicon.Possessive, n.start)
	if !described {
		_, described = c.has(lexicon.Possessive, n.start)
	}
	if gap := x.from - c.t.End; c.lang.Script.Spaces || x.unit || x.used || gap < 0 || gap > 1 || !counted || !described || n.start-x.to > 30 ||
		c.anyIn(lexicon.People, x.to, n.start) || c.commaIn(x.to, n.start) {
		return false
	}
	n.take(c.sentence, x)
	return true
}

// noException reports whether no "except" stands before n.
func (c *clause) noException(n *noun) bool {
	_, ok := c.before(lexicon.Except, n.start, 2)
	return !ok
}

// cutCount reads how many a cut takes: from 50 to 18 is 32; a ceiling alone stays open.
func (c *clause) cutCount() bool {
	for _, m := range c.by[lexicon.Change] {
		f := c.f
		if count, ok := c.difference(m); ok {
			f.count, f.countSpan, f.countRule = count, [2]int{m.Start, m.End}, ruleDifference
			return true
		}
		if m.Entry.Is == "ceiling" && c.belongs(m) && !c.unitIn(m) {
			f.count = OpenCount(c.quote(m.Start, m.End))
			f.countSpan, f.countRule = [2]int{m.Start, m.End}, m.Entry.Rule
			return true
		}
	}
	return false
}

// difference returns how many people a change of numbers takes.
func (c *clause) difference(m lexicon.Match) (Count, bool) {
	values, phrase := c.valuesIn(m), c.quote(m.Start, m.End)
	switch {
	case m.Entry.Is == "from-to" && len(values) == 2 && values[0] > values[1]:
		return ExactCount(values[0]-values[1], phrase), true
	case m.Entry.Is == "to-from" && len(values) == 2 && values[1] > values[0]:
		return ExactCount(values[1]-values[0], phrase), true
	case m.Entry.Is == "by" && len(values) == 1 && c.belongs(m):
		return ExactCount(values[0], phrase), true
	}
	return Count{}, false
}

// belongs reports whether a change stands where the trigger's own does: behind it, or before
// it where the verb closes the clause.
func (c *clause) belongs(m lexicon.Match) bool {
	return m.Start >= c.t.Start || c.l.VerbLast && m.End >= c.t.Start
}

func (c *clause) valuesIn(m lexicon.Match) []int {
	var out []int
	for _, n := range c.numbers {
		if n.start >= m.Start && n.end <= m.End && !n.unit {
			out = append(out, n.value)
		}
	}
	return out
}

func (c *clause) unitIn(m lexicon.Match) bool {
	return slices.ContainsFunc(c.numbers, func(n number) bool {
		return n.start >= m.Start &&
			n.start < m.End && n.unit
	})
}

// oldAfter is how many days before publication an act is no news any more.
const oldAfter = 8

// ofConvention reports whether the year d beside an expulsion is that of the Vienna Convention on
// Diplomatic or on Consular Relations, which notes of ministries name.
func (c *clause) ofConvention(d date) bool {
	return c.f.measure == Expulsion && (d.day.Year() == 1961 || d.day.Year() == 1963)
}

// findTime reads deadline and day of the act, and calls it background when that day is old.
func (c *clause) findTime() {
	c.findDeadline()
	if c.inPassing() {
		c.f.background, c.f.soft, c.f.newRule = true, true, "late, behind a lead that tells of something else"
	}
	best, gap := -1, 60
	for i, d := range c.dates {
		if d.year && (d.start > 0 && !c.inYear(d) || c.ofConvention(d)) {
			continue // "the 2014 blast"
		}
		if d.start >= c.t.End && c.answeredSince(d.start) || c.inserted(d) || c.covers(lexicon.Ignore, d.start) {
			continue // "in response to the decision taken in April"
		}
		opens := d.start <= 1 && c.cuts(d.start, c.t.Start) == 0
		if undated := c.pub.IsZero() && d.month && c.covers(lexicon.In, d.start-1); undated && !d.deadline &&
			c.cuts(d.start, c.t.Start) <= 1 && c.between(d.start, c.t.Start) == 0 {
			c.f.background, c.f.newSpan, c.f.newRule = true, [2]int{d.start, d.end}, "a month alone"
			return // "in April" is no news, whenever the text was written
		}
		if d.deadline || d.day.IsZero() || c.cuts(d.start, c.t.Start) > 2 ||
			c.between(d.start, c.t.Start) > 0 && !opens {
			continue
		}
		g := max(d.start-c.t.End, c.t.Start-d.end, 0) + 8*c.cuts(d.start, c.t.Start)
		if g < gap {
			best, gap = i, g
		}
	}
	if best < 0 {
		return
	}
	d := c.dates[best]
	if rule := c.remembered(d); rule != "" {
		c.f.background, c.f.newSpan, c.f.newRule = true, [2]int{d.start, d.end}, rule
	}
	old := !c.pub.IsZero() && d.day.Before(c.pub.Time) && absDays(d.day, c.pub) > oldAfter
	if d.month {
		old = old && (d.day.Month() != c.pub.Month() || d.day.Year() != c.pub.Year())
	}
	if d.year {
		old = d.day.Year() < c.pub.Year() && !c.pub.IsZero()
	}
	if d.year && c.ofOther(d) {
		return
	}
	before := d.end <= c.t.Start && c.cuts(d.start, c.t.Start) <= 1
	near := 10
	if d.month {
		near = 5 + 3*bit(c.t.Entry.Voice == lexicon.Noun) // "the expulsion of the Russian officials in April"
		if d.day.Year() != c.pub.Year() {
			near = 14
		}
	}
	if old && (before || c.cuts(d.start, c.t.Start) == 0 && d.start-c.t.End < near ||
		d.start < 8 && !d.month) {
		c.f.background, c.f.dated, c.f.when = true, true, d.day
		c.f.newSpan, c.f.newRule = [2]int{d.start, d.end}, "an old date"
	}
	if !d.month && !d.year && !c.pub.IsZero() && !d.day.After(c.pub.Time) {
		c.f.on, c.f.onSpan, c.f.onDate = d.day, [2]int{d.start, d.end}, !d.weekday && !d.relative
	}
	if c.daysAgo() {
		c.f.background, c.f.soft, c.f.newSpan, c.f.newRule = true, true, c.f.onSpan, "days ago, behind what the text tells first"
	}
}

// inserted reports whether d stands in a clause of its own between the subject and the trigger: "the
// junta, which seized power in July, is expelling".
func (c *clause) inserted(d date) bool {
	if d.end > c.t.Start || !c.l.Script.Spaces || c.l.VerbLast || !c.commaIn(d.end-1, c.t.Start) {
		return false
	}
	return slices.ContainsFunc(c.by[lexicon.Clause], func(m lexicon.Match) bool {
		return m.Start > 0 && c.tokens[m.Start-1].Text == "," && m.End <= d.start && !c.commaIn(m.End, d.start) &&
			!c.anyIn(lexicon.Trigger, m.End, d.start)
	})
}

// ofOther reports whether a year behind the act is that of something else, named between: "expelled
// two diplomats linked to an explosion in 2014".
func (c *clause) ofOther(d date) bool {
	n := c.f.object
	if n == nil || !c.l.Script.Spaces || d.start < c.t.End || d.start < n.end {
		return false
	}
	words := 0
	for i := max(c.t.End, n.end, n.ownerSpan[1]); i < d.start; i++ {
		if c.tokens[i].Kind == lexicon.Mark {
			return false
		}
		words += bit(!c.coversRole(i) && !c.known(i) && !c.covers(lexicon.Definite, i) && !c.covers(lexicon.Article, i))
	}
	return words >= 3
}

// answeredSince reports whether a cue for what is answered stands between the trigger and
// token i.
func (c *clause) answeredSince(i int) bool {
	return slices.ContainsFunc(c.by[lexicon.Response], func(m lexicon.Match) bool {
		return m.Entry.Next && m.Start >= c.t.End && m.End <= i
	})
}

// inYear reports whether a year is said to be when something happened.
func (s *sentence) inYear(d date) bool {
	for _, kind := range []lexicon.Kind{lexicon.In, lexicon.Of, lexicon.From, lexicon.Background,
		lexicon.Month, lexicon.Unit, lexicon.DateMark} { // "år 2018", "năm 2019"
		if s.covers(kind, d.start-1) {
			return true
		}
	}
	if d.end < len(s.tokens) && s.tokens[d.end].Kind == lexicon.Word && s.tokens[d.end].Joined ||
		s.covers(lexicon.Unit, d.end) {
		return true // "1949-ben", "2018 г."
	}
	return !s.tokens[d.start-1].Upper && d.end < len(s.tokens) &&
		s.tokens[d.end].Kind == lexicon.Mark
}

// findDeadline reads "within 72 hours", "by 18 April", "immediately".
func (c *clause) findDeadline() {
	if d, span, ok := c.deadlineIn(c.pub); ok && c.between(span[0], c.t.Start) == 0 {
		c.f.deadline, c.f.dueSpan = d, span
	}
}

// deadlineIn finds the first deadline of a sentence.
func (s *sentence) deadlineIn(pub day) (*Deadline, [2]int, bool) {
	for i := range s.numbers {
		n := &s.numbers[i]
		if _, of := s.has(lexicon.Of, n.unitEnd); of && n.hours < 24 &&
			!s.anyIn(lexicon.DeadlineCue, n.unitEnd, n.unitEnd+1) {
			continue // "within an hour of the statement"
		}
		if n.hours <= 0 || !s.cuedDeadline(n.from, n.unitEnd) {
			continue
		}
		d := &Deadline{Phrase: s.quote(n.from, n.unitEnd),
			By: pub.add((n.hours + 23) / 24).String()}
		return d, [2]int{n.from, n.unitEnd}, true
	}
	for i := range s.dates {
		d := &s.dates[i]
		m, ok := s.untilNear(d)
		d.deadline = d.deadline || ok && d.month // "by the end of May" is no past May
		past := !pub.IsZero() && !d.weekday && d.day.Before(pub.Time)
		if !ok || d.year || d.month || past || d.relative {
			continue
		}
		if d.weekday && !d.day.IsZero() && !d.deadline {
			d.day = d.day.add(7)
		}
		d.deadline = true
		from, to := min(m.Start, d.start), max(m.End, d.end)
		return &Deadline{Phrase: s.quote(from, to), By: d.day.String()}, [2]int{from, to}, true
	}
	if list := s.by[lexicon.DeadlinePhrase]; len(list) > 0 {
		m := list[0]
		return &Deadline{Phrase: s.quote(m.Start, m.End), By: dueBy(m.Entry.Is, pub)}, [2]int{m.Start, m.End}, true
	}
	return nil, [2]int{}, false
}

// dueBy resolves a deadline that is a phrase, of a text of day pub; or returns "".
func dueBy(kind string, pub day) string {
	switch {
	case pub.IsZero():
	case kind == "same_day":
		return pub.String()
	case kind == "week_end":
		return pub.add((7 - int(pub.Weekday())) % 7).String()
	case kind == "month_end":
		return dayOf(pub.Year(), int(pub.Month())+1, 0).String()
	}
	return ""
}

// untilNear returns the cue that makes d a deadline: "by", "no later than … on".
func (s *sentence) untilNear(d *date) (lexicon.Match, bool) {
	if d.until {
		return lexicon.Match{Start: d.start, End: d.end}, true
	}
	m, ok := s.before(lexicon.Until, d.start, 7)
	if ok && m.Entry.Side != lexicon.After && !s.commaIn(m.End, d.start) &&
		!s.partyIn(m.End, d.start) {
		return m, true
	}
	if m, ok = s.ending(lexicon.Until, d.end); ok && m.Start > d.start && m.Entry.Side == lexicon.After {
		return m, true // "10-ig": the date took it in
	}
	m, ok = s.after(lexicon.Until, d.end, 2)
	return m, ok && m.Entry.Side == lexicon.After
}

// partyIn reports whether somebody is named within tokens [a, b): "by the ministry on
// Monday" is no deadline.
func (s *sentence) partyIn(a, b int) bool {
	return s.anyIn(lexicon.Trigger, a, b) || s.anyIn(lexicon.State, a, b) ||
		s.anyIn(lexicon.Body, a, b) || s.anyIn(lexicon.People, a, b)
}

// commaIn reports whether a comma stands within tokens [a, b).
func (s *sentence) commaIn(a, b int) bool {
	for i := a; i < b && i < len(s.tokens); i++ {
		if s.tokens[i].Text == "," {
			return true
		}
	}
	return false
}

// cuedDeadline reports whether a duration is one for leaving: a cue before or after it.
func (s *sentence) cuedDeadline(from, to int) bool {
	if m, ok := s.before(lexicon.DeadlineCue, from, 4); ok && m.Entry.Side != lexicon.After {
		return true
	}
	m, ok := s.after(lexicon.DeadlineCue, to, 5)
	return ok && m.Entry.Side != lexicon.Before
}

// findReasons collects the reasons that the sentence gives.
func (c *clause) findReasons() {
	for _, m := range c.by[lexicon.Reason] {
		if !slices.Contains(c.f.reasons, m.Entry.Is) && c.between(m.Start, c.t.Start) == 0 {
			c.f.reasons = append(c.f.reasons, m.Entry.Is)
			if c.f.reasonSpans == nil {
				c.f.reasonSpans = map[string][2]int{}
			}
			c.f.reasonSpans[m.Entry.Is] = [2]int{m.Start, m.End}
		}
	}
}

// supplement lets a sentence without a new act add to the acts told just before: their
// deadline, their day, that they are an answer.
func (r *reader) supplement(at int, s *sentence) {
	last := -1
	for i := len(r.frames) - 1; i >= 0; i-- {
		f := r.frames[i]
		if at-f.at > 3 && len(s.by[lexicon.Trigger]) == 0 || at-f.at > 5 || last >= 0 &&
			f.at != last {
			return
		}
		if !f.background {
			last = f.at
			r.add(f, at, s)
		}
	}
}

func (r *reader) add(f *frame, at int, s *sentence) {
	if f.deadline == nil && (at == f.at+1 ||
		len(s.by[lexicon.People])+len(s.by[lexicon.Mission])+len(s.by[lexicon.Trigger]) > 0) {
		if d, span, ok := s.deadlineIn(r.pub); ok {
			f.deadline = d
			f.elsewhere = append(f.elsewhere, s.evidence("deadline", span,
				"deadline of the next sentences"))
		}
	}
	told := slices.DeleteFunc(slices.Clone(s.dates), func(d date) bool { return d.deadline })
	if r.official == "" && f.on.IsZero() && (at == f.at+1 || len(s.by[lexicon.Trigger]) > 0) &&
		len(told) == 1 {
		if d := told[0]; !d.month && !d.year && !d.deadline && !d.day.IsZero() &&
			!d.day.After(r.pub.Time) && absDays(d.day, r.pub) < oldAfter {
			f.on = d.day
			f.elsewhere = append(f.elsewhere, s.evidence("announced_on", [2]int{d.start, d.end},
				"date of the next sentence"))
		}
	}
	if f.response {
		return
	}
	for _, m := range s.by[lexicon.Response] {
		if m.Entry.Next && !m.Entry.Weak && s.answersAct(m) && !s.answeredBy(m, f) && !s.answersBy(m) ||
			at == f.at+1 && f.retaliates(s, m) {
			f.response = true
			f.elsewhere = append(f.elsewhere, s.evidence("in_response", [2]int{m.Start, m.End},
				m.Entry.Rule))
			return
		}
	}
}

// answersBy reports whether the answer itself follows cue m: "retaliated for it by expelling".
func (s *sentence) answersBy(m lexicon.Match) bool {
	return slices.ContainsFunc(s.by[lexicon.Trigger], func(t lexicon.Match) bool {
		_, by := s.ending(lexicon.By, t.Start)
		return by && t.Start >= m.End && t.Entry.Voice == lexicon.Active
	})
}

// answeredBy reports whether, before cue m, the other side of f is said to answer: that is an
// answer to f, and f is none.
func (s *sentence) answeredBy(m lexicon.Match, f *frame) bool {
	for i := range s.states {
		st := &s.states[i]
		if st.end <= m.Start && st.code == f.sender.code && (st.role == bare || st.body) && !st.used {
			return true
		}
	}
	return false
}

// retaliates reports whether sentence s, which follows, calls f a retaliation in plain words
// and nobody else's: "It was a retaliatory step".
func (f *frame) retaliates(s *sentence, m lexicon.Match) bool {
	if m.Entry.Next || m.Entry.Weak || f.s.title || len(s.by[lexicon.Threatened])+
		len(s.by[lexicon.Considered])+len(s.by[lexicon.Negation])+len(s.by[lexicon.Generic])+
		len(s.by[lexicon.Body]) > 0 {
		return false
	}
	return !slices.ContainsFunc(s.states, func(st stateMention) bool { return st.code != f.receiver.code })
}

func (s *sentence) evidence(field string, span [2]int, rule string) Span {
	a, b := s.span(span[0], span[1])
	return Span{Field: field, Start: a, End: b, Quote: s.src[a:b], Rule: rule}
}
