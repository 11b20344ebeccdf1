package prose

import (
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/review"
)

func ptr(n int) *int { return &n }

func TestSentence(t *testing.T) {
	about := extract.Count{Min: ptr(25), Max: ptr(25), Qualifier: extract.About}
	tests := []struct {
		act  review.Act
		want string
	}{
		{review.Act{ReceivingState: "ES", SendingState: "RU", Measure: extract.Expulsion, Status: extract.Announced,
			Count: about, Staff: []extract.StaffKind{extract.Diplomatic}}, "Spain expels about 25 diplomats of Russia"},
		{review.Act{ReceivingState: "SI", SendingState: "RU", Measure: extract.StaffCap, Status: extract.Announced,
			Count: extract.ExactCount(33, "33")}, "Slovenia cuts Russia’s mission staff by 33"},
		{review.Act{ReceivingState: "LT", SendingState: "RU", Measure: extract.Expulsion, Status: extract.Announced,
			Count: extract.ExactCount(1, ""), Ambassador: true}, "Lithuania expels the ambassador of Russia"},
		{review.Act{ReceivingState: "RU", SendingState: "US", Measure: extract.Expulsion, Status: extract.Threatened,
			Count: extract.OpenCount("")}, "Russia threatens expelling diplomats or staff (number not given) of the United States"},
		{review.Act{ReceivingState: "UA", SendingState: "RU", Measure: extract.Severance, Status: extract.Announced,
			Count: extract.OpenCount("")}, "Ukraine breaks off relations with Russia"},
		{review.Act{ReceivingState: "RU", SendingState: "BE", Measure: extract.Expulsion, Status: extract.Reported, InResponse: true,
			Count: extract.ExactCount(12, "12"), Staff: []extract.StaffKind{extract.Diplomatic, extract.Military}},
			"Russia reportedly expels 12 diplomats and military attachés of Belgium, in response to a measure of the other side"},
		{review.Act{ReceivingState: "FM", SendingState: "RU", Measure: extract.Severance, Status: extract.Announced,
			Count: extract.ExactCount(0, "")}, "Micronesia breaks off relations with Russia"},
		{review.Act{Status: extract.Announced, Measure: extract.Closure, SendingState: "RU", Count: extract.ExactCount(2, "")},
			"An unnamed state closes 2 missions of Russia"},
	}
	for _, tt := range tests {
		if got := Sentence(tt.act); got != tt.want {
			t.Errorf("Sentence(%+v) = %q, want %q", tt.act, got, tt.want)
		}
	}
}

func TestCount(t *testing.T) {
	tests := []struct {
		count              extract.Count
		whole, hedge, figs string
	}{
		{extract.ExactCount(40, ""), "40", "", "40"},
		{extract.Count{Min: ptr(20), Qualifier: extract.AtLeast}, "at least 20", "at least", "20"},
		{extract.Count{Max: ptr(20), Qualifier: extract.AtMost}, "at most 20", "at most", "20"},
		{extract.Count{Min: ptr(10), Max: ptr(15), Qualifier: extract.About}, "about 10 to 15", "about", "10 to 15"},
		{extract.OpenCount("several"), NotGiven, "", "?"},
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
