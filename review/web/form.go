package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// formOf fills the edit form from an act.
func formOf(a review.Act) page.Form { return formFrom(valuesOf(a), nil) }

// valuesOf writes an act as the fields of the edit form.
func valuesOf(a review.Act) url.Values {
	v := url.Values{}
	v.Set("receiving_state", partyValue(a.ReceivingState))
	v.Set("sending_state", partyValue(a.SendingState))
	v.Set("measure", string(a.Measure))
	v.Set("status", string(a.Status))
	v.Set("qualifier", string(a.Count.Qualifier))
	v.Set("min", figure(a.Count.Min))
	v.Set("max", figure(a.Count.Max))
	v.Set("phrase", a.Count.Phrase)
	v.Set("announced_on", a.AnnouncedOn)
	v.Set("announced_by", partyValue(a.AnnouncedBy))
	if a.Deadline != nil {
		v.Set("deadline", a.Deadline.Phrase)
		v.Set("deadline_by", a.Deadline.By)
	}
	v.Set("reason", strings.Join(a.Reason, ", "))
	v.Set("answer_to", a.AnswerTo)
	for _, k := range a.Staff {
		v.Add("staff", string(k))
	}
	v.Set("ambassador", strconv.FormatBool(a.Ambassador))
	v.Set("in_response", strconv.FormatBool(a.InResponse))
	return v
}

func figure(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// formFrom fills the edit form from what was typed, with the errors beside their fields.
func formFrom(v url.Values, wrong []page.Wrong) page.Form {
	f := page.Form{Ambassador: v.Get("ambassador") == "true", InResponse: v.Get("in_response") == "true",
		Note: v.Get("note"), Parties: parties(), Errors: wrong}
	inputs := []page.Input{
		{Name: "receiving_state", List: "parties", Hint: "the state that acts"},
		{Name: "sending_state", List: "parties", Hint: "whose people must go"},
		{Name: "qualifier", Choices: choices(extract.Qualifiers())},
		{Name: "min", Mode: "numeric", Hint: "empty when open"},
		{Name: "max", Mode: "numeric", Hint: "empty when open"},
		{Name: "phrase", Hint: "the source’s own words"},
		{Name: "measure", Choices: choices(extract.Measures())},
		{Name: "status", Choices: choices(extract.Statuses())},
		{Name: "announced_on", Hint: "YYYY-MM-DD"},
		{Name: "announced_by", List: "parties", Hint: "who said it first"},
		{Name: "deadline", Hint: "the source’s own words"},
		{Name: "deadline_by", Hint: "YYYY-MM-DD"},
		{Name: "reason", Hint: "espionage, retaliation, …"},
		{Name: "answer_to", Hint: "ID of the event it answers"},
	}
	for i := range inputs {
		in := &inputs[i]
		in.Value = v.Get(in.Name)
		if j := slices.IndexFunc(wrong, func(w page.Wrong) bool { return w.Field == in.Name }); j >= 0 {
			in.Error = wrong[j].Text
		}
	}
	f.Inputs = inputs
	for _, k := range extract.StaffKinds() {
		f.Staff = append(f.Staff, page.Choice{Value: string(k), Label: prose.Term(k), On: slices.Contains(v["staff"], string(k))})
	}
	return f
}

func choices[T ~string](all []T) []page.Choice {
	var out []page.Choice
	for _, v := range all {
		out = append(out, page.Choice{Value: string(v), Label: prose.Term(v)})
	}
	return out
}

func parties() []page.Choice {
	var out []page.Choice
	for _, c := range country.All() {
		out = append(out, page.Choice{Value: string(c), Label: c.Name()})
	}
	slices.SortFunc(out, func(a, b page.Choice) int { return strings.Compare(a.Label, b.Label) })
	return out
}

// A reading collects what is wrong with a form, field by field.
type reading struct {
	v     url.Values
	wrong []page.Wrong
}

// readAct reads the edit form. Either there is something wrong, or the act is valid.
func readAct(v url.Values) (review.Act, []page.Wrong) {
	r := &reading{v: v}
	a := review.Act{
		ReceivingState: r.party("receiving_state", true),
		SendingState:   r.party("sending_state", true),
		Measure:        extract.Measure(v.Get("measure")),
		Status:         extract.Status(v.Get("status")),
		Count:          r.count(),
		Ambassador:     v.Get("ambassador") == "true",
		InResponse:     v.Get("in_response") == "true",
		AnnouncedBy:    r.party("announced_by", false),
		AnnouncedOn:    r.day("announced_on", true),
		AnswerTo:       strings.TrimSpace(v.Get("answer_to")),
	}
	r.check("measure", a.Measure.Validate())
	r.check("status", a.Status.Validate())
	for _, k := range v["staff"] {
		r.check("staff", extract.StaffKind(k).Validate())
		a.Staff = append(a.Staff, extract.StaffKind(k))
	}
	if phrase, by := strings.TrimSpace(v.Get("deadline")), r.day("deadline_by", false); phrase != "" || by != "" {
		a.Deadline = &extract.Deadline{Phrase: phrase, By: by}
	}
	for reason := range strings.SplitSeq(v.Get("reason"), ",") {
		if reason = strings.TrimSpace(reason); reason != "" {
			a.Reason = append(a.Reason, reason)
		}
	}
	if a.ReceivingState != "" && a.ReceivingState == a.SendingState {
		r.fault("sending_state", "is the expelling side itself")
	}
	if len(r.wrong) == 0 {
		r.check("act", a.Validate())
	}
	return a, r.wrong
}

func (r *reading) fault(field, text string) {
	r.wrong = append(r.wrong, page.Wrong{Field: field, Text: text})
}

func (r *reading) check(field string, err error) {
	if err != nil {
		r.fault(field, err.Error())
	}
}

func (r *reading) party(field string, needed bool) country.Code {
	raw := strings.TrimSpace(r.v.Get(field))
	if raw == "" {
		if needed {
			r.fault(field, "Name a state or an organisation.")
		}
		return ""
	}
	c, err := country.Parse(raw)
	if err != nil {
		r.fault(field, fmt.Sprintf("“%s” is no state or organisation we know. Use its English name or its two letters.", raw))
	}
	return c
}

func (r *reading) day(field string, needed bool) string {
	raw := strings.TrimSpace(r.v.Get(field))
	if raw == "" && !needed {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, raw); err != nil {
		r.fault(field, "Write the day as 2022-04-05.")
	}
	return raw
}

func (r *reading) figure(field string) *int {
	raw := strings.TrimSpace(r.v.Get(field))
	if raw == "" {
		return nil
	}
	n, err := strconv.Atoi(raw)
	if err != nil || n < 0 {
		r.fault(field, "Write a whole number, or leave it empty.")
		return nil
	}
	return &n
}

func (r *reading) count() extract.Count {
	c := extract.Count{Min: r.figure("min"), Max: r.figure("max"), Qualifier: extract.Qualifier(r.v.Get("qualifier")),
		Phrase: strings.TrimSpace(r.v.Get("phrase"))}
	// One figure is enough for an exact or a rough number.
	if c.Qualifier == extract.Exact || c.Qualifier == extract.About {
		if c.Min == nil {
			c.Min = c.Max
		}
		if c.Max == nil {
			c.Max = c.Min
		}
	}
	if err := c.Validate(); err != nil {
		r.fault("min", review.UpperFirst(strings.TrimPrefix(err.Error(), "count: "))+".")
	}
	return c
}
