package terminal

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"nongrata/review/reviewtest"
)

var update = flag.Bool("update", false, "write the golden screens anew")

func TestScreens(t *testing.T) {
	for _, tt := range []struct {
		name, keys string
		w, h       int
	}{
		{"queue-80", "", 80, 24}, {"queue-120", "j", 120, 40}, {"case-80", "j enter", 80, 24},
		{"reject-80", "r", 80, 24}, {"form-80", "e", 80, 24}, {"form-120", "e", 120, 40}, {"merge-80", "m", 80, 24},
		{"help-80", "?", 80, 24}, {"done-80", "tab tab tab tab tab", 80, 24},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := newStage(t, reviewtest.Desk(t)).sit(t, "Ana Lima")
			p.size(tt.w, tt.h)
			p.keys(tt.keys)
			got := p.screen() + "\n"
			path := filepath.Join("testdata", tt.name+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("screen (-want +got):\n%s", diff)
			}
			checkFits(t, p)
		})
	}
}

// checkFits fails when a line is wider than the screen or there are more lines than it has.
func checkFits(t *testing.T, p *person) {
	t.Helper()
	lines := strings.Split(p.View().Content, "\n")
	if len(lines) > p.height {
		t.Errorf("%d lines on a screen of %d", len(lines), p.height)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > p.width {
			t.Errorf("a line of %d cells on a screen of %d: %q", w, p.width, ansi.Strip(l))
		}
	}
}
