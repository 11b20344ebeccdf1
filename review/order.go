package review

import (
	"cmp"
	"strings"
)

// ByUrgency orders cases as the queue does: by class, then the nearest deadline, then the oldest.
func ByUrgency(a, b *Case) int {
	return cmp.Or(
		cmp.Compare(a.Class, b.Class),
		strings.Compare(dueOf(a), dueOf(b)),
		a.Opened.Compare(b.Opened),
		strings.Compare(a.ID, b.ID),
	)
}

// dueOf sorts cases without a deadline behind every date.
func dueOf(c *Case) string {
	if c.Act.Deadline == nil || c.Act.Deadline.By == "" {
		return "~"
	}
	return c.Act.Deadline.By
}

// ByOpening orders cases, the newest first.
func ByOpening(a, b *Case) int {
	return cmp.Or(b.Opened.Compare(a.Opened), strings.Compare(a.ID, b.ID))
}
