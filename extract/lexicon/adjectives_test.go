package lexicon

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nongrata/ingest/ingesttest/raced"
)

// Diplomats of 72 states are named by the form that stands behind "expelled three": each has to be
// known for its state. The lists are testdata/adjectives/LANG.txt, in the order of its codes.
func TestAdjectives(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join("testdata", "adjectives", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	codes := strings.Fields(read("codes"))
	files, err := filepath.Glob("testdata/adjectives/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	for _, f := range raced.Part(t, "lists", files, 4) {
		lang := strings.TrimSuffix(filepath.Base(f), ".txt")
		words := strings.Split(strings.TrimSpace(read(filepath.Base(f))), ",")
		if len(words) != len(codes) {
			t.Errorf("%s: %d words for %d codes", f, len(words), len(codes))
			continue
		}
		l := set.Language(lang)
		for i, w := range words {
			w = strings.TrimSpace(w)
			tokens := l.Script.Tokens(w, 0, len(w))
			if !slices.ContainsFunc(l.Matches(w, tokens), func(m Match) bool {
				return m.Entry.Kind == State && m.Entry.Is == codes[i]
			}) {
				t.Errorf("%s: %q is not known for %s", lang, w, codes[i])
			}
		}
	}
}
