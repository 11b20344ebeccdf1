package daemon

import (
	"nongrata/extract/page"
	"nongrata/ingest"
)

// buildReread makes what reads the pages of candidates again: the desk knows which they are.
func (d *Daemon) buildReread() (err error) {
	d.reread, err = ingest.NewRereader(ingest.RereaderOptions{
		Pages: d.pages, Archive: d.evidence, Watches: d.db, Publish: d.publishItems,
		Edited: d.desk.Edited, Source: d.source, Text: articleText, Clock: d.o.Clock, Log: d.log,
	})
	return err
}

// source returns the source with this ID.
func (d *Daemon) source(id ingest.SourceID) (ingest.Source, bool) {
	for _, s := range d.sources {
		if s.ID == id {
			return s, true
		}
	}
	return ingest.Source{}, false
}

// articleText reads a page as extract will.
func articleText(s ingest.Source, it ingest.Item, body []byte) (string, error) {
	p, err := page.Text(body, it.MediaType(), it.Body.Fragment, s.Selectors)
	return p.Text, err
}
