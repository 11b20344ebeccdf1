package country

import (
	_ "embed" // the groups
	"slices"
	"strings"
)

//go:embed groups.tsv
var groupsTSV string

// groups are read once from groups.tsv and never change.
var groups = readGroups(groupsTSV)

type group struct {
	name    string
	members []Code
}

func readGroups(tsv string) []group {
	var out []group
	for line := range strings.Lines(tsv) {
		name, members, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		g := group{name: name}
		for _, c := range strings.Fields(members) {
			g.members = append(g.members, Code(c))
		}
		out = append(out, g)
	}
	return out
}

// Shared returns the name of the first group that a and b both belong to, "" without one or when
// they are the same: states that have acted together before.
func Shared(a, b Code) string {
	if a == b {
		return ""
	}
	for _, g := range groups {
		if slices.Contains(g.members, a) && slices.Contains(g.members, b) {
			return g.name
		}
	}
	return ""
}
