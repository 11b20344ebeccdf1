// Package listing reads HTML pages that list items, for sources without a feed.
//
// Guarantees. What is found depends on the page and the declared selectors only. A selector
// that finds nothing is an error that names it (ingest.NoMatch), never an empty list. Links
// come out absolute; a date that could be read two ways is left out.
package listing

import (
	"fmt"

	"nongrata/ingest"
)

// New returns a Fetcher of sources that are listing pages, which gets its pages from g.
func New(g ingest.Getter) *ingest.ListFetcher { return ingest.NewListFetcher(g, read) }

func read(s ingest.Source, list ingest.List) ([]ingest.Entry, error) {
	entries, err := Parse(list.Body, Page{
		URL: list.Capture.FinalURL, Charset: list.Capture.Charset, Lang: s.Lang(),
		Selectors: s.Selectors,
	})
	if err != nil {
		return nil, fmt.Errorf("reading the list of %s: %w", s.ID, err)
	}
	return entries, nil
}

// A Page says what is known of a listing page from outside it.
type Page struct {
	URL       string // where it came from, for relative links
	Charset   string // from Content-Type; empty when there was none
	Lang      string // of the source, BCP 47
	Selectors ingest.Selectors
}
