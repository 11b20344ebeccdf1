package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spaced returns text with one space for each stretch of white space, and none at its ends:
// strings.Join(strings.Fields(text), " "), for texts that are long and many.
func Spaced(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for word := range wordsOf(text) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// wordsOf yields what strings.Fields returns. Only bytes that may begin a space are decoded:
// text is read whole several times for each item.
func wordsOf[T string | []byte](text T) func(yield func(T) bool) {
	return func(yield func(T) bool) {
		from := 0
		for i := 0; i < len(text); {
			size := spaceAt(text, i)
			if size == 0 {
				i++
				continue
			}
			if from < i && !yield(text[from:i]) {
				return
			}
			i += size
			from = i
		}
		if from < len(text) {
			yield(text[from:])
		}
	}
}

// spaceAt returns how many bytes the white space has that stands at i; zero when there is none.
func spaceAt[T string | []byte](text T, i int) int {
	c := text[i]
	switch {
	case c == ' ' || c >= '\t' && c <= '\r':
		return 1
	case c != 0xc2 && (c < 0xe1 || c > 0xe3): // no other space begins so
		return 0
	}
	r, size := utf8.DecodeRuneInString(string(text[i:min(i+utf8.UTFMax, len(text))]))
	if unicode.IsSpace(r) {
		return size
	}
	return 0
}
