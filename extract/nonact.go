package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// What somebody calls for is no act, but a government's answer to it is news: it rules it out,
// or weighs it. What a text only weighs or denies stays so when it is named again.

// moot remembers an act that is no government's word.
func (c *clause) moot(receivers, senders []party) {
	if len(receivers) == 0 || receivers[0].code == "" {
		receivers = c.supposedReceiver(senders)
	}
	for _, snd := range senders {
		if len(receivers) == 0 || snd.code == receivers[0].code || snd.code == "" {
			continue
		}
		f := *c.f
		f.receiver, f.sender, f.status = receivers[0], snd, Considered
		f.count, f.countRule = OpenCount(c.quote(c.t.Start, c.t.End)), "as it was called for"
		c.mooted = append(c.mooted, &f)
	}
}

// supposedReceiver is the state whose government is called on when nobody names it: the other
// state of the text, or that of the outlet.
func (c *clause) supposedReceiver(senders []party) []party {
	for i := range c.states {
		if st := &c.states[i]; !contains(senders, st.code) && !st.dateline {
			return []party{st.as(ruleSpoken, .5)}
		}
	}
	if code := c.spoken(senders); code != "" {
		return []party{{code: code, rule: ruleSpoken, weight: .5}}
	}
	if home := c.doc.Country; home != "" && !contains(senders, home) && len(senders) > 0 {
		return []party{{code: home, rule: "the outlet's country", weight: .5}}
	}
	return nil
}

// reply reads a sentence without an act of its own, right behind one that somebody calls for, in
// which the government that could act rules it out or weighs it: "the minister said that no such
// step is planned".
func (r *reader) reply(at int, s *sentence) []*frame {
	if s.title || len(r.mooted) == 0 || len(s.by[lexicon.Demand]) > 0 && r.lastMooted() != at {
		return nil
	}
	var out []*frame
	for _, p := range r.mooted {
		if at-p.at > 3 || p.receiver.code == "" || r.lastMooted() != p.at || r.toldNew(p.pair(), len(r.frames)) {
			continue
		}
		from := 0
		if p.at == at {
			from = p.trigger.End
		}
		m, status := s.rulesOut(from)
		if status == "" || !s.government(p, from) {
			continue
		}
		f := p.retold(at, s)
		f.receiver.span, f.sender.span, f.countSpan = [2]int{}, [2]int{}, [2]int{}
		f.trigger, f.status, f.statusSpan, f.statusRule = m, status, [2]int{m.Start, m.End}, m.Entry.Rule
		f.background, f.answered, f.newRule = false, false, ""
		out = append(out, f)
	}
	return out
}

// lastMooted is the sentence of what was called for last, or -1.
func (r *reader) lastMooted() int {
	if len(r.mooted) == 0 {
		return -1
	}
	return r.mooted[len(r.mooted)-1].at
}

// rulesOut returns the cue behind token from that denies or weighs what was spoken of.
func (s *sentence) rulesOut(from int) (lexicon.Match, Status) {
	for _, m := range s.by[lexicon.Denied] {
		if m.Start >= from && s.cuts(from, m.Start)+bit(s.commaIn(from, m.Start)) >= bit(from > 0) {
			return m, Denied
		}
	}
	for _, m := range s.by[lexicon.Considered] {
		if m.Start < from || from > 0 && !s.commaIn(from, m.Start) {
			continue
		}
		for _, n := range s.by[lexicon.Negation] {
			if d := m.Start - n.End; !n.Entry.Weak && (n.Start < m.Start && d <= 3 && !s.cut(n.Start, m.Start) || n.Start >= m.End && n.Start-m.End <= 3) {
				return m, Denied
			}
		}
	}
	for _, m := range s.by[lexicon.Negation] {
		if m.Start >= from && m.End-m.Start > 1 && !m.Entry.Weak && (from == 0 || s.commaIn(from, m.Start)) {
			return m, Denied // "no intention", "not on the agenda"
		}
	}
	return lexicon.Match{}, ""
}

// cut reports whether a clause ends between two tokens.
func (s *sentence) cut(a, b int) bool { return s.cuts(a, b) > 0 }

// government reports whether behind token from the side that would act in p speaks, and no party.
func (s *sentence) government(p *frame, from int) bool {
	for _, kind := range []lexicon.Kind{lexicon.Body, lexicon.We} {
		if slices.ContainsFunc(s.by[kind], func(m lexicon.Match) bool { return m.Start >= from }) {
			return true
		}
	}
	if slices.ContainsFunc(s.by[lexicon.NonState], func(m lexicon.Match) bool { return m.Start >= from }) {
		return false
	}
	return slices.ContainsFunc(s.states, func(st stateMention) bool {
		return st.code == p.receiver.code && st.start >= from && st.form != lexicon.Adjective
	})
}

// weighs returns the status that the cues of s give to what it speaks of, or "".
func (s *sentence) weighs() Status {
	switch {
	case len(s.by[lexicon.Demand])+len(s.by[lexicon.Except])+len(s.by[lexicon.CarriedOut]) > 0:
		return ""
	case len(s.by[lexicon.Negation])+len(s.by[lexicon.Denied]) > 0:
		return Denied
	case slices.ContainsFunc(s.by[lexicon.Threatened], func(m lexicon.Match) bool { return !m.Entry.Weak }):
		return Threatened
	case len(s.by[lexicon.Considered]) > 0:
		return Considered
	}
	return ""
}

// unlike returns the acts like act p that another state rules out, weighs or threatens in s: "Vienna
// will not follow suit", "Moscow threatens to do the same".
func (r *reader) unlike(at int, s *sentence, p *frame) []*frame {
	var out []*frame
	status := s.weighs()
	for _, m := range s.by[lexicon.Again] {
		if status == "" || len(out) > 0 || status == Denied && !s.negates(m) {
			continue
		}
		for i := range s.states {
			st := &s.states[i]
			if st.used || st.many || st.dateline || st.form == lexicon.Adjective && !st.body || st.role == against ||
				st.code == p.receiver.code || st.code == p.sender.code && (status != Threatened || m.Entry.Weak) {
				continue // that the other side may answer is no news yet
			}
			f := p.alluded(at, s, m)
			f.receiver = st.as(st.rule, .7)
			if st.code == p.sender.code {
				f.sender = party{code: p.receiver.code, rule: "the other side of the act before", weight: .7}
			} else {
				f.sender = party{code: p.sender.code, rule: ruleBefore, weight: .7}
			}
			f.status, f.statusSpan, f.statusRule = status, [2]int{m.Start, m.End}, m.Entry.Rule
			f.background, f.answered, f.dated, f.response = false, false, false, false
			out = append(out, f)
		}
	}
	return out
}

// negates reports whether a negation or denial stands in or near m.
func (s *sentence) negates(m lexicon.Match) bool {
	near := func(n lexicon.Match) bool {
		return n.Start < m.End+4 && n.End > m.Start-8 && s.cuts(n.Start, m.Start) == 0
	}
	return slices.ContainsFunc(s.by[lexicon.Negation], near) || slices.ContainsFunc(s.by[lexicon.Denied], near)
}

// pointBack gives a noun or a fixed phrase that only names an act again the status of the telling
// that weighs, threatens or denies it, unless the text tells the deed with a verb.
func (r *reader) pointBack() {
	for _, f := range r.frames {
		if !f.names() {
			continue
		}
		var as *frame
		for _, o := range r.frames {
			if o.pair() != f.pair() || family(o.measure) != family(f.measure) || o == f || o.background {
				continue
			}
			if o.status.Act() && !o.names() {
				as = nil
				break
			}
			if (o.status == Considered || o.status == Threatened || o.status == Denied) && !differ(o.count, f.count) &&
				(o.at <= f.at || f.s.title) {
				as = o
			}
		}
		if as != nil {
			f.status, f.statusRule, f.statusSpan = as.status, "as told elsewhere", [2]int{}
		}
	}
}

// names reports whether f only names a new act: by a noun that nobody announces, or by a phrase
// in a sentence that speaks of it otherwise.
func (f *frame) names() bool {
	if f.background || !f.status.Act() || f.deadline != nil || !f.on.IsZero() {
		return false
	}
	switch f.trigger.Entry.Voice {
	case lexicon.Noun:
		_, said := f.s.before(lexicon.Speech, f.trigger.Start, 3)
		return !said
	case lexicon.Phrase:
		return slices.ContainsFunc(f.s.by[lexicon.Trigger], func(m lexicon.Match) bool {
			return m.Entry.Voice == lexicon.Noun && m.End <= f.trigger.Start && f.trigger.Start-m.End <= 2
		})
	}
	return false
}

// negatesWithin reports whether m stands in the gap of the trigger, before its people or right
// behind them ("weist keine Diplomaten aus", "weist die Diplomaten nicht aus"), right behind the
// verb ("utvisar inte"), or is the trigger itself: "nevyhostí".
func (c *clause) negatesWithin(m lexicon.Match) bool {
	if m.Start <= c.t.Start && m.End >= c.t.End && m.End-m.Start <= c.t.End-c.t.Start+8 {
		return true // "sınır dışı etmeyecek", 追放しない: of a piece with it
	}
	if c.l.VerbLast && m.Start == c.t.End && m.Entry.Side != lexicon.After && !m.Entry.Weak && c.t.Entry.Voice != lexicon.Noun {
		return true // "निष्कासित नहीं करेगा"
	}
	if behind := m.Start - c.t.End; c.l.VerbSecond && c.t.Entry.Voice == lexicon.Active && !m.Entry.Weak &&
		m.Entry.Side != lexicon.After && m.End-m.Start == 1 && (behind == 0 || behind == 1 && c.tokens[c.t.End].Text != ",") {
		return true
	}
	n := c.f.object
	return n != nil && n.inside(c.t) && m.Start > c.t.Start && m.End < c.t.End &&
		(m.Start <= n.head && n.head-m.End <= 3 || m.Start == n.tail)
}

// ruledOut reports whether the negation m is somebody's word and not only what did not happen:
// someone speaks, a headline says it, or it tells of an intent ("no plans", "does not intend").
func (c *clause) ruledOut(m lexicon.Match) bool {
	if c.official != "" && len(c.by[lexicon.We]) > 0 || c.spokenOutside(m.Start, c.t.End) {
		return true
	}
	return (c.sentence.title || m.End-m.Start > 1) && !c.powerless() && c.t.Entry.Voice != lexicon.Noun
}

// explains reports whether a fixed phrase only says as what those are to go whom a noun before it
// named: "called for the expulsion of the envoy as a persona non grata".
func (c *clause) explains() bool {
	n := c.f.object
	return c.t.Entry.Voice == lexicon.Phrase && n != nil && slices.ContainsFunc(c.all, func(o lexicon.Match) bool {
		return o.Entry.Voice == lexicon.Noun && o.End <= n.start && n.start-o.End <= 4 && n.end <= c.t.Start && c.t.Start-n.end <= 8 &&
			!c.commaIn(o.End, c.t.Start) && c.cuts(o.Start, c.t.Start) == 0
	})
}

// calledOn reports whether the demand m is made of another state than the one that makes it:
// "Washington demands that Caracas expel".
func (c *clause) calledOn(m lexicon.Match) bool {
	if m.End > c.t.Start || c.f.measure != Expulsion || c.t.Entry.Voice == lexicon.Target || c.f.object == nil {
		return false
	}
	by, on := "", ""
	for i := range c.states {
		st := &c.states[i]
		owns := slices.Contains(c.f.object.owners, st.code)
		switch {
		case owns || st.end > c.t.Start || st.dateline:
		case st.end <= m.Start && (st.role == bare || st.body):
			by = string(st.code)
		case st.start >= m.End && st.start-m.End <= 3 && (st.role == bare || st.body || st.role == toWhom):
			on = string(st.code)
		}
	}
	return by != "" && on != "" && by != on
}

// takesBack reads a sentence that says without a word for the act that it is undone: "the five
// may stay after all", "Ankara took back the order".
func (r *reader) takesBack(at int, s *sentence) []*frame {
	p := r.previous()
	if p != nil && (at-p.at > 4 || p.receiver.code == "" || p.sender.code == "" || !p.status.Act() || family(p.measure) != Expulsion) {
		p = nil
	}
	for _, m := range s.by[lexicon.Reversed] {
		open := func(o lexicon.Match) bool { return o.End <= m.Start || o.Start >= m.End }
		if _, not := s.before(lexicon.Negation, m.Start, 3); not || len(s.by[lexicon.Threatened])+len(s.by[lexicon.Demand]) > 0 ||
			slices.ContainsFunc(s.by[lexicon.Considered], open) {
			continue
		}
		if f := r.undoneNamed(at, s, m); f != nil {
			if slices.ContainsFunc(r.frames, func(o *frame) bool { return o.pair() == f.pair() && o.ambassador != f.ambassador }) {
				return nil // "the others must leave, the ambassador may stay"
			}
			return []*frame{f}
		}
		if p != nil && s.government(p, 0) {
			f := p.retold(at, s)
			f.receiver.span, f.sender.span, f.countSpan = [2]int{}, [2]int{}, [2]int{}
			f.trigger, f.status, f.statusSpan, f.statusRule = m, Reversed, [2]int{m.Start, m.End}, m.Entry.Rule
			f.background, f.answered, f.dated = false, false, false
			return []*frame{f}
		}
	}
	return nil
}

// undoneNamed is the act that m takes back when the sentence names the people, and where they
// serve or who lets them stay.
func (r *reader) undoneNamed(at int, s *sentence, m lexicon.Match) *frame {
	for i := range s.nouns {
		n := &s.nouns[i]
		if n.kind != lexicon.People || len(n.owners) != 1 || s.cuts(n.head, m.Start) > 0 {
			continue
		}
		f := &frame{at: at, s: s, trigger: m, measure: Expulsion, object: n, status: Reversed,
			statusSpan: [2]int{m.Start, m.End}, statusRule: m.Entry.Rule,
			sender: party{code: n.owners[0], span: n.ownerSpan, rule: n.ownerRule, weight: .8},
			count:  OpenCount(s.quote(n.head, n.tail)), countSpan: [2]int{n.head, n.tail}, countRule: "no number beside the people"}
		if n.count != nil {
			f.count, f.countSpan, f.countRule = *n.count, n.countSpan, n.countRule
		}
		f.ambassador = n.staff == Ambassador
		for k := range s.states {
			if st := &s.states[k]; st.code != n.owners[0] && !st.many {
				f.receiver = st.as(st.rule, .7)
				return f
			}
		}
	}
	return nil
}
