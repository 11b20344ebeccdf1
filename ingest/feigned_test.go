package ingest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"nongrata/ingest"
	"nongrata/ingest/lookalike"
)

// A source whose news turns up in another language, poll after poll, says so, and stops when it
// speaks its own again.
func TestForeign(t *testing.T) {
	at := &clock{now: time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)}
	l := newLine(t)
	l.source.Languages = []string{"de"}
	lang := "en"
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script, Archive: &l.archive, Seen: &l.seen,
		Publish: l.publish, Clock: at, Language: func(ingest.Source, string) string { return lang },
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []ingest.Health{ingest.OK, ingest.OK, ingest.Foreign, ingest.Foreign} {
		at.now = at.now.Add(time.Hour)
		l.set(teaser(i, fmt.Sprint("release ", i)))
		l.mustPoll(1)
		if l.state.Health != want {
			t.Errorf("after %d polls with foreign news: %s, want %s", i+1, l.state.Health, want)
		}
	}
	lang = "de-AT"
	l.set(teaser(9, "Mitteilung 9"))
	l.mustPoll(1)
	if l.state.Health != ingest.OK {
		t.Errorf("once it speaks its own language: %s %s, want ok", l.state.Health, l.state.Error)
	}
}

// A link to a domain that is made to look like the source's own is said, for a day.
func TestLookalike(t *testing.T) {
	at := &clock{now: time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)}
	l := newLine(t)
	l.source.Domains = []string{"auswaertiges-amt.de"}
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script, Archive: &l.archive, Seen: &l.seen,
		Publish: l.publish, Clock: at, Lookalike: lookalike.Why,
	})
	if err != nil {
		t.Fatal(err)
	}
	poll := func(url string, want ingest.Health) {
		t.Helper()
		at.now = at.now.Add(9 * time.Hour)
		e := teaser(at.now.Day()*100+at.now.Hour(), "release")
		e.URL = url
		l.set(e)
		if _, err := l.poll(); err != nil {
			t.Fatal(err)
		}
		if l.state.Health != want {
			t.Errorf("with a link to %s: %s %q, want %s", url, l.state.Health, l.state.Error, want)
		}
	}
	poll("https://www.auswaertiges-amt.de/1", ingest.OK)
	poll("https://auswaertiges-amt.com/2", ingest.Lookalike)
	poll("https://www.auswaertiges-amt.de/3", ingest.Lookalike)
	poll("https://www.auswaertiges-amt.de/4", ingest.Lookalike)
	poll("https://www.auswaertiges-amt.de/5", ingest.OK)
}

// A first list is not weighed whole to tell its language: every entry has its say, and some
// kilobytes do.
func TestSaid(t *testing.T) {
	at := &clock{now: time.Date(2022, 4, 4, 9, 0, 0, 0, time.UTC)}
	l := newLine(t)
	l.source.Languages = []string{"de"}
	var said string
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script, Archive: &l.archive, Seen: &l.seen,
		Publish: l.publish, Clock: at, Language: func(_ ingest.Source, text string) string { said = text; return "de" },
	})
	if err != nil {
		t.Fatal(err)
	}
	var all []ingest.Entry
	for i := range 40 {
		e := teaser(i, fmt.Sprint("Mitteilung ", i))
		e.Content = fmt.Sprintf("<p>Wort%d</p>", i) + strings.Repeat("<p>für größere Länder</p>", 5000)
		all = append(all, e)
	}
	l.set(all...)
	l.mustPoll(len(all))
	for i := range all {
		if title, word := fmt.Sprintf("Mitteilung %d\n", i), fmt.Sprintf("Wort%d ", i); !strings.Contains(said, title) || !strings.Contains(said, word) {
			t.Errorf("the language was told without entry %d", i)
		}
	}
	if most := 20 << 10; len(said) > most || !utf8.ValidString(said) {
		t.Errorf("its language was told from %d bytes (valid %t), want whole letters, %d at most", len(said), utf8.ValidString(said), most)
	}
}
