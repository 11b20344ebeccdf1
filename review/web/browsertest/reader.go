package browsertest

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// A Reader is a person before a tab: what they do, they do as a person does, by keys, and what
// they wait for stands in the page.
type Reader struct {
	Ctx context.Context // the tab's
	t   *testing.T
}

// Seat returns the person before the tab of ctx.
func Seat(t *testing.T, ctx context.Context) *Reader { return &Reader{Ctx: ctx, t: t} }

// Beside returns somebody else in the same browser, with cookies and storage of their own.
func (r *Reader) Beside() *Reader {
	r.t.Helper()
	return r.open(chromedp.WithNewBrowserContext())
}

// Tab returns the same person before another tab.
func (r *Reader) Tab() *Reader {
	r.t.Helper()
	return r.open()
}

func (r *Reader) open(how ...chromedp.ContextOption) *Reader {
	r.t.Helper()
	ctx, cancel := chromedp.NewContext(r.Ctx, how...)
	r.t.Cleanup(cancel)
	return Seat(r.t, ctx)
}

// Goes opens an address.
func (r *Reader) Goes(address string) {
	r.t.Helper()
	if err := chromedp.Do(r.Ctx, chromedp.Navigate(address)); err != nil {
		r.t.Fatalf("going to %s: %v", address, err)
	}
}

// Waits waits until the page is whole and the expression is true. The page may be left and come
// meanwhile.
func (r *Reader) Waits(js, why string) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.Ctx, 30*time.Second)
	defer cancel()
	for {
		is, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`document.readyState === "complete" && Boolean(`+js+`)`))
		if err == nil && is { // an error is a page that is just being left
			return
		}
		if err := chromedp.Do(ctx, chromedp.Sleep(10*time.Millisecond)); err != nil {
			r.t.Fatalf("%s; the page at %s says\n%s", why, r.Asks("location.href"), r.Asks("document.body.innerText"))
		}
	}
}

// Sees waits until what css finds says the words.
func (r *Reader) Sees(css, words string) {
	r.t.Helper()
	r.Waits(`[...document.querySelectorAll(`+quote(css)+`)].some((e) => e.textContent.replace(/\s+/g, " ").includes(`+quote(words)+`))`, css+" never says “"+words+"”")
}

// SeesNo waits until css finds nothing that is shown.
func (r *Reader) SeesNo(css string) {
	r.t.Helper()
	r.Waits(`![...document.querySelectorAll(`+quote(css)+`)].some((e) => e.checkVisibility())`, css+" is still there")
}

// Asks returns what the expression comes to, as a text.
func (r *Reader) Asks(js string) string {
	r.t.Helper()
	said, err := chromedp.Run(r.Ctx, chromedp.Evaluate[string]("String("+js+")"))
	if err != nil {
		r.t.Errorf("asking for %s: %v", js, err)
	}
	return said
}

// Presses presses keys one after the other: a letter, or Tab, Enter, Escape, Space, Ctrl+Enter.
func (r *Reader) Presses(keys ...string) {
	r.t.Helper()
	for _, key := range keys {
		down := stroke(key)
		up := down
		up.Type, up.Text = input.DispatchKeyEventTypeKeyUp, ""
		for _, p := range []input.DispatchKeyEventParams{down, up} {
			if err := call(r.Ctx, input.DispatchKeyEvent, p); err != nil {
				r.t.Fatalf("pressing %s: %v", key, err)
			}
		}
	}
}

// stroke is a key as a keyboard sends it: the letter comes with the key, so a page that takes
// the key for a command gets no letter after it.
func stroke(key string) input.DispatchKeyEventParams {
	p := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: key, Text: key}
	switch key {
	case "Tab":
		p.Type, p.Text, p.Code, p.WindowsVirtualKeyCode = input.DispatchKeyEventTypeRawKeyDown, "", "Tab", 9
	case "Enter":
		p.Text, p.Code, p.WindowsVirtualKeyCode = "\r", "Enter", 13
	case "Escape":
		p.Text, p.Code, p.WindowsVirtualKeyCode = "", "Escape", 27
	case "Space":
		p.Key, p.Text, p.Code, p.WindowsVirtualKeyCode = " ", " ", "Space", 32
	case "Ctrl+Enter":
		p = stroke("Enter")
		p.Type, p.Text, p.Modifiers = input.DispatchKeyEventTypeRawKeyDown, "", 2
	}
	return p
}

// Tabs presses Tab until what css finds has the focus.
func (r *Reader) Tabs(css string) {
	r.t.Helper()
	for range 200 {
		if r.Asks(`document.activeElement.matches(`+quote(css)+`)`) == "true" {
			return
		}
		r.Presses("Tab")
	}
	r.t.Fatalf("no way by Tab to %s; the focus is on %s", css, r.Asks("document.activeElement.outerHTML.slice(0, 200)"))
}

// Types goes to a field by Tab and writes over what it says.
func (r *Reader) Types(css, text string) {
	r.t.Helper()
	r.Tabs(css)
	// The field that had the focus from the start is not selected, as one is that is tabbed to.
	if _, err := chromedp.Run(r.Ctx, chromedp.Evaluate[bool]("document.activeElement.select() ?? true")); err != nil {
		r.t.Fatal(err)
	}
	if err := call(r.Ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		r.t.Fatalf("typing %q: %v", text, err)
	}
}

// Clicks clicks what css finds, in the middle of what is seen of it.
func (r *Reader) Clicks(css string) {
	r.t.Helper()
	r.Waits(`document.querySelector(`+quote(css)+`)?.checkVisibility()`, css+" is not to be seen")
	ctx, cancel := context.WithTimeout(r.Ctx, 30*time.Second)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Click(chromedp.CSS(css))); err != nil {
		r.t.Fatalf("clicking %s: %v", css, err)
	}
}

// NoScript has the tab run no script of any page it opens from now on.
func (r *Reader) NoScript() {
	r.t.Helper()
	if err := call(r.Ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		r.t.Fatal(err)
	}
}

// SignsIn follows a link that asks for a name, and takes one.
func (r *Reader) SignsIn(link, name string) {
	r.t.Helper()
	r.Goes(link)
	r.Waits(`document.querySelector("#f-name")`, "nobody asks for a name")
	r.Types("#f-name", name)
	r.Presses("Enter")
	r.Sees(".who", name)
}

func call[P, R any](ctx context.Context, c cdp.Command[P, R], params P) error {
	return chromedp.Do(ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, c, params)
		return err
	}))
}

func quote(s string) string { return "`" + strings.ReplaceAll(s, "`", "") + "`" }
