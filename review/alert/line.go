package alert

import (
	_ "embed" // the adjectives
	"slices"
	"strings"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

//go:embed adjectives.tsv
var adjectivesTSV string

// adjectives is read once from adjectives.tsv and never changes.
var adjectives = readAdjectives(adjectivesTSV)

func readAdjectives(tsv string) map[country.Code]string {
	out := map[country.Code]string{}
	for line := range strings.Lines(tsv) {
		code, adj, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			out[country.Code(code)] = adj
		}
	}
	return out
}

// of returns noun as the state's own: "Russian diplomats", "diplomats of North Macedonia".
func of(c country.Code, noun string) string {
	if adj, ok := adjectives[c]; ok {
		return adj + " " + noun
	}
	if c == "" {
		return noun + " of an unnamed state"
	}
	return noun + " of " + c.Name()
}

func nameOf(c country.Code) string {
	if c == "" {
		return "Unnamed state"
	}
	return c.Name()
}

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
		if m.Prior != nil && countWords(m.Prior.Count) != countWords(act.Count) {
			after = " (was " + numberWords(m.Prior.Count) + ")"
		}
	case review.KindReversed:
		act.Status = extract.Reversed
	case review.KindWithdrawn:
		before = "Withdrawn, do not use: "
	}
	source := attribution(act, best)
	for _, s := range []string{
		clause(act, true) + after + source,
		clause(act, false) + after + source,
		clause(act, false) + after,
	} {
		if n := len([]rune(before + s)); n <= MaxLine {
			return before + s
		}
	}
	return cut(before+clause(act, false), MaxLine)
}

// clause says what the receiving state does, by status. Detail adds that an ambassador is
// among the expelled.
func clause(act review.Act, detail bool) string {
	s, v := nameOf(act.ReceivingState), verbOf(act, detail)
	switch act.Status {
	case extract.CarriedOut:
		return s + " has " + v.done + v.object
	case extract.Considered:
		return s + " considers " + v.doing + v.object
	case extract.Threatened:
		return s + " threatens to " + v.do + v.object
	case extract.Denied:
		return s + " denies " + v.doing + v.object
	case extract.Reversed:
		return s + " takes back decision to " + v.do + v.object
	case extract.Retracted:
		return "Retracted: " + s + " to " + v.do + v.object
	}
	return s + " to " + v.do + v.object
}

type verb struct{ do, doing, done, object string }

func verbOf(act review.Act, detail bool) verb {
	c, n := act.SendingState, countWords(act.Count)
	switch act.Measure {
	case extract.StaffCap:
		by := ""
		if n != "" {
			by = " by " + n
		}
		return verb{"cut", "cutting", "cut", " " + of(c, "mission staff") + by}
	case extract.Closure:
		noun := of(c, "missions")
		switch n {
		case "":
		case "1":
			noun = "1 " + of(c, "mission")
		default:
			noun = n + " " + noun
		}
		return verb{"close", "closing", "closed", " " + noun}
	case extract.Downgrade:
		return verb{"downgrade", "downgrading", "downgraded", " relations with " + nameOf(c)}
	case extract.Severance:
		return verb{"break off", "breaking off", "broken off", " relations with " + nameOf(c)}
	}
	return verb{"expel", "expelling", "expelled", " " + people(act, detail)}
}

// people says whom the count counts: "about 25 Russian diplomats".
func people(act review.Act, detail bool) string {
	n := countWords(act.Count)
	if act.Ambassador && n == "1" {
		return of(act.SendingState, "ambassador")
	}
	noun := of(act.SendingState, staffNoun(act.Staff, n == "1"))
	if n != "" {
		noun = n + " " + noun
	}
	if act.Ambassador && detail {
		noun += " including ambassador"
	}
	return noun
}

// staffNoun names the kinds of staff together. Nobody is called a diplomat whom no source
// calls one.
func staffNoun(kinds []extract.StaffKind, one bool) string {
	rest := slices.DeleteFunc(slices.Clone(kinds), func(k extract.StaffKind) bool {
		return k == extract.Ambassador || k == extract.Charge
	})
	plural := func(s string) string {
		if one {
			return s
		}
		return s + "s"
	}
	only := func(k extract.StaffKind) bool { return len(rest) == 1 && rest[0] == k }
	switch {
	case len(rest) < len(kinds) && len(rest) == 0, only(extract.Diplomatic):
		return plural("diplomat")
	case only(extract.Military):
		return plural("military attaché")
	case only(extract.Consular):
		return plural("consular officer")
	case only(extract.Intel), only(extract.OfficialKd):
		return plural("official")
	case only(extract.Family):
		return "family members of mission staff"
	case slices.Contains(rest, extract.Diplomatic):
		return plural("diplomat") + " and mission staff"
	case one:
		return "mission staff member"
	}
	return "mission staff"
}

// countWords says the figures of c, "" when there are none.
func countWords(c extract.Count) string {
	if c.Open() {
		return ""
	}
	return review.CountText(c)
}

// numberWords is countWords with words for no figure.
func numberWords(c extract.Count) string {
	if c.Open() {
		return "no number"
	}
	return review.CountText(c)
}

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
		return " - " + of(act.SendingState, office(kind))
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
	what := "expulsion of diplomats"
	switch act.Measure {
	case extract.StaffCap:
		what = "cut of mission staff"
	case extract.Closure:
		what = "closure of missions"
	case extract.Downgrade, extract.Severance:
		what = "relations"
	}
	s := nameOf(act.ReceivingState) + " - " + nameOf(act.SendingState) + ": " + what
	if act.AnnouncedOn != "" {
		s += ", " + act.AnnouncedOn
	}
	return s
}
