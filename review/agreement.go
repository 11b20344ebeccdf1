package review

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"
)

// AgreementLeast is how many cases a kappa needs before it is told: its interval below that is
// wider than what it says.
const AgreementLeast = 30

// A Judged is one case that two people decided without seeing each other's verdict, the first by
// name first.
type Judged struct {
	Case     string
	Lang     string // of the best voice, "" unknown
	At       time.Time
	By       [2]string
	Opinions [2]Opinion
}

// An Agreement is how far people agree who decide blindly.
type Agreement struct {
	Least     int              `json:"least"` // cases that a kappa or alpha is told from
	Whole     AgreementGroup   `json:"whole"`
	Languages []AgreementGroup `json:"languages"`
	// Pairs are for editors only: they name people.
	Pairs []AgreementGroup `json:"pairs,omitempty"`
}

// An AgreementGroup is the agreement on some of the cases, field by field.
type AgreementGroup struct {
	Name   string           `json:"name,omitempty"` // a language, or two people
	Cases  int              `json:"cases"`
	People int              `json:"people"`
	Agreed int              `json:"agreed"` // cases on which nothing that counts differed
	Fields []FieldAgreement `json:"fields"`
}

// A FieldAgreement is the agreement on one field.
type FieldAgreement struct {
	Field   string   `json:"field"` // verdict, new, receiving_state, sending_state, count or status
	N       int      `json:"n"`     // cases in which both said something of it
	Same    int      `json:"same"`
	Percent float64  `json:"percent"`         // 100 Same / N; 0 where N is 0
	Kappa   *Kappa   `json:"kappa,omitempty"` // Cohen's, of two people
	Alpha   *float64 `json:"alpha,omitempty"` // Krippendorff's, of more than two
	Note    string   `json:"note,omitempty"`  // why there is neither
}

// judgedFields are what agreement is told of, and what an opinion says of each; "" is nothing.
var judgedFields = []struct {
	name string
	says func(Opinion) string
}{
	{"verdict", func(o Opinion) string { return string(o.Verdict) }},
	{"new", saysNew},
	{"receiving_state", ofAct(func(a Act) string { return string(a.ReceivingState) })},
	{"sending_state", ofAct(func(a Act) string { return string(a.SendingState) })},
	{"count", ofAct(func(a Act) string { a.Count.Phrase = ""; return CountText(a.Count) })},
	{"status", ofAct(func(a Act) string { return string(a.Status) })},
}

func ofAct(f func(Act) string) func(Opinion) string {
	return func(o Opinion) string {
		if o.Act == nil {
			return ""
		}
		return f(*o.Act)
	}
}

// saysNew is what a verdict says of whether the act is new: an approval that it is, a rejection as
// background or a duplicate that it is not, any other nothing.
func saysNew(o Opinion) string {
	switch {
	case o.Verdict == Approve:
		return "new"
	case o.Reason == NotNew || o.Reason == Duplicate:
		return "not new"
	}
	return ""
}

// AgreementOf computes how far the people agree.
func AgreementOf(all []Judged) Agreement {
	out := Agreement{Least: AgreementLeast, Whole: agreementOn("", all), Languages: []AgreementGroup{}}
	out.Languages = append(out.Languages, grouped(all, func(j Judged) string { return cmp.Or(j.Lang, "unknown") })...)
	out.Pairs = grouped(all, func(j Judged) string { return strings.Join(j.By[:], " and ") })
	return out
}

// grouped computes it for each name, sorted.
func grouped(all []Judged, name func(Judged) string) []AgreementGroup {
	by := map[string][]Judged{}
	for _, j := range all {
		by[name(j)] = append(by[name(j)], j)
	}
	var out []AgreementGroup
	for _, n := range slices.Sorted(maps.Keys(by)) {
		out = append(out, agreementOn(n, by[n]))
	}
	return out
}

func agreementOn(name string, all []Judged) AgreementGroup {
	g := AgreementGroup{Name: name, Cases: len(all), People: len(raters(all))}
	for _, j := range all {
		if len(j.Opinions[0].differs(j.Opinions[1])) == 0 {
			g.Agreed++
		}
	}
	for _, f := range judgedFields {
		var rated []Rated
		for _, j := range all {
			if r := (Rated{f.says(j.Opinions[0]), f.says(j.Opinions[1])}); r.A != "" && r.B != "" {
				rated = append(rated, r)
			}
		}
		g.Fields = append(g.Fields, fieldAgreement(f.name, rated, g.People))
	}
	return g
}

func fieldAgreement(name string, rated []Rated, people int) FieldAgreement {
	f := FieldAgreement{Field: name, N: len(rated)}
	for _, r := range rated {
		if r.A == r.B {
			f.Same++
		}
	}
	if f.N > 0 {
		f.Percent = 100 * float64(f.Same) / float64(f.N)
	}
	if f.N < AgreementLeast {
		f.Note = fmt.Sprintf("too few: %d of %d", f.N, AgreementLeast)
		return f
	}
	k, ok := CohensKappa(rated)
	switch alpha, told := KrippendorffsAlpha(rated); {
	case people == 2 && ok:
		f.Kappa = &k
	case people > 2 && told:
		f.Alpha = &alpha
	default:
		f.Note = "somebody always said the same: nothing beyond chance"
	}
	return f
}

// Agreement computes how far people agree who decided the same case blindly, over all such cases.
// What came of the case later plays no part. It costs the entries of double reviews.
func (d *Desk) Agreement(ctx context.Context) (Agreement, error) {
	var all []Judged
	err := d.ledger.View(ctx, func(v View) error {
		all = nil
		known := map[string]Decision{} // verdicts, by entry
		var second []Decision
		for l, err := range history(v, Subject{SubjectDouble, doubleReview}, LedgerEnd) {
			if err != nil {
				return err
			}
			known[l.Decision.ID] = l.Decision
			second = append(second, l.Decision)
		}
		for _, dec := range slices.Backward(second) {
			if j, ok := judged(dec, known); ok {
				all = append(all, j)
			}
		}
		return nil
	})
	return AgreementOf(all), err
}

// judged puts the second verdict of a case beside the first. Not ok: it was the first.
func judged(dec Decision, known map[string]Decision) (Judged, bool) {
	i := slices.IndexFunc(dec.Cases, func(c Change) bool { return c.After.ID == dec.Case })
	if i < 0 || dec.Opinion == nil {
		return Judged{}, false
	}
	k := dec.Cases[i].After
	if k.Blind == nil || len(k.Blind.By) != 2 || k.Blind.By[1].Decision != dec.ID {
		return Judged{}, false
	}
	first, ok := known[k.Blind.By[0].Decision]
	if !ok || first.Opinion == nil {
		return Judged{}, false
	}
	j := Judged{Case: k.ID, At: dec.At, By: [2]string{first.Reviewer, dec.Reviewer}, Opinions: [2]Opinion{*first.Opinion, *dec.Opinion}}
	if j.By[1] < j.By[0] {
		j.By[0], j.By[1] = j.By[1], j.By[0]
		j.Opinions[0], j.Opinions[1] = j.Opinions[1], j.Opinions[0]
	}
	for _, cl := range ranked(k.Claims) {
		if p := cl.Candidate.Provenance; p != nil && j.Lang == "" {
			j.Lang = p.Lang
		}
	}
	return j, true
}

// Share is the percent agreement in words: "36 of 40, 90 %".
func (f FieldAgreement) Share() string {
	if f.N == 0 {
		return "–"
	}
	return fmt.Sprintf("%d of %d, %.0f %%", f.Same, f.N, f.Percent)
}

// Beyond is the agreement beyond chance in words, or why there is none.
func (f FieldAgreement) Beyond() string {
	switch {
	case f.Kappa != nil:
		return fmt.Sprintf("kappa %.2f (%.2f to %.2f)", hundredth(f.Kappa.Value), hundredth(f.Kappa.Low), hundredth(f.Kappa.High))
	case f.Alpha != nil:
		return fmt.Sprintf("alpha %.2f", hundredth(*f.Alpha))
	}
	return f.Note
}

// hundredth rounds, and makes no minus before a zero.
func hundredth(x float64) float64 { return math.Round(100*x)/100 + 0 }

// Sentence says the whole in one sentence, fit to stand beside a total.
func (a Agreement) Sentence() string {
	if a.Whole.Cases == 0 {
		return "No case has been decided blindly by two people yet."
	}
	s := fmt.Sprintf("Two people decided %s without seeing each other's verdict: the same in %d (%.0f %%)",
		Plural(a.Whole.Cases, "case"), a.Whole.Agreed, 100*float64(a.Whole.Agreed)/float64(a.Whole.Cases))
	for _, f := range a.Whole.Fields {
		if f.Field == "verdict" && f.Note == "" {
			s += "; on the verdict alone " + f.Beyond()
		}
	}
	return s + "."
}
