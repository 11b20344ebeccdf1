package page

import (
	"io/fs"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestContrast computes the contrast of every pair of tokens that text and borders use, in
// both themes: WCAG 2.2 AA wants 4.5 for text and 3 for the borders of controls.
func TestContrast(t *testing.T) {
	b, err := fs.ReadFile(staticFiles, "static/desk.css")
	if err != nil {
		t.Fatal(err)
	}
	light, dark := map[string]string{}, map[string]string{}
	at := strings.Index(string(b), "@media (prefers-color-scheme: dark)")
	for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{6})`).FindAllStringSubmatchIndex(string(b), -1) {
		name, value := string(b[m[2]:m[3]]), string(b[m[4]:m[5]])
		if m[0] < at {
			light[name] = value
		} else {
			dark[name] = value
		}
	}
	pairs := []struct {
		text, under string
		least       float64
	}{
		{"ink", "paper", 7}, {"ink", "panel", 7}, {"ink", "tint", 7}, {"ink", "oth", 4.5}, {"ink", "rec", 4.5}, {"ink", "snd", 4.5}, {"ink", "num", 4.5},
		{"ink", "trg", 4.5}, {"ink", "dln", 4.5}, {"ink", "sts", 4.5}, {"ink", "ok-bg", 4.5}, {"ink", "bad-bg", 4.5},
		{"muted", "paper", 4.5}, {"muted", "panel", 4.5}, {"muted", "tint", 4.5}, {"muted", "ok-bg", 4.5}, {"muted", "bad-bg", 4.5},
		{"link", "paper", 4.5}, {"link", "panel", 4.5}, {"link", "tint", 4.5}, {"on-primary", "primary", 4.5},
		{"warn", "paper", 4.5}, {"warn", "panel", 4.5}, {"warn", "warn-bg", 4.5}, {"warn", "tint", 4.5}, {"bad", "paper", 4.5}, {"bad", "panel", 4.5}, {"bad", "bad-bg", 4.5},
		{"ok", "panel", 4.5}, {"ok", "ok-bg", 4.5}, {"paper", "ink", 4.5}, {"edge", "panel", 3}, {"edge", "paper", 3}, {"primary", "panel", 3},
		{"rec-l", "rec", 3}, {"snd-l", "snd", 3}, {"num-l", "num", 3}, {"trg-l", "trg", 3}, {"dln-l", "dln", 3}, {"sts-l", "sts", 3},
	}
	for theme, tokens := range map[string]map[string]string{"light": light, "dark": dark} {
		for _, p := range pairs {
			c := contrast(t, tokens[p.text], tokens[p.under])
			if c < p.least {
				t.Errorf("%s: %s %s on %s %s: contrast %.2f, want %.1f", theme, p.text, tokens[p.text], p.under, tokens[p.under], c, p.least)
			}
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return (math.Max(x, y) + .05) / (math.Min(x, y) + .05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil {
		t.Fatalf("token %q: %v", hex, err)
	}
	part := func(shift uint) float64 {
		v := float64(n>>shift&0xff) / 255
		if v <= .04045 {
			return v / 12.92
		}
		return math.Pow((v+.055)/1.055, 2.4)
	}
	return .2126*part(16) + .7152*part(8) + .0722*part(0)
}
