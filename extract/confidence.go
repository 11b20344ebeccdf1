package extract

import (
	"math"
)

// confidence is how often an act read like f is right in pair, measure, newness and whether it
// happened: a logistic model of what the reading leaned on. Its weights are fitted to 2,700
// candidates read from 1,951 real and hard texts in 46 languages; those of 425 texts on which no rule
// had been tried count eightfold, so that it is no surer than it may be. It orders the
// queue and gates the unconfirmed alert; nothing is approved by it.
func (f *frame) confidence(sentences int) float64 {
	x := -2.57 + 1.26*f.receiver.weight + 2.12*f.sender.weight
	for _, mark := range []struct {
		holds  bool
		weight float64
	}{
		{f.s.title || f.at <= 1, .81}, // told first
		{f.told > 0, .81},             // told more than once
		{f.background, .51},           // told as old: nothing hangs on it
		{f.object != nil && f.object.weak, .14},
		{sentences > 12, .12}, // a whole article
		{f.trigger.Entry.Weak, .10},
		{f.response, .10},
		{f.measure != Expulsion, -.12},
		{f.object == nil, -.32},
	} {
		if mark.holds {
			x += mark.weight
		}
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}
