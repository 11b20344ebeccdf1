package ingesttest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"time"

	"nongrata/ingest/country"
)

// A Want is one candidate that a reader should find, in the form of the labelled files of
// the contracts. This package lies left of extract, so it has its own twin of the noun.
type Want struct {
	Receiving  *country.Code `json:"receiving_state"` // nil when the text leaves it open
	Sending    *country.Code `json:"sending_state"`
	Measure    string        `json:"measure"`
	Status     string        `json:"status"`
	New        bool          `json:"new"`
	Count      WantCount     `json:"count"`
	Ambassador bool          `json:"ambassador"`
	InResponse bool          `json:"in_response"`
	// AnnouncedOn is YYYY-MM-DD in the announcer's zone; empty is not judged.
	AnnouncedOn string `json:"announced_on,omitempty"`
	// Deadline is a label: hours ("72h"), a day, "immediate" or "same_day"; empty is not judged.
	Deadline string `json:"deadline,omitempty"`
}

// A WantCount is how many people the decision orders out; for a closure, how many missions.
type WantCount struct {
	Min       *int   `json:"min"`
	Max       *int   `json:"max"`
	Qualifier string `json:"qualifier"`
}

// Act reports whether w says that the receiving state has acted, and that the text newly
// tells it.
func (w Want) Act() bool {
	return w.New && (w.Status == "announced" || w.Status == "reported" || w.Status == "carried_out")
}

var (
	measures   = []string{"expulsion", "staff_cap", "closure", "downgrade", "severance"}
	statuses   = []string{"announced", "reported", "considered", "threatened", "carried_out", "denied", "reversed", "retracted"}
	qualifiers = []string{"exact", "at_least", "at_most", "about", "unspecified"}
	hoursForm  = regexp.MustCompile(`^[1-9][0-9]*h$`)
)

// Validate reports what is not of the contracts in w.
func (w Want) Validate() error {
	for _, c := range []*country.Code{w.Receiving, w.Sending} {
		if c != nil && !c.Valid() {
			return fmt.Errorf("unknown state %q", *c)
		}
	}
	switch {
	case !slices.Contains(measures, w.Measure):
		return fmt.Errorf("measure %q: want one of %v", w.Measure, measures)
	case !slices.Contains(statuses, w.Status):
		return fmt.Errorf("status %q: want one of %v", w.Status, statuses)
	case w.Receiving == nil && w.Sending == nil:
		return fmt.Errorf("neither side is named")
	}
	if err := w.Count.Validate(); err != nil {
		return fmt.Errorf("count: %w", err)
	}
	if w.AnnouncedOn != "" {
		if _, err := time.Parse(time.DateOnly, w.AnnouncedOn); err != nil {
			return fmt.Errorf("announced_on: %w", err)
		}
	}
	return deadlineLabel(w.Deadline)
}

func deadlineLabel(s string) error {
	if s == "" || s == "immediate" || s == "same_day" || hoursForm.MatchString(s) {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return fmt.Errorf("deadline %q: want hours, a day, immediate or same_day", s)
	}
	return nil
}

// Validate reports what contradicts itself in c.
func (c WantCount) Validate() error {
	open := c.Min == nil && c.Max == nil
	both := c.Min != nil && c.Max != nil
	switch {
	case !slices.Contains(qualifiers, c.Qualifier):
		return fmt.Errorf("qualifier %q: want one of %v", c.Qualifier, qualifiers)
	case open != (c.Qualifier == "unspecified"):
		return fmt.Errorf("%s does not fit the figures", c.Qualifier)
	case both && *c.Min > *c.Max:
		return fmt.Errorf("min %d is over max %d", *c.Min, *c.Max)
	case c.Qualifier == "exact" && !(both && *c.Min == *c.Max), c.Qualifier == "about" && !both,
		c.Qualifier == "at_least" && c.Min == nil, c.Qualifier == "at_most" && c.Max == nil:
		return fmt.Errorf("%s without its figures", c.Qualifier)
	}
	return nil
}

// Labelled returns the release's n-th version (0 is the first) as one line of the
// contracts' labelled form, which evaluate reads.
func (r Release) Labelled(n int) ([]byte, error) {
	v := append([]Version{r.Version}, r.Edits...)[n]
	s, _ := siteOf(r.Source)
	want := v.Want
	if want == nil {
		want = []Want{}
	}
	line := struct {
		ID         string       `json:"id"`
		Lang       string       `json:"lang"`
		Published  time.Time    `json:"published"`
		Country    country.Code `json:"source_country"`
		Kind       string       `json:"kind"`
		Title      string       `json:"title"`
		Text       string       `json:"text"`
		Want       []Want       `json:"want"`
		WhyNothing string       `json:"why_nothing,omitempty"`
	}{r.Slug, r.Lang, r.Published, s.country, string(s.kind), v.Title, v.Body, want, r.WhyNothing}
	return json.Marshal(line)
}
