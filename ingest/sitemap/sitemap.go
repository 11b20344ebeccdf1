// Package sitemap reads news sitemaps: the list that many outlets keep for search engines and
// some keep in place of a feed (sitemaps.org protocol 0.9, news extension).
//
// Guarantees. Only entries with a news title count: a map of a whole site is no news and is an
// error of its own, as is an HTML page. An index is followed one level deep, to at most two maps,
// those named for news or changed last. Every error is an *ingest.Fault.
package sitemap

import (
	"bytes"
	"cmp"
	"context"
	"encoding/xml"
	"io"
	"net/url"
	"slices"
	"strings"

	"nongrata/ingest"
	"nongrata/ingest/charset"
)

const (
	maxEntries  = 2000 // the protocol allows a news sitemap 1,000
	maxChildren = 2    // maps of an index that are read
)

// A Fetcher reads news sitemaps. It implements ingest.Fetcher.
type Fetcher struct{ get ingest.Getter }

var _ ingest.Fetcher = (*Fetcher)(nil)

// New returns a Fetcher that gets documents from g.
func New(g ingest.Getter) *Fetcher { return &Fetcher{g} }

// Fetch implements ingest.Fetcher. Of an index that has not changed nothing more is read.
func (f *Fetcher) Fetch(ctx context.Context, s ingest.Source, st ingest.State) (ingest.List, error) {
	list, err := ingest.ReadList(ctx, f.get, s, st)
	if err != nil || list.Unchanged {
		return list, err
	}
	m, err := parse(list.Body, list.Capture)
	if err != nil {
		return ingest.List{}, err
	}
	for _, child := range m.children() {
		res, err := f.get.Get(ctx, ingest.Request{URL: child, Obey: true, Via: s.Transport})
		if err != nil {
			return ingest.List{}, err
		}
		inner, err := parse(res.Body, res.Capture)
		if err != nil {
			return ingest.List{}, err
		}
		m.URLs = append(m.URLs, inner.URLs...)
	}
	list.Entries, err = m.entries(s)
	return list, err
}

// A document is a sitemap or an index of them.
type document struct {
	XMLName xml.Name
	URLs    []location `xml:"url"`
	Maps    []location `xml:"sitemap"`
	base    *url.URL
	notes   []string
}

type location struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod"`
	News    struct {
		Language string `xml:"publication>language"`
		Date     string `xml:"publication_date"`
		Title    string `xml:"title"`
	} `xml:"news"`
}

func parse(body []byte, c ingest.Capture) (document, error) {
	t := charset.Decode(body, charset.Hint{HTTP: c.Charset})
	if busy(t.UTF8) {
		return document{}, ingest.Faultf(ingest.TooLarge, "more markup than any news sitemap needs")
	}
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimLeft(t.UTF8, "\ufeff \t\r\n")))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decoded above
	m := document{notes: t.Notes}
	err := d.Decode(&m)
	switch root := strings.ToLower(m.XMLName.Local); {
	case root == "html":
		return m, ingest.Faultf(ingest.NotAFeed, "an HTML page where a sitemap was")
	case err != nil && len(m.URLs)+len(m.Maps) == 0:
		return m, ingest.Faultf(ingest.Malformed, "reading the sitemap: %w", err)
	case root != "urlset" && root != "sitemapindex":
		return m, ingest.Faultf(ingest.NotAFeed, "<%s> where a sitemap was", m.XMLName.Local)
	case len(m.URLs) > maxEntries:
		return m, ingest.Faultf(ingest.TooLarge, "more than %d entries", maxEntries)
	}
	if err != nil { // cut short: what came before stands
		m.notes = append(m.notes, "recovered from a broken sitemap")
	}
	m.base, err = url.Parse(cmp.Or(c.FinalURL, c.URL))
	if err != nil {
		return m, ingest.Faultf(ingest.Malformed, "its address: %w", err)
	}
	return m, nil
}

// busy reports whether a map would cost more to read than one of news can: a hundred tags for
// each entry, and no tag of 64 KiB.
func busy(text []byte) bool {
	const maxTags, maxTag = 100 * maxEntries, 64 << 10
	for n := 0; ; n++ {
		i := bytes.IndexByte(text, '<')
		if i < 0 {
			return false
		}
		text = text[i+1:]
		end := bytes.IndexByte(text[:min(len(text), maxTag)], '>')
		if n > maxTags || end < 0 && len(text) > maxTag && text[0] != '!' {
			return true
		}
	}
}

// children returns the maps of an index that are to be read: those named for news, else the
// ones that changed last.
func (m document) children() []string {
	var all []location
	for _, l := range m.Maps {
		if strings.Contains(strings.ToLower(l.Loc), "news") {
			all = append(all, l)
		}
	}
	if len(all) == 0 {
		all = m.Maps
	}
	slices.SortStableFunc(all, func(a, b location) int { return cmp.Compare(b.LastMod, a.LastMod) })
	var out []string
	for _, l := range all[:min(len(all), maxChildren)] {
		if u, ok := m.address(l.Loc); ok {
			out = append(out, u)
		}
	}
	return out
}

func (m document) entries(s ingest.Source) ([]ingest.Entry, error) {
	all := []ingest.Entry{}
	for _, l := range m.URLs {
		u, ok := m.address(l.Loc)
		title := strings.Join(strings.Fields(l.News.Title), " ")
		if !ok || title == "" {
			continue
		}
		e := ingest.Entry{Key: ingest.CanonicalURL(u), URL: u, Title: title, Lang: strings.TrimSpace(l.News.Language), Notes: m.notes}
		if at, day, ok := ingest.ParseDate(strings.TrimSpace(l.News.Date), s.Lang()); ok {
			e.Published, e.DateOnly = at, day
		}
		all = append(all, e)
	}
	if len(all) == 0 && len(m.URLs) > 0 {
		return nil, ingest.Faultf(ingest.NotAFeed, "a sitemap of %d pages without a news title", len(m.URLs))
	}
	slices.SortStableFunc(all, newestFirst)
	return all, nil
}

// newestFirst is the order of lists; some maps have the oldest on top.
func newestFirst(a, b ingest.Entry) int {
	if a.Published.IsZero() || b.Published.IsZero() {
		return 0
	}
	return b.Published.Compare(a.Published)
}

func (m document) address(raw string) (string, bool) {
	u, err := m.base.Parse(strings.TrimSpace(raw))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", false
	}
	return u.String(), true
}
