package prose

import (
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review"
)

func ptr(n int) *int { return &n }

func TestCount(t *testing.T) {
	tests := []struct {
		count              extract.Count
		whole, hedge, figs string
	}{
		{extract.ExactCount(40, ""), "40", "", "40"},
		{extract.Count{Min: ptr(20), Qualifier: extract.AtLeast}, "at least 20", "at least", "20"},
		{extract.Count{Max: ptr(20), Qualifier: extract.AtMost}, "at most 20", "at most", "20"},
		{extract.Count{Min: ptr(10), Max: ptr(15), Qualifier: extract.About}, "10 to 15", "", "10 to 15"},
		{extract.OpenCount("several"), review.NotGiven, "", "?"},
	}
	for _, tt := range tests {
		if got := Count(tt.count); got != tt.whole {
			t.Errorf("Count(%+v) = %q, want %q", tt.count, got, tt.whole)
		}
		if h, f := Hedge(tt.count), Figure(tt.count); h != tt.hedge || f != tt.figs {
			t.Errorf("Hedge, Figure(%+v) = %q, %q, want %q, %q", tt.count, h, f, tt.hedge, tt.figs)
		}
	}
}

func TestDue(t *testing.T) {
	now := time.Date(2022, 4, 6, 23, 30, 0, 0, time.UTC)
	for _, tt := range []struct {
		deadline *extract.Deadline
		want     string
		past     bool
	}{
		{nil, "", false},
		{&extract.Deadline{Phrase: "72 hours"}, "72 hours", false},
		{&extract.Deadline{Phrase: "72 hours", By: "2022-04-09"}, "by 9 Apr 2022", false},
		{&extract.Deadline{By: "2022-04-06"}, "by today, 6 Apr 2022", false},
		{&extract.Deadline{By: "2022-04-05"}, "was due by 5 Apr 2022, 1 day ago", true},
		{&extract.Deadline{By: "2022-03-04"}, "was due by 4 Mar 2022, 33 days ago", true},
	} {
		if got, past := Due(tt.deadline, now); got != tt.want || past != tt.past {
			t.Errorf("Due(%+v) = %q, %v, want %q, %v", tt.deadline, got, past, tt.want, tt.past)
		}
	}
}

func TestAge(t *testing.T) {
	now := time.Date(2022, 4, 5, 12, 0, 0, 0, time.UTC)
	tests := []struct {
		ago  time.Duration
		want string
	}{
		{time.Second, "just now"}, {12 * time.Minute, "12 min ago"}, {3 * time.Hour, "3 h ago"},
		{120 * time.Hour, "5 days ago"}, {-4 * time.Minute, "in 4 min"}, {-time.Second, "now"},
	}
	for _, tt := range tests {
		if got := Age(now.Add(-tt.ago), now); got != tt.want {
			t.Errorf("Age(%v) = %q, want %q", tt.ago, got, tt.want)
		}
	}
	if got := Age(time.Time{}, now); got != "never" {
		t.Errorf("Age(zero) = %q, want never", got)
	}
}

// TestTerm keeps every value that a page can show from being printed with underscores.
func TestTerm(t *testing.T) {
	for _, r := range review.RejectReasons() {
		if got := Term(r); strings.Contains(got, "_") || got == "" {
			t.Errorf("Term(%q) = %q, want the desk's words", r, got)
		}
	}
	for _, v := range []review.Verdict{review.Approve, review.Merge, review.Split, review.Reject, review.Unverifiable, review.Correct, review.Reverse, review.Undo} {
		if got := Deed(v); got == string(v) && v != review.Split {
			t.Errorf("Deed(%q) = %q, want the past tense", v, got)
		}
	}
}
