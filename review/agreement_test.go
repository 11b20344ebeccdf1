package review_test

import (
	"fmt"
	"testing"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// TestAgreement has two people decide 40 cases blindly: of each ten they differ on the verdict of
// one and on the number of two. What is sealed still, or set aside, does not count.
func TestAgreement(t *testing.T) {
	f, _ := blindDesk(t, review.SecondPolicy{})
	for i := range 41 {
		day := fmt.Sprintf("20%02d-04-05", 10+i/4)
		k := f.MustFile(t, rt.Candidate([]country.Code{"ES", "FR", "IT", "DE"}[i%4], "RU", day, rt.People(20+i)))
		first, second := review.Command{Case: k.ID, Verdict: review.Approve}, review.Command{Case: k.ID, Verdict: review.Approve}
		act := k.Act
		act.Count = extract.ExactCount(99, "")
		switch i % 10 {
		case 3:
			second = review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.NotNew}
		case 5, 7:
			second.Act = &act
		}
		who := []string{"ana", "ben"}
		if i/10%2 == 1 { // whoever comes first
			who[0], who[1] = who[1], who[0]
		}
		if _, err := try(t, f, who[0], first); err != nil {
			t.Fatal(err)
		}
		if i == 40 {
			break // its second never comes
		}
		if _, err := try(t, f, who[1], second); err != nil {
			t.Fatal(err)
		}
	}
	a, err := f.Agreement(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if a.Whole.Cases != 40 || a.Whole.Agreed != 28 || a.Whole.People != 2 || len(a.Pairs) != 1 || a.Pairs[0].Name != "ana and ben" || a.Pairs[0].Cases != 40 {
		t.Errorf("Agreement = %d cases, %d agreed, %d people, pairs %+v, want 40, 28, 2 and one pair", a.Whole.Cases, a.Whole.Agreed, a.Whole.People, a.Pairs)
	}
	want := map[string][3]int{ // n, same, told: 1 kappa
		"verdict": {40, 36, 1}, "new": {40, 36, 1}, "receiving_state": {36, 36, 1}, "sending_state": {36, 36, 0}, "count": {36, 28, 1}, "status": {36, 36, 0}}
	for _, x := range a.Whole.Fields {
		told := 0
		if x.Kappa != nil {
			told = 1
		}
		if got := [3]int{x.N, x.Same, told}; got != want[x.Field] || (told == 0) != (x.Note != "") || x.Alpha != nil {
			t.Errorf("%s = %v (%+v), want %v", x.Field, got, x, want[x.Field])
		}
	}
	for _, l := range a.Languages {
		if l.Fields[0].Kappa != nil && l.Cases < review.AgreementLeast {
			t.Errorf("%s: a kappa of %d cases, want it told to be too few", l.Name, l.Cases)
		}
	}
}

// TestAgreementOfMany: where more than two took turns it is alpha that is told, and kappa by pair.
func TestAgreementOfMany(t *testing.T) {
	var all []review.Judged
	for i := range 90 {
		v := []review.Opinion{{Verdict: review.Reject, Reason: review.Hoax}, {Verdict: review.Unverifiable}}
		j := review.Judged{Case: fmt.Sprint(i), Lang: "es", By: [][2]string{{"ana", "ben"}, {"ana", "cy"}}[i%2], Opinions: [2]review.Opinion{v[i/2%2], v[i/2%2]}}
		if i%10 == 0 {
			j.Opinions[1] = v[1-i/2%2]
		}
		all = append(all, j)
	}
	a := review.AgreementOf(all)
	if f := a.Whole.Fields[0]; a.Whole.People != 3 || f.Alpha == nil || f.Kappa != nil || *f.Alpha < .7 || *f.Alpha > .9 {
		t.Errorf("of three people: %+v, want an alpha of about .8", f)
	}
	if len(a.Pairs) != 2 || a.Pairs[0].Fields[0].Kappa == nil || a.Pairs[1].Fields[0].Kappa.Value < 1-1e-9 {
		t.Errorf("by pair: %+v, want a kappa each, 1 for who never differed", a.Pairs)
	}
}
