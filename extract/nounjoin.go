package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// ruleSum: two numbers for two kinds of people are added.
const ruleSum = "sum of two numbers"

// coordinate joins "45 diplomats and embassy staff": the second takes number and state from
// the first, and two numbers are added.
func (s *sentence) coordinate() {
	for i := range s.nouns {
		b := &s.nouns[i]
		for k := range s.nouns {
			a := &s.nouns[k]
			if a.kind == lexicon.Other || a.kind != b.kind || a.tail == b.start && a.end > b.start && a.stands(b) ||
				a.end >= b.start+bit(b.and) {
				continue
			}
			switch gap := b.start - a.end; {
			case gap == 0 && a.stands(b):
			case b.and && gap <= 1:
				a.joinInto(b, s)
			case b.start == 0:
			case gap == 2 && s.covers(lexicon.And, a.end) && (s.coversRole(b.start-1) || a.start > 0 &&
				s.tokens[b.start-1].Text == s.tokens[a.start-1].Text):
				a.joinInto(b, s) // "pe atașat și pe adjunct", "al cónsul y a su adjunto"
			case s.covers(lexicon.And, b.start-1) && (gap <= 2 || gap <= 4 &&
				s.tokens[b.start-2].Upper && !s.anyIn(lexicon.Trigger, a.end, b.start)):
				a.joinInto(b, s)
			case gap > 2 && a.kind == lexicon.People && s.named(a.end, b.start):
				a.joinInto(b, s) // "the chargé, Todd Robinson, and his deputy"
			case s.covers(lexicon.Of, b.start-1) && gap == 1 && a.weak:
				a.measures(b)
			case s.tokens[b.start-1].Text == "," && gap == 1 && a.weak && len(a.owners) == 0 &&
				b.count == nil:
				a.owners, a.ownerSpan, a.ownerRule, a.mission = b.owners, b.ownerSpan, b.ownerRule, true
				b.count, b.countSpan, b.countRule = a.count, a.countSpan, a.countRule
			case s.tokens[a.end].Text == "," && gap <= 2 && a.weak && b.plural == lexicon.Many && b.count == nil &&
				len(b.owners) == 0 && a.count != nil && (gap == 1 || s.covers(lexicon.Definite, b.start-1) ||
				s.covers(lexicon.Article, b.start-1)): // "két orosz állampolgárt, a nagykövetség alkalmazottait"
				b.owners, b.ownerSpan, b.ownerRule = a.owners, a.ownerSpan, a.ownerRule
				b.count, b.countSpan, b.countRule = a.count, a.countSpan, a.countRule
			}
		}
	}
}

// named reports whether only a name and an "and" stand within tokens [a, b).
func (s *sentence) named(a, b int) bool {
	and, upper := false, 0
	for i := a; i < b; i++ {
		t := s.tokens[i]
		switch {
		case s.covers(lexicon.And, i):
			and = true
		case t.Text == ",":
		case s.bareState(i), s.covers(lexicon.Trigger, i):
			return false
		case !and && (s.covers(lexicon.State, i) || s.coversRole(i)): // "of Caracas, …"
		case t.Kind == lexicon.Word && t.Upper:
			upper++
		case and && (s.coversRole(i) || s.covers(lexicon.Definite, i)):
		default:
			return false
		}
	}
	return and && upper <= 6
}

// listed reports whether the comma at token i stands in a list of states of which the last are
// the phrase's owners: "Slovakya, Litvanya ve Estonya'nın diplomatları".
func (r nounReader) listed(i int) bool {
	k, ok := r.stateEnding(i)
	if !ok || r.n.start != i+1 || len(r.n.owners) == 0 {
		return false
	}
	g := r.group(k)
	if len(g) <= len(r.n.owners) {
		return false
	}
	if (r.l.VerbLast || r.states[k].adj) && len(r.n.owners) > 1 {
		return true
	}
	acts := g[0] > 0 && !r.states[g[0]-1].used && r.states[g[0]-1].role == bare // ロシアはスウェーデン、ドイツ、ポーランドの外交官を
	return acts && (r.l.VerbLast || r.quote(i, i+1) == "、" || r.l.BareOwner)
}

// stands reads what right before other people only tells of them: "zástupce českého velvyslance" is
// no ambassador, "tři členové ruského diplomatického personálu" are three.
func (a *noun) stands(b *noun) bool {
	switch {
	case b.kind != lexicon.People || a.staff == Family || a.staff == b.staff:
		return false
	case b.staff == Ambassador && a.plural == lexicon.Singular && a.staff != Ambassador:
		b.staff = a.staff
		return true
	case a.weak && a.count != nil && b.count == nil && b.plural == lexicon.Many:
		a.measures(b)
		return true
	}
	return false
}

// bareState reports whether a state that no preposition binds stands at token i.
func (s *sentence) bareState(i int) bool {
	for k := range s.states {
		if st := &s.states[k]; st.start <= i && i < st.end {
			return st.role == bare
		}
	}
	return false
}

// measures reads "two members of her diplomatic staff": the staff is two.
func (a *noun) measures(b *noun) {
	if b.count == nil && a.count != nil {
		b.count, b.countSpan, b.countRule = a.count, a.countSpan, a.countRule
		a.mission, a.owners, a.ownerSpan, a.ownerRule = true, b.owners, b.ownerSpan, b.ownerRule
		a.own, a.our = b.own, b.our
	}
}

func (a *noun) joinInto(b *noun, s *sentence) {
	if len(b.owners) > 0 && len(a.owners) > 0 && !slices.Equal(a.owners, b.owners) {
		b.weak = b.weak && a.weak // "three diplomats from Spain and four others from Italy"
		return
	}
	if len(b.owners) == 0 {
		b.owners, b.ownerSpan, b.ownerRule = a.owners, a.ownerSpan, a.ownerRule
		b.own = b.own || a.own && b.mission
	} else if len(a.owners) == 0 && b.mission {
		a.owners, a.ownerSpan, a.ownerRule = b.owners, b.ownerSpan, b.ownerRule
	}
	b.weak = b.weak && a.weak
	b.envoy = b.envoy || a.staff == Ambassador && a.kind == lexicon.People // "the ambassador and five others"
	if a.plural == lexicon.Singular && a.count == nil && (b.count == nil || b.count.Open() && b.countRule != ruleSum) && b.plural != lexicon.Singular &&
		a.kind == lexicon.People {
		open := OpenCount(s.quote(a.head, b.tail)) // "the ambassador and all staff"
		a.count, a.countSpan, a.countRule = &open, [2]int{a.head, b.tail}, "one and an open number"
		b.count, b.countSpan, b.countRule = a.count, a.countSpan, a.countRule
	}
	if a.plural == lexicon.Singular && (b.plural == lexicon.Singular || b.count != nil && !b.count.Open()) {
		a.countOne(s)
	}
	if b.plural == lexicon.Singular && (a.plural == lexicon.Singular || b.definite && a.count != nil && a.plural == lexicon.Many) {
		b.countOne(s) // "two counsellors and the attaché"
	}
	switch {
	case a.count == nil || a.count.Min == nil || a.count.Max == nil:
	case b.count == nil:
		b.count, b.countSpan, b.countRule = a.count, a.countSpan, a.countRule
	case b.count.Min != nil && b.count.Max != nil && (b.plural == a.plural || a.plural == lexicon.Singular || b.plural == lexicon.Singular ||
		strings.HasPrefix(b.countRule, "number")):
		low, high := *a.count.Min+*b.count.Min, *a.count.Max+*b.count.Max
		c := Count{Min: &low, Max: &high, Qualifier: a.count.Qualifier,
			Phrase: s.quote(a.countSpan[0], b.countSpan[1])}
		b.count, b.countSpan, b.countRule = &c, [2]int{a.countSpan[0],
			b.countSpan[1]}, ruleSum
		a.count, a.countSpan, a.countRule = b.count, b.countSpan, b.countRule
	}
}

// take gives the people the number x of s, which is used then.
func (n *noun) take(s *sentence, x *number) {
	c := s.count(*x)
	x.used, n.count, n.countSpan, n.countRule = true, &c, [2]int{x.from, x.to}, "number beside the people"
}

// countOne gives a singular word without a number its count of 1.
func (n *noun) countOne(s *sentence) {
	if n.count == nil && n.kind != lexicon.Other {
		c := ExactCount(1, s.quote(n.head, n.tail))
		n.count, n.countSpan, n.countRule = &c, [2]int{n.head, n.tail}, ruleSingular
	}
}

// demonyms makes "three Syrians" a weak phrase for people.
func (s *sentence) demonyms() {
	for i := range s.states {
		st := &s.states[i]
		if st.used || !s.nationals(st) {
			continue
		}
		n := noun{start: st.start, end: st.end, head: st.start, tail: st.end,
			kind: lexicon.People, staff: OfficialKd,
			plural: lexicon.Many, weak: true, owners: []country.Code{st.code}, ownerSpan: [2]int{st.start, st.end}, ownerRule: st.rule}
		for k := range s.numbers {
			if x := &s.numbers[k]; (x.end == st.start || x.end == st.start-1 && s.covers(lexicon.Counter, x.end)) && !x.unit {
				n.take(s, x)
				st.used, n.start = true, x.from
				s.atMission(&n)
				s.nouns = append(s.nouns, n)
			}
		}
	}
}

// splitOrganisation takes the organisation out of "Russia's UN envoy": he is accredited there.
func (n *noun) splitOrganisation() {
	if len(n.owners) < 2 {
		return
	}
	for i, code := range n.owners {
		if organisation(code) {
			n.org = code
			n.owners = slices.Delete(slices.Clone(n.owners), i, i+1)
			return
		}
	}
}

// countTowns counts "consulates in Narva and Tartu": the names in the list behind "in".
func (n *noun) countTowns(s *sentence) {
	m, ok := s.after(lexicon.In, n.tail, 2)
	if !ok && (n.tail >= len(s.tokens) || !s.tokens[n.tail].Upper) {
		return
	}
	if !ok { // "konsulātus Daugavpilī un Liepājā": a case says where
		m.End = n.tail
	}
	towns, and, i := 0, false, m.End
	for fresh := true; i < len(s.tokens); i++ {
		t := s.tokens[i]
		switch {
		case t.Upper && t.Kind == lexicon.Word:
			if fresh {
				towns++
			}
			fresh = false
			continue
		case t.Text == "," || s.covers(lexicon.And, i) && !and:
			and = and || t.Text != ","
			fresh = true
			continue
		case s.covers(lexicon.In, i) && fresh:
			continue
		}
		break
	}
	if and && towns > 1 {
		c := ExactCount(towns, s.quote(m.End, i))
		n.count, n.countSpan, n.countRule = &c, [2]int{m.End, i}, "names in a list"
	}
}

// settle decides a count that only the form tells, and adds "and five others".
func (n *noun) settle(s *sentence) {
	if n.kind == lexicon.Other {
		return
	}
	n.splitOrganisation()
	if n.count == nil && n.kind == lexicon.Mission && n.plural == lexicon.Many {
		n.countTowns(s)
	}
	if n.count == nil && n.plural == lexicon.Singular && n.kind != lexicon.Mission {
		c := ExactCount(1, s.quote(n.head, n.tail))
		n.count, n.countSpan, n.countRule = &c, [2]int{n.head, n.tail}, ruleSingular
	}
	if n.plural == lexicon.Dual {
		if n.count == nil {
			c := ExactCount(2, s.quote(n.head, n.tail))
			n.count, n.countSpan, n.countRule = &c, [2]int{n.head, n.tail}, "the word is dual"
		}
		n.plural = lexicon.Many
	}
	if n.count == nil || n.count.Min == nil || n.countRule == ruleSum {
		return
	}
	p, ok := s.after(lexicon.Plus, n.tail, 5)
	if !ok || s.cuts(n.tail, p.Start) > 0 {
		return
	}
	for _, x := range s.numbers {
		if x.start >= p.Start && x.end <= p.End {
			c := *n.count
			low := *c.Min + x.value
			c.Min, c.Max = &low, &low
			c.Phrase = s.quote(n.countSpan[0], p.End)
			n.count, n.countSpan, n.countRule = &c, [2]int{n.countSpan[0],
				p.End}, "sum: "+p.Entry.Rule
			n.tellOthers(s, p)
		}
	}
}

// tellOthers makes the people whom p counts beside n those of n's sum: "al embajador serbio y a otros
// cinco diplomáticos" are six of Serbia's, whichever word the act is read with.
func (n *noun) tellOthers(s *sentence, p lexicon.Match) {
	for i := range s.nouns {
		o := &s.nouns[i]
		if o.kind != lexicon.People || o.head == n.head || len(o.owners) > 0 || o.head < p.Start || o.head > p.End+1 {
			continue
		}
		o.owners, o.ownerSpan, o.ownerRule = n.owners, n.ownerSpan, n.ownerRule
		o.count, o.countSpan, o.countRule = n.count, n.countSpan, n.countRule
		o.envoy = o.envoy || n.staff == Ambassador
	}
}

// atMission links people told by their nation on the mission behind them: "two Russians at the
// embassy".
func (s *sentence) atMission(n *noun) {
	for i := range s.nouns {
		if m := &s.nouns[i]; m.kind == lexicon.Mission && m.start >= n.tail && m.start-n.tail <= 3 && s.cuts(n.tail, m.start) == 0 {
			n.mission = true
		}
	}
}
