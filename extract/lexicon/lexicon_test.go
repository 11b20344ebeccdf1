package lexicon

import "testing"

func TestDefaultLoads(t *testing.T) {
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	en := s.Language("en-GB")
	src := "Germany declared two dozen Russian diplomats persona non grata, and sent the ambassador’s aide home."
	for _, m := range en.Matches(src, en.Script.Tokens(src, 0, len(src))) {
		t.Log(m.Start, m.End, m.Entry.Rule, m.Entry.Is)
	}
	if !en.Relevant(src) || en.Relevant("The sea was calm and warm.") {
		t.Error("Relevant is wrong")
	}
}
