package review

import (
	"fmt"
	"math"
	"strconv"

	"nongrata/extract"
)

// CountText says c in plain English: "25", "at least 20", "no number (several)".
func CountText(c extract.Count) string {
	switch {
	case c.Open() && c.Phrase == "":
		return "no number"
	case c.Open():
		return fmt.Sprintf("no number (%s)", oneLine(c.Phrase))
	}
	return CountWords(c)
}

// CountWords says the figures of c: "25", "at least 20", "10 to 15"; "" when it has none.
func CountWords(c extract.Count) string {
	switch {
	case c.Open():
		return ""
	case c.Max == nil:
		return "at least " + strconv.Itoa(*c.Min)
	case c.Min == nil || c.Qualifier == extract.AtMost:
		return "at most " + strconv.Itoa(*c.Max)
	case *c.Min != *c.Max:
		return fmt.Sprintf("%d to %d", *c.Min, *c.Max)
	case c.Qualifier == extract.About:
		return "about " + strconv.Itoa(*c.Min)
	}
	return strconv.Itoa(*c.Min)
}

// CountFigures are what a count adds to a total on each basis, floors left out.
type CountFigures struct {
	Low, Best, High int
	HighOpen        bool // there is no upper figure; High repeats the lower one
	Open            bool // there is no figure at all
}

// FiguresOf reads the figures of c. A range's best figure is its middle, rounded down.
func FiguresOf(c extract.Count) CountFigures {
	switch {
	case c.Open():
		return CountFigures{Open: true, HighOpen: true}
	case c.Max == nil:
		return CountFigures{Low: *c.Min, Best: *c.Min, High: *c.Min, HighOpen: true}
	case c.Min == nil:
		return CountFigures{Best: *c.Max, High: *c.Max}
	case c.Qualifier == extract.AtMost:
		return CountFigures{Low: *c.Min, Best: *c.Max, High: *c.Max}
	}
	return CountFigures{Low: *c.Min, Best: (*c.Min + *c.Max) / 2, High: *c.Max}
}

func sameBounds(a, b extract.Count) bool {
	return sameInt(a.Min, b.Min) && sameInt(a.Max, b.Max) && a.Qualifier == b.Qualifier
}

func sameInt(a, b *int) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// exactly returns the figure of an exact count.
func exactly(c extract.Count) (int, bool) {
	if c.Qualifier != extract.Exact || c.Min == nil {
		return 0, false
	}
	return *c.Min, true
}

// specificity orders counts: exact, then a closed range, then half open, then none.
func specificity(c extract.Count) int {
	switch {
	case c.Open():
		return 3
	case c.Min == nil || c.Max == nil:
		return 2
	case c.Qualifier != extract.Exact:
		return 1
	}
	return 0
}

// span is the range of figures that a reader of c would not be surprised by: "about 25"
// reaches a fifth to both sides.
func span(c extract.Count) (lo, hi float64) {
	lo, hi = 0, math.Inf(1)
	if c.Min != nil {
		lo = float64(*c.Min)
	}
	if c.Max != nil {
		hi = float64(*c.Max)
	}
	if c.Qualifier == extract.About {
		lo -= math.Max(1, lo/5)
		hi += math.Max(1, hi/5)
	}
	return lo, hi
}

// overlap reports whether one figure could meet both counts.
func overlap(a, b extract.Count) bool {
	alo, ahi := span(a)
	blo, bhi := span(b)
	return alo <= bhi && blo <= ahi
}

// near reports whether two different figures are likely tellings of one act: the smaller is
// at least half of the larger. 17 and 18, 14 and 7, 21 and 12 are; 12 and 1, 35 and 3 are not.
func near(a, b extract.Count) bool {
	x, y := FiguresOf(a).Best, FiguresOf(b).Best
	return 2*min(x, y) >= max(x, y)
}
