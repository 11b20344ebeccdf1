package lexicon

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// settings are the keys of a .lex file's head with their allowed values; nil allows any.
var settings = map[string][]string{
	"language": nil, "also": nil, "group": nil, "prefixes": nil,
	"spaces": {"yes", "no"}, "order": {"svo", "sov", "vso", "v2"},
	"apostrophe": {"right", "left", "inside"}, "accents": {"keep", "fold"},
	"case": {"plain", "turkish"}, "numbers": {"before", "after", "both"},
	"adjectives": {"before", "after", "both"}, "construct": {"yes", "no"}, "question": nil, "possessor": {"case", "bare"}, "date-order": {"dmy", "mdy", "ymd"},
}

// A Language is one compiled lexicon.
type Language struct {
	Code   string   // BCP 47, the file's name
	Also   []string // further codes that it answers to
	Script Script
	// VerbLast says that the verb closes the clause, so that a subject's name is the first
	// in it and the people named last before the verb are the object.
	VerbLast        bool
	VerbSecond      bool // the subject follows the verb when anything else opens the clause
	NumbersAfter    bool // numbers may follow the people they count
	AdjectivesAfter bool // the state's adjective may follow the people
	// SmallAdjectives says that a state's adjective is written with a small letter, so that within
	// a sentence a capital tells its name: Polsko, beside polský.
	SmallAdjectives bool
	// Construct says that a state's bare name right behind a word for people, a mission or a
	// government owns it, and that one before it never does.
	Construct     bool
	VerbFirst     bool     // the subject's name may stand right behind its verb
	MonthFirst    bool     // 4/5 is the fifth of April
	Questions     []string // what ends a question besides "?": a mark, a last word
	root          trie
	filter        *filter
	glued         map[string]map[Kind]bool // what a prefix means: ב in
	common        map[string]bool
	states        map[string]bool
	BareOwner     bool            // a name owns the people behind it without a form of its own
	genitives     map[string]bool // states whose name has a form that says whose
	abbreviations map[string]bool
	months        map[string]bool
	numerals      map[string]bool // number words of one token
}

// States returns the codes of the states that the language can name, sorted.
func (l *Language) States() []string { return slices.Sorted(maps.Keys(l.states)) }

// compile joins a .lex and its .states file.
func compile(code string, lex, states *file) (*Language, error) {
	h := lex.head
	l := &Language{
		Code: code, VerbLast: h["order"] == "sov", VerbSecond: h["order"] == "v2", MonthFirst: h["date-order"] == "mdy",
		Construct: h["construct"] == "yes", BareOwner: h["possessor"] == "bare", VerbFirst: h["order"] == "vso",
		NumbersAfter:    h["numbers"] == "after" || h["numbers"] == "both",
		AdjectivesAfter: h["adjectives"] == "after" || h["adjectives"] == "both",
		Questions:       strings.Fields(h["question"]),
		Also:            strings.Fields(h["also"]), common: map[string]bool{}, states: map[string]bool{},
		genitives: map[string]bool{}, glued: map[string]map[Kind]bool{},
		abbreviations: map[string]bool{}, months: map[string]bool{}, numerals: map[string]bool{},
		Script: Script{
			Spaces: h["spaces"] != "no", Apostrophe: cmp.Or(h["apostrophe"], "inside"),
			Accents: h["accents"] == "keep", Turkish: h["case"] == "turkish",
		},
	}
	if h["language"] == "" {
		return nil, &Problem{File: lex.name, Line: 1, Key: "language", What: "missing"}
	}
	for _, p := range strings.Fields(h["prefixes"]) {
		l.Script.Prefixes = append(l.Script.Prefixes, l.Script.Fold(p))
	}
	l.root = newTrie()
	b := newFilterBuilder(l.Script)
	for _, f := range []*file{lex, states} {
		for i := range f.items {
			if err := l.take(f, &f.items[i], b); err != nil {
				return nil, err
			}
		}
	}
	l.SmallAdjectives = smallAdjectives(states)
	l.root.keys = nil
	l.filter = b.build(l.Script)
	return l, nil
}

// smallAdjectives reports whether nearly all adjectives in f begin with a small letter.
func smallAdjectives(f *file) bool {
	small, capital := 0, 0
	for i := range f.items {
		if form := f.items[i].entry.Form; f.items[i].entry.Kind != State || form != Adjective && form != Single {
			continue
		}
		for _, x := range f.items[i].forms {
			switch r, _ := utf8.DecodeRuneInString(x); {
			case unicode.IsLower(r):
				small++
			case unicode.IsUpper(r):
				capital++
			}
		}
	}
	return small > 10*capital
}

// take adds one item's forms to the trie and to the prefilter.
func (l *Language) take(f *file, it *item, b *filterBuilder) error {
	for _, form := range it.forms {
		if p, ok := strings.CutSuffix(form, "+"); ok {
			l.glue(l.Script.Fold(p), it.entry.Kind)
			continue
		}
		all, bad := f.patterns(l.Script, form)
		if bad != "" {
			return &Problem{File: f.name, Line: it.line, Key: form, What: bad}
		}
		for _, p := range all {
			l.root.add(p, &it.entry)
			b.addPattern(p, &it.entry)
			switch {
			case it.entry.Kind == Common && len(p) == 1:
				l.common[p[0].text] = true
			case it.entry.Kind == Abbreviation && len(p) == 1:
				l.abbreviations[p[0].text] = true
			case it.entry.Kind == NumberWord && len(p) == 1 && !p[0].prefix && !p[0].suffix:
				l.numerals[p[0].text] = true
			case it.entry.Kind == Month && len(p) == 1 && !p[0].prefix && !p[0].suffix:
				l.months[p[0].text] = true
			}
		}
	}
	if it.entry.Kind == State {
		l.states[it.entry.Is] = true
		if it.entry.Form == Genitive {
			l.genitives[it.entry.Is] = true
		}
	}
	return nil
}

// glue makes the prefix p a cue of kind wherever a word is read without it.
func (l *Language) glue(p string, kind Kind) {
	if l.glued[p] == nil {
		l.glued[p] = map[Kind]bool{}
	}
	l.glued[p][kind] = true
	if !slices.Contains(l.Script.Prefixes, p) {
		l.Script.Prefixes = append(l.Script.Prefixes, p)
	}
}

// Cased reports whether the language's case says when the name of state code owns what stands
// behind it, so that any other form of the name does not.
func (l *Language) Cased(code string) bool { return l.genitives[code] && !l.BareOwner }

// Glued reports whether the prefix that m's first word was read without is a cue of kind.
func (l *Language) Glued(m Match, kind Kind) bool { return l.glued[m.Glued][kind] }

// Relevant reports whether text may tell of an act: it holds part of a trigger and of a
// word for people or missions, or words for the end of relations. It never misses a text that Matches would find both in.
func (l *Language) Relevant(text string) bool {
	if l.filter.relevant(text) {
		return true
	}
	return l.Script.Accents && strings.ContainsAny(text, combining) &&
		l.filter.relevant(norm.NFC.String(text))
}

// Peopled reports whether text holds part of a word for people or missions, or a phrase that needs
// none: whether it is about diplomats at all.
func (l *Language) Peopled(text string) bool { return l.filter.scan(text, sawAll)&sawPeople != 0 }

// combining are the marks that decomposed Latin, Greek and Cyrillic letters carry.
const combining = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"

// Commonness returns how many of tokens are among the language's commonest words.
func (l *Language) Commonness(src string) (hits, words int) {
	for _, t := range l.Script.Tokens(src, 0, len(src)) {
		if t.Kind != Word {
			continue
		}
		words++
		if l.common[t.Text] {
			hits++
		}
	}
	return hits, words
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// IsAbbreviation reports whether a full stop after the folded word w ends no sentence.
func (l *Language) IsAbbreviation(w string) bool {
	return len(w) == 1 || l.abbreviations[w]
}

// IsMonth reports whether the folded word w names a month, so that the full stop of an
// ordinal before it ends no sentence: 4. April.
func (l *Language) IsMonth(w string) bool { return l.months[w] }
