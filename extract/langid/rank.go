package langid

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Ranking is how well each language of a Model fits a text, or several.
type Ranking struct {
	model    *Model
	scores   []int32
	features int
	known    int // features that some profile knows
}

// Rank weighs text against every profile.
func (m *Model) Rank(text string) *Ranking {
	r := &Ranking{model: m, scores: make([]int32, len(m.codes))}
	r.Add(text)
	return r
}

// combining are the commonest marks of decomposed letters; one is enough to compose all.
const combining = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328\u0331"

// Add weighs more of the text.
func (r *Ranking) Add(text string) {
	if strings.ContainsAny(text, combining) {
		text = norm.NFC.String(text)
	}
	words(text, func(w []rune) {
		for i := range w {
			h := uint32(hashStart)
			for n := 1; n <= maxRun && i+n <= len(w); n++ {
				h = hashRune(h, w[i+n-1])
				if n == 1 && w[i] < utf8.RuneSelf {
					continue
				}
				r.add(hashEnd(h))
			}
		}
		if len(w) > maxRun {
			h := uint32(hashStart)
			for _, c := range w {
				h = hashRune(h, c)
			}
			r.add(hashEnd(h))
		}
	})
}

func (r *Ranking) add(hash uint32) {
	r.features++
	posts := r.model.find(hash)
	if len(posts) == 0 {
		return
	}
	r.known++
	for _, p := range posts {
		r.scores[p.lang&^last] += int32(p.weight)
		if p.lang&last != 0 {
			return
		}
	}
}

// What a text must have for its language to be told: enough known features, and so many
// bits a feature for the best language.
const (
	fewest   = 6
	leastFit = .4
)

// Best returns the code of the language that fits best, and by how many bits a feature it
// leads the next; "" when none fits.
func (r *Ranking) Best() (code string, lead float64) {
	best, next := -1, -1
	for i, s := range r.scores {
		switch {
		case best < 0 || s > r.scores[best]:
			best, next = i, best
		case next < 0 || s > r.scores[next]:
			next = i
		}
	}
	if best < 0 || r.known < fewest || r.each(best) < leastFit {
		return "", 0
	}
	if next >= 0 {
		lead = r.each(best) - r.each(next)
	}
	return r.model.codes[best], lead
}

// Of returns the one of codes, of which there is at least one, that fits best.
func (r *Ranking) Of(codes []string) string {
	best, top := codes[0], int32(-1<<31)
	for i, s := range r.scores {
		if t := tongue(r.model.codes[i]); s > top && slices.Contains(codes, t) {
			best, top = t, s
		}
	}
	return best
}

// each is what a feature says for a language, in bits.
func (r *Ranking) each(lang int) float64 {
	return float64(r.scores[lang]) / Steps / float64(max(r.features, 1))
}

// How far a language may be behind the best and still be plausible: so many bits, and so
// many a feature.
const (
	slack     = 25
	slackEach = .3
)

// Plausible reports whether the text may well be in code, which another fits better: how
// much worse it fits is within what neighbours and loan words explain. It also returns
// false for a code without a profile.
func (r *Ranking) Plausible(code string) bool {
	var own, best int32
	found := false
	for i, s := range r.scores {
		best = max(best, s)
		if tongue(r.model.codes[i]) == code && (!found || s > own) {
			own, found = s, true
		}
	}
	behind := float64(best-own) / Steps
	return found && behind <= slack+slackEach*float64(r.features)
}

// tongue is the language part of a code: sr of sr-Latn.
func tongue(code string) string {
	for i := range len(code) {
		if code[i] == '-' {
			return code[:i]
		}
	}
	return code
}

// Knows reports whether the model has a profile for code.
func (m *Model) Knows(code string) bool { return m.known[code] }
