package extract

import (
	"cmp"
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A reader reads one document, sentence by sentence, and remembers who was spoken of.
type reader struct {
	l        *lexicon.Language
	doc      Document
	pub      day
	official country.Code // whom "we" means; empty for media
	sents    []*sentence
	frames   []*frame
	pending  []*frame             // of the sentence being read
	mooted   []*frame             // what somebody calls for, asks or supposes; no acts
	weights  map[country.Code]int // how often a state is named
	owners   map[country.Code]int // how often its people and missions are
	diplomat bool                 // the document speaks of diplomats or missions
	lastYear int                  // the latest that a text without a day names, 0 for none
	room     int                  // how many acts it may tell of, about
	past     bool                 // a reminder was read: what follows is told again
	open     *frame               // the act told last that leaves a side to a list
	openAt   int                  // its sentence, or the list's last one
}

func newReader(l *lexicon.Language, doc Document, u used) *reader {
	r := &reader{l: l, doc: doc, pub: parseDay(doc.Published), weights: map[country.Code]int{},
		owners: map[country.Code]int{}}
	if ingest.Kind(doc.Kind).Official() {
		r.official = doc.Country
	}
	tokens := l.Script.Tokens(u.source, u.from, u.to)
	r.sents = splitSentences(u, tokens, l)
	known := map[country.Code]bool{}
	for _, s := range r.sents {
		s.told = known
		s.annotate(l, r.pub)
		for _, n := range s.nouns {
			r.diplomat = r.diplomat || (n.kind != lexicon.Other && !n.weak)
			for _, code := range n.owners {
				if n.kind != lexicon.Other {
					r.owners[code]++
				}
			}
		}
		for _, st := range s.states {
			if !s.atWar(&st) {
				r.weights[st.code]++
			}
		}
	}
	if r.pub.IsZero() {
		r.lastYear = latestYear(r.sents)
	}
	return r
}

// candidates reads every sentence and merges what tells of one act.
func (r *reader) candidates() []Candidate {
	for i, s := range r.sents {
		if len(r.frames) > r.room {
			break
		}
		triggers := r.triggers(s)
		var here []*frame
		for _, t := range triggers {
			here = append(here, r.frame(i, s, t, triggers)...)
			r.pending = here
		}
		r.pending, r.past = nil, r.past || s.opensPast()
		r.splitTotal(i, s)
		here = sameAct(here)
		r.dueTogether(here, s)
		r.frames = append(r.frames, here...)
		if len(here) > 0 {
			r.frames = append(r.frames, r.retellRest(i, s, here)...)
		}
		if len(here) == 0 {
			r.apportion(i, s)
		}
		if !slices.ContainsFunc(here, func(f *frame) bool { return !f.background }) {
			r.supplement(i, s)
		}
		var more []*frame
		if len(here) == 0 {
			if more = r.takesBack(i, s); len(more) == 0 {
				more = r.listBehind(i, s)
			}
			if len(more) == 0 {
				more = append(r.followers(i, s), r.announcers(i, s)...)
			}
			if len(more) == 0 {
				more = sameAct(r.retell(i, s))
			}
		}
		if len(more) == 0 && !slices.ContainsFunc(here, func(f *frame) bool { return !f.background }) {
			more = r.reply(i, s)
		}
		r.frames = append(r.frames, more...)
	}
	r.room -= len(r.frames)
	return r.merge()
}

// repeatsOne reports whether the document is one sentence, however often.
func (r *reader) repeatsOne() bool {
	first := r.sents[0]
	return !slices.ContainsFunc(r.sents, func(s *sentence) bool {
		return s.quote(0, len(s.tokens)) != first.quote(0, len(first.tokens))
	})
}

// dueTogether gives the acts of one trigger, when the sentence holds no other, the deadline
// that stands in it, wherever.
func (r *reader) dueTogether(here []*frame, s *sentence) {
	for _, f := range here {
		if f.trigger.Start != here[0].trigger.Start || f.deadline != nil || f.background {
			return
		}
	}
	if len(here) == 0 {
		return
	}
	d, span, ok := s.deadlineIn(r.pub)
	for _, f := range here {
		if ok {
			f.deadline, f.dueSpan = d, span
		}
	}
}

// maxFrames bounds the work on a text that tells of nothing but expulsions.
const maxFrames = 400

// triggers returns the triggers of s, the strong one where several overlap.
func (r *reader) triggers(s *sentence) []lexicon.Match {
	all := slices.Clone(s.by[lexicon.Trigger])
	slices.SortStableFunc(all, func(a, b lexicon.Match) int {
		return cmp.Or(boolOrder(a.Entry.Weak, b.Entry.Weak), cmp.Compare(a.Start, b.Start),
			cmp.Compare(b.End, a.End))
	})
	var out []lexicon.Match
	for _, m := range all {
		if !slices.ContainsFunc(out, func(o lexicon.Match) bool {
			return m.Start < o.End &&
				o.Start < m.End
		}) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b lexicon.Match) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

func boolOrder(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
