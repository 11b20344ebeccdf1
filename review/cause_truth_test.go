package review_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// A figure is what an agency says of a real act in place of its number, and truly why.
type figure struct {
	says  int
	cause review.Cause // "" says the same number
	cap   bool         // it speaks of a ceiling
	older bool         // an older version of the page
}

// numbered are the dated acts of the facts whose number is known, as approved cases, in order.
func numbered() []review.Case {
	var out []review.Case
	for _, f := range rt.Facts() {
		if f.Dated() && f.Status.Act() && f.Count.Min != nil && *f.Count.Min > 0 && (f.Measure == extract.Expulsion || f.Measure == extract.StaffCap) {
			c := f.Candidate()
			out = append(out, review.Case{ID: f.ID, State: review.CaseApproved, Act: rt.Act(c), Apart: f.Answers, // what it answers
				Claims: []review.Claim{{Candidate: c, Rank: review.RankReceiving, FirstHand: true}}})
		}
	}
	slices.SortStableFunc(out, func(a, b review.Case) int { return strings.Compare(a.Act.AnnouncedOn, b.Act.AnnouncedOn) })
	return out
}

func dayOf(k review.Case) time.Time {
	t, err := time.Parse(time.DateOnly, k.Act.AnnouncedOn)
	if err != nil {
		panic(err) // unreachable: numbered keeps dated acts
	}
	return t
}

// figuresOf are the ways in which the number of k may come out otherwise, by the acts around it.
func figuresOf(k review.Case, all []review.Case) []figure {
	m := review.FiguresOf(k.Act.Count).Best
	out := []figure{{says: m}, {says: m + 2, cause: review.CauseCap, cap: true}, {says: max(1, m-1), cause: review.CauseCorrection, older: true},
		{says: m*7 + 101, cause: review.CauseUnknown}}
	running, day := m, m
	for _, o := range all {
		gap := dayOf(k).Sub(dayOf(o)).Hours() / 24
		n := review.FiguresOf(o.Act.Count).Best
		same := o.Act.SendingState == k.Act.SendingState && o.Act.ReceivingState == k.Act.ReceivingState
		switch {
		case o.ID == k.ID:
		case same && 0 <= gap && gap <= 60:
			running += n
			out = append(out, figure{says: n, cause: review.CauseWave})
		case same && gap < 0 && gap >= -60:
			out = append(out, figure{says: n, cause: review.CauseWave})
		case o.Act.SendingState == k.Act.SendingState && gap == 0:
			day += n
		case slices.Contains(k.Apart, o.ID):
			out = append(out, figure{says: n, cause: review.CauseSymmetric})
		}
	}
	out = append(out, figure{says: running, cause: review.CauseCumulative}, figure{says: day, cause: review.CauseRollUp})
	return slices.DeleteFunc(out, func(f figure) bool { return f.cause != "" && f.says == m })
}

// disputeOf is what the desk suggests of the figure.
func disputeOf(k review.Case, f figure, all []review.Case) review.Cause {
	opts := []rt.Option{rt.People(f.says), agency("w1")}
	if f.cap {
		opts = append(opts, rt.Measure(extract.StaffCap))
	} else {
		opts = append(opts, rt.Measure(k.Act.Measure))
	}
	other := review.Claim{Candidate: rt.Candidate(k.Act.ReceivingState, k.Act.SendingState, k.Act.AnnouncedOn, opts...), Rank: review.RankAgency}
	if f.older {
		other.Aside = "an older version of the same page"
	}
	k.Claims = append(slices.Clone(k.Claims), other)
	got := review.Disputes(k, all)
	if len(got) == 0 {
		return ""
	}
	return got[0].Cause
}

// TestCausesOnTheTruth lets an agency tell every real act with a number otherwise, in every way that
// the acts around it allow, and measures how often the suggested cause is the true one. A figure
// that two causes make (the number of another wave, and of the act that is answered) counts as
// wrong for the one that is not named, and so does the made-up 129 of 26 March 2018, which is what
// all of that day makes.
func TestCausesOnTheTruth(t *testing.T) {
	all := numbered()
	type score struct{ right, said, true int }
	by := map[review.Cause]*score{}
	at := func(c review.Cause) *score {
		if by[c] == nil {
			by[c] = &score{}
		}
		return by[c]
	}
	wrong := map[string]int{}
	for _, k := range all {
		for _, f := range figuresOf(k, all) {
			if f.cap && k.Act.Measure == extract.StaffCap {
				continue // a ceiling told as a ceiling
			}
			got := disputeOf(k, f, all)
			at(f.cause).true++
			at(got).said++
			if got == f.cause {
				at(got).right++
				continue
			}
			wrong[fmt.Sprintf("%s taken for %s", f.cause, got)]++
			if testing.Verbose() {
				t.Logf("%s: %d for %s is %s, said to be %s", k.ID, f.says, review.CountText(k.Act.Count), f.cause, got)
			}
		}
	}
	for _, want := range []struct {
		cause             review.Cause
		precision, recall float64
	}{
		{"", 1, 1}, {review.CauseCorrection, 1, 1}, {review.CauseCap, 1, 1}, {review.CauseUnknown, .98, .98},
		{review.CauseCumulative, .98, .98}, {review.CauseWave, .98, .9}, {review.CauseRollUp, .94, .98}, {review.CauseSymmetric, .84, .9},
	} {
		s := at(want.cause)
		p, r := float64(s.right)/float64(max(s.said, 1)), float64(s.right)/float64(max(s.true, 1))
		t.Logf("%-16s n %3d, precision %.3f, recall %.3f", want.cause, s.true, p, r)
		if p < want.precision || r < want.recall || s.true < 10 {
			t.Errorf("%q: precision %.3f, recall %.3f of %d, want at least %.2f and %.2f of ten or more", want.cause, p, r, s.true, want.precision, want.recall)
		}
	}
	t.Logf("%d acts; wrong: %v", len(all), wrong)
}
