package country

import "testing"

func TestShared(t *testing.T) {
	for _, tt := range []struct {
		a, b Code
		want string
	}{
		{"PL", "LT", "European Union"},
		{"NO", "PL", "NATO"},
		{"PL", "NATO", "NATO"},
		{"SA", "BH", "Gulf Cooperation Council"},
		{"EG", "QA", "Arab League"},
		{"PL", "PL", ""},
		{"PL", "PE", ""},
		{"", "PL", ""},
	} {
		if got := Shared(tt.a, tt.b); got != tt.want {
			t.Errorf("Shared(%s, %s) = %q, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}

func TestGroupsNameKnownStates(t *testing.T) {
	for _, g := range groups {
		for _, c := range g.members {
			if !c.Valid() {
				t.Errorf("groups.tsv: %s: %q is no code", g.name, c)
			}
		}
	}
}
