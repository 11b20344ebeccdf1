package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// senderElsewhere finds whose people go when their phrase does not say: from the other
// phrases of the sentence, the acts told before, the states spoken of.
func (c *clause) senderElsewhere(receivers []party) []party {
	n := c.f.object
	if n != nil && n.foreign {
		return nil
	}
	if n != nil && n.staff == Ambassador && n.countSpan[1] == n.head && !n.own && !n.definite && figure(countOf(n)) > 2 {
		return nil // no state has ten ambassadors in one place
	}
	if n != nil && n.own {
		if out := c.itsOwner(receivers); out != nil || len(c.states) > 0 || c.f.measure != Expulsion {
			return out
		}
		if c.t.Entry.Weak {
			return c.envoysOwner(receivers)
		}
		// "Their staff were declared …": nobody is named here, so as told before
	}
	if n != nil && !n.own && len(c.states) == 0 && c.f.measure == Expulsion {
		if out := c.envoysOwner(receivers); out != nil {
			return out
		}
	}
	for i := range c.states {
		if st := &c.states[i]; (c.commanded(st) || c.reacts(st)) && !contains(receivers, st.code) {
			return c.listed(i, "told to: ")
		}
	}
	if out := c.respective(receivers); out != nil {
		return out
	}
	for i := range c.nouns {
		o := &c.nouns[i]
		if len(o.owners) == 1 && !contains(receivers, o.owners[0]) && o.kind != lexicon.Other &&
			c.f.measure != Severance && !(o.weak && organisation(o.owners[0])) { // not "16 EU members"
			return []party{{code: o.owners[0], span: o.ownerSpan,
				rule: "of the same sentence: " + o.ownerRule, weight: .75}}
		}
	}
	for _, st := range c.states {
		if st.form == lexicon.Demonym && !st.used && !contains(receivers, st.code) {
			return []party{st.as("of the same sentence: "+st.rule, .7)}
		}
	}
	if len(receivers) > 0 {
		if p := c.previous(); p != nil {
			switch {
			case contains(receivers, p.sender.code) && p.receiver.code != "":
				return []party{{code: p.receiver.code, rule: ruleOther, weight: .6}}
			case p.sender.code != "":
				return []party{{code: p.sender.code, rule: ruleBefore, weight: .6}}
			}
		}
		if out := c.lastOwners(receivers); out != nil {
			return out
		}
		if code := c.owner(receivers); code != "" {
			return []party{{code: code, rule: ruleOwner, weight: .6}}
		}
		if code := c.spoken(receivers); code != "" && len(receivers) == 1 {
			return []party{{code: code, rule: ruleSpoken, weight: .5}}
		}
		return nil
	}
	if p := c.previous(); p != nil && p.sender.code != "" && (n == nil || n.definite || n.elided || n.own) {
		return []party{{code: p.sender.code, rule: ruleBefore, weight: .55}}
	}
	return nil
}

// countOf is the count of n, open without one.
func countOf(n *noun) Count {
	if n.count == nil {
		return Count{}
	}
	return *n.count
}

// ruleOwner: the text speaks most of this state's people.
const ruleOwner = "the state whose people are spoken of"

// ruleOther: the act before was told of the same two, the other way round.
const ruleOther = "the other side of the act before"

// ruleSpoken: nothing but the text's other state is left.
const ruleSpoken = "the other state spoken of"

// guessesRound reports whether the people are only guessed to be those of the other state, and
// the one that would act is not said to act but only named beside the act: such a guess turns
// the act round as often as not.
func (c *clause) guessesRound(receivers, senders []party) bool {
	if len(receivers) != 1 || len(senders) != 1 || senders[0].rule != ruleOther && senders[0].rule != ruleSpoken ||
		c.answeredFrom() >= 0 {
		return false
	}
	p := receivers[0]
	plain := strings.HasPrefix(p.rule, "subject") || strings.HasPrefix(p.rule, "agent") || strings.HasPrefix(p.rule, "we")
	return p.span[1] > 0 && (plain && p.weight < .8 || !plain && p.weight < .88)
}

// itsOwner resolves "its diplomats": the state before the trigger that does not act.
func (c *clause) itsOwner(receivers []party) []party {
	for i := range c.states {
		if st := &c.states[i]; c.commanded(st) && !contains(receivers, st.code) {
			return c.listed(i, "told to: ")
		}
	}
	for i := range c.nouns {
		if o := &c.nouns[i]; o.end <= c.f.object.start && len(o.owners) == 1 &&
			!contains(receivers, o.owners[0]) {
			return []party{{code: o.owners[0], span: o.ownerSpan, rule: "their: " + o.ownerRule,
				weight: .8}}
		}
	}
	for i := range c.states {
		st := &c.states[i]
		if st.start < c.t.Start && !contains(receivers, st.code) && (st.role == bare || st.body) {
			return c.listed(i, "its: ")
		}
	}
	return nil
}

// toldByOwner returns who acts and whose people go when their own government says so: "Russia's
// foreign ministry said that two of its diplomats had been expelled from Finland".
func (c *clause) toldByOwner() (receivers, senders []party) {
	n := c.f.object
	if n == nil || n.kind != lexicon.People || len(n.owners) > 0 || c.f.measure != Expulsion || c.t.Entry.Voice == lexicon.Noun ||
		c.voice() != lexicon.Passiv && !n.own && !c.leftByCase() {
		return nil, nil
	}
	from := slices.IndexFunc(c.states, func(st stateMention) bool {
		return (st.role == fromPlace || st.form == lexicon.Ablative || c.l.VerbLast && st.form == lexicon.Locative) && !st.body && !st.used && st.start > n.start-2 && c.between(st.start, c.t.Start) == 0
	})
	if from < 0 || len(c.by[lexicon.Speech]) == 0 {
		return nil, nil
	}
	left := c.states[from]
	says := slices.IndexFunc(c.states, func(st stateMention) bool {
		return st.body && st.end <= n.start && st.code != left.code && !st.many && !st.dateline
	})
	if says < 0 {
		return nil, nil
	}
	its := c.states[says]
	return []party{left.as("expelled from: "+left.rule, .85)}, []party{its.as("its: "+its.rule, .85)}
}

// leftByCase reports whether a state's case says that it is left: "kiutasították Finnországból".
func (c *clause) leftByCase() bool {
	return slices.ContainsFunc(c.states, func(st stateMention) bool { return st.form == lexicon.Ablative && st.start >= c.t.End })
}

// receiverElsewhere finds who acts when the sentence does not say.
func (c *clause) receiverElsewhere(senders []party) []party {
	if len(senders) == 0 {
		p := c.previous()
		n := c.f.object
		if p == nil && n != nil && n.kind == lexicon.People {
			return c.mustLeave()
		}
		if p == nil || (n != nil && !n.definite && !n.elided) {
			return nil
		}
		return []party{{code: p.receiver.code, rule: ruleBefore, weight: .5}}
	}
	told := append(slices.Clone(c.frames), c.pending...)
	for i := len(told) - 1; i >= 0; i-- {
		p := told[i]
		switch {
		case contains(senders, p.sender.code) && p.receiver.code != "":
			return []party{{code: p.receiver.code, rule: ruleBefore, weight: .65}}
		case contains(senders, p.receiver.code) && p.sender.code != "":
			return []party{{code: p.sender.code, rule: ruleOther, weight: .55}}
		case p.sender.code == "" && p.receiver.code != "" && !contains(senders, p.receiver.code):
			return []party{{code: p.receiver.code, rule: ruleBefore, weight: .6}}
		}
	}
	if code := c.dateline(); code != "" && !contains(senders, code) && len(c.by[lexicon.Body]) > 0 {
		return []party{{code: code, rule: "the government at the dateline", weight: .7}}
	}
	if code := c.onlyHost(senders); code != "" {
		return []party{{code: code, rule: "where the text's envoys serve", weight: .6}}
	}
	if code := c.spoken(senders); code != "" {
		return []party{{code: code, rule: ruleSpoken, weight: .5}}
	}
	return nil
}

// ruleMustLeave: it is the state that the people are told to leave.
const ruleMustLeave = "told to leave it"

// mustLeave returns the state that the people must leave by one of the next sentences: "The
// persons named have to leave the territory of the Republic of Moldova".
func (c *clause) mustLeave() []party {
	for at := c.f.at + 1; at < len(c.sents) && at <= c.f.at+2; at++ {
		s := c.sents[at]
		if len(s.by[lexicon.Trigger]) == 0 && !s.daysAhead(c.pub) {
			continue
		}
		var only []party
		for _, st := range s.states {
			if contains(only, st.code) || slices.ContainsFunc(s.nouns, func(n noun) bool { return slices.Contains(n.owners, st.code) }) {
				continue
			}
			only = append(only, party{code: st.code, rule: ruleMustLeave, weight: .6})
		}
		if len(only) == 1 && !organisation(only[0].code) {
			return only
		}
	}
	return nil
}

// daysAhead reports whether s names a day behind pub, as a deadline does.
func (s *sentence) daysAhead(pub day) bool {
	return slices.ContainsFunc(s.dates, func(d date) bool { return d.day.After(pub.Time) })
}

// onlyHost returns the only state, other than those given, where people or missions of the text
// serve, or "": "Norway's envoy in Caracas stays; those of Spain and Italy have three days".
func (r *reader) onlyHost(not []party) country.Code {
	var only country.Code
	for _, s := range r.sents {
		for _, n := range s.nouns {
			for _, code := range n.hosts {
				if contains(not, code) || code == only {
					continue
				}
				if only != "" {
					return ""
				}
				only = code
			}
		}
	}
	return only
}

// dateline returns the country of the document's dateline, or "".
func (r *reader) dateline() country.Code {
	for _, s := range r.sents {
		for _, st := range s.states {
			if st.dateline {
				return st.code
			}
		}
	}
	return ""
}

// previous returns the frame told last; of a sentence before, the one that is its news rather than
// the older act that it answers.
func (r *reader) previous() *frame {
	if n := len(r.pending); n > 0 {
		return r.pending[n-1]
	}
	if len(r.frames) == 0 {
		return nil
	}
	last := r.frames[len(r.frames)-1]
	for i := len(r.frames) - 2; i >= 0 && last.background && r.frames[i].at == last.at; i-- {
		if o := r.frames[i]; o.response && !o.background && o.mirrors(last) {
			return o
		}
	}
	return last
}

// owner returns the state, other than those given, whose people and missions are named
// most; nothing when two are named alike.
func (r *reader) owner(not []party) country.Code { return most(r.owners, not) }

// most returns the state named most, other than those given; nothing on a tie.
func most(times map[country.Code]int, not []party) country.Code {
	var best country.Code
	top, tie := 0, false
	for code, n := range times {
		switch {
		case contains(not, code), organisation(code): // its host or its members act
		case n > top:
			best, top, tie = code, n, false
		case n == top:
			tie = true
		}
	}
	if tie {
		return ""
	}
	return best
}

// spoken returns the state, other than those given, that is named most; nothing when two
// are named alike.
func (r *reader) spoken(not []party) country.Code { return most(r.weights, not) }
