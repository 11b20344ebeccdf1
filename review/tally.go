package review

import (
	"context"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
)

// A Tally is a total that can be checked: with every item it adds up, its scope and its rule.
// The same ledger and Scope give the same bytes in every format, for ever.
type Tally struct {
	Scope    Scope    `json:"scope"`
	Sentence string   `json:"sentence"` // the scope in words
	Rule     []string `json:"rule"`     // how it was counted, a sentence each
	Total    int      `json:"total"`    // people, by Scope.Basis
	Low      int      `json:"low"`      // people, with floors under words
	Best     int      `json:"best"`     // people, as stated
	High     int      `json:"high"`     // people; HighOpen says that an item has no upper figure
	HighOpen bool     `json:"high_open"`
	Missions int      `json:"missions"` // ordered shut; never added to people
	Open     int      `json:"open"`     // announcements in the total that gave no number
	Rows     []Row    `json:"rows"`
	Items    []Item   `json:"items"`  // what is added up, oldest first
	Listed   []Item   `json:"listed"` // in scope but not added: closures, reversed acts, …
	// Coverage is set with Scope.Group.
	Coverage *Coverage `json:"coverage,omitempty"`
}

// A Row is one line of a Tally.
type Row struct {
	Key      string `json:"key"`  // a code, YYYY-MM or a measure
	Name     string `json:"name"` // for people
	People   int    `json:"people"`
	Missions int    `json:"missions"`
	Items    int    `json:"items"` // announcements
	Open     int    `json:"open"`  // of them without a number
}

// An Item is one Expulsion as a Tally sees it.
type Item struct {
	ID        string          `json:"id"` // the Expulsion's
	Day       string          `json:"day"`
	Receiving country.Code    `json:"receiving"`
	Sending   country.Code    `json:"sending"`
	Measure   extract.Measure `json:"measure"`
	Status    extract.Status  `json:"status"`
	Count     string          `json:"count"`  // as text: "25", "at least 20", "no number (several)"
	People    int             `json:"people"` // what it adds to the total
	Low       int             `json:"low"`    // with a floor under words
	Best      int             `json:"best"`
	High      int             `json:"high"`
	Missions  int             `json:"missions"`
	Open      bool            `json:"open"` // no figure was given
	Rule      string          `json:"rule"` // which rule chose the number
	Note      string          `json:"note,omitempty"`
}

// A Coverage says which members of a group have acted.
type Coverage struct {
	Group    string         `json:"group"`
	Day      string         `json:"day"` // membership of this day
	Acted    []country.Code `json:"acted"`
	Holdouts []country.Code `json:"holdouts"`
	Sentence string         `json:"sentence"` // "23 of 30 NATO members; not: …"
}

// A TallyDiff says what moved a total between two moments.
type TallyDiff struct {
	Scope   Scope      `json:"scope"`
	From    time.Time  `json:"from"`
	To      time.Time  `json:"to"`
	Before  int        `json:"before"` // total as of From
	After   int        `json:"after"`  // total as of To
	Changes []ItemDiff `json:"changes"`
}

// An ItemDiff is one item that came, went or changed.
type ItemDiff struct {
	ID     string `json:"id"`
	Before *Item  `json:"before,omitempty"` // nil: not in the total then
	After  *Item  `json:"after,omitempty"`  // nil: not in the total any more
}

// Expulsions returns the records that s selects as they stood at s.AsOf, by announcement day
// and ID, withdrawn ones left out. Measures and the rules of counting play no part here but
// Scope.Measures when it is set.
func (d *Desk) Expulsions(ctx context.Context, s Scope) ([]Expulsion, error) {
	return d.selected(ctx, s, s.counts)
}

// Records returns what Expulsions does with withdrawn records among them, for feeds that have
// to tell their readers that an entry is gone.
func (d *Desk) Records(ctx context.Context, s Scope) ([]Expulsion, error) {
	return d.selected(ctx, s, s.selects)
}

// selected returns those that are asked for of the records as the ledger knew them at the moment
// of a valid scope.
func (d *Desk) selected(ctx context.Context, s Scope, is func(*Expulsion) bool) ([]Expulsion, error) {
	if err := s.Validate(); err != nil {
		return nil, invalid(err)
	}
	all, err := d.fold(ctx, s.AsOf)
	if err != nil {
		return nil, err
	}
	var out []Expulsion
	for _, e := range all {
		if is(e) {
			out = append(out, *e)
		}
	}
	return out, nil
}

// Tally computes the total that s asks for from the ledger.
func (d *Desk) Tally(ctx context.Context, s Scope) (Tally, error) {
	all, err := d.Expulsions(ctx, s)
	if err != nil {
		return Tally{}, err
	}
	return NewTally(all, s), nil
}

// TallyDiff computes what moved the total of s between the knowledge of two moments.
func (d *Desk) TallyDiff(ctx context.Context, s Scope, from, to time.Time) (TallyDiff, error) {
	before, after := s, s
	before.AsOf, after.AsOf = from, to
	b, err := d.Tally(ctx, before)
	if err != nil {
		return TallyDiff{}, err
	}
	a, err := d.Tally(ctx, after)
	if err != nil {
		return TallyDiff{}, err
	}
	return diffTallies(b, a), nil
}
