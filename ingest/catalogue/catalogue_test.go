package catalogue

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/publicsuffix"

	"nongrata/ingest"
)

func load(t *testing.T, files ...string) []ingest.Source {
	t.Helper()
	all, err := Load(files...)
	if err != nil {
		t.Fatalf("Load = %v, want nil", err)
	}
	return all
}

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "sources.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func find(t *testing.T, all []ingest.Source, id ingest.SourceID) ingest.Source {
	t.Helper()
	i := slices.IndexFunc(all, func(s ingest.Source) bool { return s.ID == id })
	if i < 0 {
		t.Fatalf("no source %s", id)
	}
	return all[i]
}

func TestBuiltIn(t *testing.T) {
	all := load(t)
	enabled := 0
	for _, s := range all {
		if s.Disabled {
			if !strings.HasPrefix(s.Note, "Off: ") {
				t.Errorf("%s is off without a reason in its note", s.ID)
			}
			continue
		}
		enabled++
		if s.Confidence != "high" {
			t.Errorf("%s is on with confidence %s, want high", s.ID, s.Confidence)
		}
		if len(s.Evidence) == 0 || s.Checked == "" || len(s.Languages) == 0 || len(s.Domains) == 0 {
			t.Errorf("%s lacks evidence, its day, languages or domains", s.ID)
		}
		if s.Method == ingest.Listing && s.Selectors.Item == "" && s.Selectors.Link == "" {
			t.Errorf("%s is a listing without selectors", s.ID)
		}
		if s.Kind == ingest.Government && len(s.Match) == 0 {
			t.Errorf("%s is a whole government without match words", s.ID)
		}
		for _, d := range s.Domains {
			if suffix, _ := publicsuffix.PublicSuffix(d); suffix == d {
				t.Errorf("%s pins %s, under which anybody may register", s.ID, d)
			}
		}
	}
	if len(all) != 284 || enabled < 80 {
		t.Errorf("Load = %d sources, %d on, want 284, over 80", len(all), enabled)
	}
	if diff := cmp.Diff(all, load(t)); diff != "" {
		t.Errorf("Load twice differs:\n%s", diff)
	}
}

func TestUserFile(t *testing.T) {
	name := write(t, `
sources:
  - id: de-auswaertiges-amt
    interval: 2m
    note: ours
  - id: fr-meae
    disabled: true
  - id: my-outlet
    kind: outlet
    country: Germany
    url: https://www.outlet.example/feed
`)
	all := load(t, name)
	before := load(t)
	if len(all) != len(before)+1 {
		t.Errorf("Load with one more = %d sources, want %d", len(all), len(before)+1)
	}
	want := find(t, before, "de-auswaertiges-amt")
	want.Interval, want.Note, want.Origin = 2*time.Minute, "ours", name
	if diff := cmp.Diff(want, find(t, all, "de-auswaertiges-amt")); diff != "" {
		t.Errorf("changed source (-want +got):\n%s", diff)
	}
	if !find(t, all, "fr-meae").Disabled {
		t.Error("fr-meae is still on")
	}
	added := ingest.Source{
		ID: "my-outlet", Name: "my-outlet", Kind: ingest.Outlet, Country: "DE", Method: ingest.Feed,
		URL: "https://www.outlet.example/feed", Domains: []string{"outlet.example"}, Origin: name,
	}
	if diff := cmp.Diff(added, all[len(all)-1]); diff != "" {
		t.Errorf("added source (-want +got):\n%s", diff)
	}
}

func TestErrors(t *testing.T) {
	const head = "sources:\n  - id: x\n    kind: outlet\n    country: DE\n    url: https://x.example/\n"
	for _, tt := range []struct{ text, want string }{
		{head + "    colour: red\n", `:6: unknown field "colour"`},
		{head + "    kind: outlet\n", ":6: "},
		{head + "    interval: soon\n", `:2: time: invalid duration "soon"`},
		{head + "    interval: 1s\n", ":6: x: interval: 1s: want at least 1m"},
		{head + "    confidence: sure\n", `:6: x: confidence: "sure"`},
		{head + "    method: gopher\n", `:6: x: method: "gopher"`},
		{head + "    domains: [https://x.example]\n", ":6: x: domains: "},
		{head + "    selectors: {itme: li}\n", `:6: unknown field "itme"`},
		{head + "  - id: x\n", `:6: id: "x" is in this file already`},
		{"sources:\n  - id: x\n    kind: blog\n    url: https://x.example/\n", `:3: x: kind: kind "blog"`},
		{"sources:\n  - id: x\n    kind: wire\n    url: ftp://x.example/\n", `:4: x: url: "ftp://x.example/"`},
		{"sources:\n  - id: x\n    kind: wire\n    url: https://u:p@x.example/\n", ":4: x: url: "},
		{"sources:\n  - id: x\n    kind: wire\n    url: https://x.example/{q}\n", ":4: x: url: "},
		{"sources:\n  - id: x\n    kind: wire\n", ":2: x: url: "},
		{"sources:\n  - id: x\n    kind: ministry\n    url: https://x.example/\n", ":2: x: country: "},
		{"sources:\n  - id: x\n    kind: wire\n    country: Atlantis\n", ":4: x: country: "},
		{"sources:\n  - id: Bad_ID\n", ":2: id: "},
		{"sources:\n  - kind: wire\n", ":2: id: "},
		{"sources:\n  - just text\n", ":2: sources: "},
		{"sources:\n  - id: [\n", ":"},
		{"source:\n  - id: x\n", `:1: unknown field "source"`},
	} {
		name := write(t, tt.text)
		_, err := Load(name)
		if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "\n") ||
			!strings.HasPrefix(err.Error(), name+":") {
			t.Errorf("Load of %q = %v, want one line %s%s…", tt.text, err, name, tt.want)
		}
	}
	for _, text := range []string{"", "sources:\n", "# nothing\n"} {
		if _, err := Load(write(t, text)); err != nil {
			t.Errorf("Load of %q = %v, want nil", text, err)
		}
	}
	if _, err := Load("no such file"); err == nil {
		t.Error("Load of a file that is not there = nil, want an error")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("sources:\n  - id: x\n    kind: wire\n    url: https://x.example/\n"))
	f.Add([]byte("sources: [{id: x, selectors: {item: li}}]"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var m merger
		if err := m.merge("x.yaml", b); err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("merge(%q) = %q, want one line", b, err)
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(); err != nil {
			b.Fatal(err)
		}
	}
}

// How a source is reached is read as a whole; a file of certificates stands beside its own.
func TestTransport(t *testing.T) {
	const head = "sources:\n  - {id: a, kind: outlet, url: https://a.example/rss, transport: {"
	file := write(t, head+"proxy: socks5://127.0.0.1:1080, roots: a.pem, user_agent: R/1, http1: true, old_tls: true, unverified_tls: true}}\n")
	all, err := LoadFiles(file)
	want := ingest.Transport{Proxy: "socks5://127.0.0.1:1080", Roots: filepath.Join(filepath.Dir(file), "a.pem"), Agent: "R/1",
		HTTP1: true, OldTLS: true, Unverified: true}
	if err != nil || len(all) != 1 || all[0].Transport != want {
		t.Errorf("LoadFiles = %+v, %v, want %+v", all, err, want)
	}
	for given, want := range map[string]string{
		"proxy: ftp://x": "want http://", "proxy: http://": "want http://", "proxy: 'http://u:s3cret@h:1/path'": "want http://",
		`user_agent: "a\nb"`: "control characters", "insecure: true": "insecure", "proxy: 'http://u:s3cret@h:99999999/'": "",
	} {
		_, err := LoadFiles(write(t, head+given+"}}\n"))
		if want != "" && (err == nil || !strings.Contains(err.Error(), want)) || err != nil && strings.Contains(err.Error(), "s3cret") {
			t.Errorf("LoadFiles of %s = %v, want %q and no password", given, err, want)
		}
	}
}
