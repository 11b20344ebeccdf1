package corpus

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/extract"
)

// A Share is how many of how many.
type Share struct{ Right, Of int }

func (s *Share) add(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

// Rate returns the share as a number, 1 when nothing was judged.
func (s Share) Rate() float64 {
	if s.Of == 0 {
		return 1
	}
	return float64(s.Right) / float64(s.Of)
}

// A Found is precision and recall in one: hits among what was got and what was wanted.
type Found struct{ Hits, Got, Want int }

// F1 returns the harmonic mean of precision and recall, 1 when there was nothing to find
// and nothing was found.
func (f Found) F1() float64 {
	if f.Got+f.Want == 0 {
		return 1
	}
	return 2 * float64(f.Hits) / float64(f.Got+f.Want)
}

// A Score is what an extractor reached on some cases.
type Score struct {
	N         int
	Detection Found // texts that tell of a new act
	Pair      Found // who → whom, new acts
	Acts      Found // every wanted candidate by pair, measure and newness
	Reversed  int   // pairs told the wrong way round
	Negatives Share // texts that hold nothing and were left alone
	Exact     Share // stated counts
	Open      Share // open counts kept open
	Status    Share
	NonAct    Share // status of what is no act
	New       Share
	Response  Share
	Envoy     Share // ambassador
	Deadline  Share
	Day       Share // announced_on
	Certain   Reliability
	Errors    []string
}

// A Reader reads one document.
type Reader func(extract.Document) extract.Reading

// Evaluate reads every case and scores it.
func Evaluate(read Reader, cases []Case) Score {
	var s Score
	for _, c := range cases {
		s.judge(c, read(c.Document).Candidates)
	}
	return s
}

// By scores the cases in groups; a case may belong to several.
func By(read Reader, cases []Case, groups func(Case) []string) map[string]Score {
	lists := map[string][]Case{}
	for _, c := range cases {
		for _, g := range groups(c) {
			lists[g] = append(lists[g], c)
		}
	}
	out := map[string]Score{}
	for g, list := range lists {
		out[g] = Evaluate(read, list)
	}
	return out
}

func (s *Score) fault(c Case, format string, args ...any) {
	s.Errors = append(s.Errors, c.ID+": "+fmt.Sprintf(format, args...))
}

func (s *Score) judge(c Case, got []extract.Candidate) {
	s.N++
	wantNew, gotNew := slices.ContainsFunc(c.Want, Want.newAct), slices.ContainsFunc(got, newAct)
	s.Detection.Want += bit(wantNew)
	s.Detection.Got += bit(gotNew)
	s.Detection.Hits += bit(wantNew && gotNew)
	if len(c.Want) == 0 {
		s.Negatives.add(!slices.ContainsFunc(got,
			func(g extract.Candidate) bool { return g.Status.Act() }))
	}
	s.pairs(c, got)
	s.Certain.judge(c, got)
	left := slices.Clone(got)
	for _, w := range c.Want {
		i := w.best(left)
		s.Acts.Want++
		if i < 0 {
			s.fault(c, "missing %s", w)
			continue
		}
		s.Acts.Hits++
		s.fields(c, w, left[i])
		left = slices.Delete(left, i, i+1)
	}
	s.Acts.Got += len(got)
	for _, g := range left {
		s.fault(c, "surplus %s→%s %s %s new=%v %s", g.Receiving(), g.Sending(), g.Measure,
			g.Status, g.New, g.Count.Phrase)
	}
}

// pairs scores who → whom of new acts, and looks for reversed ones.
func (s *Score) pairs(c Case, got []extract.Candidate) {
	want := map[string]int{}
	for _, w := range c.Want {
		if w.newAct() {
			want[w.pair()]++
			s.Pair.Want++
		}
	}
	for _, g := range got {
		turned := fmt.Sprint(g.Sending(), "→", g.Receiving())
		open := g.Receiving() == "" || g.Sending() == "" // nothing to turn
		if !open && !slices.ContainsFunc(c.Want, func(w Want) bool { return w.pair() == pairOf(g) }) &&
			slices.ContainsFunc(c.Want, func(w Want) bool { return w.pair() == turned }) {
			s.Reversed++
			s.fault(c, "reversed %s", pairOf(g))
		}
		if !newAct(g) {
			continue
		}
		s.Pair.Got++
		if want[pairOf(g)] > 0 {
			want[pairOf(g)]--
			s.Pair.Hits++
		}
	}
}

func pairOf(g extract.Candidate) string { return fmt.Sprint(g.Receiving(), "→", g.Sending()) }

func newAct(g extract.Candidate) bool { return g.New && g.Status.Act() }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (w Want) pair() string {
	s := ""
	if w.Receiving != nil {
		s = string(*w.Receiving)
	}
	s += "→"
	if w.Sending != nil {
		s += string(*w.Sending)
	}
	return s
}

func (w Want) newAct() bool {
	return (w.New == nil || *w.New) && (w.Status == nil || w.Status.Act())
}

// String names w in an error.
func (w Want) String() string {
	out := w.pair() + " " + string(w.Measure)
	if w.Status != nil {
		out += " " + string(*w.Status)
	}
	if w.New != nil {
		out += fmt.Sprintf(" new=%v", *w.New)
	}
	if w.Count != nil {
		out += " count " + figures(*w.Count)
	}
	return out
}

func figures(c extract.Count) string {
	f := func(p *int) string {
		if p == nil {
			return "?"
		}
		return strconv.Itoa(*p)
	}
	return f(c.Min) + ".." + f(c.Max) + " " + string(c.Qualifier)
}

// best returns the candidate that fits w: the same pair and measure, of those the one with
// most of its fields; -1 for none.
func (w Want) best(got []extract.Candidate) int {
	best, top := -1, -1
	for i, g := range got {
		if pairOf(g) != w.pair() || (w.Measure != "" && g.Measure != w.Measure) {
			continue
		}
		n := bit(w.New == nil || g.New == *w.New)*4 + bit(w.Count == nil ||
			figures(*w.Count) == figures(g.Count))*2 +
			bit(w.Status == nil || g.Status == *w.Status)
		if n > top {
			best, top = i, n
		}
	}
	return best
}

// fields scores the fields of a candidate that stands for w.
func (s *Score) fields(c Case, w Want, g extract.Candidate) {
	field := func(sh *Share, name string, judged, right bool, want, got any) {
		if !judged {
			return
		}
		sh.add(right)
		if !right {
			s.fault(c, "%s %s = %v, want %v", w.pair(), name, got, want)
		}
	}
	if w.Status != nil {
		field(&s.Status, "status", true, g.Status == *w.Status, *w.Status, g.Status)
		if !w.Status.Act() {
			s.NonAct.add(g.Status == *w.Status)
		}
	}
	if w.New != nil {
		field(&s.New, "new", true, g.New == *w.New, *w.New, g.New)
	}
	if w.Count != nil {
		right := figures(*w.Count) == figures(g.Count)
		field(&s.Exact, "count", !w.Count.Open(), right, figures(*w.Count), figures(g.Count))
		field(&s.Open, "open count", w.Count.Open(), right, figures(*w.Count), figures(g.Count))
	}
	if w.Ambassador != nil {
		field(&s.Envoy, "ambassador", true, g.Ambassador == *w.Ambassador, *w.Ambassador,
			g.Ambassador)
	}
	if w.InResponse != nil {
		field(&s.Response, "in_response", true, g.InResponse == *w.InResponse, *w.InResponse,
			g.InResponse)
	}
	if w.AnnouncedOn != nil {
		field(&s.Day, "announced_on", true, g.AnnouncedOn == *w.AnnouncedOn, *w.AnnouncedOn,
			g.AnnouncedOn)
	}
	if w.Deadline != nil {
		field(&s.Deadline, "deadline", true, deadlineFits(*w.Deadline, c, g), string(*w.Deadline),
			g.Deadline)
	}
}

// deadlineFits compares with a label ("72h", a date, "immediate", "same_day") or with a
// deadline object.
func deadlineFits(raw json.RawMessage, c Case, g extract.Candidate) bool {
	if g.Deadline == nil {
		return false
	}
	var d extract.Deadline
	if json.Unmarshal(raw, &d) == nil && d.Phrase+d.By != "" {
		return d.By == "" || d.By == g.Deadline.By
	}
	var label string
	if json.Unmarshal(raw, &label) != nil {
		return false
	}
	hours, isHours := strings.CutSuffix(label, "h")
	n, err := strconv.Atoi(hours)
	switch {
	case label == "immediate", label == "same_day":
		return true
	case !isHours || err != nil:
		return g.Deadline.By == label
	case c.Published == "":
		return g.Deadline.Phrase != ""
	}
	base := c.Published
	by, err := time.Parse("2006-01-02", g.Deadline.By)
	if err != nil {
		return false
	}
	from, err := time.Parse("2006-01-02", base[:min(10, len(base))])
	return err == nil && by.Equal(from.AddDate(0, 0, (n+23)/24))
}

// String prints s in one line.
func (s Score) String() string {
	return fmt.Sprintf("n %d, detection %.3f (%d of %d, %d got), pair %.3f, acts %.3f, reversed %d, left alone %s, count %s, open %s, "+
		"status %s (no act %s), new %s, response %s, ambassador %s, deadline %s, day %s",
		s.N, s.Detection.F1(), s.Detection.Hits, s.Detection.Want, s.Detection.Got, s.Pair.F1(), s.Acts.F1(), s.Reversed, s.Negatives,
		s.Exact, s.Open, s.Status, s.NonAct, s.New, s.Response, s.Envoy, s.Deadline, s.Day)
}

// String prints s as "97/99".
func (s Share) String() string { return fmt.Sprintf("%d/%d", s.Right, s.Of) }
