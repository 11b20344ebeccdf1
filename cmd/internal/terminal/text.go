package terminal

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"nongrata/review/web/marks"
)

// A tone is how a piece of text is set.
type tone int

const (
	plain tone = iota
	strong
	faint
	marked  // evidence
	strange // a character that is named instead of shown
	chosen  // the row under the cursor
	alarm
)

func (t tone) paint(s string) string {
	st := lipgloss.NewStyle()
	switch t {
	case strong:
		st = st.Bold(true)
	case faint:
		st = st.Faint(true)
	case marked:
		st = st.Bold(true).Underline(true).UnderlineSpaces(false)
	case strange, chosen:
		st = st.Reverse(true)
	case alarm:
		st = st.Bold(true).Reverse(true)
	default:
		return s
	}
	return st.Render(s)
}

// A span is text in one tone. Its text is cleaned when it is set.
type span struct {
	tone tone
	text string
}

// set cleans and paints spans; line feeds stay.
func set(spans ...span) string {
	var b strings.Builder
	for _, s := range spans {
		for _, r := range marks.Visible(s.text) {
			t, text := s.tone, strings.ReplaceAll(r.Text, "\t", " ")
			if r.Hidden != "" {
				t, text = strange, "‹"+r.Hidden+"›"
			}
			for i, line := range strings.Split(text, "\n") { // a style would pad lines to a block
				if i > 0 {
					b.WriteByte('\n')
				}
				if line != "" {
					b.WriteString(t.paint(line))
				}
			}
		}
	}
	return b.String()
}

// evidence turns runs of a source's text into spans, what a field was read from in brackets.
func evidence(runs []marks.Run) []span {
	var out []span
	for i, r := range runs {
		t := plain
		if len(r.Fields) > 0 || r.Changed {
			t = marked
			if i == 0 || len(runs[i-1].Fields) == 0 {
				out = append(out, span{marked, "[["})
			}
		}
		out = append(out, span{t, r.Text})
		if len(r.Fields) > 0 && (i+1 == len(runs) || len(runs[i+1].Fields) == 0) {
			out = append(out, span{marked, "]]"})
		}
	}
	return out
}

// wrapped cuts painted text into lines of at most width cells, each behind indent.
func wrapped(text string, width int, indent string) []string {
	var out []string
	for _, l := range strings.Split(lipgloss.Wrap(text, max(width-len(indent), 10), ""), "\n") {
		out = append(out, indent+l)
	}
	return out
}

// fit cuts or pads painted text to exactly width cells.
func fit(text string, width int) string {
	text = ansi.Truncate(text, max(width, 0), "…")
	return text + strings.Repeat(" ", max(width-ansi.StringWidth(text), 0))
}

// page cuts lines to height, from the top-th on, and says whether there are more.
func page(lines []string, top, height int) (shown []string, more bool) {
	top = min(max(top, 0), max(len(lines)-height, 0))
	end := min(top+height, len(lines))
	return lines[top:end], end < len(lines)
}
