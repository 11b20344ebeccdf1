package discover

import (
	"context"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// feedTypes are the media types by which a page declares a feed.
var feedTypes = []string{
	"application/rss+xml", "application/atom+xml", "application/feed+json", "application/json",
	"application/rdf+xml", "application/xml", "text/xml",
}

// usualPaths are where feeds are when nothing says so, of the site and of the page's folder.
var usualPaths = []string{
	"feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "rss/news", "index.rdf",
}

// looksFed is what the address or the words of a link to a feed look like.
var looksFed = regexp.MustCompile(`(?i)(^|[^a-z])(rss|atom|feed|feeds|rdf)([^a-z]|$)|\.(rss|rdf|atom)$|rss\.xml|rssfeed`)

// comments are a blog's second feed.
var comments = regexp.MustCompile(`(?i)/comments?(/|$|\.)|comments? feed`)

// resolve returns href as an absolute web address, or "".
func (s *search) resolve(href string) string {
	href = strings.TrimSpace(href)
	if href == "" || href[0] == '#' {
		return ""
	}
	if rest, ok := strings.CutPrefix(href, "feed:"); ok { // an old custom of browsers
		href = strings.TrimPrefix(rest, "//")
		if !strings.HasPrefix(href, "http") {
			href = "https://" + href
		}
	}
	u, err := s.base.Parse(strings.ReplaceAll(href, " ", "%20"))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.Fragment = ""
	return u.String()
}

// declared are the feeds in the page's head.
func (s *search) declared(context.Context) []place {
	var all []place
	for _, l := range s.doc.Find("link[rel][href]").EachIter() {
		rel := strings.Fields(strings.ToLower(l.AttrOr("rel", "")))
		kind, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(l.AttrOr("type", ""))), ";")
		if !slices.Contains(rel, "feed") && !(slices.Contains(rel, "alternate") && slices.Contains(feedTypes, kind)) {
			continue
		}
		p := place{how: "declared by the page", address: s.resolve(l.AttrOr("href", "")), title: l.AttrOr("title", "")}
		if comments.MatchString(p.address) || comments.MatchString(p.title) {
			continue
		}
		all = append(all, p)
	}
	return all[:min(len(all), maxAsked)]
}

// linked are the links in the page's text that look like feeds.
func (s *search) linked(context.Context) []place {
	var all []place
	for _, a := range s.doc.Find("a[href]").EachIter() {
		address := s.resolve(a.AttrOr("href", ""))
		if address == "" || comments.MatchString(address) || !fed(a, address) {
			continue
		}
		all = append(all, place{how: "a link on the page", address: address, title: words(a)})
		if len(all) == maxAsked {
			break
		}
	}
	return all
}

func fed(a *goquery.Selection, address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	if looksFed.MatchString(u.Path) || looksFed.MatchString(u.RawQuery) || a.AttrOr("type", "") == feedTypes[0] {
		return true
	}
	text := words(a)
	return len(text) < 40 && looksFed.MatchString(text)
}

func words(a *goquery.Selection) string { return strings.Join(strings.Fields(a.Text()), " ") }

// usual are the usual paths.
func (s *search) usual(context.Context) []place {
	folders := []string{"/"}
	if dir := path.Dir(s.base.Path); strings.HasSuffix(s.base.Path, "/") && s.base.Path != "/" {
		folders = append(folders, s.base.Path)
	} else if dir != "/" && dir != "." {
		folders = append(folders, dir+"/")
	}
	var all []place
	for _, folder := range folders {
		for _, p := range usualPaths {
			u := url.URL{Scheme: s.base.Scheme, Host: s.base.Host, Path: folder + p}
			all = append(all, place{how: "a usual path", address: u.String()})
		}
	}
	return all
}
