package daemon

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"nongrata/review"
	"nongrata/review/alert/alerttest"
	"nongrata/review/web/browsertest"
)

// sees waits until the page says the words.
func sees(t *testing.T, ctx context.Context, words string) {
	t.Helper()
	said := ""
	js := `document.readyState === "complete" && document.body.innerText.includes("` + words + `")`
	for {
		is, err := chromedp.Run(ctx, chromedp.Evaluate[bool](js))
		if err == nil && is {
			return
		}
		if text, err := chromedp.Run(ctx, chromedp.Evaluate[string]("document.body.innerText")); err == nil {
			said = text
		}
		if ctx.Err() != nil {
			t.Fatalf("the page never says %q; it said %q", words, said)
		}
	}
}

// press sends a key as a keyboard does.
func press(t *testing.T, ctx context.Context, keys ...string) {
	t.Helper()
	for _, key := range keys {
		for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
			p := input.DispatchKeyEventParams{Type: kind, Key: key}
			if kind == input.DispatchKeyEventTypeKeyDown {
				p.Text = key
			}
			err := chromedp.Do(ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				_, err := cdp.Call(ctx, target, input.DispatchKeyEvent, p)
				return err
			}))
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}

// A newcomer opens the printed link, chooses a name, reads the evidence of what the daemon
// has found, approves it with one key and sees the tally move; the desk hears of it.
func TestBrowser(t *testing.T) {
	ctx := browsertest.Start(t)
	hook := alerttest.NewCollector(t, alerttest.NewSecret(1))
	d, _ := start(t, options(t.TempDir(), site(t).URL, hook.URL()))
	id := hook.Want(within, alerttest.Kind(review.KindUnconfirmed)).Event.Subject

	if err := chromedp.Do(ctx, chromedp.Navigate(d.FirstLink())); err != nil {
		t.Fatal(err)
	}
	sees(t, ctx, "name")
	if err := chromedp.Do(ctx, chromedp.SendKeys(chromedp.CSS("#f-name"), "Ana Petrova\n")); err != nil {
		t.Fatal(err)
	}
	sees(t, ctx, "four")
	press(t, ctx, "o") // open the first case
	sees(t, ctx, "four employees of the Russian embassy in Vilnius")
	sees(t, ctx, "Tally of Russia 0 → 4")
	press(t, ctx, "a")
	if e := hook.Want(within, alerttest.Kind(review.KindNew)).Event; e.Data.Expulsion.Reviewer != "Ana Petrova" {
		t.Errorf("confirmed by %q, want Ana Petrova", e.Data.Expulsion.Reviewer)
	}
	sees(t, ctx, "is now 4")
	press(t, ctx, "g", "t")
	sees(t, ctx, "people told to go")
	url, err := chromedp.Run(ctx, chromedp.Location())
	if err != nil || !strings.Contains(url, "/tally") {
		t.Errorf("after g t the page is %q, %v, want the tally", url, err)
	}
	total, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector("main").innerText`))
	if err != nil || !strings.Contains(total, "Lithuania") {
		t.Errorf("tally = %q, %v, want Lithuania's 4", total, err)
	}
	if c, err := d.Desk().Case(t.Context(), id); err != nil || c.State != review.CaseApproved {
		t.Errorf("case %s is %s, %v, want approved", id, c.State, err)
	}
}
