package review

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"nongrata/extract"
)

// The rule that says which case a claim belongs to. It proposes; people merge and split.
//
// A claim joins a case of the same pair and direction and the same family of measures when the
// announcement days are at most one apart and the counts can be those of one act. Likeness of
// the texts alone, or pair and number alone, never join anything: the same pair acts again
// within days, nearly word for word.

// How many days after an act its later stages may be told.
const (
	sameActDays  = 1   // either side: time zones, "on Sunday"
	copyDays     = 3   // a copied text may be dated by whoever copied it
	departDays   = 60  // people leave
	denialDays   = 3   // a party denies
	sumDays      = 60  // acts that a cumulative figure may reach back over
	reversalDays = 365 // it is taken back, or turns out to be a hoax
)

// A Placement says where a claim belongs and why.
type Placement struct {
	Case string // "" opens a case of its own
	Why  string // a sentence
	// Aside is set when the claim's number is a sum over several acts.
	Aside string
	// SetAside holds claims of the case whose numbers turn out to be such sums, with why.
	SetAside map[string]string
}

// fit is one case that a claim could belong to.
type fit struct {
	Placement
	of    *Case
	score int
}

// Scores of a fit; the days between are taken off.
const (
	scoreRevision = 100
	scoreCopy     = 80
	scoreEqual    = 40
	scoreOverlap  = 30
	scoreOpen     = 20
	scoreSum      = 15
	scoreNear     = 10
)

// Place finds the case among cases, all of the claim's pair, that cl belongs to.
func Place(cl Claim, cases []Case) Placement {
	var fits []fit
	kept := keptApart(cl, cases)
	for i := range cases {
		if slices.Contains(kept, cases[i].ID) {
			continue
		}
		if saidAgain(cl, &cases[i]) {
			return Placement{Case: cases[i].ID, Why: "the very text of a case that was rejected, published again"}
		}
		f, ok := fitCase(cl, &cases[i], cases)
		if !ok || cases[i].State == CaseRejected && !repeats(cl, &cases[i]) {
			continue
		}
		if !live(cases[i].State) {
			f.score -= scoreRevision // a living case always comes first
		}
		fits = append(fits, f)
	}
	if len(fits) == 0 {
		return Placement{Why: "opened the case: none was known of these two states, this measure and these days"}
	}
	slices.SortStableFunc(fits, func(a, b fit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), a.of.Opened.Compare(b.of.Opened), cmp.Compare(a.of.ID, b.of.ID))
	})
	return fits[0].Placement
}

func fitCase(cl Claim, k *Case, all []Case) (fit, bool) {
	if !samePair(cl, k) || family(cl.Candidate.Measure) != family(k.Act.Measure) || sameReading(cl, k) {
		return fit{}, false
	}
	f := fit{Placement: Placement{Case: k.ID}, of: k}
	gap, dated := daysBetween(k.Act.AnnouncedOn, cl.day())
	if revises(cl, k, all) && (!dated || within(gap, sameActDays)) {
		f.score, f.Why = scoreRevision-abs(gap), "an edited version of a page already in the case"
		return f, true
	}
	if days, ok := copyReach(cl, k); ok && (!dated || within(gap, days)) {
		f.score = scoreCopy - abs(gap)
		f.Why = "repeats a text that is in the case already: one voice"
		return f, true
	}
	if cl.Aside == asideBackground && k.State == CaseBackground && cl.day() == "" && k.Act.AnnouncedOn == "" {
		f.score, f.Why = 1, "background without a day: kept together, decides nothing"
		return f, true
	}
	if !dated || !f.daysFit(cl, gap) || !f.staffFit(cl, gap) || !f.countsFit(cl, all) {
		return fit{}, false
	}
	f.score -= min(abs(gap), 9)
	f.Why = fmt.Sprintf("the same state acts against the same state, announced %s; %s", gapText(gap), f.Why)
	return f, true
}

// keptApart returns the cases that a person has told from the one that holds the claim's page
// or text already.
func keptApart(cl Claim, cases []Case) []string {
	var kept, homes []string
	for i := range cases {
		if k := &cases[i]; len(k.Apart) > 0 && (holdsItem(k, cl.item().ID) || copied(cl, k)) {
			homes = append(homes, k.ID)
			kept = append(kept, k.Apart...)
		}
	}
	return slices.DeleteFunc(kept, func(id string) bool { return slices.Contains(homes, id) })
}

// saidAgain reports whether cl is the text of a rejected case, word for word and by the same
// source, under another identifier or day: what was rejected stays rejected.
func saidAgain(cl Claim, k *Case) bool {
	p := cl.Candidate.Provenance
	return k.State == CaseRejected && p != nil && p.Text != "" && slices.ContainsFunc(k.Claims, func(o Claim) bool {
		q := o.Candidate.Provenance
		return q != nil && q.Text == p.Text && o.Source() == cl.Source() && cl.Filed.Sub(o.Filed) <= departDays*24*time.Hour
	})
}

func live(s CaseState) bool { return s == CaseOpen || s == CaseApproved }

// repeats reports whether cl only says again what the case's claims have said, by no better
// voice: what a rejected case may swallow without a word.
func repeats(cl Claim, k *Case) bool {
	if copied(cl, k) || slices.ContainsFunc(k.Claims, func(o Claim) bool { return restsOn(cl, o) || sameCredit(cl, o) }) {
		return true
	}
	best, said := RankMedia, false
	for _, o := range k.Claims {
		best = min(best, o.Rank)
		a, b := o.Candidate, cl.Candidate
		said = said || a.Status == b.Status && (sameBounds(a.Count, b.Count) || b.Count.Open())
	}
	return said && cl.Rank >= best
}

// samePair keeps opposite directions, and claims with an open side, apart: those only ever
// join their own copies.
func samePair(cl Claim, k *Case) bool {
	c := cl.Candidate
	if k.State == CaseMerged || c.Receiving() != k.Act.ReceivingState || c.Sending() != k.Act.SendingState {
		return false
	}
	if c.Receiving() != "" && c.Sending() != "" {
		return true
	}
	return copied(cl, k) || holdsItem(k, cl.item().ID)
}

// family makes staff caps and expulsions one: outlets call the same act either.
func family(m extract.Measure) extract.Measure {
	if m == extract.StaffCap {
		return extract.Expulsion
	}
	return m
}

// sameReading reports whether the case holds another candidate of the very same text: an
// extractor that tells two acts apart is taken at its word.
func sameReading(cl Claim, k *Case) bool {
	return slices.ContainsFunc(k.Claims, func(o Claim) bool {
		return o.item().ID == cl.item().ID && o.item().Revision == cl.item().Revision &&
			o.Candidate.ID != cl.Candidate.ID
	})
}

func holdsItem(k *Case, item string) bool {
	return slices.ContainsFunc(k.Claims, func(o Claim) bool { return o.item().ID == item })
}

// revises reports whether cl comes from another revision of an item of the case. When the
// item told of several acts, the number says which of them it is.
func revises(cl Claim, k *Case, all []Case) bool {
	if !holdsItem(k, cl.item().ID) {
		return false
	}
	holders := 0
	for i := range all {
		if all[i].State != CaseMerged && family(all[i].Act.Measure) == family(k.Act.Measure) && holdsItem(&all[i], cl.item().ID) {
			holders++
		}
	}
	return holders == 1 || overlap(cl.Candidate.Count, k.Act.Count)
}

// copyReach reports whether cl copies a text of the case, and how many days apart the two may
// be. Who copies may date the copy; a source that has told this very text already and tells it
// once more on a later day tells of the next act, in the words it has for such acts.
func copyReach(cl Claim, k *Case) (days int, ok bool) {
	for _, o := range k.Claims {
		if !sameText(o, cl) {
			continue
		}
		if o.Source() == cl.Source() {
			return sameActDays, true
		}
		days, ok = copyDays, true
	}
	return days, ok
}

func copied(cl Claim, k *Case) bool {
	return slices.ContainsFunc(k.Claims, func(o Claim) bool { return sameText(o, cl) })
}

// daysFit reports whether the claim's day may be told of the case's act. gap counts from the
// case's day to the claim's.
func (f *fit) daysFit(cl Claim, gap int) bool {
	last := sameActDays
	switch cl.Candidate.Status {
	case extract.CarriedOut:
		last = departDays
	case extract.Denied:
		last = denialDays
	case extract.Reversed, extract.Retracted:
		last = reversalDays
	case extract.Threatened: // a threat beside a finished act is a threat of the next
		if f.of.Act.Status.Act() {
			return false
		}
	}
	return -sameActDays <= gap && gap <= last
}

// staffFit keeps an ambassador alone and others without one apart. A person of whom nobody
// says what they are may be the ambassador, of the same day.
func (f *fit) staffFit(cl Claim, gap int) bool {
	a, b := &cl.Candidate, &f.of.Act
	if a.Ambassador == b.Ambassador {
		return true
	}
	alone, rest, kinds := a.Count, b.Count, b.Staff
	if b.Ambassador {
		alone, rest, kinds = b.Count, a.Count, a.Staff
	}
	if n, ok := exactly(alone); !ok || n != 1 {
		return true
	}
	if rest.Open() {
		return len(kinds) == 0 && rest.Phrase == ""
	}
	return len(kinds) == 0 && gap == 0
}

// countsFit reports whether both counts can be those of one act, and says how.
func (f *fit) countsFit(cl Claim, all []Case) bool {
	a, b := f.of.Act.Count, cl.Candidate.Count
	switch {
	case a.Open() || b.Open():
		f.score, f.Why = scoreOpen, "one of them gives no number, which fits any"
	case sameBounds(a, b):
		f.score, f.Why = scoreEqual, "the numbers are equal"
	case f.sums(cl, all):
		f.score = scoreSum
	case overlap(a, b):
		f.score, f.Why = scoreOverlap, fmt.Sprintf("%s and %s can be one number", CountText(a), CountText(b))
	case near(a, b):
		f.score, f.Why = scoreNear, fmt.Sprintf("%s and %s are close enough for a correction", CountText(a), CountText(b))
	default:
		return false
	}
	return true
}

// sums recognises cumulative figures: 41 told of an act of 6 after one of 35.
func (f *fit) sums(cl Claim, all []Case) bool {
	a, okA := exactly(f.of.Act.Count)
	b, okB := exactly(cl.Candidate.Count)
	if !okA || !okB {
		return false
	}
	switch text, of := cumulative(max(a, b), min(a, b), f.of, all); {
	case !of:
		return false
	case b > a:
		f.Aside = text
		f.Why = text
	default:
		f.Why = text
		f.SetAside = map[string]string{}
		for _, o := range f.of.Claims {
			if n, ok := exactly(o.Candidate.Count); ok && n == a {
				f.SetAside[o.Candidate.ID] = text
			}
		}
	}
	return true
}

// cumulative reports whether total is part and what the pair's latest acts up to k's day sum
// to.
func cumulative(total, part int, k *Case, all []Case) (string, bool) {
	var before []*Case
	for i := range all {
		o := &all[i]
		gap, dated := daysBetween(o.Act.AnnouncedOn, k.Act.AnnouncedOn)
		if o.ID != k.ID && live(o.State) && o.Act.Status.Act() && family(o.Act.Measure) == family(k.Act.Measure) &&
			dated && 0 <= gap && gap <= sumDays {
			before = append(before, o)
		}
	}
	slices.SortFunc(before, func(a, b *Case) int { return cmp.Compare(b.Act.AnnouncedOn, a.Act.AnnouncedOn) })
	sum, text := part, ""
	for _, o := range before {
		n := FiguresOf(o.Act.Count).Best // “about 35” is summed like 35
		if n == 0 || o.Act.Count.Max == nil {
			return "", false
		}
		sum += n
		text = fmt.Sprintf(" + %d (%s)", n, o.Act.AnnouncedOn) + text
		if sum == total {
			return fmt.Sprintf("%s%d is %d%s", asideSum, total, part, text), true
		}
	}
	return "", false
}

// daysBetween returns the days from a to b, and whether both are known.
func daysBetween(a, b string) (int, bool) {
	x, errX := time.Parse(time.DateOnly, a)
	y, errY := time.Parse(time.DateOnly, b)
	if errX != nil || errY != nil {
		return 0, false
	}
	return int(y.Sub(x).Hours() / 24), true
}

func within(gap, days int) bool { return abs(gap) <= days }

func abs(n int) int { return max(n, -n) }

func gapText(gap int) string {
	switch gap {
	case 0:
		return "the same day"
	case 1, -1:
		return "a day apart"
	}
	return fmt.Sprintf("%d days apart", abs(gap))
}
