// Package discover looks for the list of a site that somebody names by any of its addresses.
//
// Guarantees. The places are asked in order: the address itself, its canonical address, the
// feeds that the page declares, links in its text, the usual paths, the sitemaps of robots.txt,
// and last a guess at a list on the page. What is offered has been fetched and parsed. At most
// some forty requests are made, all through the Getter, and pages as robots.txt allows.
package discover

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"

	"nongrata/ingest"
	"nongrata/ingest/charset"
	"nongrata/ingest/feed"
	"nongrata/ingest/listing"
	"nongrata/ingest/markup"
	"nongrata/ingest/robots"
	"nongrata/ingest/sitemap"
)

// maxAsked is how many addresses of one place are tried.
const maxAsked = 12

// A Candidate is a list that was found, fetched and parsed.
type Candidate struct {
	Method  ingest.Method
	URL     string // where it is, after redirects
	Title   string // as the page calls it; may be empty
	Lang    string // as the page declares, BCP 47; may be empty
	How     string // where it was found, in words
	Entries int
	Newest  time.Time // zero when no entry is dated
	// Pages is how many entries lead to a page of the candidate's own host.
	Pages int
	List  []ingest.Entry `json:"-"` // what it holds
}

// A Step is one address that was asked.
type Step struct {
	What, URL string
	Said      string // what came of it
}

// A Finder looks for lists.
type Finder struct {
	// Get gets pages; lists are got through it too.
	Get ingest.Getter
	// Declared stops after what the page itself declares.
	Declared bool
}

// Find looks for the lists of address. The error is for an address that cannot be asked; a site
// without any list gives none. Steps are what was asked, in order.
func (f Finder) Find(ctx context.Context, address string) (found []Candidate, steps []Step, err error) {
	s := search{Finder: f, asked: map[string]bool{}}
	err = s.run(ctx, address)
	return s.found, s.steps, err
}

// OnPage looks for the feeds that a page declares which has been fetched already.
func (f Finder) OnPage(ctx context.Context, page ingest.Response) ([]Candidate, error) {
	f.Declared = true
	s := search{Finder: f, asked: map[string]bool{}}
	err := s.read(page)
	if err == nil {
		err = s.places(ctx)
	}
	return s.found, err
}

// A search is one run of a Finder.
type search struct {
	Finder
	page  ingest.Response
	doc   *goquery.Document
	base  *url.URL
	asked map[string]bool // by canonical address
	found []Candidate
	steps []Step
}

func (s *search) run(ctx context.Context, address string) error {
	page, err := s.Get.Get(ctx, ingest.Request{URL: address, Obey: true})
	if err != nil {
		s.say("the address itself", address, err.Error())
		return err
	}
	if s.list(page) {
		return nil
	}
	if err := s.read(page); err != nil {
		return err
	}
	if err := s.canonical(ctx); err != nil {
		return err
	}
	return s.places(ctx)
}

// list takes in a document that is itself a feed or a news sitemap.
func (s *search) list(page ingest.Response) bool {
	c := page.Capture
	s.asked[ingest.CanonicalURL(c.FinalURL)] = true
	entries, err := feed.Parse(page.Body, feed.Document{URL: c.FinalURL, Charset: c.Charset})
	if err != nil {
		s.say("the address itself", c.FinalURL, "no feed: "+err.Error())
		return false
	}
	s.say("the address itself", c.FinalURL, "a feed")
	s.offer(ingest.Feed, place{how: "the address itself", address: c.FinalURL}, entries)
	return true
}

// read takes a page in.
func (s *search) read(page ingest.Response) error {
	text := charset.Decode(page.Body, charset.Hint{HTTP: page.Capture.Charset}).UTF8
	root, err := markup.Parse(text)
	if err != nil {
		return ingest.Faultf(ingest.Malformed, "reading %s: %w", page.Capture.FinalURL, err)
	}
	s.page, s.doc = page, goquery.NewDocumentFromNode(root)
	s.base, err = url.Parse(page.Capture.FinalURL)
	if err != nil {
		return ingest.Faultf(ingest.Malformed, "its address: %w", err)
	}
	if href, ok := s.doc.Find("base[href]").First().Attr("href"); ok {
		if u, err := s.base.Parse(strings.TrimSpace(href)); err == nil {
			s.base = u
		}
	}
	return nil
}

// canonical goes to the page's own name for itself, once.
func (s *search) canonical(ctx context.Context) error {
	address := s.resolve(s.doc.Find("link[rel='canonical']").First().AttrOr("href", ""))
	if address == "" || s.asked[ingest.CanonicalURL(address)] {
		return nil
	}
	s.asked[ingest.CanonicalURL(address)] = true
	page, err := s.Get.Get(ctx, ingest.Request{URL: address, Obey: true})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		s.say("canonical address", address, err.Error())
		return nil // the page that we have will do
	}
	s.say("canonical address", address, "a page")
	return s.read(page)
}

// places asks one kind of place after another until one has a list.
func (s *search) places(ctx context.Context) error {
	for _, where := range []func(context.Context) []place{s.declared, s.linked, s.usual, s.sitemaps} {
		for _, p := range where(ctx) {
			if err := ctx.Err(); err != nil {
				return err
			}
			s.try(ctx, p)
		}
		if len(s.found) > 0 || s.Declared {
			return nil
		}
	}
	s.guess()
	return ctx.Err()
}

// A place is where a list may be.
type place struct {
	how     string
	address string
	title   string
	method  ingest.Method // empty is a feed
}

// try fetches and parses what is at p, once for each address.
func (s *search) try(ctx context.Context, p place) {
	key := ingest.CanonicalURL(p.address)
	if p.address == "" || s.asked[key] {
		return
	}
	s.asked[key] = true
	var fetcher ingest.Fetcher = feed.New(polite{s.Get})
	method := ingest.Feed
	if p.method == ingest.Sitemap {
		fetcher, method = sitemap.New(s.Get), ingest.Sitemap
	}
	list, err := fetcher.Fetch(ctx, ingest.Source{ID: "candidate", Method: method, URL: p.address}, ingest.State{})
	if err != nil {
		s.say(p.how, p.address, err.Error())
		return
	}
	if final := ingest.CanonicalURL(list.Capture.FinalURL); final != key {
		if s.asked[final] {
			s.say(p.how, p.address, "leads to "+list.Capture.FinalURL+", which was asked before")
			return
		}
		s.asked[final] = true
	}
	p.address = list.Capture.FinalURL
	s.say(p.how, p.address, "a "+string(method))
	s.offer(method, p, list.Entries)
}

func (s *search) offer(m ingest.Method, p place, entries []ingest.Entry) {
	c := Candidate{Method: m, URL: p.address, Title: p.title, How: p.how, Entries: len(entries), List: entries}
	if s.doc != nil {
		c.Lang = strings.TrimSpace(s.doc.Find("html").AttrOr("lang", ""))
	}
	own, err := url.Parse(p.address)
	for _, e := range entries {
		if e.Published.After(c.Newest) {
			c.Newest = e.Published
		}
		if u, bad := url.Parse(e.URL); err == nil && bad == nil && u.Hostname() == own.Hostname() {
			c.Pages++
		}
	}
	s.found = append(s.found, c)
}

func (s *search) say(what, address, said string) {
	s.steps = append(s.steps, Step{what, address, said})
}

// guess offers the page as a listing, when one is found on it.
func (s *search) guess() {
	c := s.page.Capture
	entries, err := listing.Parse(s.page.Body, listing.Page{URL: c.FinalURL, Charset: c.Charset})
	if err != nil {
		s.say("a list on the page", c.FinalURL, err.Error())
		return
	}
	s.say("a list on the page", c.FinalURL, "found by a guess")
	title := strings.Join(strings.Fields(s.doc.Find("title").First().Text()), " ")
	s.offer(ingest.Listing, place{how: "a guess at the list on the page", address: c.FinalURL, title: title}, entries)
}

// polite gets what was not chosen by a person as robots.txt allows.
type polite struct{ ingest.Getter }

// Get implements ingest.Getter.
func (p polite) Get(ctx context.Context, r ingest.Request) (ingest.Response, error) {
	r.Obey = true
	return p.Getter.Get(ctx, r)
}

// sitemaps are those that the site's robots.txt names, those for news first.
func (s *search) sitemaps(ctx context.Context) []place {
	site := url.URL{Scheme: s.base.Scheme, Host: s.base.Host, Path: "/robots.txt"}
	res, err := s.Get.Get(ctx, ingest.Request{URL: site.String()})
	if err != nil {
		s.say("robots.txt", site.String(), err.Error())
		return nil
	}
	var news, rest []place
	for _, address := range robots.Parse(res.Body, "nongrata").Sitemaps {
		p := place{how: "a sitemap that robots.txt names", address: s.resolve(address), method: ingest.Sitemap}
		if strings.Contains(strings.ToLower(address), "news") {
			news = append(news, p)
		} else {
			rest = append(rest, p)
		}
	}
	all := append(news, rest...)
	return all[:min(len(all), 3)]
}
