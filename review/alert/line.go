package alert

import (
	"nongrata/review"
)

func lineOf(m review.Outbound, act review.Act, best *review.Claim) string { return "" }
func subjectOf(act review.Act) string                                     { return "" }
func textOf(a Alert, act review.Act, claims []review.Claim) string        { return a.FirstLine() }
