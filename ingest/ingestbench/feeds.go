package ingestbench

import (
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"time"

	"golang.org/x/text/encoding/charmap"
)

// A kind is a format in a script.
type kind struct {
	media  string
	script script
	write  func(*strings.Builder, document)
}

// kindOf returns the kind of a feed: of each twenty, the shares that doc.go names.
func kindOf(feed int) kind {
	utf8Russian := russian
	utf8Russian.charset = "UTF-8"
	switch i := feed % 20; {
	case i < 8:
		return kind{"application/rss+xml", english, writeRSS}
	case i < 12:
		return kind{"application/rss+xml", utf8Russian, writeRSS}
	case i < 14:
		return kind{"application/rss+xml", russian, writeRSS}
	case i < 15:
		return kind{"text/xml", french, writeRSS}
	case i < 18:
		return kind{"application/atom+xml", english, writeAtom}
	case i < 19:
		return kind{"application/rdf+xml", english, writeRDF}
	}
	return kind{"application/feed+json", english, writeJSON}
}

// A document is a feed at one moment.
type document struct {
	title, base, charset, lang string
	built                      time.Time
	items                      []Want // newest first
}

// Document returns a feed as it is at first.
func (o Options) Document(feed int) []byte { return o.withDefaults().render(feed, edition{}) }

// render returns the bytes of a feed: of its items in the edition given.
func (o Options) render(feed int, e edition) []byte {
	k := kindOf(feed)
	d := document{title: fmt.Sprint("Releases ", feed), base: o.base(feed), charset: k.script.charset, lang: k.script.lang,
		built: epoch.AddDate(0, 1, 0).Add(time.Duration(e.build) * time.Minute)}
	for i := range o.Items {
		n := e.fresh + o.Items - 1 - i
		revision := 0
		if n == o.edited() {
			revision = e.edit
		}
		d.items = append(d.items, o.Item(feed, n, revision))
	}
	var b strings.Builder
	k.write(&b, d)
	switch k.script.charset {
	case "windows-1251":
		return mustEncode(charmap.Windows1251, b.String())
	case "ISO-8859-1":
		return mustEncode(charmap.ISO8859_1, b.String())
	}
	return []byte(b.String())
}

// mustEncode panics over a letter that the charset does not have: a mistake in a list of words.
func mustEncode(c *charmap.Charmap, s string) []byte {
	out, err := c.NewEncoder().Bytes([]byte(s))
	if err != nil {
		panic(fmt.Sprintf("ingestbench: %v in %s", err, c))
	}
	return out
}

func writeRSS(b *strings.Builder, d document) {
	fmt.Fprintf(b, `<?xml version="1.0" encoding="%s"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>%s</title><link>%s/</link>
<description>%[2]s</description><language>%[4]s</language><lastBuildDate>%s</lastBuildDate>
`, d.charset, d.title, d.base, d.lang, d.built.Format(time.RFC1123Z))
	for _, it := range d.items {
		fmt.Fprintf(b, `<item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><dc:creator>press office</dc:creator><pubDate>%s</pubDate>
<description>%s</description></item>
`, html.EscapeString(it.Title), it.Link, it.GUID, it.Published.Format(time.RFC1123Z), html.EscapeString(it.Text))
	}
	b.WriteString("</channel></rss>\n")
}

func writeAtom(b *strings.Builder, d document) {
	fmt.Fprintf(b, `<?xml version="1.0" encoding="%s"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s"><title>%s</title><id>%s/</id><updated>%s</updated><link rel="alternate" href="%[4]s/"/>
`, d.charset, d.lang, d.title, d.base, d.built.Format(time.RFC3339))
	for _, it := range d.items {
		fmt.Fprintf(b, `<entry><id>%s</id><title>%s</title><link rel="alternate" href="%s"/><published>%s</published><updated>%[4]s</updated>
<content type="html"><![CDATA[%[5]s]]></content></entry>
`, it.GUID, html.EscapeString(it.Title), it.Link, it.Published.Format(time.RFC3339), it.Text)
	}
	b.WriteString("</feed>\n")
}

func writeRDF(b *strings.Builder, d document) {
	fmt.Fprintf(b, `<?xml version="1.0" encoding="%s"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="%[3]s/"><title>%[2]s</title><link>%[3]s/</link><description>%[2]s</description><dc:date>%[4]s</dc:date></channel>
`, d.charset, d.title, d.base, d.built.Format(time.RFC3339))
	for _, it := range d.items {
		fmt.Fprintf(b, `<item rdf:about="%[1]s"><title>%[2]s</title><link>%[1]s</link><dc:identifier>%[3]s</dc:identifier><dc:date>%[4]s</dc:date>
<description>%[5]s</description></item>
`, it.Link, html.EscapeString(it.Title), it.GUID, it.Published.Format(time.RFC3339), html.EscapeString(it.Text))
	}
	b.WriteString("</rdf:RDF>\n")
}

func writeJSON(b *strings.Builder, d document) {
	type item struct {
		ID        string    `json:"id"`
		URL       string    `json:"url"`
		Title     string    `json:"title"`
		HTML      string    `json:"content_html"`
		Published time.Time `json:"date_published"`
	}
	feed := struct {
		Version string    `json:"version"`
		Title   string    `json:"title"`
		Home    string    `json:"home_page_url"`
		Built   time.Time `json:"_built"`
		Items   []item    `json:"items"`
	}{"https://jsonfeed.org/version/1.1", d.title, d.base + "/", d.built, nil}
	for _, it := range d.items {
		feed.Items = append(feed.Items, item{it.GUID, it.Link, it.Title, it.Text, it.Published})
	}
	out, err := json.Marshal(feed)
	if err != nil { // unreachable: all of it is text
		panic(err)
	}
	b.Write(out)
}
