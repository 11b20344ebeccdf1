package review

import (
	"math"
	"slices"
)

// A Rated is what two people said of one thing.
type Rated struct{ A, B string }

// A Kappa is agreement beyond what chance gives: 1 is always the same, 0 as often as chance,
// below 0 less often.
type Kappa struct {
	Value float64 `json:"value"`
	Low   float64 `json:"low"` // of the 95 % interval, within -1 and 1
	High  float64 `json:"high"`
}

// CohensKappa computes κ = (p_o − p_e) / (1 − p_e), where p_o is how often both said the same and
// p_e how often they would by the shares in which each says what (Cohen, A coefficient of
// agreement for nominal scales, Educational and Psychological Measurement 20, 1960). Its standard
// error, for the interval, is that of Fleiss, Cohen and Everitt (Large sample standard errors of
// kappa and weighted kappa, Psychological Bulletin 72, 1969):
//
//	se = √(A + B − C) / ((1 − p_e) √n)
//	A = Σ p_ii [1 − (p_i. + p_.i)(1 − κ)]²
//	B = (1 − κ)² Σ_{i≠j} p_ij (p_.i + p_j.)²
//	C = [κ − p_e (1 − κ)]²
//
// Not ok: there is nothing to compare, or one of them always said the same thing, so that no
// agreement can be beyond chance.
func CohensKappa(all []Rated) (k Kappa, ok bool) {
	n := float64(len(all))
	cells, row, col := map[Rated]float64{}, map[string]float64{}, map[string]float64{}
	for _, r := range all {
		cells[r] += 1 / n
		row[r.A] += 1 / n
		col[r.B] += 1 / n
	}
	po, pe := 0.0, 0.0
	for label, p := range row {
		po += cells[Rated{label, label}]
		pe += p * col[label]
	}
	if len(row) < 2 || len(col) < 2 {
		return Kappa{}, false
	}
	k.Value = (po - pe) / (1 - pe)
	a, b := 0.0, 0.0
	for r, p := range cells {
		if r.A == r.B {
			a += p * square(1-(row[r.A]+col[r.A])*(1-k.Value))
		} else {
			b += p * square(col[r.A]+row[r.B])
		}
	}
	variance := a + square(1-k.Value)*b - square(k.Value-pe*(1-k.Value))
	half := 1.96 * math.Sqrt(max(variance, 0)) / ((1 - pe) * math.Sqrt(n))
	k.Low, k.High = max(k.Value-half, -1), min(k.Value+half, 1)
	return k, true
}

func square(x float64) float64 { return x * x }

// KrippendorffsAlpha computes agreement beyond chance where more than two people took turns, two on
// each thing: α = 1 − (n − 1) Σ_{c≠k} o_ck / Σ_{c≠k} n_c n_k, where o_ck counts each pair of values
// both ways and n is the number of values (Krippendorff, Computing Krippendorff's
// Alpha-Reliability, 2011, for nominal data). Not ok: all values are the same, or there are none.
func KrippendorffsAlpha(all []Rated) (alpha float64, ok bool) {
	said := map[string]float64{}
	differ, n := 0.0, float64(2*len(all))
	for _, r := range all {
		said[r.A]++
		said[r.B]++
		if r.A != r.B {
			differ += 2
		}
	}
	expected := n * n
	for _, times := range said {
		expected -= times * times
	}
	if expected == 0 {
		return 0, false
	}
	return 1 - (n-1)*differ/expected, true
}

// raters returns who rated, sorted.
func raters(all []Judged) []string {
	var out []string
	for _, j := range all {
		out = append(out, j.By[0], j.By[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}
