package page

import (
	"slices"
	"strings"
	"time"
	"unicode"
)

// dateMetas are the meta elements that hold the day of publication.
var dateMetas = []string{"article:published_time", "datepublished", "dcterms.created", "dc.date.issued", "date",
	"pubdate", "publish-date", "og:article:published_time", "dc.date", "dcterms.date", "publication_date",
	"parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime"}

// published is the day that the page gives itself in a form for machines: the declared
// element, JSON-LD, meta elements, the first time element.
func (p *reader) published() string {
	if s := p.find(p.sel.BodyDate).First(); s.Length() > 0 {
		for _, v := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.Text()} {
			if d := stamp(v); d != "" {
				return d
			}
		}
	}
	if p.ld.published != "" {
		return p.ld.published
	}
	for _, name := range dateMetas {
		if d := stamp(p.metas[name]); d != "" {
			return d
		}
	}
	for _, n := range slices.Concat(p.stamped, p.told, p.times) {
		for _, key := range []string{"datetime", "content"} {
			if d := stamp(attr(n, key)); d != "" {
				return d
			}
		}
	}
	return ""
}

// dated is the day as the page prints it for people: the text of the declared element, of a
// time element, or of a short one that is named so.
func (p *reader) dated() string {
	all := slices.Concat(p.find(p.sel.BodyDate).Nodes, p.stamped, p.told, p.times, p.dates)
	for _, n := range all[:min(len(all), mostNamed)] {
		if t := textOf(n); len(t) <= longestDate && strings.ContainsFunc(t, unicode.IsDigit) {
			return t
		}
	}
	return ""
}

// longestDate is how long, in bytes, what is printed beside a date may be.
const longestDate = 90

// layouts of machine-readable dates.
var layouts = []string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00",
	"2006-01-02T15:04:05",
	"2006-01-02T15:04", "2006-01-02 15:04:05", time.RFC1123Z, time.RFC1123}

// stamp brings a date to RFC 3339, or to a day when it has no zone; empty when it is none.
func stamp(s string) string {
	if s = strings.TrimSpace(s); len(s) < len("2006-01-02") {
		return ""
	}
	for i, l := range layouts {
		t, err := time.Parse(l, s)
		if err != nil || t.Year() < 1990 {
			continue
		}
		if i >= 3 && i <= 5 {
			return t.Format("2006-01-02")
		}
		return t.Format(time.RFC3339)
	}
	if t, err := time.Parse("2006-01-02", s[:10]); err == nil && t.Year() >= 1990 {
		return s[:10]
	}
	return ""
}
