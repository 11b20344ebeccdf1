package listing

import (
	"regexp"
	"time"

	"github.com/PuerkitoBio/goquery"

	"nongrata/ingest"
)

// published are where pages say for machines when they were published, the surest first.
var published = []string{
	`meta[property="article:published_time"]`, `meta[itemprop="datePublished"]`,
	`[itemprop="datePublished"]`, `meta[name="dcterms.issued" i]`, `meta[name="dcterms.date" i]`,
	`meta[name="dc.date.issued" i]`, `meta[name="dc.date" i]`, `meta[name="date" i]`,
	`meta[name="pubdate" i]`, `meta[name="publish-date" i]`,
	`article time[datetime]`, `main time[datetime]`,
}

// jsonDate finds the date in a page's JSON-LD.
var jsonDate = regexp.MustCompile(`"datePublished"\s*:\s*"([^"]{8,40})"`)

// dateWithin is how far into a page its date is looked for, in bytes.
const dateWithin = 1 << 20

// PageDate returns when an article page says that it was published: by the source's own
// selector, then by its metadata. It fits ingest.PollerOptions.
func PageDate(s ingest.Source, page ingest.Response) (day time.Time, dateOnly bool) {
	r, err := newReader(page.Body[:min(len(page.Body), dateWithin)], Page{
		URL: page.Capture.FinalURL, Charset: page.Capture.Charset, Lang: s.Lang(),
	})
	if err != nil {
		return time.Time{}, false
	}
	if s.Selectors.BodyDate != "" {
		for _, found := range r.doc.Find(s.Selectors.BodyDate).EachIter() {
			if d := readDate(found, s.Lang()); !d.at.IsZero() {
				return d.at, d.dayOnly
			}
		}
	}
	for _, script := range r.doc.Find(`script[type="application/ld+json"]`).EachIter() {
		if m := jsonDate.FindStringSubmatch(script.Text()); m != nil {
			if t, dayOnly, ok := ingest.ParseDate(m[1], s.Lang()); ok {
				return t, dayOnly
			}
		}
	}
	return byMetadata(r.doc, s.Lang())
}

func byMetadata(doc *goquery.Document, lang string) (day time.Time, dateOnly bool) {
	for _, selector := range published {
		if d := readDate(doc.Find(selector).First(), lang); !d.at.IsZero() {
			return d.at, d.dayOnly
		}
	}
	return time.Time{}, false
}
