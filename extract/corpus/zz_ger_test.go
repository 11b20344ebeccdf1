package corpus

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

func zgShow(t *testing.T, name string, s Score) {
	fmt.Printf("%s n %d det %.3f %v pair %.3f %v acts %.3f %v rev %d neg %v exact %v open %v status %v nonact %v new %v resp %v envoy %v dl %v day %v\n", name,
		s.N, s.Detection.F1(), s.Detection, s.Pair.F1(), s.Pair, s.Acts.F1(), s.Acts, s.Reversed, s.Negatives, s.Exact, s.Open, s.Status, s.NonAct, s.New, s.Response, s.Envoy, s.Deadline, s.Day)
}

// L=de SET=own|dev|wave SHOW=1
func TestZG(t *testing.T) {
	x, err := extract.Default()
	if err != nil {
		t.Fatal(err)
	}
	langs := strings.Fields(os.Getenv("L"))
	var cases []Case
	all, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		dir, _, _ := strings.Cut(c.Origin, "/")
		if i := strings.LastIndex(c.Origin, "/"); i > 0 {
			d := c.Origin[:i]
			dir = d[strings.LastIndex(d, "/")+1:]
		}
		if slices.Contains(langs, dir) {
			cases = append(cases, c)
		}
	}
	rs, _ := ingesttest.Load()
	src := map[ingest.SourceID]ingest.Source{}
	for _, s := range ingesttest.Sources("http://x") {
		src[s.ID] = s
	}
	for _, r := range rs {
		if !slices.Contains(langs, r.Lang) {
			continue
		}
		s := src[r.Source]
		var ws []Want
		b, _ := json.Marshal(r.Want)
		json.Unmarshal(b, &ws)
		cases = append(cases, Case{Document: extract.Document{ID: "wave-" + r.Slug, Lang: r.Lang, Published: r.Published.Format("2006-01-02T15:04:05Z07:00"),
			Country: s.Country, Kind: string(s.Kind), Title: r.Title, Text: r.Body}, Want: ws})
	}
	if e := os.Getenv("EXTRA"); e != "" {
		m, err := ReadTxtar(os.DirFS(e))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range m {
			if slices.Contains(langs, c.Lang) {
				c.ID = "extra-" + c.ID
				cases = append(cases, c)
			}
		}
	}
	g := By(x.Extract, cases, func(c Case) []string {
		k := "own"
		if strings.HasPrefix(c.ID, "dev-") {
			k = "dev"
		} else if strings.HasPrefix(c.ID, "wave-") {
			k = "wave"
		} else if strings.HasPrefix(c.ID, "extra-") {
			k = "extra"
		}
		return []string{k}
	})
	for _, k := range []string{"wave", "dev", "own", "extra"} {
		if s, ok := g[k]; ok {
			zgShow(t, k, s)
			if os.Getenv("SHOW") != "" {
				for _, e := range s.Errors {
					fmt.Println("   ", e)
				}
			}
		}
	}
}
