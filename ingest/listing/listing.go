// Package listing reads HTML pages that list items, for sources without a feed.
//
// Guarantees. What is found depends on the page and the declared selectors only. A selector
// that finds nothing is an error that names it (ingest.NoMatch), never an empty list. Links
// come out absolute; a date that could be read two ways is left out.
package listing

import (
	"context"
	"fmt"
	"runtime"

	"nongrata/ingest"
)

// A Fetcher reads sources that are listing pages.
type Fetcher struct {
	get   ingest.Getter
	slots chan struct{} // parsing takes many times a document's size: no more at once than help
}

var _ ingest.Fetcher = (*Fetcher)(nil)

// New returns a Fetcher that gets its pages from g.
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
	list.Entries, err = Parse(list.Body, Page{
		URL: list.Capture.FinalURL, Charset: list.Capture.Charset, Lang: s.Lang(),
		Selectors: s.Selectors,
	})
	if err != nil {
		return ingest.List{}, fmt.Errorf("reading the list of %s: %w", s.ID, err)
	}
	return list, nil
}

// A Page says what is known of a listing page from outside it.
type Page struct {
	URL       string // where it came from, for relative links
	Charset   string // from Content-Type; empty when there was none
	Lang      string // of the source, BCP 47
	Selectors ingest.Selectors
}
