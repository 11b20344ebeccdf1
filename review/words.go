package review

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"nongrata/extract"
)

// NotGiven stands where a count has no figure.
const NotGiven = "number not given"

// MeasureWords name a measure in English.
type MeasureWords struct {
	One   string // of one act: "staff cut"
	Many  string // of several: "staff cuts"
	About string // as the subject of a message: "cut of mission staff"
}

var measureWords = map[extract.Measure]MeasureWords{
	extract.Expulsion: {"expulsion", "expulsions", "expulsion of diplomats"},
	extract.StaffCap:  {"staff cut", "staff cuts", "cut of mission staff"},
	extract.Closure:   {"mission closed", "closures", "closure of missions"},
	extract.Downgrade: {"relations downgraded", "downgrades", "relations"},
	extract.Severance: {"relations broken off", "severed relations", "relations"},
}

// WordsOf returns the words for a measure, those of an expulsion for an unknown one.
func WordsOf(m extract.Measure) MeasureWords {
	if w, ok := measureWords[m]; ok {
		return w
	}
	return measureWords[extract.Expulsion]
}

// staffNouns name one and several of a kind. Ambassadors are named by themselves, and the
// accusation of spying under the reason.
var staffNouns = map[extract.StaffKind][2]string{
	extract.Diplomatic: {"diplomat", "diplomats"},
	extract.Technical:  {"administrative staff member", "administrative staff"},
	extract.Consular:   {"consular officer", "consular officers"},
	extract.Military:   {"military attaché", "military attachés"},
	extract.OfficialKd: {"official", "officials"},
	extract.Family:     {"family member", "family members"},
	extract.Local:      {"locally hired employee", "locally hired employees"},
}

// StaffWords names kinds of staff together: "diplomats and military attachés". Nobody is
// called a diplomat whom no source calls one.
func StaffWords(kinds []extract.StaffKind, one bool) string {
	n := 1
	if one {
		n = 0
	}
	var nouns []string
	for _, k := range kinds {
		noun, named := staffNouns[k]
		if named && !slices.Contains(nouns, noun[n]) && (k != extract.Diplomatic || !one || !specific(kinds)) {
			nouns = append(nouns, noun[n])
		}
	}
	diplomats := slices.ContainsFunc(kinds, func(k extract.StaffKind) bool {
		return k == extract.Diplomatic || k == extract.Ambassador || k == extract.Charge
	})
	switch {
	case len(nouns) == 1, len(nouns) == 2 && !one:
		return andList(nouns)
	case len(nouns) == 0 && diplomats:
		return staffNouns[extract.Diplomatic][n]
	case len(nouns) == 0 && slices.Contains(kinds, extract.Intel):
		return staffNouns[extract.OfficialKd][n]
	case one:
		return "mission staff member"
	case diplomats:
		return "diplomats and mission staff"
	}
	return "mission staff"
}

// specific reports whether a kind says more than that somebody is a diplomat.
func specific(kinds []extract.StaffKind) bool {
	return slices.ContainsFunc(kinds, func(k extract.StaffKind) bool {
		_, named := staffNouns[k]
		return named && k != extract.Diplomatic
	})
}

func andList(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// Plural returns "1 source", "3 sources", "2 copies", "5 days", "40 people" of person.
func Plural(n int, noun string) string {
	switch {
	case n == 1:
		return "1 " + noun
	case strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ay"):
		return strconv.Itoa(n) + " " + strings.TrimSuffix(noun, "y") + "ies"
	case noun == "person":
		return strconv.Itoa(n) + " people"
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// UpperFirst returns s with a capital at its beginning.
func UpperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
