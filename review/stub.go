package review

import (
	"errors"
	"io"

	"nongrata/ingest/country"
)

var errSoon = errors.New("not built yet")

func NewTally(records []Expulsion, s Scope) Tally { return Tally{Scope: s} }
func diffTallies(b, a Tally) TallyDiff            { return TallyDiff{} }

// WriteTable writes t for a terminal.
func (t Tally) WriteTable(w io.Writer) error { return errSoon }

// WriteCSV writes one line an item.
func (t Tally) WriteCSV(w io.Writer) error { return errSoon }

// WriteJSON writes t as one indented JSON object.
func (t Tally) WriteJSON(w io.Writer) error { return errSoon }

// WriteMarkdown writes t for a document.
func (t Tally) WriteMarkdown(w io.Writer) error { return errSoon }

// Write writes t as format: table, csv, json or md.
func (t Tally) Write(w io.Writer, format string) error { return errSoon }

// WriteTable writes d for a terminal.
func (d TallyDiff) WriteTable(w io.Writer) error { return errSoon }

// WriteJSON writes d as one indented JSON object.
func (d TallyDiff) WriteJSON(w io.Writer) error { return errSoon }

// Write writes d as format: table or json.
func (d TallyDiff) Write(w io.Writer, format string) error { return errSoon }

// Groups returns the names of the groups that Scope.Group knows.
func Groups() []string { return nil }

// Members returns the members of a group on a day.
func Members(group, day string) []country.Code { return nil }
