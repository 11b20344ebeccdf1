package review_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nongrata/review"
)

// ratings repeats each pair of labels so many times.
func ratings(cells map[review.Rated]int) []review.Rated {
	var out []review.Rated
	for r, n := range cells {
		for range n {
			out = append(out, r)
		}
	}
	return out
}

// pairUp sets two observers' values beside each other.
func pairUp(a, b string) []review.Rated {
	var out []review.Rated
	for i, x := range strings.Fields(a) {
		out = append(out, review.Rated{A: x, B: strings.Fields(b)[i]})
	}
	return out
}

// TestKappaWorked holds the figures against worked examples of the literature.
func TestKappaWorked(t *testing.T) {
	for _, tt := range []struct {
		name      string
		cells     map[review.Rated]int
		kappa, se float64
	}{
		// Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition,
		// table 18.1: 100 patients by two diagnosticians.
		{"Fleiss, Levin and Paik", map[review.Rated]int{{A: "psychotic", B: "psychotic"}: 75, {A: "psychotic", B: "neurotic"}: 1, {A: "psychotic", B: "organic"}: 4,
			{A: "neurotic", B: "psychotic"}: 5, {A: "neurotic", B: "neurotic"}: 4, {A: "neurotic", B: "organic"}: 1, {A: "organic", B: "organic"}: 10}, .676, .088},
		{"two by two: .7 seen, .5 by chance", map[review.Rated]int{{A: "yes", B: "yes"}: 20, {A: "yes", B: "no"}: 5, {A: "no", B: "yes"}: 10, {A: "no", B: "no"}: 15}, .4, .126},
	} {
		k, ok := review.CohensKappa(ratings(tt.cells))
		if se := (k.Value - k.Low) / 1.96; !ok || math.Abs(k.Value-tt.kappa) > .0005 || math.Abs(se-tt.se) > .001 {
			t.Errorf("%s: CohensKappa = %.4f with standard error %.4f, want %.3f with %.3f", tt.name, k.Value, se, tt.kappa, tt.se)
		}
	}
	// Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, sections A and B.
	for _, tt := range []struct {
		a, b string
		want float64
	}{
		{"0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0", .095},
		{"a a b b d c c c e d d a", "b a b b b c c c e d d d", .692},
	} {
		if got, ok := review.KrippendorffsAlpha(pairUp(tt.a, tt.b)); !ok || math.Abs(got-tt.want) > .0005 {
			t.Errorf("KrippendorffsAlpha = %.4f, want %.3f", got, tt.want)
		}
	}
}

func TestKappaLaws(t *testing.T) {
	labels := rapid.SampledFrom([]string{"a", "b", "c", "d"})
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) review.Rated {
			return review.Rated{A: labels.Draw(t, "a"), B: labels.Draw(t, "b")}
		}), 2, 80).Draw(t, "rated")
		var turned, equal []review.Rated
		for _, r := range all {
			turned = append(turned, review.Rated{A: r.B, B: r.A})
			equal = append(equal, review.Rated{A: r.A, B: r.A})
		}
		k, ok := review.CohensKappa(all)
		back, okBack := review.CohensKappa(turned)
		if ok != okBack || math.Abs(k.Value-back.Value) > 1e-9 || math.Abs(k.Low-back.Low) > 1e-9 {
			t.Fatalf("CohensKappa = %+v one way and %+v the other, want the same", k, back)
		}
		if ok && (k.Value > 1+1e-9 || k.Value < -1-1e-9 || k.Low > k.Value+1e-9 || k.High < k.Value-1e-9) {
			t.Fatalf("CohensKappa = %+v, want it within -1 and 1 and within its interval", k)
		}
		if same, ok := review.CohensKappa(equal); ok && math.Abs(same.Value-1) > 1e-9 {
			t.Fatalf("CohensKappa of equal raters = %v, want 1", same.Value)
		}
		alpha, ok := review.KrippendorffsAlpha(all)
		other, _ := review.KrippendorffsAlpha(turned)
		if ok && math.Abs(alpha-other) > 1e-9 {
			t.Fatalf("KrippendorffsAlpha = %v one way and %v the other, want the same", alpha, other)
		}
		if one, ok := review.KrippendorffsAlpha(equal); ok && math.Abs(one-1) > 1e-9 {
			t.Fatalf("KrippendorffsAlpha of equal raters = %v, want 1", one)
		}
	})
	var chance []review.Rated // every pair of labels as often as its shares make it: 3 of 10 say a
	for i := range 10 {
		for j := range 10 {
			say := func(x int) string { return map[bool]string{true: "a", false: "b"}[x < 3] }
			chance = append(chance, review.Rated{A: say(i), B: say(j)})
		}
	}
	k, ok := review.CohensKappa(chance)
	alpha, _ := review.KrippendorffsAlpha(chance)
	if !ok || math.Abs(k.Value) > 1e-9 || math.Abs(alpha) > .006 || k.Low > 0 || k.High < 0 {
		t.Errorf("by chance: kappa %+v, alpha %v, want 0", k, alpha)
	}
	for _, all := range [][]review.Rated{nil, {{A: "a", B: "a"}, {A: "a", B: "a"}}} {
		if k, ok := review.CohensKappa(all); ok {
			t.Errorf("CohensKappa(%v) = %v, want none: nothing is beyond chance", all, k)
		}
	}
}
