package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// innerKinds are the kinds whose words of one letter also stand inside other words.
var innerKinds = []lexicon.Kind{lexicon.Clause, lexicon.By, lexicon.In, lexicon.From, lexicon.To,
	lexicon.With, lexicon.And, lexicon.Negation, lexicon.Auxiliary, lexicon.Its, lexicon.Definite, lexicon.Until}

// dropInner forgets, in scripts without spaces, cues of one letter inside a longer word: 当 in
// 当局, 和 in 共和国.
func (s *sentence) dropInner(l *lexicon.Language) {
	if l.Script.Spaces {
		return
	}
	inner := make([]bool, len(s.tokens))
	for kind, list := range s.by {
		if k := lexicon.Kind(kind); k == lexicon.Trigger || k == lexicon.Common {
			continue
		}
		for _, m := range list {
			from, to := m.Start, m.End
			if lexicon.Kind(kind) == lexicon.State {
				from, to = from+1, to-1 // 巴西驻: the cue that the states file joins to a name
			}
			for i := from; i < to && m.End-m.Start > 1 && m.End-m.Start <= 8; i++ {
				inner[i] = true
			}
		}
	}
	for _, kind := range innerKinds {
		s.by[kind] = slices.DeleteFunc(s.by[kind], func(m lexicon.Match) bool {
			return m.End-m.Start == 1 && inner[m.Start]
		})
	}
}
