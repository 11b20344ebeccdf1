package ingest_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"nongrata/ingest"
)

// paperLine is a line whose Poller reads PDFs as read does.
func paperLine(t *testing.T, read func([]byte) (ingest.Paper, error)) *line {
	t.Helper()
	l := newLine(t)
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script,
		Archive: &l.archive, Seen: &l.seen, Publish: l.publish, Paper: read,
		PageDate: func(ingest.Source, ingest.Response) (time.Time, bool) {
			t.Error("a PDF was asked for its date as a page")
			return time.Time{}, false
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestPollPaper(t *testing.T) {
	made := time.Date(2022, 4, 6, 7, 15, 0, 0, time.UTC)
	listed := time.Date(2022, 4, 5, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name      string
		entry     ingest.Entry
		paper     ingest.Paper
		title     string
		published time.Time
	}{
		{"the list says all", ingest.Entry{Title: "Note", Published: listed}, ingest.Paper{Title: "Record", Text: "t", Created: made}, "Note", listed},
		{"the record says what the list does not", ingest.Entry{}, ingest.Paper{Title: "Record", Text: "t", Created: made}, "Record", made},
		{"made when it was asked for", ingest.Entry{Title: "Note"}, ingest.Paper{Text: "t", Created: time.Now().Add(-time.Minute)}, "Note", time.Time{}},
		{"made before there were PDFs", ingest.Entry{Title: "Note"}, ingest.Paper{Text: "t", Created: time.Unix(0, 0)}, "Note", time.Time{}},
	} {
		l := paperLine(t, func([]byte) (ingest.Paper, error) { return tt.paper, nil })
		tt.entry.Key, tt.entry.URL = "k", "https://mfa.example/note.pdf"
		l.pages[tt.entry.URL] = "%PDF-1.7"
		l.set(tt.entry)
		it := l.mustPoll(1)[0]
		if it.Title != tt.title || !it.Published.Equal(tt.published) {
			t.Errorf("%s: item is %q of %v, want %q of %v", tt.name, it.Title, it.Published, tt.title, tt.published)
		}
		if it.Body.MediaType != "application/pdf" || l.body(it) != "%PDF-1.7" || len(it.Evidence) != 2 {
			t.Errorf("%s: body = %+v with %d captures, want the PDF", tt.name, it.Body, len(it.Evidence))
		}
	}
}

// A PDF that cannot be read leaves what the list says, and says so; its bytes are kept.
func TestPollPaperUnread(t *testing.T) {
	for _, content := range []string{"", "A teaser"} {
		l := paperLine(t, func([]byte) (ingest.Paper, error) { return ingest.Paper{}, errors.New("it is scanned") })
		e := ingest.Entry{Key: "k", URL: "https://mfa.example/note.pdf", Title: "Note", Content: content, MediaType: "text/plain"}
		l.pages[e.URL] = "%PDF-1.7"
		l.set(e)
		it := l.mustPoll(1)[0]
		if said := it.Body.Missing + strings.Join(it.Notes, ""); !strings.Contains(said, "the link leads to a PDF: it is scanned") {
			t.Errorf("item = %+v, want it to say that the PDF is scanned", it)
		}
		if _, err := l.archive.Get(context.Background(), it.Evidence[1].Hash); err != nil {
			t.Errorf("the PDF itself: %v, want it kept", err)
		}
	}
}
