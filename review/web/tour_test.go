package web_test

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/extract"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/browsertest"
)

// A view is one page of the desk in one of its states.
type view struct {
	name string
	path string // with its question
	do   []step // what the person does there
	want string // CSS of what makes the state
}

// A scene is what one person sees of one desk.
type scene struct {
	st    *stage
	role  web.Role // "" has not signed in
	views []view
}

// inPage runs a script in the page. It may leave the page.
func inPage(js string) step { return chromedp.Evaluate[chromedp.Void](js) }

// send fills the first form that css selects and sends it as a person would.
func send(css string, fields map[string]string) step {
	js := "{const f = document.querySelector(" + quote(css) + ");"
	for name, v := range fields {
		js += "f.elements[" + quote(name) + "].value = " + quote(v) + ";"
	}
	return inPage(js + "f.noValidate = true; f.requestSubmit()}")
}

// tour is every page in every state worth looking at.
func tour(t *testing.T) []scene {
	t.Helper()
	return []scene{workingDesk(t), aroundDesk(t), secondDesk(t), emptyDesk(t), lookingOn(t), outside(t), decidingDesk(t), blindTour(t)}
}

// workingDesk is an admin's look at the queue in the middle of a wave, and at its cases.
func workingDesk(t *testing.T) scene {
	st := sampleDesk(t)
	es := "/case/" + st.caseOf(t, "ES")
	put := []step{press("x"), ready("details.pop[open]")}
	return scene{st: st, role: web.Admin, views: []view{
		{name: "queue", path: "/", want: ".card mark"},
		{name: "queue, rejecting", path: "/", do: put, want: ".card details.pop[open]"},
		{name: "queue, new arrivals", path: "/", do: []step{inPage(`document.querySelector("[data-arrivals]").hidden = false`)}, want: ".arrivals:not([hidden])"},
		{name: "keys", path: "/", do: []step{press("?")}, want: "dialog[open]"},
		{name: "queue, changed", path: "/?tab=changed", want: ".tabs"},
		{name: "queue, watched", path: "/?tab=watch", want: ".card"},
		{name: "queue, background", path: "/?tab=background", want: ".tabs"},
		{name: "queue, done", path: "/?tab=done", want: ".card"},
		{name: "queue, one target", path: "/?sending=RU", want: ".filter"},
		{name: "queue, nothing found", path: "/?sending=FJ", want: ".empty"},
		{name: "case", path: es, want: ".chip.strong"},
		{name: "case, editing", path: es + "?edit=1", want: "#edit[open]"},
		{name: "case, rejecting", path: es, do: put, want: "#reject[open]"},
		{name: "case, merging or splitting", path: es, do: []step{press("m")}, want: "#more[open]"},
		{name: "case, changed while open", path: es, do: []step{inPage(`document.querySelector("[data-stale]").hidden = false`)}, want: ".arrivals:not([hidden])"},
		{name: "case, from right to left", path: "/case/" + st.caseOf(t, "MR"), want: "[lang=ar]"},
		{name: "case, in Japanese", path: "/case/" + st.caseOf(t, "JP"), want: "[lang=ja]"},
		{name: "case, weighed", path: "/case/" + st.caseOf(t, "AT"), want: ".chip.strong"},
		{name: "case, form with errors", path: es + "?edit=1", do: []step{send("#edit form", map[string]string{"receiving_state": "Atlantis", "min": "eight", "announced_on": "8 April"})}, want: ".wrong"},
	}}
}

// aroundDesk is an admin's look at everything else.
func aroundDesk(t *testing.T) scene {
	st := sampleDesk(t, func(o *web.Options) {
		o.Settings = func() []web.Setting {
			return []web.Setting{{Key: "listen", Value: "0.0.0.0:8484", From: "flag", Where: "--listen"}, {Key: "tls.cert_file", From: "default"}}
		}
	})
	st.prepare(t)
	st.log.all = append(st.log.all, alert.Delivery{ID: "4", Channel: "log", State: alert.Done, Created: st.Clock.Now(),
		Message: review.Outbound{ID: "n", Kind: review.KindOperator, Notice: &review.Notice{Line: "source lt-urm dark"}}})
	return scene{st: st, role: web.Admin, views: []view{
		{name: "events", path: "/events", want: "tbody tr"},
		{name: "events, none", path: "/events?sending=FJ", want: ".empty"},
		{name: "event", path: "/events/" + st.events(t)[0], want: ".log"},
		{name: "tally", path: "/tally?sending=RU", want: "svg"},
		{name: "tally, by month for NATO", path: "/tally?sending=RU&until=2022-04-07&group=NATO&by=month", want: ".scope"},
		{name: "tally, as it was", path: "/tally?sending=RU&as_of=2022-04-01", want: ".scope"},
		{name: "tally, a day that is none", path: "/tally?since=tomorrow", want: ".notice.bad"},
		{name: "sources", path: "/sources", want: "#dead"},
		{name: "sources, off", path: "/sources?show=off", want: "main"},
		{name: "sources, with problems", path: "/sources?show=problems", want: ".health.bad"},
		{name: "alerts", path: "/alerts", want: ".list + h2, .scroll ~ h2"},
		{name: "audit", path: "/audit", want: "tbody tr"},
		{name: "audit, verified", path: "/audit", do: []step{send("form[action='/audit/verify']", nil)}, want: ".notice.ok"},
		{name: "audit, of nobody", path: "/audit?reviewer=Nobody", want: ".empty"},
		{name: "people", path: "/people", want: "#token"},
		{name: "people, a link was made", path: "/people", do: []step{send("#invite ~ form", nil)}, want: ".secret"},
		{name: "settings", path: "/settings", want: ".settings"},
		{name: "settings, refused", path: "/settings", do: []step{send("form[action='/account/password']", map[string]string{"password": "correct horse", "again": "battery staple"})}, want: ".notice.bad"},
		{name: "health", path: "/health", want: "h1"},
		{name: "keys and rules", path: "/help", want: ".keys"},
		{name: "API, an operation", path: "/api", do: []step{inPage(`document.querySelector("#decide").open = true; [...document.querySelectorAll("#schemas ~ *")].slice(12).forEach((e) => e.remove())`)}, want: ".op[open]"},
		{name: "no such case", path: "/case/nothing", want: ".narrow"},
		{name: "no such page", path: "/nothing", want: ".narrow"},
		{name: "no such event", path: "/events/nothing", want: ".narrow"},
	}}
}

// secondDesk asks for two people. Somebody has approved first; somebody else works on a case.
func secondDesk(t *testing.T) scene {
	f := reviewtest.NewDesk(t)
	f.Desk = review.NewDesk(f.Ledger, review.Options{Clock: f.Clock.Now, Second: review.SecondPolicy{Above: 10}})
	st := newStage(t, f)
	file := func(c extract.Candidate) string {
		f.Clock.SetDay(t, c.AnnouncedOn)
		return f.MustFile(t, c).ID
	}
	waits := file(reviewtest.Candidate("FI", "RU", "2022-04-08", reviewtest.People(12)))
	f.MustDecide(t, review.Command{Case: waits, Verdict: review.Approve, Note: "read twice"})
	gone := file(reviewtest.Candidate("NO", "RU", "2022-04-07", reviewtest.People(3)))
	f.MustDecide(t, review.Command{Case: gone, Verdict: review.Reject, Reason: review.Hoax})
	nobody := file(reviewtest.Candidate("SI", "RU", "2022-04-05", reviewtest.People(3)))
	f.MustDecide(t, review.Command{Case: nobody, Verdict: review.Unverifiable})
	edited := file(st.told(t, 8))
	f.MustDecide(t, review.Command{Case: edited, Verdict: review.Approve})
	file(st.told(t, 9))
	taken := file(reviewtest.Candidate("GR", "RU", "2022-04-06", reviewtest.NoNumber("several")))
	if code, _ := post(t, st.signIn(t, "Ben", web.Reviewer), st.url+"/case/"+taken+"/lease", url.Values{"action": {"take"}}); code != http.StatusSeeOther {
		t.Fatalf("Ben takes a case: %d", code)
	}
	mine := file(reviewtest.Candidate("PT", "RU", "2022-04-06", reviewtest.People(2)))
	return scene{st: st, role: web.Reviewer, views: []view{
		{name: "queue, a second look and a lease", path: "/", want: ".warn"},
		{name: "case, waits for a second look", path: "/case/" + waits, want: ".consequence + .consequence"},
		{name: "case, rejected", path: "/case/" + gone, want: ".notice"},
		{name: "case, unverifiable", path: "/case/" + nobody, want: ".casehead"},
		{name: "case, edited by its publisher", path: "/case/" + edited, want: ".edits"},
		{name: "case, taken by another", path: "/case/" + taken, want: ".consequence + .consequence"},
		{name: "case, ready to take over", path: "/case/" + taken, do: []step{press("m")}, want: "button[value=take_over]"},
		{name: "case, taken", path: "/case/" + mine, do: []step{inPage(`document.querySelector("#more button[value=take]").click()`)}, want: "#renew"},
		{name: "case, time nearly over", path: "/case/" + mine, do: []step{inPage(`document.querySelector("#renew p").hidden = false`)}, want: "#renew p:not([hidden])"},
		{name: "case, a decision refused", path: "/case/" + taken, do: []step{send("#approve", nil)}, want: ".notice.bad"},
		{name: "people, for a reviewer", path: "/people", want: "tbody tr"},
	}}
}

// told is a page that its publisher edits: the same item with another number each time.
func (st *stage) told(t *testing.T, number int) extract.Candidate {
	t.Helper()
	words := "The ministry has declared " + itoa(int64(number)) + " members of the embassy in Vilnius personae non gratae."
	h, err := st.archive.Put(t.Context(), []byte("Statement\n"+words))
	if err != nil {
		t.Fatal(err)
	}
	c := reviewtest.Candidate("LT", "RU", "2022-04-04", reviewtest.Page("lt-statement"), reviewtest.Text(words), reviewtest.People(number))
	c.Provenance.Text = h
	c.Provenance.Item.Fetched = c.Provenance.Item.Fetched.Add(time.Duration(number) * time.Minute)
	return c
}

// emptyDesk is the first run.
func emptyDesk(t *testing.T) scene {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		o.Sources, o.DeadLetters, o.Deliveries, o.Sender, o.Chain, o.Archive, o.Channels = nil, nil, nil, nil, nil, nil, nil
		o.Ready = func(context.Context) error { return errors.New("the disk is full: 12 MB left of 40 GB") }
	})
	return scene{st: st, role: web.Admin, views: []view{
		{name: "first run", path: "/", want: ".steps"},
		{name: "nothing watched", path: "/?tab=watch", want: ".empty"},
		{name: "no event yet", path: "/events", want: ".empty"},
		{name: "nothing to add up", path: "/tally", want: ".empty"},
		{name: "no source", path: "/sources", want: ".empty"},
		{name: "no alert", path: "/alerts", want: ".empty"},
		{name: "no decision", path: "/audit", want: ".empty"},
		{name: "one person", path: "/people", want: "tbody tr"},
		{name: "nothing set", path: "/settings", want: "#desk"},
		{name: "not well", path: "/health", want: "h1"},
	}}
}

// lookingOn is a viewer, on a desk whose log of alerts cannot be read.
func lookingOn(t *testing.T) scene {
	st := sampleDesk(t, func(o *web.Options) { o.Deliveries, o.Public = brokenLog{}, true })
	return scene{st: st, role: web.Viewer, views: []view{
		{name: "queue, for a viewer", path: "/", want: ".card"},
		{name: "case, for a viewer", path: "/case/" + st.caseOf(t, "ES"), want: ".casehead"},
		{name: "not allowed", path: "/backup", want: ".narrow"},
		{name: "settings, for a viewer", path: "/settings", want: "main"},
		{name: "broke on our side", path: "/alerts", want: ".narrow"},
	}}
}

type brokenLog struct{}

func (brokenLog) Recent(context.Context, int) ([]alert.Delivery, error) {
	return nil, errors.New("the log cannot be read")
}

// outside is what somebody sees who has not signed in.
func outside(t *testing.T) scene {
	st := sampleDesk(t, func(o *web.Options) { o.Public, o.SSO = true, namedSSO("the newsroom") })
	_, link, _ := strings.Cut(st.link(t, web.Editor), st.url)
	wrong := send("form:has(#f-password)", map[string]string{"name": "Ana", "password": "wrong wrong"})
	often := chromedp.Func(func(context.Context, *chromedp.Target) error {
		for range 30 {
			post(t, st.browser(t), st.url+"/sign-in", url.Values{"name": {"Ana"}, "password": {"wrong wrong"}})
		}
		return nil
	})
	return scene{st: st, views: []view{
		{name: "sign in", path: "/sign-in", want: "#f-password"},
		{name: "sign in, refused", path: "/sign-in", do: []step{wrong}, want: "[role=alert]"},
		{name: "single sign-on does not answer", path: "/sso", want: "h1"},
		{name: "single sign-on came back wrong", path: "/sso/back?state=x", want: "h1"},
		{name: "a one-time link", path: link, want: "#f-name"},
		{name: "a one-time link, no name", path: link, do: []step{send("main form", map[string]string{"name": "local"})}, want: "[role=alert]"},
		{name: "a link that is used", path: "/link/used", want: "[role=alert]"},
		{name: "public tally", path: "/tally?sending=RU", want: "svg"},
		{name: "public tally, as it was", path: "/tally?sending=RU&as_of=2022-04-01", want: ".scope"},
		{name: "sign in, too often", path: "/sign-in", do: []step{often, wrong}, want: ".narrow:not(:has(form))"},
	}}
}

// decidingDesk is a desk on which things are decided; what a view does stays done for the next.
func decidingDesk(t *testing.T) scene {
	st := sampleDesk(t)
	es, jp := st.caseOf(t, "ES"), st.caseOf(t, "JP")
	split := st.MustDecide(t, review.Command{Case: es, Verdict: review.Split, Candidates: []string{st.MustCase(t, es).Claims[2].Candidate.ID}})
	other := split.Cases[len(split.Cases)-1].After.ID
	st.MustDecide(t, review.Command{Case: es, Verdict: review.Merge, Others: []string{other}})
	faster := chromedp.Func(func(context.Context, *chromedp.Target) error {
		st.MustDecide(t, review.Command{Case: jp, Verdict: review.Approve, Reviewer: "Ben"})
		return nil
	})
	return scene{st: st, role: web.Editor, views: []view{
		{name: "case, merged into another", path: "/case/" + other, want: ".notice"},
		{name: "case, somebody was faster", path: "/case/" + jp + "?edit=1", do: []step{faster, send("#edit form", map[string]string{"min": "27", "max": "", "note": "as the minister said"})}, want: ".contested"},
		{name: "case, approved, and the next one", path: "/case/" + es, do: []step{send("#approve", nil)}, want: ".toast #undo"},
		{name: "case, approved", path: "/case/" + es, want: ".notice.ok"},
		{name: "case, correcting", path: "/case/" + es + "?edit=1", want: "#edit[open]"},
		{name: "case, more to do after approval", path: "/case/" + es, do: []step{press("m")}, want: "#more[open]"},
		{name: "queue, said what was done", path: "/", do: []step{send(".f-approve", nil)}, want: ".toast"},
		{name: "alerts, a test was sent", path: "/alerts", do: []step{send("form[action='/alerts/test']", nil)}, want: ".toast"},
	}}
}

// walk opens every view, each scene in a tab and with cookies of its own, two scenes at a time.
func walk(t *testing.T, look func(t *testing.T, ctx context.Context, v view)) {
	t.Helper()
	browser := browsertest.Start(t)
	for i, sc := range tour(t) {
		t.Run(cmp.Or(string(sc.role), "nobody")+itoa(int64(i)), func(t *testing.T) {
			t.Parallel()
			tab, stop := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
			t.Cleanup(stop)
			see(t, tab, chromedp.Navigate("about:blank"))
			if sc.role != "" {
				see(t, tab, chromedp.Navigate(sc.st.link(t, sc.role)), ready("#f-name"), typed("Ana Lima"), press("Enter"), ready("[data-page]"))
			}
			for _, v := range sc.views {
				limited, done := context.WithTimeout(tab, 10*time.Second)
				steps := append([]step{chromedp.EmulateViewport(1440, 900), chromedp.Navigate(sc.st.url + v.path), ready("h1")}, v.do...)
				err := chromedp.Do(limited, append(steps, ready(v.want))...)
				done()
				if err != nil {
					t.Errorf("%s: GET %s: %v; the page says %.300s", v.name, v.path, err, strings.Join(strings.Fields(says(tab, "main")), " "))
					continue
				}
				look(t, tab, v)
			}
		})
	}
}

// TestTourIsWhole fails when the desk has got a page that nobody looks at in the tour.
func TestTourIsWhole(t *testing.T) {
	files := []string{"/backup", "/events/{id}/packet", "/events/{id}/warc", "/evidence/{hash}", "/export/{format}", "/tally/{format}", "/feed.atom", "/feed.json",
		"/healthz", "/readyz", "/metrics", "/static/", "/stream"}
	scenes := tour(t)
	for _, door := range scenes[0].st.server.Table() {
		if door.Method != http.MethodGet || strings.HasPrefix(door.Path, "/api/v1/") || slices.Contains(files, door.Path) {
			continue
		}
		seen := slices.ContainsFunc(scenes, func(sc scene) bool {
			return slices.ContainsFunc(sc.views, func(v view) bool {
				path, _, _ := strings.Cut(v.path, "?")
				return pathOf(door.Path).MatchString(path)
			})
		})
		if !seen {
			t.Errorf("GET %s is in no view of the tour: add one to tour_test.go, or its path to the files", door.Path)
		}
	}
}

// pathOf matches the paths of a pattern.
func pathOf(pattern string) *regexp.Regexp {
	return regexp.MustCompile("^" + regexp.MustCompile(`\{\w+\}`).ReplaceAllString(pattern, "[^/]+") + "$")
}
