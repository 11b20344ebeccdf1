// Package marks cuts a source's text into runs for display: which words a field was read
// from, and which characters hide or turn the text.
//
// Guarantees. Joining the Text of all runs gives the input back, whatever the spans say: a
// span outside the text, inside a character or the wrong way round is left out. Characters
// that would hide or reorder what a reviewer sees are runs of their own, with a name, so a
// page can print the name and not the character. Nothing here knows HTML.
package marks

import (
	"slices"
	"strings"
	"unicode/utf8"

	"nongrata/extract"
)

// A Run is a piece of text that is shown in one way.
type Run struct {
	Text   string
	Fields []string // the fields whose spans cover it, in the order of the spans
	Hidden string   // not empty: the name of the one character in Text, to be printed instead
	// Changed is set by Compare: the other version of the text lacks it.
	Changed bool
}

// Cut divides text by spans, which are byte offsets into it.
func Cut(text string, spans []extract.Span) []Run {
	spans = fitting(text, spans)
	var runs []Run
	edges := edges(text, spans)
	for i := 0; i+1 < len(edges); i++ {
		from, to := edges[i], edges[i+1]
		runs = appendVisible(runs, text[from:to], covering(spans, from, to))
	}
	return runs
}

// Visible is Cut without spans.
func Visible(text string) []Run { return appendVisible(nil, text, nil) }

// Excerpt cuts out about width bytes of text around its first span with a marked run, whole
// words only, and returns the piece with the spans moved along. A text without spans gives
// its beginning. Cut marks the ends that were cut with an ellipsis of their own.
func Excerpt(text string, spans []extract.Span, width int) []Run {
	spans = fitting(text, spans)
	from, to := window(text, spans, width)
	var moved []extract.Span
	for _, s := range spans {
		if s.Start >= from && s.End <= to {
			s.Start, s.End = s.Start-from, s.End-from
			moved = append(moved, s)
		}
	}
	var runs []Run
	if from > 0 {
		runs = append(runs, Run{Text: "… "})
	}
	runs = append(runs, Cut(strings.ReplaceAll(text[from:to], "\n", " "), moved)...)
	if to < len(text) {
		runs = append(runs, Run{Text: " …"})
	}
	return runs
}

// window chooses the bytes of text that Excerpt shows.
func window(text string, spans []extract.Span, width int) (from, to int) {
	if len(text) <= width {
		return 0, len(text)
	}
	if first := earliest(spans); first >= width/2 {
		from = wordStart(text, first-width/4)
	}
	to = min(from+width, len(text))
	for _, s := range spans { // never cut a mark in two
		if s.Start < to && s.End > to {
			to = s.End
		}
	}
	if to < len(text) {
		to = wordEnd(text, from, to)
	}
	return from, to
}

// earliest returns where the evidence begins, by preference the number's: that is what a
// reviewer looks for first.
func earliest(spans []extract.Span) int {
	first := -1
	for _, s := range spans {
		if s.Field == "count" {
			return s.Start
		}
		if first < 0 || s.Start < first {
			first = s.Start
		}
	}
	return first
}

func wordStart(text string, i int) int {
	for ; i > 0 && text[i-1] != ' ' && text[i-1] != '\n'; i-- {
		if i%64 == 0 && utf8.RuneStart(text[i]) {
			return i // a script without spaces
		}
	}
	return i
}

func wordEnd(text string, from, i int) int {
	for j := i; j > from && j > i-32; j-- {
		if text[j] == ' ' || text[j] == '\n' {
			return j
		}
	}
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}

func fitting(text string, spans []extract.Span) []extract.Span {
	var fit []extract.Span
	for _, s := range spans {
		if 0 <= s.Start && s.Start < s.End && s.End <= len(text) && boundary(text, s.Start) && boundary(text, s.End) {
			fit = append(fit, s)
		}
	}
	return fit
}

func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

func edges(text string, spans []extract.Span) []int {
	e := []int{0, len(text)}
	for _, s := range spans {
		e = append(e, s.Start, s.End)
	}
	slices.Sort(e)
	return slices.Compact(e)
}

func covering(spans []extract.Span, from, to int) []string {
	var fields []string
	for _, s := range spans {
		if s.Start <= from && to <= s.End && !slices.Contains(fields, s.Field) {
			fields = append(fields, s.Field)
		}
	}
	return fields
}
