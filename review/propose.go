package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"nongrata/extract"
)

// propose computes from the claims what the case amounts to: Act, Rule, Warnings, Class and
// Why. It is called on cases that nobody has decided on; later claims on approved ones only
// change the fields that they speak of.
func (k *Case) propose() {
	setAsideRevisions(k.Claims)
	voices := ranked(k.Claims)
	lead := voices[0].Candidate
	k.Act = Act{
		ReceivingState: lead.Receiving(), SendingState: lead.Sending(),
		Measure: lead.Measure, Status: statusOf(voices), Staff: lead.Staff, Ambassador: lead.Ambassador,
		InResponse:  slices.ContainsFunc(voices, func(c Claim) bool { return c.Candidate.InResponse }),
		AnnouncedBy: lead.AnnouncedBy, AnnouncedOn: dayOf(voices), Deadline: deadlineOf(voices), Reason: lead.Reason,
		AnswerTo: k.Act.AnswerTo,
	}
	chosen, ok := numberOf(voices)
	if ok {
		k.Act.Count = chosen.Candidate.Count
		k.Rule = ruleText(chosen, voices)
	} else {
		k.Act.Count = extract.OpenCount(phraseOf(voices))
		k.Rule = "No source gives a number: the count stays open."
	}
	fillFrom(&k.Act, voices)
	k.Warnings = warningsOf(k.Claims, k.Act)
	k.class()
}

// ranked returns the claims that count, best first; all of them when none does.
func ranked(claims []Claim) []Claim {
	out := slices.DeleteFunc(slices.Clone(claims), func(c Claim) bool { return !c.counts() })
	if len(out) == 0 {
		out = slices.Clone(claims)
	}
	slices.SortFunc(out, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(stage(a), stage(b)), cmp.Compare(a.Rank, b.Rank), later(a, b))
	})
	return out
}

// stage puts claims that an act has happened before those that it may, or that it has not by
// the word of somebody who is no party.
func stage(c Claim) int {
	switch c.Candidate.Status {
	case extract.Considered, extract.Threatened:
		return 1
	case extract.Denied:
		if c.Rank > RankSending {
			return 1
		}
	}
	return 0
}

// setAsideRevisions lets only the latest revision of each page count.
func setAsideRevisions(claims []Claim) {
	newest := map[string]Claim{}
	for _, c := range claims {
		if n, ok := newest[c.item().ID]; !ok || byFetched(c, n) > 0 {
			newest[c.item().ID] = c
		}
	}
	for i := range claims {
		c := &claims[i]
		n := newest[c.item().ID]
		switch {
		case c.item().ID != "" && n.item().Revision != c.item().Revision && c.Aside == "":
			c.Aside = asideRevised
		case n.Candidate.ID == c.Candidate.ID && c.Aside == asideRevised:
			c.Aside = ""
		}
	}
}

// numberOf applies the rule for choosing a number: the best-ranked voice that gives one, and
// of that rank the most specific, then the latest.
func numberOf(voices []Claim) (Claim, bool) {
	var with []Claim
	for _, c := range voices {
		if !c.Candidate.Count.Open() && stage(c) == stage(voices[0]) {
			with = append(with, c)
		}
	}
	if len(with) == 0 {
		return Claim{}, false
	}
	return slices.MinFunc(with, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank),
			cmp.Compare(specificity(a.Candidate.Count), specificity(b.Candidate.Count)), later(a, b))
	}), true
}

// statusOf takes the word of the best-ranked voice on whether the act was taken back or done,
// else the furthest that any voice says.
func statusOf(voices []Claim) extract.Status {
	best := voices[0]
	if best.Candidate.Status == extract.Reported {
		for _, c := range voices {
			if c.Candidate.Status == extract.Announced {
				return extract.Announced
			}
		}
	}
	return best.Candidate.Status
}

// dayOf prefers a day that a text names to a day of publication.
func dayOf(voices []Claim) string {
	day := ""
	for _, c := range voices {
		if c.Candidate.AnnouncedOn != "" {
			return c.Candidate.AnnouncedOn
		}
		day = cmp.Or(day, c.day())
	}
	return day
}

func deadlineOf(voices []Claim) *extract.Deadline {
	var found *extract.Deadline
	for _, c := range voices {
		d := c.Candidate.Deadline
		if d != nil && (found == nil || found.By == "" && d.By != "") {
			found = d
		}
	}
	return found
}

func phraseOf(voices []Claim) string {
	for _, c := range voices {
		if p := c.Candidate.Count.Phrase; p != "" {
			return p
		}
	}
	return ""
}

// fillFrom takes what the leading voice leaves out from the next best.
func fillFrom(a *Act, voices []Claim) {
	for _, c := range voices {
		if len(a.Staff) == 0 {
			a.Staff = c.Candidate.Staff
		}
		if len(a.Reason) == 0 {
			a.Reason = c.Candidate.Reason
		}
		a.ReceivingState = cmp.Or(a.ReceivingState, c.Candidate.Receiving())
		a.SendingState = cmp.Or(a.SendingState, c.Candidate.Sending())
		a.AnnouncedBy = cmp.Or(a.AnnouncedBy, c.Candidate.AnnouncedBy)
		if c.Candidate.Ambassador && c.Rank == voices[0].Rank {
			a.Ambassador = true
		}
	}
}

func ruleText(chosen Claim, voices []Claim) string {
	better := ""
	for _, c := range voices {
		if c.Rank < chosen.Rank {
			better = fmt.Sprintf("; %s gives no number", c.Rank)
			break
		}
	}
	return fmt.Sprintf("%s by %s, the best-ranked voice with a number%s.",
		CountText(chosen.Candidate.Count), chosen.sourced(), better)
}

// String says whose word the rank is.
func (r Rank) String() string {
	switch r {
	case RankReceiving:
		return "the receiving state's official source"
	case RankSending:
		return "the sending state's official source"
	case RankAgency:
		return "a news agency"
	}
	return "other media"
}

// voice says who speaks, where a sentence begins with it. Sources are named beside sentences,
// by whoever knows their names.
func (c Claim) voice() string {
	if c.Rank == RankMedia {
		return "a media report"
	}
	return c.Rank.String()
}

// sourced says whose word a number is, with the source's ID: a rule is to be checked.
func (c Claim) sourced() string {
	if s := c.Source(); s != "" {
		return fmt.Sprintf("%s (%s)", c.Rank, s)
	}
	return c.Rank.String()
}

// short names the rank in a list of numbers.
func (r Rank) short() string {
	switch r {
	case RankReceiving:
		return "the host"
	case RankSending:
		return "the target"
	case RankAgency:
		return "an agency"
	}
	return "media"
}

// warningsOf runs the named checks.
func warningsOf(claims []Claim, a Act) []string {
	var w []string
	add := func(when bool, format string, args ...any) {
		if when {
			w = append(w, fmt.Sprintf(format, args...))
		}
	}
	add(a.ReceivingState == "", "Who expels is open: complete it before approving.")
	add(a.SendingState == "", "Whose people must go is open: complete it before approving.")
	add(a.AnnouncedOn == "", "No announcement day: the sources are undated.")
	add(a.Count.Open() && people(a.Measure) && a.Status.Act(), "No number yet%s.", quoted(a.Count.Phrase))
	add(a.Measure == extract.StaffCap && a.Count.Open(), "A ceiling, not a count: the starting figure is missing.")
	if d := disagreement(claims); d != "" {
		add(true, "Sources disagree: %s.", d)
	}
	for _, c := range claims {
		add(strings.HasPrefix(c.Aside, asideSum), "%s says %s: %s.", UpperFirst(c.voice()), CountText(c.Candidate.Count), c.Aside)
		st := c.Candidate.Status
		add(st != a.Status && (undone(st) || st == extract.Denied), "%s says: %s.", UpperFirst(c.voice()), spoken(st))
		add(unpinned(c.item()), "A page was answered from outside its source's own domains: not first-hand.")
		add(unverified(c.item()), "Certificate not verified: nobody checked that this is %s.", c.voice())
	}
	copies := len(claims) - len(slices.DeleteFunc(slices.Clone(claims), func(c Claim) bool { return c.CopyOf != "" }))
	add(copies > 0, "%d of %d texts are copies: %s.", copies, len(claims), Plural(voices(claims), "voice"))
	return slices.Compact(w)
}

// disagreement lists the different numbers by who says them, best first; "" when one is said.
func disagreement(claims []Claim) string {
	var said []string
	seen := map[string]bool{}
	for _, c := range ranked(claims) {
		text := CountText(c.Candidate.Count)
		if c.Candidate.Count.Open() || !c.counts() || seen[text] {
			continue
		}
		seen[text] = true
		said = append(said, text+" by "+c.Rank.short())
	}
	if len(said) < 2 {
		return ""
	}
	return strings.Join(said, ", ")
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return " (“" + s + "”)"
}

// class sets the case's place in the queue and says why it stands there.
func (k *Case) class() {
	first := slices.IndexFunc(k.Claims, func(c Claim) bool { return c.FirstHand && c.counts() && c.Candidate.Status.Act() })
	switch {
	case k.Changed != "":
		k.Class, k.Why = ClassChange, k.Changed
	case k.State == CaseBackground:
		k.Class, k.Why = ClassBackground, "Tells of earlier acts only."
	case !k.Act.Status.Act():
		k.Class, k.Why = ClassWatch, fmt.Sprintf("Only %s so far: no act to count.", spoken(k.Act.Status))
	case first >= 0:
		k.Class = ClassFirstHand
		k.Why = fmt.Sprintf("A new act by the word of %s.", k.Claims[first].Rank)
	default:
		k.Class = ClassReported
		k.Why = fmt.Sprintf("A new act by %s without a party's own word.", Plural(voices(k.Claims), "voice"))
	}
	if k.First != nil {
		k.Why = fmt.Sprintf("%s; waits for a second reviewer. %s", k.First.Deed(), k.First.Why)
	}
	if k.BlindPhase() == BlindDiffers {
		k.Why = k.Blind.said()
	}
}

func spoken(s extract.Status) string { return strings.ReplaceAll(string(s), "_", " ") }
