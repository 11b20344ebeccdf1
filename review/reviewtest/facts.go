package reviewtest

import (
	_ "embed" // the facts
	"strconv"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
)

//go:embed facts.tsv
var factsTSV string

// A Fact is one real act of 2016-2026.
type Fact struct {
	ID                 string // section, day and pair
	Day                string // YYYY-MM-DD; YYYY-MM when only the month is known
	Receiving, Sending country.Code
	Count              extract.Count
	Ambassador         bool
	Measure            extract.Measure
	Status             extract.Status
	Deadline           string   // YYYY-MM-DD or ""
	Answers            []string // IDs of the facts that it answers
}

// Facts returns every fact of facts.tsv in its order. Section A is others against Russia in
// 2022, B Russia's answers, C the wave of 2018, D and E the years and places around them.
func Facts() []Fact {
	var out []Fact
	for line := range strings.Lines(factsTSV) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 11 {
			continue
		}
		out = append(out, Fact{
			ID: f[0], Day: f[1], Receiving: country.Code(f[2]), Sending: country.Code(f[3]),
			Count: factCount(f[4], extract.Qualifier(f[5])), Ambassador: f[6] == "yes",
			Measure: extract.Measure(f[7]), Status: extract.Status(f[8]), Deadline: f[9],
			Answers: strings.FieldsFunc(f[10], func(r rune) bool { return r == ',' }),
		})
	}
	return out
}

func factCount(s string, q extract.Qualifier) extract.Count {
	n, err := strconv.Atoi(s)
	if err != nil {
		return extract.OpenCount("")
	}
	c := extract.Count{Min: &n, Max: &n, Qualifier: q, Phrase: s}
	if q == extract.AtLeast {
		c.Max = nil
	}
	return c
}

// Dated reports whether the day itself is known.
func (f Fact) Dated() bool { return len(f.Day) == len("2006-01-02") }

// Candidate returns the fact as its receiving state's ministry would have told it, with opts
// applied after. Only dated facts have one.
func (f Fact) Candidate(opts ...Option) extract.Candidate {
	all := []Option{Counted(f.Count), Measure(f.Measure), Status(f.Status), Page(f.ID), func(c *extract.Candidate) {
		c.Ambassador = f.Ambassador
		if f.Ambassador {
			c.Staff = []extract.StaffKind{extract.Ambassador}
		}
		c.InResponse = len(f.Answers) > 0
		if f.Deadline != "" {
			c.Deadline = &extract.Deadline{Phrase: "by " + f.Deadline, By: f.Deadline}
		}
	}}
	return Candidate(f.Receiving, f.Sending, f.Day, append(all, opts...)...)
}
