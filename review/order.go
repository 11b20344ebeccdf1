package review

import (
	"cmp"
	"strings"
)

// ByUrgency orders cases as the queue does.
func ByUrgency(a, b Case) int { return byUrgency(a, b) }

// ByOpening orders cases, the newest first.
func ByOpening(a, b Case) int {
	return cmp.Or(b.Opened.Compare(a.Opened), strings.Compare(a.ID, b.ID))
}
