package review

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
)

// A Basis says which figure of a range a total adds up.
type Basis string

// The bases.
const (
	Best Basis = "best" // the figure as stated; a range's middle, rounded down
	Low  Basis = "low"  // the least it can be, with published floors under words
	High Basis = "high" // the most it can be, where there is an upper figure
)

// A By says what the rows of a Tally are.
type By string

// The rows.
const (
	ByReceiving By = "receiving"
	BySending   By = "sending"
	ByMonth     By = "month"
	ByMeasure   By = "measure"
)

// A Scope says which expulsions a Tally counts and how. The zero value counts everything
// that is known, people by receiving state.
type Scope struct {
	Since string `json:"since,omitempty"` // first announcement day, YYYY-MM-DD
	Until string `json:"until,omitempty"` // last announcement day, inclusive
	// AsOf is the moment whose knowledge is used: only decisions made until then count.
	// Zero takes everything decided so far.
	AsOf      time.Time      `json:"as_of,omitzero"`
	Receiving []country.Code `json:"receiving,omitempty"` // any of these
	Sending   []country.Code `json:"sending,omitempty"`   // any of these
	// Group keeps receiving states that belonged to it on the day they announced: see Groups.
	Group string `json:"group,omitempty"`
	// Measures to count; empty counts expulsion and staff_cap as people and lists the others.
	Measures  []extract.Measure `json:"measures,omitempty"`
	Basis     Basis             `json:"basis,omitempty"`      // empty is Best
	FirstHand bool              `json:"first_hand,omitempty"` // only what a party itself has said
	By        By                `json:"by,omitempty"`         // empty is ByReceiving
}

// ParseScope reads a Scope from the keys since, until, as_of, receiving, sending, group,
// measure, basis, first_hand and by, as the tally page's address and the command line have
// them. Lists may repeat the key or separate values by commas. Unknown keys are left alone.
func ParseScope(q url.Values) (Scope, error) {
	s := Scope{
		Since: q.Get("since"), Until: q.Get("until"), Group: strings.ToUpper(q.Get("group")),
		Basis: Basis(q.Get("basis")), By: By(q.Get("by")),
	}
	var err error
	if s.AsOf, err = ParseMoment(q.Get("as_of")); err != nil {
		return Scope{}, fmt.Errorf("as_of %w", err)
	}
	if s.Receiving, err = parseCodes(q["receiving"]); err != nil {
		return Scope{}, fmt.Errorf("receiving %w", err)
	}
	if s.Sending, err = parseCodes(q["sending"]); err != nil {
		return Scope{}, fmt.Errorf("sending %w", err)
	}
	for _, m := range splitList(q["measure"]) {
		s.Measures = append(s.Measures, extract.Measure(m))
	}
	switch q.Get("first_hand") {
	case "", "false", "0", "no", "off":
	case "true", "1", "yes", "on":
		s.FirstHand = true
	default:
		return Scope{}, fmt.Errorf("first_hand %q: want true or false", q.Get("first_hand"))
	}
	return s, s.Validate()
}

// Values returns the keys that ParseScope reads s from, for an address.
func (s Scope) Values() url.Values {
	q := url.Values{}
	set := func(k, v string) {
		if v != "" {
			q.Set(k, v)
		}
	}
	set("since", s.Since)
	set("until", s.Until)
	if !s.AsOf.IsZero() {
		q.Set("as_of", s.AsOf.UTC().Format(time.RFC3339Nano))
	}
	set("receiving", joinList(s.Receiving))
	set("sending", joinList(s.Sending))
	set("group", s.Group)
	set("measure", joinList(s.Measures))
	set("basis", string(s.Basis))
	set("by", string(s.By))
	if s.FirstHand {
		q.Set("first_hand", "true")
	}
	return q
}

// Validate reports what is wrong with s, naming the field.
func (s Scope) Validate() error {
	for _, d := range []struct{ name, day string }{{"since", s.Since}, {"until", s.Until}} {
		if d.day == "" {
			continue
		}
		if _, err := time.Parse(time.DateOnly, d.day); err != nil {
			return fmt.Errorf("%s %q: want YYYY-MM-DD", d.name, d.day)
		}
	}
	if s.Group != "" && !slices.Contains(Groups(), s.Group) {
		return fmt.Errorf("group %q: want one of %s", s.Group, strings.Join(Groups(), ", "))
	}
	for _, m := range s.Measures {
		if err := m.Validate(); err != nil {
			return err
		}
	}
	if !slices.Contains([]Basis{"", Best, Low, High}, s.Basis) {
		return fmt.Errorf("basis %q: want low, best or high", s.Basis)
	}
	if !slices.Contains([]By{"", ByReceiving, BySending, ByMonth, ByMeasure}, s.By) {
		return fmt.Errorf("by %q: want receiving, sending, month or measure", s.By)
	}
	return nil
}

// ParseMoment reads a day, which stands for its last nanosecond in UTC, or an RFC 3339 time.
// The empty string is the zero time.
func ParseMoment(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t.AddDate(0, 0, 1).Add(-time.Nanosecond), nil
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q: want YYYY-MM-DD or an RFC 3339 time", s)
	}
	return t.UTC(), nil
}

func parseCodes(values []string) ([]country.Code, error) {
	var out []country.Code
	for _, v := range splitList(values) {
		c, err := country.Parse(v)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

func splitList(values []string) []string {
	var out []string
	for _, v := range values {
		for p := range strings.SplitSeq(v, ",") {
			if p = strings.TrimSpace(p); p != "" {
				out = append(out, p)
			}
		}
	}
	return out
}

func joinList[T ~string](values []T) string {
	s := make([]string, len(values))
	for i, v := range values {
		s[i] = string(v)
	}
	return strings.Join(s, ",")
}
