package extract

import (
	"strings"

	"nongrata/ingest/country"
)

// A Document is a text to be read, with what is known about who wrote it and when.
type Document struct {
	ID        string
	URL       string
	Lang      string // BCP 47 as declared; empty lets the extractor decide
	Published string // YYYY-MM-DD or RFC 3339, in the source's own zone when known; empty when undated
	// Country is the country whose ministry or outlet speaks; only for official kinds does
	// it stand for "we".
	Country country.Code
	Kind    string // ingest.Kind
	Title   string
	Text    string
}

// Source returns the text that spans point into: the title, a line feed, the text, mended
// where it was broken. Bytes that are no UTF-8 are replaced, so every span of it is valid
// UTF-8.
func (d Document) Source() string {
	u := d.use()
	return u.source
}

// A used text is what is read of a Document.
type used struct {
	source   string
	titleEnd int      // where the line feed after the title stands
	mended   []string // what was repaired, for people
	from, to int      // the part of source that is read
	wrapped  bool     // the lines are cut at a width
}

func (d Document) use() used {
	title, text, notes := mend(strings.ToValidUTF8(d.Title, "\ufffd"), strings.ToValidUTF8(d.Text, "\ufffd"))
	return used{source: title + "\n" + text, titleEnd: len(title), mended: notes, to: len(title) + 1 + len(text)}
}

// A Reading is what the extractor found in one Document.
type Reading struct {
	Lang       string // the language the text was read in
	Candidates []Candidate
	Mended     []string // what was repaired in the text before it was read, for people
}
