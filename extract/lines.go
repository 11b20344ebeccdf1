package extract

import (
	"hash/fnv"
	"strings"
	"unicode"
)

const (
	mostLines  = 24 // sentences of a text that are kept
	leastLine  = 30 // letters that a sentence needs to say whose it is
	denseScore = 3  // letters of scripts that write a word in one or two weigh as many
)

// lines returns the sentences of a body as numbers, its quotations left out: what somebody said
// is the same in every report of it, and makes none the copy of another.
func lines(body string) []uint32 {
	body = Unquoted(body)
	var out []uint32
	for _, at := range sentencesOf(body) {
		h, weight := fnv.New32a(), 0
		for _, r := range body[at[0]:at[1]] {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				continue
			}
			weight++
			if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
				weight += denseScore - 1
			}
			_, _ = h.Write([]byte(string(unicode.ToLower(r)))) // never fails
		}
		if weight >= leastLine {
			out = append(out, h.Sum32())
		}
		if len(out) == mostLines {
			break
		}
	}
	return out
}

// sentencesOf cuts s roughly into sentences, from and to in bytes.
func sentencesOf(s string) [][2]int {
	var out [][2]int
	from := 0
	for i, r := range s {
		end := i + len(string(r))
		switch {
		case strings.ContainsRune("\n。！？｡؟।", r):
		case strings.ContainsRune(".!?", r) && (end == len(s) || s[end] == ' ' || s[end] == '\n'):
		default:
			continue
		}
		if i >= from {
			out = append(out, [2]int{from, end})
		}
		from = end
	}
	if from < len(s) {
		out = append(out, [2]int{from, len(s)})
	}
	return out
}

// closing are the marks that end a quotation, by the one that opens it.
var closing = map[rune]string{'“': "”", '„': "“”", '«': "»", '»': "«", '「': "」", '『': "』", '"': `"`, '‹': "›"}

// Unquoted returns s without what stands in quotation marks. A quotation that does not end
// reaches to the end of its line.
func Unquoted(s string) string {
	var out strings.Builder
	until := ""
	for _, r := range s {
		switch {
		case until == "" && closing[r] != "":
			until = closing[r]
		case until == "":
			out.WriteRune(r)
		case r == '\n':
			until = ""
			out.WriteRune(r)
		case strings.ContainsRune(until, r):
			until = ""
		}
	}
	return out.String()
}
