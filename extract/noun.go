package extract

import (
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A noun is a phrase for the people of a mission, or for a mission: its head, whose they
// are, where they serve and how many.
type noun struct {
	start, end   int // tokens of the whole phrase
	head, tail   int // tokens of the head
	kind         lexicon.Kind
	staff        StaffKind
	plural       lexicon.Plural
	weak         bool // a word for people of any kind
	elided       bool // only a number stands for them
	owners       []country.Code
	ownerSpan    [2]int
	ownerRule    string
	ownerForm    lexicon.Form
	hosts        []country.Code
	hostSpan     [2]int
	org          country.Code // the organisation they are accredited to
	own          bool         // its, their
	our          bool
	mission      bool // linked to a mission
	definite     bool
	public       bool // a word for servants of a state alone
	envoy        bool // the ambassador goes with them
	foreign      bool // "Western diplomats": of states that are not named
	count        *Count
	countSpan    [2]int
	countRule    string
	otherMission *noun
	and          bool // "and" is glued to it
	parts        []part
}

// A part is how many of the people are one owner's: "15 Dutch and 21 Belgian diplomats".
type part struct {
	code  country.Code
	count Count
	span  [2]int
}

// nounReader walks from a head to both sides.
type nounReader struct {
	*sentence
	l *lexicon.Language
	n *noun
}

// readNouns finds the phrases of s; missions first, because people hang on them.
func (s *sentence) readNouns(l *lexicon.Language) {
	var missions, people []noun
	for _, kind := range []lexicon.Kind{lexicon.Mission, lexicon.People, lexicon.Other} {
		for _, m := range s.by[kind] {
			if kind == lexicon.Mission && s.insidePeople(m) || s.insidePhrase(m) ||
				kind == lexicon.People && (s.insideMission(m) || s.describes(m)) {
				continue
			}
			n := noun{start: m.Start, end: m.End, head: m.Start, tail: m.End, kind: kind,
				staff: StaffKind(m.Entry.Is), plural: m.Entry.Plural, weak: m.Entry.Weak,
				own: m.Entry.Own, public: m.Entry.Public, and: l.Glued(m, lexicon.And),
				definite: s.covers(lexicon.Definite, m.Start)} // diplomatene: the article is an ending
			r := nounReader{s, l, &n}
			if kind != lexicon.Other || !s.covers(lexicon.Body, m.Start) { // a president's state may act
				r.left()
				r.right(missions)
				r.leftMission(missions)
				n.and = n.and || s.gluedAnd(n.start)
			}
			if kind == lexicon.Mission {
				missions = append(missions, n)
			} else {
				people = append(people, n)
			}
		}
	}
	s.nouns = append(people, missions...)
	s.shareHead()
	s.coordinate()
	s.summed()
	s.demonyms()
	for i := range s.nouns {
		s.nouns[i].settle(s)
	}
}

// insideMission reports whether a word for people is only the beginning of one for a
// mission: 大使 in 大使館.
func (s *sentence) insideMission(m lexicon.Match) bool {
	for _, o := range s.by[lexicon.Mission] {
		if o.Start <= m.Start && m.End < o.End {
			return true
		}
	}
	return false
}

// describes reports whether m, whose word may be an adjective, stands behind the noun that it
// describes: "la tensión diplomática", "personale diplomatico".
func (s *sentence) describes(m lexicon.Match) bool {
	i := m.Start - 1
	if !m.Entry.Adj || i < 0 || s.tokens[i].Kind != lexicon.Word {
		return false
	}
	if s.covers(lexicon.Mission, i) {
		return true
	}
	for _, kind := range beforeNoun {
		if s.covers(kind, i) {
			return false
		}
	}
	return true
}

// beforeNoun are the kinds of words that stand before a noun and are none.
var beforeNoun = []lexicon.Kind{lexicon.Definite, lexicon.Article, lexicon.NumberWord, lexicon.Vague,
	lexicon.Of, lexicon.To, lexicon.By, lexicon.With, lexicon.From, lexicon.In, lexicon.And, lexicon.Our,
	lexicon.Its, lexicon.Trigger, lexicon.Clause, lexicon.Qualifier, lexicon.Passive, lexicon.Speech,
	lexicon.State, lexicon.Including, lexicon.Except, lexicon.Each, lexicon.Response, lexicon.Subset}

// insidePhrase reports whether m is a word of a fixed phrase: "persona non grata".
func (s *sentence) insidePhrase(m lexicon.Match) bool {
	for _, t := range s.by[lexicon.Trigger] {
		if m.Start == t.Start && m.End < t.End {
			return true // 外交官資格を剥奪: the act's own word
		}
		people := m.Entry.Kind == lexicon.People && !m.Entry.Weak // "julisti kymmenen diplomaattia ei-toivotuiksi"
		if t.Entry.Voice == lexicon.Phrase && m.Start >= t.Start && m.End <= t.End && !people &&
			(m.Start >= t.End-3 || t.End-t.Start <= 4) {
			return true
		}
		if s.lang.VerbLast && m.Entry.Weak && !t.Entry.Weak && m.Start == t.Start+1 && m.End < t.End && t.End-t.Start <= 6 {
			return true // "istenmeyen kişi ilan etti"
		}
	}
	return false
}

func (s *sentence) insidePeople(m lexicon.Match) bool {
	for _, p := range s.by[lexicon.People] {
		if p.Start <= m.Start && m.End <= p.End {
			return true
		}
	}
	return false
}

// left takes in what stands before the head: number, adjective, "its", "the".
func (r nounReader) left() {
	strange, most := 0, 3
	if !r.l.Script.Spaces {
		most = 8 // letters, not words
	}
	for i := r.fused() - 1; i >= 0 && strange < most; {
		next, known := r.takeLeft(i)
		if next == stop {
			return
		}
		if !known {
			strange++
		} else {
			r.n.start = next + 1
		}
		i = next
	}
}

// fused makes the state whose short name the states file joins to the head the owner (俄外交官),
// and returns where the phrase begins.
func (r nounReader) fused() int {
	for k := range r.states {
		if st := &r.states[k]; st.adj && st.start < r.n.head && st.end > r.n.head {
			r.own(st)
			r.n.start = st.start
			return st.start
		}
	}
	return r.n.head
}

const stop = -2

// takeLeft reads what ends at token i; it returns the token before it, or stop.
func (r nounReader) takeLeft(i int) (next int, known bool) {
	if k, ok := r.stateEnding(i + 1); ok {
		return r.takeState(k)
	}
	if m, ok := r.ending(lexicon.Ignore, i+1); ok {
		return m.Start - 1, true // "Rusiyanın bu ölkədəki səfirliyi"
	}
	if t, ok := r.participle(i + 1); ok {
		return t.Start - 1, true
	}
	if m, ok := r.ending(lexicon.Of, i+1); ok && m.Entry.Side == lexicon.After {
		if k, ok := r.stateEnding(m.Start); ok {
			return r.takeState(k) // "डेनमार्क के राजनयिक"
		}
	}
	if r.tokens[i].Text == ")" {
		for k := i - 1; k >= 0 && k > i-6; k-- {
			if r.tokens[k].Text == "(" {
				return k - 1, true // "Emirates (UAE) diplomats"
			}
		}
		return stop, false
	}
	for k := range r.numbers {
		if n := &r.numbers[k]; n.start <= i && i < n.to { // "20 or more"
			if n.unit {
				return stop, false
			}
			return r.takeNumber(n), true
		}
	}
	for _, kind := range []lexicon.Kind{lexicon.Our, lexicon.Its, lexicon.Definite, lexicon.Vague,
		lexicon.Article, lexicon.Possessive} {
		if m, ok := r.ending(kind, i+1); ok {
			r.mark(kind, m)
			if kind == lexicon.Our || kind == lexicon.Its {
				r.countPartitive(m.Start)
			}
			if kind == lexicon.Article || kind == lexicon.Definite {
				r.n.start = m.Start
				r.whose(m.Start)
				return stop, true // nothing of the phrase stands before its article
			}
			return m.Start - 1, true
		}
	}
	if next, ok := r.manyLeft(i + 1); ok {
		return next, true
	}
	if g, ok := r.ending(lexicon.Generic, i+1); ok && !(r.n.count != nil && len(r.n.owners) > 0) { // "thirty countries 150 Russian diplomats" are two
		r.n.foreign = true
		return g.Start - 1, true
	}
	if m, ok := r.ending(lexicon.From, i+1); ok && m.Entry.Side != lexicon.After && r.n.count == nil && i == r.n.head-1 {
		for k := range r.numbers {
			if n := &r.numbers[k]; n.end == m.Start && n.end > n.start && !n.unit {
				return r.takeNumber(n), true // "خمسة من موظفي", "lima dari staf"
			}
		}
	}
	switch {
	case r.tokens[i].Kind == lexicon.Mark && r.tokens[i].Text != ",", r.n.count == nil &&
		r.tokens[i].Text == "," && !r.listed(i):
		return stop, false
	case r.covers(lexicon.And, i) || r.tokens[i].Text == ",":
		if k, ok := r.stateEnding(i); ok && (len(r.n.owners) > 0 || r.others(i)) && !(r.n.count != nil && r.elsewhere(&r.states[k])) {
			return i - 1, true
		}
		return stop, false
	case r.bound(i):
		return stop, false
	}
	return i - 1, false
}

// participle returns the passive trigger that ends before the head and only describes it, where
// the verb stands last: "Rusiyanın persona non grata elan edilən diplomatları".
func (r nounReader) participle(end int) (lexicon.Match, bool) {
	if !r.l.VerbLast || !r.l.Script.Spaces || r.n.kind != lexicon.People || end != r.n.head {
		return lexicon.Match{}, false
	}
	for _, t := range r.by[lexicon.Trigger] {
		if t.End == end && t.Entry.Voice == lexicon.Passiv && t.End-t.Start <= 6 {
			return t, true
		}
	}
	return lexicon.Match{}, false
}

// others reports whether the phrase goes on with other states that are only counted: "the
// ambassadors of Finland and nine other countries" in the words "Suomen ja yhdeksän muun maan".
func (r nounReader) others(i int) bool {
	k, ok := r.stateEnding(i)
	if !ok || !r.n.foreign || r.n.staff != Ambassador || !r.states[k].adj || !r.covers(lexicon.And, i) {
		return false
	}
	r.n.count = nil // of the countries
	return true
}

// bound reports whether a word at token i ends every phrase.
func (r nounReader) bound(i int) bool {
	for _, kind := range []lexicon.Kind{lexicon.Trigger, lexicon.Clause, lexicon.By, lexicon.Of,
		lexicon.In, lexicon.From,
		lexicon.To, lexicon.With, lexicon.People, lexicon.Passive, lexicon.Auxiliary,
		lexicon.Speech, lexicon.Unit} {
		if r.covers(kind, i) && !(kind == lexicon.Trigger && r.insideGap(i)) {
			return true
		}
	}
	return r.starts[i]
}

// insideGap reports whether token i is only covered by the gap of a trigger.
func (r nounReader) insideGap(i int) bool {
	for _, m := range r.by[lexicon.Trigger] {
		if m.Start <= i && i < m.End && (i == m.Start || i == m.End-1 || m.End-m.Start <= 2) {
			return false
		}
	}
	return true
}

func (r nounReader) stateEnding(end int) (int, bool) {
	for k := range r.states {
		if r.states[k].end == end {
			return k, true
		}
	}
	return 0, false
}

// takeState makes the state before the head its owner, or the end of the phrase.
func (r nounReader) takeState(k int) (int, bool) {
	st := &r.states[k]
	if n := r.numberBeforePlace(st); n != nil {
		r.n.hosts, r.n.hostSpan = append(r.n.hosts, st.code), [2]int{st.start, st.end}
		return r.takeNumber(n), true
	}
	possessed := st.role == owner
	reach := 0
	if !r.l.Script.Spaces {
		reach = 3
	}
	adjacent := r.n.head-st.end <= reach || st.end < len(r.tokens) &&
		r.tokens[st.end].Text == "(" || r.n.start == st.end || len(r.n.owners) > 0
	counted := r.n.count != nil && r.l.Script.Spaces // "Bern drei Diplomaten ausweist"
	if r.l.VerbSecond && !st.adj && !possessed && st.form != lexicon.Demonym && r.subject(st) {
		return stop, false
	}
	if r.farSubject(st) || r.l.Construct && !possessed && !r.sideAfter(st) {
		return stop, false // "طردت روسيا دبلوماسيين": the state acts
	}
	if _, ok := r.ending(lexicon.Body, st.start); ok && !r.l.Construct &&
		(st.body && st.end < r.n.start || st.form != lexicon.Adjective && (st.body || !r.l.VerbLast && !r.l.VerbSecond && !r.l.BareOwner)) {
		return stop, false // "władze norweskie uznały konsula", "odlukom Predsjedništva BiH sekretar"
	}
	if st.form == lexicon.Dative || st.role == agent && !st.adj {
		return stop, false // "uznanie przez rząd w Caracas ambasadora": the state acts
	}
	if k, ok := r.stateEnding(st.start + 1); ok && st.role == inPlace && r.states[k].adj && r.states[k].start < st.start && !r.l.Script.Spaces {
		r.n.hosts = append(r.n.hosts, st.code) // 荷兰驻俄使馆: both hold 驻
		st.used = true
		r.own(&r.states[k])
		return r.states[k].start - 1, true
	}
	if len(r.n.owners) > 0 && st.end != r.n.start && r.l.Script.Spaces && r.tokens[st.end].Text != "(" {
		return stop, false // "a szlovák hatóságok Oroszország pozsonyi nagykövetségének": another phrase
	}
	if st.form == lexicon.Locative { // "Rusijos ambasados Lietuvoje darbuotojai"
		r.n.hosts, r.n.hostSpan = append(r.n.hosts, st.code), [2]int{st.start, st.end}
		return st.start - 1, true
	}
	if st.role == inPlace && r.stationed(st) {
		return r.serveAt(st), true // 委内瑞拉驻智利武官, 俄驻联合国外交官
	}
	front := r.l.VerbSecond && st.form == lexicon.Genitive && st.end == r.n.start // "an Russlands Botschaft"
	if st.form == lexicon.Demonym && st.end != r.n.start && !r.covers(lexicon.Possessive, st.end) && r.l.Script.Spaces {
		return stop, false // "two Russians over a spy scandal"
	}
	fits := st.plain && (st.form == lexicon.Adjective || st.end == r.n.start) // "at the U.S. embassy"
	if !fits && st.form == lexicon.Name && r.n.kind == lexicon.Mission && st.end == r.n.start && !r.l.AdjectivesAfter &&
		r.covers(lexicon.Definite, st.start-1) {
		fits = true // "at the Pakistan High Commission"
	}
	if !front && !fits && st.form != lexicon.Demonym && st.role.preposition() {
		return stop, false // "выслали из США двух польских дипломатов"
	}
	if counted && len(r.n.owners) > 0 && st.form == lexicon.Name && st.role == bare && r.n.countSpan[0] == st.end {
		return stop, false // "a Estonsko tři ruské diplomaty": the subject of a list
	}
	switch {
	case r.l.VerbLast && len(r.n.owners) > 1 && r.opensClause(st):
		return stop, false // "Rusya, Slovakya, Litvanya ve Estonya'nın diplomatlarını"
	case len(r.n.owners) > 0 && r.actsBeside(st):
		return stop, false
	case st.gen && st.form == lexicon.Name && !r.l.VerbLast && (st.end < r.n.start-1 && len(r.n.owners) == 0 ||
		counted && len(r.n.owners) > 0 && r.n.countSpan[0] == st.end):
		return stop, false // "Valgevene mõlemalt riigilt …", "Itaalia 30 Vene diplomaati": a name of two cases that acts
	case st.adj && (st.form != lexicon.Genitive || st.role == bare || st.role == ofWhom), front,
		possessed, st.form == lexicon.Demonym, st.role == ofWhom && r.sideAfter(st):
		r.own(st)
		r.countPartitive(st.start)
	case adjacent && (r.n.kind == lexicon.Mission || r.neighbour(st)) && st.form == lexicon.Capital:
		r.n.hosts = append(r.n.hosts, st.code)
		st.used = true
	case adjacent && !counted && !r.nominative(st) &&
		(r.n.head-st.end <= reach || r.n.start == st.end || r.tokens[st.end].Text == "("):
		r.own(st)
	default:
		return stop, false
	}
	return st.start - 1, true
}

// actsBeside reports whether st, before people who have an owner, is the subject: "Csehország orosz
// diplomatákat utasított ki", "Fransa'nın 41 Rus diplomatı".
func (r nounReader) actsBeside(st *stateMention) bool {
	if st.form == lexicon.Name && r.unjoined(st) {
		return r.l.VerbLast || r.n.ownerForm == lexicon.Adjective && !st.adj
	}
	return r.l.VerbLast && st.form == lexicon.Genitive && r.n.ownerForm == lexicon.Adjective
}

// nominative reports whether the form of st says that it does not own what stands behind it:
// "Slovenija diplomatov ne bo izganjala".
func (r nounReader) nominative(st *stateMention) bool {
	return st.form == lexicon.Name && !st.gen && !r.l.VerbLast && r.l.Cased(string(st.code))
}

// serveAt makes st the place where the people serve.
func (r nounReader) serveAt(st *stateMention) int {
	st.used = true
	if organisation(st.code) {
		r.n.org = st.code
	} else {
		r.n.hosts, r.n.hostSpan = append(r.n.hosts, st.code), [2]int{st.start, st.end}
	}
	return st.start - 1
}

// unjoined reports whether no "and" stands behind st: "İrlanda Rus diplomatları" are Russia's.
func (r nounReader) unjoined(st *stateMention) bool {
	return r.l.Script.Spaces && !r.covers(lexicon.And, st.end) && !r.covers(lexicon.And, st.end-1) &&
		r.tokens[st.end].Text != ","
}

// stationed reports whether an owner's name stands right before the place: "X驻" "Y".
func (r nounReader) stationed(st *stateMention) bool {
	k, ok := r.stateEnding(st.start)
	return ok && r.states[k].adj && !r.l.Script.Spaces
}

// neighbour reports whether another state stands right before st, which then is the place:
// "Suomen Moskovan-suurlähetystö", "Rusijos Vilniaus konsulatas".
func (r nounReader) neighbour(st *stateMention) bool {
	k, ok := r.stateEnding(st.start)
	return ok && r.states[k].adj
}

// subject reports whether a bare name before the phrase is the clause's subject behind its
// verb: "i går utviste Norge tre russiske diplomater".
func (r nounReader) subject(st *stateMention) bool {
	if r.n.count != nil {
		return true
	}
	if last := r.tokens[st.end-1].Text; r.n.kind == lexicon.People && st.form == lexicon.Name && !organisation(st.code) &&
		r.n.start == st.end &&
		!strings.ContainsAny(last[len(last)-1:], "sxz'") {
		return true // "i april udviste Norge diplomater": an owner would stand in the genitive
	}
	return len(r.n.owners) > 0 && !r.covers(lexicon.And, st.end) && r.tokens[st.end].Text != ","
}

// sideAfter reports whether the cue that binds st stands after it: ロシアの.
func (r nounReader) sideAfter(st *stateMention) bool {
	m, ok := r.has(lexicon.Of, st.end)
	return ok && m.Entry.Side == lexicon.After
}

func (r nounReader) own(st *stateMention) {
	st.used = true
	if len(r.n.owners) == 1 && r.n.ownerForm == lexicon.Capital {
		r.n.hosts, r.n.owners = append(r.n.hosts, r.n.owners...), nil // "Rusya'nın Ankara Büyükelçisi"
	} else if st.form == lexicon.Capital && len(r.n.owners) > 0 {
		r.n.hosts = append(r.n.hosts, st.code) // "a moszkvai magyar nagykövet"
		return
	}
	if st.one && r.n.plural == 0 && len(r.n.owners) == 0 {
		r.n.plural = lexicon.Singular
	}
	r.n.ownerForm = st.form
	r.n.owners = append(r.n.owners, st.code)
	r.n.ownerSpan = [2]int{st.start, st.end}
	r.n.ownerRule = st.rule
}

// whose makes the state before a relative "whose" that ends at token end the owner: "Latvia, whose
// diplomats".
func (r nounReader) whose(end int) bool {
	m, ok := r.ending(lexicon.Its, end)
	if !ok || !r.covers(lexicon.Clause, m.Start) || m.Start < 2 || len(r.n.owners) > 0 {
		return false
	}
	k, ok := r.stateEnding(m.Start - bit(r.tokens[m.Start-1].Text == ","))
	if ok {
		r.own(&r.states[k])
	}
	return ok
}

func (r nounReader) mark(kind lexicon.Kind, m lexicon.Match) {
	switch kind {
	case lexicon.Our:
		r.n.our = true
	case lexicon.Its:
		r.n.own = !r.whose(m.End)
	case lexicon.Definite:
		r.n.definite = true
		if r.n.count == nil {
			r.countPartitive(m.Start)
			r.countPredicate(m.Start)
		}
	case lexicon.Vague:
		if r.n.count == nil {
			end := m.End
			if scale, ok := r.has(lexicon.NumberWord, end); ok && scale.Entry.Scale {
				end = scale.End // "several hundred"
			}
			r.setCount(OpenCount(r.quote(m.Start, end)), m.Start, end, m.Entry.Rule)
		}
	case lexicon.Article:
		if r.n.count == nil && r.n.plural == lexicon.Singular {
			r.setCount(ExactCount(1, r.quote(m.Start, m.End)), m.Start, m.End, m.Entry.Rule)
		}
	}
}

func (r nounReader) setCount(c Count, from, to int, rule string) {
	r.n.count, r.n.countSpan, r.n.countRule = &c, [2]int{from, to}, rule
}

// takeNumber makes n the count; in "four of the six" the four, which stands further left.
func (r nounReader) takeNumber(n *number) int {
	n.used = true
	r.takePart(n)
	if r.n.count == nil || r.n.count.Open() {
		r.setCount(r.count(*n), n.from, n.to, "number beside the people")
	}
	r.countPartitive(n.from)
	return n.from - 1
}

// countPredicate reads "sono 34 i diplomatici": the number that "they are" counts.
func (r nounReader) countPredicate(i int) {
	for k := range r.numbers {
		if n := &r.numbers[k]; n.end == i && !n.unit && !n.used && r.covers(lexicon.Passive, n.from-1) {
			n.used = true
			r.setCount(r.count(*n), n.from, n.to, "number of the people")
		}
	}
}

// takePart keeps the number right before each of several owners.
func (r nounReader) takePart(n *number) {
	last := len(r.n.owners) - 1
	if last < 0 || r.n.ownerSpan[0] != n.to {
		return
	}
	if len(r.n.parts) == last {
		r.n.parts = append(r.n.parts, part{r.n.owners[last], r.count(*n), [2]int{n.from, n.to}})
	}
}

// countPartitive reads "18 of" before token i.
func (r nounReader) countPartitive(i int) {
	at := i
	for at > 0 && r.covers(lexicon.Definite, at-1) {
		at--
	}
	if m, ok := r.ending(lexicon.Of, at); ok {
		for k := range r.numbers {
			if n := &r.numbers[k]; n.end == m.Start && !n.unit {
				n.used = true
				r.setCount(r.count(*n), n.from, n.to, "number of the people")
			}
		}
	}
}
