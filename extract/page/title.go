package page

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// title is the page's headline: the declared one, the only h1, og:title, the first h1 of the
// article, the title element; without the name of the site.
func (p *reader) title() string {
	if t := line(p.find(p.sel.Title).First().Text()); t != "" {
		return t
	}
	site := p.siteNames()
	if len(p.h1s) == 1 {
		if t := textOf(p.h1s[0]); t != "" && !isSite(t, site) {
			return t
		}
	}
	for _, name := range []string{"og:title", "twitter:title"} {
		if t := withoutSite(line(p.metas[name]), site); t != "" && !isSite(t, site) {
			return t
		}
	}
	if t := textOf(p.first); t != "" {
		return t
	}
	if len(p.h1s) > 0 {
		if t := textOf(p.h1s[0]); t != "" {
			return t
		}
	}
	return withoutSite(textOf(p.outline.title), site)
}

// headline is the only h1, or the first of the article; nil without one.
func (p *reader) headline() *html.Node {
	if len(p.h1s) == 1 {
		return p.h1s[0]
	}
	return p.first
}

// siteNames are what the page calls its site, squeezed.
func (p *reader) siteNames() []string {
	var out []string
	for _, name := range []string{"og:site_name", "application-name", "twitter:site", "publisher"} {
		out = append(out, squeeze(p.metas[name]))
	}
	for _, at := range []string{p.link, p.metas["og:url"]} {
		if u, err := url.Parse(at); err == nil {
			host := strings.TrimPrefix(u.Hostname(), "www.")
			name, _, _ := strings.Cut(host, ".")
			out = append(out, squeeze(host), squeeze(name))
		}
	}
	return out
}

// squeeze keeps letters and digits alone, in lower case.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func isSite(t string, site []string) bool {
	t = squeeze(t)
	for _, name := range site {
		if t != "" && t == name {
			return true
		}
	}
	return false
}

// withoutSite cuts the name of the site, known or behind a bar, from the end or the front of
// a title.
func withoutSite(t string, site []string) string {
	if len(t) > longestTitle {
		return t
	}
	for _, bar := range []string{" | ", " - ", " – ", " — ", " :: ", " · ", "｜", "|", "：", " » ", "-", ": "} {
		if i := strings.LastIndex(t, bar); i > 0 {
			rest := strings.TrimSpace(t[i+len(bar):])
			if isSite(rest, site) || bar == " | " && short(rest) && !short(t[:i]) {
				return withoutSite(strings.TrimSpace(t[:i]), site)
			}
		}
		if i := strings.Index(t, bar); i > 0 && isSite(t[:i], site) {
			return strings.TrimSpace(t[i+len(bar):])
		}
	}
	return t
}

// longestTitle bounds, in bytes, which titles are looked through for the name of the site.
const longestTitle = 1000

// short reports whether s may be a name rather than a headline.
func short(s string) bool { return utf8.RuneCountInString(s) <= 30 && strings.Count(s, " ") <= 3 }
