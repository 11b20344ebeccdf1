package ingesttest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

func load(t *testing.T) []Release {
	t.Helper()
	rs, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func facts(t *testing.T) []Fact {
	t.Helper()
	fs, err := Facts()
	if err != nil {
		t.Fatal(err)
	}
	return fs
}

// The window is that of the wave; a text is neither a headline nor a dossier.
func TestReleasesAreReleases(t *testing.T) {
	first := time.Date(2022, 2, 24, 0, 0, 0, 0, time.UTC)
	end := time.Date(2022, 4, 9, 0, 0, 0, 0, time.UTC)
	for _, r := range load(t) {
		if r.Published.Before(first) || !r.Published.Before(end) {
			t.Errorf("%s: published %s, outside the wave", r.File, r.Published)
		}
		for _, v := range append([]Version{r.Version}, r.Edits...) {
			n := len(words(v.Body))
			if r.Lang == "ja" {
				n = len([]rune(v.Body)) / 2
			}
			if n < 70 || n > 350 {
				t.Errorf("%s: %d words, want 70 to 350", r.File, n)
			}
		}
		if s, _ := siteOf(r.Source); s.lang != r.Lang {
			t.Errorf("%s: in %s, on a site in %s", r.File, r.Lang, s.lang)
		}
	}
}

// Every newly told act is one of the facts, and tells it rightly or leaves the number open.
func TestWantsTellFacts(t *testing.T) {
	byID := map[string]Fact{}
	for _, f := range facts(t) {
		byID[f.ID] = f
	}
	for _, r := range load(t) {
		for _, v := range append([]Version{r.Version}, r.Edits...) {
			var acts []Want
			for _, w := range v.Want {
				if w.Act() {
					acts = append(acts, w)
				}
			}
			if len(acts) != len(r.Tells) {
				t.Errorf("%s: %d new acts, tells %v", r.File, len(acts), r.Tells)
				continue
			}
			for i, id := range r.Tells {
				f, ok := byID[id]
				if !ok {
					t.Errorf("%s: tells unknown fact %s", r.File, id)
				} else if err := fits(acts[i], f); err != nil {
					t.Errorf("%s: %s: %v", r.File, id, err)
				}
			}
		}
	}
}

func fits(w Want, f Fact) error {
	if *w.Receiving != f.Receiving || *w.Sending != f.Sending || w.Measure != f.Measure ||
		w.AnnouncedOn != f.Day || w.Ambassador != f.Ambassador {
		return fmt.Errorf("want %s→%s %s on %s does not match", *w.Receiving, *w.Sending, w.Measure, w.AnnouncedOn)
	}
	n := f.People
	if f.Measure == "closure" {
		n = f.Missions
	}
	if w.Count.Min != nil && *w.Count.Min != n && *w.Count.Min != f.Final {
		return fmt.Errorf("count %d, want %d", *w.Count.Min, n)
	}
	return nil
}

// figures returns, for each fact, the number that the releases give it: a ministry's before
// a wire's, at first and after all edits and corrections.
func figures(rs []Release) (first, final map[string]int) {
	first, final = map[string]int{}, map[string]int{}
	wires := slices.Clone(rs)
	slices.SortStableFunc(wires, func(a, b Release) int { return rank(a) - rank(b) })
	for _, r := range wires {
		take(first, r, r.Version)
		take(final, r, r.Last())
	}
	return first, final
}

func rank(r Release) int {
	if s, _ := siteOf(r.Source); !s.kind.Official() {
		return 1
	}
	return 0
}

func take(to map[string]int, r Release, v Version) {
	i := 0
	for _, w := range v.Want {
		if !w.Act() {
			continue
		}
		if _, had := to[r.Tells[i]]; !had && w.Measure != "closure" && w.Count.Min != nil {
			to[r.Tells[i]] = *w.Count.Min
		}
		i++
	}
}

// The releases add up to the published wave: 441 people told to leave by others to 7 April,
// 443 with Spain corrected, and Russia's answers.
func TestWaveAddsUp(t *testing.T) {
	first, final := figures(load(t))
	sum := func(of map[string]int, section, until string) int {
		n := 0
		for _, f := range facts(t) {
			if strings.HasPrefix(f.ID, section) && f.Day <= until {
				n += of[f.ID]
			}
		}
		return n
	}
	for _, c := range []struct {
		section, until string
		first, final   int
	}{
		{"A", "2022-02-28", 14, 14}, {"A", "2022-03-18", 40, 40}, {"A", "2022-03-23", 85, 85},
		{"A", "2022-03-29", 133, 133}, {"A", "2022-03-30", 168, 168}, {"A", "2022-04-01", 169, 169},
		{"A", "2022-04-04", 245, 245}, {"A", "2022-04-05", 417, 419}, {"A", "2022-04-06", 433, 435},
		{"A", "2022-04-07", 441, 443}, {"A", "2022-04-08", 451, 453},
		{"B", "2022-04-07", 15, 15}, {"B", "2022-04-08", 62, 62},
	} {
		if got := sum(first, c.section, c.until); got != c.first {
			t.Errorf("section %s to %s, first figures = %d, want %d", c.section, c.until, got, c.first)
		}
		if got := sum(final, c.section, c.until); got != c.final {
			t.Errorf("section %s to %s, last figures = %d, want %d", c.section, c.until, got, c.final)
		}
	}
}

// Per state, as published for 7 April 2022.
func TestWaveByState(t *testing.T) {
	want := map[country.Code]int{"PL": 45, "DE": 40, "SK": 38, "FR": 35, "SI": 33, "IT": 30, "ES": 25, "BE": 21,
		"EU": 19, "EE": 17, "NL": 17, "LV": 16, "DK": 15, "US": 14, "BG": 13, "GR": 12, "RO": 10, "PT": 10, "ME": 5,
		"LT": 5, "MK": 5, "IE": 4, "AT": 4, "SE": 3, "NO": 3, "CZ": 1, "LU": 1}
	first, _ := figures(load(t))
	got := map[country.Code]int{}
	for _, f := range facts(t) {
		if n := first[f.ID]; n > 0 && f.Sending == "RU" && f.Day <= "2022-04-07" {
			got[f.Receiving] += n
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("people by receiving state (-want +got):\n%s", d)
	}
}

// Every fact has a release; every numbered one has its number, in the state's own voice
// where that state gave one.
func TestEveryFactIsTold(t *testing.T) {
	first, _ := figures(load(t))
	told, official := map[string]bool{}, map[string]bool{}
	for _, r := range load(t) {
		for _, id := range r.Tells {
			told[id] = true
			if rank(r) == 0 && r.Edition == "" {
				official[id] = true
			}
		}
	}
	for _, f := range facts(t) {
		if !told[f.ID] {
			t.Errorf("%s is told nowhere", f.ID)
		}
		if f.People > 0 && first[f.ID] != f.People {
			t.Errorf("%s: first figure = %d, want %d", f.ID, first[f.ID], f.People)
		}
		if !official[f.ID] && f.Receiving != "FM" {
			t.Errorf("%s has no official release in its own language", f.ID)
		}
	}
}

func TestDistractors(t *testing.T) {
	n, langs := 0, map[string]bool{}
	for _, r := range load(t) {
		langs[r.Lang] = true
		if len(r.Tells) == 0 {
			n++
		}
	}
	if n < 25 {
		t.Errorf("releases that tell no new act = %d, want 25 or more", n)
	}
	if len(langs) < 26 {
		t.Errorf("languages = %d, want 26 or more: %v", len(langs), langs)
	}
}

// No release repeats another unless it says so, and one that says so does.
func TestNoHiddenCopies(t *testing.T) {
	const span = 8
	family := func(r Release) string {
		if r.CopyOf != "" {
			return r.CopyOf
		}
		return r.Slug
	}
	rs := load(t)
	owner := map[string]Release{}
	copied := map[string]bool{}
	for _, r := range rs {
		reported := false
		for i, w := 0, words(r.Title+"\n"+r.Body); i+span <= len(w); i++ {
			key := strings.Join(w[i:i+span], " ")
			other, ok := owner[key]
			switch {
			case !ok:
				owner[key] = r
			case other.Slug == r.Slug:
			case family(other) == family(r):
				copied[r.Slug] = true
			case !reported:
				reported = true
				t.Errorf("%s and %s share %q", r.File, other.File, key)
			}
		}
	}
	for _, r := range rs {
		if r.CopyOf == "" {
			continue
		}
		if !slices.ContainsFunc(rs, func(o Release) bool { return o.Slug == r.CopyOf && o.CopyOf == "" }) {
			t.Errorf("%s: copy of %q, which is no original", r.File, r.CopyOf)
		}
		if !copied[r.Slug] {
			t.Errorf("%s: says it is a copy and shares nothing", r.File)
		}
	}
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func TestSpainIsCorrected(t *testing.T) {
	for _, r := range load(t) {
		if r.Source != "es-exteriores" {
			continue
		}
		before, _ := r.AsOf(time.Date(2022, 4, 7, 12, 0, 0, 0, time.UTC))
		after, _ := r.AsOf(time.Date(2022, 4, 8, 12, 0, 0, 0, time.UTC))
		if got := []int{*before.Want[0].Count.Min, *after.Want[0].Count.Min}; !slices.Equal(got, []int{25, 27}) {
			t.Errorf("Spain's figure on 7 and 8 April = %v, want [25 27]", got)
		}
		if _, ok := r.AsOf(r.Published.Add(-time.Second)); ok {
			t.Errorf("AsOf shows the release before it is published")
		}
		return
	}
	t.Error("no Spanish release")
}

func TestParseErrors(t *testing.T) {
	const head = "source: us-state\npublished: 2022-02-24T11:40:00-05:00\nslug: a\nlang: en\ntitle: T\n"
	for _, c := range []struct{ name, text, want string }{
		{"unknown key", head + "colour: red\n\nx\n", `f.txt:6: unknown key "colour"`},
		{"key twice", head + "lang: en\n\nx\n", `f.txt:6: key "lang" twice`},
		{"no value", head + "byline:\n\nx\n", `f.txt:6: "byline:": want key: value`},
		{"bad time", "published: today\n\nx\n", `f.txt:1: published: `},
		{"no slug", "source: us-state\n\nx\n", `f.txt:1: no published in the header`},
		{"no want", head + "\nx\n", `f.txt:7: no "-- want --" section`},
		{"no body", head + "\n-- want --\n[]\n", `f.txt:7: no body`},
		{"json", head + "why_nothing: x\n\nx\n\n-- want --\n[\n{\"new\": 1}]\n", `f.txt:12: want: `},
		{"unknown field", head + "\nx\n\n-- want --\n[{\"size\": 1}]\n", `f.txt:10: want: json: unknown field "size"`},
		{"invalid want", head + "\nx\n\n-- want --\n[{\"measure\": \"hug\"}]\n", `f.txt:10: want 0: measure "hug"`},
		{"nothing said", head + "\nx\n\n-- want --\n[]\n", `f.txt:1: wants nothing and does not say why_nothing`},
		{"edit too early", head + "why_nothing: x\n\nx\n\n-- want --\n[]\n-- edited 2022-02-24T11:40:00-05:00 --\ny\n",
			`f.txt:12: edited 2022-02-24T11:40:00-05:00: not after`},
		{"unknown site", strings.Replace(head, "us-state", "xx", 1) + "why_nothing: x\n\nx\n\n-- want --\n[]\n", `f.txt:1: source "xx"`},
	} {
		_, err := parse("f.txt", c.text)
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: parse = %v, want %q", c.name, err, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("source: us-state\npublished: 2022-02-24T11:40:00-05:00\nslug: a\nlang: en\ntitle: T\nwhy_nothing: x\n\nx\n\n-- want --\n[]\n-- edited 2022-02-25T00:00:00Z --\ntitle: U\n\ny\n-- want --\n[]\n")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := parse("f.txt", text)
		if err == nil && (r.Slug == "" || r.Body == "" || r.Published.IsZero()) {
			t.Errorf("parse(%q) = %+v without an error", text, r)
		}
	})
}

func TestSourcesAreWhole(t *testing.T) {
	has := map[ingest.SourceID]bool{}
	for _, r := range load(t) {
		has[r.Source] = true
	}
	listings := 0
	for _, s := range Sources("http://127.0.0.1:1") {
		if !has[s.ID] {
			t.Errorf("source %s publishes nothing", s.ID)
		}
		if err := s.Kind.Validate(); err != nil {
			t.Errorf("source %s: %v", s.ID, err)
		}
		if !s.Country.Valid() || len(s.Domains) != 1 || s.Domains[0] != "127.0.0.1" {
			t.Errorf("source %s: country %q, domains %v", s.ID, s.Country, s.Domains)
		}
		if s.Method == ingest.Listing {
			listings++
		}
	}
	if listings < 4 {
		t.Errorf("listing pages = %d, want 4 or more", listings)
	}
}
