package marks

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"nongrata/extract"
)

func span(field string, start, end int) extract.Span {
	return extract.Span{Field: field, Start: start, End: end}
}

func TestCut(t *testing.T) {
	tests := []struct {
		name, text string
		spans      []extract.Span
		want       []Run
	}{
		{"no spans", "Spain expels", nil, []Run{{Text: "Spain expels"}}},
		{"nested and touching", "abcdef", []extract.Span{span("trigger", 1, 5), span("count", 2, 3)}, []Run{
			{Text: "a"}, {Text: "b", Fields: []string{"trigger"}}, {Text: "c", Fields: []string{"trigger", "count"}},
			{Text: "de", Fields: []string{"trigger"}}, {Text: "f"}}},
		{"outside, reversed, inside a character", "é1", []extract.Span{span("a", 0, 9), span("b", 2, 1), span("c", 1, 2), span("d", -1, 2)},
			[]Run{{Text: "é1"}}},
		{"override shown", "a\u202eb", nil, []Run{{Text: "a"}, {Text: "\u202e", Hidden: "U+202E right-to-left override"}, {Text: "b"}}},
		{"Persian spelling untouched", "می\u200cشود", nil, []Run{{Text: "می\u200cشود"}}},
		{"joiner in Latin shown", "a\u200cb", nil, []Run{{Text: "a"}, {Text: "\u200c", Hidden: "U+200C zero-width non-joiner"}, {Text: "b"}}},
		{"broken byte", "a\xffb", nil, []Run{{Text: "a"}, {Text: "\xff", Hidden: "broken byte"}, {Text: "b"}}},
		{"empty", "", nil, nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, Cut(tt.text, tt.spans)); diff != "" {
			t.Errorf("%s: Cut(%q) (-want +got):\n%s", tt.name, tt.text, diff)
		}
	}
}

func TestExcerptKeepsTheMark(t *testing.T) {
	text := strings.Repeat("words before ", 40) + "twenty-five" + strings.Repeat(" words after", 40)
	at := strings.Index(text, "twenty")
	got := Excerpt(text, []extract.Span{span("trigger", 0, 5), span("count", at, at+11)}, 160)
	var marked, all string
	for _, r := range got {
		all += r.Text
		if len(r.Fields) > 0 {
			marked += r.Text
		}
	}
	if marked != "twenty-five" {
		t.Errorf("Excerpt marks %q, want the number", marked)
	}
	if len(all) > 260 || !strings.HasPrefix(all, "… ") || !strings.HasSuffix(all, " …") {
		t.Errorf("Excerpt = %d bytes %q, want a short piece with both ends cut", len(all), all)
	}
}

func FuzzCut(f *testing.F) {
	f.Add("Spain expels 25\u202e", 0, 5, 13, 15)
	f.Add("日本はロシアの外交官8人を追放", 3, 6, 0, 100)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		spans := []extract.Span{span("x", a, b), span("count", c, d)}
		var joined strings.Builder
		for _, r := range Cut(text, spans) {
			joined.WriteString(r.Text)
		}
		if joined.String() != text {
			t.Fatalf("Cut(%q) joins to %q", text, joined.String())
		}
		for _, r := range Excerpt(text, spans, 40) {
			if utf8.ValidString(text) && !utf8.ValidString(r.Text) {
				t.Fatalf("Excerpt(%q) cuts a character in two: %q", text, r.Text)
			}
		}
	})
}
