package extract

import (
	_ "embed" // the agencies
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nongrata/ingest"
)

//go:embed agencies.tsv
var agenciesTSV string

// A spelling is one way to name an agency.
type spelling struct{ name, agency string }

// spellings is read once from agencies.tsv, by the first letter, the longest name first, and
// never changes.
var spellings = readSpellings(agenciesTSV)

func readSpellings(tsv string) map[rune][]spelling {
	out := map[rune][]spelling{}
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, name := range f[1:] {
			first, _ := utf8.DecodeRuneInString(name)
			out[first] = append(out[first], spelling{name, f[0]})
		}
	}
	for _, names := range out {
		slices.SortStableFunc(names, func(a, b spelling) int { return len(b.name) - len(a.name) })
	}
	return out
}

// agencies are the IDs of all agencies; they never change.
var agencies = agencyIDs(spellings)

func agencyIDs(all map[rune][]spelling) map[string]bool {
	out := map[string]bool{}
	for _, names := range all {
		for _, s := range names {
			out[s.agency] = true
		}
	}
	return out
}

// AgencyOf returns the agency whose source this is, as Provenance.Credits names it, or "".
func AgencyOf(source ingest.SourceID) string {
	for id := string(source); id != ""; {
		if agencies[id] {
			return id
		}
		id = id[:max(strings.LastIndexByte(id, '-'), 0)]
	}
	return ""
}

// aside is how many letters a sentence may have that does nothing but name the agency.
const aside = 30

// credits returns the agencies that a text rests on: named in brackets, in the title or the
// lead, in a sentence that tells what a candidate was read from, or in one that does little else.
func credits(source string, found []Candidate) []string {
	var out []string
	for i, at := range sentencesOf(source) {
		said := source[at[0]:at[1]]
		named, bracketed := agenciesIn(said)
		if len(named) > 0 && (i < 2 || letters(said) <= aside || slices.ContainsFunc(found, func(c Candidate) bool { return c.within(source, at) })) {
			bracketed = named
		}
		for _, a := range bracketed {
			if !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}

// within reports whether any of the evidence, or the number once more, stands in
// source[at[0]:at[1]].
func (c Candidate) within(source string, at [2]int) bool {
	return c.Count.Min != nil && hasWord(source[at[0]:at[1]], c.Count.Phrase) ||
		slices.ContainsFunc(c.Evidence, func(s Span) bool { return at[0] <= s.Start && s.Start < at[1] })
}

// hasWord reports whether word stands in s and is no part of a longer word or number.
func hasWord(s, word string) bool {
	for from := 0; word != ""; {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(s[:from+i])
		from += i + len(word)
		if after, _ := utf8.DecodeRuneInString(s[from:]); !joins(before) && !joins(after) {
			return true
		}
	}
	return false
}

// agenciesIn finds the agencies that s names, and those that it names in brackets.
func agenciesIn(s string) (named, inBrackets []string) {
	for i := 0; i < len(s); {
		name, agency := spelledAt(s, i)
		if agency == "" {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
			continue
		}
		named = append(named, agency)
		if bracketed(s, i, i+len(name)) {
			inBrackets = append(inBrackets, agency)
		}
		i += len(name)
	}
	return named, inBrackets
}

func spelledAt(s string, i int) (name, agency string) {
	first, _ := utf8.DecodeRuneInString(s[i:])
	for _, sp := range spellings[first] {
		if strings.HasPrefix(s[i:], sp.name) && apart(s, i, i+len(sp.name)) {
			return sp.name, sp.agency
		}
	}
	return "", ""
}

// apart reports whether s[from:to] stands as a word. Scripts without spaces, and those that write
// small words as one with the next, need nothing around it.
func apart(s string, from, to int) bool {
	first, _ := utf8.DecodeRuneInString(s[from:])
	if !unicode.In(first, unicode.Latin, unicode.Cyrillic, unicode.Greek) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !joins(before) && !joins(after)
}

func joins(r rune) bool {
	return unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) || unicode.IsDigit(r)
}

func bracketed(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:from], " "))
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[to:], " ."))
	return strings.ContainsRune("(/（[【", before) && strings.ContainsRune(")/）]】", after)
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}
