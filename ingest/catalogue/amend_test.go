package catalogue

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

func TestAmend(t *testing.T) {
	const file = `# ours
sources:
  # the Germans
  - id: de-auswaertiges-amt
    interval: 2m # asked for by ana
    evidence:
      - one
      - two

    note: ours
  - kind: outlet # before the id
    id: mine
    country: DE
    url: https://mine.example/rss # old
    languages:
    - de
    - en
# the end
`
	name := write(t, file)
	all := load(t, name)
	was := func(id ingest.SourceID) ingest.Source { return find(t, all, id) }
	de, mine, fr := was("de-auswaertiges-amt"), was("mine"), was("fr-meae")
	de.URL, de.Evidence, de.Disabled = "https://www.auswaertiges-amt.de/neu", []string{"three"}, true
	mine.URL, mine.Languages, mine.Kind = "https://mine.example/atom", []string{"fr"}, ingest.Wire
	fr.Disabled, fr.Note = true, "Off: gone: 404"
	out, err := Amend(name, []byte(file), []Change{{was("de-auswaertiges-amt"), de}, {was("mine"), mine}, {was("fr-meae"), fr}})
	if err != nil {
		t.Fatalf("Amend = %v, want nil", err)
	}
	want := `# ours
sources:
  # the Germans
  - id: de-auswaertiges-amt
    disabled: true
    url: https://www.auswaertiges-amt.de/neu
    interval: 2m # asked for by ana
    evidence:
      - three

    note: ours
  - kind: wire
    id: mine
    country: DE
    url: https://mine.example/atom
    languages:
      - fr
# the end
  - id: fr-meae
    disabled: true
    note: "Off: gone: 404"
`
	if diff := cmp.Diff(want, string(out)); diff != "" {
		t.Errorf("Amend (-want +got):\n%s", diff)
	}
	again := load(t, write(t, string(out)))
	for _, s := range []ingest.Source{de, mine, fr} {
		if diff := cmp.Diff(s, find(t, again, s.ID), alike); diff != "" {
			t.Errorf("%s after Amend (-want +got):\n%s", s.ID, diff)
		}
	}
}

func TestAmendNew(t *testing.T) {
	x := ingest.Source{ID: "x", Name: "X", Kind: ingest.Wire, Method: ingest.Feed, URL: "https://x.example/"}
	for _, file := range []string{"", "\n", "# nothing\n", "sources:\n", "# a\nsources:\n  - id: fr-meae\n    disabled: true\n", "sources:\n- id: fr-meae\n  disabled: true\n"} {
		out, err := Amend("f.yaml", []byte(file), []Change{{Now: x}})
		if err != nil {
			t.Errorf("Amend of %q = %v, want nil", file, err)
			continue
		}
		if got := find(t, load(t, write(t, string(out))), "x"); got.URL != x.URL || got.Kind != x.Kind {
			t.Errorf("Amend of %q gives %+v, want x in it:\n%s", file, got, out)
		}
	}
	// What cannot be changed line by line is left alone, with an error.
	fr := find(t, load(t), "fr-meae")
	off := fr
	off.Disabled = true
	for _, file := range []string{"sources: [{id: fr-meae, interval: 2m}]\n", "sources: []\n"} {
		out, err := Amend("f.yaml", []byte(file), []Change{{fr, off}})
		if err == nil || !strings.Contains(err.Error(), "by hand") {
			t.Errorf("Amend of %q = %q, %v, want an error that says by hand", file, out, err)
		}
	}
}

// Whatever the file looks like: a change is made as it was meant, or not at all.
func FuzzAmend(f *testing.F) {
	f.Add([]byte("sources:\n  - id: x\n    kind: wire # c\n    url: https://x.example/\n    languages:\n    - de\n"))
	f.Add([]byte("sources: [{id: x, url: 'https://x.example/', kind: wire}]"))
	f.Add([]byte("sources:\n-   id:\n      x\n    kind: wire\n"))
	now := ingest.Source{ID: "x", Name: "x", Kind: ingest.Wire, Method: ingest.Feed, URL: "https://y.example/", Note: "a: b", Languages: []string{"fr", "en"}}
	f.Fuzz(func(t *testing.T, file []byte) {
		var m merger
		if m.merge("f.yaml", file) != nil {
			return
		}
		was := ingest.Source{}
		if i, ok := m.byID["x"]; ok {
			was = m.all[i]
		}
		if was.Template != "" {
			return
		}
		out, err := Amend("f.yaml", file, []Change{{was, now}})
		if err != nil {
			return
		}
		var after merger
		if err := after.merge("f.yaml", out); err != nil {
			t.Fatalf("Amend of %q gives %q, which cannot be read: %v", file, out, err)
		}
		if got := after.all[after.byID["x"]]; got.URL != now.URL || got.Note != now.Note || !slices.Equal(got.Languages, now.Languages) {
			t.Errorf("Amend of %q gives %+v, want %+v", file, got, now)
		}
	})
}
