package ingest_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// An announcement as a ministry has it: what is listed of it may change, what it is does not.
type announcement struct {
	n       int
	guid    string
	link    string
	subject string // letters that no other announcement's title has
	count   int
	day     time.Time
	texts   []string // every version of it, in order
}

func (a *announcement) title() string {
	return fmt.Sprintf("Statement on %s: %d members must leave", a.subject, a.count)
}

func (a *announcement) entry() ingest.Entry {
	return ingest.Entry{Key: a.guid, URL: a.link, Title: a.title(), Content: fmt.Sprintf("%s %d must leave", strings.Repeat(a.subject+" ", 4), a.count),
		MediaType: "text/plain", Full: true, Published: a.day}
}

// A newsroom changes its list in every way that newsrooms do.
type newsroom struct {
	t    *rapid.T
	all  []*announcement
	host string
	list ingest.List
	seen ingesttest.MemSeen
	st   ingest.State
	src  ingest.Source
	got  map[string][]string // item to what was published of it, in order
}

func (n *newsroom) Fetch(context.Context, ingest.Source, ingest.State) (ingest.List, error) {
	l := n.list
	l.Body = fmt.Append(nil, l.Entries)
	l.Capture = ingest.Capture{Hash: ingest.HashOf(l.Body), URL: n.src.URL, FinalURL: n.src.URL, Status: 200}
	l.BodyHash = l.Capture.Hash
	return l, nil
}

func (n *newsroom) Get(context.Context, ingest.Request) (ingest.Response, error) {
	n.t.Fatal("asked for a page although the list carries the text")
	return ingest.Response{}, nil
}

// announce adds an announcement; some share the day with the one before.
func (n *newsroom) announce() {
	i := len(n.all)
	if i == 26 { // there are no more letters
		return
	}
	subject := strings.Repeat(string(rune('a'+i%26)), 12) + strings.Repeat(string(rune('a'+(i*7+3)%26)), 14)
	a := &announcement{n: i, subject: subject, count: 8, day: time.Date(2022, 4, 4+i/2, 0, 0, 0, 0, time.UTC)}
	a.guid = fmt.Sprintf("guid-%d", i)
	a.link = fmt.Sprintf("%s/news/%d-%s", n.host, i, subject)
	a.texts = []string{a.entry().Content}
	n.all = append(n.all, a)
}

// show makes the list hold these announcements.
func (n *newsroom) show(as []*announcement) {
	n.list.Entries = nil
	for _, a := range as {
		n.list.Entries = append(n.list.Entries, a.entry())
	}
}

func (n *newsroom) poll() {
	var archive ingesttest.MemArchive
	p, err := ingest.NewPoller(ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: n, ingest.Listing: n}, Pages: n, Archive: &archive, Seen: &n.seen,
		Publish: func(_ context.Context, items ...ingest.Item) error {
			for _, it := range items {
				b, err := archive.Get(context.Background(), it.Body.Hash)
				if err != nil {
					return err
				}
				n.got[it.ID] = append(n.got[it.ID], string(b))
			}
			return nil
		}})
	if err != nil {
		n.t.Fatal(err)
	}
	res, err := p.Poll(context.Background(), n.src, n.st)
	if err != nil {
		n.t.Fatal(err)
	}
	n.st = res.State
}

// Whatever happens to a list, each announcement is one item with all its versions: edits,
// identifiers and addresses that change, a new host, tracking parameters, another order, other
// pages of the list, a list cut short, another method of reading it.
func TestEachAnnouncementOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := &newsroom{t: t, host: "https://mfa.example", got: map[string][]string{}, src: ingest.Source{ID: "x-mfa", Kind: ingest.Ministry,
			Method: ingest.Feed, URL: "https://mfa.example/news", Domains: []string{"mfa.example"}}}
		n.announce()
		listed := slices.Clone(n.all)
		// What nobody lists nobody sees change: its identifier and its address might both be new.
		pick := func(name string) *announcement { return rapid.SampledFrom(listed).Draw(t, name) }
		reveal := func() { n.show(listed); n.poll() }
		reveal()
		t.Repeat(map[string]func(*rapid.T){
			"announce": func(*rapid.T) {
				before := len(n.all)
				n.announce()
				listed = slices.Concat(n.all[before:], listed)
				reveal()
			},
			"edit": func(*rapid.T) {
				a := pick("edited")
				a.count++
				a.texts = append(a.texts, a.entry().Content)
				reveal()
			},
			"new guid": func(*rapid.T) { pick("guid").guid += "'"; reveal() },
			"new link": func(*rapid.T) { a := pick("link"); a.link += "-corrected"; reveal() },
			"tracking": func(*rapid.T) {
				a := pick("tracked")
				a.link, _, _ = strings.Cut(a.link, "?")
				a.link += "?utm_source=rss"
				reveal()
			},
			"amp": func(*rapid.T) {
				a := pick("amp")
				a.link, _, _ = strings.Cut(a.link, "?")
				a.link = strings.TrimSuffix(a.link, "/amp") + "/amp"
				reveal()
			},
			"reordered": func(*rapid.T) { listed = rapid.Permutation(listed).Draw(t, "order"); reveal() },
			"new host": func(*rapid.T) {
				listed = slices.Clone(n.all)
				old := n.host
				n.host = cmp.Or(map[string]string{"https://mfa.example": "http://www.gov.example"}[old], "https://mfa.example")
				for _, a := range n.all {
					a.link = strings.Replace(a.link, old, n.host, 1)
				}
				reveal()
			},
			"cut short": func(*rapid.T) {
				n.show(listed[:rapid.IntRange(0, len(listed)).Draw(t, "left")])
				n.poll()
			},
			"next page": func(*rapid.T) {
				listed = listed[rapid.IntRange(0, len(listed)-1).Draw(t, "gone"):]
				reveal()
			},
			"whole again": func(*rapid.T) {
				listed = slices.Clone(n.all)
				slices.Reverse(listed)
				reveal()
			},
			"by address": func(*rapid.T) { // as a listing page is read: no identifiers
				n.show(listed)
				for i := range n.list.Entries {
					n.list.Entries[i].Key = ingest.CanonicalURL(n.list.Entries[i].URL)
				}
				n.poll()
			},
			"": func(t *rapid.T) {
				for _, a := range n.all {
					found := 0
					for id, texts := range n.got {
						if !strings.HasPrefix(texts[0], a.subject) {
							continue
						}
						found++
						if !slices.Equal(texts, a.texts) {
							t.Fatalf("announcement %d as item %s: published %q, want %q", a.n, id, texts, a.texts)
						}
					}
					if found != 1 {
						t.Fatalf("announcement %d is %d items, want 1", a.n, found)
					}
				}
				if len(n.got) != len(n.all) {
					t.Fatalf("%d items of %d announcements", len(n.got), len(n.all))
				}
			},
		})
	})
}
