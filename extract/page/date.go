package page

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"

	"nongrata/ingest"
)

// published is the day that the page gives itself: the declared element, JSON-LD, meta
// elements, the first time element.
func published(doc *goquery.Document, sel ingest.Selectors) string {
	if sel.BodyDate != "" {
		s := doc.Find(sel.BodyDate).First()
		for _, v := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", ""), s.Text()} {
			if d := stamp(v); d != "" {
				return d
			}
		}
	}
	if d := jsonLD(doc); d != "" {
		return d
	}
	for _, q := range []string{`meta[property="article:published_time"]`,
		`meta[itemprop="datePublished"]`,
		`meta[name="dcterms.created"]`, `meta[name="DC.date.issued"]`, `meta[name="date"]`, `meta[name="pubdate"]`,
		`meta[name="publish-date"]`, `meta[property="og:article:published_time"]`} {
		if d := stamp(doc.Find(q).AttrOr("content", "")); d != "" {
			return d
		}
	}
	for _, q := range []string{`[itemprop="datePublished"]`, `article time[datetime]`,
		`time[datetime]`} {
		s := doc.Find(q).First()
		for _, v := range []string{s.AttrOr("datetime", ""), s.AttrOr("content", "")} {
			if d := stamp(v); d != "" {
				return d
			}
		}
	}
	return ""
}

// jsonLD looks for datePublished in the page's linked data.
func jsonLD(doc *goquery.Document) string {
	found := ""
	doc.Find(`script[type="application/ld+json"]`).EachWithBreak(func(_ int,
		s *goquery.Selection) bool {
		var v any
		if json.Unmarshal([]byte(s.Text()), &v) == nil {
			found = datePublished(v, 0)
		}
		return found == ""
	})
	return found
}

func datePublished(v any, depth int) string {
	if depth > 6 {
		return ""
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if d := datePublished(x, depth+1); d != "" {
				return d
			}
		}
	case map[string]any:
		if s, ok := v["datePublished"].(string); ok {
			if d := stamp(s); d != "" {
				return d
			}
		}
		return datePublished(v["@graph"], depth+1)
	}
	return ""
}

// layouts of machine-readable dates.
var layouts = []string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00",
	"2006-01-02T15:04:05",
	"2006-01-02T15:04", "2006-01-02 15:04:05", time.RFC1123Z, time.RFC1123}

// stamp brings a date to RFC 3339, or to a day when it has no zone; empty when it is none.
func stamp(s string) string {
	s = strings.TrimSpace(s)
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
	if len(s) >= 10 {
		if t, err := time.Parse("2006-01-02", s[:10]); err == nil && t.Year() >= 1990 {
			return s[:10]
		}
	}
	return ""
}
