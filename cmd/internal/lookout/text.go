package lookout

import (
	"fmt"
	"strings"

	"nongrata/review"
)

const shown = 20 // faults told one by one; the sources page has all

// noticeOf says what began and what ended, worst first.
func noticeOf(began, ended []fault) review.Notice {
	var b strings.Builder
	for i, f := range began {
		if i == shown {
			fmt.Fprintf(&b, "… and %d more\n", len(began)-i)
			break
		}
		fmt.Fprintf(&b, "%s%s\n  since %s\n  What to do: %s\n", prefix(f), f.What, f.Since.UTC().Format("2 January 2006, 15:04 UTC"), f.Do)
	}
	for i, f := range ended {
		if i == shown {
			fmt.Fprintf(&b, "… and %d more recovered\n", len(ended)-i)
			break
		}
		fmt.Fprintf(&b, "%srecovered; it was: %s\n", prefix(f), f.What)
	}
	return review.Notice{Line: lineOf(began, ended), Text: b.String()}
}

func prefix(f fault) string {
	if f.Of == "" || f.Class == allAway {
		return ""
	}
	return f.Of + ": "
}

// lineOf is the notice in a line.
func lineOf(began, ended []fault) string {
	switch {
	case len(began) == 0 && len(ended) == 1:
		return headline(ended[0]) + ": recovered"
	case len(began) == 0:
		return fmt.Sprintf("%d faults recovered, %s first", len(ended), headline(ended[0]))
	}
	s := headline(began[0])
	if n := len(began) - 1; n > 0 {
		s += fmt.Sprintf(" and %d more", n)
	}
	if n := len(ended); n > 0 {
		s += fmt.Sprintf("; %d recovered", n)
	}
	return s
}

// headline names a fault in a few words.
func headline(f fault) string {
	words := map[string]string{away: "source %s dark", silent: "source %s silent", moved: "source %s moved",
		feigned: "source %s leads to a look-alike", gap: "source %s may have missed items", allAway: "all sources of %s dark"}
	if f.Class == network {
		return "our own network is out"
	}
	return fmt.Sprintf(words[f.Class], f.Of)
}
