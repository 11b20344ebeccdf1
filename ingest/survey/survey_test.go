package survey

import (
	"context"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/ingesttest"
	"nongrata/ingest/listing"
	"nongrata/ingest/pdf"
	"nongrata/ingest/sitemap"
)

func open(t *testing.T) (*Survey, *ingesttest.Shelf) {
	t.Helper()
	shelf, err := ingesttest.OpenShelf()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := shelf.Close(); err != nil {
			t.Error(err)
		}
	})
	c := fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Spacing: -1})
	t.Cleanup(c.Close)
	return New(Options{Articles: 1, Poll: ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(c), ingest.Listing: listing.New(c), ingest.Sitemap: sitemap.New(c)},
		Pages:    c, PageDate: listing.PageDate, Paper: pdf.Paper,
	}}), shelf
}

// Every kind of list, good and broken, with what is found and what is proposed.
func TestShelf(t *testing.T) {
	v, shelf := open(t)
	calls := 0
	all, err := v.Run(t.Context(), shelf.Sources(), func(Finding) { calls++ })
	if err != nil {
		t.Fatalf("Run = %v, want nil", err)
	}
	if s := Outage(all); s != "" {
		t.Errorf("Outage = %q, want none", s)
	}
	Working(all, time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC))
	want := map[string]string{ // health, entries, kept, articles read, what is proposed
		"kind-rss": "ok 2 2 1", "kind-rdf": "ok 1 1 1", "kind-atom": "ok 1 1 1", "kind-json": "ok 1 1 1",
		"kind-listing": "ok 3 3 1", "kind-guessed": "ok 3 3 1", "kind-sitemap": "ok 1 1 1", "kind-pdf": "ok 3 3 1",
		"kind-listing-with-feed":       "ok 3 3 1 feed /new.xml",
		"kind-listing-with-other-feed": "ok 3 3 1 ask feed /new.xml",
		"kind-selectors-find-nothing":  "no_match 0 0 0 ask listing /news",
		"kind-html":                    "not_a_feed 0 0 0 feed /new.xml",
		"kind-403":                     "blocked 0 0 0",
		"kind-404-found-again":         "not_found 0 0 0 feed /new.xml",
		"kind-404":                     "not_found 0 0 0 off",
		"kind-410":                     "gone 0 0 0 off",
		"kind-moved":                   "ok 2 2 1 feed /new.xml",
		"kind-moved-away":              "ok 2 2 1 ask feed rss:/f",
		"kind-empty":                   "empty 0 0 0", "kind-503": "server 0 0 0",
		"kind-off-and-well": "ok 2 2 1 on", "kind-whole-government": "ok 2 1 1",
	}
	got := map[string]string{}
	for i, f := range all {
		line := fmt.Sprintf("%s %d %d %d", f.Health, f.Entries, f.Kept, len(f.Articles))
		if p := f.Proposal; p != nil {
			line += proposed(*p, shelf.Books[i].Source, shelf.Books[0].Source)
		}
		got[f.ID] = line
		if f.Health == ingest.OK && (f.Newest.IsZero() || f.Status != 200 || f.Size == 0) {
			t.Errorf("%s is ok without a date, a status or a size: %+v", f.ID, f)
		}
		if f.Health == ingest.OK && (len(f.Articles) != 1 || f.Articles[0].Missing != "" || f.Articles[0].Size == 0) {
			t.Errorf("%s is ok, and its newest article is %+v, want one with a text", f.ID, f.Articles)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if calls != len(all) {
		t.Errorf("Run called done %d times, want %d", calls, len(all))
	}
	patched(t, shelf, all)
}

func proposed(p Proposal, s, first ingest.Source) string {
	out := ""
	if p.Ask {
		out += " ask"
	}
	switch {
	case p.Off:
		return out + " off"
	case p.On:
		return out + " on"
	}
	host := func(s ingest.Source) string { return strings.TrimSuffix(s.PageURL, "/") }
	address := strings.TrimPrefix(p.URL, host(s))
	return out + " " + string(p.Now.Method) + " " + strings.Replace(address, host(first), "rss:", 1)
}

// patched puts the patch over the sources and looks at what has become of them.
func patched(t *testing.T, shelf *ingesttest.Shelf, all []Finding) {
	t.Helper()
	patch, err := Patch(all)
	if err != nil {
		t.Fatalf("Patch = %v, want nil", err)
	}
	base, err := catalogue.Encode(shelf.Sources())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, b := range map[string][]byte{"base.yaml": base, "patch.yaml": patch} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	now, err := catalogue.LoadFiles(filepath.Join(dir, "base.yaml"), filepath.Join(dir, "patch.yaml"))
	if err != nil {
		t.Fatalf("the patch is no catalogue file: %v\n%s", err, patch)
	}
	for i, s := range now {
		f := all[i]
		want := f.Source
		if p := f.Proposal; p != nil && !p.Ask {
			want = p.Now
		}
		if s.URL != want.URL || s.Method != want.Method || s.Disabled != want.Disabled {
			t.Errorf("%s is %s %s (off: %v) after the patch, want %s %s (%v)", s.ID, s.Method, s.URL, s.Disabled, want.Method, want.URL, want.Disabled)
		}
	}
	if n := strings.Count(string(patch), "\n  # - id: "); n != 3 {
		t.Errorf("the patch leaves %d proposals to a person, want 3:\n%s", n, patch)
	}
	amended, err := catalogue.Amend("base.yaml", base, Changes(all))
	if err != nil {
		t.Errorf("Amend of the file by the proposals = %v, want nil", err)
	}
	if !strings.Contains(string(amended), "Off: gone (fetching ") {
		t.Errorf("the file after its proposals says of no source why it is off")
	}
}

// An alternative address of the catalogue is tried before anything is looked for.
func TestAlternative(t *testing.T) {
	v, shelf := open(t)
	s := shelf.Sources()[15] // gone
	s.Alternatives = []string{s.PageURL + "none", shelf.Sources()[0].URL}
	s.Domains = append(s.Domains, shelf.Sources()[0].Domains...)
	f, err := v.Try(t.Context(), s)
	if err != nil || f.Proposal == nil || f.Proposal.URL != shelf.Sources()[0].URL || f.Proposal.Ask {
		t.Errorf("Try of a source that is gone and has another address = %+v, %v, want that proposed", f.Proposal, err)
	}
}

// When most sources are gone at once nothing is switched off.
func TestOutage(t *testing.T) {
	all := make([]Finding, 12)
	for i := range all {
		all[i] = Finding{Health: ingest.OK}
		if i%2 == 0 {
			all[i] = Finding{Health: ingest.Gone, Proposal: &Proposal{Off: true}}
		}
	}
	if got := Outage(all); !strings.HasPrefix(got, "6 of 12 sources") || all[0].Proposal != nil {
		t.Errorf("Outage = %q with %+v still proposed, want it told and nothing proposed", got, all[0].Proposal)
	}
	if got := Outage(all[:8]); got != "" {
		t.Errorf("Outage of eight = %q, want none: too few to tell", got)
	}
}

// Stopping a survey ends it with the context's error.
func TestStopped(t *testing.T) {
	v, shelf := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := v.Run(ctx, shelf.Sources(), func(Finding) { cancel() }); err == nil {
		t.Error("Run after its context ended = nil, want an error")
	}
}

// Hosts are asked side by side, and one host never twice at once.
func TestSideBySide(t *testing.T) {
	const hosts, each = 8, 3
	var sources []ingest.Source
	for i := range hosts * each {
		sources = append(sources, ingest.Source{ID: ingest.SourceID(fmt.Sprint(i)), Method: ingest.Feed, URL: fmt.Sprintf("https://h%d.example/%d", i%hosts, i)})
	}
	all := make(chan struct{}) // closed when every host is being asked
	var mu sync.Mutex
	busy, most := map[string]int{}, 0
	fetcher := fetcherFunc(func(ctx context.Context, s ingest.Source, _ ingest.State) (ingest.List, error) {
		mu.Lock()
		busy[hostOf(s)]++
		if busy[hostOf(s)] > 1 {
			t.Errorf("%s is asked twice at once", hostOf(s))
		}
		if most = max(most, len(busy)); most == hosts {
			select {
			case <-all:
			default:
				close(all)
			}
		}
		mu.Unlock()
		select {
		case <-all:
		case <-ctx.Done():
			return ingest.List{}, ctx.Err()
		}
		mu.Lock()
		delete(busy, hostOf(s))
		mu.Unlock()
		return ingest.List{}, ingest.Faultf(ingest.Blocked, "no")
	})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	v := New(Options{Hosts: hosts, Poll: ingest.PollerOptions{
		Fetchers: map[ingest.Method]ingest.Fetcher{ingest.Feed: fetcher},
		Pages:    getterFunc(func(context.Context, ingest.Request) (ingest.Response, error) { return ingest.Response{}, errEnough }),
	}})
	found, err := v.Run(ctx, sources, func(Finding) {})
	if err != nil || len(found) != hosts*each {
		t.Errorf("Run = %d findings, %v, want %d: were all %d hosts asked at once? at most %d were", len(found), err, hosts*each, hosts, most)
	}
	for i, f := range found {
		if f.ID != fmt.Sprint(i) || f.Health != ingest.Blocked {
			t.Errorf("finding %d is %s of %s, want blocked, in the order of the sources", i, f.Health, f.ID)
		}
	}
}
