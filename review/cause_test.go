package review_test

import (
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// around is a case beside the disputed one.
func around(id string, receiving, sending country.Code, day string, n int) review.Case {
	return review.Case{ID: id, State: review.CaseApproved, Act: review.Act{ReceivingState: receiving, SendingState: sending,
		Measure: extract.Expulsion, Status: extract.Announced, Count: extract.ExactCount(n, ""), AnnouncedOn: day}}
}

func TestDisputes(t *testing.T) {
	// Bulgaria's own ministry says ten on 18 March; an agency says something else.
	host := review.Claim{Candidate: rt.Candidate("BG", "RU", "2022-03-18", rt.People(10)), Rank: review.RankReceiving, FirstHand: true}
	says := func(opts ...rt.Option) review.Claim {
		return review.Claim{Candidate: rt.Candidate("BG", "RU", "2022-03-18", append(opts, agency("w1"))...), Rank: review.RankAgency}
	}
	with := func(c review.Claim, change func(*review.Claim)) review.Claim { change(&c); return c }
	for _, tt := range []struct {
		name   string
		other  review.Claim
		around []review.Case
		want   review.Cause
		words  string
	}{
		{"older version", with(says(rt.People(9)), func(c *review.Claim) { c.Aside = "an older version of the same page" }), nil,
			review.CauseCorrection, "said 9 before its publisher edited it"},
		{"set aside as a sum", with(says(rt.People(12)), func(c *review.Claim) { c.Aside = "cumulative: 12 is 2 (2022-03-02) + 10" }), nil,
			review.CauseCumulative, "12 is 2 (2022-03-02) + 10"},
		{"running total", says(rt.People(12)), []review.Case{around("a", "BG", "RU", "2022-03-02", 2)},
			review.CauseCumulative, "10 together with 2 by Bulgaria on 2022-03-02"},
		{"running total of three", says(rt.People(15)), []review.Case{around("a", "BG", "RU", "2022-02-20", 3), around("b", "BG", "RU", "2022-03-02", 2)},
			review.CauseCumulative, "2 by Bulgaria on 2022-03-02, 3 by Bulgaria on 2022-02-20"},
		{"ceiling", says(rt.People(12), rt.Measure(extract.StaffCap)), nil, review.CauseCap, "a ceiling for the mission's staff"},
		{"the other wave", says(rt.People(2)), []review.Case{around("a", "BG", "RU", "2022-03-02", 2)},
			review.CauseWave, "2 is the number of another wave, of 2022-03-02"},
		{"a wave is lacking", says(rt.People(7)), []review.Case{around("a", "BG", "RU", "2022-03-20", 3)},
			review.CauseWave, "With the 3 of 2022-03-20 it makes 10"},
		{"several states", says(rt.People(20)), []review.Case{around("a", "LV", "RU", "2022-03-18", 3), around("b", "EE", "RU", "2022-03-18", 3), around("c", "LT", "RU", "2022-03-18", 4)},
			review.CauseRollUp, "several states' acts in one figure: 10 together with 3 by Latvia"},
		{"answer taken for equal", says(rt.People(8)), []review.Case{around("a", "RU", "BG", "2022-03-10", 8)},
			review.CauseSymmetric, "8 is what the other side expelled on 2022-03-10"},
		{"unknown", says(rt.People(8)), nil, review.CauseUnknown, "why it says 8 and not 10"},
		{"too far to be an answer", says(rt.People(8)), []review.Case{around("a", "RU", "BG", "2021-03-10", 8)}, review.CauseUnknown, ""},
		{"a rejected case explains nothing", says(rt.People(2)), []review.Case{func() review.Case {
			k := around("a", "BG", "RU", "2022-03-02", 2)
			k.State = review.CaseRejected
			return k
		}()}, review.CauseUnknown, ""},
		{"the same number", says(rt.People(10)), nil, "", ""},
		{"a copy", with(says(rt.People(9)), func(c *review.Claim) { c.CopyOf = host.Candidate.ID }), nil, "", ""},
		{"no number", says(rt.NoNumber("several")), nil, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k := around("k", "BG", "RU", "2022-03-18", 10)
			k.Claims = []review.Claim{host, tt.other}
			got := review.Disputes(k, append(tt.around, k))
			switch {
			case tt.want == "" && len(got) == 0:
			case len(got) != 1:
				t.Errorf("Disputes() = %+v, want %q", got, tt.want)
			case got[0].Cause != tt.want || !strings.Contains(got[0].Why, tt.words) || got[0].Candidate != tt.other.Candidate.ID || got[0].Rule != "10":
				t.Errorf("Disputes() = %+v, want %s with %q", got[0], tt.want, tt.words)
			}
		})
	}
}

func TestTheSameSourceSaysOtherwise(t *testing.T) {
	k := around("k", "BG", "RU", "2022-03-18", 10)
	for i, n := range []int{9, 10} {
		c := rt.Candidate("BG", "RU", "2022-03-18", rt.People(n), agency("w1"), rt.At(time.Date(2022, 3, 18, 9+i, 0, 0, 0, time.UTC)))
		k.Claims = append(k.Claims, review.Claim{Candidate: c, Rank: review.RankAgency})
	}
	got := review.Disputes(k, nil)
	if len(got) != 1 || got[0].Cause != review.CauseCorrection || !strings.Contains(got[0].Why, "has said 10 since") {
		t.Errorf("Disputes() = %+v, want a correction", got)
	}
}

func TestOverride(t *testing.T) {
	f := deskWith(t, review.SecondPolicy{All: true})
	k := f.MustFile(t, rt.Candidate("ES", "RU", "2022-04-05", rt.People(25)))
	override := func() string {
		history, err := f.Audit(t.Context(), review.AuditFilter{Case: k.ID})
		if err != nil {
			t.Fatal(err)
		}
		if o := review.OverrideOf(f.MustCase(t, k.ID), history); o != nil {
			return o.String()
		}
		return ""
	}
	want := func(when, want string) {
		t.Helper()
		if got := override(); got != want {
			t.Errorf("OverrideOf(%s) = %q, want %q", when, got, want)
		}
	}
	want("as proposed", "")
	act := k.Act
	act.Count = extract.ExactCount(27, "27")
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Act: &act, Note: "the minister said so"})
	const anas = "The rule says 25, ana set 27 because “the minister said so”."
	want("the first of two", anas)
	d := f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "ben", Note: "agreed"})
	want("approved by another", anas)
	f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: d.ID})
	want("the second undone", anas)
	act.Count = extract.ExactCount(26, "26")
	f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "ben", Act: &act})
	want("set again", "The rule says 25, ben set 26 and gave no reason.")
	for range 2 {
		f.MustDecide(t, review.Command{Verdict: review.Undo, Undoes: lastStanding(t, f, k.ID)})
	}
	want("all undone", "")
}
