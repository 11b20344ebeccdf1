// Package edit reads and writes the fields of an act as a person types them in a terminal, for
// the subcommands of review and for its full screen alike.
//
// Guarantees. What Value writes, Set reads back to the same figures; a value that cannot be read
// leaves the act as it was.
package edit

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
)

// A field is one thing that can be set.
type field struct {
	name, hint string
	value      func(a review.Act) string
	set        func(a *review.Act, value string) error
}

var fields = []field{
	{"receiving_state", "state, name or code", func(a review.Act) string { return party(a.ReceivingState) },
		func(a *review.Act, v string) (err error) { a.ReceivingState, err = country.Parse(v); return }},
	{"sending_state", "whose people must go", func(a review.Act) string { return party(a.SendingState) },
		func(a *review.Act, v string) (err error) { a.SendingState, err = country.Parse(v); return }},
	{"count", "25, about:25, at_least:20, 10-15, many", func(a review.Act) string { return count(a.Count) },
		func(a *review.Act, v string) (err error) { a.Count, err = ParseCount(v); return }},
	{"measure", Listed(extract.Measures()), func(a review.Act) string { return string(a.Measure) },
		func(a *review.Act, v string) error { a.Measure = extract.Measure(v); return a.Measure.Validate() }},
	{"status", Listed(extract.Statuses()), func(a review.Act) string { return string(a.Status) },
		func(a *review.Act, v string) error { a.Status = extract.Status(v); return a.Status.Validate() }},
	{"announced_on", "YYYY-MM-DD", func(a review.Act) string { return a.AnnouncedOn },
		func(a *review.Act, v string) error { a.AnnouncedOn = v; return nil }},
	{"announced_by", "who said it first", func(a review.Act) string { return party(a.AnnouncedBy) },
		func(a *review.Act, v string) (err error) { a.AnnouncedBy, err = orNobody(v); return }},
	{"deadline", "YYYY-MM-DD, or the source's words", func(a review.Act) string { return deadline(a.Deadline) }, setDeadline},
	{"staff", Listed(extract.StaffKinds()), func(a review.Act) string { return Listed(a.Staff) }, setStaff},
	{"ambassador", "true, false", func(a review.Act) string { return strconv.FormatBool(a.Ambassador) },
		func(a *review.Act, v string) (err error) { a.Ambassador, err = yesNo(v); return }},
	{"in_response", "true, false", func(a review.Act) string { return strconv.FormatBool(a.InResponse) },
		func(a *review.Act, v string) (err error) { a.InResponse, err = yesNo(v); return }},
	{"answer_to", "ID of the event it answers", func(a review.Act) string { return a.AnswerTo },
		func(a *review.Act, v string) error { a.AnswerTo = v; return nil }},
	{"reason", "espionage, retaliation, …", func(a review.Act) string { return strings.Join(a.Reason, ", ") },
		func(a *review.Act, v string) error { a.Reason = words(v); return nil }},
}

// Names returns the fields in the order of a form.
func Names() []string {
	var names []string
	for _, f := range fields {
		names = append(names, f.name)
	}
	return names
}

func named(name string) (field, error) {
	i := slices.IndexFunc(fields, func(f field) bool { return f.name == name })
	if i < 0 {
		return field{}, fmt.Errorf("field %q: want one of %s", name, strings.Join(Names(), ", "))
	}
	return fields[i], nil
}

// Hint says how a field's value is written, "" for a field that is not there.
func Hint(name string) string {
	f, _ := named(name) // the zero field has no hint
	return f.hint
}

// Value writes a field as Set reads it, "" for a field that is not there.
func Value(a review.Act, name string) string {
	f, err := named(name)
	if err != nil {
		return ""
	}
	return f.value(a)
}

// Set reads a value into a field of a, or says what it wants.
func Set(a *review.Act, name, value string) error {
	f, err := named(name)
	if err != nil {
		return err
	}
	changed := *a
	if err := f.set(&changed, strings.TrimSpace(value)); err != nil {
		return err
	}
	*a = changed
	return nil
}

// ParseCount reads 25, about:25, at_least:20, at_most:30, 10-15; anything else is a phrase
// without a figure.
func ParseCount(s string) (extract.Count, error) {
	qualifier, figure, hedged := strings.Cut(s, ":")
	if !hedged {
		qualifier, figure = string(extract.Exact), s
	}
	if low, high, ok := strings.Cut(figure, "-"); ok {
		from, err1 := strconv.Atoi(low)
		to, err2 := strconv.Atoi(high)
		c := extract.Count{Min: &from, Max: &to, Qualifier: extract.About, Phrase: s}
		if err1 == nil && err2 == nil {
			return c, c.Validate()
		}
	}
	n, err := strconv.Atoi(figure)
	if err != nil {
		if hedged {
			return extract.Count{}, fmt.Errorf("%q: want a figure after %q", s, qualifier+":")
		}
		return extract.OpenCount(s), nil
	}
	c := extract.Count{Min: &n, Max: &n, Qualifier: extract.Qualifier(qualifier), Phrase: s}
	switch c.Qualifier {
	case extract.AtLeast:
		c.Max = nil
	case extract.AtMost:
		c.Min = nil
	}
	return c, c.Validate()
}

// count writes a count as ParseCount reads it.
func count(c extract.Count) string {
	switch {
	case c.Open():
		return c.Phrase
	case c.Min != nil && c.Max != nil && *c.Min != *c.Max:
		return fmt.Sprintf("%d-%d", *c.Min, *c.Max)
	}
	n := c.Min
	if n == nil {
		n = c.Max
	}
	if c.Qualifier == extract.Exact {
		return strconv.Itoa(*n)
	}
	return string(c.Qualifier) + ":" + strconv.Itoa(*n)
}

func party(c country.Code) string {
	if c == "" {
		return ""
	}
	return c.Name()
}

func orNobody(v string) (country.Code, error) {
	if v == "" {
		return "", nil
	}
	return country.Parse(v)
}

func deadline(d *extract.Deadline) string {
	switch {
	case d == nil:
		return ""
	case d.By != "":
		return d.By
	}
	return d.Phrase
}

func setDeadline(a *review.Act, v string) error {
	if v == "" {
		a.Deadline = nil
		return nil
	}
	a.Deadline = &extract.Deadline{Phrase: v, By: v}
	return nil
}

func setStaff(a *review.Act, v string) error {
	var staff []extract.StaffKind
	for _, w := range words(v) {
		k := extract.StaffKind(w)
		if err := k.Validate(); err != nil {
			return err
		}
		staff = append(staff, k)
	}
	a.Staff = staff
	return nil
}

func yesNo(v string) (bool, error) {
	b, err := strconv.ParseBool(v)
	if err != nil {
		return false, fmt.Errorf("%q: want true or false", v)
	}
	return b, nil
}

func words(v string) []string {
	var out []string
	for w := range strings.SplitSeq(v, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// Listed writes words down with a comma and a space between them.
func Listed[T ~string](all []T) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}
