package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"nongrata/extract/lexicon"
)

// pieceBytes bounds what is held in memory while a text is read: a longer one, which no news
// is, is read piece by piece, each as though it stood alone.
const pieceBytes = 128 << 10

// read returns the acts that the part of u tells of in l. Pieces without an act are skipped;
// of later ones counts only what they tell of pairs that no earlier one told of.
func read(l *lexicon.Language, doc Document, u used) []Candidate {
	var out []Candidate
	end, left, several := u.to, maxFrames, u.to-u.from > pieceBytes
	u.wrapped = isWrapped(u.source)
	for from := u.from; from < end && left >= 0; from = u.to {
		u.from, u.to = from, from+pieceEnd(u.source[from:end])
		if several && !l.Relevant(u.source[u.from:u.to]) {
			continue
		}
		r := newReader(l, doc, u)
		r.room = left
		told := r.candidates()
		left = r.room
		out = add(out, told)
	}
	return out
}

// add returns all with what told says of pairs that all does not.
func add(all, told []Candidate) []Candidate {
	before := all
	for _, c := range told {
		if !slices.ContainsFunc(before, func(o Candidate) bool { return samePair(o, c) }) {
			all = append(all, c)
		}
	}
	return all
}

// pieceEnd returns where the first piece of text ends: after a line, a sentence or a word when
// one ends near its bound.
func pieceEnd(text string) int {
	if len(text) <= pieceBytes {
		return len(text)
	}
	const near = pieceBytes / 8
	tail := text[pieceBytes-near : pieceBytes]
	for _, end := range []string{"\n", ". ", "。", " "} {
		if i := strings.LastIndex(tail, end); i >= 0 {
			return pieceBytes - near + i + len(end)
		}
	}
	n := pieceBytes
	for !utf8.RuneStart(text[n]) {
		n--
	}
	return n
}
