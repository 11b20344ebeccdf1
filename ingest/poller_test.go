package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// A script is a source whose list and pages a test writes.
type script struct {
	list    ingest.List
	listErr error
	pages   map[string]string // by URL; absent ones fail with pageErr
	pageErr error
	gets    []string
}

func (s *script) Fetch(_ context.Context, _ ingest.Source, st ingest.State) (ingest.List, error) {
	list := s.list
	list.Capture = ingest.Capture{
		Hash: ingest.HashOf(list.Body), URL: "https://mfa.example/feed", FinalURL: "https://mfa.example/feed", Status: 200,
	}
	list.BodyHash = list.Capture.Hash
	if list.Unchanged = list.BodyHash == st.BodyHash; list.Unchanged {
		list.Entries = nil
	}
	return list, s.listErr
}

func (s *script) Get(_ context.Context, r ingest.Request) (ingest.Response, error) {
	s.gets = append(s.gets, r.URL)
	body, ok := s.pages[r.URL]
	if !ok {
		return ingest.Response{}, s.pageErr
	}
	media := "text/html"
	if strings.HasPrefix(body, "%PDF") {
		media = "application/pdf"
	}
	return ingest.Response{Body: []byte(body), Capture: ingest.Capture{
		Hash: ingest.HashOf([]byte(body)), URL: r.URL, FinalURL: r.URL, Status: 200, MediaType: media,
	}}, nil
}

// set makes the list hold these entries.
func (s *script) set(entries ...ingest.Entry) {
	s.list.Entries = entries
	s.list.Body = fmt.Append(nil, entries)
	s.list.ETag = string(ingest.HashOf(s.list.Body))
}

// A line is a Poller with everything around it.
type line struct {
	*script
	t          *testing.T
	source     ingest.Source
	state      ingest.State
	seen       ingesttest.MemSeen
	archive    ingesttest.MemArchive
	published  []ingest.Item
	publishErr error
	poller     *ingest.Poller
}

var ministry = ingest.Source{
	ID: "de-amt", Kind: ingest.Ministry, Country: "DE", Languages: []string{"de"}, Method: ingest.Feed,
	URL: "https://mfa.example/feed", Domains: []string{"mfa.example"},
}

func newLine(t *testing.T) *line {
	l := &line{script: &script{pages: map[string]string{}}, t: t, source: ministry}
	l.use(ingest.WallClock{})
	return l
}

// use has the Poller read the time off c.
func (l *line) use(c ingest.Clock) {
	l.t.Helper()
	var err error
	l.poller, err = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script,
		Archive: &l.archive, Seen: &l.seen, Publish: l.publish, Clock: c,
	})
	if err != nil {
		l.t.Fatal(err)
	}
}

func (l *line) publish(_ context.Context, items ...ingest.Item) error {
	if l.publishErr != nil {
		return l.publishErr
	}
	for _, it := range items {
		if err := it.Validate(); err != nil {
			l.t.Errorf("published %+v: %v", it, err)
		}
	}
	l.published = append(l.published, items...)
	return nil
}

// poll polls once and returns what was published by it.
func (l *line) poll() ([]ingest.Item, error) {
	l.t.Helper()
	l.published, l.gets = nil, nil
	res, err := l.poller.Poll(l.t.Context(), l.source, l.state)
	l.state = res.State
	if res.Published != len(l.published) {
		l.t.Errorf("Poll reports %d published, want %d", res.Published, len(l.published))
	}
	return l.published, err
}

func (l *line) mustPoll(want int) []ingest.Item {
	l.t.Helper()
	items, err := l.poll()
	if err != nil || len(items) != want {
		l.t.Fatalf("Poll published %d items, %v, want %d", len(items), err, want)
	}
	return items
}

func (l *line) body(it ingest.Item) string {
	l.t.Helper()
	b, err := l.archive.Get(l.t.Context(), it.Body.Hash)
	if err != nil {
		l.t.Fatalf("body of %s: %v", it.ID, err)
	}
	return string(b)
}

func teaser(n int, title string) ingest.Entry {
	u := fmt.Sprintf("https://mfa.example/%d", n)
	return ingest.Entry{Key: u, URL: u, Title: title, Content: "Teaser " + title, MediaType: "text/html"}
}

func html(text string) string { return "<html><body><p>" + text + "</p></body></html>" }

func TestPoll(t *testing.T) {
	l := newLine(t)
	first, second := teaser(1, "Vierzig Diplomaten"), teaser(2, "Botschafter einbestellt")
	first.Published, first.DateOnly = time.Date(2022, 4, 4, 0, 0, 0, 0, time.UTC), true
	l.set(second, first)
	l.pages[first.URL], l.pages[second.URL] = html("vierzig"), html("einbestellt")
	items := l.mustPoll(2)
	it := items[0]
	want := ingest.Item{
		ID: ingest.ItemID("de-amt", first.Key), Revision: it.Revision, Source: "de-amt", Kind: ingest.Ministry,
		Country: "DE", Lang: "de", URL: first.URL, Title: first.Title, Published: first.Published, DateOnly: true,
		Fetched: it.Fetched, Evidence: it.Evidence,
		Body: ingest.Body{Hash: ingest.HashOf([]byte(html("vierzig"))), MediaType: "text/html"},
	}
	if diff := cmp.Diff(want, it); diff != "" {
		t.Errorf("oldest item (-want +got):\n%s", diff)
	}
	if len(it.Evidence) != 2 || it.Evidence[0].URL != l.source.URL || it.Evidence[1].Hash != it.Body.Hash || it.Evidence[1].Unpinned {
		t.Errorf("evidence = %+v, want the list, then the page", it.Evidence)
	}
	for _, c := range it.Evidence {
		if _, err := l.archive.Get(t.Context(), c.Hash); err != nil {
			t.Errorf("evidence %s: %v", c.URL, err)
		}
	}
	if !items[1].Published.IsZero() {
		t.Errorf("Published of an undated entry = %v, want zero", items[1].Published)
	}
	if st := l.state; st.Health != ingest.OK || st.Items != 2 || st.ETag == "" || st.LastItem.IsZero() || st.Error != "" {
		t.Errorf("state = %+v", st)
	}
	l.mustPoll(0)
	if l.state.Health != ingest.Unchanged || len(l.gets) > 0 {
		t.Errorf("the same list again: %s, %v fetched, want unchanged and nothing", l.state.Health, l.gets)
	}
}

// An edit is a new revision of the same item; a list that only changes around its entries is
// nothing new.
func TestPollEdited(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Acht Diplomaten")
	l.pages[e.URL] = html("acht")
	l.set(e)
	before := l.mustPoll(1)[0]
	e.Title = "Achtzehn Diplomaten"
	l.pages[e.URL] = html("achtzehn")
	l.set(e)
	after := l.mustPoll(1)[0]
	if after.ID != before.ID || after.Revision == before.Revision || l.body(after) != html("achtzehn") {
		t.Errorf("edit: %s → %s, want the same item in another revision", before.MsgID(), after.MsgID())
	}
	if l.body(before) != html("acht") {
		t.Error("the text before the edit is lost")
	}
	l.state.BodyHash = "" // as if the page around had changed
	l.mustPoll(0)
	if len(l.gets) > 0 {
		t.Errorf("fetched %v for entries already seen", l.gets)
	}
	e.Content = "Teaser, now longer"
	l.pages[e.URL] = "<html><script>token=42</script>" + html("achtzehn")
	l.set(e)
	if l.mustPoll(0); len(l.gets) != 1 {
		t.Errorf("an edited teaser: fetched %v, want the page looked at", l.gets)
	}
}

func TestPollWithoutPage(t *testing.T) {
	down := &ingest.Fault{Health: ingest.ServerError, Err: errors.New("500 internal server error")}
	gone := &ingest.Fault{Health: ingest.Gone, Err: errors.New("404 not found")}
	t.Run("comes back", func(t *testing.T) {
		l := newLine(t)
		e := teaser(1, "Ausweisung")
		l.pageErr = down
		l.set(e)
		it := l.mustPoll(1)[0]
		if l.body(it) != e.Content || !it.Body.Fragment || !strings.Contains(strings.Join(it.Notes, ""), "500") {
			t.Errorf("item without its page = %+v, want the teaser and a note", it)
		}
		l.mustPoll(0)
		l.pages[e.URL] = html("vierzig")
		again := l.mustPoll(1)[0]
		if again.ID != it.ID || l.body(again) != html("vierzig") || again.Body.Fragment {
			t.Errorf("item once the page is back = %+v, want its text", again)
		}
		l.mustPoll(0)
		if l.state.Health != ingest.Unchanged {
			t.Errorf("health = %s, want %s", l.state.Health, ingest.Unchanged)
		}
	})
	t.Run("stays away", func(t *testing.T) {
		l := newLine(t)
		l.pageErr = down
		l.set(teaser(1, "Ausweisung"))
		l.mustPoll(1)
		tries := 1
		for range 20 {
			l.mustPoll(0)
			tries += len(l.gets)
		}
		if tries != 6 || l.state.Health != ingest.Unchanged {
			t.Errorf("%d tries, then %s, want 6, then unchanged", tries, l.state.Health)
		}
	})
	t.Run("gone, no text", func(t *testing.T) {
		l := newLine(t)
		e := teaser(1, "Ausweisung")
		e.Content = ""
		l.pageErr = gone
		l.set(e)
		it := l.mustPoll(1)[0]
		if it.Body.Hash != "" || !strings.Contains(it.Body.Missing, "404") {
			t.Errorf("body = %+v, want missing with the reason", it.Body)
		}
		if l.mustPoll(0); l.state.Health != ingest.Unchanged {
			t.Errorf("health = %s, want no second try", l.state.Health)
		}
	})
	t.Run("host is busy", func(t *testing.T) {
		l := newLine(t)
		l.pageErr = &ingest.Fault{Health: ingest.Blocked, RetryAfter: time.Hour, Err: errors.New("429 too many requests")}
		l.set(teaser(1, "Eins"), teaser(2, "Zwei"), teaser(3, "Drei"))
		res, err := l.poller.Poll(t.Context(), l.source, l.state)
		if err != nil || res.Published != 3 || len(l.gets) != 1 || res.RetryAfter != time.Hour {
			t.Errorf("Poll = %+v, %v after %d requests, want 3 teasers, 1 request, an hour's pause", res, err, len(l.gets))
		}
	})
	t.Run("pdf", func(t *testing.T) {
		l := newLine(t)
		e := teaser(1, "Note")
		l.pages[e.URL] = "%PDF-1.7"
		l.set(e)
		it := l.mustPoll(1)[0]
		if !it.Body.Fragment || len(it.Evidence) != 2 || !strings.Contains(strings.Join(it.Notes, ""), "a PDF, which is not read") {
			t.Errorf("item that leads to a PDF = %+v, want the teaser, the PDF as evidence and a note", it)
		}
	})
}

func TestPollContent(t *testing.T) {
	l := newLine(t)
	full := teaser(1, "Ganz")
	full.Full = true
	unlinked := ingest.Entry{Key: "k", Title: "Nur Titel"}
	l.set(unlinked, full)
	items := l.mustPoll(2)
	if len(l.gets) > 0 || l.body(items[0]) != full.Content || len(items[0].Evidence) != 1 {
		t.Errorf("a full entry: fetched %v, item %+v, want nothing fetched", l.gets, items[0])
	}
	if items[1].Body.Missing == "" {
		t.Errorf("an entry with only a title: body = %+v, want missing", items[1].Body)
	}
}

func TestPollMatch(t *testing.T) {
	l := newLine(t)
	l.source.Match = []string{"Diplomat", "non grata"}
	l.source.FullText = true
	hidden := teaser(3, "Kabinett")
	hidden.Content = "… erklärt zur persona NON GRATA"
	l.set(teaser(1, "Vierzig DIPLOMATEN"), teaser(2, "Haushalt"), hidden)
	got := []string{}
	for _, it := range l.mustPoll(2) {
		got = append(got, it.Title)
	}
	if want := []string{"Kabinett", "Vierzig DIPLOMATEN"}; !slices.Equal(got, want) {
		t.Errorf("Poll published %q, want %q", got, want)
	}
}

// A host that does not answer for three pages is not asked for the others in the same poll; their
// items are handed on with what the list says, and asked for again.
func TestPollLostHost(t *testing.T) {
	l := newLine(t)
	l.pageErr = &ingest.Fault{Health: ingest.Unreachable, Err: errors.New("no complete answer within 30s")}
	var entries []ingest.Entry
	for i := range 8 {
		entries = append(entries, teaser(i, fmt.Sprint("Release ", i)))
	}
	entries[7].URL = "https://other.example/7"
	l.set(entries...)
	l.mustPoll(8)
	if len(l.gets) != 4 {
		t.Errorf("asked for %q, want three pages of one host and one of the other", l.gets)
	}
	for _, e := range entries {
		l.pages[e.URL] = html("page of " + e.Title)
	}
	if l.mustPoll(8); len(l.gets) != 8 {
		t.Errorf("asked for %q at the next poll, want every page", l.gets)
	}
}

// What a hub pushes is handed on as if polled, and leaves alone what is known of the server and
// when it is polled next.
func TestPollPushed(t *testing.T) {
	l := newLine(t)
	known := teaser(1, "Alt")
	l.pages[known.URL] = html("alt")
	l.set(known)
	l.mustPoll(1)
	before := l.state
	e := teaser(2, "Acht Diplomaten")
	l.pages[e.URL] = html("acht")
	l.set(e)
	l.list.Pushed = true
	l.mustPoll(1)
	after := l.state
	if after.Items != 2 || after.LastItem.Before(before.LastItem) {
		t.Errorf("state = %+v, want a second item", after)
	}
	after.Items, after.LastItem, after.Rhythm = before.Items, before.LastItem, before.Rhythm
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("state around a push (-before +after):\n%s", diff)
	}
}

func TestPollUnpinned(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Nachbau")
	e.URL = "https://mfa.example.evil.test/1"
	l.pages[e.URL] = html("x")
	l.set(e)
	if it := l.mustPoll(1)[0]; it.Evidence[0].Unpinned || !it.Evidence[1].Unpinned {
		t.Errorf("evidence = %+v, want the page unpinned", it.Evidence)
	}
}

// What was not handed on is handed on by the next poll, under the same identity.
func TestPollPublishFails(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Ausweisung")
	l.pages[e.URL] = html("x")
	l.set(e)
	l.publishErr = errors.New("stream is full")
	if items, err := l.poll(); !errors.Is(err, l.publishErr) || len(items) > 0 {
		t.Fatalf("Poll = %v, %v, want the publish error", items, err)
	}
	if l.state.ETag != "" || l.state.BodyHash != "" || l.state.Failures != 1 || l.state.Error == "" {
		t.Errorf("state = %+v, want no validators and the error", l.state)
	}
	l.publishErr = nil
	l.mustPoll(1)
	if l.state.Failures != 0 || l.state.Error != "" {
		t.Errorf("state = %+v, want recovered", l.state)
	}
}

func TestPollMarkFails(t *testing.T) {
	l := newLine(t)
	e := teaser(1, "Ausweisung")
	l.pages[e.URL] = html("x")
	l.set(e)
	first := l.mustPoll(1)[0]
	l.seen = ingesttest.MemSeen{} // as after a crash before MarkSeen
	l.state = ingest.State{}
	if again := l.mustPoll(1)[0]; again.MsgID() != first.MsgID() {
		t.Errorf("published again as %s, want %s", again.MsgID(), first.MsgID())
	}
}

func TestPollFaults(t *testing.T) {
	l := newLine(t)
	l.set(teaser(1, "x"))
	l.pages["https://mfa.example/1"] = html("x")
	l.mustPoll(1)
	etag := l.state.ETag
	for i, h := range []ingest.Health{ingest.Blocked, ingest.Gone, ingest.NotAFeed, ingest.Unreachable} {
		l.listErr = &ingest.Fault{Health: h, Err: errors.New("no list")}
		if _, err := l.poll(); err == nil || l.state.Health != h || l.state.Failures != i+1 || l.state.Error != "no list" {
			t.Errorf("Poll = %v, state %+v, want %s", err, l.state, h)
		}
	}
	if l.state.ETag != etag {
		t.Errorf("ETag after failures = %q, want %q", l.state.ETag, etag)
	}
	l.listErr = &ingest.Fault{Health: ingest.Blocked, RetryAfter: time.Hour, Err: errors.New("429")}
	if l.poll(); l.state.Failures != 4 {
		t.Errorf("a Retry-After counts as failure %d", l.state.Failures)
	}
	l.listErr = nil
	l.mustPoll(0)
	l.set()
	l.mustPoll(0)
	if l.state.Health != ingest.Empty || l.state.Error == "" {
		t.Errorf("state of an empty list = %+v, want %s", l.state, ingest.Empty)
	}
	l.source.Method = "gopher"
	if _, err := l.poll(); err == nil {
		t.Error("Poll by an unknown method = nil, want an error")
	}
}

// A poll that is stopped keeps what it has done and leaves the rest for the next.
func TestPollStopped(t *testing.T) {
	l := newLine(t)
	ctx, cancel := context.WithCancel(t.Context())
	var all []ingest.Entry
	for i := range 5 {
		e := teaser(i, fmt.Sprint("Meldung ", i))
		l.pages[e.URL] = fmt.Sprint("<html><p>Meldung ", i)
		all = append(all, e)
	}
	l.set(all...)
	l.poller, _ = ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: l.script}, Pages: l.script, Archive: &l.archive,
		Seen: &l.seen, Publish: func(_ context.Context, items ...ingest.Item) error {
			if l.published = append(l.published, items...); len(l.published) == 2 {
				cancel()
			}
			return nil
		},
	})
	if res, err := l.poller.Poll(ctx, l.source, l.state); !errors.Is(err, context.Canceled) || res.Published != 2 {
		t.Errorf("Poll = %d published, %v, want 2 and context.Canceled", res.Published, err)
	}
	if res, err := l.poller.Poll(t.Context(), l.source, ingest.State{}); err != nil || res.Published != 3 {
		t.Errorf("next Poll = %d published, %v, want the other 3", res.Published, err)
	}
}

func TestNewPollerOptions(t *testing.T) {
	if _, err := ingest.NewPoller(ingest.PollerOptions{}); err == nil {
		t.Error("NewPoller without parts = nil, want an error")
	}
}

func TestPollLang(t *testing.T) {
	for _, tt := range []struct {
		of       []string
		declared string
		want     string
	}{
		{[]string{"ru"}, "en-us", "ru"},
		{[]string{"fr", "nl"}, "NL-be", "nl"},
		{[]string{"fr", "nl"}, "en-us", ""},
		{[]string{"fr", "nl"}, "", ""},
		{nil, "sv", "sv"},
		{nil, "", ""},
	} {
		l := newLine(t)
		l.source.Languages = tt.of
		e := teaser(1, "x")
		e.Full, e.Lang = true, tt.declared
		l.set(e)
		if got := l.mustPoll(1)[0].Lang; got != tt.want {
			t.Errorf("language of an entry declared %q in a source of %q = %q, want %q", tt.declared, tt.of, got, tt.want)
		}
	}
}
