package discover

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/fetch"
)

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>
<item><title>The minister met nobody today</title><link>/a/1</link><pubDate>Mon, 04 Apr 2022 10:00:00 GMT</pubDate></item>
<item><title>Another item of the feed</title><link>https://elsewhere.example/2</link></item></channel></rss>`

const newsMap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>/n/1</loc><news:news><news:title>A title of news</news:title><news:publication_date>2022-04-05</news:publication_date></news:news></url></urlset>`

// page is an HTML page with head and body.
func page(head, body string) string {
	return "<!doctype html><html lang=\"de\"><head><title>Ministry</title>" + head + "</head><body>" + body + "</body></html>"
}

// serve answers with the documents by their path; what is not there is 404.
func serve(t *testing.T, docs map[string]string) string {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		doc, ok := docs[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if to, ok := strings.CutPrefix(doc, "→"); ok {
			http.Redirect(w, r, to, http.StatusMovedPermanently)
			return
		}
		fmt.Fprint(w, doc)
	}))
	t.Cleanup(srv.Close)
	return srv.URL
}

func client(t *testing.T) *fetch.Client {
	t.Helper()
	c := fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Spacing: -1})
	t.Cleanup(c.Close)
	return c
}

func TestFind(t *testing.T) {
	const releases = `<ul><li><a href="/a/1">Minister summons the ambassador again</a> <time>2022-04-04</time></li>
<li><a href="/a/2">Statement on the situation at the border</a> <time>2022-04-03</time></li>
<li><a href="/a/3">Consultations with the neighbours go on</a> <time>2022-04-02</time></li></ul>`
	for _, tt := range []struct {
		name string
		docs map[string]string
		ask  string
		want []string // method, path and how of each
	}{
		{"itself", map[string]string{"/f": rss}, "/f", []string{"feed /f the address itself"}},
		{"declared", map[string]string{"/": page(`<link rel="alternate" type="application/rss+xml" title="News" href="f.xml">
<link rel="alternate" type="application/rss+xml" title="x Comments Feed" href="c.xml"><link rel=alternate type=application/atom+xml href=/dead>`, ""),
			"/f.xml": rss, "/c.xml": rss}, "/", []string{"feed /f.xml declared by the page"}},
		{"canonical", map[string]string{"/amp": page(`<link rel=canonical href=/news>`, ""), "/news": page(`<link rel=alternate type=application/rss+xml href=/f>`, ""), "/f": rss},
			"/amp", []string{"feed /f declared by the page"}},
		{"linked", map[string]string{"/": page("", `<a href="/xml?kind=rss">x</a> <a href="/about/rssnow">RSS</a>`), "/xml": rss, "/about/rssnow": page("", "what RSS is")},
			"/", []string{"feed /xml?kind=rss a link on the page"}},
		{"not a feed behind the tag", map[string]string{"/": page(`<link rel=alternate type=application/rss+xml href=/f>`, ""), "/f": page("", "no"), "/rss.xml": rss},
			"/", []string{"feed /rss.xml a usual path"}},
		{"usual path, redirected", map[string]string{"/press/index": page("", ""), "/press/feed": "→/press/out", "/press/out": rss},
			"/press/index", []string{"feed /press/out a usual path"}},
		{"usual path that robots.txt forbids", map[string]string{"/": page("", ""), "/feed": rss, "/robots.txt": "User-agent: *\nDisallow: /feed\n"}, "/", nil},
		{"sitemap", map[string]string{"/": page("", releases), "/robots.txt": "Sitemap: /all.xml\nSitemap: /news.xml\n", "/news.xml": newsMap},
			"/", []string{"sitemap /news.xml a sitemap that robots.txt names"}},
		{"listing", map[string]string{"/news": page("", releases)}, "/news", []string{"listing /news a guess at the list on the page"}},
		{"nothing", map[string]string{"/": page("", "nothing here")}, "/", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			base := serve(t, tt.docs)
			found, steps, err := Finder{Get: client(t)}.Find(t.Context(), base+tt.ask)
			if err != nil {
				t.Fatalf("Find = %v, want nil", err)
			}
			var got []string
			for _, c := range found {
				got = append(got, string(c.Method)+" "+strings.TrimPrefix(c.URL, base)+" "+c.How)
				if c.Entries == 0 || c.Newest.IsZero() {
					t.Errorf("candidate %+v has no entries or no day", c)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Find (-want +got):\n%s\nsteps: %v", diff, steps)
			}
			if len(steps) == 0 {
				t.Error("Find tells no steps")
			}
		})
	}
	if _, _, err := (Finder{Get: client(t)}).Find(t.Context(), serve(t, nil)+"/x"); ingest.HealthOf(err) != ingest.NotFound {
		t.Errorf("Find of what is not there = %v, want it gone", err)
	}
}

// A page that links to thousands of feeds is not followed to all of them.
func TestBounded(t *testing.T) {
	var body strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&body, `<a href="/rss/%d">x</a>`, i)
	}
	base := serve(t, map[string]string{"/": page("", body.String())})
	_, steps, err := Finder{Get: client(t)}.Find(t.Context(), base+"/")
	if err != nil || len(steps) > 45 {
		t.Errorf("Find asked %d addresses, %v, want 45 at most", len(steps), err)
	}
}

// Everything goes through the Getter, as robots.txt allows where no person has named it.
func TestThroughGetter(t *testing.T) {
	base := serve(t, map[string]string{
		"/":           page(`<link rel=alternate type=application/rss+xml href="http://[::1]/tag"><link rel=canonical href="http://10.0.0.1/canonical">`, `<a href="http://169.254.169.254/rss">x</a>`),
		"/robots.txt": "Sitemap: http://192.168.0.1/news.xml\n",
	})
	_, steps, err := Finder{Get: client(t)}.Find(t.Context(), base+"/")
	if err != nil {
		t.Fatalf("Find = %v, want nil", err)
	}
	refused := 0
	for _, s := range steps {
		if strings.Contains(s.Said, fetch.ErrAddress.Error()) {
			refused++
		}
	}
	if refused != 4 {
		t.Errorf("the guard refused %d addresses, want the tag's, the canonical one, the link's and the sitemap's: %v", refused, steps)
	}
}

type nothing struct{}

func (nothing) Get(context.Context, ingest.Request) (ingest.Response, error) {
	return ingest.Response{}, ingest.Faultf(ingest.Gone, "nothing")
}

func FuzzOnPage(f *testing.F) {
	f.Add([]byte(page(`<link rel=alternate type=application/rss+xml href=/f>`, `<a href=/rss>RSS</a>`)))
	f.Fuzz(func(t *testing.T, doc []byte) {
		found, err := Finder{Get: nothing{}}.OnPage(t.Context(), ingest.Response{Body: doc, Capture: ingest.Capture{FinalURL: "https://x.example/"}})
		if err != nil || len(found) > 0 {
			t.Errorf("OnPage(%q) = %v, %v, want nothing of a site that has nothing", doc, found, err)
		}
	})
}
