package corpus

import (
	"os"
	"testing"

	"nongrata/extract"
)

func TestEnglish(t *testing.T) {
	x, err := extract.Default()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	by := By(x.Extract, cases, func(c Case) []string { return []string{c.Lang} })
	s := by["en"]
	if os.Getenv("SHOW") != "" {
		for _, e := range s.Errors {
			t.Log(e)
		}
	}
	t.Logf("n %d detection %.3f %v pair %.3f %v acts %.3f %v reversed %d negatives %v exact %v open %v status %v nonact %v new %v response %v envoy %v deadline %v day %v",
		s.N, s.Detection.F1(), s.Detection, s.Pair.F1(), s.Pair, s.Acts.F1(), s.Acts, s.Reversed, s.Negatives, s.Exact, s.Open, s.Status, s.NonAct, s.New, s.Response, s.Envoy, s.Deadline, s.Day)
}
