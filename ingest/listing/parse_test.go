package listing

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

const page = `<!DOCTYPE html><html><head><base href="/press/"></head><body>
<nav><a href="/">Home page of the ministry</a><a href="/about">About the ministry and its work</a></nav>
<ul class="list">
<li class="row"><a class="pic" href="a.html?utm_source=x"><img></a><h3><a href="a.html?utm_source=x">Ministry expels <b>four</b> diplomats</a></h3><span class="when">05.04.2022</span></li>
<li class="row"><h3><a href="/press/b.html#top">Ambassador summoned to the ministry</a></h3><time datetime="2022-04-04T10:00:00+02:00">yesterday</time></li>
<li class="row"><h3><a href="https://other.example/c">Minister travels to Brussels today</a></h3><span class="when">04/05/2022</span></li>
<li class="row"><h3>No link here</h3></li>
<li class="row"><a href="javascript:void(0)">Share this on social media</a></li>
<li class="row"><a href="a.html">Ministry expels four diplomats, again</a></li>
</ul><footer><a href="/imprint">Imprint and privacy information</a></footer></body></html>`

func entry(url, title, at string, dayOnly bool) ingest.Entry {
	e := ingest.Entry{URL: url, Key: ingest.CanonicalURL(url), Title: title, DateOnly: dayOnly, MediaType: "text/html"}
	if at != "" {
		e.Published, _ = time.Parse(time.RFC3339, at)
	}
	return e
}

func TestParse(t *testing.T) {
	want := []ingest.Entry{
		entry("https://mfa.example/press/a.html?utm_source=x", "Ministry expels four diplomats", "2022-04-05T00:00:00Z", true),
		entry("https://mfa.example/press/b.html#top", "Ambassador summoned to the ministry", "2022-04-04T08:00:00Z", false),
		entry("https://other.example/c", "Minister travels to Brussels today", "", false),
	}
	for _, tt := range []struct {
		name string
		sel  ingest.Selectors
	}{
		{"all declared", ingest.Selectors{Item: "li.row", Link: "h3 a", Title: "h3", Date: ".when, time"}},
		{"item and date", ingest.Selectors{Item: "li.row h3", Date: ".when"}},
		{"link", ingest.Selectors{Link: ".list h3 a"}},
		{"guess", ingest.Selectors{}},
	} {
		got, err := Parse([]byte(page), Page{URL: "https://mfa.example/en/news", Lang: "en", Selectors: tt.sel})
		if err != nil {
			t.Errorf("%s: Parse = %v, want nil", tt.name, err)
			continue
		}
		want := append([]ingest.Entry(nil), want...)
		for i := range want {
			if strings.HasPrefix(tt.name, "item") || tt.name == "link" { // dates are outside these
				want[i].Published, want[i].DateOnly = time.Time{}, false
			}
			if tt.name == "guess" {
				want[i].Notes = []string{"list found by a guess"}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: Parse (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestParseNoMatch(t *testing.T) {
	for _, tt := range []struct {
		doc  string
		sel  ingest.Selectors
		want string
	}{
		{page, ingest.Selectors{Item: ".gone"}, `the item selector ".gone" finds nothing`},
		{page, ingest.Selectors{Item: "li", Link: "a.gone"}, `the link selector "a.gone" finds nothing`},
		{page, ingest.Selectors{Item: "li", Title: "h9"}, `the title selector "h9" finds nothing`},
		{page, ingest.Selectors{Item: "[[["}, `the item selector "[[[" finds nothing`},
		{page, ingest.Selectors{Link: "a[href^=javascript]"}, "finds no link to a page"},
		{page, ingest.Selectors{Item: "li.row", Least: 10}, `the item selector "li.row" finds 6 items, of which 3 have a link and a title; want at least 10`},
		{"<html><body><p>closed</p></body></html>", ingest.Selectors{}, "no list of links"},
		{"", ingest.Selectors{}, "no list of links"},
	} {
		_, err := Parse([]byte(tt.doc), Page{URL: "https://mfa.example/", Selectors: tt.sel})
		f, ok := errors.AsType[*ingest.Fault](err)
		if !ok || f.Health != ingest.NoMatch || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Parse with %+v = %v, want %s: %s", tt.sel, err, ingest.NoMatch, tt.want)
		}
	}
}

func TestPageDate(t *testing.T) {
	for _, tt := range []struct{ name, doc, sel, want string }{
		{"selector", `<p class="d">Brussels, 5 April 2022</p><meta property="article:published_time" content="2022-04-06">`, ".d", "2022-04-05"},
		{"selector without a date", `<p class="d">today</p><meta property="article:published_time" content="2022-04-06">`, ".d", "2022-04-06"},
		{"json-ld", `<script type="application/ld+json">{"dateModified":"2022-05-01","datePublished":"2022-04-05T10:00:00Z"}</script>`, "", "2022-04-05"},
		{"meta dc", `<meta name="DC.Date" content="2022-04-05">`, "", "2022-04-05"},
		{"time in the article", `<time datetime="2020-01-01"></time><article><time datetime="2022-04-05">x</time></article>`, "", "2022-04-05"},
		{"nothing", `<p>5 April 2022</p>`, "", "0001-01-01"},
	} {
		s := ingest.Source{Languages: []string{"en"}, Selectors: ingest.Selectors{BodyDate: tt.sel}}
		got, _ := PageDate(s, ingest.Response{Body: []byte(tt.doc)})
		if got.Format(time.DateOnly) != tt.want {
			t.Errorf("%s: PageDate = %v, want %s", tt.name, got, tt.want)
		}
	}
}

func TestParseHostile(t *testing.T) {
	for name, doc := range map[string]string{
		"deep":         strings.Repeat("<div>", 200_000),
		"many links":   strings.Repeat(`<a href="/x">a headline of some length</a>`, 100_000),
		"formatting":   strings.Repeat("<b><i><u><p>", 20_000),
		"attributes":   "<a " + strings.Repeat("a=b ", 100_000) + ">",
		"less-thans":   strings.Repeat("<", 2<<20),
		"nested items": strings.Repeat(`<div class="row"><a href="/x">a headline</a>`, 400),
	} {
		for _, sel := range []ingest.Selectors{{}, {Item: "div, p", Title: "*"}} {
			start := time.Now()
			_, err := Parse([]byte(doc), Page{URL: "https://mfa.example/", Selectors: sel})
			if took := time.Since(start); took > 30*time.Second { // far beyond a linear reading
				t.Errorf("%s: Parse took %v (%v), want linear time", name, took, err)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(page), "li.row", "h3 a", ".when")
	f.Add([]byte("<base href='::'><a href='%zz'>a title of some length</a>"), "", "a", "")
	f.Fuzz(func(t *testing.T, doc []byte, item, link, date string) {
		got, err := Parse(doc, Page{
			URL: "https://mfa.example/", Selectors: ingest.Selectors{Item: item, Link: link, Date: date},
		})
		if err == nil && len(got) == 0 {
			t.Error("Parse = no entries and no error")
		}
		for _, e := range got {
			if !strings.HasPrefix(e.URL, "http") || e.Key == "" || e.Title == "" {
				t.Errorf("Parse gives %+v", e)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	var doc strings.Builder
	for i := range 50 {
		fmt.Fprintf(&doc, `<li class="row"><h3><a href="/p/%d">Statement number %d of the ministry</a></h3><span class="when">05.04.2022</span><p>%s</p></li>`,
			i, i, strings.Repeat("teaser ", 60))
	}
	in := []byte(doc.String())
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if _, err := Parse(in, Page{URL: "https://mfa.example/", Selectors: ingest.Selectors{Item: "li.row", Date: ".when"}}); err != nil {
			b.Fatal(err)
		}
	}
}
