package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// listObject reads "France expels four, Denmark two and Ukraine 13 Russian diplomats": the word
// for the people stands once, at the end, and the number right behind the verb is the first
// state's.
func (c *clause) listObject() {
	n := c.f.object
	if n == nil || n.kind != lexicon.People || n.count == nil || n.start < c.verbEnd() ||
		c.f.measure != Expulsion || n.elided {
		return
	}
	st := c.subjectAt(n.start)
	if st == nil {
		return
	}
	for i := range c.numbers {
		x := &c.numbers[i]
		if d := x.from - c.verbEnd(); x.unit || x.used || d < 0 || d > 3 || x.to > st.start || c.followed(x) ||
			c.anyIn(lexicon.State, c.verbEnd(), x.from) {
			continue
		}
		x.used = true
		count, first := c.count(*x), *n
		first.count, first.countSpan, first.countRule = &count, [2]int{x.from, x.to}, "number beside the verb"
		c.f.object, c.last = &first, n
		return
	}
}

// verbEnd is the token behind the trigger's first word where the rest of the clause stands within
// the trigger ("wies drei, Litauen vier ... aus"), else behind the trigger.
func (c *clause) verbEnd() int {
	if c.l.VerbSecond && c.t.Entry.Voice == lexicon.Active && c.t.End-c.t.Start > 4 {
		return c.t.Start + 1
	}
	return c.t.End
}

// subjectAt returns the bare state that ends at token i, or nil.
func (c *clause) subjectAt(i int) *stateMention {
	for k := range c.states {
		if st := &c.states[k]; st.end == i && st.start > c.verbEnd() && st.role == bare && !st.used &&
			st.form != lexicon.Adjective && st.form != lexicon.Demonym {
			return st
		}
	}
	return nil
}

// lastListed is the act of the state that closes such a list.
func (c *clause) lastListed(first *frame) []*frame {
	if c.last == nil {
		return nil
	}
	st := c.subjectAt(c.last.start)
	if st == nil || st.code == first.sender.code || st.code == first.receiver.code {
		return nil
	}
	f := *first
	f.object = c.last
	f.receiver = st.as("list: "+st.rule, .85)
	f.count, f.countSpan, f.countRule = *c.last.count, c.last.countSpan, c.last.countRule
	st.used = true
	return []*frame{&f}
}

// eachListed reads "…, Estonia and Finland one each" behind an act: the verb is left out, and
// the number is that of every state of the list.
func (c *clause) eachListed(first *frame) []*frame {
	var out []*frame
	for i := range c.states {
		last := &c.states[i]
		g := c.group(i)
		if len(g) < 2 || g[len(g)-1] != i || c.states[g[0]].start < c.t.End || last.used {
			continue
		}
		x := c.eachNumber(last.end, first.sender.code)
		if x == nil {
			continue
		}
		for _, k := range g {
			if st := &c.states[k]; !st.used && st.code != first.sender.code && st.code != first.receiver.code {
				f := *first
				f.receiver = st.as("list: "+st.rule, .85)
				f.count, f.countSpan, f.countRule = c.count(*x), [2]int{x.from, x.to}, "number of each in a list"
				st.used, x.used = true, true
				out = append(out, &f)
			}
		}
	}
	return out
}

// eachNumber returns the number behind token i that "each" makes that of every state, of people
// of the state sender if any are named, or nil.
func (c *clause) eachNumber(i int, sender country.Code) *number {
	for k := range c.numbers {
		x := &c.numbers[k]
		if x.unit || x.from < i || x.from-i > 2 || !c.anyIn(lexicon.Each, i, x.to+2) || !c.plainly(i, x.from) {
			continue
		}
		if !c.followed(x) {
			return x
		}
		for m := range c.nouns {
			if n := &c.nouns[m]; n.kind == lexicon.People && n.countSpan[0] == x.from && (len(n.owners) == 0 || n.owners0() == sender) {
				return x
			}
		}
	}
	return nil
}

// plainly reports whether only marks, "each", "with" and classifiers stand within tokens [a, b).
func (s *sentence) plainly(a, b int) bool {
	for i := a; i < b; i++ {
		if s.tokens[i].Kind != lexicon.Mark && !s.covers(lexicon.Counter, i) && !s.covers(lexicon.Each, i) && !s.covers(lexicon.With, i) {
			return false
		}
	}
	return true
}

// examples returns people who are only named as some of those concerned, when nobody else is:
// "Russia expels among others two Dutch diplomats".
func (c *clause) examples() *noun {
	for i := range c.nouns {
		n := &c.nouns[i]
		_, ok := c.ending(lexicon.Including, n.start)
		if ok && n.kind == lexicon.People && !n.weak && len(n.owners) > 0 && n.start >= c.t.End &&
			n.start-c.t.End <= 4 && c.cuts(c.t.End, n.start) == 0 {
			return n
		}
	}
	return nil
}

// nationals makes "15 Russians" a weak phrase for people also where the state's adjective is its
// people's name too: "15 venäläistä karkottanut Tanska".
func (s *sentence) nationals(st *stateMention) bool {
	if st.form == lexicon.Demonym {
		return true
	}
	if st.form != lexicon.Adjective || s.covers(lexicon.People, st.start) {
		return false
	}
	if st.end >= len(s.tokens) || s.tokens[st.end].Kind == lexicon.Mark || s.lang.AdjectivesAfter {
		return true // "21 rusos que trabajaban": nothing behind it is described
	}
	return slices.ContainsFunc([]lexicon.Kind{lexicon.And, lexicon.Clause, lexicon.Trigger, lexicon.Speech,
		lexicon.Auxiliary, lexicon.Passive, lexicon.In, lexicon.From, lexicon.Response},
		func(k lexicon.Kind) bool { return s.covers(k, st.end) })
}
