package web_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"nongrata/extract"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// blindTour is an editor's look at a desk on which two people decide every case blindly.
func blindTour(t *testing.T) scene {
	f := reviewtest.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Blind: review.BlindPolicy{Share: 100}})
	st := newStage(t, f)
	ids := map[string]string{}
	for i, name := range []string{"unseen", "sealed", "looked", "differs", "agreed"} {
		k := f.MustFile(t, reviewtest.Candidate("ES", "RU", fmt.Sprintf("2022-%02d-05", i*2+1), reviewtest.People(25+i)))
		ids[name] = k.ID
		if name == "unseen" {
			continue
		}
		f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "ben", Note: "By the list that the embassy got."})
		switch act := k.Act; name {
		case "looked":
			f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Unseal, Reviewer: "Ana Lima"})
		case "differs":
			act.Count, act.Staff, act.Ambassador = extract.Count{Min: n(27), Max: n(30), Qualifier: extract.About}, []extract.StaffKind{extract.Consular}, true
			f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Act: &act, Reviewer: "cy"})
		case "agreed":
			f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "cy"})
		}
	}
	for i := range 36 { // figures to look at
		k := f.MustFile(t, reviewtest.Candidate("FR", "RU", fmt.Sprintf("20%02d-%02d-05", 10+i/6, i%6*2+1), reviewtest.People(20+i)))
		f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "ben"})
		second := review.Command{Case: k.ID, Verdict: review.Approve, Reviewer: "cy"}
		if i%9 == 0 {
			second.Verdict, second.Reason = review.Reject, review.NotNew
		}
		if i%6 == 0 {
			f.MustDecide(t, review.Command{Verdict: review.Undo, Reviewer: "ben"})
			f.MustDecide(t, review.Command{Case: k.ID, Verdict: review.Reject, Reason: review.NotNew, Reviewer: "ben"})
		}
		f.MustDecide(t, second)
	}
	return scene{st: st, role: web.Editor, views: []view{
		{name: "blind queue", path: "/", want: ".card"},
		{name: "blind case, nobody has decided", path: "/case/" + ids["unseen"], want: "#blind"},
		{name: "blind case, one verdict sealed", path: "/case/" + ids["sealed"], want: "#blind form"},
		{name: "blind case, looked at", path: "/case/" + ids["looked"], want: "#blind table"},
		{name: "blind case, two differ", path: "/case/" + ids["differs"], want: "#blind tr.differs"},
		{name: "blind case, two agree", path: "/case/" + ids["agreed"], want: "#blind table"},
		{name: "agreement", path: "/agreement", want: "tbody tr"},
	}}
}

// TestScreensOfBlind pictures the tour of a double review.
func TestScreensOfBlind(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	sc, ctx := blindTour(t), browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(sc.st.link(t, sc.role)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready("[data-page]"))
	for i, v := range sc.views {
		see(t, ctx, chromedp.EmulateViewport(1440, 900), chromedp.Navigate(sc.st.url+v.path), ready(v.want))
		shoot(t, ctx, dir, "blind-"+itoa(int64(i)))
	}
}
