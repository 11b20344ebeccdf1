package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
)

// A stretch is a part of a text that is in another language than the rest.
type stretch struct {
	from, to int
	lang     *lexicon.Language
}

const (
	// longEnough is the least text, in bytes, that is looked through for a second language,
	// and enoughToTell the least paragraph whose language is told by itself.
	longEnough   = 500
	enoughToTell = 60
	mostStretch  = 8
)

// foreign finds the stretches of u that are not in l, as in a release that says everything
// twice. It looks closer only when the end of the text is not in l.
func (x *Extractor) foreign(l *lexicon.Language, u used) []stretch {
	if len(u.source) < longEnough || x.lx.Fits(l, tail(u.source)) {
		return nil
	}
	var out []stretch
	at := u.titleEnd
	for p := range strings.SplitAfterSeq(u.source[u.titleEnd:], "\n") {
		from := at
		at += len(p)
		if len(p) < enoughToTell || x.lx.Fits(l, p) {
			continue
		}
		other := x.lx.Detect(p)
		if other == nil || other == l {
			continue
		}
		if n := len(out); n > 0 && out[n-1].lang == other && strings.TrimSpace(u.source[out[n-1].to:from]) == "" {
			out[n-1].to = at
			continue
		}
		if len(out) == mostStretch {
			break
		}
		out = append(out, stretch{from, at, other})
	}
	return out
}

// tail is the end of a text: its last paragraph that is long enough to tell, or the end of
// it from the beginning of a word.
func tail(text string) string {
	const size = 300
	text = strings.TrimRight(text, " \r\n")
	cut := text[max(0, len(text)-size):]
	if i := strings.LastIndexByte(cut[:max(0, len(cut)-enoughToTell)], '\n'); i >= 0 {
		return cut[i:]
	}
	if i := strings.IndexByte(cut, ' '); i >= 0 && len(cut) < len(text) {
		return cut[i:]
	}
	return strings.ToValidUTF8(cut, "")
}

// also reads the stretches, and adds what they tell of pairs that all does not.
func (x *Extractor) also(all []Candidate, doc Document, u used, parts []stretch) []Candidate {
	for _, s := range parts {
		if !s.lang.Relevant(u.source[s.from:s.to]) {
			continue
		}
		u.from, u.to = s.from, s.to
		told := read(s.lang, doc, u)
		for _, c := range told {
			if !slices.ContainsFunc(all, func(o Candidate) bool { return samePair(o, c) }) {
				all = append(all, c)
			}
		}
	}
	return all
}

// samePair reports whether two candidates may be about one pair: a side that is open may be
// any state.
func samePair(a, b Candidate) bool {
	return fits(string(a.Receiving()), string(b.Receiving())) && fits(string(a.Sending()), string(b.Sending()))
}

func fits(a, b string) bool { return a == "" || b == "" || a == b }
