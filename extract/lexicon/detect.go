package lexicon

import (
	"strings"
	"unicode/utf8"

	"nongrata/extract/langid"
)

// detection is how texts are cut to count little words: letter by letter where a script
// has no spaces.
var detection = Script{Apostrophe: "left"}

// How much of a text is looked at: at first a little, then twice as much each time until the
// lead is clear.
const (
	glanceBytes = 160
	enoughBytes = 1280
	clearLead   = .5 // bits a feature
)

// Detect returns the language that text is written in, by its beginning, or nil when that
// is none of the Set's.
func (s *Set) Detect(text string) *Language {
	m, err := langid.Default()
	if err != nil {
		return nil // unreachable: a test loads the built-in profiles
	}
	r, seen := m.Rank(""), 0
	code, lead := "", 0.0
	for most := glanceBytes; most <= enoughBytes && lead < clearLead && seen < len(text); most *= 2 {
		part := clipText(text[seen:], most-seen)
		r.Add(part)
		seen += len(part)
		code, lead = r.Best()
	}
	if own := s.unprofiled(m, text[:seen], code); own != "" {
		code = own
	}
	return s.Language(code)
}

// Read returns the language to read text in, and whether text may tell of an act: the
// language that tag declares when the text may well be in it, else the text's own. Of a
// group, such as Norwegian, it is the member that fits best. The language of a text in
// which nothing is told is only glanced at.
func (s *Set) Read(tag, text string) (l *Language, relevant bool) {
	l = s.Language(tag)
	if members := s.groups[strings.ToLower(tag)]; l != nil && len(members) > 1 {
		if m, err := langid.Default(); err == nil {
			l = s.Language(m.Rank(clipText(text, enoughBytes)).Of(members))
		}
	}
	if l != nil {
		relevant = l.Relevant(text)
		if !relevant && l.familiar(text) || s.plausible(l, text) {
			return l, relevant
		}
	}
	if d := s.Detect(text); d != nil && d != l {
		return d, d.Relevant(text)
	}
	return l, relevant
}

// Fits reports whether text may well be in l; only its beginning is looked at.
func (s *Set) Fits(l *Language, text string) bool { return l.familiar(text) || s.plausible(l, text) }

// plausible reports whether text may be in l: no other language fits its beginning much
// better.
func (s *Set) plausible(l *Language, text string) bool {
	m, err := langid.Default()
	if err != nil || !m.Knows(l.Code) {
		hits, words := l.Commonness(clipText(text, enoughBytes))
		return hits > 0 || words < 12
	}
	return m.Rank(clipText(text, 2*glanceBytes)).Plausible(l.Code)
}

// familiar reports, at little cost, whether the commonest words of l stand in the beginning
// of text as often as they do in l; false decides nothing.
func (l *Language) familiar(text string) bool {
	hits, words := 0, 0
	for w := range strings.FieldsSeq(clipText(text, 2*glanceBytes)) {
		words++
		if l.common[l.Script.Fold(w)] {
			hits++
		}
	}
	return hits >= 4 && hits*8 >= words
}

// unprofiled returns the language of the Set that no profile describes, a user's own, when
// its commonest words are more frequent in text than those of the language found by
// profile; "" otherwise.
func (s *Set) unprofiled(m *langid.Model, text, found string) string {
	var rivals []string
	for _, code := range s.codes {
		if !m.Knows(code) {
			rivals = append(rivals, code)
		}
	}
	if len(rivals) == 0 {
		return ""
	}
	hits, words := map[string]int{}, 0
	for _, t := range detection.Tokens(text, 0, len(text)) {
		if t.Kind == Word {
			words++
		}
		for _, code := range s.common[t.Text] {
			hits[code]++
		}
	}
	best, top := "", max(words/20, hits[found]) // fewer may be loan words and names
	for _, code := range rivals {
		if hits[code] > top {
			best, top = code, hits[code]
		}
	}
	return best
}

// clipText cuts text to at most n bytes, at a space when one is near.
func clipText(text string, n int) string {
	if len(text) <= n {
		return text
	}
	if i := strings.LastIndexByte(text[:n], ' '); i > max(0, n-40) {
		return text[:i]
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}
