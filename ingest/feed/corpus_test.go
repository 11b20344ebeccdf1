package feed

import (
	"bytes"
	"io/fs"
	"mime"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"nongrata/ingest/charset"
)

// A floor is what is asked of one collection of other people's test documents: how many are
// read without a fault, and in how many of those that hold items all of them are found.
type floor struct {
	part                   string // of the path
	parsed                 int
	complete               int
	gotParsed, gotComplete int
	gotFiles, gotWithItems int
	failed                 []string
}

// TestCorpus reads the test documents of gofeed (testdata) and feedparser (tests) below the
// directory that NONGRATA_CORPUS names. They are others' and not kept here.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("NONGRATA_CORPUS")
	if dir == "" {
		t.Skip("NONGRATA_CORPUS names no directory with the test documents of gofeed and feedparser")
	}
	parts := []*floor{
		{part: "tests/illformed", complete: 12},
		{part: "tests/encoding", parsed: 81},
		{part: "tests/wellformed", complete: 1155},
		{part: "tests/entities"},
		{part: "testdata/parser/atom"},
		{part: "testdata/parser/rss"},
	}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".xml" {
			return err
		}
		for _, p := range parts {
			if strings.Contains(filepath.ToSlash(name), p.part+"/") {
				p.read(t, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range parts {
		t.Logf("%-20s %4d files, %4d parsed; %4d with items, %4d complete", p.part, p.gotFiles, p.gotParsed, p.gotWithItems, p.gotComplete)
		for _, why := range p.failed {
			t.Log("    ", why)
		}
		if p.gotParsed < p.parsed || p.gotComplete < p.complete {
			t.Errorf("%s: %d parsed and %d complete, want %d and %d", p.part, p.gotParsed, p.gotComplete, p.parsed, p.complete)
		}
	}
}

func (p *floor) read(t *testing.T, name string) {
	t.Helper()
	doc, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	http := headerCharset(doc)
	want := countItems(charset.Decode(doc, charset.Hint{HTTP: http}).UTF8)
	got, err := Parse(doc, Document{URL: "https://mfa.example/feed", Charset: http})
	p.gotFiles++
	if err == nil {
		p.gotParsed++
	} else {
		p.failed = append(p.failed, filepath.Base(name)+": "+err.Error())
	}
	if want == 0 {
		return
	}
	p.gotWithItems++
	if err == nil && len(got) == want {
		p.gotComplete++
	} else if err == nil {
		p.failed = append(p.failed, filepath.Base(name)+": items are missing or too many")
	}
}

var (
	contentType = regexp.MustCompile(`(?i)Header:\s+Content-type:\s*(.+)`)
	aside       = regexp.MustCompile(`(?s)<!--.*?-->|<!\[CDATA\[.*?(?:\]\]>|$)`)
	itemStart   = regexp.MustCompile(`(?i)<(?:[a-z0-9]+:)?(?:item|entry)(?:\s[^<>]*)?>`)
)

// headerCharset is what the document's own comment says that the server declared.
func headerCharset(doc []byte) string {
	m := contentType.FindSubmatch(doc)
	if m == nil {
		return ""
	}
	_, params, err := mime.ParseMediaType(string(bytes.TrimSpace(m[1])))
	if err != nil {
		return ""
	}
	return params["charset"]
}

// countItems counts the items that a document means to hold.
func countItems(text []byte) int {
	return len(itemStart.FindAll(aside.ReplaceAll(text, nil), -1))
}
