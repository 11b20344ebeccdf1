// Package pdf reads the text layer of PDF releases (ISO 32000-1), also of those that are encrypted
// and want no password to be read.
//
// Guarantees. Read never panics and never recurses deeper than a constant; its work and memory are
// bounded by the document's size and by constants, whatever the document says of itself: it finds
// objects by looking for them, so that a broken or lying cross-reference table does no harm. A
// document without letters to read is an error that says why (ErrScanned, ErrEncrypted, ErrDamaged,
// ErrTooLarge), never an empty text. Libraries at hand recurse with the document, and a stack that
// overflows takes the whole process down.
package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"

	"nongrata/ingest"
)

// Errors of Read.
var (
	ErrScanned   = errors.New("the PDF has no text layer that can be read: it is scanned, or its letters are pictures")
	ErrEncrypted = errors.New("the PDF is encrypted and wants a password")
	ErrDamaged   = errors.New("the PDF is damaged")
	ErrTooLarge  = errors.New("the PDF is too large")
)

// MediaType is what a PDF is sent as.
const MediaType = "application/pdf"

// MaxBytes is the size of the largest document that is read.
const MaxBytes = 16 << 20

const (
	maxPages    = 300     // are read; a release has few
	maxText     = 1 << 20 // bytes of text
	leastLetter = 10      // below it there is no text layer worth the name
)

// A Document is what a PDF says.
type Document struct {
	Title   string    // as its record says, empty when that is only a file's name
	Created time.Time // as its record says, zero when it does not
	Text    string    // paragraphs a blank line apart
	Pages   int
	// Cut says that only the first pages were read.
	Cut bool
}

// Is reports whether b begins as a PDF does.
func Is(b []byte) bool { return bytes.Contains(b[:min(len(b), 1024)], []byte("%PDF-")) }

// Read returns what the document says.
func Read(b []byte) (d Document, err error) {
	if len(b) > MaxBytes {
		return Document{}, ErrTooLarge
	}
	defer func() { // no input is known that gets here: a daemon must not fall over the first
		if r := recover(); r != nil {
			d, err = Document{}, fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	f, err := open(b)
	if err != nil {
		return Document{}, err
	}
	pages := f.pages()
	d = Document{Pages: len(pages), Cut: len(pages) > maxPages}
	d.Title, d.Created = f.record()
	w := &writer{file: f, fonts: map[ref]*font{}}
	for _, p := range pages[:min(len(pages), maxPages)] {
		w.page(p)
		if w.full() {
			d.Cut = true
			break
		}
	}
	d.Text = w.text()
	switch {
	case letters(d.Text) >= leastLetter:
		return d, nil
	case f.spent():
		return Document{}, ErrTooLarge
	case len(pages) == 0:
		return Document{}, ErrDamaged
	}
	return Document{}, ErrScanned
}

// Paper reads a document for the poller: it fits ingest.PollerOptions.
func Paper(body []byte) (ingest.Paper, error) {
	d, err := Read(body)
	return ingest.Paper{Title: d.Title, Text: d.Text, Created: d.Created}, err
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// record returns the title and the date of the document information dictionary, §14.3.3.
func (f *file) record() (title string, created time.Time) {
	info, _ := f.value(f.info).(dict)
	raw, _ := f.value(info["Title"]).(text)
	title = strings.Join(strings.Fields(raw.string()), " ")
	if before, after, ok := strings.Cut(title, " - "); ok && strings.HasPrefix(before, "Microsoft ") {
		title = after
	}
	if i := strings.LastIndexByte(title, '.'); i >= 0 && len(title)-i <= 5 || strings.EqualFold(title, "untitled") || len(title) > 300 {
		title = "" // the name of a file
	}
	if raw, ok := f.value(info["CreationDate"]).(text); ok {
		created = date(raw.string())
	}
	return title, created
}

// date reads D:YYYYMMDDHHmmSSOHH'mm', §7.9.4; what it cannot read is zero.
func date(s string) time.Time {
	s = strings.ReplaceAll(strings.TrimPrefix(strings.TrimSpace(s), "D:"), "'", "")
	for _, layout := range []string{"20060102150405Z0700", "20060102150405Z", "20060102150405", "200601021504", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}
