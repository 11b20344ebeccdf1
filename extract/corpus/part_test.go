package corpus

import "testing"

// TestPart pins that the split is by the ID alone, and about a quarter.
func TestPart(t *testing.T) {
	cases, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	test := 0
	for _, c := range cases {
		p := Part(c.ID)
		if p != Test && p != Development {
			t.Fatalf("Part(%q) = %q, want %q or %q", c.ID, p, Test, Development)
		}
		if p == Test {
			test++
		}
	}
	if share := float64(test) / float64(len(cases)); share < .2 || share > .3 {
		t.Errorf("test part = %.2f of %d cases, want about a quarter", share, len(cases))
	}
	// Moving a case to the other part would make yesterday's figures incomparable.
	for id, want := range map[string]string{"fr-own-01": Test, "dev-147": Development} {
		if got := Part(id); got != want {
			t.Errorf("Part(%q) = %q, want %q", id, got, want)
		}
	}
}
