package extract

import (
	"slices"
	"strings"
	"testing"

	"nongrata/ingest"
)

// Which agencies a text rests on. The candidate was read from “expels 40”.
func TestCredits(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Norland expels 40\nIt expels 40 of them, Reuters reports. They have a week.", []string{"reuters"}},
		{"Norland expels 40\nThey have a week. PARIS (AFP) Nothing else is known of them and of where they live now.", []string{"afp"}},
		{"Norland expels 40\n/ТАСС./ Больше ничего не известно.", []string{"tass"}},
		{"Norland expels 40\nThe first to say so was nobody. Source: dpa", []string{"dpa"}},
		{"Norland expels 40, Interfax-Ukraine says\nMore follows.", []string{"interfax-ukraine"}},
		{"据路透社报道，诺兰驱逐40名外交官\n他们有一周时间。", []string{"reuters"}},
		{"Norland expels 40\nThe ministry said so. They leave soon. In other news, Reuters has opened a bureau by the harbour this week.", nil},
		{"Norland expels 40\nThe ministry said so. They leave soon. In other news, 140 people work for Reuters at the harbour, it is said.", nil},
		{"Norland expels 40\nThe MAPA and the EFECT are no agencies.", nil},
	} {
		c := Candidate{Count: ExactCount(40, "40")}
		if i := strings.Index(tt.text, "expels"); i >= 0 {
			c.Evidence = []Span{{Field: "measure", Start: i, End: i + 6, Quote: "expels"}}
		}
		if got := credits(tt.text, []Candidate{c}); !slices.Equal(got, tt.want) {
			t.Errorf("credits(%q) = %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestAgencyOf(t *testing.T) {
	for source, want := range map[string]string{"reuters": "reuters", "tass-en": "tass", "interfax-ukraine": "interfax-ukraine", "interfax-ru": "interfax",
		"ap": "ap", "apple-news": "", "it-mfa": "", "": ""} {
		if got := AgencyOf(ingest.SourceID(source)); got != want {
			t.Errorf("AgencyOf(%q) = %q, want %q", source, got, want)
		}
	}
}

func TestUnquoted(t *testing.T) {
	for text, want := range map[string]string{
		"He said “they go” and left.":     "He said  and left.",
		"Er sagte „sie gehen“ und ging.":  "Er sagte  und ging.",
		"Il a dit « ils partent » hier.":  "Il a dit  hier.",
		`He said "they go` + "\nThe end.": "He said \nThe end.",
		"It is the embassy’s own “matter": "It is the embassy’s own ",
		"他说「他们走」。":                        "他说。",
	} {
		if got := Unquoted(text); got != want {
			t.Errorf("Unquoted(%q) = %q, want %q", text, got, want)
		}
	}
}

// Sentences cover the text in order whatever it is, and neither they nor the agencies in it break.
func FuzzCredits(f *testing.F) {
	f.Add("Norland expels 40\nIt does, (Reuters) says. “Go!” 他们走。 /ТАСС./")
	f.Add("a.b. c!?\n\n\xff“")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range sentencesOf(text) {
			if s[0] != at || s[1] <= s[0] {
				t.Fatalf("sentencesOf(%q): %v after %d", text, s, at)
			}
			at = s[1]
		}
		if at != len(text) {
			t.Fatalf("sentencesOf(%q) ends at %d of %d", text, at, len(text))
		}
		if got := lines(text); len(got) > mostLines {
			t.Fatalf("lines(%q) = %d numbers", text, len(got))
		}
		credits(text, []Candidate{{Count: ExactCount(40, "40")}})
	})
}
