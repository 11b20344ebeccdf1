package corpus

import (
	"strings"
	"testing"
	"testing/fstest"

	"nongrata/extract"
	"nongrata/ingest/country"
)

const oneCase = `lang: en
kind: ministry
country: NO
published: 2022-04-06
pitfalls: passive number_word
-- title --
Oslo acts
-- text --
Three diplomats must go.
-- want --
{"receiving_state": "NO", "sending_state": "RU", "measure": "expulsion", "status": "announced", "new": true, "count": {"min": 3, "max": 3, "qualifier": "exact"}, "deadline": "72h"}
`

func TestReadTxtar(t *testing.T) {
	cases, err := ReadTxtar(fstest.MapFS{"en/one.txtar": {Data: []byte(oneCase)},
		"en/notes.md": {Data: []byte("x")}})
	if err != nil || len(cases) != 1 {
		t.Fatalf("ReadTxtar = %d cases, %v, want one", len(cases), err)
	}
	c := cases[0]
	if c.ID != "one" || c.Country != "NO" || c.Title != "Oslo acts" ||
		c.Text != "Three diplomats must go." || len(c.Pitfalls) != 2 {
		t.Errorf("case = %+v, want what the file says", c)
	}
	if len(c.Want) != 1 || c.Want[0].pair() != "NO→RU" {
		t.Errorf("wants = %+v, want one for NO→RU", c.Want)
	}
	for _, broken := range []string{
		strings.Replace(oneCase, "kind:", "knd:", 1),
		strings.Replace(oneCase, "-- title --", "-- titel --", 1),
		strings.Replace(oneCase, `"status"`, `"state"`, 1),
	} {
		if _, err := ReadTxtar(fstest.MapFS{"one.txtar": {Data: []byte(broken)}}); err == nil {
			t.Errorf("ReadTxtar of a broken case gave no error:\n%s", broken)
		}
	}
}

func TestReadJSONL(t *testing.T) {
	in := `{"id": "a", "lang": "en", "source_country": "NO", "text": "x", "want": [], "pitfalls": ["passive"], "why_nothing": "x"}

{"id": "b", "html": "<p>y", "want": [{"receiving_state": null, "sending_state": "RU", "measure": "expulsion"}]}`
	cases, err := ReadJSONL(strings.NewReader(in), "f.jsonl")
	if err != nil || len(cases) != 2 || cases[0].Country != "NO" || cases[1].HTML != "<p>y" ||
		cases[1].Origin != "f.jsonl:3" {
		t.Fatalf("ReadJSONL = %+v, %v, want two cases", cases, err)
	}
	if _, err := ReadJSONL(strings.NewReader("{}\nnope"), "f.jsonl"); err == nil ||
		!strings.Contains(err.Error(), "f.jsonl:2") {
		t.Errorf("ReadJSONL of a broken line = %v, want the line named", err)
	}
}

// TestScore pins how a reading is judged: right, reversed, surplus, missing.
func TestScore(t *testing.T) {
	c, err := parseCase("one.txtar", []byte(oneCase))
	if err != nil {
		t.Fatal(err)
	}
	no, ru := country.Code("NO"), country.Code("RU")
	right := extract.Candidate{ReceivingState: &no, SendingState: &ru, Measure: extract.Expulsion,
		Status: extract.Announced,
		New:    true, Count: extract.ExactCount(3,
			"three"), Deadline: &extract.Deadline{Phrase: "72 hours", By: "2022-04-09"}}
	turned := right
	turned.ReceivingState, turned.SendingState = &ru, &no
	for _, k := range []struct {
		name                          string
		got                           []extract.Candidate
		hits, pairs, reversed, counts int
	}{
		{"right", []extract.Candidate{right}, 1, 1, 0, 1},
		{"nothing", nil, 0, 0, 0, 0},
		{"reversed", []extract.Candidate{turned}, 1, 0, 1, 0},
		{"surplus", []extract.Candidate{right, right}, 1, 1, 0, 1},
	} {
		s := Evaluate(func(extract.Document) extract.Reading { return extract.Reading{Candidates: k.got} }, []Case{c})
		if s.Detection.Hits != k.hits || s.Pair.Hits != k.pairs || s.Reversed != k.reversed ||
			s.Exact.Right != k.counts || s.Pair.Got != len(k.got) {
			t.Errorf("%s: score = %v, want %d detected, %d pairs, %d reversed, %d counts", k.name,
				s, k.hits, k.pairs, k.reversed, k.counts)
		}
		if s.Deadline.Right != k.counts {
			t.Errorf("%s: deadline = %v, want %d right", k.name, s.Deadline, k.counts)
		}
	}
}
