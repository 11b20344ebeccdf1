package feed

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

// The titles of the fixtures, by language.
var (
	en = []string{"Seven embassy staff told to leave", "Ambassador summoned to the ministry", "Statement on visas"}
	ru = []string{"Министерство высылает семерых сотрудников посольства", "Посол вызван для вручения ноты", "Заявление пресс-службы о визах"}
	de = []string{"Sieben Angehörige der Botschaft müssen ausreisen", "Botschafter ins Außenamt einbestellt", "Erklärung über Visa für Überflüge"}
	fr = []string{"Sept agents de l’ambassade sont expulsés", "L’ambassadeur a été convoqué", "Déclaration du porte-parole – les visas"}
	pl = []string{"Wydalono siedmiu pracowników ambasady", "Ambasador wezwany do ministerstwa", "Oświadczenie rzecznika w sprawie żądań"}
)

// A defect is a feed that is wrong in one way, and what is to come of it: every item that can
// be had, or a fault with a name.
type defect struct {
	file, http, lang string
	titles           []string
	link             string // of the first item; https://mfa.example/n/1 unless set
	flagged          bool   // the items say what was repaired
	fault            ingest.Health
}

var defects = []defect{
	{file: "text-before.xml", titles: en, flagged: true},
	{file: "markup-before.xml", titles: en, flagged: true},
	{file: "long-comment.xml", titles: en},
	{file: "cp1251-declared-utf8.xml", titles: ru, flagged: true},
	{file: "cp1251-undeclared.xml", titles: ru, flagged: true},
	{file: "utf8-declared-cp1251.xml", titles: ru},
	{file: "utf8-declared-latin1.xml", titles: fr},
	{file: "cp1251-http-latin1.xml", titles: ru, http: "iso-8859-1", flagged: true},
	{file: "utf16le-bom.xml", titles: ru},
	{file: "utf16be-bom.xml", titles: de},
	{file: "utf16le-bare.xml", titles: pl},
	{file: "utf32le-bom.xml", titles: de},
	{file: "stray-byte.xml", titles: ru, flagged: true},
	{file: "control-backspace.xml", titles: en, flagged: true},
	{file: "control-separator.xml", titles: en, flagged: true},
	{file: "reference-to-backspace.xml", titles: en, flagged: true},
	{file: "cut-in-item.xml", titles: en, flagged: true},
	{file: "cut-in-title.xml", titles: []string{"Seven embassy staff told to leave", "Ambassador summoned to the ministry", "State"}, flagged: true},
	{file: "cut-in-cdata.xml", titles: en, flagged: true},
	{file: "cut-in-letter.xml", titles: []string{"Министерство высылает семерых сотрудников посольства", "Посол вызван для вручения ноты", "Заявление пресс-службы"}, lang: "ru", flagged: true},
	{file: "no-end-tags.xml", titles: en, flagged: true},
	{file: "overlap-in-title.xml", titles: en, flagged: true},
	{file: "bare-less-than.xml", titles: en, flagged: true},
	{file: "bare-ampersand.xml", titles: en},
	{file: "html-entities.xml", titles: []string{"Déclaration du ministère – visas", "L’ambassadeur a été convoqué", "Déclaration du porte-parole – les visas"}},
	{file: "relative-link.xml", titles: en, link: "https://mfa.example/n/1"},
	{file: "xml-base.xml", titles: en, link: "https://mfa.example/en/press/n/1"},
	{file: "guid-only.xml", titles: en, link: "https://mfa.example/g/1"},
	{file: "bogus-namespace.xml", titles: en},
	{file: "upper-case.xml", titles: en},
	{file: "own-entity.xml", titles: ru},
	{file: "entity-bomb.xml", titles: en},
	{file: "xml-1.1.xml", titles: en},
	{file: "unknown-encoding.xml", titles: ru},
	{file: "unknown-encoding-cp1251.xml", titles: ru, flagged: true},
	{file: "json-bom.json", titles: ru},
	{file: "json-cut.json", titles: []string{"Министерство высылает семерых сотрудников посольства", "Посол вызван для вручения ноты"}, flagged: true},
	{file: "news-sitemap.xml", fault: ingest.NotAFeed},
	{file: "utf8-pasted-in-cp1251.xml", titles: ru, flagged: true},
	{file: "russian-months.xml", titles: en, lang: "ru"},
	{file: "slashed-date.xml", titles: en},
	{file: "bom.xml", titles: ru},
	{file: "blank-lines-first.xml", titles: en},
	{file: "koi8-r.xml", titles: ru},
	{file: "latin2.xml", titles: pl},
	{file: "cp1252-as-latin1.xml", titles: fr},
	{file: "undeclared-prefix.xml", titles: en},
	{file: "repeated-guids.xml", titles: en},
	{file: "trailing-junk.xml", titles: en},
	{file: "two-documents.xml", titles: en},
	{file: "unclosed-br.xml", titles: en, flagged: true},
	{file: "bare-channel.xml", titles: en, flagged: true},
	{file: "atom-xhtml-titles.xml", titles: de, link: "https://mfa.example/n/1"},
	{file: "atom-item-for-entry.xml", titles: de, flagged: true},
	{file: "rdf.xml", titles: pl},
	{file: "html-page.xml", fault: ingest.NotAFeed},
	{file: "bot-check.xml", fault: ingest.Blocked},
	{file: "letters-lost.xml", fault: ingest.Garbled},
	{file: "titles-empty.xml", fault: ingest.Malformed},
	{file: "empty.xml", fault: ingest.Malformed},
}

func TestDefects(t *testing.T) {
	files, err := filepath.Glob("testdata/defects/*")
	if err != nil || len(files) != len(defects) {
		t.Errorf("%d fixtures, %v; %d are tried", len(files), err, len(defects))
	}
	for _, d := range defects {
		t.Run(d.file, d.check)
	}
}

func (d defect) check(t *testing.T) {
	doc, err := os.ReadFile(filepath.Join("testdata", "defects", d.file))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Parse(doc, Document{URL: "https://mfa.example/en/feed.xml", Charset: d.http, Lang: d.lang})
	if d.fault != "" {
		if ingest.HealthOf(err) != d.fault || len(got) > 0 {
			t.Errorf("Parse = %d entries, %v, want %s", len(got), err, d.fault)
		}
		return
	}
	if err != nil {
		t.Fatalf("Parse = %v, want %d entries", err, len(d.titles))
	}
	var titles []string
	keys := map[[2]string]bool{} // repeated guids are dealt with where lists are compared
	for _, e := range got {
		titles = append(titles, e.Title)
		keys[[2]string{e.Key, e.URL}] = true
		if flagged := len(e.Notes) > 0; flagged != d.flagged {
			t.Errorf("notes of %q = %q, want some: %v", e.Title, e.Notes, d.flagged)
		}
	}
	if diff := cmp.Diff(d.titles, titles); diff != "" {
		t.Errorf("titles (-want +got):\n%s", diff)
	}
	if len(keys) != len(got) {
		t.Errorf("%d identities for %d entries", len(keys), len(got))
	}
	want := d.link
	if want == "" {
		want = "https://mfa.example/n/1"
	}
	if got[0].URL != want {
		t.Errorf("first link = %q, want %q", got[0].URL, want)
	}
}
