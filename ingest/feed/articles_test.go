package feed

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
)

// The three forms in which GDELT's article search answers give the same items.
func TestSearches(t *testing.T) {
	const (
		rss = `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0"><channel><title>Article search</title><link>https://search.example/</link>
<item><title>Ministry expels 3 diplomats , envoy summoned</title><link>https://a.example/x?id=1&amp;l=en</link><guid>https://a.example/x?id=1&amp;l=en</guid><pubDate>Mon, 04 Apr 2022 10:15:00 GMT</pubDate></item>
<item><title>Второе сообщение</title><link>https://b.example/2</link></item></channel></rss>`
		jsonFeed = `{"version":"https://jsonfeed.org/version/1","title":"Article search","items":[
{"id":"https://a.example/x?id=1&l=en","url":"https://a.example/x?id=1&l=en","title":"Ministry expels 3 diplomats , envoy summoned","date_published":"2022-04-04T10:15:00Z"},
{"id":"https://b.example/2","url":"https://b.example/2","title":"Второе сообщение"}]}`
		articles = `{"articles":[{"url":"https://a.example/x?id=1&l=en","url_mobile":"","title":"Ministry expels 3 diplomats , envoy summoned","seendate":"20220404T101500Z","domain":"a.example","language":"English","sourcecountry":"Chad"},
{"url":"https://b.example/2","title":"Второе сообщение"},{"url":"javascript:x","title":"no"}]}`
	)
	want := []string{
		"https://a.example/x?id=1&l=en Ministry expels 3 diplomats , envoy summoned",
		"https://b.example/2 Второе сообщение",
	}
	for name, doc := range map[string]string{"rss": rss, "jsonfeed": jsonFeed, "json": articles,
		"json with bad escapes": strings.Replace(articles, "diplomats ,", `diplomats \,`, 1)} {
		entries, err := Parse([]byte(doc), Document{URL: "https://search.example/doc"})
		if err != nil {
			t.Errorf("Parse of %s = %v, want nil", name, err)
			continue
		}
		var got []string
		for _, e := range entries {
			got = append(got, e.URL+" "+e.Title)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Parse of %s (-want +got):\n%s", name, diff)
		}
		if dated := !entries[0].Published.IsZero(); dated != (name == "rss" || name == "jsonfeed") {
			t.Errorf("Parse of %s dates its first item: %v; the day it was seen is not the day it was published", name, dated)
		}
	}
	for doc, want := range map[string]ingest.Health{
		"Your query was too short or too long.\n": ingest.NotAFeed,
		`{"articles": [{"url": "x"}]}`:            ingest.Malformed,
		`{"articles": [{]}`:                       ingest.Malformed,
		"{}":                                      ingest.NotAFeed,
	} {
		if _, err := Parse([]byte(doc), Document{}); ingest.HealthOf(err) != want {
			t.Errorf("Parse of %q = %v, want %s", doc, err, want)
		}
	}
}
