// Package browsertest opens pages of the desk in a real browser and watches what they do.
//
// Guarantees. A watch hears every dialog, every request to anywhere but the desk, and every
// breach of the page's policy from the moment it begins; Strange finds each element, attribute
// and address that no template of the desk has.
package browsertest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Start returns a browser that lives as long as the test, five minutes at the most, or skips
// the test where there is none. Under CI there must be one.
func Start(t *testing.T) context.Context {
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
	ctx, cancel = context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// A Watch has what pages of one tab did that they should not.
type Watch struct {
	home string // the host of the desk
	mu   sync.Mutex
	all  []string
}

// Listen begins to watch the tab of ctx. base is where the desk is.
func Listen(t *testing.T, ctx context.Context, base string) *Watch {
	t.Helper()
	u, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	w := &Watch{home: u.Host}
	if err := chromedp.Listen(ctx, w.hear); err != nil {
		t.Fatal(err)
	}
	enable := chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, audits.Enable, cdp.Empty{})
		return err
	})
	if err := chromedp.Do(ctx, enable); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *Watch) hear(ev any) {
	switch e := ev.(type) {
	case *page.EventJavascriptDialogOpening:
		w.note("a dialog: " + e.Message)
	case *page.EventWindowOpen:
		w.note("a window: " + e.URL)
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err != nil || u.Host != w.home && u.Scheme != "about" && u.Scheme != "chrome-error" {
			w.note("a request: " + e.Request.URL)
		}
	case *network.EventWebSocketCreated:
		w.note("a socket: " + e.URL)
	case *log.EventEntryAdded:
		if strings.Contains(e.Entry.Text, "Content Security Policy") {
			w.note("a breach of the policy: " + e.Entry.Text)
		}
	case *audits.EventIssueAdded:
		if e.Issue.Code == audits.InspectorIssueCodeContentSecurityPolicyIssue {
			w.note("a breach of the policy: " + string(e.Issue.Code))
		}
	}
}

func (w *Watch) note(what string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.all = append(w.all, what)
}

// Heard returns everything since the last call.
func (w *Watch) Heard() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	all := w.all
	w.all = nil
	return all
}

// Look opens pages of the desk at base one after the other, with everything in them unfolded,
// fails the test for whatever they do or have that they should not, and returns what they say.
func Look(t *testing.T, ctx context.Context, base string, paths []string) string {
	t.Helper()
	var said strings.Builder
	w := Listen(t, ctx, base)
	unfold := chromedp.Evaluate[string](`document.querySelectorAll("details").forEach((d) => { d.open = true }); document.body.textContent`)
	for _, path := range paths {
		text, strange, err := visit(ctx, base+path, unfold)
		if err != nil {
			t.Fatalf("GET %s: %v; heard %v", path, err, w.Heard())
		}
		for _, what := range append(strange, w.Heard()...) {
			t.Errorf("GET %s: %s", path, what)
		}
		said.WriteString(text + "\n")
	}
	return said.String()
}

func visit(ctx context.Context, address string, unfold chromedp.Action[string]) (text string, strange []string, err error) {
	ctx, stop := context.WithTimeout(ctx, 30*time.Second) // a dialog stops the page
	defer stop()
	if err = chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		return "", nil, err
	}
	if text, err = chromedp.Run(ctx, unfold); err != nil {
		return "", nil, err
	}
	strange, err = Strange(ctx)
	return text, strange, err
}

// elements are those that templates of the desk have; attributes are theirs.
var (
	elements = strings.Fields("html head meta title link script body a header nav ul ol li p span b small form button main section article footer div dialog h1 h2 h3 h4 dl dt dd kbd mark " +
		"table caption thead tbody tr th td details summary code pre time del ins fieldset legend label input select option datalist figure figcaption meter svg desc path g line text circle rect")
	attributes = strings.Fields("accept action aria-current aria-describedby aria-hidden aria-invalid aria-label aria-labelledby aria-live autocomplete autofocus charset checked class content datetime defer dir disabled " +
		"download for hidden href id inputmode lang list max maxlength method min minlength name novalidate open pattern placeholder rel required role scope selected src tabindex target title type value viewbox height width " +
		"cx cy d r x x1 x2 y y1 y2 text-anchor xmlns")
)

// Strange returns what stands in the page that no template of the desk writes: elements,
// attributes, addresses that are none of the web, and characters that hide or turn text.
func Strange(ctx context.Context) ([]string, error) {
	return chromedp.Run(ctx, chromedp.Evaluate[[]string](fmt.Sprintf(strange, words(elements), words(attributes))))
}

func words(all []string) string {
	return `"` + strings.Join(slices.Sorted(slices.Values(all)), " ") + `"`
}

const strange = `(() => {
	const known = new Set(%s.split(" ")), attributes = new Set(%s.split(" ")), out = new Set();
	for (const e of document.querySelectorAll("*")) {
		const name = e.localName, own = (a) => attributes.has(a.localName.toLowerCase()) || /^data-[a-z-]+$/.test(a.localName);
		if (!known.has(name)) out.add("the element " + e.outerHTML.slice(0, 120));
		if (name === "script" && !/^\/static\/desk\.js\?/.test(e.getAttribute("src"))) out.add("the script " + e.outerHTML.slice(0, 120));
		if (e.namespaceURI.endsWith("svg") && !e.closest("figure.plot")) out.add("the drawing " + e.outerHTML.slice(0, 120));
		for (const a of e.attributes) {
			if (!own(a)) out.add("the attribute " + a.name + " of " + e.outerHTML.slice(0, 120));
			if (/^(href|src|action)$/.test(a.name)) {
				const to = URL.parse(a.value, location.href);
				if (!to || !/^https?:$/.test(to.protocol) || a.name !== "href" && to.host !== location.host) out.add("the address " + a.value.slice(0, 120));
			}
		}
	}
	const seen = document.body.innerText.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u);
	if (seen) out.add("the hidden character U+" + seen[0].codePointAt(0).toString(16));
	return [...out];
})()`
