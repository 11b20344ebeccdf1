package lexicon

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// A foldTable holds how each letter of the common alphabets folds when it stands by itself,
// so that most words need no normalisation.
type foldTable [tableLow + tableHigh]foldRow

// The letters in a foldTable: those below tableLow, and tableHigh from latinMore on, which
// Vietnamese is written with.
const (
	tableLow  = 0x980
	latinMore = 0x1e00
	tableHigh = 0x200
)

type foldRow struct {
	to    string
	alone bool // it folds the same in every surrounding
}

// foldTables are made when they are first asked for; foldTableOf chooses.
var foldTables = [4]func() *foldTable{
	sync.OnceValue(func() *foldTable { return newFoldTable(Script{}) }),
	sync.OnceValue(func() *foldTable { return newFoldTable(Script{Accents: true}) }),
	sync.OnceValue(func() *foldTable { return newFoldTable(Script{Turkish: true}) }),
	sync.OnceValue(func() *foldTable { return newFoldTable(Script{Accents: true, Turkish: true}) }),
}

func foldTableOf(s Script) *foldTable {
	i := 0
	if s.Accents {
		i = 1
	}
	if s.Turkish {
		i += 2
	}
	return foldTables[i]()
}

func newFoldTable(s Script) *foldTable {
	t := &foldTable{}
	for i := range t {
		r := rune(i)
		if i >= tableLow {
			r += latinMore - tableLow
		}
		to := s.foldSlow(string(r))
		first, _ := utf8.DecodeRuneInString(to)
		// What begins with a mark may join the letter before it. The vowel signs of Devanagari
		// never do.
		t[i] = foldRow{to, !unicode.Is(unicode.M, first) || r > 0x900 && r <= 0x94d && to == string(r)}
	}
	return t
}

// row returns how r folds, or nil.
func (t *foldTable) row(r rune) *foldRow {
	switch {
	case r < tableLow:
		return &t[r]
	case r >= latinMore && r < latinMore+tableHigh:
		return &t[r-latinMore+tableLow]
	}
	return nil
}

// fold folds w when each of its letters folds by itself.
func (t *foldTable) fold(w string) (string, bool) {
	var buf [64]byte
	out := buf[:0]
	for i := 0; i < len(w); {
		r, n := utf8.DecodeRuneInString(w[i:])
		switch row := t.row(r); {
		case row != nil && row.alone:
			out = append(out, row.to...)
		case row == nil && unfolded(r):
			out = append(out, w[i:i+n]...)
		default:
			return "", false
		}
		i += n
	}
	if string(out) == w {
		return w, true
	}
	return string(out), true
}

// unfolded reports the letters of large scripts without case or marks of their own: Han,
// kana, Hangul syllables.
func unfolded(r rune) bool {
	return r >= 0x4e00 && r <= 0x9fff || r >= 0x3041 && r <= 0x3096 || r >= 0x30a1 && r <= 0x30fa || r == 'ー' ||
		r >= 0xac00 && r <= 0xd7a3
}
