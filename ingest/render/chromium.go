package render

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/remote"

	"nongrata/ingest"
)

const (
	lookEvery = 250 * time.Millisecond // how often a page is looked at
	calmLooks = 4                      // looks in a row that find it unchanged, after which it is done
	calmLimit = 15 * time.Second       // after which it is taken as it is
)

// chromium has the browser load the page in a tab of its own, without the cookies of others, and
// waits until script has stopped changing it.
func (g *Getter) chromium(ctx context.Context, r ingest.Request) (page, error) {
	alloc, stop := remote.NewAllocator(ctx, g.o.Chromium)
	defer stop()
	browser, leave := chromedp.NewContext(alloc)
	defer leave()
	if err := chromedp.Do(browser); err != nil {
		return page{}, fmt.Errorf("reaching the browser: %w", err)
	}
	tab, end := chromedp.NewContext(browser, chromedp.WithNewBrowserContext(g.through))
	defer end()
	answer, err := chromedp.Run(tab, chromedp.NavigateResponse(r.URL))
	if err != nil {
		return page{}, err
	}
	p := page{}
	if answer != nil {
		p.status = int(answer.Status)
	}
	if err := g.calm(tab); err != nil {
		return page{}, err
	}
	if p.final, err = chromedp.Run(tab, chromedp.Location()); err != nil {
		return page{}, err
	}
	html, err := chromedp.Run(tab, chromedp.Evaluate[string]("document.documentElement.outerHTML"))
	p.html = []byte("<!doctype html>\n" + html)
	return p, err
}

// through has the tab go out by the proxy, also to loopback, which a browser would spare it.
func (g *Getter) through(p *target.CreateBrowserContextParams) {
	if g.o.TabProxy != "" {
		p.ProxyServer, p.ProxyBypassList = g.o.TabProxy, "<-loopback>"
	}
}

// calm waits until the page stays as it is. A page over the cap is not carried over.
func (g *Getter) calm(tab context.Context) error {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	last, same := int64(-1), 0
	for range int(calmLimit / lookEvery) {
		size, err := chromedp.Run(tab, chromedp.Evaluate[int64]("document.documentElement.outerHTML.length"))
		switch {
		case err != nil:
			return err
		case size > g.o.MaxBody:
			return errTooLarge
		case size == last:
			same++
		default:
			last, same = size, 0
		}
		if same == calmLooks {
			return nil
		}
		select {
		case <-tick.C:
		case <-tab.Done():
			return context.Cause(tab)
		}
	}
	return nil
}
