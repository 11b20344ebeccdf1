package web_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/chromedp"

	"nongrata/review"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

type step = chromedp.Action[chromedp.Void]

// ready waits until the page is whole, its script has run, and the element is there.
func ready(css string) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		js := `document.readyState === "complete" && document.querySelector(` + quote(css) + `) !== null`
		for {
			is, err := chromedp.Evaluate[bool](js)(ctx, target)
			if err == nil && is { // an error is a page that is just being left
				return chromedp.Void{}, nil
			}
			if _, err := chromedp.Sleep(10*time.Millisecond)(ctx, target); err != nil {
				return chromedp.Void{}, fmt.Errorf("waiting for %s: %w", css, err)
			}
		}
	}
}

// press sends a key as a keyboard does: the character comes with the key, so a page that
// takes the key for a command gets no letter after it.
func press(key string) step {
	p := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: key, Text: key}
	if key == "Enter" {
		p.Text, p.Code, p.WindowsVirtualKeyCode = "\r", "Enter", 13
	}
	if key == "Escape" {
		p.Text, p.Code, p.WindowsVirtualKeyCode = "", "Escape", 27
	}
	return stroke(p)
}

// save presses Ctrl+Enter.
func save() step {
	return stroke(input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13, Modifiers: 2})
}

func stroke(p input.DispatchKeyEventParams) step {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		if _, err := cdp.Call(ctx, target, input.DispatchKeyEvent, p); err != nil {
			return err
		}
		up := p // a copy: the step may be taken again
		up.Type, up.Text = input.DispatchKeyEventTypeKeyUp, ""
		_, err := cdp.Call(ctx, target, input.DispatchKeyEvent, up)
		return err
	})
}

// typed types a text into what has the focus.
func typed(text string) step {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, input.InsertText, input.InsertTextParams{Text: text})
		return err
	})
}

func see(t *testing.T, ctx context.Context, steps ...step) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

func ask[T any](t *testing.T, ctx context.Context, a chromedp.Action[T]) T {
	t.Helper()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// until waits until the element holds the words. The page may be left and come meanwhile.
func until(t *testing.T, ctx context.Context, css, words string) {
	t.Helper()
	await(t, ctx, "document.querySelector("+quote(css)+")?.textContent.includes("+quote(words)+")", func() string {
		return css + " never says “" + words + "”; it says “" + says(ctx, css) + "”"
	})
}

// await waits until the expression is true, looking again under a deadline.
func await(t *testing.T, ctx context.Context, js string, otherwise func() string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for {
		is, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`document.readyState === "complete" && Boolean(`+js+`)`))
		if err == nil && is { // an error is a page that is just being left
			return
		}
		if err := chromedp.Do(ctx, chromedp.Sleep(10*time.Millisecond)); err != nil {
			t.Fatal(otherwise())
		}
	}
}

func says(ctx context.Context, css string) string {
	s, err := chromedp.Run(ctx, chromedp.Evaluate[string]("String(document.querySelector("+quote(css)+")?.textContent)"))
	if err != nil {
		return err.Error()
	}
	return s
}

func quote(s string) string { return "`" + strings.ReplaceAll(s, "`", "") + "`" }

// focused returns the case whose card has the focus.
func focused(t *testing.T, ctx context.Context) string {
	t.Helper()
	return ask(t, ctx, chromedp.Evaluate[string](`String(document.activeElement.closest(".card")?.dataset.case)`))
}

// TestShiftByKeyboard is a reviewer's shift in a real browser, by keys alone.
func TestShiftByKeyboard(t *testing.T) {
	st := sampleDesk(t)
	link := st.link(t, web.Reviewer)
	ctx := browsertest.Start(t)
	var complaints []string
	if err := chromedp.Listen(ctx, func(ev any) {
		if e, ok := ev.(*log.EventEntryAdded); ok && strings.Contains(e.Entry.Text, "Content Security Policy") {
			complaints = append(complaints, e.Entry.Text)
		}
	}); err != nil {
		t.Fatal(err)
	}
	see(t, ctx, chromedp.Navigate(link), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"))

	queue, err := st.Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	spain, second := queue[0].ID, queue[1].ID
	if got := focused(t, ctx); got != spain {
		t.Fatalf("the focus is on %s, want the first card %s", got, spain)
	}
	see(t, ctx, press("j"))
	if got := focused(t, ctx); got != second {
		t.Errorf("after j the focus is on %s, want %s", got, second)
	}
	see(t, ctx, press("k"), press("o"))
	until(t, ctx, "h1", "Spain expels about 25")
	until(t, ctx, "mark.m-count", "unos 25")
	until(t, ctx, ".consequence", "Tally of Russia 290 → 315.")

	see(t, ctx, press("a"))
	until(t, ctx, ".toast", "Tally of Russia is now 315.")
	see(t, ctx, press("g"), press("t"))
	until(t, ctx, "[data-total]", "315")
	see(t, ctx, chromedp.Evaluate[chromedp.Void](`history.back()`), ready(".casehead")) // a page from the cache has no load event to wait for

	see(t, ctx, press("u"), ready(".cards"))
	at := focused(t, ctx)
	see(t, ctx, press("x"), press("5"))
	until(t, ctx, ".toast", "Rejected")
	if got := focused(t, ctx); got == at || got == "undefined" {
		t.Errorf("after rejecting the focus is on %s, want the next card", got)
	}
	see(t, ctx, press("z"))
	until(t, ctx, ".toast", "Took back a decision")
	if got, want := st.verdicts(t), "approve reject undo"; got != want {
		t.Errorf("decisions: %s, want %s", got, want)
	}
	if len(complaints) > 0 {
		t.Errorf("the page broke its own policy: %v", complaints)
	}
}

// setCount sets the three fields of a number.
func setCount(qualifier, low, high string) step {
	return chromedp.Evaluate[chromedp.Void](`for (const [id, v] of [["qualifier", ` + quote(qualifier) + `], ["min", ` + quote(low) + `], ["max", ` + quote(high) + `]]) document.getElementById("f-" + id).value = v`)
}

// TestEditByKeyboard corrects a number before approving, and types letters that are keys
// elsewhere.
func TestEditByKeyboard(t *testing.T) {
	st := sampleDesk(t)
	link := st.link(t, web.Reviewer)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(link), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"),
		press("o"), ready("#approve"), press("e"), chromedp.WaitVisible(chromedp.CSS("#f-min")),
		setCount("exact", "27", ""),
		chromedp.SendKeys(chromedp.CSS("#f-note"), "axzjk"), save())
	until(t, ctx, ".toast", "Spain expels 27")
	all, err := st.Audit(t.Context(), review.AuditFilter{Reviewer: "Ana Lima"})
	if err != nil || len(all) != 1 || all[0].Decision.Note != "axzjk" {
		t.Errorf("decisions: %+v, %v, want one with the note as typed", all, err)
	}
}

// TestNewsComesLive has a case arrive while the queue is open: it is counted, moves nothing,
// and is shown on request.
func TestNewsComesLive(t *testing.T) {
	st := sampleDesk(t)
	link := st.link(t, web.Reviewer)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(link), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"))
	until(t, ctx, "[data-live-state]", "live")
	st.waitForStream(t)
	before := ask(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll(".card").length`))
	c := releases[3].candidate(t, st)
	c.ID, c.AnnouncedOn = c.ID+"b", "2022-05-20"
	c.Provenance.Item.ID += "b"
	st.MustFile(t, c)
	until(t, ctx, "[data-arrivals]", "1 new or changed")
	if got := ask(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll(".card").length`)); got != before {
		t.Errorf("the list moved by itself: %d cards, want %d", got, before)
	}
	see(t, ctx, press("n"))
	await(t, ctx, `document.querySelectorAll(".card").length > `+itoa(int64(before)), func() string { return "after n the new case is not shown" })
}

// TestManyTabs opens more tabs than a browser has connections to one host.
func TestManyTabs(t *testing.T) {
	st := sampleDesk(t)
	link := st.link(t, web.Reviewer)
	first := browsertest.Start(t)
	see(t, first, chromedp.Navigate(link), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"))
	for i := range 8 {
		tab, cancel := chromedp.NewContext(first)
		defer cancel()
		see(t, tab, chromedp.Navigate("about:blank"))
		limited, stop := context.WithTimeout(tab, 20*time.Second)
		defer stop()
		if err := chromedp.Do(limited, chromedp.Navigate(st.url+"/"), ready(".card")); err != nil {
			t.Fatalf("tab %d: %v", i+2, err)
		}
	}
}
