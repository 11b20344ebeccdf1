package web

import (
	"fmt"
	"slices"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

// facts lists the fields of a case's act, each with the claims it agrees with and how the
// others differ.
func facts(a review.Act, claims []review.Claim, names map[string]string) []page.Fact {
	var out []page.Fact
	for _, f := range actFields {
		v := f.value(a)
		fact := page.Fact{Field: f.name, Value: v, Missing: v == ""}
		if v == "" {
			if f.optional {
				continue
			}
			fact.Value = f.absent
		}
		fact.From, fact.Differ = agreement(f, v, claims, names)
		out = append(out, fact)
	}
	return out
}

// An actField is one field of an act as pages print and compare it.
type actField struct {
	name     string
	value    func(review.Act) string
	claimed  func(extract.Candidate) string // nil: claims do not have it
	absent   string                         // shown when there is none
	optional bool                           // left out when there is none
}

var actFields = []actField{
	{name: "receiving_state", value: func(a review.Act) string { return partyValue(a.ReceivingState) },
		claimed: func(c extract.Candidate) string { return partyValue(c.Receiving()) }, absent: "left open by the text"},
	{name: "sending_state", value: func(a review.Act) string { return partyValue(a.SendingState) },
		claimed: func(c extract.Candidate) string { return partyValue(c.Sending()) }, absent: "left open by the text"},
	{name: "count", value: func(a review.Act) string { return countValue(a.Count) },
		claimed: func(c extract.Candidate) string { return countValue(c.Count) }, absent: review.NotGiven},
	{name: "measure", value: func(a review.Act) string { return prose.Term(a.Measure) },
		claimed: func(c extract.Candidate) string { return prose.Term(c.Measure) }, absent: "not known"},
	{name: "status", value: func(a review.Act) string { return prose.Term(a.Status) },
		claimed: func(c extract.Candidate) string { return prose.Term(c.Status) }, absent: "not known"},
	{name: "announced_on", value: func(a review.Act) string { return prose.Day(a.AnnouncedOn) },
		claimed: func(c extract.Candidate) string { return prose.Day(c.AnnouncedOn) }, absent: "undated"},
	{name: "announced_by", value: func(a review.Act) string { return partyValue(a.AnnouncedBy) },
		claimed: func(c extract.Candidate) string { return partyValue(c.AnnouncedBy) }, optional: true},
	{name: "staff", value: func(a review.Act) string { return terms(a.Staff) },
		claimed: func(c extract.Candidate) string { return terms(c.Staff) }, absent: "kind not given"},
	{name: "ambassador", value: func(a review.Act) string { return yes(a.Ambassador, "among the expelled") },
		claimed: func(c extract.Candidate) string { return yes(c.Ambassador, "among the expelled") }, optional: true},
	{name: "deadline", value: func(a review.Act) string { return deadlineValue(a.Deadline) },
		claimed: func(c extract.Candidate) string { return deadlineValue(c.Deadline) }, optional: true},
	{name: "reason", value: func(a review.Act) string { return terms(a.Reason) },
		claimed: func(c extract.Candidate) string { return terms(c.Reason) }, optional: true},
	{name: "in_response", value: func(a review.Act) string { return yes(a.InResponse, "to a measure of the other side") },
		claimed: func(c extract.Candidate) string { return yes(c.InResponse, "to a measure of the other side") }, optional: true},
	{name: "answer_to", value: func(a review.Act) string { return a.AnswerTo }, optional: true},
}

// agreement says which sources a value comes from and what the others say.
func agreement(f actField, value string, claims []review.Claim, names map[string]string) (from, differ string) {
	if f.claimed == nil {
		return "", ""
	}
	var agree, others []string
	for _, cl := range claims {
		v, n := f.claimed(cl.Candidate), nameOf(names, cl)
		switch {
		case v == value && v != "":
			agree = appendNew(agree, n)
		case v != "":
			others = appendNew(others, n+": "+v)
		}
	}
	if len(others) > 0 {
		differ = "differs: " + strings.Join(others, "; ")
	}
	if len(agree) == 0 && value != "" && len(claims) > 0 {
		return "edited", differ
	}
	return shared(agree, len(others)), differ
}

// shared names who agrees, shortly: the first of them, and how many more.
func shared(agree []string, others int) string {
	switch n := len(agree); {
	case n == 0:
		return ""
	case n == 1:
		return agree[0]
	case others == 0:
		return fmt.Sprintf("all %d sources", n)
	default:
		return fmt.Sprintf("%s and %d more", agree[0], n-1)
	}
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func partyValue(c country.Code) string {
	if c == "" {
		return ""
	}
	return c.Name()
}

func countValue(c extract.Count) string {
	if c.Open() {
		if c.Phrase != "" {
			return review.NotGiven + " (“" + c.Phrase + "”)"
		}
		return ""
	}
	return prose.Count(c)
}

func deadlineValue(d *extract.Deadline) string {
	switch {
	case d == nil:
		return ""
	case d.By == "":
		return "“" + d.Phrase + "”"
	case d.Phrase == "":
		return "by " + prose.Day(d.By)
	}
	return "by " + prose.Day(d.By) + " (“" + d.Phrase + "”)"
}

func terms[T ~string](all []T) string {
	var out []string
	for _, v := range all {
		out = append(out, prose.Term(v))
	}
	return strings.Join(out, ", ")
}

func yes(b bool, words string) string {
	if b {
		return words
	}
	return ""
}

// ladder lists every number that was said, and whether it is the one that is used.
func ladder(a review.Act, claims []review.Claim, names map[string]string) []page.Rung {
	var out []page.Rung
	used := false
	for _, cl := range claims {
		c := cl.Candidate
		rung := page.Rung{Count: c.Count, Source: nameOf(names, cl), Voice: prose.Rank(cl.Rank), Verdict: "no"}
		if p := c.Provenance; p != nil {
			rung.Lang, rung.URL = p.Lang, page.Href(p.Item.URL)
		}
		switch {
		case cl.CopyOf != "":
			rung.Verdict = "no: copy"
		case !c.New:
			rung.Verdict = "no: tells of an earlier act"
		case prose.Count(c.Count) == prose.Count(a.Count) && !used:
			used, rung.Used, rung.Verdict = true, true, "yes"
		case prose.Count(c.Count) == prose.Count(a.Count):
			rung.Verdict = "agrees"
		}
		out = append(out, rung)
	}
	return out
}

// changes lists the fields that differ between two acts.
func changes(before, after review.Act) []page.Changed {
	var out []page.Changed
	for _, f := range actFields {
		b, a := f.value(before), f.value(after)
		if b != a {
			out = append(out, page.Changed{Field: f.name, Before: orDash(b), After: orDash(a)})
		}
	}
	return out
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}
