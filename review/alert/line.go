package alert

import (
	"cmp"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
)

// lineOf returns the one line of an alert, as a wire writes it: who does what to whom, how
// many, on whose word. What does not fit is left out, least important first.
func lineOf(m review.Outbound, act review.Act, best *review.Claim) string {
	before, after := "", ""
	switch m.Kind {
	case review.KindUnconfirmed:
		before = "Unconfirmed: "
		if m.Case != nil && m.Case.Changed != "" {
			before = "Unconfirmed change: "
		}
	case review.KindCorrected:
		before = "Corrected: "
		if m.Prior != nil && review.CountWords(m.Prior.Count) != review.CountWords(act.Count) {
			after = " (was " + numberWords(m.Prior.Count) + ")"
		}
	case review.KindReversed:
		act.Status = extract.Reversed
	case review.KindWithdrawn:
		before = "Withdrawn, do not use: "
	}
	source := attribution(act, best)
	for _, s := range []string{
		act.Headline(true) + after + source,
		act.Headline(false) + after + source,
		act.Headline(false) + after,
	} {
		if n := len([]rune(before + s)); n <= MaxLine {
			return before + s
		}
	}
	return cut(before+act.Headline(false), MaxLine)
}

// numberWords says the figures of c, in words that there are none.
func numberWords(c extract.Count) string { return cmp.Or(review.CountWords(c), "no number") }

// attribution says on whose word the line stands: " - foreign ministry".
func attribution(act review.Act, best *review.Claim) string {
	if best == nil {
		return ""
	}
	kind := ingest.Kind("")
	if p := best.Candidate.Provenance; p != nil {
		kind = p.Item.Kind
	}
	switch best.Rank {
	case review.RankReceiving:
		return " - " + office(kind)
	case review.RankSending:
		return " - " + review.Own(act.SendingState, office(kind))
	case review.RankAgency:
		return " - news agency"
	}
	return " - media report"
}

func office(k ingest.Kind) string {
	switch k {
	case ingest.Ministry:
		return "foreign ministry"
	case ingest.President:
		return "president's office"
	}
	return "government"
}

// subjectOf is the subject of all mails of a case: the parties, which rarely change.
func subjectOf(act review.Act) string {
	s := review.PartyLabel(act.ReceivingState) + " - " + review.PartyLabel(act.SendingState) + ": " + review.WordsOf(act.Measure).About
	if act.AnnouncedOn != "" {
		s += ", " + act.AnnouncedOn
	}
	return s
}
