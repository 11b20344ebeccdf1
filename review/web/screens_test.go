package web_test

import (
	"context"
	"errors"
	"net/url"
	"os"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// TestScreens writes a picture of every page into the folder that NONGRATA_SCREENS names, for
// people to look at.
func TestScreens(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	st := sampleDesk(t)
	link := st.link(t, web.Admin)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(link), ready("h1"))
	shoot(t, ctx, dir, "welcome")
	see(t, ctx, chromedp.SendKeys(chromedp.CSS("#f-name"), "Ana Lima\n"), ready(".card"))
	id := st.caseOf(t, "ES")
	event := st.events(t)[0]
	for _, p := range []struct{ name, path string }{
		{"queue", "/"}, {"case", "/case/" + id}, {"edit", "/case/" + id + "?edit=1"}, {"case-ar", "/case/" + st.caseOf(t, "MR")},
		{"case-ja", "/case/" + st.caseOf(t, "JP")}, {"done", "/?tab=done"}, {"background", "/?tab=background"}, {"tally", "/tally?sending=RU"},
		{"events", "/events"}, {"event", "/events/" + event}, {"sources", "/sources"}, {"alerts", "/alerts"}, {"audit", "/audit"},
		{"people", "/people"}, {"settings", "/settings"}, {"api", "/api"}, {"health", "/health"}, {"help", "/help"}, {"missing", "/case/nothing"},
	} {
		if only := os.Getenv("NONGRATA_SCREENS_ONLY"); only != "" && only != p.name {
			continue
		}
		see(t, ctx, chromedp.Navigate(st.url+p.path), ready("h1"))
		shoot(t, ctx, dir, p.name)
	}
}

// TestScreensOfStates pictures what comes up on the way: a pop-up, the key sheet, what an
// action said, a form with errors, the first run.
func TestScreensOfStates(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	st := sampleDesk(t)
	link := st.link(t, web.Admin)
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.EmulateViewport(1440, 900), chromedp.Navigate(link), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".card"), press("x"))
	shoot(t, ctx, dir, "state-reject")
	see(t, ctx, press("Escape"), press("?"))
	shoot(t, ctx, dir, "state-keys")
	see(t, ctx, chromedp.Navigate(st.url+"/case/"+st.caseOf(t, "GR")), ready("#approve"), press("m"))
	shoot(t, ctx, dir, "state-more")
	see(t, ctx, chromedp.Navigate(st.url+"/case/"+st.caseOf(t, "ES")), ready("#approve"), press("a"))
	until(t, ctx, ".toast", "is now 315")
	shoot(t, ctx, dir, "state-toast")
	see(t, ctx, chromedp.NavigateBack(), ready(".casehead"))
	someSettings := func(o *web.Options) {
		o.Settings = func() []web.Setting {
			return []web.Setting{{Key: "listen", Value: "0.0.0.0:8484", From: "flag", Where: "--listen"}, {Key: "url", Value: "https://desk.newsroom.example", From: "file", Where: "/etc/nongrata/nongrata.yaml"},
				{Key: "exposed", Value: "false", From: "default"}, {Key: "tls.cert_file", From: "default"}, {Key: "log.format", Value: "json", From: "environment", Where: "NONGRATA_LOG_FORMAT"},
				{Key: "sign_in.sso.client_secret", Value: "[secret]", From: "file", Where: "/etc/nongrata/nongrata.yaml"}}
		}
		o.SSO = namedSSO("the newsroom")
	}
	set := newStage(t, reviewtest.NewDesk(t), someSettings)
	see(t, ctx, chromedp.Navigate(set.url+"/sign-in"), ready("#f-password"))
	shoot(t, ctx, dir, "state-signin")
	see(t, ctx, chromedp.Navigate(set.url+"/sign-in"), ready("#f-name"), typed("Ana"), chromedp.SendKeys(chromedp.CSS("#f-password"), "wrong wrong\n"), ready("[role=alert]"))
	shoot(t, ctx, dir, "state-signin-wrong")
	see(t, ctx, chromedp.Navigate(set.link(t, web.Admin)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".steps"), chromedp.Navigate(set.url+"/settings"), ready("#f-again"))
	shoot(t, ctx, dir, "state-settings")
	set.prepare(t)
	see(t, ctx, chromedp.Navigate(set.url+"/people"), ready("#t-label"))
	shoot(t, ctx, dir, "state-people")
	empty := newStage(t, reviewtest.NewDesk(t))
	see(t, ctx, chromedp.Navigate(empty.link(t, web.Admin)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".steps"))
	shoot(t, ctx, dir, "state-first")
}

// TestScreensOfSources pictures the sources page with each state of health at once.
func TestScreensOfSources(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	desk := reviewtest.NewDesk(t)
	now := desk.Clock.Now()
	var all []ingest.SourceStatus
	for i, h := range ingest.Healths() {
		st := ingest.State{Health: h, LastPoll: now.Add(-time.Minute), LastOK: now.Add(-30 * time.Hour), LastItem: now.Add(-31 * time.Hour), Next: now.Add(9 * time.Minute)}
		if !h.Good() {
			st.Failures, st.Error = i%4, "fetching https://ministry-of-foreign-affairs.example/en/press/rss.xml: what the server said, verbatim"
		}
		all = append(all, ingest.SourceStatus{State: st, Source: ingest.Source{ID: ingest.SourceID("s-" + itoa(int64(i))), Name: "Ministry of Foreign Affairs " + itoa(int64(i)),
			Kind: ingest.Ministry, Country: []country.Code{"DE", "FR", "EE"}[i%3], Languages: []string{"en"}, Method: ingest.Feed}})
	}
	st := newStage(t, desk, func(o *web.Options) { o.Sources = func() []ingest.SourceStatus { return all } })
	ctx := browsertest.Start(t)
	see(t, ctx, chromedp.Navigate(st.link(t, web.Admin)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready(".steps"), chromedp.Navigate(st.url+"/sources"), ready(".srcs"))
	shoot(t, ctx, dir, "state-sources")
	see(t, ctx, chromedp.Navigate(st.url+"/sources?show=problems&country=EE"), ready(".srcs"))
	shoot(t, ctx, dir, "state-sources-ee")
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
			see(t, ctx, chromedp.EmulateViewport(width, height), themed(theme))
			png := ask(t, ctx, shot())
			if err := os.WriteFile(dir+"/"+name+"-"+theme+"-"+itoa(width)+".png", png, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// shot takes the whole page when NONGRATA_SCREENS_FULL is set, else what a screen shows.
func shot() chromedp.Action[[]byte] {
	if os.Getenv("NONGRATA_SCREENS_FULL") != "" {
		return chromedp.FullScreenshot(100)
	}
	return chromedp.CaptureScreenshot()
}

// namedSSO is a provider that only has a name.
type namedSSO string

func (n namedSSO) Name() string { return string(n) }

func (n namedSSO) Begin(context.Context) (web.Attempt, string, error) {
	return web.Attempt{}, "", errors.New("nobody is there")
}

func (n namedSSO) Finish(context.Context, web.Attempt, url.Values) (web.Identity, error) {
	return web.Identity{}, errors.New("nobody is there")
}
