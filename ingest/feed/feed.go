// Package feed reads RSS, RDF, Atom and JSON Feed.
//
// Guarantees. A document that is damaged is repaired or refused by name (ingest.NotAFeed,
// ingest.Malformed), never read short without a note; letters are never dropped for being in
// another charset than declared. Nesting, the number of items and time are bounded before
// the parser sees a byte. Links come out absolute, dates only when the feed gives them.
package feed

import (
	"fmt"

	"nongrata/ingest"
)

// New returns a Fetcher of sources that are feeds, which gets its feeds from g.
func New(g ingest.Getter) *ingest.ListFetcher { return ingest.NewListFetcher(g, read) }

func read(s ingest.Source, list ingest.List) ([]ingest.Entry, error) {
	entries, err := Parse(list.Body, Document{
		URL: list.Capture.FinalURL, Charset: list.Capture.Charset, Lang: s.Lang(),
	})
	if err != nil {
		return nil, fmt.Errorf("reading the feed of %s: %w", s.ID, err)
	}
	return entries, nil
}

// A Document says what is known of a feed from outside it.
type Document struct {
	URL     string // where it came from, for relative links
	Charset string // from Content-Type; empty when there was none
	Lang    string // of the source, BCP 47: helps to tell charsets apart
}
