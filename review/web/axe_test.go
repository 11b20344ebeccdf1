package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// A finding is a rule of axe with what breaks it.
type finding struct {
	ID, Impact, Help string
	Nodes            []struct {
		HTML           string
		Target         []any
		FailureSummary string
	}
}

func (f finding) String() string {
	all := f.ID + " (" + f.Impact + "): " + f.Help
	for _, n := range f.Nodes {
		all += fmt.Sprintf("\n%v %.200s: %s", n.Target, n.HTML, strings.Join(strings.Fields(n.FailureSummary), " "))
	}
	return all
}

// colours are the rules of axe that look at colours: nothing else differs between the themes.
var colours = []string{"color-contrast", "link-in-text-block"}

// An axeLook has axe look at views, and counts.
type axeLook struct {
	checker      string
	runs, unsure atomic.Int32
}

// look has axe look at a view, wide and narrow, light and dark: no violation, and nothing that it
// cannot tell but colours under something else, which contrast_test.go of the page package
// checks by their numbers. Narrow and dark is left out where narrow shows what wide does, in
// the same colours.
func (a *axeLook) look(t *testing.T, ctx context.Context, v view) {
	t.Helper()
	see(t, ctx, chromedp.Evaluate[chromedp.Void](a.checker))
	a.run(t, ctx, v, 1440, "light")
	a.run(t, ctx, v, 1440, "dark")
	see(t, ctx, themed("light"), inPage(rememberLooks))
	a.run(t, ctx, v, 390, "light")
	if ask(t, ctx, chromedp.Evaluate[bool](looksOtherwise)) {
		a.run(t, ctx, v, 390, "dark")
	}
	see(t, ctx, themed("light"))
}

// rememberLooks notes the colours of all that is shown; looksOtherwise tells whether something
// is shown now that was not, or in other colours.
const (
	colouring      = `((e) => { const s = getComputedStyle(e); return s.color + s.backgroundColor + getComputedStyle(e, "::before").content + getComputedStyle(e, "::after").content })`
	rememberLooks  = `{window.looks = new Map(); for (const e of document.querySelectorAll("*")) if (e.checkVisibility()) window.looks.set(e, ` + colouring + `(e))}`
	looksOtherwise = `[...document.querySelectorAll("*")].some((e) => e.checkVisibility() && window.looks.get(e) !== ` + colouring + `(e))`
)

func (a *axeLook) run(t *testing.T, ctx context.Context, v view, width int64, theme string) {
	t.Helper()
	see(t, ctx, chromedp.EmulateViewport(width, 900), themed(theme))
	raw := ask(t, ctx, chromedp.Evaluate[string](axeRun(theme == "dark"), chromedp.EvalAwaitPromise))
	var r struct{ Violations, Incomplete []finding }
	if err := json.Unmarshal([]byte(raw), &r); err != nil {
		t.Fatal(err)
	}
	a.runs.Add(1)
	where := fmt.Sprintf("%s, %s, %d px", v.name, theme, width)
	for _, f := range r.Violations {
		t.Errorf("%s: %s", where, f)
	}
	for _, f := range r.Incomplete {
		a.unsure.Add(int32(len(f.Nodes)))
		if !slices.Contains(colours, f.ID) {
			t.Errorf("%s: axe cannot tell: %s", where, f)
		}
		if os.Getenv("NONGRATA_AXE_UNSURE") != "" {
			t.Logf("%s: axe cannot tell: %s", where, f)
		}
	}
}

// axeRun is the call: every rule of WCAG 2.2 AA and of good practice, or those on colours alone.
func axeRun(coloursOnly bool) string {
	only := `{type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]}, rules: {"target-size": {enabled: true}}`
	if coloursOnly {
		only = `{type: "rule", values: ["` + strings.Join(colours, `", "`) + `"]}`
	}
	return `axe.run(document, {runOnly: ` + only + `, resultTypes: ["violations", "incomplete"], iframes: false}).then((r) => JSON.stringify({violations: r.violations, incomplete: r.incomplete}))`
}

// axe returns the checker's script, or skips the test where it is not. Under CI it must be.
func axe(t *testing.T) string {
	t.Helper()
	const how = "NONGRATA_AXE names no axe.min.js: NONGRATA_AXE=$(.ci/axe) go test ./review/web -run Axe"
	path := os.Getenv("NONGRATA_AXE")
	if path == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal(how)
		}
		t.Skip(how)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// themed shows the page as to who prefers light, or dark.
func themed(scheme string) step {
	return preferring(&emulation.MediaFeature{Name: "prefers-color-scheme", Value: scheme})
}

// preferring shows the page as to who has set these.
func preferring(set ...*emulation.MediaFeature) step {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: set})
		return err
	})
}
