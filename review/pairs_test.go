package review_test

import (
	"fmt"
	"testing"
)

// pairs counts pairs of claims by whether they belong together and whether they were put so.
type pairs struct {
	both, apart, together int
	wrong                 map[string]int // pairs, by what went wrong
}

// score compares where the claims are with what they are of.
func score(ids []string, gold, found map[string]string) pairs {
	p := pairs{wrong: map[string]int{}}
	for i, a := range ids {
		for _, b := range ids[i+1:] {
			same, one := gold[a] == gold[b], found[a] == found[b]
			switch {
			case same && one:
				p.both++
			case same:
				p.apart++
				p.wrong["apart: "+gold[a]]++
			case one:
				p.together++
				p.wrong["together: "+gold[a]+" and "+gold[b]]++
			}
		}
	}
	return p
}

func (p pairs) recall() float64 { return float64(p.both) / float64(p.both+p.apart) }
func (p pairs) merges() float64 { return float64(p.together) / float64(max(p.both+p.together, 1)) }
func (p pairs) f1() float64     { return 2 * float64(p.both) / float64(2*p.both+p.apart+p.together) }

func (p pairs) String() string {
	return fmt.Sprintf("precision %.4f, recall %.4f, F1 %.4f, false merges %.4f", 1-p.merges(), p.recall(), p.f1(), p.merges())
}

// within asks for the least F1 and the most false merges that are allowed.
func (p pairs) within(t *testing.T, f1, merges float64) {
	t.Helper()
	for what, n := range p.wrong {
		t.Logf("%d pairs %s", n, what)
	}
	t.Log(p)
	if !(p.f1() >= f1) || p.merges() > merges {
		t.Errorf("pairwise F1 = %.4f with %.4f false merges, want at least %.3f with at most %.3f", p.f1(), p.merges(), f1, merges)
	}
}
