package ingest

import (
	"bytes"
	"time"
)

// A Paper is what a PDF says.
type Paper struct {
	Title   string    // of its record; empty when there is none
	Text    string    // of its text layer, never empty
	Created time.Time // by its record; zero when it does not say
}

// paperMedia is a PDF's media type, RFC 8118.
const paperMedia = "application/pdf"

// isPDF goes by the bytes: servers send PDFs under many names.
func isPDF(body []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(body, "\ufeff\r\n\t "), []byte("%PDF-"))
}

// usePaper makes the PDF the item's body. The title and the day of its record stand in where
// the list gives none.
func (d *delivery) usePaper(it *Item, e freshEntry, page Response) {
	if d.o.Paper == nil {
		d.useContent(it, e, "the link leads to a PDF, which is not read")
		return
	}
	paper, err := d.o.Paper(page.Body)
	if err != nil {
		d.useContent(it, e, "the link leads to a PDF: "+err.Error())
		return
	}
	it.Body = Body{Hash: page.Capture.Hash, MediaType: paperMedia}
	if it.Title == "" {
		it.Title = paper.Title
	}
	it.Revision = RevisionOf(it.Title, paper.Text)
	if it.Published.IsZero() && dates(paper.Created, it.Fetched) {
		it.Published = paper.Created
		it.Notes = append(it.Notes, "dated by the PDF’s own record")
	}
}

// dates reports whether a PDF's record says when it was published: one that was made when it was
// asked for says nothing, nor one from before there were PDFs.
func dates(created, asked time.Time) bool {
	const onRequest = time.Hour
	return created.Year() >= 1993 && created.Before(asked.Add(-onRequest))
}
