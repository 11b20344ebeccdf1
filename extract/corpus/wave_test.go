package corpus

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// wave turns the releases of the recorded wave in one language into cases.
func wave(t *testing.T, lang string) []Case {
	t.Helper()
	releases, err := ingesttest.Load()
	if err != nil {
		t.Fatal(err)
	}
	sources := map[ingest.SourceID]ingest.Source{}
	for _, s := range ingesttest.Sources("http://wave.example") {
		sources[s.ID] = s
	}
	var out []Case
	for _, r := range releases {
		if r.Lang != lang {
			continue
		}
		s, ok := sources[r.Source]
		if !ok {
			s = sources[ingest.SourceID(strings.TrimSuffix(string(r.Source), "-en"))]
		}
		c := Case{Origin: r.File, Document: extract.Document{ID: r.Slug, Lang: r.Lang, Title: r.Title, Text: r.Body,
			Published: r.Published.Format(time.RFC3339), Country: s.Country, Kind: string(s.Kind)}}
		b, err := json.Marshal(r.Want)
		if err == nil {
			err = json.Unmarshal(b, &c.Want)
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

// TestWave fails when the recorded wave's English texts are read worse than they once were.
func TestWave(t *testing.T) {
	x, err := only("en")
	if err != nil {
		t.Fatal(err)
	}
	s := Evaluate(x.Extract, wave(t, "en"))
	if os.Getenv("SHOW") != "" {
		t.Log(s, "\n", strings.Join(s.Errors, "\n"))
	}
	for _, f := range []struct {
		name      string
		got, want float64
	}{
		{"detection", s.Detection.F1(), .98},
		{"pair", s.Pair.F1(), .97},
		{"stated count", s.Exact.Rate(), .97},
		{"new", s.New.Rate(), .96},
		{"left alone", s.Negatives.Rate(), 1},
	} {
		if f.got < f.want {
			t.Errorf("wave in English: %s = %.3f, want %.3f or better", f.name, f.got, f.want)
		}
	}
	if s.Reversed > 0 {
		t.Errorf("wave in English: %d pairs reversed, want none", s.Reversed)
	}
}
