package listing

import (
	"errors"
	"net/url"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"

	"nongrata/ingest"
	"nongrata/ingest/charset"
	"nongrata/ingest/markup"
)

// maxEntries bounds what one page may list.
const maxEntries = 2000

// Parse returns the entries of a listing page in its order. Errors are *ingest.Fault.
func Parse(doc []byte, p Page) ([]ingest.Entry, error) {
	r, err := newReader(doc, p)
	if err != nil {
		return nil, err
	}
	if p.Selectors.Item == "" && p.Selectors.Link == "" {
		return r.guess()
	}
	return r.declared()
}

// A reader reads one page.
type reader struct {
	Page
	doc   *goquery.Document
	base  *url.URL
	notes []string
	seen  map[string]bool // by key
	all   []ingest.Entry
}

func newReader(doc []byte, p Page) (*reader, error) {
	t := charset.Decode(doc, charset.Hint{HTTP: p.Charset, Lang: p.Lang})
	root, err := markup.Parse(t.UTF8)
	switch {
	case errors.Is(err, markup.ErrTooBusy):
		return nil, ingest.Faultf(ingest.TooLarge, "%w", err)
	case err != nil:
		return nil, ingest.Faultf(ingest.Malformed, "%w", err)
	}
	d := goquery.NewDocumentFromNode(root)
	r := &reader{Page: p, doc: d, notes: t.Notes, seen: map[string]bool{}}
	r.base, err = url.Parse(p.URL)
	if err != nil {
		r.base = &url.URL{}
	}
	if href, ok := d.Find("base[href]").First().Attr("href"); ok {
		if u, err := r.base.Parse(strings.TrimSpace(href)); err == nil {
			r.base = u
		}
	}
	return r, nil
}

func noMatch(what, selector string) error {
	return ingest.Faultf(ingest.NoMatch, "the %s selector %q finds nothing", what, selector)
}

// declared reads the page by its selectors.
func (r *reader) declared() ([]ingest.Entry, error) {
	s := r.Selectors
	what, selector := "item", s.Item
	if selector == "" {
		what, selector = "link", s.Link
	}
	items := r.doc.Find(selector)
	if items.Length() == 0 {
		return nil, noMatch(what, selector)
	}
	links, titles := 0, 0
	for _, item := range items.EachIter() {
		link := r.link(item)
		if link.Length() == 0 {
			continue
		}
		links++
		title := r.title(item, link)
		if title == "" {
			continue
		}
		titles++
		if err := r.add(link, title, r.date(item)); err != nil {
			return nil, err
		}
	}
	switch {
	case links == 0 && s.Link == "":
		return nil, noMatch("item", s.Item+" a[href]")
	case links == 0:
		return nil, noMatch("link", s.Link)
	case titles == 0 && s.Title != "":
		return nil, noMatch("title", s.Title)
	case len(r.all) == 0:
		return nil, ingest.Faultf(ingest.NoMatch,
			"the %s selector %q finds no link to a page", what, selector)
	case len(r.all) < s.Least:
		return nil, ingest.Faultf(ingest.NoMatch, "the %s selector %q finds %d items, of which %d have a link and a title; want at least %d",
			what, selector, items.Length(), len(r.all), s.Least)
	}
	return r.all, nil
}

// within finds selector in item, which may itself be what is looked for.
func within(item *goquery.Selection, selector string) *goquery.Selection {
	if selector == "" {
		return item.Slice(0, 0)
	}
	if item.Is(selector) {
		return item
	}
	return item.Find(selector).First()
}

// link returns the element of the item that leads to its page.
func (r *reader) link(item *goquery.Selection) *goquery.Selection {
	found := within(item, r.Selectors.Link)
	if r.Selectors.Link == "" {
		found = item
	}
	if found.Is("a[href]") {
		return found.First()
	}
	if inner := found.Find("a[href]"); inner.Length() > 0 {
		return withText(inner)
	}
	return found.Closest("a[href]")
}

// withText returns the first of the links that says something: the one before it is often
// the picture.
func withText(links *goquery.Selection) *goquery.Selection {
	for _, a := range links.EachIter() {
		if text(a) != "" {
			return a
		}
	}
	return links.First()
}

func (r *reader) title(item, link *goquery.Selection) string {
	if r.Selectors.Title != "" {
		return text(within(item, r.Selectors.Title))
	}
	if t := text(link); t != "" {
		return t
	}
	if t := text(item.Find("h1, h2, h3, h4, h5").First()); t != "" {
		return t
	}
	return strings.TrimSpace(link.AttrOr("title", link.AttrOr("aria-label", "")))
}

// text returns the element's text on one line.
func text(s *goquery.Selection) string {
	return strings.Join(strings.Fields(s.Text()), " ")
}

// A date is when an entry was published, if it says so.
type date struct {
	at      time.Time
	dayOnly bool
}

// date reads the item's date: where the selector points, else from a <time>.
func (r *reader) date(item *goquery.Selection) date {
	selectors := []string{r.Selectors.Date}
	if r.Selectors.Date == "" {
		selectors = []string{"time[datetime]", "time"}
	}
	for _, s := range selectors {
		if d := readDate(within(item, s), r.Lang); !d.at.IsZero() {
			return d
		}
	}
	return date{}
}

// readDate reads a date off an element: its machine-readable attribute, else its text.
func readDate(s *goquery.Selection, lang string) date {
	if s.Length() == 0 {
		return date{}
	}
	for _, raw := range []string{
		s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.AttrOr("data-date", ""), text(s),
		s.Find("time").First().AttrOr("datetime", ""),
	} {
		if t, dayOnly, ok := ingest.ParseDate(raw, lang); ok {
			return date{t, dayOnly}
		}
	}
	return date{}
}

// add takes an entry in, once for each address.
func (r *reader) add(link *goquery.Selection, title string, d date) error {
	href := strings.ReplaceAll(strings.TrimSpace(link.AttrOr("href", "")), " ", "%20")
	u, err := r.base.Parse(href)
	if err != nil || href == "" || href[0] == '#' || u.Host == "" ||
		u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	key := ingest.CanonicalURL(u.String())
	if r.seen[key] {
		return nil
	}
	if len(r.all) >= maxEntries {
		return ingest.Faultf(ingest.TooLarge, "more than %d items", maxEntries)
	}
	r.seen[key] = true
	r.all = append(r.all, ingest.Entry{
		Key: key, URL: u.String(), Title: title, Published: d.at, DateOnly: d.dayOnly,
		MediaType: "text/html", Notes: r.notes,
	})
	return nil
}
