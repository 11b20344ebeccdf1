package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// describes reports whether the act only tells who people are of whom the sentence says something
// else: "a diplomat who was expelled from Peru now works in Quito".
func (c *clause) describes() bool {
	n := c.f.object
	if c.sentence.title || !c.f.status.Act() || n == nil || n.kind != lexicon.People ||
		c.t.Entry.Voice == lexicon.Noun || c.t.Entry.Voice == lexicon.Target || c.saysNow() ||
		slices.ContainsFunc(c.dates, func(d date) bool { return d.deadline }) {
		return false
	}
	if c.someOf(n) {
		return true
	}
	return c.f.at > 0 && (c.inRelative(n) || c.inParticiple(n)) && !c.anyIn(lexicon.Unit, c.t.Start, c.t.End) // "it is Peru's envoy who got three days"
}

// remembered returns the rule by which a text whose day is not known tells the act of date d as
// old, or "": in a month without a day, or in a year where it tells of several.
func (c *clause) remembered(d date) string {
	switch {
	case !c.pub.IsZero() || c.sentence.title:
		return ""
	case d.month && d.end <= c.t.Start:
		return "a month without a day"
	case c.official == "" && !d.day.IsZero() && d.day.Year() < c.lastYear:
		return "the text tells of later years"
	case c.official == "" && d.year && !d.day.IsZero():
		return "a year without a day"
	}
	return ""
}

// leadSentences are those in which a text says its news.
const leadSentences = 5

// inPassing reports whether a text comes to tell of the act late, behind a lead that tells of none,
// and does not say when it was: any act where the day of the text is not known or the sentence
// before tells of the past, else one that is a noun beside something else.
func (c *clause) inPassing() bool {
	return c.official == "" && c.saidBefore(c.f.at) >= leadSentences && !c.f.background && c.f.status.Act() &&
		(c.pub.IsZero() || !c.saysNow() && (c.t.Entry.Voice == lexicon.Noun || c.afterPast())) &&
		!slices.ContainsFunc(c.frames, func(f *frame) bool { return c.saidBefore(f.at) < leadSentences }) &&
		!slices.ContainsFunc(c.dates, func(d date) bool { return d.relative || d.weekday || d.deadline })
}

// saidBefore returns how many whole sentences stand before sentence at; menus, bylines and repeated
// headlines are none.
func (r *reader) saidBefore(at int) int {
	n := 0
	for _, s := range r.sents[:at] {
		if len(s.tokens) > 0 {
			last := s.tokens[len(s.tokens)-1].Text
			n += bit(last == "." || last == "。" || last == "!" || last == "?" || last == "।" || last == "۔")
		}
	}
	return n
}

// daysAgo reports whether the act, told behind the first sentences, has a day of its own that is no
// news any more: the text recalls it.
func (c *clause) daysAgo() bool {
	return c.official == "" && c.f.at >= 2 && !c.sentence.title && !c.f.background && c.f.status.Act() && !c.f.on.IsZero() &&
		!c.pub.IsZero() && absDays(c.f.on, c.pub) > freshDays &&
		!slices.ContainsFunc(c.frames, func(f *frame) bool { return !f.background && f.at < 2 && f.receiver.code == "" })
}

// freshDays is for how many days a text that tells of something else first still tells an act as
// its news.
const freshDays = 2

// afterPast reports whether the sentence before tells of the past: of a year long gone, or by a
// word for what was before.
func (c *clause) afterPast() bool {
	s := c.sents[c.f.at-1]
	return slices.ContainsFunc(s.by[lexicon.Background], func(m lexicon.Match) bool { return !m.Entry.Weak }) ||
		slices.ContainsFunc(s.dates, func(d date) bool {
			return !d.day.IsZero() && !d.deadline && d.day.Year() < c.pub.Year()-1
		})
}

// latestYear returns the latest year that a sentence names, 0 when none does.
func latestYear(sents []*sentence) int {
	last := 0
	for _, s := range sents {
		for _, d := range s.dates {
			if !d.day.IsZero() && !d.deadline {
				last = max(last, d.day.Year())
			}
		}
	}
	return last
}

// isTopic reports whether the act stands as a noun that opens the sentence, and nobody says it
// or answers by it there: "the expulsion of the envoy was the low point of the relations".
func (c *clause) isTopic() bool {
	n := c.f.object
	if c.f.at == 0 || c.sentence.title || c.official != "" || c.t.Entry.Voice != lexicon.Noun || n == nil || !c.f.status.Act() ||
		!c.l.Script.Spaces || c.l.VerbLast || !c.opensWith(n) || len(c.by[lexicon.Speech])+len(c.by[lexicon.Response]) > 0 || c.saysNow() {
		return false
	}
	return len(c.tokens)-max(n.tail, n.end, n.ownerSpan[1], c.t.End) >= 5
}

// opensWith reports whether the trigger, a noun, opens the sentence, alone or behind its people n:
// "Tšiili suursaadiku väljasaatmine".
func (c *clause) opensWith(n *noun) bool {
	first := n.start
	if n.ownerSpan[1] > 0 {
		first = min(first, n.ownerSpan[0])
	}
	return c.t.Start <= 1 || first <= 1 && c.t.Start >= n.head && c.t.Start-max(n.tail, n.end) <= 1
}

// inParticiple reports whether the trigger only describes the people right behind it, in
// languages whose verb closes the clause: "sınır dışı edilen bir diplomat", 追放された外交官; or
// right before it, where no auxiliary makes it a sentence: "un diplomate expulsé du Pérou travaille".
func (c *clause) inParticiple(n *noun) bool {
	if c.l.AdjectivesAfter && !c.l.Construct && !c.l.VerbLast && c.t.Entry.Voice == lexicon.Either && c.voice() == lexicon.Passiv {
		at := max(n.tail, n.end, n.ownerSpan[1])
		return n.count != nil && at <= c.t.Start && c.t.Start-at <= 1 && !c.anyIn(lexicon.Passive, at, c.t.End)
	}
	return c.l.VerbLast && n.start >= c.t.End && n.start-c.t.End <= 1 && c.cuts(c.t.Start, n.head) == 0
}

// someOf reports whether the sentence speaks of some of the people alone, and the act only tells
// whose number they are: "among the sixty who were expelled was a spy".
func (c *clause) someOf(n *noun) bool {
	if c.t.Entry.Voice == lexicon.Active && c.t.Start < n.start && c.l.Script.Spaces && !c.l.VerbLast {
		return false // "expelled sixty, among them …"
	}
	if p := c.previous(); p != nil && !p.background {
		return false // it goes on with the act just told
	}
	from, to := n.start, max(n.tail, n.end, n.ownerSpan[1])
	if c.t.Start >= to {
		if c.t.Start-to > c.near(6) || c.cuts(to, c.t.Start) > 1 {
			return false
		}
	} else if c.t.End > from || from-c.t.End > c.near(4) || c.cuts(c.t.Start, n.head) > 0 {
		return false
	}
	from, to = min(from, c.t.Start), max(to, c.t.End)
	return slices.ContainsFunc(c.by[lexicon.Among], func(m lexicon.Match) bool {
		if m.Entry.Side == lexicon.After {
			return m.Start >= n.head && m.Start <= to+1
		}
		return m.Start <= n.start && n.start-m.End <= 3 || m.End <= from && from-m.End <= c.near(6) && c.cuts(m.Start, from) == 0 && !c.commaIn(m.End, from)
	})
}

// inRelative reports whether the trigger stands in a clause or behind a comma that opens right
// behind n, and whether the sentence goes on behind it.
func (c *clause) inRelative(n *noun) bool {
	at := max(n.tail, n.end)
	if at >= c.t.Start || at >= len(c.tokens) || c.t.Start-at > c.near(12) {
		return false
	}
	comma := c.tokens[at].Text == ","
	if comma {
		at++
	}
	_, word := c.has(lexicon.Clause, at)
	if !word {
		_, word = c.has(lexicon.Relative, at)
	}
	bare := comma && !c.l.VerbLast && !c.anyIn(lexicon.Passive, at, c.t.End) // "its counsellor, a senior member, is being expelled"
	return (bare || word) && !c.commaIn(at, c.t.Start) && !c.anyIn(lexicon.Speech, at, c.t.Start)
}
