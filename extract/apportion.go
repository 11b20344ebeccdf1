package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A portion is a number told of a state without a verb: "Belgium 21, Ireland four".
type portion struct {
	st *stateMention
	n  *number
}

// apportion reads how many of a total told before each state sends away, or loses: "In all 43
// must go: Belgium expels 21, the Netherlands 17, …" with the verb left to the sentence before.
func (r *reader) apportion(at int, s *sentence) {
	parts := s.portions()
	if len(parts) < 2 {
		return
	}
	for _, p := range parts {
		i := slices.IndexFunc(r.frames, func(f *frame) bool {
			return at-f.at <= 3 && !f.background && f.count.Open() && family(f.measure) == Expulsion &&
				(f.receiver.code == p.st.code || f.sender.code == p.st.code)
		})
		if i < 0 {
			continue
		}
		f := r.frames[i]
		f.count, f.countSpan, f.countRule = s.count(*p.n), [2]int{}, "its part of the total"
		f.elsewhere = append(f.elsewhere, s.evidence("count", [2]int{p.n.from, p.n.to}, f.countRule))
		p.n.used = true
	}
}

// respectively gives each of several pairs its own cut or number, when as many are told in the
// same order: "Spain and Italy … from 44 to 20 and from 19 to 12", "Latvia and Estonia are
// expelling five and three diplomats".
func (c *clause) respectively(out []*frame) bool {
	if c.f.measure == Expulsion {
		return c.rowOfNumbers(out)
	}
	list := c.by[lexicon.Change]
	if c.f.measure != StaffCap || len(list) != len(out) {
		return false
	}
	for i, f := range out {
		if count, ok := c.difference(list[i]); ok {
			f.count, f.countSpan, f.countRule = count, [2]int{list[i].Start, list[i].End}, ruleDifference
		}
	}
	return true
}

// rowOfNumbers gives each of out its number of a row that ends beside the people and is as long
// as the list of states.
func (c *clause) rowOfNumbers(out []*frame) bool {
	k := slices.IndexFunc(c.numbers, func(n number) bool { return n.start >= c.f.countSpan[0] && n.to == c.f.countSpan[1] })
	first := k - len(out) + 1
	if first < 0 {
		return false
	}
	for i := first; i < k; i++ {
		if c.numbers[i].unit || !c.rowGoesOn(c.numbers[i].to, c.numbers[i+1].from) {
			return false
		}
	}
	if first > 0 && c.rowGoesOn(c.numbers[first-1].to, c.numbers[first].from) {
		return false // longer than the list
	}
	for i, f := range out {
		n := &c.numbers[first+i]
		n.used = true
		f.count, f.countSpan, f.countRule = c.count(*n), [2]int{n.from, n.to}, "its number of a row"
	}
	return true
}

// rowGoesOn reports whether nothing but a comma, an "and" and a counter stand within tokens [a, b).
func (c *clause) rowGoesOn(a, b int) bool {
	for i := a; i < b; i++ {
		if c.tokens[i].Text != "," && c.tokens[i].Text != "、" && !c.covers(lexicon.And, i) && !c.covers(lexicon.Counter, i) && !c.gluedAnd(i) {
			return false
		}
	}
	return b > a && b-a <= 4
}

// splitTotal gives each of several states its part of a total told up to two sentences before,
// when the parts make up the total: "The three expelled ten. Vilnius declared four of them
// undesirable, Riga and Tallinn three each."
func (r *reader) splitTotal(at int, s *sentence) {
	group := r.sharers(at)
	if len(group) < 2 {
		return
	}
	total := group[0].s.numberAtSpan(group[0].countSpan)
	if total == nil {
		return
	}
	for _, behind := range []bool{true, false} {
		parts, sum := s.partsOf(group, behind), 0
		for _, n := range parts {
			sum += n.value
		}
		if len(parts) != len(group) || sum != total.value {
			continue
		}
		for _, f := range group {
			n := parts[f.receiver.code]
			f.count, f.countSpan, f.countRule = s.count(*n), [2]int{}, "its part of the total"
			f.elsewhere = append(f.elsewhere, s.evidence("count", [2]int{n.from, n.to}, f.countRule))
			n.used = true
		}
		return
	}
}

// sharers returns the acts told last that share one number, not more than two sentences before.
func (r *reader) sharers(at int) []*frame {
	var out []*frame
	for _, f := range slices.Backward(r.frames) {
		if at-f.at > 2 || len(out) > 0 && (f.at != out[0].at || f.trigger.Start != out[0].trigger.Start) {
			break
		}
		if f.background || !f.count.Open() || family(f.measure) != Expulsion || f.countSpan[1] == 0 || f.receiver.code == "" {
			return nil
		}
		out = append(out, f)
	}
	return out
}

// numberAtSpan returns the number that begins within tokens span, or nil.
func (s *sentence) numberAtSpan(span [2]int) *number {
	i := slices.IndexFunc(s.numbers, func(n number) bool { return !n.unit && n.start >= span[0] && n.start < span[1] })
	if i < 0 {
		return nil
	}
	return &s.numbers[i]
}

// partsOf finds the number of each receiver of group in s: behind the states it belongs to, or
// before them. Numbers of other things are passed over.
func (s *sentence) partsOf(group []*frame, behind bool) map[country.Code]*number {
	out := map[country.Code]*number{}
	var names []country.Code // that wait for their number
	var last *number
	k := 0
	for i := range s.states {
		st := &s.states[i]
		for ; k < len(s.numbers) && s.numbers[k].start < st.start; k++ {
			if n := &s.numbers[k]; !n.unit && (len(names) > 0 || !behind) {
				last = n
				out, names = give(out, names, n), nil
			}
		}
		of := slices.ContainsFunc(group, func(f *frame) bool { return f.receiver.code == st.code })
		switch {
		case !of || out[st.code] != nil:
		case behind:
			names = append(names, st.code)
		case last != nil:
			out[st.code] = last
		}
	}
	for ; k < len(s.numbers) && behind; k++ {
		if n := &s.numbers[k]; !n.unit {
			out, names = give(out, names, n), nil
		}
	}
	return out
}

// give makes n the number of each of names.
func give(parts map[country.Code]*number, names []country.Code, n *number) map[country.Code]*number {
	for _, code := range names {
		parts[code] = n
	}
	return parts
}

// elidedBefore reads the states that stand with their number before the one whose verb closes
// the sentence: イタリアは 30 人、デンマークは 15 人の外交官を追放する.
func (c *clause) elidedBefore(made []*frame) []*frame {
	if !c.closes() || len(made) != 1 || made[0].receiver.code == "" || family(made[0].measure) != Expulsion {
		return nil
	}
	parts := slices.DeleteFunc(c.portions(), func(p portion) bool {
		return p.st.end > c.t.Start || p.st.code == made[0].sender.code || c.between(p.st.start, c.t.Start) > 0
	})
	if f := c.elidedFirst(made[0], parts); f != nil {
		return []*frame{f}
	}
	if len(parts) < 2 || !slices.ContainsFunc(parts, func(p portion) bool { return p.st.code == made[0].receiver.code }) {
		return nil
	}
	var out []*frame
	for _, p := range parts {
		f := made[0]
		if p.st.code != f.receiver.code {
			g := *f
			g.receiver = p.st.as("list: "+p.st.rule, .85)
			f = &g
			out = append(out, f)
		}
		f.count, f.countSpan, f.countRule = c.count(*p.n), [2]int{p.n.from, p.n.to}, "number after the state in a list"
	}
	return out
}

// elidedFirst reads 독일은 외교관 40 명을, 프랑스는 35 명을 추방했다: the people stand with the first state, the
// verb with the second, and each has its number.
func (c *clause) elidedFirst(f *frame, parts []portion) *frame {
	n := f.object
	if len(parts) != 1 || parts[0].st.code != f.receiver.code || n == nil || n.kind != lexicon.People || n.count == nil ||
		n.count.Open() || n.head >= parts[0].st.start || parts[0].n.used {
		return nil
	}
	for i := range c.states {
		st := &c.states[i]
		if st.end > n.start || st.used || st.role != bare && st.role != agent || st.code == f.sender.code || st.code == f.receiver.code ||
			c.between(st.start, c.t.Start) > 0 {
			continue
		}
		g := *f
		g.receiver = st.as("list: "+st.rule, .85)
		p := parts[0].n
		f.count, f.countSpan, f.countRule = c.count(*p), [2]int{p.from, p.to}, "number after the state in a list"
		p.used = true
		return &g
	}
	return nil
}

// closes reports whether the verb stands behind the people it is done to.
func (c *clause) closes() bool {
	n := c.f.object
	return c.l.VerbLast || n != nil && n.kind == lexicon.People && n.tail <= c.t.Start && c.t.Entry.Voice == lexicon.Active
}

// portions finds the states of s right behind which a number stands that counts people.
func (s *sentence) portions() []portion {
	reach := 1
	if !s.lang.Script.Spaces {
		reach = 2 // a particle: ベルギーが 21 人
	}
	var out []portion
	for i := range s.states {
		st := &s.states[i]
		for k := range s.numbers {
			n := &s.numbers[k]
			if gap := n.from - st.end; n.unit || gap < 0 || gap > reach || st.adj && st.form == lexicon.Adjective ||
				!s.light(st.end, n.from) {
				continue
			}
			out = append(out, portion{st, n})
		}
	}
	return out
}

// light reports whether only marks and particles stand within tokens [a, b).
func (s *sentence) light(a, b int) bool {
	for i := a; i < b; i++ {
		if s.tokens[i].Kind != lexicon.Mark && !s.covers(lexicon.Passive, i) && !s.covers(lexicon.Auxiliary, i) &&
			!s.covers(lexicon.From, i) && !s.covers(lexicon.Of, i) && !s.covers(lexicon.By, i) {
			return false
		}
	}
	return true
}

// summed takes the total told behind joined people, "a secretary and two clerks, three in
// all", and forgets the words that only carry a number told of others: 外交官ら 35 人の.
func (s *sentence) summed() {
	for i := range s.numbers {
		x := &s.numbers[i]
		if !x.total || x.unit {
			continue
		}
		for k := range s.nouns {
			n := &s.nouns[k]
			if gap := x.from - max(n.end, n.tail); n.kind == lexicon.People && !n.weak && n.count != nil &&
				gap >= 0 && gap <= 3 && s.cuts(n.end, x.from) == 0 {
				c := s.count(*x)
				n.count, n.countSpan, n.countRule = &c, [2]int{x.from, x.to}, "number in all"
			}
		}
	}
	s.nouns = slices.DeleteFunc(s.nouns, func(w noun) bool {
		return w.weak && w.count != nil && slices.ContainsFunc(s.nouns, func(o noun) bool {
			return !o.weak && o.kind == w.kind && o.count != nil && o.countSpan == w.countSpan && o.head < w.head
		})
	})
}
