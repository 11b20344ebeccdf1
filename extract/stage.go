package extract

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"
	"unicode/utf8"

	"nongrata/ingest"
)

// PageText is what a page says once everything around it is gone.
type PageText struct {
	Title     string
	Text      string
	Lang      string // as the page declares it, BCP 47; empty when it does not
	Published string // YYYY-MM-DD or RFC 3339; empty when the page does not say
	Dated     string // the day as the page prints it, in its language, when Published is empty
}

// ErrUnreadable is wrapped by the error for an Item whose body no further try will read.
var ErrUnreadable = errors.New("unreadable body")

// A PageFunc turns a body into text. The media type may carry a charset parameter; fragment
// says that body is a piece of a page, as feeds carry it.
type PageFunc func(body []byte, mediaType string, fragment bool,
	sel ingest.Selectors) (PageText, error)

// A Stage reads Items and publishes the Candidates it finds in them. It may be called by
// any number of goroutines. Handling an Item again publishes the same Candidates again,
// with the same IDs.
type Stage struct {
	Extractor *Extractor
	Archive   ingest.Archive
	Page      PageFunc
	// Selectors returns the declared selectors of a source; nil when none are declared.
	Selectors func(ingest.SourceID) ingest.Selectors
	Publish   func(context.Context, Candidate) error
	Log       *slog.Logger // nil is silent
}

// Handle reads it. An Item without a body is read by its title alone. The error says that
// the body could not be read, or that archive or Publish refused; nothing is lost, the Item
// may be handled again.
func (s *Stage) Handle(ctx context.Context, it ingest.Item) error {
	doc, err := s.document(ctx, it)
	if err != nil {
		return fmt.Errorf("reading item %s: %w", it.ID, err)
	}
	reading := s.Extractor.Extract(doc)
	if len(reading.Candidates) == 0 {
		return nil
	}
	source := doc.Source()
	text, err := s.Archive.Put(ctx, []byte(source))
	if err != nil {
		return fmt.Errorf("archiving text of item %s: %w", it.ID, err)
	}
	p := Provenance{Item: it, Text: text, Lang: reading.Lang, Lexicon: s.Extractor.Version(),
		Opening: opening(source), Mended: reading.Mended, Credits: credits(source, reading.Candidates)}
	if _, body, ok := strings.Cut(source, "\n"); ok {
		p.Lines = lines(body)
	}
	nth := map[string]int{}
	for _, c := range reading.Candidates {
		key := fmt.Sprint(c.Receiving(), c.Sending(), c.Measure)
		c.ID = CandidateID(it, c, nth[key])
		nth[key]++
		c.Provenance = &p
		if err := s.Publish(ctx, c); err != nil {
			return fmt.Errorf("publishing candidate %s: %w", c.ID, err)
		}
		s.log(it, c)
	}
	return nil
}

func (s *Stage) log(it ingest.Item, c Candidate) {
	if s.Log != nil {
		s.Log.Info("candidate found", "source", it.Source, "item", it.ID, "candidate", c.ID,
			"receiving", c.Receiving(), "sending", c.Sending(), "status", c.Status, "new", c.New)
	}
}

// document builds the Document of an Item from its body in the archive.
func (s *Stage) document(ctx context.Context, it ingest.Item) (Document, error) {
	doc := Document{ID: it.ID, URL: it.URL, Lang: it.Lang, Country: it.Country,
		Kind: string(it.Kind), Title: it.Title}
	if !it.Published.IsZero() {
		doc.Published = it.Published.Format(time.RFC3339)
		if it.DateOnly {
			doc.Published = it.Published.Format(dayLayout)
		}
	}
	if it.Body.Hash == "" {
		return doc, nil
	}
	body, err := s.Archive.Get(ctx, it.Body.Hash)
	if err != nil {
		return doc, err
	}
	var sel ingest.Selectors
	if s.Selectors != nil {
		sel = s.Selectors(it.Source)
	}
	page, err := s.Page(body, it.MediaType(), it.Body.Fragment, sel)
	if err != nil {
		return doc, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	return s.Extractor.fill(doc, page), nil
}

// fill puts what the page says where the source said nothing.
func (x *Extractor) fill(doc Document, page PageText) Document {
	doc.Text = page.Text
	if doc.Title == "" {
		doc.Title = page.Title
	}
	if doc.Lang == "" {
		doc.Lang = page.Lang
	}
	if doc.Published == "" {
		doc.Published = page.Published
	}
	if doc.Published == "" && page.Dated != "" {
		doc.Published = x.printedDay(doc, page.Dated)
	}
	return doc
}

const openingBytes = 300

// opening returns the first words of text, at most 300 bytes.
func opening(text string) string {
	text = strings.Join(strings.Fields(text[:min(len(text), 4*openingBytes)]), " ")
	if len(text) <= openingBytes {
		return text
	}
	end := openingBytes
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	if i := strings.LastIndexByte(text[:end], ' '); i > openingBytes/2 {
		end = i
	}
	return text[:end]
}
