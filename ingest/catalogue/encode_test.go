package catalogue

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"nongrata/ingest"
)

var alike = cmp.Options{cmpopts.EquateEmpty(), cmpopts.IgnoreFields(ingest.Source{}, "Origin")}

// What is written is read back, the built-in catalogue and a source with every field.
func TestEncode(t *testing.T) {
	full := ingest.Source{
		ID: "full", Name: "Full: a \"name\"", Kind: ingest.Ministry, Country: "DE", Languages: []string{"de", "en"},
		Method: ingest.Listing, URL: "https://x.example/a?q=1", PageURL: "https://x.example/", Domains: []string{"x.example"},
		Selectors: ingest.Selectors{Item: "li > a", Body: "#b"}, Match: []string{"persona non grata"}, FullText: true,
		Identity: ingest.ByLink, Interval: 3 * time.Minute, Confidence: "low", Evidence: []string{"log: 2026"}, Checked: "2026-01-02",
		Disabled: true, Note: "Off: ours", Alternatives: []string{"https://y.example/"},
		Render:    ingest.Render{Command: []string{"/bin/cat", "{url}"}, Articles: true},
		Transport: ingest.Transport{Proxy: "direct", HTTP1: true},
	}
	search := ingest.Source{
		ID: "search", Name: "search", Kind: ingest.Aggregator, Method: ingest.Feed,
		URL: "https://x.example/?q=a+b", Template: "https://x.example/?q={query}",
		Parameters: map[string]string{"query": "a b"}, Service: "x", Terms: "https://x.example/terms",
		Domains: []string{"x.example"},
	}
	all := append(load(t), full, search)
	b, err := Encode(all)
	if err != nil {
		t.Fatalf("Encode = %v, want nil", err)
	}
	got, err := LoadFiles(write(t, string(b)))
	if err != nil {
		t.Fatalf("LoadFiles of what Encode wrote = %v, want nil", err)
	}
	if diff := cmp.Diff(all, got, alike); diff != "" {
		t.Errorf("LoadFiles of what Encode wrote (-want +got):\n%s", diff)
	}
	// A field that nobody has set above would not be missed: every one is, in one of the two.
	for i := range reflect.TypeFor[ingest.Source]().NumField() {
		name := reflect.TypeFor[ingest.Source]().Field(i).Name
		if name != "Origin" && reflect.ValueOf(full).Field(i).IsZero() && reflect.ValueOf(search).Field(i).IsZero() {
			t.Errorf("field %s is in neither source of this test", name)
		}
	}
}

// A change is written by the keys that differ, and read over the old.
func TestEncodeChanges(t *testing.T) {
	was := find(t, load(t), "de-auswaertiges-amt")
	now := was
	now.URL, now.Disabled, now.Selectors = "https://www.auswaertiges-amt.de/neu.xml", true, ingest.Selectors{}
	b, err := EncodeChanges([]Change{{was, now}})
	if err != nil {
		t.Fatalf("EncodeChanges = %v, want nil", err)
	}
	if n := strings.Count(string(b), "\n"); n > 6 {
		t.Errorf("EncodeChanges of three keys = %d lines, want six at most:\n%s", n, b)
	}
	got := find(t, load(t, write(t, string(b))), was.ID)
	if diff := cmp.Diff(now, got, alike); diff != "" {
		t.Errorf("source after its change (-want +got):\n%s", diff)
	}
}

func TestTemplates(t *testing.T) {
	name := write(t, `
sources:
  - id: gdelt-doc
    disabled: false
    parameters: {language: es, country: United Kingdom}
  - id: news-de
    from: google-news-search
    name: Google News, German
    parameters: {query: 'Diplomaten "persona non grata"', language: de, country: DE}
`)
	all := load(t, name)
	const query = "https://api.gdeltproject.org/api/v2/doc/doc?query=%28%22persona+non+grata%22+OR+%22expels+diplomats%22+OR+%22expelled+diplomats%22%29"
	if got, want := find(t, all, "gdelt-doc").URL, query+"%20sourcelang:spa%20sourcecountry:unitedkingdom&mode=ArtList&format=rss&maxrecords=75&sort=DateDesc&timespan=24h"; got != want {
		t.Errorf("gdelt-doc is asked at %s, want %s", got, want)
	}
	if got := find(t, load(t), "gdelt-doc").URL; strings.Contains(got, "sourcelang") || !strings.HasPrefix(got, query) {
		t.Errorf("gdelt-doc without a language is asked at %s, want the query alone", got)
	}
	de := find(t, all, "news-de")
	if want := "https://news.google.com/rss/search?q=Diplomaten+%22persona+non+grata%22&hl=de-DE&gl=DE&ceid=DE:de"; de.URL != want || de.Disabled {
		t.Errorf("news-de is asked at %s (off: %v), want %s", de.URL, de.Disabled, want)
	}
	for _, tt := range []struct {
		id       ingest.SourceID
		accepted map[string]bool
		want     []string // in the error; none is no error
	}{
		{"gdelt-doc", nil, []string{name, "gdelt-doc", "catalogue.accept_terms.gdelt: true", "https://www.gdeltproject.org/"}},
		{"news-de", map[string]bool{"gdelt": true}, []string{"news-de", "catalogue.accept_terms.google_news: true"}},
		{"news-de", map[string]bool{"google_news": false}, []string{"news-de"}},
		{"news-de", map[string]bool{"google_news": true}, nil},
		{"fr-meae", nil, nil},
	} {
		err := CheckTerms(find(t, all, tt.id), tt.accepted)
		if (err == nil) != (tt.want == nil) {
			t.Errorf("CheckTerms(%s, %v) = %v, want an error that says %q", tt.id, tt.accepted, err, tt.want)
		}
		for _, w := range tt.want {
			if err != nil && !strings.Contains(err.Error(), w) {
				t.Errorf("CheckTerms(%s, %v) = %v, want %q in it", tt.id, tt.accepted, err, w)
			}
		}
	}
	const want = "catalogue.accept_terms.gdlet: want one of gdelt, google_news"
	if err := CheckServices(all, map[string]bool{"gdlet": true}); err == nil || err.Error() != want {
		t.Errorf("CheckServices of a slip = %v, want %s", err, want)
	}
	if err := CheckServices(all, map[string]bool{"gdelt": true, "google_news": false}); err != nil {
		t.Errorf("CheckServices of both = %v, want nil", err)
	}
}

func TestTemplateErrors(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"sources:\n  - id: x\n    from: nothing\n", `:3: x: from: "nothing": no such template`},
		{"sources:\n  - id: x\n    from: de-auswaertiges-amt\n", ":3: x: from: "},
		{"sources:\n  - id: gdelt-doc\n    from: gdelt-doc\n", `:3: gdelt-doc: from: `},
		{"sources:\n  - id: x\n    from: gdelt-doc\n    parameters: {lang: de}\n", `:4: x: parameters: "lang" is none of`},
		{"sources:\n  - id: x\n    from: gdelt-doc\n    parameters: {language: 7}\n", `:4: x: parameters: language: `},
		{"sources:\n  - id: x\n    from: gdelt-doc\n    parameters: {country: Atlantis}\n", `:4: x: parameters: country: `},
		{"sources:\n  - id: x\n    from: gdelt-doc\n    parameters: {query: ''}\n", `:4: x: parameters: "query" is not given`},
		{"sources:\n  - id: fr-meae\n    parameters: {query: x}\n", `:3: fr-meae: parameters: the address`},
		{"sources:\n  - id: fr-meae\n    alternatives: [x]\n", `:3: fr-meae: alternatives: `},
		{"sources:\n  - id: fr-meae\n    service: x\n", `: fr-meae: terms: `},
		{"sources:\n  - id: fr-meae\n    render: {command: [cat], chromium: true}\n", `:3: fr-meae: render: `},
	} {
		name := write(t, tt.text)
		if _, err := Load(name); err == nil || !strings.HasPrefix(err.Error(), name+":") || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Load of %q = %v, want %s", tt.text, err, tt.want)
		}
	}
}

// Searches are off until somebody accepts their terms.
func TestServicesAreOff(t *testing.T) {
	all := load(t)
	if got := Services(all); len(got) != 2 || got["gdelt"] == "" || got["google_news"] == "" {
		t.Errorf("Services = %v, want gdelt and google_news", got)
	}
	if i := slices.IndexFunc(all, func(s ingest.Source) bool { return s.Service != "" && !s.Disabled }); i >= 0 {
		t.Errorf("%s is on, want every search off", all[i].ID)
	}
}
