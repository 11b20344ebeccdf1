package prose

import (
	"fmt"
	"time"

	"nongrata/extract"
	"nongrata/review"
)

// Day prints a day for people: "5 Apr 2022". What is no day is returned as it is.
func Day(s string) string {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return s
	}
	return t.Format("2 Jan 2006")
}

// Due prints a deadline as seen at now, and whether it has passed: "by 9 Apr 2022", "was due
// by 4 Mar 2022, 33 days ago". A deadline without a day is what the source said; none is "".
func Due(d *extract.Deadline, now time.Time) (text string, past bool) {
	if d == nil {
		return "", false
	}
	by, err := time.Parse(time.DateOnly, d.By)
	if err != nil {
		return d.Phrase, false
	}
	switch days := int(now.UTC().Truncate(24*time.Hour).Sub(by).Hours() / 24); {
	case days < 0:
		return "by " + Day(d.By), false
	case days == 0:
		return "by today, " + Day(d.By), false
	default:
		return "was due by " + Day(d.By) + ", " + review.Plural(days, "day") + " ago", true
	}
}

// Moment prints a moment for people, in UTC: "5 Apr 2022, 14:02 UTC"; "never" for zero.
func Moment(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.UTC().Format("2 Jan 2006, 15:04 UTC")
}

// Age says how long ago t was, seen from now: "just now", "12 min ago", "3 h ago",
// "5 days ago"; "in 4 min" for what is to come; "never" for zero.
func Age(t, now time.Time) string {
	if t.IsZero() {
		return "never"
	}
	d := now.Sub(t)
	if d < 0 {
		if s := Span(-d); s != "" {
			return "in " + s
		}
		return "now"
	}
	if s := Span(d); s != "" {
		return s + " ago"
	}
	return "just now"
}

// Span says how long d is in its largest unit, rounded down; "" below a minute.
func Span(d time.Duration) string {
	switch {
	case d < time.Minute:
		return ""
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()))
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}
