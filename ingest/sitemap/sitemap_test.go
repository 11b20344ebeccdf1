package sitemap

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

const (
	head = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`
	two  = head + `<url><loc>https://a.example/1?utm_source=x</loc><news:news><news:publication><news:name>A</news:name><news:language>lt</news:language></news:publication>
<news:publication_date>2022-04-04T09:30:00+03:00</news:publication_date><news:title>Vilnius  &amp; Kaunas</news:title></news:news></url>
<url><loc>/2</loc><news:news><news:publication_date>2022-04-05</news:publication_date><news:title>Later</news:title></news:news></url>
<url><loc>https://a.example/about</loc></url></urlset>`
)

// A site answers with documents by path.
type site map[string]string

func (s site) Get(_ context.Context, r ingest.Request) (ingest.Response, error) {
	body, ok := s[strings.TrimPrefix(r.URL, "https://a.example")]
	if !ok {
		return ingest.Response{}, &ingest.Fault{Health: ingest.Gone, Err: fmt.Errorf("no %s", r.URL)}
	}
	return ingest.Response{Body: []byte(body), Capture: ingest.Capture{Hash: ingest.HashOf([]byte(body)), URL: r.URL, FinalURL: r.URL, Status: 200}}, nil
}

func fetch(t *testing.T, s site) ([]ingest.Entry, error) {
	t.Helper()
	list, err := New(s).Fetch(t.Context(), ingest.Source{ID: "a", Method: ingest.Sitemap, URL: "https://a.example/map.xml"}, ingest.State{})
	return list.Entries, err
}

func TestFetch(t *testing.T) {
	want := []ingest.Entry{
		{Key: "https://a.example/2", URL: "https://a.example/2", Title: "Later", Published: time.Date(2022, 4, 5, 0, 0, 0, 0, time.UTC), DateOnly: true},
		{Key: "https://a.example/1", URL: "https://a.example/1?utm_source=x", Title: "Vilnius & Kaunas", Lang: "lt", Published: time.Date(2022, 4, 4, 6, 30, 0, 0, time.UTC)},
	}
	index := `<sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2022-04-06</lastmod></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>`
	for name, s := range map[string]site{
		"map":   {"/map.xml": two},
		"index": {"/map.xml": index, "/news.xml": two},
	} {
		got, err := fetch(t, s)
		if err != nil {
			t.Errorf("%s: Fetch = %v", name, err)
		}
		for i := range got {
			got[i].Published = got[i].Published.UTC()
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: entries (-want +got):\n%s", name, diff)
		}
	}
}

func TestFetchFaults(t *testing.T) {
	for _, tt := range []struct {
		name string
		site site
		want ingest.Health
	}{
		{"empty map", site{"/map.xml": head + "</urlset>"}, ingest.OK},
		{"a map of a whole site", site{"/map.xml": head + "<url><loc>https://a.example/</loc></url></urlset>"}, ingest.NotAFeed},
		{"a page", site{"/map.xml": "<!doctype html><html><body>no</body></html>"}, ingest.NotAFeed},
		{"a feed", site{"/map.xml": "<rss></rss>"}, ingest.NotAFeed},
		{"nothing", site{"/map.xml": ""}, ingest.Malformed},
		{"a map that is gone", site{"/map.xml": "<sitemapindex><sitemap><loc>/gone.xml</loc></sitemap></sitemapindex>"}, ingest.Gone},
		{"too many", site{"/map.xml": head + strings.Repeat("<url><loc>/x</loc></url>", maxEntries+1) + "</urlset>"}, ingest.TooLarge},
	} {
		if _, err := fetch(t, tt.site); ingest.HealthOf(err) != tt.want {
			t.Errorf("%s: %v (%s), want %s", tt.name, err, ingest.HealthOf(err), tt.want)
		}
	}
}

func TestCutShort(t *testing.T) {
	got, err := fetch(t, site{"/map.xml": two[:strings.Index(two, "<url><loc>/2")]})
	if err != nil || len(got) != 1 || len(got[0].Notes) == 0 {
		t.Errorf("a map cut short = %+v, %v, want its first entry with a note", got, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(two))
	f.Add([]byte("<sitemapindex><sitemap><loc>:</loc></sitemap>"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := parse(b, ingest.Capture{URL: "https://a.example/map.xml"})
		if err != nil {
			return
		}
		m.children()
		es, _ := m.entries(ingest.Source{})
		for _, e := range es {
			if e.Key == "" || e.Title == "" || !strings.HasPrefix(e.URL, "http") {
				t.Errorf("entry %+v", e)
			}
		}
	})
}
