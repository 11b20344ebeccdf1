package extract

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Explain prints every candidate of r with the words each field was read from and the rule
// that set it. doc is the Document that r was read from.
func Explain(w io.Writer, doc Document, r Reading) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s  language %s, %d candidates\n", doc.ID, r.Lang, len(r.Candidates))
	for _, what := range r.Mended {
		fmt.Fprintf(out, "   mended: %s\n", what)
	}
	source := doc.Source()
	for i, c := range r.Candidates {
		fmt.Fprintf(out, "\n%d. %s expels from %s: %s, %s, %s, count %s, confidence %.2f\n", i+1,
			orUnknown(string(c.Receiving())), orUnknown(string(c.Sending())), c.Measure, c.Status, newness(c.New), c.Count, c.Confidence)
		for _, e := range c.Evidence {
			fmt.Fprintf(out, "   %-16s %6d  %s  [%s]\n", e.Field, e.Start, inContext(source,
				e), e.Rule)
		}
	}
	return out.Flush()
}

func orUnknown(s string) string {
	if s == "" {
		return "(open)"
	}
	return s
}

func newness(b bool) string {
	if b {
		return "new"
	}
	return "told before"
}

// inContext shows a span's quote in its surroundings, on one line.
func inContext(source string, e Span) string {
	from, to := max(0, e.Start-30), min(len(source), e.End+30)
	text := source[from:e.Start] + "«" + e.Quote + "»" + source[e.End:to]
	return strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
}

// String prints a count as people read it: "40", "about 25", "at least 20", "open".
func (c Count) String() string {
	bound := func(p *int) string { return strconv.Itoa(*p) }
	switch {
	case c.Open():
		return "open"
	case c.Min == nil:
		return "at most " + bound(c.Max)
	case c.Max == nil:
		return "at least " + bound(c.Min)
	case *c.Min != *c.Max:
		return bound(c.Min) + "-" + bound(c.Max)
	case c.Qualifier == About:
		return "about " + bound(c.Min)
	}
	return bound(c.Min)
}
