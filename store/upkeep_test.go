package store

import (
	"context"
	"fmt"
	bolt "go.etcd.io/bbolt"
	"sync/atomic"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
	"nongrata/review/alert"
)

// A gazette is a source whose list a test writes, over a store whose clock it sets.
type gazette struct {
	t      *testing.T
	db     *DB
	now    *atomic.Int64
	list   []ingest.Entry
	state  ingest.State
	poller *ingest.Poller
	told   []string
	items  []ingest.Item
}

func newGazette(t *testing.T) *gazette {
	g := &gazette{t: t, now: new(atomic.Int64)}
	g.now.Store(day().Unix())
	var err error
	if g.db, err = Open(t.Context(), t.TempDir(), Options{Clock: g.Now}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.db.Close() })
	g.poller, err = ingest.NewPoller(ingest.PollerOptions{Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: g},
		Pages: g, Archive: new(ingesttest.MemArchive), Seen: g.db, Clock: g,
		Publish: func(_ context.Context, items ...ingest.Item) error {
			for _, it := range items {
				g.told, g.items = append(g.told, it.Title), append(g.items, it)
			}
			return nil
		}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func (g *gazette) Now() time.Time                       { return time.Unix(g.now.Load(), 0).UTC() }
func (g *gazette) After(time.Duration) <-chan time.Time { return nil }

func (g *gazette) Get(context.Context, ingest.Request) (ingest.Response, error) {
	return ingest.Response{}, ingest.Faultf(ingest.Gone, "no page")
}

func (g *gazette) Fetch(_ context.Context, _ ingest.Source, st ingest.State) (ingest.List, error) {
	body := fmt.Append(nil, g.list)
	l := ingest.List{Entries: g.list, Body: body, BodyHash: ingest.HashOf(body),
		Capture: ingest.Capture{Hash: ingest.HashOf(body), URL: "https://mfa.example/feed", Status: 200}}
	if l.BodyHash == st.BodyHash {
		return ingest.List{Unchanged: true, BodyHash: st.BodyHash}, nil
	}
	return l, nil
}

// poll polls so many days later, keeps house, and returns what was taken as new.
func (g *gazette) poll(days int, list ...ingest.Entry) []string {
	g.t.Helper()
	g.now.Add(int64(days) * 24 * 3600)
	g.told, g.list = nil, list
	s := ingest.Source{ID: "it-mfa", Kind: ingest.Ministry, Method: ingest.Feed, URL: "https://mfa.example/feed"}
	res, err := g.poller.Poll(g.t.Context(), s, g.state)
	if err != nil {
		g.t.Fatal(err)
	}
	g.state = res.State
	if err := g.db.SaveState(g.t.Context(), g.state); err != nil {
		g.t.Fatal(err)
	}
	return g.told
}

func (g *gazette) bury() int {
	g.t.Helper()
	n, _ := g.fade()
	return n
}

func (g *gazette) fade() (buried, forgotten int) {
	g.t.Helper()
	buried, forgotten, err := g.db.BuryTraces(g.t.Context(), Memory{400 * 24 * time.Hour, 1100 * 24 * time.Hour})
	if err != nil {
		g.t.Fatal(err)
	}
	return buried, forgotten
}

func notice(n int) ingest.Entry {
	return ingest.Entry{Key: fmt.Sprint("guid-", n), URL: fmt.Sprint("https://mfa.example/n/", n), Title: fmt.Sprint("Notice ", n), Full: true,
		Content: fmt.Sprint("Text of notice ", n), MediaType: "text/plain"}
}

// What a list has dropped for good is forgotten but for its name: coming back after years, under
// its own identifier or another, undated as it is, it is not new. An edit of it is.
func TestBuriedIsNotNew(t *testing.T) {
	g := newGazette(t)
	if got := g.poll(0, notice(1), notice(2)); len(got) != 2 {
		t.Fatalf("first list: %q, want 2", got)
	}
	for month := range 20 {
		g.poll(30, notice(100+month))
	}
	if g.bury() == 0 {
		t.Fatal("nothing was buried")
	}
	if g.bury() != 0 {
		t.Error("what is buried was buried again")
	}
	renamed := notice(2)
	renamed.Key = "another guid"
	if got := g.poll(1, notice(1), renamed, notice(119)); len(got) != 0 {
		t.Errorf("old notices listed again were taken as new: %q", got)
	}
	edited := notice(1)
	edited.Content = "Corrected text"
	if got := g.poll(1, edited, notice(119)); len(got) != 1 {
		t.Errorf("an edit of what had come back: %q, want one", got)
	}
}

// What is still listed is never forgotten, however long the list has been the same or its source
// away.
func TestListedIsNotBuried(t *testing.T) {
	g := newGazette(t)
	g.poll(0, notice(1), notice(2))
	for range 30 {
		g.poll(30, notice(1), notice(2)) // unchanged, for years
	}
	if n := g.bury(); n != 0 {
		t.Errorf("%d traces were buried of a list that has not changed", n)
	}
	if got := g.poll(1, notice(3), notice(1), notice(2)); len(got) != 1 {
		t.Errorf("one new notice after years: %q, want it alone", got)
	}
	for n := range 30 {
		g.poll(30, notice(4+n), notice(1), notice(2)) // never the same, and always with these two
	}
	g.bury()
	if got := g.poll(1, notice(40), notice(1), notice(2)); len(got) != 1 {
		t.Errorf("beside what is always listed: %q, want one", got)
	}
}

// What a list has dropped for years is forgotten, name and all, and what it holds never: also when
// it names that by another identifier after all the years, because the page moved.
func TestForgotten(t *testing.T) {
	g := newGazette(t)
	g.poll(0, notice(1), notice(2))
	first := g.items[1] // lists have the newest on top
	forgotten := 0
	for month := range 60 {
		g.poll(30, notice(100+month), notice(2))
		_, n := g.fade()
		forgotten += n
	}
	// Each has two names, and those of some three years are left.
	if rows := g.rows(); forgotten == 0 || rows > 2*40 || rows < 2*30 {
		t.Errorf("after five years %d rows are left and %d forgotten", rows, forgotten)
	}
	moved := notice(2)
	moved.Key = "another guid"
	if got := g.poll(1, moved, notice(159)); len(got) != 0 {
		t.Errorf("what was listed all the time is new under another identifier: %q", got)
	}
	g.items = nil
	if got := g.poll(1, notice(1), notice(159)); len(got) != 1 || g.items[0].MsgID() != first.MsgID() {
		t.Errorf("what was forgotten is told as %q, %v, want it under the same ID and revision as at first, %s", got, g.items, first.MsgID())
	}
}

// rows is how many traces there are.
func (g *gazette) rows() (n int) {
	g.t.Helper()
	if err := g.db.eachRow(g.t.Context(), bucketSeen, func(_, _ []byte) { n++ }); err != nil {
		g.t.Fatal(err)
	}
	return n
}

// What an entry takes in the store: whole, once its list has dropped it, and once it is forgotten.
func TestTraceSize(t *testing.T) {
	g := newGazette(t)
	const many = 2000
	list := make([]ingest.Entry, many)
	for n := range many {
		list[n] = notice(n)
		list[n].URL = fmt.Sprintf("https://mfa.example/en/news/2022/03/18/a-statement-of-the-ministry-on-matter-%d", n)
		list[n].Title = fmt.Sprintf("Statement of the Ministry of Foreign Affairs on matter %d of the year", n)
	}
	g.poll(0, list...)
	whole := g.bytes() / many
	g.poll(500, notice(many))
	g.fade()
	names := g.bytes() / many
	g.poll(1000, notice(many+1))
	g.fade()
	left := g.bytes() / many
	t.Logf("bytes per entry: %d whole, %d of names alone, %d forgotten", whole, names, left)
	if whole > 900 || names > 250 || left > 1 {
		t.Errorf("an entry takes %d bytes, %d of names, %d forgotten; want at most 900, 250 and 1", whole, names, left)
	}
}

// bytes is what the traces take, without what pages have free.
func (g *gazette) bytes() (n int) {
	g.t.Helper()
	err := g.db.view(g.t.Context(), func(tx *bolt.Tx) error {
		n = tx.Bucket([]byte(bucketSeen)).Stats().LeafInuse
		return nil
	})
	if err != nil {
		g.t.Fatal(err)
	}
	return n
}

// Old deliveries go, those that wait stay, and what was sent is not sent anew.
func TestDropDeliveries(t *testing.T) {
	db, ctx := open(t, t.TempDir()), t.Context()
	for n := range 5 {
		d := alert.Delivery{ID: fmt.Sprint("d", n), Channel: "log", State: alert.Done, Created: day().AddDate(0, 0, n)}
		if n == 0 {
			d.State, d.Next = alert.Waiting, day()
		}
		if err := db.Accept(ctx, []string{fmt.Sprint("m", n)}, []alert.Delivery{d}); err != nil {
			t.Fatal(err)
		}
	}
	if n, err := db.DropDeliveries(ctx, day().AddDate(0, 0, 3)); err != nil || n != 2 {
		t.Errorf("DropDeliveries = %d, %v, want 2", n, err)
	}
	left, err := db.Recent(ctx, 10)
	if err != nil || len(left) != 3 || left[2].ID != "d0" {
		t.Errorf("Recent = %v, %v, want the two young ones and the one that waits", left, err)
	}
	if due, err := db.Due(ctx, day().AddDate(1, 0, 0), 10, nil); err != nil || len(due) != 1 {
		t.Errorf("Due = %v, %v, want the one that waits", due, err)
	}
}

// Whatever part of the store speaks of evidence, it is found.
func TestReferences(t *testing.T) {
	db, ctx := open(t, t.TempDir()), t.Context()
	h := func(s string) ingest.Hash { return ingest.HashOf([]byte(s)) }
	c := openCase("k1", "c1")
	c.Grouping = []string{"rests on " + string(h("in a case"))}
	update(t, db, func(tx review.Tx) error {
		if err := tx.PutCase(c); err != nil {
			return err
		}
		k := c
		k.Grouping = []string{string(h("in a message"))}
		return tx.Send(review.Outbound{ID: "m", Topic: review.TopicAlert, Kind: review.KindUnconfirmed, Case: &k, At: day()})
	})
	if err := db.Watch(ctx, ingest.Watched{Item: ingest.Item{ID: "i1", Body: ingest.Body{Hash: h("on a page")}}}); err != nil {
		t.Fatal(err)
	}
	got, err := db.References(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"in a case", "in a message", "on a page"} {
		if !got[h(s)] {
			t.Errorf("References lacks the hash %s", s)
		}
	}
	if got[h("nowhere")] || len(got) > 3+len(c.Claims)*4 {
		t.Errorf("References = %v", got)
	}
}
