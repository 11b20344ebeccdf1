// Package export writes approved records for other programs: CSV, JSON lines, Atom, JSON
// Feed, PLOVER, a calendar of deadlines, and the packet of one record.
//
// Every writer is a pure function of the records it is given: no clock, no network, no store,
// and the same records give the same bytes. Identifiers are those of the records, so they stay
// over corrections. Nothing that a source wrote is written as markup, and no cell of a table
// begins like a spreadsheet formula. Only records go in; what nobody has approved cannot.
package export

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// A Site says where the output is published.
type Site struct {
	Title string // of feeds and calendars; empty is "nongrata"
	URL   string // of the desk, without a slash at the end; empty leaves out links to it
}

func (s Site) title() string { return cmp.Or(s.Title, "nongrata: approved expulsions") }

func (s Site) page(e review.Expulsion) string {
	if s.URL == "" {
		return ""
	}
	return s.URL + "/events/" + e.ID
}

// Formats returns what Write takes.
func Formats() []string { return []string{"csv", "jsonl", "atom", "json", "plover", "ics"} }

// Write writes the records in one of Formats. Withdrawn records may be among them: Atom and
// the calendar tell that they are gone, the others leave them out.
func Write(w io.Writer, format string, site Site, records []review.Expulsion) error {
	switch format {
	case "csv":
		return WriteCSV(w, records)
	case "jsonl":
		return WriteJSONL(w, records)
	case "atom":
		return WriteAtom(w, site, records)
	case "json":
		return WriteJSONFeed(w, site, records)
	case "plover":
		return WritePLOVER(w, records)
	case "ics":
		return WriteICS(w, site, records)
	}
	return fmt.Errorf("format %q: want one of %s", format, strings.Join(Formats(), ", "))
}

// MediaType returns the Content-Type of a format, and "" for an unknown one.
func MediaType(format string) string {
	return map[string]string{
		"csv":    "text/csv; charset=utf-8; header=present",
		"jsonl":  "application/jsonl; charset=utf-8",
		"atom":   "application/atom+xml; charset=utf-8",
		"json":   "application/feed+json; charset=utf-8",
		"plover": "application/jsonl; charset=utf-8",
		"ics":    "text/calendar; charset=utf-8",
	}[format]
}

// An Event is a record as JSON lines and feeds carry it.
type Event struct {
	ID            string              `json:"id"`
	Version       int                 `json:"version"`
	Sentence      string              `json:"sentence"`
	Receiving     Party               `json:"receiving_state"`
	Sending       Party               `json:"sending_state"`
	Measure       extract.Measure     `json:"measure"`
	Status        extract.Status      `json:"status"`
	Count         Figures             `json:"count"`
	Staff         []extract.StaffKind `json:"staff,omitempty"`
	Ambassador    bool                `json:"ambassador"`
	InResponse    bool                `json:"in_response"`
	AnswerTo      string              `json:"answer_to,omitempty"`
	AnnouncedBy   country.Code        `json:"announced_by,omitempty"`
	AnnouncedOn   string              `json:"announced_on"`
	Deadline      *extract.Deadline   `json:"deadline,omitempty"`
	Reason        []string            `json:"reason,omitempty"`
	Rule          string              `json:"rule"`
	Reviewer      string              `json:"reviewer"`
	Approved      time.Time           `json:"approved"`
	Decided       time.Time           `json:"decided"`
	Decision      string              `json:"decision"`
	FloorsVersion int                 `json:"floors_version,omitempty"` // set with a floor under Count.Low
	Sources       []Source            `json:"sources"`
}

// A Party is a state or organisation by its names.
type Party struct {
	Code   country.Code `json:"code"`
	Alpha3 string       `json:"alpha3"`
	Name   string       `json:"name"`
}

// Figures are a count as stated and as a tally would add it.
type Figures struct {
	extract.Count
	Text string `json:"text"`
	Low  int    `json:"low"`
	Best *int   `json:"best"` // null: no figure was given
	High *int   `json:"high"` // null: no upper figure
}

// A Source is one claim behind a record.
type Source struct {
	Source    ingest.SourceID `json:"source"`
	Rank      string          `json:"rank"`
	FirstHand bool            `json:"first_hand"`
	URL       string          `json:"url"`
	Published time.Time       `json:"published,omitzero"`
	Count     string          `json:"count"`
	CopyOf    string          `json:"copy_of,omitempty"`
	Aside     string          `json:"aside,omitempty"`
	Text      ingest.Hash     `json:"text,omitempty"` // of the text as read
}

// EventOf returns e as it is exported.
func EventOf(e review.Expulsion) Event {
	out := Event{
		ID: e.ID, Version: e.Version, Sentence: e.Dated(), Receiving: party(e.ReceivingState), Sending: party(e.SendingState),
		Measure: e.Measure, Status: e.Status, Count: figures(e.Count), Staff: e.Staff, Ambassador: e.Ambassador,
		InResponse: e.InResponse, AnswerTo: e.AnswerTo, AnnouncedBy: e.AnnouncedBy, AnnouncedOn: e.AnnouncedOn,
		Deadline: e.Deadline, Reason: e.Reason, Rule: e.Rule, Reviewer: e.Reviewer, Approved: e.Approved.UTC(),
		Decided: e.Decided.UTC(), Decision: e.Decision, Sources: sources(e),
	}
	if _, ok := review.FloorOf(e.Count); ok {
		out.FloorsVersion = review.FloorVersion
	}
	return out
}

func party(c country.Code) Party { return Party{Code: c, Alpha3: c.Alpha3(), Name: c.Name()} }

func figures(c extract.Count) Figures {
	f := review.FiguresOf(c)
	out := Figures{Count: c, Text: review.CountText(c), Low: f.Low}
	if floor, ok := review.FloorOf(c); ok {
		out.Low = floor.Least
	}
	if !f.Open {
		out.Best = &f.Best
	}
	if !f.HighOpen {
		out.High = &f.High
	}
	return out
}

func sources(e review.Expulsion) []Source {
	out := []Source{}
	for _, c := range e.Claims {
		s := Source{
			Source: c.Source(), Rank: c.Rank.String(), FirstHand: c.FirstHand, Count: review.CountText(c.Candidate.Count),
			CopyOf: c.CopyOf, Aside: c.Aside,
		}
		if p := c.Candidate.Provenance; p != nil {
			s.URL, s.Published, s.Text = p.Item.URL, p.Item.Published.UTC(), p.Text
		}
		out = append(out, s)
	}
	return out
}

// standing returns the records that count, by announcement day and ID.
func standing(records []review.Expulsion) []review.Expulsion {
	return sorted(slices.DeleteFunc(slices.Clone(records), func(e review.Expulsion) bool { return e.State != review.Standing }))
}

func sorted(records []review.Expulsion) []review.Expulsion {
	out := slices.Clone(records)
	slices.SortFunc(out, func(a, b review.Expulsion) int {
		return cmp.Or(strings.Compare(a.AnnouncedOn, b.AnnouncedOn), strings.Compare(a.ID, b.ID))
	})
	return out
}
