package ingest

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// An alias names a document by its address whatever scheme and host it is served under, with or
// without the furniture of a mobile or AMP edition and the tokens of a visit. It is "" for an
// address that does not name a document: a home page, or the list itself.
func (s Source) alias(address string) string {
	a := documentOf(address)
	if a == "" || a == documentOf(s.URL) || a == documentOf(s.PageURL) {
		return ""
	}
	if s.Kind != Aggregator {
		return a
	}
	u, err := url.Parse(address) // a list of other people's pages: the host is part of the name
	if err != nil {
		return ""
	}
	return bareHost(u) + a
}

// documentOf returns path and query as they name a document, "" for a home page.
func documentOf(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		return ""
	}
	path := strings.ToLower(visitToken.ReplaceAllString(u.EscapedPath(), ""))
	for _, end := range []string{"/amp", "/amp.html", ".amp", "/index.html", "/index.php", "/"} {
		path = strings.TrimSuffix(path, end)
	}
	path = strings.TrimPrefix(strings.TrimPrefix(path, "/amp"), "/mobile")
	if path != "" && !strings.HasPrefix(path, "/") {
		path = "/amp" + path // it was a word: /ampere
	}
	pairs := strings.FieldsFunc(withoutTracking(u.RawQuery), func(r rune) bool { return r == '&' })
	pairs = slices.DeleteFunc(pairs, func(p string) bool {
		key, _, _ := strings.Cut(strings.ToLower(p), "=")
		return visiting(key)
	})
	slices.Sort(pairs)
	if path == "" && len(pairs) == 0 {
		return ""
	}
	if len(pairs) > 0 {
		return path + "?" + strings.Join(pairs, "&")
	}
	return path
}

// visitToken is a session in a path, as servlet containers put it there.
var visitToken = regexp.MustCompile(`(?i);jsessionid=[^/?]*`)

// visiting reports whether a query parameter speaks of the visit and not of the document.
func visiting(key string) bool {
	switch key {
	case "amp", "outputtype", "phpsessid", "jsessionid", "sid", "sessionid", "session_id", "token", "timestamp",
		"_", "cachebuster", "nocache", "rss", "ref", "source", "from", "mobile":
		return true
	}
	return false
}

// bareHost is the host without what only names an edition for a device.
func bareHost(u *url.URL) string {
	host := canonicalHost(u)
	for _, prefix := range []string{"www.", "m.", "mobile.", "amp."} {
		host = strings.TrimPrefix(host, prefix)
	}
	return host
}

// titleWords is a title as far as it can tell two announcements apart: letters and digits.
func titleWords(title string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(title) {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// alikeTitles is the share of pairs of letters from which two titles are one, edited.
const alikeTitles = 0.6

// similarTitles reports whether b may be a, edited. It knows no language: pairs of letters.
func similarTitles(a, b string) bool {
	if a == b {
		return true
	}
	x, y := letterPairs(a), letterPairs(b)
	shared, total := 0, 0
	for p, n := range x {
		shared += min(n, y[p])
		total += n
	}
	for _, n := range y {
		total += n
	}
	return total > 0 && 2*float64(shared) >= alikeTitles*float64(total)
}

func letterPairs(s string) map[[2]rune]int {
	pairs := map[[2]rune]int{}
	last := rune(0)
	for _, r := range s {
		if last != 0 {
			pairs[[2]rune{last, r}]++
		}
		last = r
	}
	return pairs
}
