package markup

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

func TestParse(t *testing.T) {
	busy := func(s string) string { return strings.Repeat(s, 8<<20/len(s)) }
	var bold strings.Builder
	for i := range 400 {
		fmt.Fprintf(&bold, "<b x=%d>", i)
	}
	var all strings.Builder
	for i := range 160_000 {
		fmt.Fprintf(&all, "a%d ", i)
	}
	names := all.String()
	row := `<div class="row"><h3><a href="/x"><b>Headline</b></a></h3><time>5 April</time><p>text of it</p></div>`
	for _, tt := range []struct {
		name, page string
		busy       bool
	}{
		{"a page", "<!doctype html><title>x</title>" + strings.Repeat(row, 500), false},
		{"a long list", strings.Repeat(row, 5000), false},
		{"a long text", "<p>" + strings.Repeat("text of it. ", 150_000), false},
		{"tables in tables", strings.Repeat("<table><tr><td><font color=red>x", 100) + strings.Repeat("<tr><td>x</td></tr>", 1000), false},
		{"elements", busy("<p>x"), true},
		{"attributes", "<p " + names + "><p " + names + ">", true},
		{"a tag without end", "<p " + busy("a=b "), true},
		{"formatting that is opened again", "<p>" + bold.String() + "</p>" + strings.Repeat("<div>x</div>", 5000), true},
		{"elements that a script seems to hold", "<svg><style>" + busy("<p>"), true},
		{"text in pieces", busy("text</z>"), true},
		{"text before a table", "<table>" + busy("texttexttexttexttexttexttext<tr>"), true},
		{"text in a choice", "<select>" + busy("texttexttexttexttexttexttexttext<p>"), true},
	} {
		root, err := Parse([]byte(tt.page))
		if errors.Is(err, ErrTooBusy) != tt.busy || (root == nil) != tt.busy {
			t.Errorf("%s: Parse = %v, want it too busy: %v", tt.name, err, tt.busy)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("<p>x<b>y"))
	f.Add([]byte("<svg><style><p></z a=b>"))
	f.Fuzz(func(t *testing.T, b []byte) {
		root, err := Parse(b)
		if err == nil && goquery.NewDocumentFromNode(root).Find("body, frameset").Length() == 0 {
			t.Errorf("Parse(%q) has no body", b)
		}
	})
}
