package lexicon

import (
	"math/rand/v2"
	"testing"
	"unicode"

	"nongrata/ingest/ingesttest/raced"
)

// TestFoldTable pins that the short way folds as the long one does, for every letter alone and
// among others.
func TestFoldTable(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	near := []rune("aAéıIİçñžđłøßйЙёїІґςάیيكऑक़िांनग़אוּגّآأ汉が가힣ー'’-\u0301\u0308\u0323\u00ad\u200d\u064b\u093c\u094dếỆắ1ａＡ\ufffd")
	for _, s := range raced.Part(t, "scripts", []Script{{Accents: true, Turkish: true}, {}, {Accents: true}, {Turkish: true}}, 4) {
		check := func(w string) {
			if got, want := s.Fold(w), s.foldSlow(w); got != want {
				t.Errorf("Fold(%+q) of %+v = %+q, want %+q", w, s, got, want)
			}
		}
		for r := rune(0x80); r <= 0xffff; r++ {
			if unicode.Is(unicode.Cs, r) {
				continue
			}
			check(string(r))
			if unicode.IsLetter(r) || unicode.Is(unicode.M, r) {
				check("e" + string(r) + string(near[int(r)%len(near)]))
			}
		}
		for range 50_000 {
			w := make([]rune, 1+rng.IntN(6))
			for i := range w {
				w[i] = near[rng.IntN(len(near))]
				if rng.IntN(4) == 0 {
					w[i] = rune(0x80 + rng.IntN(tableLow))
				}
			}
			check(string(w))
		}
	}
}
