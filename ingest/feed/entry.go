package feed

import (
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"

	"nongrata/ingest"
)

// entries translates a parsed feed. notes hold for every entry: any of them may be touched.
func entries(f *gofeed.Feed, d Document, notes []string) []ingest.Entry {
	base := baseURL(d.URL, f.Link)
	all := make([]ingest.Entry, 0, len(f.Items))
	for _, it := range f.Items {
		e := ingest.Entry{
			URL: link(it, base), Title: plain(it.Title), Lang: f.Language,
			Notes: notes,
		}
		e.Published, e.DateOnly = published(it, d.Lang)
		e.Content, e.Full = content(it)
		e.MediaType = mediaType(e.Content)
		e.Key = key(it, e)
		all = append(all, e)
	}
	return all
}

func baseURL(addresses ...string) *url.URL {
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil && u.IsAbs() && u.Host != "" {
			return u
		}
	}
	return nil
}

// link returns the entry's address: its link, else a guid that is one.
func link(it *gofeed.Item, base *url.URL) string {
	for _, raw := range []string{it.Link, it.GUID} {
		raw = strings.TrimSpace(raw)
		if raw == "" || raw == it.GUID && !strings.HasPrefix(raw, "http") {
			continue
		}
		if u := resolve(raw, base); u != "" {
			return u
		}
	}
	return ""
}

// resolve makes raw absolute; anything but HTTP is no link.
func resolve(raw string, base *url.URL) string {
	u, err := url.Parse(strings.ReplaceAll(raw, " ", "%20"))
	if err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// key is the entry's identity as the feed declares it: its guid, else its address, else what it
// says. Guids that prove to be none are dealt with where lists are compared.
func key(it *gofeed.Item, e ingest.Entry) string {
	guid := strings.TrimSpace(it.GUID)
	switch {
	case guid != "":
		return ingest.CanonicalURL(guid)
	case e.URL != "":
		return ingest.CanonicalURL(e.URL)
	}
	return strings.TrimSpace(guid + " " + e.Title + " " + it.Published)
}

// published returns the entry's date, or that of its last update when it has none.
func published(it *gofeed.Item, lang string) (t time.Time, dateOnly bool) {
	for _, d := range []struct {
		raw    string
		parsed *time.Time
	}{{it.Published, it.PublishedParsed}, {it.Updated, it.UpdatedParsed}} {
		if t, dateOnly, ok := ingest.ParseDate(d.raw, lang); ok {
			return t, dateOnly
		}
		// The parser takes 04/05/2022 for a day in April; names of months leave no doubt.
		if d.parsed != nil && strings.ContainsFunc(d.raw, unicode.IsLetter) {
			return d.parsed.UTC(), false
		}
	}
	return time.Time{}, false
}

// content returns the longer of the two texts an entry may carry, and whether it looks like
// the whole article rather than a teaser.
func content(it *gofeed.Item) (text string, full bool) {
	body, summary := strings.TrimSpace(it.Content), strings.TrimSpace(it.Description)
	text = body
	if len(summary) > len(text) {
		text = summary
	}
	const teaser, article = 600, 1800 // letters of text
	least := article
	if text == body { // content:encoded, atom:content, content_html are meant to be whole
		least = teaser
	}
	if len(text) < least {
		return text, false
	}
	return text, letters(text) >= least && !seemsCut(ending(text))
}

// letters counts about what plain would leave of an HTML text, without making it.
func letters(text string) (n int) {
	var space, tag bool
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case tag:
			tag = c != '>'
		case c == '<':
			tag, space = true, true
		case c <= ' ':
			space = true
		case !utf8.RuneStart(c):
		default:
			if c == '&' { // a reference is one letter
				if end := strings.IndexByte(text[i:min(len(text), i+12)], ';'); end > 0 {
					i += end
				}
			}
			if space && n > 0 {
				n++
			}
			space = false
			n++
		}
	}
	return n
}

// ending returns the end of a text, from the beginning of a tag on if it has one.
func ending(text string) string {
	const enough = 1000 // bytes, for 200 letters
	if len(text) <= enough {
		return text
	}
	text = text[len(text)-enough:]
	return text[max(0, strings.IndexByte(text, '<')):]
}

// markup finds what only HTML has.
var markup = regexp.MustCompile(`<[A-Za-z/!]|&(?:[A-Za-z]+|#\w+);`)

// mediaType tells HTML from plain text: formats that could declare it seldom do.
func mediaType(text string) string {
	if markup.MatchString(text) {
		return "text/html"
	}
	return "text/plain"
}

// seemsCut is cutShort for what may be HTML. To read HTML is dear: most texts have nothing in
// them of what cutShort looks for.
func seemsCut(text string) bool {
	lower := strings.ToLower(text)
	for _, mark := range []string{"…", "...", "[…]", "»", ">>", "&", "appeared", "more", "reading"} {
		if strings.Contains(lower, mark) {
			return cutShort(plain(text))
		}
	}
	return false
}

// cutShort reports whether a text ends as teasers do.
func cutShort(s string) bool {
	for _, end := range []string{"…", "...", "[…]", "[...]", "[&#8230;]", "»", ">>"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	tail := strings.ToLower(s[max(0, len(s)-200):])
	return strings.Contains(tail, "appeared first on") || strings.Contains(tail, "read more") ||
		strings.Contains(tail, "continue reading")
}
