package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
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

// TestBatchOrder pins that answers come in the order of the lines, however long each takes.
func TestBatchOrder(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	const lines = 500
	var in strings.Builder
	for i := range lines {
		text := "Rain."
		if i%7 == 0 {
			text = strings.Repeat("Norway expels three Russian diplomats. ", 40)
		}
		fmt.Fprintf(&in, "{\"id\": %d, \"lang\": \"en\", \"text\": %q}\n", i, text)
	}
	var out bytes.Buffer
	b := Batch{Extractor: x}
	if bad, err := b.Run(t.Context(), strings.NewReader(in.String()), &out); bad != 0 || err != nil {
		t.Fatalf("Run = %d, %v", bad, err)
	}
	next := 0
	for line := range strings.Lines(out.String()) {
		if want := fmt.Sprintf(`{"id":%d,`, next); !strings.HasPrefix(line, want) {
			t.Fatalf("line %d = %.40s, want it to begin %s", next, line, want)
		}
		next++
	}
	if next != lines {
		t.Errorf("Run wrote %d lines, want %d", next, lines)
	}
}

type brokenPipe struct{ left int }

func (p *brokenPipe) Write(b []byte) (int, error) {
	if p.left -= len(b); p.left < 0 {
		return 0, io.ErrClosedPipe
	}
	return len(b), nil
}

// TestBatchStops pins that a writer that refuses, a reader that breaks and a context that
// ends each end the run with their error, and nobody is left behind.
func TestBatchStops(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	b := Batch{Extractor: x}
	lines := strings.Repeat("{\"text\": \"Rain.\"}\n", 2000)
	if _, err := b.Run(t.Context(), strings.NewReader(lines), &brokenPipe{5000}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("Run(broken pipe) = %v, want %v", err, io.ErrClosedPipe)
	}
	if _, err := b.Run(t.Context(), io.MultiReader(strings.NewReader(lines), iotest.ErrReader(io.ErrNoProgress)), io.Discard); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("Run(broken reader) = %v, want %v", err, io.ErrNoProgress)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := b.Run(ctx, strings.NewReader(lines), io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("Run(cancelled) = %v, want %v", err, context.Canceled)
	}
}

func TestBatchSelectors(t *testing.T) {
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	var got ingest.Selectors
	b := Batch{Extractor: x, Page: func(_ []byte, _ string, _ bool, sel ingest.Selectors) (PageText, error) {
		got = sel
		return PageText{Dated: "5 April 2022", Text: "Norway expels three Russian diplomats, who must leave by Friday."}, nil
	}}
	var out bytes.Buffer
	if _, err := b.Run(t.Context(), strings.NewReader(`{"html": "<p>", "lang": "en", "selectors": {"body": ".txt"}}`), &out); err != nil || got.Body != ".txt" {
		t.Errorf("Run passed selectors %+v, %v, want .txt", got, err)
	}
	if want := `"announced_on":"2022-04-05"`; !strings.Contains(out.String(), want) {
		t.Errorf("Run = %s, want %s of the printed day", out.String(), want)
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
