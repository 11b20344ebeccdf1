package extract

import (
	"nongrata/extract/lexicon"
)

// A kindSet is a set of kinds of entries.
type kindSet [(lexicon.Kinds + 63) / 64]uint64

func (k *kindSet) add(kind lexicon.Kind)      { k[kind/64] |= 1 << (kind % 64) }
func (k *kindSet) has(kind lexicon.Kind) bool { return k[kind/64]>>(kind%64)&1 != 0 }

// marks are the kinds of the matches around one token. The rules ask for them far more often
// than there is something to find, so the answer "none" must not depend on how many matches
// the sentence holds.
type marks struct {
	begins, covers, ends kindSet // ends: right before the token
}

// index notes the matches in by at their tokens; by must not change after it.
func (s *sentence) index() {
	s.marks = make([]marks, len(s.tokens)+1)
	for kind := range s.by {
		k := lexicon.Kind(kind)
		for _, m := range s.by[kind] {
			s.marks[m.Start].begins.add(k)
			s.marks[m.End].ends.add(k)
			for i := m.Start; i < m.End; i++ {
				s.marks[i].covers.add(k)
			}
		}
	}
}

// has returns the first match of kind that begins at token i.
func (s *sentence) has(kind lexicon.Kind, i int) (lexicon.Match, bool) {
	if i >= 0 && i < len(s.marks) && s.marks[i].begins.has(kind) {
		for _, m := range s.by[kind] {
			if m.Start == i {
				return m, true
			}
		}
	}
	return lexicon.Match{}, false
}

// ending returns the first match of kind that ends right before token i.
func (s *sentence) ending(kind lexicon.Kind, i int) (lexicon.Match, bool) {
	if i >= 0 && i < len(s.marks) && s.marks[i].ends.has(kind) {
		for _, m := range s.by[kind] {
			if m.End == i {
				return m, true
			}
		}
	}
	return lexicon.Match{}, false
}

// covers reports whether a match of kind covers token i.
func (s *sentence) covers(kind lexicon.Kind, i int) bool {
	return i >= 0 && i < len(s.marks) && s.marks[i].covers.has(kind)
}

// cuts counts the clause boundaries between two tokens.
func (s *sentence) cuts(a, b int) int {
	if a > b {
		a, b = b, a
	}
	return s.cutsTo(b) - s.cutsTo(a)
}

// cutsTo counts the clause boundaries before tokens 0 to i.
func (s *sentence) cutsTo(i int) int {
	if i < 0 || len(s.passed) == 0 {
		return 0
	}
	return s.passed[min(i, len(s.passed)-1)]
}

// byKind sorts matches by their kinds, in the order in which they come.
func byKind(found []lexicon.Match) (by [lexicon.Kinds][]lexicon.Match) {
	var count [lexicon.Kinds]int
	for i := range found {
		count[found[i].Entry.Kind]++
	}
	room := make([]lexicon.Match, len(found))
	for k, n := range count {
		by[k], room = room[:0:n], room[n:]
	}
	for _, m := range found {
		k := m.Entry.Kind
		if list := by[k]; len(list) > 0 && k != lexicon.Trigger &&
			list[len(list)-1].End >= m.End && list[len(list)-1].Start < m.Start {
			continue // inside a longer reading of its kind
		}
		by[k] = append(by[k], m)
	}
	return by
}
