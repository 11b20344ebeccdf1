package review

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"nongrata/extract"
)

// FloorVersion names the table of floors. A changed table gets the next number, so that a
// printed total says which it used.
const FloorVersion = 1

// A Floor is the least that a vague number word can mean. It is shown as a floor and never
// becomes a count.
type Floor struct {
	Word  string
	Least int
	forms []string // of the word, in the languages where one word means just that
}

// floors is ordered from the largest, so that "dozens, if not hundreds" takes the larger
// word's floor.
var floors = []Floor{
	{"hundreds", 200, []string{"hundreds", "hunderte", "hunderten", "centaines", "cientos", "centenares", "centenas",
		"centinaia", "сотни", "сотен", "сотні", "setki", "honderden", "stovky", "hundratals", "hundrevis"}},
	{"scores", 40, []string{"scores"}},
	{"dozens", 24, []string{"dozens", "dutzende", "dutzenden", "docenas", "dozzine", "dozijnen", "dussintals", "dusinvis"}},
	{"several", 3, []string{"several", "mehrere", "mehreren", "plusieurs", "varios", "varias", "vários", "várias",
		"diversi", "несколько", "нескольких", "кілька", "кількох", "kilku", "kilka", "několik", "enkele", "flera", "flere"}},
}

// Floors returns the table of version FloorVersion, the largest first.
func Floors() []Floor { return slices.Clone(floors) }

// FloorOf returns the floor under an open count's phrase, and whether it has one.
func FloorOf(c extract.Count) (Floor, bool) {
	if !c.Open() {
		return Floor{}, false
	}
	words := strings.FieldsFunc(strings.ToLower(c.Phrase), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, f := range floors {
		if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(f.forms, w) }) {
			return f, true
		}
	}
	return Floor{}, false
}

// floorNote says that a floor was put under a phrase.
func floorNote(f Floor) string {
	return fmt.Sprintf("floor of %d for “%s”, table %d", f.Least, f.Word, FloorVersion)
}
