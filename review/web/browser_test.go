package web_test

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"nongrata/review/web"
)

// chromium returns a browser, or skips the test where there is none. Under CI there must be.
func chromium(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("no Chromium on the path, and CI must run the browser tests")
		}
		t.Skip("no Chromium on the path: the browser tests need one")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.UserDataDir(t.TempDir()), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("force-color-profile", "srgb"))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil { // the first one starts it, without a deadline
		t.Fatalf("starting %s: %v", path, err)
	}
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// TestScreens writes a picture of every page into the folder that NONGRATA_SCREENS names, for
// people to look at.
func TestScreens(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	st := sampleDesk(t)
	link := st.link(t, web.Admin)
	ctx := chromium(t)
	see(t, ctx, chromedp.Navigate(link), ready("h1"))
	shoot(t, ctx, dir, "welcome")
	see(t, ctx, chromedp.SendKeys(chromedp.CSS("#f-name"), "Ana Lima\n"), ready(".card"))
	id := st.caseOf(t, "ES")
	event := st.events(t)[0]
	for _, p := range []struct{ name, path string }{
		{"queue", "/"}, {"case", "/case/" + id}, {"edit", "/case/" + id + "?edit=1"}, {"case-ar", "/case/" + st.caseOf(t, "MR")},
		{"case-ja", "/case/" + st.caseOf(t, "JP")}, {"done", "/?tab=done"}, {"background", "/?tab=background"}, {"tally", "/tally?sending=RU"},
		{"events", "/events"}, {"event", "/event/" + event}, {"sources", "/sources"}, {"alerts", "/alerts"}, {"audit", "/audit"},
		{"people", "/people"}, {"health", "/health"}, {"help", "/help"}, {"missing", "/case/nothing"},
	} {
		if only := os.Getenv("NONGRATA_SCREENS_ONLY"); only != "" && only != p.name {
			continue
		}
		see(t, ctx, chromedp.Navigate(st.url+p.path), ready("h1"))
		shoot(t, ctx, dir, p.name)
	}
}

// shoot takes four pictures: wide and narrow, light and dark.
func shoot(t *testing.T, ctx context.Context, dir, name string) {
	t.Helper()
	for _, width := range []int64{1440, 390} {
		for _, theme := range []string{"light", "dark"} {
			height := int64(900)
			if width == 390 {
				height = 844
			}
			dress := chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
					Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}})
				return err
			})
			see(t, ctx, chromedp.EmulateViewport(width, height), dress)
			png := ask(t, ctx, chromedp.CaptureScreenshot())
			if err := os.WriteFile(dir+"/"+name+"-"+theme+"-"+itoa(width)+".png", png, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

type step = chromedp.Action[chromedp.Void]

func ready(css string) step { return chromedp.WaitReady(chromedp.CSS(css)) }

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
