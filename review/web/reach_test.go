package web_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// spaced is the reader's own style sheet of WCAG 1.4.12.
const spaced = `{const own = new CSSStyleSheet(); own.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"); document.adoptedStyleSheets = [own]}`

// tooWide returns what stands out at the side, and what holds text that it cuts off.
const tooWide = `(() => {
	const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map((c) => "." + c).join("");
	const out = document.documentElement.scrollWidth > innerWidth ? ["the page is " + document.documentElement.scrollWidth + " px wide"] : [];
	for (const e of document.querySelectorAll("body *")) {
		if (e.closest(".scroll, .tabs, .top nav, pre, .text, .vh, svg") || !e.checkVisibility()) continue;
		const r = e.getBoundingClientRect(), s = getComputedStyle(e);
		if (r.left > -1 && r.right > innerWidth + 1) out.push(name(e) + " ends at " + Math.round(r.right));
		if (/hidden|clip/.test(s.overflowX + s.overflowY) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) out.push(name(e) + " cuts off its text");
	}
	return out.slice(0, 6);
})()`

// tooSmall returns what a finger misses: less than 24 px one way, unless it stands in a line of
// text. A box to tick counts with its label.
const tooSmall = `[...document.querySelectorAll("a, button, summary, input:not([type=hidden]), select, [tabindex='0']")].filter((e) => e.checkVisibility() && !e.closest(".skip")).filter((e) => {
	const r = (/checkbox|radio/.test(e.type) && e.closest("label") || e).getBoundingClientRect();
	const inText = e.tagName === "A" && getComputedStyle(e).display === "inline" && e.parentElement.textContent.trim() !== e.textContent.trim();
	return !inText && (r.width < 23.5 || r.height < 23.5);
}).map((e) => { const r = e.getBoundingClientRect(); return e.outerHTML.slice(0, 90) + " is " + Math.round(r.width) + " × " + Math.round(r.height) }).slice(0, 5)`

// seen says what is wrong with how the element shows that it has the focus, "" when nothing is.
const seen = `(() => {
	const e = document.activeElement;
	if (!e || e === document.body || e === document.documentElement) return "end";
	const name = e.outerHTML.slice(0, 100), s = getComputedStyle(e);
	if (s.outlineStyle === "none" || parseFloat(s.outlineWidth) < 2) return "no ring around " + name;
	const r = e.getClientRects()[0];
	if (!r) return "nothing to see of " + name;
	const left = Math.max(0, r.left), right = Math.min(innerWidth, r.right), above = Math.max(0, r.top), below = Math.min(innerHeight, r.bottom);
	if (left >= right || above >= below) return "out of sight: " + name;
	const x = (left + right) / 2, y = (above + below) / 2;
	const top = document.elementFromPoint(x, y);
	if (!top || !(e.contains(top) || top.contains(e) && !top.closest(".top, .bar"))) return "under " + top?.outerHTML.slice(0, 60) + ": " + name;
	return "";
})()`

// kinds are the views that are walked through by Tab.
var kinds = []string{"queue", "queue, rejecting", "case", "case, editing", "case, merging or splitting", "events", "event", "tally", "sources", "alerts", "audit", "people",
	"settings", "keys and rules", "first run", "case, edited by its publisher", "case, more to do after approval", "sign in", "no such page"}

// TestAxeAndReach opens every view of the tour once, has axe look at it, and goes through it as
// people do who use no mouse or a small screen.
func TestAxeAndReach(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute")
	}
	var a *axeLook
	t.Run("axe", func(t *testing.T) { a = &axeLook{checker: axe(t)} })
	walk(t, func(t *testing.T, ctx context.Context, v view) {
		if a != nil {
			a.look(t, ctx, v)
		}
		reach(t, ctx, v)
	})
	if a != nil {
		t.Cleanup(func() { t.Logf("%d looks, %d times axe could not tell a colour", a.runs.Load(), a.unsure.Load()) })
	}
}

// reach goes through a view of each kind by Tab alone: the focus is seen at each stop, never
// under what sticks to the edges of the screen, and the walk ends. Then it looks at the view on
// a screen of 320 px, as written and with the reader's own spacing: nothing stands out or is cut
// off, nothing is too small to hit.
func reach(t *testing.T, ctx context.Context, v view) {
	t.Helper()
	if slices.Contains(kinds, v.name) {
		for _, width := range []int64{1440, 390} {
			see(t, ctx, chromedp.EmulateViewport(width, 700))
			tabWalk(t, ctx, fmt.Sprintf("%s, %d px", v.name, width))
		}
	}
	see(t, ctx, chromedp.EmulateViewport(390, 844))
	for _, bad := range ask(t, ctx, chromedp.Evaluate[[]string](tooWide)) {
		t.Errorf("%s at 390 px: %s", v.name, bad)
	}
	see(t, ctx, chromedp.EmulateViewport(320, 640))
	for _, spacing := range []string{"", spaced} {
		see(t, ctx, inPage(spacing))
		for _, bad := range ask(t, ctx, chromedp.Evaluate[[]string](tooWide)) {
			t.Errorf("%s at 320 px, own spacing %v: %s", v.name, spacing != "", bad)
		}
		for _, bad := range ask(t, ctx, chromedp.Evaluate[[]string](tooSmall)) {
			t.Errorf("%s at 320 px: too small to hit: %s", v.name, bad)
		}
	}
}

func tabWalk(t *testing.T, ctx context.Context, where string) {
	t.Helper()
	see(t, ctx, inPage(`if (!document.querySelector("details.pop[open]")) { document.activeElement.blur(); scrollTo(0, 0) }`))
	stops := 0
	for ; stops < 400; stops++ {
		see(t, ctx, tab())
		wrong := ask(t, ctx, chromedp.Evaluate[string](seen))
		if wrong == "end" {
			break
		}
		if wrong != "" {
			t.Errorf("%s, stop %d: %s", where, stops+1, wrong)
		}
	}
	if stops < 3 || stops == 400 {
		t.Errorf("%s: the walk by Tab has %d stops", where, stops)
	}
}

func tab() step {
	return stroke(input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Tab", Code: "Tab", WindowsVirtualKeyCode: 9})
}

// TestOwnWays looks at what readers bring along: their keys, their colours, their passwords.
func TestOwnWays(t *testing.T) {
	ctx := browsertest.Start(t)
	t.Run("keys", func(t *testing.T) { testKeySheet(t, ctx) })
	t.Run("passwords", func(t *testing.T) { testPasswordManagers(t, ctx) })
	t.Run("colours", func(t *testing.T) { testOwnColours(t, ctx) })
}

// testKeySheet opens the keys with ?, has the focus in them, and lets them be switched off.
func testKeySheet(t *testing.T, ctx context.Context) {
	st := sampleDesk(t)
	see(t, ctx, chromedp.Navigate(st.link(t, web.Reviewer)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"),
		press("?"), ready("dialog[open] :focus"), press("x"), ready("body:not(:has(details.pop[open])) dialog[open]"),
		inPage(`document.querySelector("[data-keys-switch]").click()`), press("Escape"), ready("dialog:not([open])"), press("x"))
	if ask(t, ctx, chromedp.Evaluate[bool](`document.querySelector("details.pop[open]") !== null`)) {
		t.Error("x rejects although the keys are switched off")
	}
	see(t, ctx, press("?"), ready("dialog[open] :focus"), inPage(`document.querySelector("[data-keys-switch]").click()`), press("Escape"),
		inPage(`document.querySelector(".go").focus()`), press("x"), ready("details.pop[open]"))
}

// testOwnColours shows pages to who has set colours of their own and wants nothing to move:
// what is chosen still differs from the rest, the chart is drawn in their colour.
func testOwnColours(t *testing.T, ctx context.Context) {
	st := sampleDesk(t)
	see(t, ctx, chromedp.Navigate(st.link(t, web.Reviewer)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"),
		preferring(&emulation.MediaFeature{Name: "forced-colors", Value: "active"}, &emulation.MediaFeature{Name: "prefers-reduced-motion", Value: "reduce"}))
	for _, path := range []string{"/", "/case/" + st.caseOf(t, "ES"), "/tally?sending=RU"} {
		see(t, ctx, chromedp.Navigate(st.url+path), ready("h1"))
		wrong := ask(t, ctx, chromedp.Evaluate[[]string](`(() => {
			const out = [], style = (e) => getComputedStyle(e), line = (e) => style(e).borderBottomColor, text = style(document.body).color;
			for (const at of document.querySelectorAll(".top [aria-current], .tabs [aria-current]"))
				for (const e of at.closest("ul").querySelectorAll("a:not([aria-current])")) if (line(e) === line(at)) out.push(e.textContent + " looks chosen");
			for (const e of document.querySelectorAll("*")) if (style(e).transitionDuration !== "0s" || style(e).animationName !== "none") out.push(e.tagName + " moves");
			for (const e of document.querySelectorAll(".plot .step")) if (style(e).stroke !== text) out.push("the chart is drawn in " + style(e).stroke + ", text in " + text);
			return out;
		})()`))
		if len(wrong) > 0 {
			t.Errorf("GET %s: %v", path, wrong)
		}
	}
}

// testPasswordManagers: names and passwords can be filled in and pasted.
func testPasswordManagers(t *testing.T, ctx context.Context) {
	st := sampleDesk(t)
	fields := func() string {
		return ask(t, ctx, chromedp.Evaluate[string](`[...document.querySelectorAll("main input[autocomplete]")].map((e) =>
			e.autocomplete + (e.dispatchEvent(new ClipboardEvent("paste", {bubbles: true, cancelable: true})) ? "" : " refuses to be pasted into")).join(", ")`))
	}
	see(t, ctx, chromedp.Navigate(st.url+"/sign-in"), ready("#f-password")) // signed in elsewhere counts for nothing here
	if got, want := fields(), "username, current-password, one-time-code"; got != want {
		t.Errorf("sign-in has %s, want %s", got, want)
	}
	see(t, ctx, chromedp.Navigate(st.link(t, web.Reviewer)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"), chromedp.Navigate(st.url+"/settings"), ready("#f-again"))
	if got, want := fields(), "username, new-password, new-password"; got != want {
		t.Errorf("settings have %s, want %s", got, want)
	}
}
