package country

import (
	"errors"
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Code
	}{
		{"DE", "DE"},
		{"de", "DE"},
		{"DEU", "DE"},
		{"Germany", "DE"},
		{" gErMaNy ", "DE"},
		{"AU", "AU"},
		{"African Union", AfricanUnion},
		{"AFRICAN_UNION", AfricanUnion},
		{"african-union", AfricanUnion},
		{"XKX", "XK"},
		{"Kosovo", "XK"},
		{"Côte d’Ivoire", "CI"},
		{"ivory coast", "CI"},
		{"Türkiye", "TR"},
		{"TURKEY", "TR"},
		{"UK", "GB"},
		{"nato", NATO},
		{"Niger", "NE"},
		{"Nigeria", "NG"},
		{"Dominica", "DM"},
		{"Dominican Republic", "DO"},
		{"Guinea", "GN"},
		{"Guinea-Bissau", "GW"},
		{"Equatorial Guinea", "GQ"},
		{"Congo", "CG"},
		{"Democratic Republic of the Congo", "CD"},
		{"Korea, Republic of", "KR"},
		{"DPRK", "KP"},
	} {
		got, err := Parse(tt.in)
		if err != nil || got != tt.want {
			t.Errorf("Parse(%q) = %q, %v, want %q", tt.in, got, err, tt.want)
		}
	}
}

func TestParseUnknown(t *testing.T) {
	for _, in := range []string{"", "XX", "ZZZ", "Atlantis", "D E"} {
		if got, err := Parse(in); !errors.Is(err, ErrUnknown) {
			t.Errorf("Parse(%q) = %q, %v, want ErrUnknown", in, got, err)
		}
	}
}

func TestAll(t *testing.T) {
	all := All()
	if got, want := len(all), 249+1+5; got != want {
		t.Errorf("len(All()) = %d, want %d", got, want)
	}
	if !slices.IsSorted(all[:250]) {
		t.Error("All() does not list the states by code")
	}
	seen := map[string]Code{}
	for _, c := range all {
		if !c.Valid() {
			t.Errorf("%q.Valid() = false, want true", c)
		}
		for _, s := range []string{string(c), c.Alpha3(), c.Name()} {
			if got, err := Parse(s); err != nil || got != c {
				t.Errorf("Parse(%q) = %q, %v, want %q", s, got, err, c)
			}
		}
		if other, ok := seen[c.Alpha3()]; ok {
			t.Errorf("%s and %s share alpha-3 %s", c, other, c.Alpha3())
		}
		seen[c.Alpha3()] = c
		if got := len(c.Alpha3()); got != 3 && !c.IsOrganisation() {
			t.Errorf("len(%q.Alpha3()) = %d, want 3", c, got)
		}
	}
}

func TestNames(t *testing.T) {
	for c, want := range map[Code][2]string{
		"RU": {"Russia", "RUS"}, "XK": {"Kosovo", "XKX"}, "EU": {"European Union", "EU"},
		"QQ": {"QQ", "QQ"},
	} {
		if got := [2]string{c.Name(), c.Alpha3()}; got != want {
			t.Errorf("%s.Name(), Alpha3() = %v, want %v", c, got, want)
		}
	}
	if Code("de").Valid() || Code("").Valid() {
		t.Error("Valid accepts a code that All does not list")
	}
}
