package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// retell reads a sentence without an act of its own that tells who else does as in the act
// before, or how many they are: "Norway did the same", "in Italien sind es 30".
func (r *reader) retell(at int, s *sentence) []*frame {
	p := r.lastNews()
	for i := len(r.frames) - 1; i >= 0 && p != nil && family(p.measure) != Expulsion; i-- {
		p = r.frames[i] // a consulate shut beside the envoys of a list
	}
	if p == nil || s.title || at-p.at > 4 || p.receiver.code == "" || p.sender.code == "" ||
		family(p.measure) != Expulsion || s.asks() {
		return nil
	}
	if at0 := s.hedge(); at0 >= 0 { // "Cuba: 4 diplomats (and refusing a fifth)"
		if out := r.unlike(at, s, p); len(out) > 0 {
			return out
		}
		return slices.DeleteFunc(r.listLine(at, s, p), func(f *frame) bool { return f.countSpan[1] > at0 })
	}
	var out []*frame
	for _, m := range s.by[lexicon.Again] {
		if m.Entry.Is != "" {
			out = r.inKind(at, s, p, allusion{m, 0})
		} else {
			out = r.alike(at, s, p, m)
		}
		if len(out) > 0 {
			break
		}
	}
	if len(out) == 0 {
		out = r.listLine(at, s, p)
	}
	return out
}

// retellRest reads an answer in kind behind the acts of a sentence: "Peru expelled three diplomats,
// and Bolivia answered in kind".
func (r *reader) retellRest(at int, s *sentence, here []*frame) []*frame {
	p, from := here[len(here)-1], 0
	for _, t := range s.by[lexicon.Trigger] {
		from = max(from, t.End)
	}
	if !p.status.Act() || p.sender.code == "" || p.receiver.code == "" || family(p.measure) != Expulsion || s.hedge() >= 0 {
		return nil
	}
	for _, m := range s.by[lexicon.Again] {
		parted := s.cuts(from, m.Start) > 0 || s.commaIn(from-1, m.Start) || s.anyIn(lexicon.And, from, m.Start)
		if m.Entry.Is == "" || m.Start < from || !parted {
			continue
		}
		if out := r.inKind(at, s, p, allusion{m, from}); len(out) > 0 {
			return out
		}
	}
	return nil
}

// An allusion is a cue that alludes to the act before, for what stands from a token on.
type allusion struct {
	lexicon.Match
	from int
}

// hedge returns where the first word stands that makes what s says no plain act, or -1.
func (s *sentence) hedge() int {
	first := -1
	for _, kind := range []lexicon.Kind{lexicon.Negation, lexicon.Denied, lexicon.Considered,
		lexicon.Threatened, lexicon.Demand, lexicon.Except, lexicon.CarriedOut} {
		for _, m := range s.by[kind] {
			if first < 0 || m.Start < first {
				first = m.Start
			}
		}
	}
	return first
}

// lastNews returns the act told last; rather than one that is answered, the answer.
func (r *reader) lastNews() *frame {
	p := r.previous()
	for i := len(r.frames) - 1; i >= 0 && p != nil && !p.status.Act(); i-- {
		p = r.frames[i] // not what somebody weighs or rules out
	}
	for i := len(r.frames) - 1; i >= 0 && p != nil && p.background; i-- {
		if f := r.frames[i]; !f.background && (p.answered || f.at == p.at) && p.at-f.at <= 3 {
			return f
		}
	}
	return p
}

// retold is a copy of f for sentence s, without what only f's own sentence says.
func (f *frame) retold(at int, s *sentence) *frame {
	g := *f
	g.at, g.s, g.object, g.elsewhere = at, s, nil, nil
	g.statusSpan, g.newSpan, g.respSpan, g.onSpan, g.dueSpan = [2]int{}, [2]int{}, [2]int{}, [2]int{}, [2]int{}
	g.on, g.deadline, g.reasons, g.ambassador = day{}, nil, nil, false
	return &g
}

// ruleBefore: the sentence leaves it to the act told before.
const ruleBefore = "as in the act before"

// alluded is a copy of f for sentence s, which only alludes to it by cue m and so leaves the
// count open.
func (f *frame) alluded(at int, s *sentence, m lexicon.Match) *frame {
	g, span := f.retold(at, s), [2]int{m.Start, m.End}
	g.trigger, g.count, g.countSpan, g.countRule = m, OpenCount(s.quote(m.Start, m.End)), span, ruleBefore
	return g
}

// alike returns the acts that cue m of s adds to act p.
func (r *reader) alike(at int, s *sentence, p *frame, m lexicon.Match) []*frame {
	var out []*frame
	add := func(rec, snd party, n *noun, x *number) {
		f := p.alluded(at, s, m)
		f.object, f.receiver, f.sender = n, rec, snd
		switch {
		case n != nil && n.count != nil:
			f.count, f.countSpan, f.countRule = *n.count, n.countSpan, n.countRule
		case x != nil:
			f.count, f.countSpan, f.countRule = s.count(*x), [2]int{x.from, x.to}, "number beside the state"
		}
		same := rec.code == p.receiver.code && snd.code == p.sender.code
		if rec.code != snd.code && !(same && (f.count.Open() || !p.count.Open())) && !(m.Entry.Weak && f.count.Open()) {
			out = append(out, f)
		}
	}
	rec, snd := party{code: p.receiver.code, rule: ruleBefore, weight: .7},
		party{code: p.sender.code, rule: ruleBefore, weight: .7}
	for i := range s.nouns {
		n := &s.nouns[i]
		if n.kind != lexicon.People || s.cuts(n.head, m.Start) > 0 || n.foreign {
			continue
		}
		if len(n.owners) == 1 && n.owners[0] != p.receiver.code {
			add(rec, party{code: n.owners[0], span: n.ownerSpan, rule: n.ownerRule, weight: .85}, n, nil)
		} else if len(n.owners) == 1 && !m.Entry.Weak && slices.ContainsFunc(s.states, func(st stateMention) bool {
			return st.code == p.sender.code && !st.used
		}) {
			add(snd, rec, n, nil) // "Israel did the same to the Turkish consul"
		} else if len(n.owners) == 0 && n.count != nil && len(s.states) == 0 {
			add(rec, snd, n, nil)
		}
	}
	if len(out) > 0 {
		return out
	}
	for i := range s.states {
		st := &s.states[i]
		if st.used || st.many || st.dateline || st.form == lexicon.Adjective && !st.body || st.role == against {
			continue
		}
		x := s.numberOf(i)
		named := st.as(st.rule, .8)
		switch {
		case st.code == p.receiver.code || st.code == p.sender.code:
			if len(s.states) == 1 {
				add(rec, snd, nil, x)
			}
		case m.Entry.Weak && x == nil:
		case st.role == toWhom && m.End != st.start || r.manySenders(p.receiver.code):
			add(rec, named, nil, x)
		default:
			add(named, snd, nil, x)
		}
	}
	return out
}

// ruleInKind: the state that the act before hit does the same.
const ruleInKind = "answers the act before"

// inKind returns the answer to act p that cue m of s tells, when nobody but its two sides is
// named: "Rīga atbildēja ar to pašu".
func (r *reader) inKind(at int, s *sentence, p *frame, a allusion) []*frame {
	m, answers := a.Match, false
	for i := range s.states {
		st := &s.states[i]
		if st.start < a.from {
			continue
		}
		if st.code != p.sender.code && st.code != p.receiver.code {
			return nil
		}
		answers = answers || st.code == p.sender.code && !st.used && st.start < m.End
	}
	told := slices.ContainsFunc(r.frames, p.mirrors)
	_, on := s.has(lexicon.Clause, m.End)
	ends := m.End >= len(s.tokens) || s.tokens[m.End].Kind == lexicon.Mark || on || s.covers(lexicon.And, m.End)
	if !answers || told || !ends || p.background { // "answered in kind both times" tells no single act
		return nil
	}
	f := p.alluded(at, s, m)
	f.response, f.respSpan, f.respRule = true, [2]int{m.Start, m.End}, m.Entry.Rule
	f.receiver = party{code: p.sender.code, rule: ruleInKind, weight: .7}
	f.sender = party{code: p.receiver.code, rule: ruleInKind, weight: .7}
	return []*frame{f}
}

// numberOf returns the number that follows state i before the next one, or nil.
func (s *sentence) numberOf(i int) *number {
	end := len(s.tokens)
	if i+1 < len(s.states) {
		end = s.states[i+1].start
	}
	for k := range s.numbers {
		if n := &s.numbers[k]; !n.unit && !n.used && n.from >= s.states[i].end && n.to <= end {
			return n
		}
	}
	return nil
}

// manySenders reports whether code has acted against several states so far.
func (r *reader) manySenders(code country.Code) bool {
	var seen []country.Code
	for _, f := range r.frames {
		if f.receiver.code == code && f.sender.code != "" && !slices.Contains(seen, f.sender.code) {
			seen = append(seen, f.sender.code)
		}
	}
	return len(seen) > 1
}

// weighedAgain reports whether another state than before weighs or denies an expulsion that is
// told without its people: "in Copenhagen, too, an expulsion is considered".
func (c *clause) weighedAgain() bool {
	p := c.previous()
	if c.t.Entry.Voice != lexicon.Noun || p == nil || p.sender.code == "" ||
		len(c.by[lexicon.Considered])+len(c.by[lexicon.Denied]) == 0 {
		return false
	}
	return slices.ContainsFunc(c.states, func(st stateMention) bool {
		return st.code != p.sender.code && st.code != p.receiver.code && (st.body || st.role == inPlace)
	})
}

// decided reports whether the act is the infinitive that says what the decision is that cue m
// answers: "reagiert auf die Entscheidung Prags, 18 Mitarbeiter auszuweisen".
func (c *clause) decided(m lexicon.Match) bool {
	if !c.l.VerbSecond || c.t.Entry.Voice != lexicon.Passiv || !c.anyIn(lexicon.Answered, m.End, c.t.Start) {
		return false
	}
	for i := c.t.Start; i > m.End && c.tokens[i].Text != ","; i-- {
		if c.covers(lexicon.Passive, i) || c.covers(lexicon.Auxiliary, i) {
			return false
		}
	}
	return !c.covers(lexicon.Passive, c.t.End) && !c.covers(lexicon.Auxiliary, c.t.End)
}
