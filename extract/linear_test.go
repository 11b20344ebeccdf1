package extract

import (
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"nongrata/ingest/ingesttest/raced"
)

// hostile are units whose repetition was, or might be, costlier the longer it is, by the
// language that they are read in.
var hostile = []struct{ lang, unit string }{
	{"en", "norway expels three russian diplomats and says that "},
	{"en", "Norway expels three Russian diplomats. Peru did the same. "},
	{"en", "Norway expels three Russian diplomats\n"},
	{"en", "expels diplomats "},
	{"en", "diplomats "},
	{"en", "Russia, Norway, France and "},
	{"en", "in response to the expulsion of "},
	{"en", "the ambassador and "},
	{"en", "on 4 April 2022 within 72 hours, "},
	{"en", "(\"Norway ("},
	{"en", "7"},
	{"en", "7 "},
	{"en", "twenty "},
	{"en", ","},
	{"en", ", "},
	{"en", "and "},
	{"en", "\n"},
	{"en", "Ã©"},
	{"en", "&amp;"},
	{"en", "<p>Norway"},
	{"en", "<!--<script></b><p "},
	{"en", "\u202eNorway expels\u202c \u2067النرويج تطرد\u2069 "},
	{"en", "e\u0301\u0301"},
	{"fi", "karkottaa diplomaatteja "},
	{"ar", "وطردت روسيا دبلوماسيين "},
	{"zh", "俄罗斯驱逐三名挪威外交官"},
	{"ja", "ロシアの外交官三名を追放"},
	{"ko", "러시아는외교관추방"},
	{"", "挪俄"},
}

// TestLinear pins that reading costs no more for each byte of a long text than of a short one,
// as the body and as the title; what is allocated stands for the work.
func TestLinear(t *testing.T) {
	x := mustDefault(t)
	for _, h := range raced.Part(t, "hostile units", hostile, 4) {
		x.Extract(Document{Lang: h.lang, Text: h.unit}) // compiles the language
		cost := func(kB int, title bool) float64 {
			doc := Document{Lang: h.lang, Published: "2022-04-06", Title: "Norway expels three Russian diplomats",
				Text: strings.Repeat(h.unit, kB<<10/len(h.unit)+1)}
			if title {
				doc.Title, doc.Text = doc.Text, doc.Title
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			x.Extract(doc)
			runtime.ReadMemStats(&after)
			return float64(after.TotalAlloc-before.TotalAlloc) / float64(kB<<10)
		}
		for _, title := range []bool{false, true} {
			most := 160 // several pieces
			if title {
				most = 48
			}
			if short, long := cost(8, title), cost(most, title); long > 1.5*short {
				t.Errorf("%q, title %v: allocated for each byte of %d kB = %.1f, of 8 kB = %.1f, want no more", h.unit, title, most, long, short)
			}
		}
	}
}

// TestPieces pins the bounds that make the work linear whatever a rule does: pieces that cover
// the text, and sentences of so many tokens.
func TestPieces(t *testing.T) {
	l := mustDefault(t).lx.Language("en")
	for _, h := range hostile {
		text := strings.Repeat(h.unit, 2*pieceBytes/len(h.unit))
		u := Document{Text: text}.use()
		for from := 0; from < len(u.source); {
			n := pieceEnd(u.source[from:])
			if n <= 0 || n > pieceBytes || !utf8.ValidString(u.source[from:from+n]) {
				t.Fatalf("%q: pieceEnd = %d at %d, want a whole piece of at most %d", h.unit, n, from, pieceBytes)
			}
			u.from, u.to = from, from+n
			for _, s := range splitSentences(u, l.Script.Tokens(u.source, u.from, u.to), l) {
				if len(s.tokens) > maxSentence+1 {
					t.Fatalf("%q: sentence of %d tokens, want at most %d", h.unit, len(s.tokens), maxSentence+1)
				}
			}
			from += n
		}
	}
}

// TestLongText pins that an act is found wherever in a long text it stands, once, and where a
// piece is cut.
func TestLongText(t *testing.T) {
	x := mustDefault(t)
	const act = "Norway will expel three Russian diplomats, the foreign ministry in Oslo said on Wednesday. "
	for _, before := range []int{0, pieceBytes - len(act) - 10, pieceBytes - 40, pieceBytes, 5 * pieceBytes / 2} {
		plain := strings.Repeat(plainText, before/len(plainText)+1)[:before]
		doc := Document{Lang: "en", Published: "2022-04-06", Text: plain + "\n" + act + strings.Repeat(plainText, 2000)}
		got := x.Extract(doc)
		if brief(got.Candidates) != "[NO expels 3 of RU]" {
			t.Errorf("Extract with the act behind %d bytes = %s, want it", before, brief(got.Candidates))
		}
		checkSpans(t, doc, got)
	}
	doc := Document{Lang: "en", Published: "2022-04-06", Text: strings.Repeat(act+strings.Repeat(plainText, 500), 4) +
		"Peru expelled two Cuban diplomats, the ministry said on Wednesday. "}
	if got := brief(x.Extract(doc).Candidates); got != "[NO expels 3 of RU, PE expels 2 of CU]" {
		t.Errorf("Extract of several pieces = %s, want each act once", got)
	}
}
