package web_test

import (
	"context"
	"errors"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// TestScreens writes four pictures of every view of the tour into the folder that
// NONGRATA_SCREENS names, for people to look at. NONGRATA_SCREENS_ONLY is a regular
// expression of the views to take.
func TestScreens(t *testing.T) {
	dir := os.Getenv("NONGRATA_SCREENS")
	if dir == "" {
		t.Skip("NONGRATA_SCREENS names no folder for the pictures")
	}
	only := regexp.MustCompile(os.Getenv("NONGRATA_SCREENS_ONLY"))
	walk(t, func(t *testing.T, ctx context.Context, v view) {
		if only.MatchString(v.name) {
			shoot(t, ctx, dir, strings.NewReplacer(" ", "-", ",", "").Replace(v.name))
		}
	})
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
