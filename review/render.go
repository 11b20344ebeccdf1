package review

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

// Formats returns what Tally.Write takes.
func Formats() []string { return []string{"table", "csv", "json", "md"} }

// Write writes t as one of Formats.
func (t Tally) Write(w io.Writer, format string) error {
	switch format {
	case "table":
		return t.WriteTable(w)
	case "csv":
		return t.WriteCSV(w)
	case "json":
		return t.WriteJSON(w)
	case "md":
		return t.WriteMarkdown(w)
	}
	return fmt.Errorf("format %q: want one of %s", format, strings.Join(Formats(), ", "))
}

// Headline says the total in one line: "441 people in 36 announcements by 27 states".
func (t Tally) Headline() string {
	s := fmt.Sprintf("%s in %s", Plural(t.Total, "person"), Plural(len(t.Items), "announcement"))
	if t.Missions > 0 {
		s += ", " + Plural(t.Missions, "mission") + " shut"
	}
	switch {
	case t.HighOpen && t.Low == t.Best:
		s += "; no upper figure"
	case t.HighOpen:
		s += fmt.Sprintf("; at least %d, no upper figure", t.Low)
	case t.Low != t.High:
		s += fmt.Sprintf("; from %d to %d", t.Low, t.High)
	}
	if t.Open > 0 {
		s += fmt.Sprintf("; %s gave no number", Plural(t.Open, "announcement"))
	}
	return s
}

// WriteTable writes t for a terminal: the total, its scope and rule, the rows and the items.
func (t Tally) WriteTable(w io.Writer) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s\n\nScope: %s\n", t.Headline(), t.Sentence)
	for i, r := range t.Rule {
		fmt.Fprintf(b, "%-7s%s\n", map[bool]string{true: "Rule:"}[i == 0], r)
	}
	if t.Coverage != nil {
		fmt.Fprintf(b, "Group: %s\n", t.Coverage.Sentence)
	}
	b.WriteByte('\n')
	tw := tabwriter.NewWriter(b, 0, 8, 2, ' ', 0)
	fmt.Fprintf(tw, "%s\tPEOPLE\tITEMS\tNO NUMBER\tMISSIONS\n", strings.ToUpper(string(t.Scope.By)))
	for _, r := range t.Rows {
		fmt.Fprintf(tw, "%s\t%d\t%d\t%s\t%s\n", r.Name, r.People, r.Items, orDash(r.Open), orDash(r.Missions))
	}
	fmt.Fprintf(tw, "Total\t%d\t%d\t%s\t%s\n", t.Total, len(t.Items), orDash(t.Open), orDash(t.Missions))
	tw.Flush()
	itemTable(b, "Items", t.Items)
	itemTable(b, "Listed, not counted", t.Listed)
	_, err := io.WriteString(w, trimLines(b.String()))
	return err
}

func itemTable(b *strings.Builder, title string, items []Item) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", title)
	tw := tabwriter.NewWriter(b, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "DAY\tRECEIVING\tSENDING\tMEASURE\tSTATUS\tCOUNT\tADDS\tID\tNOTE")
	for _, i := range items {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n",
			i.Day, i.Receiving.Name(), i.Sending.Name(), i.Measure, i.Status, oneLine(i.Count), i.People, i.ID, i.Note)
	}
	tw.Flush()
}

// trimLines takes off the blanks that tabwriter leaves at the ends of lines.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// oneLine keeps a phrase that a source wrote from breaking a table.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func orDash(n int) string {
	if n == 0 {
		return "–"
	}
	return strconv.Itoa(n)
}

// WriteCSV writes one line an item, listed ones included and marked, with fixed columns.
func (t Tally) WriteCSV(w io.Writer) error {
	cw := csv.NewWriter(w)
	rows := [][]string{{"id", "day", "receiving", "receiving_name", "sending", "sending_name", "measure", "status",
		"count", "people", "low", "best", "high", "missions", "no_number", "counted", "note", "rule"}}
	row := func(i Item, counted bool) {
		rows = append(rows, []string{i.ID, i.Day, string(i.Receiving), i.Receiving.Name(), string(i.Sending), i.Sending.Name(),
			string(i.Measure), string(i.Status), i.Count, strconv.Itoa(i.People), strconv.Itoa(i.Low), strconv.Itoa(i.Best),
			strconv.Itoa(i.High), strconv.Itoa(i.Missions), strconv.FormatBool(i.Open), strconv.FormatBool(counted), i.Note, i.Rule})
	}
	for _, i := range t.Items {
		row(i, true)
	}
	for _, i := range t.Listed {
		row(i, false)
	}
	return cw.WriteAll(rows)
}

// WriteJSON writes t as one indented JSON object.
func (t Tally) WriteJSON(w io.Writer) error { return writeJSON(w, t) }

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// WriteMarkdown writes t for a document.
func (t Tally) WriteMarkdown(w io.Writer) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "**%s**\n\n%s\n\n", mdText(t.Headline()), mdText(t.Sentence))
	for _, r := range t.Rule {
		fmt.Fprintf(b, "- %s\n", mdText(r))
	}
	if t.Coverage != nil {
		fmt.Fprintf(b, "- %s\n", mdText(t.Coverage.Sentence))
	}
	fmt.Fprintf(b, "\n| %s | people | items | no number | missions |\n| --- | ---: | ---: | ---: | ---: |\n", t.Scope.By)
	for _, r := range t.Rows {
		fmt.Fprintf(b, "| %s | %d | %d | %s | %s |\n", mdText(r.Name), r.People, r.Items, orDash(r.Open), orDash(r.Missions))
	}
	fmt.Fprintf(b, "| **Total** | **%d** | %d | %s | %s |\n", t.Total, len(t.Items), orDash(t.Open), orDash(t.Missions))
	for _, part := range []struct {
		title string
		items []Item
	}{{"Items", t.Items}, {"Listed, not counted", t.Listed}} {
		if len(part.items) == 0 {
			continue
		}
		fmt.Fprintf(b, "\n%s\n\n| day | receiving | sending | measure | status | count | adds | id | note |\n| --- | --- | --- | --- | --- | --- | ---: | --- | --- |\n", part.title)
		for _, i := range part.items {
			fmt.Fprintf(b, "| %s | %s | %s | %s | %s | %s | %d | %s | %s |\n", i.Day, mdText(i.Receiving.Name()),
				mdText(i.Sending.Name()), i.Measure, i.Status, mdText(i.Count), i.People, i.ID, mdText(i.Note))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// mdText keeps text of sources from being read as Markdown or HTML.
func mdText(s string) string {
	return strings.NewReplacer("|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "<", "&lt;", "&", "&amp;").Replace(oneLine(s))
}

// Write writes d as table or json.
func (d TallyDiff) Write(w io.Writer, format string) error {
	switch format {
	case "table":
		return d.WriteTable(w)
	case "json":
		return d.WriteJSON(w)
	}
	return fmt.Errorf("format %q: want table or json", format)
}

// WriteJSON writes d as one indented JSON object.
func (d TallyDiff) WriteJSON(w io.Writer) error { return writeJSON(w, d) }

// WriteTable writes d for a terminal.
func (d TallyDiff) WriteTable(w io.Writer) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "%d → %d people (%+d)\n\nScope: %s\n", d.Before, d.After, d.After-d.Before, sentenceOf(d.Scope))
	if len(d.Changes) > 0 {
		b.WriteByte('\n')
	}
	tw := tabwriter.NewWriter(b, 0, 8, 2, ' ', 0)
	for _, c := range d.Changes {
		switch {
		case c.Before == nil:
			fmt.Fprintf(tw, "new\t%s\t%s\t%+d\t%s\n", diffItem(*c.After), oneLine(c.After.Count), c.After.People, c.ID)
		case c.After == nil:
			fmt.Fprintf(tw, "gone\t%s\t%s\t%+d\t%s\n", diffItem(*c.Before), oneLine(c.Before.Count), -c.Before.People, c.ID)
		default:
			fmt.Fprintf(tw, "changed\t%s\t%s → %s\t%+d\t%s\n", diffItem(*c.After), oneLine(c.Before.Count),
				oneLine(c.After.Count), c.After.People-c.Before.People, c.ID)
		}
	}
	tw.Flush()
	_, err := io.WriteString(w, trimLines(b.String()))
	return err
}

func diffItem(i Item) string {
	return fmt.Sprintf("%s\t%s\t%s", i.Day, i.Receiving.Name(), i.Sending.Name())
}
