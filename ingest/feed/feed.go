// Package feed reads RSS, RDF, Atom and JSON Feed.
//
// Guarantees. A document that is damaged is repaired or refused by name (ingest.NotAFeed,
// ingest.Malformed), never read short without a note; letters are never dropped for being in
// another charset than declared. Nesting, the number of items and time are bounded before
// the parser sees a byte. Links come out absolute, dates only when the feed gives them.
package feed

import (
	"context"
	"fmt"
	"runtime"

	"nongrata/ingest"
)

// A Fetcher reads sources that are feeds.
type Fetcher struct {
	get   ingest.Getter
	slots chan struct{} // parsing takes many times a document's size: no more at once than help
}

var _ ingest.Fetcher = (*Fetcher)(nil)

// New returns a Fetcher that gets its feeds from g.
func New(g ingest.Getter) *Fetcher {
	return &Fetcher{g, make(chan struct{}, runtime.GOMAXPROCS(0))}
}

// Fetch implements ingest.Fetcher.
func (f *Fetcher) Fetch(
	ctx context.Context, s ingest.Source, st ingest.State,
) (ingest.List, error) {
	list, err := ingest.ReadList(ctx, f.get, s, st)
	if err != nil || list.Unchanged {
		return list, err
	}
	select {
	case f.slots <- struct{}{}:
		defer func() { <-f.slots }()
	case <-ctx.Done():
		return ingest.List{}, ctx.Err()
	}
	list.Entries, err = Parse(list.Body, Document{
		URL: list.Capture.FinalURL, Charset: list.Capture.Charset, Lang: s.Lang(),
	})
	if err != nil {
		return ingest.List{}, fmt.Errorf("reading the feed of %s: %w", s.ID, err)
	}
	return list, nil
}

// A Document says what is known of a feed from outside it.
type Document struct {
	URL     string // where it came from, for relative links
	Charset string // from Content-Type; empty when there was none
	Lang    string // of the source, BCP 47: helps to tell charsets apart
}
