package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// athome makes the outlet's own country the one that acts, when the text names no other state
// and speaks of "the Foreign Ministry" or of "us".
func (c *clause) athome(senders []party) []party {
	if c.official != "" || c.doc.Country == "" || len(senders) == 0 || contains(senders, c.doc.Country) ||
		len(c.by[lexicon.Body]) == 0 && len(c.by[lexicon.We]) == 0 {
		return nil
	}
	for code := range c.weights {
		if code != c.doc.Country && !contains(senders, code) {
			return nil
		}
	}
	return []party{{code: c.doc.Country, rule: "the outlet's country", weight: .6}}
}

// elidedPeople reads the acts that follow without a verb but with people: "Norway — three
// persons, Portugal — ten Russian diplomats".
func (c *clause) elidedPeople(first *frame) []*frame {
	var out []*frame
	for i := range c.states {
		st := &c.states[i]
		if st.used || st.start < c.t.End || st.code == first.sender.code || st.code == first.receiver.code ||
			st.form == lexicon.Adjective || st.role != bare {
			continue
		}
		for k := range c.nouns {
			n := &c.nouns[k]
			next := n.start == st.end && c.listGoesOn(st) // ", Peru three embassy employees"
			if n.kind != lexicon.People || n.count == nil && !(next && n.plural == lexicon.Singular) ||
				!next && (n.start <= st.end || n.start-st.end > 2) ||
				!c.onlyMarks(st.end, n.start) || len(n.owners) > 0 && n.owners0() != first.sender.code {
				continue
			}
			n.countOne(c.sentence)
			f := *first
			f.receiver = st.as("list: "+st.rule, .85)
			f.object, f.count, f.countSpan, f.countRule = n, *n.count, n.countSpan, n.countRule
			st.used = true
			out = append(out, &f)
			break
		}
	}
	return out
}

// listGoesOn reports whether st goes on a list behind a comma or an "and".
func (s *sentence) listGoesOn(st *stateMention) bool {
	at := st.start - 1
	if at > 0 && s.covers(lexicon.Article, at) || at > 0 && s.covers(lexicon.Definite, at) {
		at-- // "et la Pologne"
	}
	return at >= 0 && (s.tokens[at].Text == "," || s.covers(lexicon.And, at))
}

// elidedOne reads who sends away one more in a list: "Peru one diplomat, Chile another and Cuba a
// third".
func (c *clause) elidedOne(first *frame) []*frame {
	var out []*frame
	for i := range c.states {
		st := &c.states[i]
		m, ok := c.has(lexicon.Article, st.end)
		if st.used || st.start < c.t.End || st.role != bare || st.form == lexicon.Adjective || !ok || !c.listGoesOn(st) ||
			st.code == first.sender.code || st.code == first.receiver.code {
			continue
		}
		closes := func(at int) bool {
			return at >= len(c.tokens) || c.tokens[at].Kind == lexicon.Mark || c.covers(lexicon.And, at)
		}
		if !closes(m.End) && !closes(m.End+1) {
			continue
		}
		f := *first
		f.receiver = st.as("list: "+st.rule, .8)
		f.count, f.countSpan, f.countRule = ExactCount(1, c.quote(m.Start, m.End)), [2]int{m.Start, m.End}, "one more in a list"
		st.used = true
		out = append(out, &f)
	}
	return out
}

// shareHead reads "two Croatian and four Slovene officials": the first number and state have
// the head of the second.
func (s *sentence) shareHead() {
	for i := 0; i < len(s.nouns); i++ {
		n := s.nouns[i]
		if n.kind != lexicon.People || n.count == nil || len(n.owners) != 1 || n.start < 3 || n.start > n.head {
			continue
		}
		sep := s.joint(n.start)
		if sep < 0 {
			continue
		}
		st, x := s.sharer(&n, sep)
		if st == nil {
			continue
		}
		c := s.count(*x)
		m := n
		m.start, m.end, m.owners, m.ownerSpan, m.ownerRule = min(x.from, st.start), sep, []country.Code{st.code},
			[2]int{st.start, st.end}, st.rule
		m.count, m.countSpan, m.countRule = &c, [2]int{x.from, x.to}, "number beside the people"
		x.used, st.used = true, true
		s.nouns = slices.Insert(s.nouns, i, m)
		i-- // it may be a longer list
	}
}

// sharer returns the state and the number that share the head of n and the separator at token sep before it: "two
// Croatian", or where whose they are stands first, ნიდერლანდების 15.
func (s *sentence) sharer(n *noun, sep int) (*stateMention, *number) {
	for i := range s.states {
		st := &s.states[i]
		if st.used || st.code == n.owners[0] {
			continue
		}
		for k := range s.numbers {
			x := &s.numbers[k]
			switch {
			case x.unit || x.used:
			case (st.form == lexicon.Adjective || st.adj) && st.end == sep && x.to == st.start,
				n.ownerSpan[0] == n.start && x.to == sep && st.end <= x.from && s.light(st.end, x.from) && x.from-st.end <= 1 &&
					(st.form == lexicon.Genitive || st.role == ofWhom):
				return st, x
			}
		}
	}
	return nil, nil
}

// joint returns where the separator of a list begins that ends at token i, or -1: a comma, an
// "and" or both, and a word that only tells the order: "34 French, then 24 Italian and finally 27".
func (s *sentence) joint(i int) int {
	at := i
	if k := i - 1; k > 0 && s.orders(k) {
		at = k
	}
	for n := 0; n < 2 && at > 0 && (s.covers(lexicon.And, at-1) || s.tokens[at-1].Text == ","); n++ {
		at--
		i = -1
	}
	if i >= 0 {
		return -1
	}
	return at
}

// orders reports whether the word at token i may only tell the order in a list: it is no mark,
// no name and none of the words that a phrase is made of.
func (s *sentence) orders(i int) bool {
	t := s.tokens[i]
	return t.Kind == lexicon.Word && !t.Upper && !s.coversRole(i) && !slices.ContainsFunc(wordsOfPhrase,
		func(k lexicon.Kind) bool { return s.covers(k, i) })
}

// wordsOfPhrase are the kinds of words that a list's parts are made of.
var wordsOfPhrase = []lexicon.Kind{lexicon.And, lexicon.State, lexicon.People, lexicon.Mission, lexicon.Other,
	lexicon.NumberWord, lexicon.Vague, lexicon.Negation, lexicon.Clause, lexicon.Speech, lexicon.Auxiliary,
	lexicon.Passive, lexicon.Its, lexicon.Our, lexicon.Generic, lexicon.Body}

// earlierSiblings are the people that open the list which the object of f closes: "declared
// undesirable the ambassador of Mexico, the chargé and the consul of Spain".
func (c *clause) earlierSiblings(f *frame) []*frame {
	var out []*frame
	first := f.object
	for i := len(c.nouns) - 1; i >= 0; i-- {
		n := &c.nouns[i]
		gap := first.start - n.end
		if n.kind != first.kind || n.count == nil || gap < 1 || gap > 3 || n.start < c.t.End || len(n.owners) != 1 ||
			n.owners[0] == f.receiver.code || n.owners[0] == f.sender.code || n.head >= first.start {
			continue
		}
		if c.tokens[n.end].Text != "," && !c.covers(lexicon.And, n.end) || c.cuts(n.head, first.head) > 0 || c.anyIn(lexicon.Including, n.end, first.start+1) {
			continue
		}
		out, first = append(out, f.against(n, .85)), n
	}
	return out
}

// against is the same act against the counted people n of the same list, read as surely as
// weight says.
func (f *frame) against(n *noun, weight float64) *frame {
	g := *f
	g.object, g.count, g.countSpan, g.countRule = n, *n.count, n.countSpan, n.countRule
	g.sender = party{code: n.owners[0], span: n.ownerSpan, rule: "list: " + n.ownerRule, weight: weight}
	return &g
}

// sharers are the people before those of f whose head they share: "two Croatian and four Slovene
// officials must leave".
func (c *clause) sharers(f *frame) []*frame {
	var out []*frame
	first := f.object
	for i := len(c.nouns) - 1; i >= 0; i-- {
		n := &c.nouns[i]
		if n == first || n.head != first.head || n.end != c.joint(first.start) || len(n.owners) != 1 || n.count == nil ||
			n.owners[0] == f.receiver.code {
			continue
		}
		out, first = append(out, f.against(n, .9)), n
	}
	return out
}

// counted reports whether a number stands right before st: it counts other people then.
func (r nounReader) counted(st *stateMention) bool {
	return slices.ContainsFunc(r.numbers, func(x number) bool { return x.to == st.start && !x.unit })
}

// elsewhere reports whether st, before the "and" that a counted phrase follows, belongs to the
// phrase before: "three French and two Spanish diplomats", "die Botschafterin Mexikos und zwei".
func (r nounReader) elsewhere(st *stateMention) bool {
	at := st.start - 1
	if st.role == ofWhom && at > 0 && !r.covers(lexicon.People, at) {
		at--
	}
	return r.counted(st) || st.form != lexicon.Adjective && at >= 0 && r.covers(lexicon.People, at)
}

// ownCut reports whether a state cuts something of its own that is no known word for a mission: "reduced its diplomatic presence in Cuba".
func (c *clause) ownCut() bool {
	if c.f.measure != StaffCap || c.t.Entry.Voice != lexicon.Active {
		return false
	}
	m, ok := c.after(lexicon.Its, c.t.End, 2)
	return ok && !slices.ContainsFunc(c.nouns, func(n noun) bool {
		return n.start <= m.Start && m.Start < n.end || n.start > m.Start && n.start-m.End <= 3
	})
}

// weeksApart reports whether two acts of one pair are told of days more than a week apart.
func weeksApart(a, b *frame) bool {
	return a.background && b.background && !a.on.IsZero() && !b.on.IsZero() && absDays(a.on, b.on) > oldAfter
}

// listLine reads a line of a list without a verb behind act p: "- Spain: 25 Russian diplomats".
func (r *reader) listLine(at int, s *sentence, p *frame) []*frame {
	at0 := 0
	for at0 < len(s.tokens) && s.tokens[at0].Kind == lexicon.Mark {
		at0++
	}
	i := slices.IndexFunc(s.states, func(st stateMention) bool { return st.start == at0 && st.role == bare && !st.many })
	if i < 0 || len(s.tokens) > at0+14 || p.object == nil || s.anyIn(lexicon.Speech, 0, len(s.tokens)) {
		return nil
	}
	st := &s.states[i]
	if st.code == p.sender.code || st.form == lexicon.Adjective || st.end >= len(s.tokens) ||
		s.tokens[st.end].Kind != lexicon.Mark || s.tokens[st.end].Text == "," {
		return nil
	}
	f := p.retold(at, s)
	f.trigger.Start, f.trigger.End = st.start, st.end
	f.receiver = st.as("line of a list: "+st.rule, .8)
	for k := range s.nouns {
		n := &s.nouns[k]
		if n.kind == lexicon.People && n.count != nil && n.start <= st.end+1 && n.start > st.start &&
			(len(n.owners) == 0 || n.owners0() == p.sender.code) {
			f.object, f.count, f.countSpan, f.countRule = n, *n.count, n.countSpan, n.countRule
			return []*frame{f}
		}
	}
	for k := range s.numbers {
		if x := &s.numbers[k]; !x.unit && !x.used && x.from == st.end+1 && x.to >= len(s.tokens)-1 {
			f.count, f.countSpan, f.countRule = s.count(*x), [2]int{x.from, x.to}, "number beside the state"
			return []*frame{f}
		}
	}
	return nil
}

// besideMany returns the first state of a list that a group of states opens and that acts as a
// whole: "16 EU countries as well as the US, Canada and Albania decided"; -1 without one.
func (c *clause) besideMany(senders []party) int {
	for i := range c.states {
		st := c.states[i]
		if !st.many || !organisation(st.code) || i+1 >= len(c.states) || !c.joined(i, i+1) ||
			contains(senders, c.states[i+1].code) {
			continue
		}
		st.many = false
		if c.receiverScore(&st) > 3 {
			return i + 1
		}
	}
	return -1
}

// taken reports whether n is the object of another trigger right before it: "in answer to the
// decision to expel two attaches Iran declared …".
func (c *clause) taken(n *noun) bool {
	return slices.ContainsFunc(c.all, func(o lexicon.Match) bool {
		return o.Start != c.t.Start && o.Entry.Voice == lexicon.Active && o.End <= n.start && n.start-o.End <= 1
	})
}
