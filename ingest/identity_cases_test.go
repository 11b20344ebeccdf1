package ingest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
)

func full(guid, link, title, text string) ingest.Entry {
	return ingest.Entry{Key: guid, URL: link, Title: title, Content: text, MediaType: "text/plain", Full: true}
}

// told returns the titles of what a poll published, and how many items it was.
func (l *line) told() (titles []string, ids map[string]bool) {
	l.t.Helper()
	l.state.BodyHash = ""
	items, err := l.poll()
	if err != nil {
		l.t.Fatal(err)
	}
	ids = map[string]bool{}
	for _, it := range items {
		titles, ids[it.ID] = append(titles, it.Title), true
	}
	slices.Sort(titles)
	return titles, ids
}

// Identifiers that number the places of a list, and not its entries, are seen through: nothing
// is lost, nothing is taken for an edit, and the source is read by address from then on, until a
// person says otherwise.
func TestIdentityOfPlaces(t *testing.T) {
	l := newLine(t)
	subjects := []string{"Visit to Lima", "Budget talks opened", "Zagreb summit", "Fisheries quota", "Honorary consul", "Eight diplomats expelled"}
	seen := map[string]int{}
	for n := range subjects {
		var list []ingest.Entry
		for place, i := 0, n; i >= 0 && place < 4; place, i = place+1, i-1 {
			list = append(list, full(fmt.Sprint(place+1), fmt.Sprintf("https://mfa.example/news/%d", i), subjects[i], "Text of "+subjects[i]))
		}
		l.set(list...)
		titles, _ := l.told()
		for _, title := range titles {
			seen[title]++
		}
	}
	for _, s := range subjects {
		if seen[s] != 1 {
			t.Errorf("%q was published %d times, want once", s, seen[s])
		}
	}
	if l.state.Identity != ingest.ByLink || !strings.Contains(l.state.IdentityWhy, "shared their guid") {
		t.Errorf("identity = %q (%s), want by link, with the reason", l.state.Identity, l.state.IdentityWhy)
	}
	l.source.Identity = ingest.ByGUID
	l.set(full("new", "https://mfa.example/news/99", "Another", "Text"))
	if titles, _ := l.told(); len(titles) != 1 {
		t.Errorf("after a person took identifiers up again: published %q, want one", titles)
	}
}

// Entries of one day, of one title, without identifier or address of their own: none is lost.
func TestIdentityOfEqualDates(t *testing.T) {
	l := newLine(t)
	l.source.FullText = true
	day := time.Date(2022, 4, 4, 0, 0, 0, 0, time.UTC)
	entry := func(text string) ingest.Entry {
		e := full("https://mfa.example/feed", "https://mfa.example/feed", "Press release", text)
		e.Published, e.DateOnly = day, true
		return e
	}
	l.set(entry("one"), entry("two"), entry("three"))
	if titles, ids := l.told(); len(titles) != 3 || len(ids) != 3 {
		t.Errorf("first list: %d published of %d items, want 3 of 3", len(titles), len(ids))
	}
	l.set(entry("four"), entry("one"), entry("two"))
	if titles, ids := l.told(); len(titles) != 1 || len(ids) != 1 {
		t.Errorf("second list: %d published, want the one that is new", len(titles))
	}
	l.set(entry("two"), entry("four"), entry("one"))
	if titles, _ := l.told(); len(titles) != 0 {
		t.Errorf("the list in another order: published %q, want none", titles)
	}
}

// maxReturnsTold is how often a text that has gone back once is told to do so again.
const maxReturnsTold = 2

// A text that goes back to what it was is told, too: the last word is what counts. One that goes
// to and fro, as the pages of two servers do, is not told for ever.
func TestRevisionReturns(t *testing.T) {
	l := newLine(t)
	revisions := map[string]bool{}
	show := func(text string) int {
		l.set(full("g", "https://mfa.example/news/1", "Expulsion", text))
		l.state.BodyHash = ""
		items, err := l.poll()
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range items {
			if revisions[it.Revision] {
				t.Errorf("revision %s for the second time", it.Revision)
			}
			revisions[it.Revision] = true
		}
		return len(items)
	}
	for i, text := range []string{"8 must leave", "18 must leave", "8 must leave"} {
		if show(text) != 1 {
			t.Errorf("version %d (%s) was not published", i, text)
		}
	}
	told := 0
	for i := range 40 {
		told += show([]string{"18 must leave", "8 must leave"}[i%2])
	}
	if told != maxReturnsTold {
		t.Errorf("a text that goes to and fro was published %d times more, want %d", told, maxReturnsTold)
	}
	if show("19 must leave") != 1 {
		t.Error("a new version after all that was not published")
	}
}

// White space, markup, counters and stamps are no edit, of a list's text or of a page's.
func TestCosmeticEdit(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Acht Diplomaten")
	l.pages[e.URL] = html("acht") + "<p>17 views</p>"
	l.set(e)
	l.mustPoll(1)
	for i, content := range []string{"<p>Teaser  Acht\nDiplomaten</p>", "Teaser Acht Diplomaten 12 comments", "Teaser Acht Diplomaten 40 comments"} {
		e.Content = content
		l.set(e)
		if l.mustPoll(0); len(l.gets) > 0 {
			t.Errorf("cosmetic edit %d: page asked for again: %v", i, l.gets)
		}
	}
	if l.state.Cosmetic != 3 {
		t.Errorf("Cosmetic = %d, want 3", l.state.Cosmetic)
	}
	e.Content = "Teaser, achtzehn Diplomaten"
	l.pages[e.URL] = html("acht") + "<p>200 views</p>"
	l.set(e)
	if l.mustPoll(0); len(l.gets) != 1 {
		t.Errorf("another teaser: asked for %v, want the page looked at, and nothing new on it", l.gets)
	}
}

// While a corrected article is not to be had, its teaser does not take its place.
func TestEditedPageAway(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Diplomaten")
	l.pages[e.URL] = html("acht")
	l.set(e)
	it := l.mustPoll(1)[0]
	e.Content = "Korrigiert"
	delete(l.pages, e.URL)
	l.pageErr = &ingest.Fault{Health: ingest.ServerError, Status: 503, Err: fmt.Errorf("503")}
	l.set(e)
	l.mustPoll(0)
	l.pages[e.URL] = html("achtzehn")
	again := l.mustPoll(1)[0]
	if again.ID != it.ID || l.body(again) != html("achtzehn") {
		t.Errorf("the corrected article = %+v, want its text under the same item", again)
	}
}

// A date that cannot be is said and left out: undated is undated, never now.
func TestImpossibleDates(t *testing.T) {
	now := time.Now().UTC()
	for _, tt := range []struct {
		date    time.Time
		undated bool
		note    string
	}{
		{time.Time{}, true, ""},
		{now.Add(-time.Hour), false, ""},
		{now.Add(20 * time.Hour), false, ""},
		{now.Add(3 * 24 * time.Hour), false, "ahead of the day"},
		{time.Date(2099, 1, 1, 0, 0, 0, 0, time.UTC), true, "cannot be"},
		{time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), true, "cannot be"},
	} {
		l := newLine(t)
		e := full("g", "https://mfa.example/news/1", "Expulsion", "8 must leave")
		e.Published = tt.date
		l.set(e)
		it := l.mustPoll(1)[0]
		notes := strings.Join(it.Notes, " ")
		if it.Published.IsZero() != tt.undated || !strings.Contains(notes, tt.note) || tt.note == "" && notes != "" {
			t.Errorf("dated %v: Published = %v, notes %q, want undated %v and %q", tt.date, it.Published, notes, tt.undated, tt.note)
		}
	}
}
