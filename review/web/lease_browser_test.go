package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// TestLeasesAreSeen shows on the queue who is on a case and for how long.
func TestLeasesAreSeen(t *testing.T) {
	clock := reviewtest.NewClock(time.Now())
	st := sampleDesk(t, func(o *web.Options) { o.SignIns = clock.Now })
	ana, ben := st.signIn(t, "Ana Lima", web.Reviewer), st.signIn(t, "Ben", web.Reviewer)
	take := st.url + "/case/" + st.caseOf(t, "JP") + "/lease"
	if code, _ := post(t, ana, take, url.Values{"action": {"take"}}); code != http.StatusSeeOther {
		t.Fatalf("take: %d", code)
	}
	clock.Set(clock.Now().Add(3 * time.Minute))
	if _, body := get(t, ben, st.url+"/"); !strings.Contains(body, "Ana Lima is on it, 7 min left.") {
		t.Error("Ben's queue does not say who is on the case")
	}
	if _, body := get(t, ana, st.url+"/"); !strings.Contains(body, "You are on it, 7 min left.") {
		t.Error("Ana's queue does not say that she is on the case")
	}
	clock.Set(clock.Now().Add(8 * time.Minute))
	if _, body := get(t, ben, st.url+"/"); strings.Contains(body, "is on it") {
		t.Error("Ben's queue shows a lease whose time is over")
	}
}

// TestLeaseWarning warns a minute before the time is over, and one key renews it where the
// reviewer types: nothing of the form is lost.
func TestLeaseWarning(t *testing.T) {
	ctx := browsertest.Start(t)
	clock := reviewtest.NewClock(time.Now())
	st := sampleDesk(t, func(o *web.Options) { o.SignIns = clock.Now })
	address := st.url + "/case/" + st.caseOf(t, "JP")
	see(t, ctx, chromedp.Navigate(st.link(t, web.Reviewer)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"),
		chromedp.Navigate(address), ready(".casehead"),
		chromedp.Evaluate[chromedp.Void](`document.querySelector("#more button[value=take]").click()`), ready("#renew"))
	if !ask(t, ctx, chromedp.Evaluate[bool](`document.querySelector("#renew p").hidden`)) {
		t.Error("warned with ten minutes left")
	}
	clock.Set(clock.Now().Add(9*time.Minute + 20*time.Second))
	see(t, ctx, chromedp.Navigate(address+"?edit=1"), ready("#renew p:not([hidden])"),
		chromedp.Evaluate[chromedp.Void](`document.querySelector("#f-note").value = "typed"; document.querySelector("h1").focus()`),
		press("t"), ready("#renew p[hidden]"))
	if got := ask(t, ctx, chromedp.Evaluate[string](`document.querySelector("#f-note").value`)); got != "typed" {
		t.Errorf("the form says %q after the renewal, want what was typed", got)
	}
	clock.Set(clock.Now().Add(5 * time.Minute))
	see(t, ctx, chromedp.Navigate(address), ready(".casehead"))
	until(t, ctx, ".bar", "Taken by you")
}
