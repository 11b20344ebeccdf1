package daemon

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest/vector"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/browsertest"
)

// perSource is how many statements a hostile source publishes, each with vectors of its own.
const perSource = 25

// A foe is a ministry that writes vectors wherever a source can write: even ones by RSS, odd
// ones by JSON Feed, which carries control characters too.
type foe struct {
	base    string
	of      country.Code
	first   int // its first vector
	vectors []string
}

func (f foe) at(i int) string { return f.vectors[(f.first+i)%len(f.vectors)] }

// fed is the vector as a feed can carry it: one that has lost characters is refused whole.
func (f foe) fed(i int) string { return strings.ToValidUTF8(f.at(i), "") }

func (f foe) source() ingest.Source {
	return ingest.Source{ID: ingest.SourceID("foe-" + strings.ToLower(string(f.of))), Name: f.at(0), Note: f.at(1), Kind: ingest.Ministry, Country: f.of,
		Languages: []string{"en"}, Method: ingest.Feed, URL: f.base + "/feed/" + string(f.of), Domains: []string{"127.0.0.1"}}
}

// link is the address of a statement; the vector is in its question.
func (f foe) link(i int) string {
	return f.base + "/page/" + string(f.of) + "/" + strconv.Itoa(i) + "?x=" + url.QueryEscape(f.at(i))
}

func (f foe) rss(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/rss+xml")
	x := func(s string) string {
		var b strings.Builder
		s = strings.Map(func(r rune) rune {
			if r < ' ' && r != '\t' && r != '\n' || r == 0xfffe || r == 0xffff || r == 0xfffd { // no XML has these
				return -1
			}
			return r
		}, s)
		_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
		return b.String()
	}
	fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>%s</title><link>%s</link><description>%s</description>`, x(f.fed(2)), f.base, x(f.fed(3)))
	for i := range perSource {
		fmt.Fprintf(w, `<item><title>Statement %s</title><guid isPermaLink="false">%s</guid><link>%s</link><pubDate>Fri, 18 Mar 2022 11:00:00 +0200</pubDate><author>%s</author><dc:creator>%s</dc:creator>
<category domain="%s">%s</category><enclosure url="%s" type="%s" length="1"/><source url="%s">%s</source><comments>%s</comments><description>%s</description></item>`,
			x(f.fed(i)), x(f.fed(i+1)), x(f.link(i)), x(f.fed(i+2)), x(f.fed(i+3)), x(f.fed(i+4)), x(f.fed(i+5)), x(f.fed(i+6)), x(f.fed(i+7)), x(f.fed(i+8)), x(f.fed(i+9)), x(f.fed(i+10)),
			x("<p>"+html.EscapeString(f.fed(i+11))+"</p>"+f.fed(i+12)))
	}
	fmt.Fprint(w, "</channel></rss>")
}

func (f foe) json(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/feed+json")
	var items []map[string]any
	for i := range perSource {
		items = append(items, map[string]any{"title": "Statement " + f.fed(i), "id": f.fed(i + 1), "url": f.link(i), "date_published": "2022-03-18T11:00:00+02:00", "authors": []any{map[string]string{"name": f.fed(i + 2), "url": f.fed(i + 3)}},
			"tags": []string{f.fed(i + 4), f.fed(i + 5)}, "attachments": []any{map[string]string{"url": f.fed(i + 6), "mime_type": f.fed(i + 7)}}, "external_url": f.fed(i + 8), "image": f.fed(i + 9), "language": f.fed(i + 10),
			"summary": f.fed(i + 11), "content_html": "<p>" + html.EscapeString(f.fed(i+11)) + "</p>" + f.fed(i+12)})
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"version": "https://jsonfeed.org/version/1.1", "title": f.fed(2), "description": f.fed(3), "home_page_url": f.base, "items": items}) // maps of strings
}

// page is a statement: vectors as text in it, and as markup around it.
func (f foe) page(w http.ResponseWriter, i int) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprintf(w, `<!doctype html><html lang="en"><head><title>Statement</title><meta name="author" content="%s"></head><body><main><h1>Statement %s</h1>
<p>The Ministry of Foreign Affairs today summoned the Russian ambassador and informed him that %s has declared four employees of the Russian embassy personae non gratae. They must leave the country within five days.</p>
<p>The note says, word for word: “%s”.</p><p>%s</p></main></body></html>`, html.EscapeString(f.at(i+1)), html.EscapeString(f.at(i)), f.of.Name(), html.EscapeString(f.at(i)), f.at(i+2))
}

// foes serves hostile ministries until every vector has been some statement's own.
func foes(t *testing.T) []foe {
	t.Helper()
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	vectors := vector.Texts()
	var all []foe
	for _, of := range country.All() {
		if first := len(all) * perSource; first < len(vectors) && !of.IsOrganisation() && of != "RU" {
			all = append(all, foe{srv.URL, of, first, vectors})
		}
	}
	find := func(r *http.Request) foe {
		for _, f := range all {
			if string(f.of) == r.PathValue("of") {
				return f
			}
		}
		return foe{}
	}
	mux.HandleFunc("GET /feed/{of}", func(w http.ResponseWriter, r *http.Request) {
		if f := find(r); f.first/perSource%2 == 0 {
			f.rss(w)
		} else {
			f.json(w)
		}
	})
	mux.HandleFunc("GET /page/{of}/{i}", func(w http.ResponseWriter, r *http.Request) {
		if i, err := strconv.Atoi(r.PathValue("i")); err == nil {
			find(r).page(w, i)
		}
	})
	return all
}

// TestInjection has hostile ministries publish every vector in every field of a feed and a page,
// takes it over the whole line into the desk, and opens every page in a browser: no dialog, no
// request to elsewhere, no breach of the policy, and nothing of a source is more than text.
func TestInjection(t *testing.T) {
	if testing.Short() {
		t.Skip("ten seconds")
	}
	began := time.Now()
	o := options(t.TempDir(), "", "http://127.0.0.1:1/")
	o.Sources, o.Alerts = nil, nil
	for _, f := range foes(t) {
		o.Sources = append(o.Sources, f.source())
	}
	d, _ := start(t, o)
	for _, s := range o.Sources {
		if err := d.Check(t.Context(), s.ID); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	queue, err := d.Desk().Queue(t.Context(), review.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	claims, paths := 0, []string{"/", "/sources", "/events", "/tally", "/audit", "/alerts", "/?tab=done", "/?tab=background"}
	desk := dial(t, d.URL(), o.Data, "Ana Petrova")
	for i, c := range queue {
		claims += len(c.Claims)
		paths = append(paths, "/case/"+c.ID)
		if i < 3 {
			done, err := desk.Decide(t.Context(), c.ID, "", api.Decision{Verdict: review.Approve, Note: vector.Texts()[i]})
			if err != nil {
				t.Fatal(err)
			}
			paths = append(paths, "/events/"+done.Expulsions[0].ID)
		}
	}
	t.Logf("%d claims in %d cases of %d sources after %v", claims, len(queue), len(o.Sources), time.Since(began))
	if want := len(vector.All()) * 95 / 100; claims < want { // some vectors make their own statement unreadable
		t.Errorf("%d claims came through, want %d and more", claims, want)
	}
	ctx := browsertest.Start(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(d.FirstLink()), chromedp.SendKeys(chromedp.CSS("#f-name"), "Ana Petrova\n")); err != nil {
		t.Fatal(err)
	}
	sees(t, ctx, "Sign out")
	said := browsertest.Look(t, ctx, d.URL(), paths)
	t.Logf("%d pages after %v", len(paths), time.Since(began))
	// What looks like markup in a text is taken out before it is read; the rest is there word for word.
	if missing := len(vector.Missing(said)); missing > len(vector.All())/3 {
		t.Errorf("%d of %d vectors are on no page", missing, len(vector.All()))
	}
}
