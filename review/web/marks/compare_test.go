package marks

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// shown writes changed runs in brackets.
func shown(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		if r.Changed {
			b.WriteString("[" + r.Text + "]")
			continue
		}
		b.WriteString(r.Text)
	}
	return b.String()
}

func TestCompare(t *testing.T) {
	long := strings.Repeat("The ministry recalled its position. ", 60)
	for _, tt := range []struct{ before, after, was, is string }{
		{"expels 8 diplomats", "expels 18 diplomats", "expels [8] diplomats", "expels [18] diplomats"},
		{"expels eight diplomats today", "expels eighteen diplomats", "expels [eight] diplomats[ today]", "expels [eighteen] diplomats"},
		{"計8名に対し", "計18名に対し", "計[8]名に対し", "計[18]名に対し"},
		{"職員八名の退去", "職員十八名の退去", "職員八名の退去", "職員[十]八名の退去"},
		{"a", "", "[a]", ""},
		{"same", "same", "", ""},
		{"", "", "", ""},
		{long + "8 leave. " + long, long + "18 leave. " + long, "… ", "… "},
	} {
		was, is := Compare(tt.before, tt.after)
		if len(tt.before) > 1000 {
			a, b := shown(was), shown(is)
			if len(a) > 600 || !strings.Contains(a, "[8] leave") || !strings.Contains(b, "[18] leave") {
				t.Errorf("Compare of long texts = %q, %q, want the neighbourhood of the number", a, b)
			}
			continue
		}
		if shown(was) != tt.was || shown(is) != tt.is {
			t.Errorf("Compare(%q, %q) = %q, %q, want %q, %q", tt.before, tt.after, shown(was), shown(is), tt.was, tt.is)
		}
	}
}

// Texts too different to compare word by word are shown as different, not refused.
func TestCompareLarge(t *testing.T) {
	a, b := strings.Repeat("one two ", 3000), strings.Repeat("three four ", 3000)
	was, is := Compare("Start "+a, "Start "+b)
	if len(was) < 2 || was[0].Changed || !was[1].Changed || !is[1].Changed {
		t.Errorf("Compare of different texts: %d and %d runs, want the start, then all changed", len(was), len(is))
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("expels 8\u202e diplomats", "expels 18 diplomats")
	f.Fuzz(func(t *testing.T, a, b string) {
		was, is := Compare(a, b)
		if (len(was)+len(is) == 0) != (a == b) {
			t.Errorf("Compare(%q, %q) = %d and %d runs", a, b, len(was), len(is))
		}
		for _, r := range append(was, is...) {
			if utf8.ValidString(a) && utf8.ValidString(b) && !utf8.ValidString(r.Text) {
				t.Errorf("Compare(%q, %q) cuts a character: %q", a, b, r.Text)
			}
		}
	})
}
