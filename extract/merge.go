package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// inherit takes from o, which tells of the same act, what f does not know.
func (f *frame) inherit(o *frame) {
	f.told += 1 + o.told
	if f.deadline == nil && o.deadline != nil {
		f.deadline = o.deadline
		f.note("deadline", o, o.dueSpan, "told elsewhere")
	}
	if !f.response && o.response {
		f.response = true
		f.note("in_response", o, o.respSpan, o.respRule)
	}
	if f.on.IsZero() && !o.on.IsZero() {
		f.on = o.on
		f.note("announced_on", o, o.onSpan, "told elsewhere")
	}
	one := f.ambassador && o.ambassador && figure(f.count) == 1 && figure(o.count) > 1 && !o.background // "the envoy and 14 others"
	if f.count.Open() && !o.count.Open() || hedges(o.count, f.count) || f.s.title && o.sums(f) || one {
		f.count, f.countSpan, f.countRule = o.count, [2]int{}, o.countRule
		f.note("count", o, o.countSpan, o.countRule)
	}
	if f.measure == Expulsion && o.measure == StaffCap && o.countRule == ruleDifference && f.countRule == o.countRule {
		f.measure = StaffCap // "Minsk orders diplomats out", "from 25 to 14"
	}
	f.ambassador = f.ambassador || o.ambassador
	if f.status == Announced && o.status == Reported && f.s.title {
		f.status, f.statusRule, f.statusSpan = Reported, o.statusRule, [2]int{}
		f.note("status", o, o.statusSpan, o.statusRule)
	}
	if !f.status.Act() && f.s.title && !o.s.title && f.status != o.status {
		f.status, f.statusRule, f.statusSpan = o.status, o.statusRule, [2]int{}
		f.note("status", o, o.statusSpan, o.statusRule)
	}
	disclosed := !f.answered && !f.dated && o.status == Reported // what the press finds out is news, however old
	if (f.soft || disclosed) && f.background && !o.background {
		f.background, f.soft, f.newSpan, f.newRule = false, false, [2]int{}, ""
	}
	if f.background && o.status == CarriedOut {
		f.status = CarriedOut
		f.note("status", o, o.statusSpan, o.statusRule)
	}
	for _, reason := range o.reasons {
		if !slices.Contains(f.reasons, reason) {
			f.reasons = append(f.reasons, reason)
			f.note("reason", o, o.reasonSpans[reason], reason)
		}
	}
	f.elsewhere = append(f.elsewhere, o.elsewhere...)
}

// sums reports whether f tells the total of which o gives a part: a headline's "18 diplomats" of
// "18 diplomats and six others".
func (f *frame) sums(o *frame) bool {
	return f.countRule == ruleSum && f.count.Min != nil && o.count.Min != nil && *f.count.Min > *o.count.Min
}

func (f *frame) note(field string, o *frame, span [2]int, rule string) {
	if span[1] > span[0] {
		f.elsewhere = append(f.elsewhere, o.s.evidence(field, span, rule))
	}
}

// hedges reports whether a is the same figure as b with a hedge that b lost.
func hedges(a, b Count) bool {
	return b.Qualifier == Exact && a.Qualifier != Exact && a.Min != nil && b.Min != nil &&
		*a.Min == *b.Min
}

// merge joins the frames that tell of one act and turns them into Candidates, in the order
// in which the acts were first told.
func (r *reader) merge() []Candidate {
	r.pointBack()
	r.freeOwnNews()
	r.linkAnswers()
	r.answeredLater()
	r.olderActs()
	r.nameSenders()
	r.frames = slices.DeleteFunc(r.frames, func(f *frame) bool {
		return f.hearsay() ||
			r.contradicted(f)
	})
	r.ageAnswered()
	var acts []*frame
	for _, f := range r.frames {
		if o := r.twin(acts, f); o != nil {
			o.inherit(f)
			continue
		}
		acts = append(acts, f)
	}
	r.settleTimes(acts)
	r.oneAnswers(acts)
	acts = slices.DeleteFunc(settle(acts), func(f *frame) bool {
		return r.itemised(f) || f.background && f.receiver.rule == ruleInKind // a word in a recollection
	})
	if !slices.ContainsFunc(acts, func(f *frame) bool { return !f.background }) {
		acts = slices.DeleteFunc(acts, func(f *frame) bool { return f.history(r.pub) })
	}
	var out []Candidate
	for _, f := range acts {
		out = append(out, r.candidate(f))
	}
	return out
}

// itemised reports whether f is a headline's total of acts that the text tells one by one.
func (r *reader) itemised(f *frame) bool {
	return f.rollUp && f.at == 0 && slices.ContainsFunc(r.frames, func(o *frame) bool {
		return !o.rollUp && !o.background && o.sender.code == f.sender.code
	})
}

// history reports whether f happened years before the text, which alone makes no news.
func (f *frame) history(pub day) bool {
	return f.dated && !f.when.IsZero() && !pub.IsZero() && f.when.Year() < pub.Year()-10
}

// nameSenders finds the states behind "the ambassadors of six European states" in a list of
// as many missions that follows.
func (r *reader) nameSenders() {
	var out []*frame
	for _, f := range r.frames {
		var named []country.Code
		if f.sender.code == "" && f.count.Min != nil && *f.count.Min > 1 {
			named = r.missionsNear(f, *f.count.Min)
		}
		if named == nil {
			named = r.ambassadorsNear(f)
		}
		if named == nil {
			out = append(out, f)
		}
		for _, code := range named {
			g := *f
			g.sender = party{code: code, rule: "one of as many missions named after it",
				weight: .75}
			g.count = ExactCount(1, f.count.Phrase)
			out = append(out, &g)
		}
	}
	r.frames = out
}

// missionsNear returns the owners of n missions listed within two sentences of f.
func (r *reader) missionsNear(f *frame, n int) []country.Code {
	for at := f.at; at < len(r.sents) && at <= f.at+2; at++ {
		for _, o := range r.sents[at].nouns {
			if o.kind != lexicon.Other && len(o.owners) == n &&
				!slices.Contains(o.owners, f.receiver.code) {
				return o.owners
			}
		}
	}
	return nil
}

// hearsay reports whether f is no claim: background that only context ties to a state, or a
// closure of nobody's mission.
func (f *frame) hearsay() bool {
	guessed := f.receiver.weight < .6 || f.sender.weight < .6 || len(f.receiver.span) == 0 &&
		f.receiver.rule == ruleSource
	if f.measure == Closure && (f.sender.weight <= .5 ||
		f.background && f.trigger.Entry.Voice == lexicon.Noun && strings.HasPrefix(f.receiver.rule, "place")) {
		return true // most likely it closes its own: "following the closure of its embassy in Damascus"
	}
	if f.trigger.Entry.Own && f.trigger.Entry.Weak && f.sender.rule == ruleSpoken {
		return true // most likely it calls its own people home
	}
	return f.background && (guessed && f.trigger.Entry.Weak || f.receiver.rule == ruleSource &&
		f.count.Min != nil && *f.count.Min > 1 && !f.answered)
}

// contradicted reports whether f, whose parties are guessed, turns round what another frame
// says plainly.
func (r *reader) contradicted(f *frame) bool {
	if f.unread() && slices.ContainsFunc(r.frames, func(o *frame) bool {
		return o.mirrors(f) && !o.unread()
	}) {
		return true
	}
	if f.answered || f.sender.rule == ruleIts || min(f.receiver.weight, f.sender.weight) > .6 ||
		f.sender.weight >= .9 && f.sender.span[1] > 0 && f.response {
		return false
	}
	return slices.ContainsFunc(r.frames, func(o *frame) bool {
		return o.mirrors(f) && o.receiver.weight >= .8 && o.sender.weight >= .8 &&
			(f.count.Min == nil || figure(f.count) == figure(o.count))
	})
}

// otherDay reports whether two acts of one pair have a day and a figure each.
func otherDay(a, b *frame) bool {
	return !a.on.IsZero() && !b.on.IsZero() && !a.on.Equal(b.on.Time) && differ(a.count, b.count)
}

// twin returns the act among acts that f tells of again, or nil.
func (r *reader) twin(acts []*frame, f *frame) *frame {
	for _, o := range acts {
		if o.pair() != f.pair() || family(o.measure) != family(f.measure) {
			continue
		}
		if o.status.Act() != f.status.Act() || o.rollUp && f.rollUp && differ(o.count, f.count) ||
			r.apart(o, f) || r.apart(f, o) || otherRank(o, f) || weeksApart(o, f) {
			continue
		}
		if o.answered && o.count.Min != nil && (figure(o.count) == figure(f.count) || fuller(o, f)) {
			return o
		}
		if o.background != f.background && (o.dated || f.dated || unlike(o, f)) {
			continue
		}
		if o.background && f.background && unlike(o, f) || otherDay(o, f) {
			continue
		}
		return o
	}
	return nil
}

// fuller reports whether one of the two counts only the person that a singular word names, and
// the other those beside him: "the ambassador", "the ambassador and another official".
func fuller(o, f *frame) bool {
	return o.countRule == ruleSingular && strings.HasPrefix(f.countRule, "sum") ||
		f.countRule == ruleSingular && strings.HasPrefix(o.countRule, "sum")
}

// unlike reports whether two acts tell of different numbers; the ambassador alone, told without
// a number, may be short for him and others.
func unlike(a, b *frame) bool {
	brief := a.countRule == ruleSingular || b.countRule == ruleSingular
	return differ(a.count, b.count) && !(brief && a.ambassador && b.ambassador)
}

// figure is a count's lower bound, or -1.
func figure(c Count) int {
	if c.Min == nil {
		return -1
	}
	return *c.Min
}

// settle drops what another act of the pair says better: a threat before the deed, broken
// relations beside expulsions, an act that the same text denies or takes back.
func settle(acts []*frame) []*frame {
	var out []*frame
	for _, f := range acts {
		if !slices.ContainsFunc(acts, func(o *frame) bool { return o != f && o.outdoes(f) }) {
			out = append(out, f)
		}
	}
	return out
}

// outdoes reports whether f makes o needless.
func (f *frame) outdoes(o *frame) bool {
	same := f.pair() == o.pair()
	switch {
	case o.rollUp || f.rollUp:
		return false
	case o.sender.code == "" && f.sender.code != "" && o.receiver.code == f.receiver.code &&
		family(o.measure) == family(f.measure),
		o.receiver.code == "" && f.receiver.code != "" && o.sender.code == f.sender.code &&
			family(o.measure) == family(f.measure):
		undone := f.status == Reversed || f.status == Denied || f.status == Retracted
		return o.status.Act() == f.status.Act() || undone && !o.background
	case o.measure == Severance || o.measure == Downgrade:
		return (same || f.mirrors(o)) && family(f.measure) == Expulsion && f.status.Act()
	case !same || family(f.measure) != family(o.measure):
		return false
	case f.status == Denied && f.background && o.status.Act():
		return false // what was denied before may be done now
	case f.status == Denied || f.status == Reversed || f.status == Retracted:
		return !o.background && o.ambassador == f.ambassador && !differ(o.count, f.count) &&
			(o.status.Act() || o.status == Considered || o.status == Threatened)
	case f.status.Act() && !f.background && !o.status.Act():
		return (o.ambassador == f.ambassador || o.s.title) && o.status != Denied && o.status != Reversed &&
			o.status != Retracted
	}
	return false
}

// candidate writes a frame down with its evidence.
func (r *reader) candidate(f *frame) Candidate {
	c := Candidate{
		ReceivingState: pointer(f.receiver.code), SendingState: pointer(f.sender.code),
		Measure: f.measure, Status: f.status, New: !f.background, Count: f.count,
		Staff: f.staff(), Ambassador: f.ambassador, InResponse: f.response && !f.background,
		AnnouncedBy: r.announcer(f), Deadline: f.deadline, Reason: f.reasons,
		Confidence: f.confidence(len(r.sents)), Evidence: f.spans(),
	}
	if !c.InResponse {
		c.Reason = slices.DeleteFunc(slices.Clone(c.Reason),
			func(s string) bool { return s == "retaliation" })
	}
	if c.Reason == nil {
		c.Reason = []string{}
	}
	if c.InResponse && !slices.Contains(c.Reason, "retaliation") {
		c.Reason = append(slices.Clone(c.Reason), "retaliation")
	}
	switch {
	case !f.on.IsZero():
		c.AnnouncedOn = f.on.String()
	case c.New:
		c.AnnouncedOn = r.pub.String()
	}
	return c
}

func pointer(c country.Code) *country.Code {
	if c == "" {
		return nil
	}
	return &c
}

func (f *frame) staff() []StaffKind {
	n := f.object
	switch {
	case n == nil:
		return []StaffKind{}
	case n.kind == lexicon.Mission:
		return []StaffKind{}
	case n.staff == "":
		return []StaffKind{Diplomatic}
	}
	out := []StaffKind{n.staff}
	if f.ambassador && n.staff != Ambassador {
		out = append(out, Ambassador)
	}
	return out
}

// announcer is who says it: an official source's country, the state that is told to speak,
// or the state that acts.
func (r *reader) announcer(f *frame) country.Code {
	if r.official != "" {
		return r.official
	}
	for _, st := range f.s.states {
		if st.code != f.sender.code || st.role == fromPlace {
			continue
		}
		if m, ok := f.s.after(lexicon.Speech, st.end, 5); ok && f.s.cuts(st.end, m.Start) == 0 &&
			st.body {
			return st.code
		}
	}
	return f.receiver.code
}

// spans lists the evidence of f, field by field.
func (f *frame) spans() []Span {
	s := f.s
	out := []Span{s.evidence("trigger", [2]int{f.trigger.Start, f.trigger.End},
		f.trigger.Entry.Rule)}
	add := func(field string, span [2]int, rule string) {
		if span[1] > span[0] {
			out = append(out, s.evidence(field, span, rule))
		}
	}
	add("receiving_state", f.receiver.span, f.receiver.rule)
	add("sending_state", f.sender.span, f.sender.rule)
	add("count", f.countSpan, f.countRule)
	if f.object != nil {
		add("staff", [2]int{f.object.head, f.object.tail}, "people")
	}
	add("status", f.statusSpan, f.statusRule)
	add("new", f.newSpan, f.newRule)
	add("in_response", f.respSpan, f.respRule)
	add("announced_on", f.onSpan, "date beside the trigger")
	add("deadline", f.dueSpan, "deadline")
	for _, reason := range f.reasons {
		add("reason", f.reasonSpans[reason], reason)
	}
	return append(out, f.elsewhere...)
}

// unread reports whether neither side of f was read beside its words.
func (f *frame) unread() bool {
	return f.receiver.span[1] == 0 && f.sender.span[1] == 0 && min(f.receiver.weight, f.sender.weight) <= .6
}
