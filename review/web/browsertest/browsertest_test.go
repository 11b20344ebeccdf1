package browsertest

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestWatchSees opens a page that does each thing that no page of the desk may.
func TestWatchSees(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/strict" {
			w.Header().Set("Content-Security-Policy", "default-src 'self'")
		}
		fmt.Fprintf(w, "<!doctype html><title>x</title><body><p onclick='x'>\u202eturned</p><a href='javascript:x'>x</a><iframe></iframe><img src='//elsewhere.example/1'><script>alert('dialog')</script>")
	}))
	t.Cleanup(srv.Close)
	ctx := Start(t)
	w := Listen(t, ctx, srv.URL)
	closed := make(chan error, 1)
	go func() {
		dismiss := chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: true})
			return err
		})
		for ctx.Err() == nil && chromedp.Do(ctx, dismiss) != nil { // until there is one
			time.Sleep(10 * time.Millisecond)
		}
		closed <- ctx.Err()
	}()
	if err := chromedp.Do(ctx, chromedp.Navigate(srv.URL+"/")); err != nil {
		t.Fatal(err)
	}
	if err := <-closed; err != nil {
		t.Fatal(err)
	}
	found, err := Strange(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(srv.URL+"/strict")); err != nil {
		t.Fatal(err)
	}
	found = append(found, w.Heard()...)
	for _, want := range []string{"a dialog: dialog", "a request: http://elsewhere.example/1", "a breach of the policy", "the element <iframe", "the element <img", "the script ", "the attribute onclick", "the address javascript:x", "the hidden character U+202e"} {
		if !slices.ContainsFunc(found, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("nothing found begins with %q; found:\n%s", want, strings.Join(found, "\n"))
		}
	}
}
