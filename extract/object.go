package extract

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// findObject finds the people or the mission that the trigger is about. It reports false
// when the trigger is about none: nearer people are journalists, or nobody is there.
func (c *clause) findObject() bool {
	if c.idleTime() {
		return false
	}
	if c.f.measure == Severance || c.f.measure == Downgrade {
		return true
	}
	if c.ownCut() {
		return false
	}
	var best *noun
	top := -18.0
	common := c.t.Entry.Weak && c.t.End-c.t.Start == 1 && c.t.Entry.Voice == lexicon.Active && c.f.measure == Expulsion
	if common {
		top = -11 // "remove a page signed by the ambassador": one common word reaches less far
	}
	for i := range c.nouns {
		n := &c.nouns[i]
		if c.t.Entry.Voice == lexicon.Phrase && n.weak && n.inside(c.t) && n.head >= c.t.End-2 {
			continue // "undesirable persons" are no persons
		}
		if (c.f.measure == Closure) != (n.kind == lexicon.Mission) && n.kind != lexicon.Other {
			continue
		}
		if c.f.measure == StaffCap && n.kind == lexicon.People && (n.plural == lexicon.Singular ||
			len(n.owners) == 0 && c.covers(lexicon.Change, n.head)) {
			continue // "cuts by 45 persons the staff of the embassy"
		}
		if common && n.head > c.t.End && c.anyIn(lexicon.Clause, c.t.End, n.start) {
			continue // "remove a page which the ambassador had signed"
		}
		if c.informedOf(n) {
			continue
		}
		if score := c.objectScore(n); score > top {
			best, top = n, score
		}
	}
	if best == nil || best.start-c.t.End > 6 {
		best = cmp.Or(c.examples(), best)
	}
	if m := c.cutMission(best); m != nil {
		c.f.object = m
		return true
	}
	if n := c.elidedObject(); n != nil && (best == nil || !best.inside(c.t)) {
		c.f.object = n
		return true
	}
	if n := c.numberBehind(best); n != nil {
		c.f.object = n
		return true
	}
	switch c.f.object = best; {
	case (best == nil || !best.inside(c.t)) && c.ruler():
		return false
	case best == nil:
		return c.withoutObject()
	case best.kind == lexicon.Other || c.familyOf(best):
		return false
	case best.weak && !c.acceptWeak(best):
		c.f.object = nil
		return c.t.Entry.Voice == lexicon.Phrase && !c.t.Entry.Weak
	}
	c.listObject()
	return true
}

// familyOf reports whether n only says whose family has to go: "families of US diplomats must leave".
func (c *clause) familyOf(n *noun) bool {
	return slices.ContainsFunc(c.nouns, func(o noun) bool {
		return o.staff == Family && o.head < n.head && n.start-o.tail >= 0 && n.start-o.tail <= 2 && !c.anyIn(lexicon.And, o.head, n.head) &&
			c.cuts(o.head, n.head) == 0
	})
}

// informedOf reports whether n, in the gap of the trigger, is the one ambassador who is told that
// others must go: "hat den Botschafter einbestellt und ihm mitgeteilt, dass zwei Diplomaten … zu
// verlassen haben".
func (c *clause) informedOf(n *noun) bool {
	return (n.staff == Ambassador || n.staff == Charge) && n.plural == lexicon.Singular && n.inside(c.t) &&
		slices.ContainsFunc(c.nouns, func(o noun) bool {
			return o.kind == lexicon.People && o.inside(c.t) && o.start-n.end >= 4 && o.count != nil && o.staff != n.staff
		})
}

// cutMission returns the mission whose size a cut is about, when no people of it stand nearer:
// "to reduce its diplomatic mission".
func (c *clause) cutMission(best *noun) *noun {
	if c.f.measure != StaffCap || best != nil && (!best.weak || best.mission) {
		return nil
	}
	for i := range c.nouns {
		n := &c.nouns[i]
		if gap := n.start - c.t.End; n.kind == lexicon.Mission && n.own && gap >= 0 && gap <= 5 &&
			c.cuts(n.head, c.t.Start) == 0 {
			return n
		}
	}
	return nil
}

// objectScore says how well n stands as the trigger's object.
func (c *clause) objectScore(n *noun) float64 {
	inside := n.head >= c.t.Start && n.tail <= c.t.End
	before := n.head < c.t.Start
	gap := n.start - c.t.End
	if before {
		gap = c.t.Start - n.end
	}
	if c.t.Entry.Voice == lexicon.Noun && (before && gap > 3 || gap > 8 || gap > 3 && (c.anyIn(lexicon.With, c.t.End, n.start) || c.anyIn(lexicon.To, c.t.End, n.start)) ||
		c.cuts(n.head, c.t.Start) > 0) {
		return -99
	}
	score := -float64(min(max(gap, 0), 14))
	if inside {
		score = 8
	}
	score -= 5 * float64(c.cuts(n.head, c.t.Start))
	score -= 12 * float64(c.between(n.head, c.t.Start))
	score += c.sided(before, inside, gap)
	if n.weak && !n.mission {
		score -= 4
	}
	if _, ok := c.ending(lexicon.To, n.start); ok && !inside {
		score -= 8 // "handed to the ambassador"
	}
	if before && c.suffersStep(n) {
		score -= 12
	}
	if n.start >= c.t.End && c.addressed(n) {
		score -= 30 // "elan edildiyi İran səfirinin diqqətinə çatdırılıb"
	}
	if m, ok := c.ending(lexicon.Including, n.start); ok && !c.includes(m) {
		score -= 8 // "six, including an attache"
	}
	if n.staff == Family || n.staff == Local {
		score -= 8
	}
	if n.count != nil || len(n.owners) > 0 || n.mission {
		score += 2
	}
	if c.subset(n) {
		score -= 20
	}
	if before && (c.taken(n) || n.chief() && c.ofHisStaff(n)) {
		score -= 6
	}
	if n.kind == lexicon.People && c.hasSpeech(n) {
		score -= 12
		if before {
			score -= 20
		}
	}
	if m, ok := c.ending(lexicon.Speech, n.start); ok && m.Start <= 1 && n.end < len(c.tokens) && c.tokens[n.end].Text == "," {
		score -= 20 // "according to Russia's ambassador, the government …"
	}
	if c.possesses(n) || before && c.namedSubject(n) {
		return -99
	}
	if c.covers(lexicon.Clause, n.start-1) && n.count == nil && len(n.owners) == 0 {
		score -= 8 // "accredited as diplomats"
	}
	return score
}

// addressed reports whether n, behind the verb, is told of the act: a cue behind him or his name
// says to whom.
func (c *clause) addressed(n *noun) bool {
	i := n.tail
	for i < len(c.tokens) && i < n.tail+3 && c.tokens[i].Upper && !c.known(i) {
		i++
	}
	m, ok := c.has(lexicon.To, i)
	return ok && m.Entry.Side == lexicon.After && c.l.VerbLast
}

// namedSubject reports whether somebody else, by name, stands between n and the verb of what he
// must do: "told the envoy that Gaddafi must go". A name right behind n is n's own.
func (c *clause) namedSubject(n *noun) bool {
	if c.t.Entry.Voice != lexicon.Passiv || !c.t.Entry.Weak || c.l.VerbSecond || !c.l.Script.Spaces ||
		c.t.Start-n.tail < 2 {
		return false
	}
	name := func(i int) bool {
		return c.tokens[i].Upper && c.tokens[i].Kind == lexicon.Word && !c.known(i)
	}
	i := c.t.Start - 1
	if !name(i) {
		return false
	}
	for i > n.tail && name(i-1) {
		i--
	}
	return i > n.end && c.tokens[i-1].Kind == lexicon.Word && !c.known(i-1) && !c.coversRole(i-1)
}

// known reports whether the lexicon reads a state, people, a mission or a government at token i.
func (s *sentence) known(i int) bool {
	for _, kind := range []lexicon.Kind{lexicon.State, lexicon.People, lexicon.Mission, lexicon.Body,
		lexicon.Month, lexicon.Weekday, lexicon.Other, lexicon.Clause} {
		if s.covers(kind, i) {
			return true
		}
	}
	return false
}

// possesses reports whether n only owns what the trigger is about: "a diplomat's son".
func (c *clause) possesses(n *noun) bool {
	m, ok := c.has(lexicon.Possessive, n.tail)
	if !ok || !c.l.Script.Spaces || // 驱逐外交官的决定, 職員の少なくとも12人
		m.End >= len(c.tokens) || c.tokens[m.End].Kind != lexicon.Word {
		return false
	}
	return !c.covers(lexicon.Trigger, m.End) && !c.covers(lexicon.People, m.End) &&
		!c.covers(lexicon.Mission, m.End)
}

// includes reports whether m stands behind the state that it includes: "ब्राज़ील समेत 6 देशों के".
func (c *clause) includes(m lexicon.Match) bool {
	return c.l.VerbLast && slices.ContainsFunc(c.states, func(st stateMention) bool { return st.end == m.Start })
}

// subset reports whether n only tells who is among the people: "four diplomats, among them
// two first secretaries".
func (c *clause) subset(n *noun) bool {
	if m, ok := c.ending(lexicon.Including, n.start); ok && !c.includes(m) {
		return true
	}
	_, ok := c.ending(lexicon.Subset, n.start)
	return ok
}

// hasSpeech reports whether n speaks: "officials said".
func (c *clause) hasSpeech(n *noun) bool {
	end := max(n.end, n.tail)
	m, ok := c.after(lexicon.Speech, end, 2)
	if ok && c.t.Start >= end && c.t.End <= m.Start {
		return false // "17 diplomata kiutasítását jelentette be": the act is announced
	}
	if ok && c.commaIn(end, m.Start) && (c.l.VerbSecond || c.anyIn(lexicon.Body, m.End, m.End+3) ||
		c.anyIn(lexicon.Other, m.End, m.End+3)) {
		return false // "…, sagt der Minister", "…, poručio je premijer": the speaker follows
	}
	return ok && !c.covers(lexicon.Passive, m.Start-1) && !c.covers(lexicon.Trigger, m.Start)
}

// sided prefers the side on which the voice puts the object.
func (c *clause) sided(before, inside bool, gap int) float64 {
	if inside {
		return 0
	}
	switch c.voice() {
	case lexicon.Active, lexicon.Noun, lexicon.Target:
		if before != c.l.VerbLast {
			return -6
		}
		return 3
	case lexicon.Passiv:
		if before {
			return 4
		}
		return -4
	}
	if before && gap < 6 {
		return 1
	}
	return 0
}

// voice settles whether a form that is both is passive here.
func (c *clause) voice() lexicon.Voice {
	v := c.t.Entry.Voice
	if v != lexicon.Either && v != lexicon.Phrase {
		return v
	}
	for i := c.t.Start - 1; i >= 0 && i >= c.t.Start-3; i-- {
		if c.covers(lexicon.Passive, i) {
			return lexicon.Passiv
		}
		if c.starts[i] {
			break
		}
	}
	if _, ok := c.has(lexicon.By, c.t.End); ok {
		return lexicon.Passiv
	}
	if v == lexicon.Phrase {
		return v
	}
	if _, ok := c.has(lexicon.From, c.t.End); ok {
		return lexicon.Passiv
	}
	for i := range c.nouns {
		if n := &c.nouns[i]; n.head >= c.t.Start && n.start-c.t.End <= 2 &&
			n.kind != lexicon.Other {
			return lexicon.Active
		}
	}
	for i := range c.nouns {
		if n := &c.nouns[i]; n.end <= c.t.Start && c.t.Start-n.end <= 1 {
			return lexicon.Passiv
		}
	}
	return lexicon.Active
}

// between counts the other triggers between two tokens.
func (c *clause) between(a, b int) int {
	if a > b {
		a, b = b, a
	}
	if c.heavy == nil {
		c.weigh()
	}
	from := sort.Search(len(c.all), func(i int) bool { return c.all[i].Start > a })
	to := sort.Search(len(c.all), func(i int) bool { return c.all[i].End > b })
	return max(0, c.heavy[to]-c.heavy[from])
}

// weigh counts, for each number of the first triggers, those that may part the clause's own
// trigger from what stands beyond them.
func (c *clause) weigh() {
	c.heavy = make([]int, len(c.all)+1)
	for i, o := range c.all {
		parts := o.Start != c.t.Start && (o.Entry.Is == c.t.Entry.Is || !o.Entry.Weak)
		c.heavy[i+1] = c.heavy[i] + bit(parts)
	}
}

// acceptWeak reports whether a word for people of any kind means people of a mission here.
func (c *clause) acceptWeak(n *noun) bool {
	if n.mission || n.staff == Intel && len(n.owners) > 0 {
		return true
	}
	if n.definite && n.count != nil && (c.previous() != nil || c.diplomat && len(c.owners) == 1) {
		return true // "these 40 persons"
	}
	if c.t.Entry.Voice == lexicon.Phrase && !c.t.Entry.Weak {
		return true
	}
	if slices.ContainsFunc(n.owners, organisation) && (c.diplomat || n.owners[0] != country.EU) { // "EU citizens" are no staff
		return true
	}
	if c.f.measure == StaffCap {
		told := slices.ContainsFunc(c.states,
			func(st stateMention) bool { return c.commanded(&st) })
		named := slices.ContainsFunc(c.nouns,
			func(o noun) bool { return o.kind == lexicon.Mission && len(o.owners) > 0 })
		return (len(n.owners) > 0 || n.own || told || named) && c.diplomat
	}
	if n.own && slices.ContainsFunc(c.states, func(st stateMention) bool { return c.commanded(&st) }) {
		return true // "asked Tehran to recall one of its representatives"
	}
	if len(n.owners) == 0 && !n.own && !n.our {
		if p := c.previous(); c.l.VerbLast && n.count != nil && p != nil && p.sender.code != "" && n.tail <= c.t.Start && c.t.Start-n.tail <= 1 {
			return true // "the day before Germany told 40 to leave", said in 40 人の退去を求め
		}
		return !c.t.Entry.Weak && n.count != nil && (len(c.by[lexicon.Mission]) > 0 || c.previous() != nil)
	}
	for i := range c.nouns {
		if o := &c.nouns[i]; o.kind != lexicon.Other && !o.weak && !c.hasSpeech(o) {
			return true
		}
	}
	spies := !c.t.Entry.Weak && n.count != nil && slices.ContainsFunc(c.by[lexicon.Reason],
		func(m lexicon.Match) bool { return m.Entry.Is == "espionage" })
	return (c.diplomat || n.public || spies) && !c.t.Entry.Weak && len(n.owners) > 0 // "expels two Russians over spying"
}

// inside reports whether the phrase stands in the gap of trigger t.
func (n *noun) inside(t lexicon.Match) bool { return n.head >= t.Start && n.tail <= t.End }

// ruler reports whether the trigger's gap holds a president or a minister and a name: it is he who
// is undesirable, "declarou o presidente Lula persona non grata".
func (c *clause) ruler() bool {
	if c.f.measure != Expulsion || c.t.Entry.Voice == lexicon.Passiv || c.t.Entry.Weak {
		return false
	}
	end := c.t.End
	if c.t.Entry.Voice == lexicon.Phrase {
		end = c.t.Start
	}
	for _, m := range c.by[lexicon.Body] {
		if _, the := c.ending(lexicon.Definite, m.Start); !the || end-m.End > 8 || m.End >= end ||
			end == c.t.End && m.Start <= c.t.Start || c.covers(lexicon.State, m.End) {
			continue
		}
		i := m.End
		for i < end && (c.tokens[i].Upper || i > m.End && c.covers(lexicon.Of, i)) {
			i++
		}
		if i > m.End && (i == end || end == c.t.End && i >= c.t.Start) {
			return true
		}
	}
	return false
}

// elidedObject finds a number that stands for the people in the gap of a trigger: "told 17
// to leave", when the sentence speaks of diplomats.
func (c *clause) elidedObject() *noun {
	for i := range c.numbers {
		n := &c.numbers[i]
		if n.unit || n.used || n.start <= c.t.Start || n.to >= c.t.End || c.f.measure != Expulsion {
			continue
		}
		if n.to != c.t.End-1 && !c.covers(lexicon.To, n.to) || !c.diplomat {
			continue
		}
		n.used = true
		return c.bareNumber(n)
	}
	return nil
}

// numberBehind finds the number that stands for people whom another verb named before:
// "Italy expelled 30 Russian diplomats, Spain sends home 25".
func (c *clause) numberBehind(best *noun) *noun {
	if best == nil || best.kind != lexicon.People || best.head >= c.t.Start ||
		c.f.measure != Expulsion || c.between(-1, c.t.Start) == 0 {
		return nil
	}
	for i := range c.numbers {
		n := &c.numbers[i]
		if d := n.from - c.t.End; !n.unit && !n.used && d >= 0 && d <= 1 && !c.followed(n) {
			n.used = true
			return c.bareNumber(n)
		}
	}
	return nil
}

func (c *clause) bareNumber(n *number) *noun {
	count := c.count(*n)
	return &noun{start: n.from, end: n.to, head: n.start, tail: n.end, kind: lexicon.People,
		staff:  Diplomatic,
		elided: true, definite: true, count: &count, countSpan: [2]int{n.from,
			n.to}, countRule: "number beside the verb"}
}

// nominal reports whether only classifiers and what binds them to the verb behind stand within
// tokens [a, b).
func (s *sentence) nominal(a, b int) bool {
	for i := a; i < b; i++ {
		if !s.covers(lexicon.Counter, i) && !s.covers(lexicon.Possessive, i) && !s.covers(lexicon.Of, i) && !s.covers(lexicon.To, i) {
			return false
		}
	}
	return b-a <= 3
}

// withoutObject accepts a trigger whose people are only a number, or that needs none.
func (c *clause) withoutObject() bool {
	if c.t.Entry.Voice == lexicon.Phrase && !c.t.Entry.Weak {
		return c.official != "" || c.diplomat || len(c.numbers) > 0 // poets are undesirable persons too
	}
	if c.f.measure == StaffCap && c.diplomat && len(c.by[lexicon.Change]) > 0 {
		return slices.ContainsFunc(c.states, func(st stateMention) bool { return c.commanded(&st) })
	}
	again := c.previous() != nil && c.previous().sender.code != "" // "Chile asked eight to leave"
	if c.t.Entry.Weak && !again || !c.diplomat || c.f.measure != Expulsion {
		return false
	}
	if c.weighedAgain() {
		return true
	}
	best, gap := -1, math.MaxInt
	for i := range c.numbers {
		n := &c.numbers[i]
		d := n.from - c.t.End
		if d < 0 {
			d = c.t.Start - n.to + 1
			for i := n.to; i < c.t.Start && (c.covers(lexicon.Each, i) || c.covers(lexicon.Passive, i)); i++ {
				d-- // "three each were expelled"
			}
			if c.l.VerbLast && n.to <= c.t.Start && c.nominal(n.to, c.t.Start) {
				d = 0 // 35 人の退去を求め
			}
		}
		if !n.unit && !n.used && d >= 0 && d <= 2 && d < gap && !c.followed(n) && !(c.t.Entry.Weak && d > 0) {
			best, gap = i, d
		}
	}
	if best < 0 {
		return false
	}
	n := &c.numbers[best]
	n.used = true
	c.f.object = c.bareNumber(n)
	return true
}
