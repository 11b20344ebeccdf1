package extract

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBatchRun(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	in := strings.Join([]string{
		`{"id": "x1", "lang": "en", "published": "2022-04-06", "title": "", "text": "Norway expels three Russian diplomats.", "extra": 1}`,
		`{"id": 7, "lang": null, "title": "Weather", "text": "It will rain and it will be cold in the north."}`,
		`not json`,
		`{"id": "x4", "title": "no body"}`,
		`{"id": "x5", "lang": "en", "html": "Norway expels two Russian diplomats."}`,
		`{"text": ""}`,
	}, "\n")
	var out, messages bytes.Buffer
	b := Batch{Extractor: x, Page: whole, WithText: true, Messages: &messages}
	bad, err := b.Run(t.Context(), strings.NewReader(in), &out)
	if err != nil || bad != 2 {
		t.Fatalf("Run = %d, %v, want 2 bad lines", bad, err)
	}
	var got []string
	for line := range strings.Lines(out.String()) {
		var o struct {
			ID         any
			Error      string
			Text       string
			Candidates []struct{ Count Count }
		}
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("output line %q: %v", line, err)
		}
		id, _ := json.Marshal(o.ID)
		s := string(id)
		for _, c := range o.Candidates {
			s += " " + c.Count.String()
		}
		if o.Error != "" {
			s += " error"
		}
		got = append(got, s+" "+strings.TrimSpace(strings.ReplaceAll(o.Text, "\n", "/")))
	}
	want := []string{`"x1" 3 /Norway expels three Russian diplomats.`,
		`7 Weather/It will rain and it will be cold in the north.`,
		`null error `, `"x4" error `, `"x5" 2 page title/Norway expels two Russian diplomats.`, `null /`}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("Run wrote (-want +got):\n%s", d)
	}
	if strings.Contains(out.String(), `"rule"`) {
		t.Error("output carries rules; only Explain prints them")
	}
	if got := messages.String(); !strings.Contains(got, "line 3: no JSON object") ||
		!strings.Contains(got, "line 4: neither text nor html") {
		t.Errorf("messages = %q, want lines 3 and 4", got)
	}
}

func TestReadFile(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, body, title, text string }{
		{"a.txt", "A headline\n\nThe text.\nMore.", "A headline", "\nThe text.\nMore."},
		{"a.txt", "A sentence that ends.\nMore.", "", "A sentence that ends.\nMore."},
		{"a.txt", "Only line", "", "Only line"},
		{"dir/a.HTML", "body", "page title", "body"},
	} {
		got, err := (&Batch{Extractor: x, Page: whole}).ReadFile(c.name, []byte(c.body))
		if c.name == "a.txt" {
			got.Lang, got.Published = "", ""
		}
		if err != nil || got.Text != c.text || (c.name != "a.txt" || c.title != "") &&
			got.Title != c.title {
			t.Errorf("ReadFile(%s, %q) = %q, %q, %v, want %q, %q", c.name, c.body, got.Title,
				got.Text, err, c.title, c.text)
		}
	}
}

func TestExplain(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	doc := Document{ID: "x1", Lang: "en", Text: "Norway expels three Russian diplomats."}
	var out bytes.Buffer
	if err := Explain(&out, doc, x.Extract(doc)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1. NO expels from RU: expulsion, announced, new, count 3",
		"«three»", "trigger en.lex:"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("Explain = %s, want %q in it", out.String(), want)
		}
	}
}
