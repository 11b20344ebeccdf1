package langid

import (
	"unicode"
	"unicode/utf8"
)

// The orders of features: runs of one to four letters, and whole words. A run may begin or
// end with the edge of a word. Single letters count only outside ASCII.
const (
	maxRun    = 4
	wordOrder = maxRun + 1
	Orders    = wordOrder + 1 // Orders is one more than the highest order.
)

// Edge stands for the edge of a word in a feature.
const Edge = '_'

// A Feature is what texts are compared by: a run of letters of its order, or a word between
// its edges.
type Feature struct {
	Order int
	Text  string
}

// Features calls found for every feature of text, in order.
func Features(text string, found func(Feature)) {
	words(text, func(w []rune) {
		for i := range w {
			for n := 1; n <= maxRun && i+n <= len(w); n++ {
				if n == 1 && (w[i] < utf8.RuneSelf) {
					continue
				}
				found(Feature{n, string(w[i : i+n])})
			}
		}
		if len(w) > maxRun {
			found(Feature{wordOrder, string(w)})
		}
	})
}

// maxWord is how many letters of a word are looked at.
const maxWord = 30

// words calls found for every word of text, lower case and between its edges; a run of
// Han, kana or another script without spaces is cut at maxWord.
func words(text string, found func([]rune)) {
	var buf [maxWord + 2]rune
	w := append(buf[:0], Edge)
	flush := func() {
		if len(w) > 1 {
			found(append(w, Edge))
		}
		w = w[:1]
	}
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z'):
			r |= 0x20
		case r < utf8.RuneSelf:
			flush()
			continue
		case ignored(r):
			continue
		case !unicode.IsLetter(r) && !unicode.Is(unicode.M, r):
			flush()
			continue
		default:
			r = lower(r)
		}
		if len(w) > maxWord {
			flush()
		}
		w = append(w, r)
	}
	flush()
}

// lower folds case; the dotted capital of Turkish is a plain i.
func lower(r rune) rune {
	if r == 'İ' {
		return 'i'
	}
	return unicode.ToLower(r)
}

// ignored are the joiners, points and tatweel that some write and some do not.
func ignored(r rune) bool {
	return r == 0x00ad || r == 0x0640 || r >= 0x200b && r <= 0x200f || r >= 0x064b && r <= 0x0652 ||
		r >= 0x0591 && r <= 0x05c7
}
