package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
)

// A number is a figure or number word that may count people.
type number struct {
	start, end int // tokens, the qualifier excluded
	value      int
	low        int  // the lower end of a range, whose upper end is value; or 0
	hours      int  // of the unit that follows, when it is a duration
	unit       bool // a unit follows: it counts no people
	unitEnd    int
	qualifier  Qualifier
	from       int // first token of the qualifier, or start
	to         int // past the last token of a qualifier that follows
	used       bool
	total      bool // "in all": it sums up what was counted before
}

// readNumbers composes figures and number words, and sees their units and qualifiers.
func (s *sentence) readNumbers() {
	for i := 0; i < len(s.tokens); {
		if s.caseOf(i) {
			i++
			continue
		}
		n, ok := s.numberAt(i)
		if a, is := s.has(lexicon.Article, i); !ok && is {
			if u, is := s.has(lexicon.Unit, a.End); is && u.Entry.Value > 0 {
				n, ok = number{start: i, end: a.End, value: 1, qualifier: Exact}, true // "a week"
			}
		}
		if u, is := s.has(lexicon.Unit, i); !ok && is && s.lone(u) {
			s.numbers = append(s.numbers, number{start: i, end: u.End, value: 1, hours: u.Entry.Value,
				unit: true, unitEnd: u.End, qualifier: Exact, from: i, to: u.End}) // "в течение недели"
		}
		if u, is := s.has(lexicon.Unit, i); !ok && is && u.Entry.Value >= 48 && s.cueEnds(i) {
			n, ok = number{start: i, end: i, value: 1, qualifier: Exact}, true // "within week", "within a dual"
		}
		if !ok {
			i++
			continue
		}
		s.qualify(&n)
		s.addNumber(n)
		i = max(n.end, i+1)
	}
}

// addNumber keeps n, or makes one range of it and the number before it.
func (s *sentence) addNumber(n number) {
	k := len(s.numbers) - 1
	if k < 0 || n.unit && n.hours == 0 || s.numbers[k].unit || s.numbers[k].low > 0 ||
		n.value <= s.numbers[k].value || n.value > 4*s.numbers[k].value || !s.rangeJoins(s.numbers[k], n) {
		s.numbers = append(s.numbers, n)
		return
	}
	p := s.numbers[k]
	n.start, n.from, n.low = p.start, p.from, p.value
	if m, ok := s.ending(lexicon.Range, p.from); ok && m.Entry.Side == lexicon.Before {
		n.from = m.Start
	}
	s.numbers[k] = n
	s.by[lexicon.Background] = slices.DeleteFunc(s.by[lexicon.Background], func(m lexicon.Match) bool {
		return m.End > n.start && m.End <= n.end // "od 10 do 12" is no "since 2010"
	})
}

// rangeJoins reports whether what stands between a and b makes them the ends of a range: "10-12",
// "ten to twelve", "between ten and twelve"; not a change, "from 44 to 20", and no day.
func (s *sentence) rangeJoins(a, b number) bool {
	between := func(m lexicon.Match) bool { return m.Start < b.start && a.start < m.End && m.Entry.Is != "ceiling" }
	if slices.ContainsFunc(s.by[lexicon.Change], between) || s.covers(lexicon.Month, b.end) || s.covers(lexicon.Plus, a.end) {
		return false
	}
	if s.tokens[a.start].Kind == lexicon.Number && s.tokens[b.start].Kind == lexicon.Number {
		switch gap := s.src[s.tokens[a.end-1].End:s.tokens[b.start].Start]; strings.TrimSpace(gap) {
		case "-", "–", "—", "~", "〜", "～":
			return true
		}
	}
	at := a.end
	for at < b.start && s.covers(lexicon.Counter, at) {
		at++ // 10人から12人
	}
	if m, ok := s.has(lexicon.Range, at); ok && m.Entry.Side != lexicon.Before && m.End == b.start {
		return true
	}
	m, ok := s.has(lexicon.And, at)
	o, opened := s.ending(lexicon.Range, a.from)
	return opened && o.Entry.Side == lexicon.Before && (ok && m.End == b.start || at == b.start && s.gluedAnd(at))
}

// caseOf reports whether token i is the case ending of the figure before it: "35-öt", "13-at".
func (s *sentence) caseOf(i int) bool {
	if i == 0 || i >= len(s.tokens) || s.tokens[i].Kind != lexicon.Word || s.tokens[i-1].Kind != lexicon.Number ||
		s.tokens[i].Start != s.tokens[i-1].End+1 {
		return false
	}
	return s.src[s.tokens[i-1].End] == '-' && s.tokens[i].End-s.tokens[i].Start <= 4
}

// hyphened reports whether a hyphen ties the figure at token i to the word before it: the name
// of a thing, not a count.
func (s *sentence) hyphened(i int) bool {
	p, t := s.tokens[i-1], s.tokens[i]
	return p.Kind == lexicon.Word && p.Upper && s.lang.Script.Spaces && t.Start-p.End == 1 && s.src[p.End] == '-'
}

// lone reports whether a unit in the singular stands for one of it: it has no number, and a
// deadline's cue stands right beside it.
func (s *sentence) lone(u lexicon.Match) bool {
	if u.Entry.Plural != lexicon.Singular || u.Entry.Value <= 0 || s.covers(lexicon.Weekday, u.Start) {
		return false // 周 of 周五
	}
	if n := len(s.numbers); n > 0 && s.numbers[n-1].unitEnd > u.Start {
		return false
	}
	m, ok := s.ending(lexicon.DeadlineCue, u.Start)
	if ok && m.Entry.Side != lexicon.After {
		return true
	}
	m, ok = s.has(lexicon.DeadlineCue, u.End)
	return ok && m.Entry.Side == lexicon.After
}

// cueEnds reports whether a word such as "within" ends right before token i.
func (s *sentence) cueEnds(i int) bool {
	m, ok := s.ending(lexicon.DeadlineCue, i)
	return ok && m.Entry.Side != lexicon.After
}

func (s *sentence) numberAt(i int) (number, bool) {
	n := number{start: i, end: i, qualifier: Exact}
	if t := s.tokens[i]; t.Kind == lexicon.Number {
		n.value, n.end = t.Value, i+1
		if i > 0 && s.hyphened(i) {
			n.unit, n.unitEnd = true, i+1 // "Il-76"
		}
		if t.Value >= 1900 && t.Value <= 2100 && len(t.Text) == 4 {
			n.unit, n.unitEnd = true, i+1 // a year
		}
		if m, ok := s.has(lexicon.NumberWord, i+1); ok && m.Entry.Scale {
			n.value *= m.Entry.Value
			n.end = m.End
		}
		return n, true
	}
	total, cur := 0, 0
	for n.end < len(s.tokens) {
		m, ok := s.has(lexicon.NumberWord, n.end)
		if v, vague := s.has(lexicon.Vague, n.end); ok && vague && v.End > m.End {
			break // "bir kaç", "ده ها"
		}
		if !ok || n.end == i && m.Entry.Scale && s.manyOf(i) {
			break
		}
		v := m.Entry.Value
		switch {
		case m.Entry.Scale:
			total += max(cur, 1) * v
			cur = 0
		case cur >= 10 && v >= 10, cur > 0 && cur < 10, cur%10 != 0:
			return n, n.end > n.start // two numbers side by side
		default:
			cur += v
		}
		n.end = m.End
		n.value = total + cur
		if m.Entry.Is != "" {
			n.qualifier = Qualifier(m.Entry.Is)
		}
	}
	return n, n.end > n.start
}

// longerPeople reports whether unit m is the beginning of a word for people: "members of staff".
func (s *sentence) longerPeople(m lexicon.Match) bool {
	p, ok := s.has(lexicon.People, m.Start)
	return ok && p.End > m.End
}

// manyOf reports whether the scale at token i stands behind a word that leaves the number open:
// "several hundred", "a few dozen".
func (s *sentence) manyOf(i int) bool {
	m, ok := s.ending(lexicon.Vague, i)
	return ok && !s.covers(lexicon.Definite, m.Start)
}

// qualify reads what stands around a number: "at least", "or more", a unit.
func (s *sentence) qualify(n *number) {
	n.from, n.to = n.start, n.end
	at := n.start
	for at > 0 && (s.covers(lexicon.Article, at-1) || s.covers(lexicon.Definite, at-1)) {
		at--
	}
	if at == n.start-1 && s.tokens[n.start].Kind == lexicon.Word && s.covers(lexicon.Article, at) {
		n.from = at // "a dozen"
	}
	if m, ok := s.ending(lexicon.Qualifier, at); ok && m.Entry.Side != lexicon.After {
		n.qualifier, n.from = Qualifier(m.Entry.Is), m.Start
		n.total = n.qualifier == Exact
	}
	for k := n.end; k <= n.end+1; k++ {
		if k > n.end && k < len(s.tokens) && (s.tokens[n.end].Kind == lexicon.Number || s.covers(lexicon.NumberWord, n.end)) {
			break // "ett 20-tal": it belongs to the next number
		}
		if m, ok := s.has(lexicon.Qualifier, k); ok && m.Entry.Side == lexicon.After {
			n.qualifier, n.to = Qualifier(m.Entry.Is), m.End
		}
	}
	for k := n.end; k < len(s.tokens) && k <= n.end+1; k++ {
		if m, ok := s.has(lexicon.Unit, k); ok && !s.longerPeople(m) && (s.lang.Script.Spaces || !s.covers(lexicon.State, k)) { // 两名日本外交官
			n.unit, n.hours, n.unitEnd = true, n.value*m.Entry.Value, m.End
			return
		}
		if t := s.tokens[k].Text; k == n.end && (t == "%" || t == "€" || t == "$" || t == "£") {
			n.unit = true
			return
		}
		if !s.covers(lexicon.Counter, k) || s.covers(lexicon.People, k) {
			break // "yedi kişi hafta sonuna dek"
		}
	}
	if m, ok := s.ending(lexicon.Unit, n.start); ok && s.lang.NumbersAfter && s.lang.Script.Spaces && !n.unit &&
		(m.Start == 0 || s.tokens[m.Start-1].Kind != lexicon.Number && !s.covers(lexicon.NumberWord, m.Start-1)) {
		n.unit, n.hours, n.unitEnd, n.from = true, n.value*m.Entry.Value, n.end, m.Start // "saa 48"
	}
	if n.start > 0 {
		if t := s.tokens[n.start-1].Text; t == "€" || t == "$" || t == "£" || t == "#" {
			n.unit = true
		}
	}
}

// count turns a number into a Count.
func (s *sentence) count(n number) Count {
	v := n.value
	c := Count{Qualifier: n.qualifier, Phrase: s.quote(n.from, n.to)}
	if n.low > 0 {
		c.Qualifier, c.Min, c.Max = About, &n.low, &v
		return c
	}
	switch n.qualifier {
	case AtLeast:
		c.Min = &v
	case AtMost:
		c.Max = &v
	default:
		c.Min, c.Max = &v, &v
	}
	return c
}
