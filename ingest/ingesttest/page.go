package ingesttest

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"html/template"
	"strings"
	"time"
)

//go:embed page/*.html page/chrome.tsv
var pageFS embed.FS

// A renderer writes the HTML of listing and article pages, with what surrounds a text on
// real sites: menus, cookie notes, links to other texts, years in the footer.
type renderer struct {
	pages  *template.Template
	chrome map[string]chrome
}

// chrome is the furniture of a page in one language.
type chrome struct {
	Home, News, Contact, Related, Share, Accept, Cookies, Rights string
}

func newRenderer() (renderer, error) {
	t, err := template.ParseFS(pageFS, "page/*.html")
	if err != nil {
		return renderer{}, fmt.Errorf("page templates: %w", err)
	}
	b, err := pageFS.ReadFile("page/chrome.tsv")
	if err != nil {
		return renderer{}, err
	}
	r := renderer{t, map[string]chrome{}}
	for i, line := range strings.Split(strings.TrimRight(string(b), "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 9 {
			return renderer{}, fmt.Errorf("page/chrome.tsv:%d: %d columns, want 9", i+1, len(f))
		}
		r.chrome[f[0]] = chrome{f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8]}
	}
	return r, nil
}

// A view is what the templates see.
type view struct {
	Site, Lang, Charset string
	Chrome              chrome
	HomeURL             string
	Title, Byline       string
	Paragraphs          []string
	At, Modified        time.Time
	JSONLD              template.JS // made by json.Marshal
	Links               []link
	Year                int
}

type link struct {
	URL, Title, Teaser string
	At                 time.Time
}

// Day returns the day as old systems print it, in the source's zone.
func (l link) Day() string { return l.At.Format("02.01.2006") }

func (r renderer) view(st site, es []entry) view {
	lang, _, _ := strings.Cut(st.lang, "-")
	v := view{Site: st.name, Lang: st.lang, Charset: orUTF8(st.charset), Chrome: r.chrome[lang],
		HomeURL: st.path("news.html"), Title: st.name, Year: 2022}
	for _, e := range es {
		v.Links = append(v.Links, link{st.path(e.Slug + ".html"), e.Now.Title, e.teaser(), e.Published})
	}
	return v
}

func (r renderer) listing(st site, es []entry) (document, error) {
	return r.execute(st, "list-"+st.design, r.view(st, es), newest(es))
}

func (r renderer) article(st site, e entry, related []entry) (document, error) {
	v := r.view(st, related)
	v.Title, v.Byline, v.Paragraphs = e.Now.Title, e.Byline, e.Now.Paragraphs()
	v.At, v.Modified = e.Published, e.Now.At
	ld, err := json.Marshal(map[string]any{
		"@context": "https://schema.org", "@type": "NewsArticle", "headline": v.Title, "inLanguage": st.lang,
		"datePublished": v.At.Format(time.RFC3339), "dateModified": v.Modified.Format(time.RFC3339),
		"publisher": map[string]string{"@type": "Organization", "name": st.name},
	})
	if err != nil {
		return document{}, err
	}
	v.JSONLD = template.JS(ld)
	return r.execute(st, "article-"+st.design, v, later(e.Now.At, newest(related)))
}

// later returns the later time; a page changes with its related links too.
func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func (r renderer) execute(st site, name string, v view, modified time.Time) (document, error) {
	if r.pages.Lookup(name) == nil { // wires have no listing of their own design
		name = strings.Replace(name, "list-e", "list-c", 1)
	}
	var b bytes.Buffer
	if err := r.pages.ExecuteTemplate(&b, name, v); err != nil {
		return document{}, fmt.Errorf("page of %s: %w", st.id, err)
	}
	body, err := recode(b.Bytes(), st.charset)
	if err != nil {
		return document{}, fmt.Errorf("page of %s in %s: %w", st.id, st.charset, err)
	}
	return document{body, "text/html; charset=" + orUTF8(st.charset), modified}, nil
}
