package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

const data = "../data"

// languages are the codes with a .states file of this folder's making.
func languages(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(data + "/*.states")
	if err != nil || len(files) == 0 {
		t.Fatalf("no .states files: %v", err)
	}
	var out []string
	for _, f := range files {
		if code := strings.TrimSuffix(filepath.Base(f), ".states"); code != "en" {
			out = append(out, code)
		}
	}
	return out
}

func open(t *testing.T, code string) (*table, *lexicon.Language) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(data, code+".states"))
	if err != nil {
		t.Fatal(err)
	}
	tab := parseTable(string(b))
	if got := tab.String(); got != string(b) {
		t.Errorf("%s: parseTable and String change the file", code)
	}
	l, err := compile(data, code, string(b))
	if err != nil {
		t.Fatal(err)
	}
	return tab, l
}

// Every language names every state and organisation of ingest/country.
func TestEveryStateIsNamed(t *testing.T) {
	for _, code := range languages(t) {
		_, l := open(t, code)
		for _, c := range country.All() {
			if !slices.Contains(l.States(), string(c)) {
				t.Errorf("%s has no form for %s (%s)", code, c, c.Name())
			}
		}
	}
}

// No form names two states, but those that the file declares by "# both: form: CODE CODE".
func TestNoFormNamesTwo(t *testing.T) {
	for _, code := range languages(t) {
		tab, l := open(t, code)
		for state, forms := range tab.forms() {
			for _, f := range forms {
				got := named(l, f)
				if len(got) > 1 && !slices.Equal(got, tab.both[f]) {
					t.Errorf("%s: %q of %s names %v", code, f, state, got)
				}
			}
		}
	}
}

func TestInflected(t *testing.T) {
	for code, list := range inflected {
		_, l := open(t, code)
		n := 0
		for pair := range strings.SplitSeq(list, ";") {
			want, text, _ := strings.Cut(strings.TrimSpace(pair), " ")
			if got := named(l, text); !slices.Equal(got, []string{want}) {
				t.Errorf("%s: named(%q) = %v, want [%s]", code, text, got, want)
			}
			n++
		}
		if n < 5 {
			t.Errorf("%s: %d spot checks, want 5", code, n)
		}
	}
	for _, code := range languages(t) {
		if inflected[code] == "" {
			t.Errorf("%s: no spot checks", code)
		}
	}
}

// Words of the language that look like a state's short form do not name it.
func TestNotNamed(t *testing.T) {
	for _, tt := range []struct{ code, text string }{
		{"fr", "eau"}, {"it", "nato"}, {"ru", "того"}, {"uk", "того"}, {"es", "usa"}, {"bg", "прага"},
		{"hr", "mali"}, {"sl", "mali"}, {"sl", "praga"}, {"pt", "peru"}, {"es", "chile"}, {"vi", "anh"},
		{"vi", "nga"}, {"sr", "мали"}, {"mk", "мали"}, {"ru", "перу"}, {"de", "us"},
		{"lt", "gana"}, {"lt", "viena"}, {"lv", "gana"}, {"it", "usa"}, {"et", "viini"}, {"nl", "wenen"},
		{"fr", "vienne"}, {"fr", "Maurice"}, {"fr", "la réunion"}, {"es", "reunión"}, {"es", "irán"},
		{"hu", "lett"}, {"hu", "ír"}, {"fa", "ترک"}, {"ar", "مالي"}, {"uk", "банкової"}, {"zh", "以外交官"},
	} {
		_, l := open(t, tt.code)
		if got := named(l, tt.text); len(got) > 0 {
			t.Errorf("%s: named(%q) = %v, want none", tt.code, tt.text, got)
		}
	}
}

func TestClean(t *testing.T) {
	for _, tt := range []struct {
		code, name string
		want       []string
	}{
		{"FR", "Frankreich", []string{"Frankreich"}},
		{"CD", "Kongo - Kinshasa", []string{"Kongo Kinshasa"}},
		{"CD", "Congo (DRC)", []string{"Congo DRC"}},
		{"MM", "Myanmar (Birmania)", []string{"Myanmar", "Birmania"}},
		{"HK", "香港（中国特别行政区）", []string{"香港"}},
		{"CC", "Cocos (Keeling) Islands", []string{"Cocos Islands"}},
		{"BQ", "Bonaire, Saba", nil},
	} {
		if diff := cmp.Diff(tt.want, clean(tt.code, tt.name), cmp.Transformer("len", func(s []string) []string { return append([]string{}, s...) })); diff != "" {
			t.Errorf("clean(%q, %q): %s", tt.code, tt.name, diff)
		}
	}
}

func TestReadLocale(t *testing.T) {
	got, err := readLocale(fstest.MapFS{
		"cldr-localenames-full/main/xx/territories.json": {Data: []byte(
			`{"main":{"xx":{"localeDisplayNames":{"territories":{"AT":"Austria","GB-alt-short":"UK","150":"Europe","IO-alt-chagos":"no"}}}}}`)},
		"cldr-dates-full/main/xx/timeZoneNames.json": {Data: []byte(
			`{"main":{"xx":{"dates":{"timeZoneNames":{"zone":{"Europe":{"Vienna":{"exemplarCity":"Vienna"},"Zurich":{"exemplarCity":"Zurich"}}}}}}}}`)},
	}, "xx")
	want := []form{{"AT", "name", "Austria"}, {"GB", "name", "UK"}, {"AT", "cap", "Vienna"}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(form{})); diff != "" || err != nil {
		t.Errorf("readLocale() = %v: %s", err, diff)
	}
}

func TestAddKeepsWhatIsThere(t *testing.T) {
	tab := parseTable("# omit: TG Togo\nendings a = -, s\nFR | name: France | adj: French\n")
	for _, f := range []form{{"FR", "name", "Gaul"}, {"FR", "name", "Gaul"}, {"FR", "cap", "Paris"}, {"GB", "name", "UK"}} {
		tab.add(f)
	}
	want := "# omit: TG Togo\nendings a = -, s\nFR | name: France, Gaul | adj: French | cap: Paris\nGB | name: =UK\n"
	if diff := cmp.Diff(want, tab.String()); diff != "" {
		t.Error(diff)
	}
	if !tab.omitted("TG", "Togo") || tab.omitted("TG", "Lome") {
		t.Error("omitted is wrong")
	}
}
