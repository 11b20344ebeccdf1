package ingest

import (
	"strings"
	"testing"
)

func FuzzSpaced(f *testing.F) {
	for _, s := range []string{"", " ", "a", " a\t\nb ", "a\u00a0b\u0085c\u1680d\u2003e\u2028f\u202fg\u205fh\u3000", "один  два\u00ad",
		"\xc2", "a\xe2\x80", "\xf0\xe2\x80\x80\xff ", "“ambassador” – naïve", "\u00c2\u1681\u2010\u3001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := Spaced(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("Spaced(%q) = %q, want %q", s, got, want)
		}
	})
}
