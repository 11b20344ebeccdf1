package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/fetch"
	"nongrata/ingest/warc"
)

// maxRecord bounds a record of a web archive, in bytes; larger ones are passed over and said.
const maxRecord = 64 << 20

// warc reads every page and text that a web archive holds. What is none, or is broken, is said
// in a line on standard error and counts as bad; the rest goes on.
func (r *reading) warc(name string, in io.Reader) error {
	archive, err := warc.NewReader(in, maxRecord)
	if err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	for {
		rec, err := archive.Next()
		switch {
		case err == io.EOF:
			return nil
		case errors.Is(err, warc.ErrTooLarge):
			r.passOver(name, err)
			continue
		case err != nil:
			return fmt.Errorf("reading %s: %w", name, err)
		}
		doc, ok, err := r.archived(rec)
		if err != nil {
			r.passOver(name, err)
			continue
		}
		if !ok {
			continue
		}
		if err := r.answer(doc); err != nil {
			return err
		}
	}
}

func (r *reading) passOver(name string, err error) {
	r.bad++
	fmt.Fprintf(r.batch.Messages, "%s: %v\n", name, err)
}

// archived returns the document of a record; false for a record that holds no page.
func (r *reading) archived(rec warc.Record) (extract.Document, bool, error) {
	if rec.Type != warc.Response && rec.Type != warc.Resource {
		return extract.Document{}, false, nil
	}
	a, err := rec.Answer()
	if err != nil {
		return extract.Document{}, false, err
	}
	kind := a.Header.Get("Content-Type")
	declared, params, err := mime.ParseMediaType(kind)
	if a.Status != http.StatusOK || err != nil && !errors.Is(err, mime.ErrInvalidMediaParameter) && kind != "" {
		return extract.Document{}, false, nil
	}
	body, err := fetch.Decode(bytes.NewReader(a.Body), a.Header.Get("Content-Encoding"), maxRecord)
	if err != nil {
		return extract.Document{}, false, fmt.Errorf("record %s: %w", rec.ID, err)
	}
	media := ingest.MediaOf(declared, body)
	if media == "" {
		return extract.Document{}, false, nil
	}
	doc, err := r.batch.ReadPage(rec.ID, mime.FormatMediaType(media, params), body)
	if err != nil {
		return extract.Document{}, false, err
	}
	doc.ID, doc.URL = rec.ID, a.URL
	return doc, true, nil
}
