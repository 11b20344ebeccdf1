package edit

import (
	"testing"

	"nongrata/extract"
	"nongrata/review"
)

func TestCountRoundTrip(t *testing.T) {
	for _, s := range []string{"25", "about:25", "at_least:20", "at_most:30", "10-15", "many", ""} {
		c, err := ParseCount(s)
		if err != nil || count(c) != s {
			t.Errorf("count(ParseCount(%q)) = %q, %v, want %q", s, count(c), err, s)
		}
	}
}

func TestSet(t *testing.T) {
	for _, tt := range []struct{ field, value, want string }{
		{"receiving_state", "ES", "Spain"}, {"sending_state", "Russia", "Russia"}, {"announced_by", "", ""},
		{"count", " 27 ", "27"}, {"measure", "expulsion", "expulsion"}, {"deadline", "2022-04-10", "2022-04-10"},
		{"deadline", "", ""}, {"staff", "diplomatic,consular", "diplomatic, consular"}, {"ambassador", "true", "true"},
		{"reason", "espionage , retaliation", "espionage, retaliation"},
	} {
		a := review.Act{Deadline: &extract.Deadline{By: "2022-01-01"}, AnnouncedBy: "DE"}
		if err := Set(&a, tt.field, tt.value); err != nil || Value(a, tt.field) != tt.want {
			t.Errorf("Set(%s, %q) = %v, then %q, want %q", tt.field, tt.value, err, Value(a, tt.field), tt.want)
		}
	}
	for _, tt := range []struct{ field, value string }{
		{"receiving_state", "Atlantis"}, {"count", "about:some"}, {"measure", "hug"}, {"staff", "gardener"}, {"ambassador", "perhaps"}, {"colour", "red"},
	} {
		a := review.Act{ReceivingState: "ES", Count: extract.ExactCount(5, "")}
		if err := Set(&a, tt.field, tt.value); err == nil || a.ReceivingState != "ES" || *a.Count.Min != 5 {
			t.Errorf("Set(%s, %q) = %v, act %+v, want an error and the act as it was", tt.field, tt.value, err, a)
		}
	}
}
