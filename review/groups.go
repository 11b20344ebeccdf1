package review

import (
	_ "embed" // the table
	"fmt"
	"slices"
	"strings"

	"nongrata/ingest/country"
)

//go:embed groups.tsv
var groupsTSV string

// memberships is read once from groups.tsv and never changes.
var memberships = readGroups(groupsTSV)

type membership struct {
	group       string
	member      country.Code
	first, last string // days; last is "" for a member of today
}

func readGroups(tsv string) []membership {
	var out []membership
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 4 {
			continue
		}
		out = append(out, membership{f[0], country.Code(f[1]), f[2], f[3]})
	}
	return out
}

// Groups returns the names of the groups that Scope.Group knows, sorted.
func Groups() []string {
	var out []string
	for _, m := range memberships {
		if !slices.Contains(out, m.group) {
			out = append(out, m.group)
		}
	}
	slices.Sort(out)
	return out
}

// Members returns the members of a group on a day (YYYY-MM-DD), sorted by code. NATO had 30
// on 7 April 2022 and 31 a year later.
func Members(group, day string) []country.Code {
	var out []country.Code
	for _, m := range memberships {
		if m.group == group && m.first <= day && (m.last == "" || day <= m.last) {
			out = append(out, m.member)
		}
	}
	slices.Sort(out)
	return out
}

// coverageOf says which members have an item in the tally.
func coverageOf(t Tally) *Coverage {
	c := &Coverage{Group: t.Scope.Group, Day: coverageDay(t), Acted: []country.Code{}, Holdouts: []country.Code{}}
	members := Members(c.Group, c.Day)
	var names []string
	for _, m := range members {
		if slices.ContainsFunc(t.Items, func(i Item) bool { return i.Receiving == m }) {
			c.Acted = append(c.Acted, m)
			continue
		}
		c.Holdouts = append(c.Holdouts, m)
		names = append(names, m.Name())
	}
	c.Sentence = fmt.Sprintf("%d of %d %s members (membership of %s)", len(c.Acted), len(members), c.Group, c.Day)
	if len(names) > 0 {
		slices.Sort(names)
		c.Sentence += "; not: " + strings.Join(names, ", ")
	}
	c.Sentence += "."
	return c
}

// coverageDay never asks the clock, so that the bytes stay: the scope's last day, else that of
// its knowledge, else that of the last item.
func coverageDay(t Tally) string {
	switch {
	case t.Scope.Until != "":
		return t.Scope.Until
	case !t.Scope.AsOf.IsZero():
		return t.Scope.AsOf.UTC().Format("2006-01-02")
	case len(t.Items) > 0:
		return t.Items[len(t.Items)-1].Day
	}
	return t.Scope.Since
}
