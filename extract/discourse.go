package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A text tells its news first. What it tells later may be older without a word that says so;
// these rules see that by what was told before.

// linkAnswers makes an act an answer when the act of the other side is told as the thing
// answered.
func (r *reader) linkAnswers() {
	for _, o := range r.frames {
		if !o.answered && !o.reacted || o.receiver.code == "" || o.unread() {
			continue
		}
		for _, f := range r.frames {
			if o.reacted && f.response && !f.background && f.turns(o) {
				o.background, o.answered, o.newRule = true, true, "answered in the same text"
			}
			if !f.background && !f.response && f.turns(o) {
				f.response = true
				f.note("in_response", o, o.newSpan, o.newRule)
			}
		}
	}
}

// turns reports whether f is the act of the other side of o.
func (f *frame) turns(o *frame) bool {
	return f.receiver.code != "" && f.mirrors(o)
}

// ageAnswered makes an act background when the text, before it comes to it, tells of the other
// side's act as an answer, or when it is dated days before that act.
func (r *reader) ageAnswered() {
	for i, f := range r.frames {
		if f.background || f.response || f.s.title || !f.status.Act() || r.toldAsMutual(f) {
			continue
		}
		for k, g := range r.frames {
			if !g.turns(f) || g.background || !g.status.Act() {
				continue
			}
			if g.response && k < i || r.days(f)+2 < r.days(g) && !f.on.IsZero() && f.status == Announced {
				f.background, f.answered = true, true
				f.newSpan, f.newRule = g.respSpan, "answered by the act of the other side"
				if g.at != f.at {
					f.newSpan = [2]int{}
				}
				break
			}
		}
	}
}

// days is the day of f, that of publication when the text gives it none, in days since 1970.
func (r *reader) days(f *frame) int {
	d := f.on
	if d.IsZero() {
		d = r.pub
	}
	return int(d.Unix() / 86400)
}

// answeredLater makes the act of the other side old when a noun points to it after the answer
// was told: the news leads with what is new.
func (r *reader) answeredLater() {
	for i, f := range r.frames {
		if !f.response || f.background || f.receiver.code == "" || f.sender.code == "" {
			continue
		}
		for _, o := range r.frames[i+1:] {
			if o.background || o.response || o.trigger.Entry.Voice != lexicon.Noun || !o.mirrors(f) || !o.status.Act() || o.at == f.at || r.toldNew(o.pair(), i) {
				continue
			}
			o.background, o.newRule, o.newSpan = true, "its answer was told before it", [2]int{o.trigger.Start, o.trigger.End}
		}
	}
}

// pair is who acts against whom.
func (f *frame) pair() [2]country.Code { return [2]country.Code{f.receiver.code, f.sender.code} }

// mirrors reports whether f is of the same two states as o, the other way round.
func (f *frame) mirrors(o *frame) bool {
	return f.receiver.code == o.sender.code && f.sender.code == o.receiver.code
}

// toldNew reports whether one of the first n frames tells the pair's act as new.
func (r *reader) toldNew(pair [2]country.Code, n int) bool {
	for _, o := range r.frames[:n] {
		if o.pair() == pair && !o.background {
			return true
		}
	}
	return false
}

// olderActs puts in the past what a dated act answers, when it has an earlier day of its
// own: "On Wednesday Poland expelled … in answer to Tuesday's step".
func (r *reader) olderActs() {
	for _, f := range r.frames {
		if f.background || f.on.IsZero() || f.status != Announced || r.toldAsMutual(f) {
			continue
		}
		for _, o := range r.frames {
			earlier := !o.background && o.status == Announced && !o.on.IsZero() && o.on.Before(f.on.Time)
			if earlier && o.mirrors(f) && f.response {
				o.background, o.dated, o.when = true, true, o.on
				o.newSpan, o.newRule = o.onSpan, "an earlier day than its answer"
			}
		}
	}
}

// toldAsMutual reports whether the text tells of f and its counterpart in one breath: both
// are its news then.
func (r *reader) toldAsMutual(f *frame) bool {
	return slices.ContainsFunc(r.frames, func(o *frame) bool {
		return strings.HasPrefix(o.receiver.rule, "mutual") && o.sender.code == f.sender.code
	})
}

// settleTimes makes those of acts, in the order of the text, background that no cue of their own
// calls old.
func (r *reader) settleTimes(acts []*frame) {
	for i, f := range acts {
		if f.background || !f.status.Act() || f.rollUp || strings.HasPrefix(f.receiver.rule, "mutual") {
			continue
		}
		if m, ok := r.cuedPast(f, len(acts)); ok {
			f.background, f.newSpan, f.newRule = true, [2]int{m.Start, m.End}, m.Entry.Rule
			continue
		}
		for _, o := range acts[:i] {
			if rule := r.older(f, o); rule != "" {
				f.background, f.newRule = true, rule
				f.answered = f.answered || rule == ruleAnswered
				break
			}
		}
	}
}

// cuedPast returns the word that puts the acts of a sentence behind the first into the past,
// if the text tells of many: there it speaks of the whole list.
func (r *reader) cuedPast(f *frame, acts int) (lexicon.Match, bool) {
	if f.at == 0 || acts < 3 {
		return lexicon.Match{}, false
	}
	for _, m := range f.s.by[lexicon.Background] {
		if !m.Entry.Weak && !f.s.sumsToday(m, r.pub) {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

const ruleAnswered = "what the act told before it answers"

// older returns why f, which is told behind o, is older than o's news; "" when it need not be.
func (r *reader) older(f, o *frame) string {
	same := f.pair() == o.pair()
	switch {
	case f.receiver.code == "" || f.sender.code == "" || o.receiver.code == "":
		return ""
	case f.mirrors(o) && o.response && !o.background && o.status.Act() && !f.response:
		return ruleAnswered
	case same && o.status == CarriedOut && !differ(o.count, f.count):
		return "they are told to have left"
	case !same && !o.background && o.status.Act() && r.daysOld(f) >= 2 && r.daysOld(o) < r.daysOld(f)-1:
		return "an older day than the news"
	case !o.background && o.status.Act() && f.at > 0 && o.at < f.at && f.s.datedBefore(r.pub, 2):
		return "an older day in the sentence than the news"
	case f.mirrors(o) && !o.background && o.status.Act() && !f.response && o.at < f.at && f.s.answering():
		return ruleAnswered
	case !o.background && o.at <= 1 && f.at > 3 && o.receiver.code != f.receiver.code && r.besideOld(f):
		return "beside an older act, far behind the news"
	}
	return ""
}

// daysOld is how many days before publication f happened by its own date; 0 when unknown.
func (r *reader) daysOld(f *frame) int {
	if f.on.IsZero() || r.pub.IsZero() {
		return 0
	}
	return absDays(f.on, r.pub)
}

// datedBefore reports whether the sentence names a day that is more than n days before pub.
func (s *sentence) datedBefore(pub day, n int) bool {
	return slices.ContainsFunc(s.dates, func(d date) bool {
		return !d.deadline && !d.day.IsZero() && !pub.IsZero() && d.day.Before(pub.Time) && absDays(d.day, pub) > n
	})
}

// oneAnswers settles which of two acts of the same states, both called answers, is the answer: the
// one that acts, in the order of the text, tells first. What it answers is older.
func (r *reader) oneAnswers(acts []*frame) {
	for i, f := range acts {
		if !f.response || f.background || !f.status.Act() || r.toldAsMutual(f) {
			continue
		}
		for _, o := range acts[i+1:] {
			if f.at < o.at && o.turns(f) && o.response && !o.background && o.status.Act() {
				o.response, o.background, o.answered, o.newRule = false, true, true, ruleAnswered
			}
		}
	}
}

// answering reports whether the sentence says that something is an answer.
func (s *sentence) answering() bool {
	return slices.ContainsFunc(s.by[lexicon.Response], func(m lexicon.Match) bool { return !m.Entry.Weak })
}

// besideOld reports whether an act told as old stands in f's sentence or the one before.
func (r *reader) besideOld(f *frame) bool {
	return slices.ContainsFunc(r.frames, func(o *frame) bool {
		return o.background && f.at-o.at >= 0 && f.at-o.at <= 1 && o.pair() != f.pair()
	})
}
