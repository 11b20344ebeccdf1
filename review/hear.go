package review

import (
	"fmt"
	"slices"
	"strings"

	"nongrata/extract"
)

// hear takes note of a claim on a case whose act is approved as e: it confirms, or it speaks
// of a change that brings the case back into the queue.
func (k *Case) hear(cl Claim, e Expulsion) {
	setAsideRevisions(k.Claims)
	act := e.Act
	if k.Changed != "" {
		act = k.Act // a change on top of one that nobody has looked at yet
	}
	if cl.counts() {
		who := UpperFirst(cl.voice())
		if text := changedStatus(cl, &act); text != "" {
			k.Changed = fmt.Sprintf("%s says: %s; approved as %s.", who, text, spoken(e.Status))
		} else if changesNumber(cl, k, e) {
			act.Count = cl.Candidate.Count
			k.Changed = fmt.Sprintf("%s says %s; approved as %s.", who, CountText(act.Count), CountText(e.Count))
			k.Rule = fmt.Sprintf("%s by %s, after %s was approved.", CountText(act.Count), cl.sourced(), CountText(e.Count))
		} else if what := edited(cl, k.Claims, &act); len(what) > 0 {
			k.Changed = fmt.Sprintf("%s has edited its page: another %s than was approved.", who, strings.Join(what, ", "))
		}
	}
	if k.Changed != "" {
		k.Act = act
	}
	k.Warnings = warningsOf(k.Claims, k.Act)
	k.class()
}

// edited applies what a new version of a page that the best voice gave says otherwise than the
// version before, beside number and status, and names it. Days are left out: they move with
// the day of the edit.
func edited(cl Claim, claims []Claim, act *Act) []string {
	was, ok := versionBefore(cl, claims)
	if !ok || slices.ContainsFunc(claims, func(o Claim) bool { return o.Rank < cl.Rank }) {
		return nil
	}
	var what []string
	a, b := was.Candidate, cl.Candidate
	if a.Measure != b.Measure {
		what, act.Measure = append(what, "measure"), b.Measure
	}
	if a.Ambassador != b.Ambassador {
		what, act.Ambassador = append(what, "word on the ambassador"), b.Ambassador
	}
	if !slices.Equal(a.Staff, b.Staff) && len(b.Staff) > 0 {
		what, act.Staff = append(what, "kind of staff"), b.Staff
	}
	if b.Deadline != nil && (a.Deadline == nil || a.Deadline.Phrase != b.Deadline.Phrase) {
		what, act.Deadline = append(what, "deadline"), b.Deadline
	}
	return what
}

// versionBefore returns the newest claim of another version of the page.
func versionBefore(cl Claim, claims []Claim) (was Claim, ok bool) {
	for _, o := range claims {
		if o.item().ID == cl.item().ID && o.item().Revision != cl.item().Revision && (!ok || byFetched(was, o) < 0) {
			was, ok = o, true
		}
	}
	return was, ok
}

// changedStatus applies what the claim says of how the act went on, and tells it in words.
func changedStatus(cl Claim, act *Act) string {
	was, now := act.Status, cl.Candidate.Status
	if was == now {
		return ""
	}
	switch now {
	case extract.Reversed, extract.Retracted:
		act.Status = now
	case extract.CarriedOut:
		if !was.Act() {
			return ""
		}
		act.Status = now
	case extract.Announced:
		if was != extract.Reported || cl.Rank > RankSending {
			return ""
		}
		act.Status = now
	case extract.Denied: // a reviewer weighs it; no record is denied
		if cl.Rank > RankSending {
			return ""
		}
	default:
		return ""
	}
	return spoken(now)
}

// changesNumber reports whether the claim's number should replace the approved one: a figure
// where there was none, a closer one by more than hearsay, or another one by a voice as good as
// the one it came from. A change that waits already is only replaced by as good a voice.
func changesNumber(cl Claim, k *Case, e Expulsion) bool {
	said, was := cl.Candidate.Count, e.Count
	waits := k.Changed != "" && !sameBounds(k.Act.Count, was)
	switch {
	case !cl.Candidate.New || said.Open() || sameBounds(said, was):
		return false
	case waits && cl.Rank > rankOf(k.Act.Count, k.Claims):
		return false
	case was.Open():
		return true
	case overlap(said, was) && specificity(said) != specificity(was):
		return specificity(said) < specificity(was) && cl.Rank <= RankAgency
	}
	return cl.Rank <= rankOf(was, e.Claims)
}

// rankOf returns the rank of the best voice that gives this number; a number that a reviewer
// typed is as good as the best voice heard.
func rankOf(n extract.Count, claims []Claim) Rank {
	best, source := RankMedia, Rank(0)
	for _, c := range claims {
		best = min(best, c.Rank)
		if sameBounds(c.Candidate.Count, n) && (source == 0 || c.Rank < source) {
			source = c.Rank
		}
	}
	if source == 0 {
		return best
	}
	return source
}
