package feed

import (
	"bytes"

	"github.com/mmcdole/gofeed"

	"nongrata/ingest"
)

// Parse returns the entries of a feed in its order. Errors are *ingest.Fault.
func Parse(doc []byte, d Document) ([]ingest.Entry, error) {
	p := gofeed.NewParser()
	p.DisableContentImageScan = true
	f, err := p.Parse(bytes.NewReader(doc))
	if err != nil {
		return nil, &ingest.Fault{Health: ingest.Malformed, Err: err}
	}
	return entries(f, d), nil
}

func entries(f *gofeed.Feed, d Document) []ingest.Entry {
	var all []ingest.Entry
	for _, it := range f.Items {
		all = append(all, ingest.Entry{
			Key: it.GUID, URL: it.Link, Title: it.Title, Content: it.Description, MediaType: "text/html",
		})
	}
	return all
}
