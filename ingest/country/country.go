// Package country names the states and organisations that expel or are expelled.
//
// A Code is an ISO 3166-1 alpha-2 code, XK for Kosovo, or one of the organisations of the
// contracts: EU, UN, NATO, OSCE, AFRICAN_UNION (AU is Australia). The table is fixed at
// build time; nothing here fails at run time but Parse.
package country

import (
	_ "embed" // the table
	"errors"
	"fmt"
	"strings"
)

// A Code names a state or an organisation that can be a party to an expulsion.
type Code string

// The organisations.
const (
	EU           Code = "EU"
	UN           Code = "UN"
	NATO         Code = "NATO"
	OSCE         Code = "OSCE"
	AfricanUnion Code = "AFRICAN_UNION"
)

// ErrUnknown is wrapped by the errors of Parse.
var ErrUnknown = errors.New("not a country or organisation")

//go:embed countries.tsv
var tsv string

// table is read once from countries.tsv and never changes.
var table = read(tsv)

type row struct {
	alpha3, name string
}

type rows struct {
	codes  []Code // in the order of the file: states by code, then organisations
	byCode map[Code]row
	byName map[string]Code // codes, alpha-3 codes and names, all by fold
}

func read(tsv string) rows {
	r := rows{byCode: map[Code]row{}, byName: map[string]Code{}}
	for line := range strings.Lines(tsv) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		c := Code(f[0])
		alpha3 := f[1]
		if alpha3 == "" {
			alpha3 = f[0]
		}
		r.codes = append(r.codes, c)
		r.byCode[c] = row{alpha3, f[2]}
		names := append([]string{f[0], f[1], f[2]}, strings.Split(f[3], "|")...)
		for _, n := range names {
			if n != "" {
				r.byName[fold(n)] = c
			}
		}
	}
	return r
}

// fold makes spellings of one name equal: case, the sort of apostrophe, underscores and
// runs of white space do not matter.
func fold(s string) string {
	s = strings.NewReplacer("’", "'", "_", " ", "\u00a0", " ").Replace(s)
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}

// Parse reads an alpha-2 or alpha-3 code, an organisation or an English name, in any case.
func Parse(s string) (Code, error) {
	if c, ok := table.byName[fold(s)]; ok {
		return c, nil
	}
	return "", fmt.Errorf("%q: %w; want an ISO 3166-1 code, an English name, "+
		"EU, UN, NATO, OSCE or AFRICAN_UNION", s, ErrUnknown)
}

// All returns every code: the states by code, then the organisations.
func All() []Code { return append([]Code(nil), table.codes...) }

// Name returns the short English name, or the code itself when it is unknown.
func (c Code) Name() string {
	if r, ok := table.byCode[c]; ok {
		return r.name
	}
	return string(c)
}

// Alpha3 returns the ISO 3166-1 alpha-3 code (XKX for Kosovo). An organisation has none: its
// own code is returned, as is an unknown one.
func (c Code) Alpha3() string {
	if r, ok := table.byCode[c]; ok {
		return r.alpha3
	}
	return string(c)
}

// IsOrganisation reports whether c is one of the organisations.
func (c Code) IsOrganisation() bool {
	switch c {
	case EU, UN, NATO, OSCE, AfricanUnion:
		return true
	}
	return false
}

// Valid reports whether c is in the table, spelled as All spells it.
func (c Code) Valid() bool {
	_, ok := table.byCode[c]
	return ok
}
