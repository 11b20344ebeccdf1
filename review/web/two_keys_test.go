package web_test

import (
	"testing"

	"github.com/chromedp/chromedp"

	"nongrata/review"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// TestTwoKeysAtMost decides straightforward cases from the open queue: one key approves, two
// reject with a reason, one takes either back.
func TestTwoKeysAtMost(t *testing.T) {
	st := sampleDesk(t)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(st.link(t, web.Reviewer)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"))
	queue, err := st.Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		keys []string
		want string
	}{
		{[]string{"a"}, "approve"},
		{[]string{"z"}, "approve undo"},
		{[]string{"x", "1"}, "approve undo reject"},
	} {
		see(t, ctx, chromedp.Navigate(st.url+"/"), ready(".card"))
		if tt.keys[0] == "z" {
			// the toast of the last decision is gone with the new page: undo stands on the case
			see(t, ctx, chromedp.Navigate(st.url+"/case/"+queue[0].ID), ready("#undo"))
		} else if got := focused(t, ctx); got != queue[0].ID {
			t.Fatalf("the focus is on %s, want the first card %s", got, queue[0].ID)
		}
		for _, key := range tt.keys {
			see(t, ctx, press(key))
		}
		await(t, ctx, `document.querySelector(".toast")`, func() string { return "no toast after " + tt.want })
		if got := st.verdicts(t); got != tt.want {
			t.Errorf("after %v the decisions are %q, want %q", tt.keys, got, tt.want)
		}
	}
}
