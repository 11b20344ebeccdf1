package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A role is how the words around a state's name bind it.
type role uint8

const (
	bare role = iota
	agent
	ofWhom
	inPlace
	fromPlace
	toWhom
	against
	owner // possessive: 's
)

// preposition reports whether r comes from a word for a place.
func (r role) preposition() bool { return r == inPlace || r == fromPlace }

// A stateMention is one state named in a sentence.
type stateMention struct {
	start, end int // tokens
	code       country.Code
	form       lexicon.Form
	adj        bool // may stand as an adjective
	plain      bool // its form is an adjective's too: "the U.S. embassy"
	gen        bool // the form may be a genitive: whose
	one        bool // an adjective of one person or thing: ruskog diplomata
	role       role
	body       bool // its ministry, government or leader: acts for it
	many       bool // names a group or its member: "NATO allies", "an EU state"
	dateline   bool // "BERLIN (Agency) -": where the text was written
	used       bool // is part of a noun phrase
	rule       string
	short      bool // one letter: 俄
	glued      role // of a preposition glued to the name
	and        bool // "and" is glued to the name
}

// readStates finds the states of s, joins the readings of one name, and sees how each is
// bound.
func (s *sentence) readStates() {
	for _, m := range s.by[lexicon.State] {
		e := m.Entry
		if s.covers(lexicon.Ignore, m.Start) || e.Form == lexicon.Short && !s.shortStands(m) {
			continue
		}
		st := stateMention{start: m.Start, end: m.End, code: country.Code(e.Is), form: e.Form, rule: e.Rule,
			and: s.lang.Glued(m, lexicon.And)}
		if st.one = e.Form == lexicon.Single; st.one {
			st.form = lexicon.Adjective
		}
		for _, r := range roles {
			if st.glued == bare && s.lang.Glued(m, r.kind) {
				st.glued = r.role
			}
		}
		st.gen, st.plain = st.form == lexicon.Genitive, st.form == lexicon.Adjective
		st.adj = st.gen || st.plain
		s.settleShort(&st)
		if n := len(s.states); n > 0 && s.states[n-1].start == m.Start {
			p := &s.states[n-1]
			if p.end == st.end && p.code == st.code {
				p.adj, p.gen, p.plain, p.one = p.adj || st.adj, p.gen || st.gen, p.plain || st.plain, p.one || st.one
				if p.form == lexicon.Adjective || p.form == lexicon.Genitive {
					p.form = st.form
				}
				if s.lang.SmallAdjectives && p.start > 0 && s.titled(p.start) && !s.tokens[p.start-1].Upper {
					p.settleName(st.form)
				}
			}
			continue
		}
		if n := len(s.states); n > 0 && s.states[n-1].end == st.start && s.covers(lexicon.And, st.start-1) {
			st.and = true // 스웨덴과 덴마크
		}
		if n := len(s.states); n > 0 && s.states[n-1].form == lexicon.Locative && s.states[n-1].start < st.start &&
			s.states[n-1].end > st.start && st.end > s.states[n-1].end {
			if p := &s.states[n-1]; st.form == lexicon.Name {
				p.end, p.code, p.rule = st.end, st.code, st.rule // 驻巴 in 驻巴西: the whole name says which
			}
			continue
		}
		s.states = append(s.states, st)
	}
	s.name()
	for i := range s.states {
		s.bind(&s.states[i])
		if i > 0 {
			s.states[i].followTown(&s.states[i-1], s)
		}
	}
	s.markDateline()
}

// titled reports whether token i is written with a capital and small letters behind it: Polsko, not EU.
func (s *sentence) titled(i int) bool {
	text := s.quote(i, i+1)
	return s.tokens[i].Upper && text != strings.ToUpper(text)
}

// settleName drops the adjective of a word that its capital makes a name: iz Bugarske, beside
// bugarske diplomate; form is how it was read last.
func (st *stateMention) settleName(form lexicon.Form) {
	if !st.plain {
		return
	}
	switch {
	case st.form != lexicon.Adjective:
	case st.gen:
		st.form = lexicon.Genitive
	case form != lexicon.Adjective:
		st.form = form
	default:
		return
	}
	st.plain, st.one, st.adj = false, false, st.gen
}

// followTown gives st the role of the town before it that lies in it: "in Baku, Azerbaijan".
func (st *stateMention) followTown(town *stateMention, s *sentence) {
	if st.role == bare && !st.body && st.form == lexicon.Name && st.code == town.code && town.role.preposition() &&
		town.form == lexicon.Capital && st.start == town.end+1 && s.tokens[town.end].Text == "," {
		st.role = town.role
	}
}

// markDateline finds where the text was written: "BERLIN (Agency) -", "Moskau/Berlin (dpa) –".
func (s *sentence) markDateline() {
	at := 0
	for i := range s.states {
		st := &s.states[i]
		if st.form != lexicon.Capital || st.start > at+1 || st.start > at && !strings.Contains("/,", s.tokens[at].Text) {
			break
		}
		st.dateline = s.shouted(st) && !s.shouted(&stateMention{start: len(s.tokens) - 1, end: len(s.tokens)})
		at = st.end
	}
	if end := s.pastNote(at, 5); at > 0 && !s.title && end < len(s.tokens) && strings.Contains("-–—", s.tokens[end].Text) {
		for i := range s.states {
			if s.states[i].start < at {
				s.states[i].dateline = true
			}
		}
	}
}

// pastNote returns the token behind the parenthesis that opens at token i and holds fewer than
// most tokens, or i: "(Agency)", "वेनेज़ुएला (Venezuela) के".
func (s *sentence) pastNote(i, most int) int {
	if i >= len(s.tokens) || s.tokens[i].Text != "(" {
		return i
	}
	for k := i + 1; k < len(s.tokens) && k <= i+most; k++ {
		if s.tokens[k].Text == ")" {
			return k + 1
		}
	}
	return i
}

// noteInName is how much may stand in brackets between a name and what binds it.
const noteInName = 4

// bind sets the role of a state by the cues beside it and sees whether its government
// stands there.
func (s *sentence) bind(st *stateMention) {
	st.role = s.roleOf(st)
	st.body = st.adj && s.covers(lexicon.Body, st.end-1) // 俄外交部 as one name
	if b, ok := s.after(lexicon.Body, s.pastNote(st.end, noteInName), 3); ok && (st.adj || st.role == owner ||
		st.form == lexicon.Name) {
		st.body = s.cuts(st.start, b.Start) == 0 && st.role != against && // not "jointly with Estonia, the ministry"
			(st.role != toWhom || b.Start == st.end)
		if st.body && st.role == bare && s.withBehind(b) {
			st.role, st.body = against, false
		}
	}
	headed := s.lang.VerbLast && !s.lang.AdjectivesAfter && s.lang.Script.Spaces // whose government it is stands before it
	if (st.role == ofWhom || st.role == inPlace) && !s.postposed(st) && !headed {
		if b, ok := s.before(lexicon.Body, st.start, 4); ok && s.cuts(b.Start, st.start) == 0 &&
			!(s.lang.VerbLast && st.form == lexicon.Genitive) && // there whose it is stands first: 정부는 북한의 …
			(st.form != lexicon.Genitive || b.End == st.start || s.covers(lexicon.Of, b.End) && st.start-b.End == 1) {
			st.body = true
			at := b.Start
			for at > 0 && (s.covers(lexicon.Definite, at-1) || s.covers(lexicon.Article, at-1)) {
				at--
			}
			s.bindBody(st, at)
		}
	}
	if st.role == bare && (s.lang.AdjectivesAfter && st.adj ||
		s.lang.Construct && st.form != lexicon.Demonym) {
		s.bindBehind(st)
	}
	if g, ok := s.after(lexicon.Generic, st.end, 3); ok && !st.body && !s.sumsUp(st, st.end) && (st.role != agent || !s.postposed(st)) &&
		s.cuts(st.start, g.Start) == 0 && !s.anyIn(lexicon.And, st.end, g.Start) && !s.anyIn(lexicon.Trigger, st.end, g.Start) {
		st.many = true
	}
	if _, ok := s.ending(lexicon.Article, st.start); ok && st.form == lexicon.Name && !st.gen ||
		s.covers(lexicon.Generic, st.start) && organisation(st.code) {
		st.many = true // "7 стран ЕС"
	}
	if m, ok := s.has(lexicon.Including, st.end); ok && s.lang.VerbLast && st.role == bare && s.anyIn(lexicon.Generic, m.End, m.End+4) {
		st.many = true // "ब्राज़ील समेत 6 देशों के राजदूत"
	}
	if st.form == lexicon.Metonym {
		st.body = true
	}
}

// bindBehind sees the government, or the many, that stand right before the state's name or
// adjective: "les autorités marocaines", "por el Gobierno ruso", "الحكومة الروسية".
func (s *sentence) bindBehind(st *stateMention) {
	if _, ok := s.ending(lexicon.Generic, st.start); ok && !s.covers(lexicon.Body, st.start-1) {
		st.many = true // "vlády SR" is one government
	}
	b, ok := s.ending(lexicon.Body, st.start)
	if !ok {
		return
	}
	st.body = true
	at := b.Start
	for at > 0 && (s.covers(lexicon.Definite, at-1) || s.covers(lexicon.Article, at-1) ||
		s.lang.Construct && s.covers(lexicon.Body, at-1)) {
		at--
	}
	s.bindBody(st, at)
}

// bindBody gives st, whose government begins at token at, the role that the word before it says.
func (s *sentence) bindBody(st *stateMention, at int) {
	if _, ok := s.ending(lexicon.By, at); ok {
		st.role = agent
	} else if m, ok := s.ending(lexicon.With, at); ok && m.Entry.Side != lexicon.After {
		st.role, st.body = against, false
	}
}

// withBehind reports whether the government b is one with or against which something is done, by its
// case or the word behind it: "ABD hükümetiyle", 政府との外交関係.
func (s *sentence) withBehind(b lexicon.Match) bool {
	if m, ok := s.has(lexicon.With, b.End-1); ok && m.End == b.End {
		return true
	}
	m, ok := s.has(lexicon.With, b.End)
	return ok && m.Entry.Side == lexicon.After
}

// shouted reports whether st is written in capitals throughout.
func (s *sentence) shouted(st *stateMention) bool {
	q := s.quote(st.start, st.end)
	return len(q) > 3 && strings.ToUpper(q) == q && strings.ToLower(q) != q
}

// shareRoles gives the states of a list the role of its first: "between France and Italy".
func (s *sentence) shareRoles() {
	for i := range s.states {
		g := s.group(i)
		if first := s.states[g[0]]; s.states[i].role == bare && first.role != bare &&
			first.role != owner {
			s.states[i].role = first.role
			s.states[i].body = s.states[i].body && first.role != against
		}
		if last := &s.states[g[len(g)-1]]; s.states[i].role == bare && (s.postposed(last) || s.cased(last) && !s.opensClause(&s.states[i])) {
			s.states[i].role = last.role
		}
	}
}

// cased reports whether st, the last of a list, carries the case of all: "Letonya ve Estonya'nın".
func (s *sentence) cased(st *stateMention) bool {
	return s.lang.VerbLast && (st.form == lexicon.Genitive || st.form == lexicon.Locative || st.form == lexicon.Dative)
}

// postposed reports whether a cue behind st gives its role: "रूस और चीन के".
func (s *sentence) postposed(st *stateMention) bool {
	for _, r := range roles {
		if m, ok := s.has(r.kind, st.end); ok && m.Entry.Side == lexicon.After {
			return true
		}
	}
	return false
}

// roles in the order in which their cues are looked for.
var roles = []struct {
	kind lexicon.Kind
	role role
}{
	{lexicon.By, agent}, {lexicon.Of, ofWhom}, {lexicon.From, fromPlace}, {lexicon.In, inPlace},
	{lexicon.To, toWhom}, {lexicon.With, against},
}

func (s *sentence) roleOf(st *stateMention) role {
	if st.form == lexicon.Locative {
		return inPlace
	}
	if st.form == lexicon.Dative {
		return toWhom
	}
	if st.form == lexicon.Ablative {
		return fromPlace
	}
	if st.glued != bare {
		return st.glued
	}
	if m, ok := s.has(lexicon.With, st.end-1); ok && m.End == st.end {
		return against // a form of the name says it: ჩილესთან, Izraellel
	}
	if m, ok := s.has(lexicon.Possessive, st.end); ok && st.form != lexicon.Adjective && !s.sumsUp(st, m.End) {
		return owner
	}
	at := st.start
	for at > 0 && (s.covers(lexicon.Definite, at-1) || s.covers(lexicon.Article, at-1) || s.tokens[at-1].Text == "#") {
		at--
	}
	best, longest := bare, 0
	for _, r := range roles {
		if m, ok := s.ending(r.kind, at); ok && m.Entry.Side != lexicon.After && m.End-m.Start > longest &&
			!(r.role == agent && s.covers(lexicon.Body, m.Start) && s.covers(lexicon.State, m.Start-1)) && // "with the British government Canada …"
			!(r.role == against && (s.goesOn(m) || m.End-m.Start == 1 && s.covers(lexicon.State, m.Start))) {
			best, longest = r.role, m.End-m.Start
		}
		if m, ok := s.has(r.kind, s.pastNote(st.end, noteInName)); ok && m.Entry.Side == lexicon.After && m.End-m.Start > longest &&
			!(r.role == ofWhom && s.sumsUp(st, m.End)) {
			best, longest = r.role, m.End-m.Start
		}
	}
	switch {
	case best == fromPlace && st.form == lexicon.Agent:
		return against // with the instrumental it is "with": uk з, pl z
	case best != bare: // a preposition rules the form
	case st.form == lexicon.Agent:
		return agent
	case st.form == lexicon.Genitive:
		return ofWhom
	}
	return best
}

// goesOn reports whether cue m, "and" as well as "with", is the last "and" of a list of states:
// 立陶宛、拉脱维亚与爱沙尼亚.
func (s *sentence) goesOn(m lexicon.Match) bool {
	i := slices.IndexFunc(s.states, func(st stateMention) bool { return st.end == m.Start })
	if i < 0 || i+1 >= len(s.states) || !s.covers(lexicon.And, m.Start) {
		return false
	}
	return i > 0 && s.states[i].start-s.states[i-1].end == 1 && s.tokens[s.states[i-1].end].Text == "," ||
		s.anyIn(lexicon.Each, s.states[i+1].end, s.states[i+1].end+2)
}

// compound reports whether st is half of a word with another state, which tells of both and of
// neither's deed: "rusko-ukrajinský", "U.S.-Cuban".
func (s *sentence) compound(st *stateMention) bool {
	glued := func(i int) bool { // a hyphen in a word is no token
		return i > 0 && i < len(s.tokens) && s.covers(lexicon.State, i-1) && s.covers(lexicon.State, i) &&
			slices.Contains([]string{"-", "–", "‑"}, s.src[s.tokens[i-1].End:s.tokens[i].Start])
	}
	return s.lang.Script.Spaces && (glued(st.end) || glued(st.start))
}

// sumsUp reports whether what follows token i names the group that a list of states is:
// ベルギー、オランダ、チェコの欧州 3 カ国.
func (s *sentence) sumsUp(st *stateMention, i int) bool {
	if st.start < 2 || organisation(st.code) || s.tokens[st.start-1].Text != "," && !s.covers(lexicon.And, st.start-1) {
		return false
	}
	reach := 3
	if !s.lang.Script.Spaces {
		reach = 10 // letters: の北欧・バルト 3 カ国
	}
	g, many := s.after(lexicon.Generic, i, reach)
	return many && s.cuts(i, g.Start) == 0 && !s.covers(lexicon.And, i) &&
		!slices.ContainsFunc(s.states, func(o stateMention) bool { return o.start >= i && o.end <= g.Start })
}

// after returns the first match of kind that begins within n tokens of i.
func (s *sentence) after(kind lexicon.Kind, i, n int) (lexicon.Match, bool) {
	for _, m := range s.by[kind] {
		if m.Start >= i && m.Start <= i+n-1 {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// before returns the last match of kind that ends within n tokens before i.
func (s *sentence) before(kind lexicon.Kind, i, n int) (lexicon.Match, bool) {
	list := s.by[kind]
	for k := len(list) - 1; k >= 0; k-- {
		if list[k].End <= i && list[k].End > i-n {
			return list[k], true
		}
	}
	return lexicon.Match{}, false
}

// indexOf returns where st, one of s.states or a copy of one, stands among them.
func (s *sentence) indexOf(st *stateMention) int {
	return slices.IndexFunc(s.states, func(x stateMention) bool { return x.start == st.start })
}

// group returns the states that are coordinated with states[i]: "France, Italy and Spain".
func (s *sentence) group(i int) []int {
	first, last := i, i
	if s.states[i].many {
		return []int{i}
	}
	for first > 0 && s.joined(first-1, first) {
		first--
	}
	for last+1 < len(s.states) && s.joined(last, last+1) {
		last++
	}
	if k := s.pairEnd(first, last); k > 0 && i <= k {
		last = k
	} else if k > 0 {
		first = k + 1
	}
	var out []int
	and := false
	for k := first; k <= last; k++ {
		out = append(out, k)
		and = and || k > first && (s.states[k].and || s.anyIn(lexicon.And, s.states[k-1].end-1, s.states[k].start) ||
			s.enumerated(s.states[k-1].end, last-first))
	}
	if end := s.states[last].end; end < len(s.tokens) && s.tokens[end].Text == ":" {
		and = true // "FRANCE, POLAND: four diplomats each"
	}
	if _, more := s.has(lexicon.And, s.states[last].end); !and && len(out) < 3 && !(more && len(out) > 1) && !s.twoAct(out) {
		return []int{i} // "France, Italy and others" is a list too
	}
	return out
}

// pairEnd returns the last state of a pair behind a preposition that ends before states[last]:
// "after the war between Russia and Ukraine, Moldova expelled"; 0 without one.
func (s *sentence) pairEnd(first, last int) int {
	if last-first != 2 || s.states[first].role == bare {
		return 0
	}
	and := func(k int) bool { return s.anyIn(lexicon.And, s.states[k].end-1, s.states[k+1].start) }
	if and(first) && !and(first+1) && s.tokens[s.states[first+1].end].Text == "," {
		return first + 1
	}
	return 0
}

// twoAct reports whether two names with a comma between them open a clause whose verb stands right
// behind: "Pháp, Đức trục xuất …", "Poland, Slovakia expel …".
func (s *sentence) twoAct(g []int) bool {
	if len(g) != 2 || s.lang.VerbLast {
		return false
	}
	x, y := s.states[g[0]], s.states[g[1]]
	if x.role != bare || y.role != bare || x.form == lexicon.Adjective || y.form == lexicon.Adjective ||
		x.start > 0 && s.tokens[x.start-1].Kind != lexicon.Mark && !s.covers(lexicon.Speech, x.start-1) {
		return false
	}
	t, ok := s.after(lexicon.Trigger, y.end, 3)
	return ok && t.Entry.Voice == lexicon.Active && (t.Start == y.end || s.covers(lexicon.Auxiliary, y.end))
}

// enumerated reports whether the mark at token i lists and does not cut: 、 does so between
// three names, and between two where the verb does not close the clause.
func (s *sentence) enumerated(i, names int) bool {
	return s.quote(i, i+1) == "、" && (names > 1 || !s.lang.VerbLast)
}

// anyIn reports whether a match of kind begins within tokens [a, b).
func (s *sentence) anyIn(kind lexicon.Kind, a, b int) bool {
	for _, m := range s.by[kind] {
		if m.Start >= a && m.Start < b {
			return true
		}
	}
	return false
}

// joined reports whether only commas and "and" stand between two states, and an "and"
// somewhere in the list.
func (s *sentence) joined(a, b int) bool {
	x, y := s.states[a], s.states[b]
	named := y.body && x.role == bare && y.role == ofWhom // "NATO and the government of Australia"
	if y.start < x.end+bit(!y.and) || y.start-x.end > 4+bit(named) || x.code == y.code || !named && y.role != bare &&
		y.role != owner && y.role != x.role && !(x.role == bare && y.role != against && (s.postposed(&y) || s.cased(&y))) && !(x.gen && y.gen && y.role == ofWhom) {
		return false
	}
	if x.form == lexicon.Genitive && y.form == lexicon.Name && !y.gen {
		return false // "employees of Russia's embassy, Latvia and Estonia": another case, another list
	}
	sep := y.and
	for i := x.end; i < y.start; i++ {
		switch {
		case s.tokens[i].Text == "," || s.covers(lexicon.And, i):
			sep = true
		case s.covers(lexicon.Possessive, i), s.covers(lexicon.Definite, i),
			named && (s.covers(lexicon.Body, i) || s.covers(lexicon.Of, i)):
		case sep && y.role != bare && y.role == x.role && s.coversRole(i):
		default:
			return false
		}
	}
	return sep
}

// coversRole reports whether token i is a preposition: "de France, d'Italie et du Nigeria"
// repeats it.
func (s *sentence) coversRole(i int) bool {
	for _, r := range roles {
		if s.covers(r.kind, i) {
			return true
		}
	}
	return false
}
