package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/survey"
)

// A progress tells how far a long command is: a bar that is drawn over itself on a terminal,
// else a line for each thing that is done.
type progress struct {
	w        io.Writer
	terminal bool
	n, total int
}

func newProgress(w io.Writer, total int) *progress {
	return &progress{w: w, terminal: isTerminal(w), total: total}
}

// isTerminal reports whether w is one that can draw over a line.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

const barWidth = 30

// done tells that one more is done.
func (p *progress) done(name, outcome string) {
	p.n++
	if !p.terminal {
		fmt.Fprintf(p.w, "%d/%d %s %s\n", p.n, p.total, name, visible(outcome))
		return
	}
	full := barWidth * p.n / max(p.total, 1)
	text := []rune(name + " " + visible(outcome))
	fmt.Fprintf(p.w, "\r[%s%s] %d/%d %s\x1b[K", strings.Repeat("█", full), strings.Repeat("░", barWidth-full),
		p.n, p.total, string(text[:min(len(text), 36)]))
}

// end leaves the bar's line.
func (p *progress) end() {
	if p.terminal && p.n > 0 {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// outcome is a finding in few words.
func outcome(f survey.Finding) string {
	if !f.Health.Good() {
		return string(f.Health)
	}
	return fmt.Sprintf("%s %d items", f.Health, f.Entries)
}

func day(t time.Time) string {
	if t.IsZero() {
		return "–"
	}
	return t.UTC().Format(time.DateOnly)
}

// remark is what else is to be said of a finding.
func remark(f survey.Finding) string {
	var all []string
	add := func(when bool, format string, args ...any) {
		if when {
			all = append(all, fmt.Sprintf(format, args...))
		}
	}
	add(f.Error != "", "%s", f.Error)
	add(f.FinalURL != "", "answers from %s", f.FinalURL)
	add(f.Unpinned, "outside its pinned domains")
	add(f.Entries > 0 && f.Undated == f.Entries, "none of them dated")
	add(f.Kept < f.Entries && len(f.Source.Match) > 0, "%d by its match words", f.Kept)
	for _, a := range f.Articles {
		add(a.Missing != "", "no text: %s", a.Missing)
		for _, n := range a.Item.Notes {
			add(!slices.Contains(f.Notes, n), "%s", n)
		}
	}
	all = append(all, f.Notes...)
	return strings.Join(all, "; ")
}

// summary counts the findings by health, the most frequent first.
func summary(found []survey.Finding) string {
	counts := map[ingest.Health]int{}
	for _, f := range found {
		counts[f.Health]++
	}
	states := slices.SortedFunc(maps.Keys(counts), func(a, b ingest.Health) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	parts := make([]string, len(states))
	for i, h := range states {
		parts[i] = fmt.Sprintf("%d %s", counts[h], h)
	}
	return fmt.Sprintf("%d sources: %s", len(found), strings.Join(parts, ", "))
}
