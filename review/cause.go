package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
)

// A Cause names why two sources may give different numbers for one act. It is a suggestion, for
// a reviewer to check against the texts.
type Cause string

// The causes, in the order in which they are tried.
const (
	CauseCorrection Cause = "correction"      // the source has said something else since
	CauseCap        Cause = "cap_not_posts"   // one counts a ceiling, the other the people who go
	CauseCumulative Cause = "cumulative"      // a running total of several acts
	CauseWave       Cause = "wave_missed"     // one tells of another wave, or of a part
	CauseRollUp     Cause = "roll_up"         // several states' acts in one figure
	CauseSymmetric  Cause = "symmetric_guess" // the other side's number, assumed for the answer
	CauseUnknown    Cause = "unknown"         // nothing explains it
)

// A Dispute is a number that differs from the one that the rule chose.
type Dispute struct {
	Candidate string `json:"candidate"` // whose number differs
	Says      string `json:"says"`
	Rule      string `json:"rule"` // the number that the rule chose
	Cause     Cause  `json:"cause"`
	Why       string `json:"why"` // a sentence
}

// rollUpDays is how near together acts of several states are told as one figure.
const rollUpDays = 7

// Disputes names the numbers of k that differ from the rule's choice, with a suggested cause
// each, in the order of the claims. Around are the cases of the desk that may explain them; those
// of other parties are passed over. It is a pure function; copies are not asked again.
func Disputes(k Case, around []Case) []Dispute {
	chosen, ok := numberOf(ranked(k.Claims))
	if !ok {
		return nil
	}
	d := disputed{k: k, chosen: chosen, around: slices.DeleteFunc(slices.Clone(around), func(o Case) bool {
		return o.ID == k.ID || !live(o.State) || !o.Act.Status.Act()
	})}
	var out []Dispute
	for _, c := range k.Claims {
		n := c.Candidate.Count
		if n.Open() || c.CopyOf != "" || c.Aside == asideBackground || agree(n, chosen.Candidate.Count) {
			continue
		}
		cause, why := d.cause(c)
		out = append(out, Dispute{Candidate: c.Candidate.ID, Says: CountText(n),
			Rule: CountText(chosen.Candidate.Count), Cause: cause, Why: why})
	}
	return out
}

// agree reports whether two numbers say the same: 25 and about 25, 50 and at least 50 do.
func agree(a, b extract.Count) bool {
	return CountText(a) == CountText(b) || overlap(a, b) && FiguresOf(a).Best == FiguresOf(b).Best
}

// Disputed reports whether the claims give more than one number: only then Disputes has any.
func (c Case) Disputed() bool { return len(Disputes(c, nil)) > 0 }

// A disputed case with what its numbers are held against.
type disputed struct {
	k      Case
	chosen Claim
	around []Case
}

func (d disputed) cause(c Claim) (Cause, string) {
	says, rule := CountText(c.Candidate.Count), CountText(d.chosen.Candidate.Count)
	n, m := FiguresOf(c.Candidate.Count).Best, FiguresOf(d.chosen.Candidate.Count).Best
	for _, try := range []func() (Cause, string){ // what a text says of itself, then what figures add up to
		func() (Cause, string) { return d.corrected(c) },
		func() (Cause, string) { return d.capped(c) },
		func() (Cause, string) { return d.summed(c, n-m) },
		func() (Cause, string) { return d.answered(c, n) },
		func() (Cause, string) { return d.missed(n, m) },
		func() (Cause, string) { return d.rolledUp(n, m) },
		func() (Cause, string) { return d.assumed(c, n) },
	} {
		if cause, why := try(); why != "" {
			return cause, why
		}
	}
	return CauseUnknown, fmt.Sprintf("Nothing on this desk explains why it says %s and not %s: compare the texts.", says, rule)
}

// corrected: the same page or the same source said so before it said what it says now.
func (d disputed) corrected(c Claim) (Cause, string) {
	if c.Superseded() {
		return CauseCorrection, fmt.Sprintf("The page said %s before its publisher edited it.", CountText(c.Candidate.Count))
	}
	for _, o := range d.k.Claims {
		if o.Source() != "" && o.Source() == c.Source() && o.said().After(c.said()) && CountText(o.Candidate.Count) != CountText(c.Candidate.Count) &&
			!o.Candidate.Count.Open() {
			return CauseCorrection, fmt.Sprintf("The same source has said %s since.", CountText(o.Candidate.Count))
		}
	}
	return "", ""
}

// summed: the figure is the chosen one and earlier acts of the pair together.
func (d disputed) summed(c Claim, more int) (Cause, string) {
	if said, ok := strings.CutPrefix(c.Aside, asideSum); ok {
		return CauseCumulative, fmt.Sprintf("It looks like a running total: %s.", said)
	}
	if parts, ok := reach(d.pair(-sumDays, 0), more); ok {
		return CauseCumulative, fmt.Sprintf("It looks like a running total: %s together with %s.", CountText(d.chosen.Candidate.Count), parts)
	}
	return "", ""
}

// capped: one of the two numbers is a ceiling for the mission.
func (d disputed) capped(c Claim) (Cause, string) {
	mine, rule := c.Candidate.Measure == extract.StaffCap, d.chosen.Candidate.Measure == extract.StaffCap
	switch {
	case mine && !rule:
		return CauseCap, "It speaks of a ceiling for the mission's staff, not of the people who must go."
	case rule && !mine:
		return CauseCap, "It counts people who must go, where the rule's number is a ceiling or cut of posts."
	}
	return "", ""
}

// missed: the figure is that of another wave, or lacks one that the chosen figure has.
func (d disputed) missed(n, m int) (Cause, string) {
	for _, o := range d.pair(-sumDays, sumDays) {
		f := FiguresOf(o.Act.Count)
		switch {
		case f.Open || f.Best == 0:
		case f.Best == n:
			return CauseWave, fmt.Sprintf("%d is the number of another wave, of %s: it may not tell of this one.", n, o.Act.AnnouncedOn)
		case n+f.Best == m:
			return CauseWave, fmt.Sprintf("With the %d of %s it makes %d: it may have missed a wave.", f.Best, o.Act.AnnouncedOn, m)
		}
	}
	return "", ""
}

// rolledUp: the figure is the chosen one and all that other states did to the same one that day, or
// within so many days. Some of them only may make any figure in the days of a wave.
func (d disputed) rolledUp(n, m int) (Cause, string) {
	others := d.near(rollUpDays, func(o Act) bool {
		return o.SendingState == d.k.Act.SendingState && o.ReceivingState != d.k.Act.ReceivingState
	})
	sum := 0
	for i, o := range others {
		if f := FiguresOf(o.Act.Count); !f.Open {
			sum += f.Best
		}
		if sum != n-m || i+1 < len(others) && d.away(o) == d.away(others[i+1]) {
			continue // another sum, or not all that is as near
		}
		if parts, ok := reach(others[:i+1], sum); ok {
			return CauseRollUp, fmt.Sprintf("It looks like several states' acts in one figure: %d together with %s.", m, parts)
		}
	}
	return "", ""
}

// answered: as assumed, before other waves are asked, where the act is an answer.
func (d disputed) answered(c Claim, n int) (Cause, string) {
	if !d.k.Act.InResponse {
		return "", ""
	}
	return d.assumed(c, n)
}

// assumed: the figure is what the other side expelled, and no party's own word.
func (d disputed) assumed(c Claim, n int) (Cause, string) {
	if c.FirstHand {
		return "", ""
	}
	for _, o := range d.near(answerDays, func(o Act) bool {
		return o.SendingState == d.k.Act.ReceivingState && o.ReceivingState == d.k.Act.SendingState
	}) {
		if f := FiguresOf(o.Act.Count); !f.Open && f.Best == n {
			return CauseSymmetric, fmt.Sprintf("%d is what the other side expelled on %s: the answer may have been taken for equal.", n, o.Act.AnnouncedOn)
		}
	}
	return "", ""
}

// pair returns the other acts of the same two sides from so many days before to after, the
// nearest first.
func (d disputed) pair(from, to int) []Case {
	return d.near(max(-from, to), func(o Act) bool {
		gap, _ := daysBetween(d.k.Act.AnnouncedOn, o.AnnouncedOn)
		return o.ReceivingState == d.k.Act.ReceivingState && o.SendingState == d.k.Act.SendingState && from <= gap && gap <= to
	})
}

// near returns the acts around that is keeps, at most so many days away, the nearest first.
func (d disputed) near(days int, is func(Act) bool) []Case {
	out := slices.DeleteFunc(slices.Clone(d.around), func(o Case) bool {
		_, dated := daysBetween(d.k.Act.AnnouncedOn, o.Act.AnnouncedOn)
		return !dated || d.away(o) > days || !is(o.Act) || family(o.Act.Measure) != family(d.k.Act.Measure)
	})
	slices.SortFunc(out, func(a, b Case) int {
		return cmp.Or(cmp.Compare(d.away(a), d.away(b)), strings.Compare(a.ID, b.ID))
	})
	return out
}

// away is how many days before or after the case an act was announced.
func (d disputed) away(o Case) int {
	gap, _ := daysBetween(d.k.Act.AnnouncedOn, o.Act.AnnouncedOn)
	return max(gap, -gap)
}

// reach adds up acts from the nearest until they make the sum, and says which it took.
func reach(acts []Case, sum int) (string, bool) {
	if sum <= 0 {
		return "", false
	}
	var parts []string
	for _, o := range acts {
		f := FiguresOf(o.Act.Count)
		if f.Open || f.Best == 0 {
			continue
		}
		parts = append(parts, fmt.Sprintf("%d by %s on %s", f.Best, Party(o.Act.ReceivingState), o.Act.AnnouncedOn))
		switch sum -= f.Best; {
		case sum == 0:
			return strings.Join(parts, ", "), true
		case sum < 0:
			return "", false
		}
	}
	return "", false
}

// An Override is a number that a person set against the rule's choice.
type Override struct {
	Rule string    `json:"rule"` // the number that the rule chooses
	Set  string    `json:"set"`
	By   string    `json:"by"`
	Why  string    `json:"why,omitempty"` // in the reviewer's words; empty when none were given
	At   time.Time `json:"at"`
}

// String says both numbers in a sentence.
func (o Override) String() string {
	because := "and gave no reason"
	if o.Why != "" {
		because = "because “" + o.Why + "”"
	}
	return fmt.Sprintf("The rule says %s, %s set %s %s.", o.Rule, o.By, o.Set, because)
}

// OverrideOf finds who set another number than the rule's, nil when nobody has. The history is
// that of the case, in any order.
func OverrideOf(k Case, history []Logged) *Override {
	act := k.Act
	if k.First != nil {
		act = k.First.Act
	}
	rule := "no number"
	if chosen, ok := numberOf(ranked(k.Claims)); ok {
		rule = CountText(chosen.Candidate.Count)
	}
	set := CountText(act.Count)
	if len(k.Claims) == 0 || set == rule || act.Count.Open() && rule == "no number" {
		return nil
	}
	history = slices.SortedFunc(slices.Values(history), func(a, b Logged) int { return cmp.Compare(a.Seq, b.Seq) })
	gone := undoneIn(history)
	for _, l := range history { // whoever said it first set it, whoever agreed did not
		d := l.Decision
		if _, undone := gone[d.ID]; undone || !slices.Contains(d.Edited, "count") || set != setBy(d, k.ID) {
			continue
		}
		return &Override{Rule: rule, Set: set, By: d.Reviewer, Why: strings.TrimSpace(d.Note), At: d.At}
	}
	return nil
}

// setBy returns the number that the decision left on the case.
func setBy(d Decision, id string) string {
	for _, c := range d.Cases {
		switch {
		case c.After.ID != id:
		case c.After.First != nil:
			return CountText(c.After.First.Act.Count)
		default:
			return CountText(c.After.Act.Count)
		}
	}
	return ""
}

// undoneIn returns what undid them of those decisions that are undone at the end of a history,
// which is in order and has every undo of what it has.
func undoneIn(history []Logged) map[string]Decision {
	gone := map[string]Decision{}
	for _, l := range slices.Backward(history) {
		d := l.Decision
		if _, undone := gone[d.ID]; d.Verdict == Undo && !undone {
			gone[d.Undoes] = d
		}
	}
	return gone
}
