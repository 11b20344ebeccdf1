package raced

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Without the detector everything is done; with it a part, which is noted.
func TestPart(t *testing.T) {
	parts := filepath.Join(t.TempDir(), "parts")
	t.Setenv("NONGRATA_PARTS", parts)
	all := []int{0, 1, 2, 3, 4, 5, 6}
	want, line := all, ""
	if On {
		want, line = []int{0, 3, 6}, "TestPart: 3 of 7 numbers under the race detector\n"
	}
	if got := Part(t, "numbers", all, 3); !slices.Equal(got, want) {
		t.Errorf("Part(%v, 3) = %v, want %v", all, got, want)
	}
	if got := Fewer(t, "numbers", 2, 3); got != 2 {
		t.Errorf("Fewer(2, 3) = %d, want all 2", got)
	}
	if got, _ := os.ReadFile(parts); string(got) != line {
		t.Errorf("noted %q, want %q", got, line)
	}
}
