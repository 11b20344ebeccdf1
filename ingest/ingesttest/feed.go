package ingesttest

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// feedOf renders the site's feed. Items keep their guid and date when they are edited; only
// Atom and JSON Feed have a place to say that they were.
func feedOf(st site, es []entry, base string) (document, error) {
	var (
		body []byte
		mime string
		err  error
	)
	switch st.format {
	case atom:
		body, err = xmlFeed(atomOf(st, es, base), "")
		mime = "application/atom+xml; charset=utf-8"
	case jsonFeed:
		body, err = json.MarshalIndent(jsonOf(st, es, base), "", " ")
		mime = "application/feed+json"
	case rdf:
		body, err = xmlFeed(rdfOf(st, es, base), "")
		mime = "application/rdf+xml"
	default:
		body, err = xmlFeed(rssOf(st, es, base), st.charset)
		mime = "application/rss+xml"
	}
	if err != nil {
		return document{}, fmt.Errorf("feed of %s: %w", st.id, err)
	}
	return document{body, mime, newest(es)}, nil
}

func xmlFeed(v any, charset string) ([]byte, error) {
	b, err := xml.MarshalIndent(v, "", " ")
	if err != nil {
		return nil, err
	}
	b = append([]byte(`<?xml version="1.0" encoding="`+orUTF8(charset)+`"?>`+"\n"), b...)
	return recode(b, charset)
}

func orUTF8(charset string) string {
	if charset == "" {
		return "utf-8"
	}
	return charset
}

// recode turns UTF-8 into charset; what it lacks becomes a character reference.
func recode(b []byte, charset string) ([]byte, error) {
	if charset == "" {
		return b, nil
	}
	return encoding.HTMLEscapeUnsupported(charmap.Windows1251.NewEncoder()).Bytes(b)
}

// content returns the whole article as an HTML fragment.
func (e entry) content() string {
	var b bytes.Buffer
	for _, p := range e.Now.Paragraphs() {
		b.WriteString("<p>" + html.EscapeString(p) + "</p>\n")
	}
	return b.String()
}

// teaser returns the first words of the article, cut at a space when there is one.
func (e entry) teaser() string {
	const size = 180
	p := e.Now.Paragraphs()[0]
	if len(p) <= size {
		return p
	}
	cut := size
	for !utf8.RuneStart(p[cut]) {
		cut--
	}
	if i := strings.LastIndexByte(p[:cut], ' '); i > size/2 {
		cut = i
	}
	return p[:cut] + "…"
}

type rssFeed struct {
	XMLName xml.Name  `xml:"rss"`
	Version string    `xml:"version,attr"`
	NS      string    `xml:"xmlns:content,attr"`
	Title   string    `xml:"channel>title"`
	Link    string    `xml:"channel>link"`
	Lang    string    `xml:"channel>language"`
	Built   string    `xml:"channel>lastBuildDate,omitempty"`
	TTL     int       `xml:"channel>ttl"`
	Items   []rssItem `xml:"channel>item"`
}

type rssItem struct {
	Title   string  `xml:"title"`
	Link    string  `xml:"link"`
	GUID    rssGUID `xml:"guid"`
	Date    string  `xml:"pubDate"`
	Summary string  `xml:"description"`
	Content string  `xml:"content:encoded,omitempty"`
}

type rssGUID struct {
	Permalink bool   `xml:"isPermaLink,attr"`
	Value     string `xml:",chardata"`
}

func rssOf(st site, es []entry, base string) rssFeed {
	f := rssFeed{Version: "2.0", NS: "http://purl.org/rss/1.0/modules/content/", Title: st.name,
		Link: base + st.path("news.html"), Lang: st.lang, TTL: 5}
	if len(es) > 0 {
		f.Built = newest(es).Format(time.RFC1123Z)
	}
	for _, e := range es {
		it := rssItem{Title: e.Now.Title, Link: e.url(), GUID: rssGUID{false, string(st.id) + "/" + e.Slug},
			Date: e.Published.Format(time.RFC1123Z), Summary: e.teaser()}
		if st.format == rssFull {
			it.Content = e.content()
		}
		f.Items = append(f.Items, it)
	}
	return f
}

type rdfFeed struct {
	XMLName xml.Name  `xml:"rdf:RDF"`
	RDF     string    `xml:"xmlns:rdf,attr"`
	NS      string    `xml:"xmlns,attr"`
	DC      string    `xml:"xmlns:dc,attr"`
	About   string    `xml:"-"`
	Channel rdfItem   `xml:"channel"`
	Items   []rdfItem `xml:"item"`
}

type rdfItem struct {
	About   string `xml:"rdf:about,attr"`
	Title   string `xml:"title"`
	Link    string `xml:"link"`
	Summary string `xml:"description"`
	Lang    string `xml:"dc:language"`
	Date    string `xml:"dc:date,omitempty"`
}

func rdfOf(st site, es []entry, base string) rdfFeed {
	home := base + st.path("news.html")
	f := rdfFeed{RDF: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", NS: "http://purl.org/rss/1.0/",
		DC:      "http://purl.org/dc/elements/1.1/",
		Channel: rdfItem{About: home, Title: st.name, Link: home, Summary: st.name, Lang: st.lang}}
	for _, e := range es {
		f.Items = append(f.Items, rdfItem{About: e.url(), Title: e.Now.Title, Link: e.url(),
			Summary: e.teaser(), Lang: st.lang, Date: e.Published.Format(time.RFC3339)})
	}
	return f
}

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Link    atomLink    `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Href string `xml:"href,attr"`
	Rel  string `xml:"rel,attr"`
}

type atomEntry struct {
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Link      atomLink `xml:"link"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
	Author    string   `xml:"author>name"`
	Content   atomText `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// founded is when a feed without entries was last updated; Atom wants a date.
var founded = time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC)

func atomOf(st site, es []entry, base string) atomFeed {
	home := base + st.path("news.html")
	f := atomFeed{Lang: st.lang, ID: "urn:wave:" + string(st.id), Title: st.name,
		Updated: later(newest(es), founded).Format(time.RFC3339), Link: atomLink{home, "alternate"}}
	for _, e := range es {
		f.Entries = append(f.Entries, atomEntry{ID: "urn:wave:" + string(st.id) + ":" + e.Slug, Title: e.Now.Title,
			Link: atomLink{e.url(), "alternate"}, Published: e.Published.Format(time.RFC3339),
			Updated: e.Now.At.Format(time.RFC3339), Author: st.name, Content: atomText{"html", e.content()}})
	}
	return f
}

type jsonDoc struct {
	Version string     `json:"version"`
	Title   string     `json:"title"`
	Home    string     `json:"home_page_url"`
	Lang    string     `json:"language"`
	Items   []jsonItem `json:"items"`
}

type jsonItem struct {
	ID        string    `json:"id"`
	URL       string    `json:"url"`
	Title     string    `json:"title"`
	HTML      string    `json:"content_html"`
	Published time.Time `json:"date_published"`
	Modified  time.Time `json:"date_modified"`
}

func jsonOf(st site, es []entry, base string) jsonDoc {
	d := jsonDoc{Version: "https://jsonfeed.org/version/1.1", Title: st.name,
		Home: base + st.path("news.html"), Lang: st.lang, Items: []jsonItem{}}
	for _, e := range es {
		d.Items = append(d.Items, jsonItem{string(st.id) + "/" + e.Slug, e.url(), e.Now.Title, e.content(), e.Published, e.Now.At})
	}
	return d
}
