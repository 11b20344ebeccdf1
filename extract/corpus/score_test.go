package corpus

import (
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"nongrata/extract"
	"nongrata/extract/lexicon"
)

// only returns an Extractor with the lexicons of the given languages.
func only(codes ...string) (*extract.Extractor, error) {
	files := fstest.MapFS{}
	for _, c := range codes {
		for _, name := range []string{c + ".lex", c + ".states"} {
			b, err := fs.ReadFile(lexicon.Embedded(), name)
			if err != nil {
				return nil, err
			}
			files[name] = &fstest.MapFile{Data: b}
		}
	}
	lx, err := lexicon.Load(files)
	if err != nil {
		return nil, err
	}
	return extract.New(lx), nil
}

func score(t *testing.T, code string) Score {
	t.Helper()
	x, err := only(code)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	s := By(x.Extract, cases, func(c Case) []string { return []string{c.Lang} })[code]
	if os.Getenv("SHOW") != "" {
		for _, e := range s.Errors {
			t.Log(e)
		}
		t.Log(s)
	}
	return s
}

// TestEnglish fails when English reads worse than it once did.
func TestEnglish(t *testing.T) {
	s := score(t, "en")
	for _, f := range []struct {
		name      string
		got, want float64
	}{
		{"detection", s.Detection.F1(), .97},
		{"pair", s.Pair.F1(), .96},
		{"acts", s.Acts.F1(), .95},
		{"stated count", s.Exact.Rate(), .98},
		{"open count", s.Open.Rate(), 1},
		{"status", s.Status.Rate(), .99},
		{"new", s.New.Rate(), .99},
		{"in response", s.Response.Rate(), .95},
		{"ambassador", s.Envoy.Rate(), .98},
		{"deadline", s.Deadline.Rate(), .95},
		{"left alone", s.Negatives.Rate(), 1},
	} {
		if f.got < f.want {
			t.Errorf("score of English: %s = %.3f, want %.3f or better", f.name, f.got, f.want)
		}
	}
	if s.Reversed > 0 {
		t.Errorf("score of English: %d pairs reversed, want none", s.Reversed)
	}
}

// TestLanguages fails when all languages together, or any of them, read worse than they once
// did, by both parts of the split.
func TestLanguages(t *testing.T) {
	x, err := extract.Default()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	scores := By(x.Extract, cases, func(c Case) []string { return []string{c.Lang, Part(c.ID)} })
	for name, s := range scores {
		least := .78 // few cases: one text weighs much
		if name == Development || name == Test {
			least = .95
		}
		if s.N < 8 {
			continue
		}
		if d, p := s.Detection.F1(), s.Pair.F1(); d < least || p < least {
			t.Errorf("score of %s: detection %.3f, pair %.3f of %d cases, want %.2f or better", name, d, p, s.N, least)
		}
		if s.Reversed > 1 {
			t.Errorf("score of %s: %d pairs reversed, want none", name, s.Reversed)
		}
	}
}
