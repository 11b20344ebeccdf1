package lexicon

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const tinyLex = `language Tiny
spaces yes
apostrophe right
endings adj = n, ns, -
[trigger measure=expulsion]
expel*, (send|sends) ... home | weak=yes
[trigger measure=expulsion voice=phrase]
persona non grata
[people staff=diplomatic plural=yes]
diplomat~adj
[number]
two | value=2
[change order=from-to]
from <n> to <n>
[common]
the
`

const tinyStates = `# comment
RU | name: Russia | adj: Russian
US | name: =US
`

func tiny(t testing.TB, lex, states string) (*Set, error) {
	t.Helper()
	return Load(fstest.MapFS{"xx.lex": {Data: []byte(lex)}, "xx.states": {Data: []byte(states)}})
}

// quotes lists the texts of l's matches of kind in src.
func quotes(l *Language, kind Kind, src string) []string {
	var out []string
	tokens := l.Script.Tokens(src, 0, len(src))
	for _, m := range l.Matches(src, tokens) {
		if m.Entry.Kind == kind {
			out = append(out, src[tokens[m.Start].Start:tokens[m.End-1].End])
		}
	}
	return out
}

func TestMatches(t *testing.T) {
	s, err := tiny(t, tinyLex, tinyStates)
	if err != nil {
		t.Fatal(err)
	}
	l := s.Language("xx-YY")
	for _, c := range []struct {
		kind Kind
		src  string
		want []string
	}{
		{Trigger, "It EXPELLED them, persona-non-grata", []string{"EXPELLED", "persona-non-grata"}},
		{Trigger, "He sends two of them home now", []string{"sends two of them home"}},
		{Trigger, "He sends two. Now home", nil},
		{Trigger, "ex\u00adpelled per\u200bsona «non» grata", []string{"ex\u00adpelled",
			"per\u200bsona «non» grata"}},
		{People, "diplomat diplomats diplomatns diplomatic", []string{"diplomat", "diplomatns"}},
		{State, "us US Russia's Russian Russians", []string{"US", "Russia", "Russian"}},
		{Change, "from 50 to 18, from fifty to 18", []string{"from 50 to 18"}},
	} {
		if got := quotes(l, c.kind, c.src); !slices.Equal(got, c.want) {
			t.Errorf("matches of kind %d in %q = %q, want %q", c.kind, c.src, got, c.want)
		}
	}
}

// TestBroken pins that a broken file says in one line where and what.
func TestBroken(t *testing.T) {
	for _, c := range []struct{ name, lex, states, want string }{
		{"section", "language X\n[triggr]\n", tinyStates,
			"lexicon xx.lex:2: [triggr]: unknown section"},
		{"setting", "language X\norder ovs\n", tinyStates,
			`lexicon xx.lex:2: order: "ovs": want one of svo, sov, vso`},
		{"unknown setting", "languag X\n", tinyStates,
			"lexicon xx.lex:1: languag: unknown setting"},
		{"key", "language X\n[people staff=diplomatic]\nenvoy | kind=x\n", tinyStates,
			"lexicon xx.lex:3: kind: unknown key"},
		{"value", "language X\n[people staff=spies]\n", tinyStates,
			`lexicon xx.lex:2: staff: "spies": want one of`},
		{"number", "language X\n[number]\ntwo | value=zwei\n", tinyStates,
			`lexicon xx.lex:3: value: "zwei": want a whole number`},
		{"missing", "language X\n[number]\ntwo\n", tinyStates, "lexicon xx.lex:3: value: missing"},
		{"duplicate", "language X\n[common]\nthe\nthe\n", tinyStates,
			"lexicon xx.lex:4: the: given twice in this section, first on line 3"},
		{"bracket", "language X\n[common]\n(a|b\n", tinyStates,
			"lexicon xx.lex:3: (a|b: brackets do not match"},
		{"endings", "language X\n[common]\na~foo\n", tinyStates,
			"lexicon xx.lex:3: a~foo: unknown endings foo"},
		{"gap", "language X\n[common]\n... a\n", tinyStates,
			"lexicon xx.lex:3: ... a: no word at its beginning or end"},
		{"language", "spaces yes\n", tinyStates, "lexicon xx.lex:1: language: missing"},
		{"state key", "language X\n", "RU | nom: Russia\n",
			"lexicon xx.states:1: RU nom: unknown key"},
		{"state twice", "language X\n", "RU | name: a\nRU | name: b\n",
			"lexicon xx.states:2: RU: given twice"},
		{"state code", "language X\n", "ru | name: a\n", "lexicon xx.states:1: ru: want: CODE"},
	} {
		_, err := tiny(t, c.lex, c.states)
		var p *Problem
		if !errors.As(err, &p) || !strings.HasPrefix(err.Error(), c.want) ||
			strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: Load = %v, want %s…", c.name, err, c.want)
		}
	}
}

func TestLoadOverlay(t *testing.T) {
	base := fstest.MapFS{"xx.lex": {Data: []byte(tinyLex)}, "xx.states": {Data: []byte(tinyStates)}}
	one, err := Load(base)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Load(base, fstest.MapFS{"xx.states": {Data: []byte("FR | name: Gaul\n")}})
	if err != nil {
		t.Fatal(err)
	}
	if got := quotes(two.Language("xx"), State, "Gaul and Russia"); !cmp.Equal(got,
		[]string{"Gaul"}) {
		t.Errorf("states of the overlay = %q, want Gaul alone", got)
	}
	if one.Version() == two.Version() {
		t.Error("version is the same after a file was replaced")
	}
	if _, err := Load(fstest.MapFS{"xx.lex": {Data: []byte(tinyLex)}}); err == nil {
		t.Error("Load without a .states file gave no error")
	}
}

func TestTokens(t *testing.T) {
	en := Script{Spaces: true, Apostrophe: "right"}
	for _, c := range []struct {
		script Script
		src    string
		want   []string
	}{
		{en, "Russia’s U.S. envoy (48-hour)", []string{"russia", "'s", "u.s.", "envoy", "(", "48",
			"hour", ")"}},
		{en, "1,200 men at 11:59 – 8.5%", []string{"1,200", "men", "at", "11:59", "—", "8.5", "%"}},
		{Script{Spaces: true, Apostrophe: "left"}, "l’ambassadeur d'Italie", []string{"l'",
			"ambassadeur", "d'", "italie"}},
		{Script{Spaces: true, Apostrophe: "inside"}, "в’язень", []string{"в'язень"}},
		{Script{}, "驱逐9名。한국", []string{"驱", "逐", "9", "名", ".", "한", "국"}},
		{Script{Spaces: true, Turkish: true}, "IŞIK İran", []string{"ısık", "iran"}},
		{Script{Spaces: true, Accents: true}, "E\u0301te\u0301", []string{"été"}},
		{en, "٤٨ ساعة १२", []string{"48", "ساعة", "12"}},
	} {
		var got []string
		for _, tok := range c.script.Tokens(c.src, 0, len(c.src)) {
			got = append(got, tok.Text)
		}
		if !cmp.Equal(got, c.want) {
			t.Errorf("Tokens(%q) = %q, want %q", c.src, got, c.want)
		}
	}
}

// TestRelevant pins that the prefilter never misses what the matcher would find.
func TestRelevant(t *testing.T) {
	s, err := tiny(t, strings.Replace(tinyLex, "diplomat~adj",
		"diplomat~adj, дипломат*, 外交官, attaché\n[trigger measure=severance]\n(cuts|cut) (all|) ties", 1), tinyStates)
	if err != nil {
		t.Fatal(err)
	}
	l := s.Language("xx")
	for src, want := range map[string]bool{
		"Expels two diplomats":              true,
		"EXPELLED: ДИПЛОМАТЫ":               true,
		"expels 外交官":                        true,
		"ex\u00adpels dip\u200blomats":      true,
		"expels an ATTACHÉ":                 true,
		"expels an attache\u0301":           true,
		"persona non grata":                 true,
		"expels players":                    false,
		"two diplomats":                     false,
		"sends her love home":               false,
		"Norland cuts ties with Southmark":  true,
		"its ties, cut":                     false,
		"sends her envoy, a diplomat, home": true,
	} {
		if got := l.Relevant(src); got != want {
			t.Errorf("Relevant(%q) = %v, want %v", src, got, want)
		}
	}
}

// TestEmbedded pins that every built-in language loads, and names the states that English does.
func TestEmbedded(t *testing.T) {
	names, err := fs.Glob(Embedded(), "*.lex")
	if err != nil || len(names) == 0 {
		t.Fatalf("Embedded = %v, %v, want .lex files", names, err)
	}
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range s.Languages() {
		if _, err := s.byCode[code].language(); err != nil {
			t.Errorf("language %s: %v", code, err)
		}
	}
	states, err := fs.Glob(Embedded(), "*.states")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range states {
		b, err := fs.ReadFile(Embedded(), name)
		if err == nil {
			_, err = parseFile(name, b)
		}
		if err != nil {
			t.Errorf("states: %v", err)
		}
	}
	if got := len(s.Language("en").States()); got < 195 {
		t.Errorf("English names %d states, want 195 or more", got)
	}
	if l := s.Detect("the minister said that the talks were over"); l == nil || l.Code != "en" {
		t.Errorf("Detect of an English text = %v, want en", l)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(tinyLex, tinyStates)
	f.Add("language x\n[number]\na~b ((c|d) e) | value=1\n", "RU|name:=a*")
	f.Fuzz(func(t *testing.T, lex, states string) {
		s, err := tiny(t, lex, states)
		var p *Problem
		if err != nil && !errors.As(err, &p) {
			t.Errorf("Load = %v, want a *Problem", err)
		}
		if err == nil {
			l := s.Language("xx")
			l.Matches(lex, l.Script.Tokens(lex, 0, len(lex)))
		}
	})
}
