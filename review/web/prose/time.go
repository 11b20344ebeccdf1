package prose

import (
	"fmt"
	"time"
)

// Day prints a day for people: "5 Apr 2022". What is no day is returned as it is.
func Day(s string) string {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return s
	}
	return t.Format("2 Jan 2006")
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
		if s := span(-d); s != "" {
			return "in " + s
		}
		return "now"
	}
	if s := span(d); s != "" {
		return s + " ago"
	}
	return "just now"
}

func span(d time.Duration) string {
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
