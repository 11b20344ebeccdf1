package ingesttest

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/mmcdole/gofeed"
	"golang.org/x/text/encoding/charmap"

	"nongrata/ingest"
)

// A dial is a clock that a test turns.
type dial struct{ at atomic.Pointer[time.Time] }

func (d *dial) now() time.Time { return *d.at.Load() }
func (d *dial) turn(day string) {
	t, err := time.Parse(time.RFC3339, day)
	if err != nil {
		panic(err) // a test's own constant
	}
	d.at.Store(&t)
}

const (
	before   = "2022-02-24T00:00:00Z"
	midway   = "2022-04-07T21:00:00Z"
	afterAll = "2022-04-09T00:00:00Z"
)

func start(t *testing.T, at string) (*Running, *dial) {
	t.Helper()
	d := &dial{}
	d.turn(at)
	return Start(t, d.now), d
}

type answer struct {
	status int
	header http.Header
	body   string
}

func get(t *testing.T, url string, header ...string) answer {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, string(b)}
}

func source(t *testing.T, r *Running, id ingest.SourceID) ingest.Source {
	t.Helper()
	for _, s := range r.Sources() {
		if s.ID == id {
			return s
		}
	}
	t.Fatalf("no source %s", id)
	return ingest.Source{}
}

// found is one item as a client reads it from a feed or a listing page.
type found struct{ title, url, text string }

func read(t *testing.T, s ingest.Source) []found {
	t.Helper()
	a := get(t, s.URL)
	if a.status != http.StatusOK {
		t.Fatalf("GET %s = %d", s.URL, a.status)
	}
	var fs []found
	if s.Method == ingest.Listing {
		doc := parsePage(t, a.body)
		doc.Find(s.Selectors.Item).Each(func(_ int, it *goquery.Selection) {
			if strings.TrimSpace(it.Find(s.Selectors.Date).Text()) == "" {
				t.Errorf("%s: item without a date", s.ID)
			}
			href, _ := it.Find(s.Selectors.Link).Attr("href")
			title := strings.TrimSpace(it.Find(s.Selectors.Title).Text())
			fs = append(fs, found{title, strings.TrimSuffix(s.URL, "/"+string(s.ID)+"/news.html") + href, ""})
		})
		return fs
	}
	feed, err := gofeed.NewParser().ParseString(a.body)
	if err != nil {
		t.Fatalf("%s: %v", s.ID, err)
	}
	for _, it := range feed.Items {
		if it.PublishedParsed == nil {
			t.Errorf("%s: %q without a date", s.ID, it.Title)
		}
		fs = append(fs, found{it.Title, it.Link, it.Content})
	}
	return fs
}

func parsePage(t *testing.T, body string) *goquery.Document {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// Every release is found by a client that reads the feed or the listing page and, where the
// feed has no whole articles, the article page by the declared selectors.
func TestEveryReleaseCanBeRead(t *testing.T) {
	r, _ := start(t, afterAll)
	byTitle := map[string]string{} // source and title to body as read
	for _, s := range r.Sources() {
		for _, f := range read(t, s) {
			body := f.text
			if !s.FullText {
				body = readPage(t, s, f.url)
			}
			byTitle[string(s.ID)+"\n"+f.title] = plain(t, body)
		}
	}
	for _, rel := range r.Releases() {
		v := rel.Last()
		got, ok := byTitle[string(rel.Source)+"\n"+v.Title]
		want := strings.Join(strings.Fields(v.Body), " ")
		if !ok {
			t.Errorf("%s: not found on %s", rel.File, rel.Source)
		} else if got != want {
			t.Errorf("%s: body as read = %q, want %q", rel.File, got, want)
		}
	}
}

func readPage(t *testing.T, s ingest.Source, url string) string {
	t.Helper()
	a := get(t, url)
	if strings.Contains(a.header.Get("Content-Type"), "windows-1251") {
		a.body = decode1251(t, a.body)
	}
	doc := parsePage(t, a.body)
	if doc.Find(s.Selectors.BodyDate).Length() == 0 {
		t.Errorf("%s: no date by %q", url, s.Selectors.BodyDate)
	}
	html, err := doc.Find(s.Selectors.Body).Html()
	if err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	return html
}

// plain returns the text of an HTML fragment with single spaces.
func plain(t *testing.T, fragment string) string {
	t.Helper()
	fragment = strings.NewReplacer("</p>", " </p>", "</div>", " </div>").Replace(fragment)
	return strings.Join(strings.Fields(parsePage(t, fragment).Text()), " ")
}

func TestNothingBeforeItsTime(t *testing.T) {
	r, d := start(t, before)
	s := source(t, r, "us-state")
	if got := read(t, s); len(got) != 0 {
		t.Errorf("items before the wave = %v, want none", got)
	}
	page := r.URL + "/us-state/minister-counsellor-russian-embassy.html"
	if a := get(t, page); a.status != http.StatusNotFound {
		t.Errorf("page before its time = %d, want 404", a.status)
	}
	d.turn("2022-02-24T16:40:00Z")
	if got := read(t, s); len(got) != 1 {
		t.Errorf("items at the minute of publication = %d, want 1", len(got))
	}
	if a := get(t, page); a.status != http.StatusOK {
		t.Errorf("page at its time = %d, want 200", a.status)
	}
}

func TestEditKeepsIdentity(t *testing.T) {
	r, d := start(t, midway)
	s := source(t, r, "es-exteriores")
	one := read(t, s)
	d.turn(afterAll)
	two := read(t, s)
	if len(one) != 1 || len(two) != 1 {
		t.Fatalf("items before and after the edit = %d, %d, want 1, 1", len(one), len(two))
	}
	if one[0].url != two[0].url {
		t.Errorf("address after the edit = %s, want %s", two[0].url, one[0].url)
	}
	if !strings.Contains(one[0].text, "en torno a 25") || !strings.Contains(two[0].text, "a 27 diplomáticos") {
		t.Errorf("bodies before and after = %q, %q", one[0].text, two[0].text)
	}
	if a := get(t, two[0].url); !strings.Contains(a.body, "a 27 diplomáticos") {
		t.Errorf("page after the edit has the old body")
	}
}

func TestConditionalGet(t *testing.T) {
	r, d := start(t, "2022-04-04T21:00:00Z")
	for _, id := range []ingest.SourceID{"de-aa", "nl-buza", "ee-vm", "mk-mfa", "ru-mid", "jp-mofa"} {
		url := source(t, r, id).URL
		a := get(t, url)
		etag, mod := a.header.Get("ETag"), a.header.Get("Last-Modified")
		if etag == "" {
			t.Errorf("%s: no ETag", id)
		}
		if got := get(t, url, "If-None-Match", etag).status; got != http.StatusNotModified {
			t.Errorf("%s: If-None-Match = %d, want 304", id, got)
		}
		if mod != "" {
			if got := get(t, url, "If-Modified-Since", mod).status; got != http.StatusNotModified {
				t.Errorf("%s: If-Modified-Since = %d, want 304", id, got)
			}
		}
		if again := get(t, url); again.body != a.body {
			t.Errorf("%s: the same moment gave other bytes", id)
		}
	}
	url := source(t, r, "ee-vm").URL
	etag := get(t, url).header.Get("ETag")
	d.turn(afterAll)
	if got := get(t, url, "If-None-Match", etag).status; got != http.StatusOK {
		t.Errorf("after a new item, If-None-Match = %d, want 200", got)
	}
}

func TestFaults(t *testing.T) {
	r, _ := start(t, afterAll)
	url := source(t, r, "us-state").URL
	whole := get(t, url).body
	for _, c := range []struct {
		fault  Fault
		status int
		is     func(body string) bool
	}{
		{Failing, 500, func(b string) bool { return b != "" }},
		{Forbidden, 403, func(b string) bool { return strings.Contains(b, "<!doctype html>") }},
		{NotAFeed, 200, func(b string) bool { return strings.HasPrefix(b, "<!doctype html>") }},
		{Truncated, 200, func(b string) bool {
			return strings.HasPrefix(whole, b) && len(b) < len(whole) && xml.Unmarshal([]byte(b), new(struct{})) != nil
		}},
		{Redirect, 301, func(string) bool { return true }},
		{Healthy, 200, func(b string) bool { return b == whole }},
	} {
		r.SetFault("us-state", c.fault)
		a := get(t, url)
		if a.status != c.status || !c.is(a.body) {
			t.Errorf("fault %q = %d %.60q, want %d", c.fault, a.status, a.body, c.status)
		}
		if c.fault == Redirect {
			if moved := get(t, r.URL+a.header.Get("Location")); moved.status != 200 || moved.body != whole {
				t.Errorf("redirect leads to %s = %d", a.header.Get("Location"), moved.status)
			}
		}
	}
	if got := get(t, source(t, r, "us-usun").URL).status; got != 200 {
		t.Errorf("another source = %d, want 200", got)
	}
}

func TestSlowAnswersNothing(t *testing.T) {
	r, _ := start(t, afterAll)
	r.SetFault("us-state", Slow)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, source(t, r, "us-state").URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	if res, err := http.DefaultClient.Do(req); err == nil {
		res.Body.Close()
		t.Errorf("slow source answered %d", res.StatusCode)
	}
	if got := r.Requests("us-state"); got != 1 {
		t.Errorf("requests = %d, want 1", got)
	}
}

func TestTimes(t *testing.T) {
	r, _ := start(t, before)
	ts := r.Times()
	for i := 1; i < len(ts); i++ {
		if !ts[i].After(ts[i-1]) {
			t.Fatalf("Times()[%d] = %s, not after %s", i, ts[i], ts[i-1])
		}
	}
	first, last := "2022-02-24T12:35:00Z", "2022-04-08T15:00:00Z"
	if got := ts[0].Format(time.RFC3339); got != first {
		t.Errorf("first moment = %s, want %s", got, first)
	}
	if got := ts[len(ts)-1].Format(time.RFC3339); got != last {
		t.Errorf("last moment = %s, want %s", got, last)
	}
}

func TestRussianIsWindows1251(t *testing.T) {
	r, _ := start(t, afterAll)
	a := get(t, source(t, r, "ru-mid").URL)
	if !strings.HasPrefix(a.body, `<?xml version="1.0" encoding="windows-1251"?>`) || strings.Contains(a.body, "Россия") {
		t.Errorf("feed of ru-mid begins %.80q, want windows-1251", a.body)
	}
	if got := decode1251(t, a.body); !strings.Contains(got, "посол Республики Польша") {
		t.Errorf("feed of ru-mid, decoded, lacks its text")
	}
}

func TestLabelled(t *testing.T) {
	for _, rel := range load(t) {
		b, err := rel.Labelled(len(rel.Edits))
		if err != nil {
			t.Fatal(err)
		}
		var line struct {
			ID, Title, Text string
			Want            []json.RawMessage
		}
		if err := json.Unmarshal(b, &line); err != nil {
			t.Fatal(err)
		}
		if line.ID != rel.Slug || line.Text != rel.Last().Body || len(line.Want) != len(rel.Last().Want) || line.Want == nil {
			t.Errorf("%s: Labelled = %s", rel.File, b)
		}
	}
}

func decode1251(t *testing.T, s string) string {
	t.Helper()
	out, err := charmap.Windows1251.NewDecoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
