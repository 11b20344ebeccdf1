package corpus

import (
	"slices"

	"nongrata/extract"
)

// A Bin holds the candidates whose confidence lies in one tenth.
type Bin struct {
	Share         // how many are right, of how many
	Said  float64 // the sum of what the extractor said of them
}

// A Reliability holds what a confidence is worth: ten Bins, from 0 to 1. A candidate is right
// when the text is labelled with its pair and measure, and with an act where it is one, new where
// it is new.
type Reliability [10]Bin

func (r *Reliability) judge(c Case, got []extract.Candidate) {
	for _, g := range got {
		b := &r[min(9, max(0, int(g.Confidence*10)))]
		b.add(slices.ContainsFunc(c.Want, func(w Want) bool { return w.told(g) }))
		b.Said += g.Confidence
	}
}

// told reports whether g tells of what w wants.
func (w Want) told(g extract.Candidate) bool {
	return pairOf(g) == w.pair() && (w.Measure == "" || w.Measure == g.Measure) &&
		(w.New == nil || *w.New == g.New) && (w.Status == nil || w.Status.Act() == g.Status.Act())
}

// Error is the expected calibration error: by how much what was said and what was right differ,
// weighed by how many candidates there are; 0 is perfect.
func (r Reliability) Error() float64 {
	sum, n := 0.0, 0
	for _, b := range r {
		d := b.Said - float64(b.Right)
		sum += max(d, -d)
		n += b.Of
	}
	return sum / float64(max(n, 1))
}
