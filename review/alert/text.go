package alert

import (
	"fmt"
	"strings"
	"time"

	"nongrata/extract"
	"nongrata/review"
)

const (
	maxQuote  = 300 // runes of a source's text
	maxTitle  = 120
	maxClaims = 6 // claims listed; the page has all
)

// textOf returns the whole alert in plain text. What comes from sources goes through plain.
func textOf(a Alert, act review.Act, claims []review.Claim) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%s", a.FirstLine())
	line("")
	line("%s", standing(a.Message, act))
	line("")
	writeFacts(line, act)
	writeClaims(line, claims)
	if c := a.Message.Case; c != nil && a.Message.Event == nil {
		for _, w := range c.Warnings {
			line("Take care: %s", plain(w, maxQuote))
		}
	}
	line("")
	if a.Why != "" {
		line("Why this alert: %s", plain(a.Why, maxQuote))
	}
	if a.URL != "" {
		line("Case: %s", a.URL)
	}
	return b.String()
}

// standing says plainly how far the alert can be trusted and what changed.
func standing(m review.Outbound, act review.Act) string {
	if m.Event == nil {
		s := "NOT VERIFIED: a program read this from its source; nobody has verified it yet."
		if m.Case != nil && m.Case.Changed != "" {
			s += "\nWhat changed: " + plain(m.Case.Changed, maxQuote)
		}
		return s
	}
	by := fmt.Sprintf("by %s, %s", plain(m.Event.Reviewer, 60), stamp(m.Event.Decided))
	switch m.Kind {
	case review.KindCorrected:
		return "Corrected " + by + ": " + difference(m.Prior, act)
	case review.KindReversed:
		return "Reversed: the decision was taken back. Recorded " + by + "."
	case review.KindWithdrawn:
		return "Withdrawn " + by + ". Do not use the earlier alerts: the record does not count any more."
	}
	return "Confirmed " + by + "."
}

// difference says what a correction changed.
func difference(prior *review.Expulsion, act review.Act) string {
	if prior == nil {
		return "see the page for what changed."
	}
	var out []string
	add := func(what, was, now string) {
		if was != now {
			out = append(out, strings.TrimLeft(fmt.Sprintf("%s was %s, now %s", what, was, now), " "))
		}
	}
	add("", numberWords(prior.Count), numberWords(act.Count))
	add("receiving state", review.PartyLabel(prior.ReceivingState), review.PartyLabel(act.ReceivingState))
	add("sending state", review.PartyLabel(prior.SendingState), review.PartyLabel(act.SendingState))
	add("measure", string(prior.Measure), string(act.Measure))
	add("status", string(prior.Status), string(act.Status))
	add("announcement day", prior.AnnouncedOn, act.AnnouncedOn)
	if len(out) == 0 {
		return "number and parties stand as they were."
	}
	return strings.Join(out, "; ") + "."
}

func writeFacts(line func(string, ...any), act review.Act) {
	number := numberWords(act.Count)
	if p := plain(act.Count.Phrase, 80); p != "" && p != number {
		number += fmt.Sprintf(" (“%s”)", p)
	}
	line("Number: %s", number)
	if act.AnnouncedOn != "" {
		line("Announced: %s", act.AnnouncedOn)
	}
	if d := act.Deadline; d != nil {
		s := plain(d.Phrase, 80)
		if d.By != "" {
			s += ", by " + d.By
		}
		line("Deadline: %s", s)
	}
	if act.InResponse {
		line("In answer to a measure of the other side.")
	}
}

func writeClaims(line func(string, ...any), claims []review.Claim) {
	if best := bestClaim(claims); best != nil {
		if q := quoteOf(*best); q != "" {
			line("Evidence: “%s”", q)
		}
	}
	for i, c := range claims {
		if i == maxClaims {
			line("… and %d more", len(claims)-i)
			return
		}
		line("- %s", claimLine(c))
	}
}

func claimLine(c review.Claim) string {
	parts := []string{string(c.Source()) + ": " + numberWords(c.Candidate.Count)}
	if c.FirstHand {
		parts = append(parts, "first-hand")
	}
	if c.CopyOf != "" {
		parts = append(parts, "a copy of another")
	}
	if p := c.Candidate.Provenance; p != nil {
		if t := plain(p.Item.Title, maxTitle); t != "" {
			parts = append(parts, "“"+t+"”")
		}
		if u := plain(p.Item.URL, maxQuote); u != "" {
			parts = append(parts, u)
		}
	}
	return strings.Join(parts, ", ")
}

// quoteOf returns the words the claim rests on: its longest span when that is a sentence,
// else how the text begins.
func quoteOf(c review.Claim) string {
	longest := extract.Span{}
	for _, s := range c.Candidate.Evidence {
		if len(s.Quote) > len(longest.Quote) {
			longest = s
		}
	}
	q := longest.Quote
	if p := c.Candidate.Provenance; p != nil && len([]rune(q)) < 40 && p.Opening != "" {
		q = p.Opening
	}
	return plain(q, maxQuote)
}

func stamp(t time.Time) string { return t.UTC().Format("2 January 2006, 15:04 UTC") }
