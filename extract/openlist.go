package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// An act may leave one of its sides to a list: "The following countries expel Russian diplomats:
// Ukraine (13), Canada (4) …", "Russia sends home diplomats of 23 countries:" and a line for each.

// openReach is how many sentences a list may stand behind the act, or behind its own last line.
const openReach = 2

// leaveOpen remembers act f, one side of which a list may name.
func (c *clause) leaveOpen(receivers, senders []party) {
	rec, snd := orOpen(receivers), orOpen(senders)
	open := *c.f
	open.receiver, open.sender = rec[0], snd[0]
	if family(open.measure) != Expulsion || len(rec) > 1 || len(snd) > 1 ||
		(rec[0].code == "") == (snd[0].code == "") {
		return
	}
	c.open, c.openAt = &open, c.f.at
}

// opensAgain remembers the act before where a sentence that ends in a colon tells of its kind but
// names nobody: "So far diplomats of the following countries have been expelled:".
func (c *clause) opensAgain() {
	p, n := c.previous(), c.f.object
	if p == nil || n == nil || n.kind != lexicon.People || p.receiver.code == "" || p.sender.code == "" ||
		family(p.measure) != Expulsion || family(c.f.measure) != Expulsion || c.tokens[len(c.tokens)-1].Text != ":" {
		return
	}
	open := p.retold(c.f.at, c.sentence)
	if c.rollUp() {
		open.receiver = party{}
	} else {
		open.sender = party{}
	}
	open.trigger, open.object, open.response = c.t, n, false
	c.open, c.openAt = open, c.f.at
}

// An entry is a state in a list, with what is told of it there.
type entry struct {
	st *stateMention
	x  *number // nil when the list only names the state
}

// listTail reads the list behind a colon in the sentence of an act that leaves a side to it.
func (c *clause) listTail() []*frame {
	p := c.open
	if p == nil || p.s != c.sentence || p.trigger.Start != c.t.Start {
		return nil
	}
	colon := -1
	for i := c.t.End; i < len(c.tokens) && colon < 0; i++ {
		if c.tokens[i].Text == ":" {
			colon = i
		}
	}
	if colon < 0 || p.object != nil && p.object.tail > colon {
		return nil
	}
	list := c.entries(colon+1, true)
	if len(list) < 2 {
		return nil
	}
	return c.fill(p, c.f.at, c.sentence, list)
}

// listBehind reads sentence s as the list, or a line of it, that names a side of the act which
// was left open before it.
func (r *reader) listBehind(at int, s *sentence) []*frame {
	p := r.open
	if p != nil && len(s.states) == 0 && s.tokens[len(s.tokens)-1].Text == ":" && at-p.at <= 3*openReach {
		r.openAt = at // "This was decided on Tuesday:"
	}
	if p == nil || at-r.openAt > openReach || s.title && !p.s.title || len(s.by[lexicon.Trigger]) > 0 {
		return nil
	}
	before := p.s
	if r.openAt > p.at {
		before = r.sents[r.openAt]
	}
	introduced := before.tokens[len(before.tokens)-1].Text == ":" || r.openAt > p.at
	list := s.entries(0, introduced)
	if len(list) == 0 {
		list = s.headed()
		introduced = true
	}
	if len(list) == 0 || !introduced && len(list) < 2 && !s.bareLine(list[0]) {
		return nil
	}
	r.openAt = at
	return r.fill(p, at, s, list)
}

// fill makes an act like p for every entry of a list.
func (r *reader) fill(p *frame, at int, s *sentence, list []entry) []*frame {
	var out []*frame
	for _, e := range list {
		if e.st.code == p.receiver.code || e.st.code == p.sender.code {
			continue
		}
		f := p.retold(at, s)
		if at == p.at {
			f.deadline, f.dueSpan, f.on, f.onSpan = p.deadline, p.dueSpan, p.on, p.onSpan
		}
		f.rollUp, f.background = false, p.background && p.newRule != ruleSumElsewhere
		f.trigger.Start, f.trigger.End = e.st.start, e.st.end
		named := e.st.as("list: "+e.st.rule, .85)
		if p.receiver.code == "" {
			f.receiver = named
		} else {
			f.sender = named
		}
		f.count, f.countSpan, f.countRule = OpenCount(s.quote(e.st.start, e.st.end)), [2]int{e.st.start, e.st.end},
			"no number beside the state"
		if e.x != nil {
			f.count, f.countSpan, f.countRule = s.count(*e.x), [2]int{e.x.from, e.x.to}, "number beside the state"
		} else if p.object != nil && p.object.staff == Ambassador {
			f.count, f.ambassador = ExactCount(1, f.count.Phrase), true
		}
		out = append(out, f)
	}
	return out
}

// entries reads the tokens of s from one on as a list of states with their numbers; nil when they
// are something else. A list that nothing introduced must tell numbers.
func (s *sentence) entries(from int, introduced bool) []entry {
	var out []entry
	var seen []country.Code
	numbered, words := 0, 0
	for i := range s.states {
		st := &s.states[i]
		if st.start < from || st.form == lexicon.Adjective && !st.body || st.many || slices.Contains(seen, st.code) {
			continue
		}
		e := entry{st, s.listNumber(i)}
		numbered += bit(e.x != nil)
		out, seen = append(out, e), append(seen, st.code)
	}
	for i := from; i < len(s.tokens); i++ {
		words += bit(!s.listed(i))
	}
	switch {
	case len(out) == 0 || words > len(out) || !introduced && numbered < min(2, len(out)) || s.hedge() >= 0:
		return nil
	case len(out) == 1 && out[0].x == nil && words > 0:
		return nil
	}
	s.shareNumber(out, from)
	return out
}

// headed reads a line that opens with a state, or several, and their number behind a colon or a
// dash, whatever it tells of them then: "Denmark: 15 intelligence officers who have 14 days".
func (s *sentence) headed() []entry {
	if len(s.states) == 0 || s.states[0].start > 1 || s.states[0].form != lexicon.Name {
		return nil
	}
	g := s.group(0)
	end := s.states[g[len(g)-1]].end
	if end >= len(s.tokens) || !s.marked(end, end+1) {
		return nil
	}
	for k := range s.numbers {
		x := &s.numbers[k]
		if h := s.hedge(); x.unit || x.from <= end || x.from-end > 3 || h >= 0 && h <= x.to+2 || len(g) > 1 && !s.anyIn(lexicon.Each, end, x.to+2) {
			continue
		}
		var out []entry
		for _, i := range g {
			out = append(out, entry{&s.states[i], x})
		}
		return out
	}
	return nil
}

// listed reports whether token i may stand in a list of states and numbers.
func (s *sentence) listed(i int) bool {
	return s.tokens[i].Kind != lexicon.Word || slices.ContainsFunc([]lexicon.Kind{lexicon.State, lexicon.NumberWord,
		lexicon.And, lexicon.People, lexicon.Mission, lexicon.Counter, lexicon.Each, lexicon.Definite, lexicon.Article,
		lexicon.Of, lexicon.From, lexicon.With, lexicon.Qualifier, lexicon.Other},
		func(k lexicon.Kind) bool { return s.covers(k, i) })
}

// listNumber returns the number that stands beside state i of a list, before the next state.
func (s *sentence) listNumber(i int) *number {
	for k := range s.numbers {
		x, st := &s.numbers[k], s.states[i].start
		if !x.unit && !x.used && x.to == st-1 && (s.covers(lexicon.From, x.to) || s.covers(lexicon.By, x.to)) {
			return x // "30 from Italy, 25 from Spain"
		}
	}
	x := s.numberOf(i)
	if x == nil && len(s.by[lexicon.Trigger]) == 0 {
		x = s.countedOf(i)
	}
	if x == nil || !s.besides(s.states[i].end, x.from) {
		return nil
	}
	return x
}

// countedOf returns the number behind state i that counts people: "Italy: 30 diplomats".
func (s *sentence) countedOf(i int) *number {
	for k := range s.numbers {
		x := &s.numbers[k]
		if x.from < s.states[i].end || i+1 < len(s.states) && x.to > s.states[i+1].start || x.unit {
			continue
		}
		if slices.ContainsFunc(s.nouns, func(n noun) bool {
			return n.kind == lexicon.People && len(n.owners) == 0 && n.count != nil && n.countSpan[0] == x.from
		}) {
			return x
		}
	}
	return nil
}

// besides reports whether nothing but marks and one word stands within tokens [a, b), as between
// a state and its number.
func (s *sentence) besides(a, b int) bool {
	words := 0
	for i := a; i < b; i++ {
		words += bit(s.tokens[i].Kind == lexicon.Word && !s.listed(i))
	}
	return words <= 1 && b-a <= 4
}

// shareNumber gives a number to all entries that it is told of: "Germany, France and Poland four
// each", "4: Germany, France and Poland".
func (s *sentence) shareNumber(list []entry, from int) {
	for i := range list {
		if list[i].x != nil && s.anyIn(lexicon.Each, list[i].st.end, list[i].x.to+2) {
			for k := i - 1; k >= 0 && list[k].x == nil; k-- {
				list[k].x = list[i].x
			}
		}
	}
	if slices.ContainsFunc(list, func(e entry) bool { return e.x != nil }) {
		return
	}
	for k := range s.numbers {
		x := &s.numbers[k]
		if x.unit || x.from < from || x.to > list[0].st.start || x.from-from > 2 || !s.marked(x.to, list[0].st.start) {
			continue
		}
		for i := range list {
			list[i].x = x
		}
		return
	}
}

// marked reports whether a colon or a dash stands within tokens [a, b).
func (s *sentence) marked(a, b int) bool {
	return slices.ContainsFunc(s.tokens[a:b], func(t lexicon.Token) bool {
		return t.Text == ":" || t.Text == "-" || t.Text == "–" || t.Text == "—"
	})
}

// ruleSumElsewhere: it only sums up acts that are told one by one.
const ruleSumElsewhere = "a sum of acts told elsewhere"

// bareLine reports whether s is nothing but the state of e and its number: "Ukraine - 13".
func (s *sentence) bareLine(e entry) bool {
	for i := range s.tokens {
		in := i >= e.st.start && i < e.st.end || i >= e.x.from && i < e.x.to
		if !in && s.tokens[i].Kind != lexicon.Mark && !s.covers(lexicon.People, i) {
			return false
		}
	}
	return e.st.start <= 2
}
