// Package survey tries sources from where it runs, and says what each gives and what ought to
// change in the catalogue.
//
// Guarantees. A try is one poll by the poller that the daemon uses, with nothing remembered
// before and nothing kept after. Sources of one host are tried one after the other. What is
// proposed has been fetched and parsed; nothing is changed here. A source is proposed to be
// switched off only when its server says that it is gone and nothing else was found, and never
// when most sources are gone at once: then it is this network.
package survey

import (
	"cmp"
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// Options are the parts of a Survey.
type Options struct {
	// Poll is how the daemon polls. Fetchers and Pages are required; what would be kept or handed
	// on is not, and is replaced.
	Poll     ingest.PollerOptions
	Articles int // how many of the newest items of each source have their pages read
	Hosts    int // asked at once; zero takes 32
	// Limit is the longest try of one source; zero takes two minutes.
	Limit time.Duration
}

// A Finding is what one source gave.
type Finding struct {
	Source ingest.Source `json:"-"`
	ID     string        `json:"id"`
	Health ingest.Health `json:"health"`
	Error  string        `json:"error,omitempty"`

	Status    int       `json:"status,omitempty"` // HTTP status of the list
	MediaType string    `json:"media_type,omitempty"`
	Size      int       `json:"size,omitempty"`      // bytes of the list, decoded
	FinalURL  string    `json:"final_url,omitempty"` // when redirects led elsewhere
	Moved     bool      `json:"moved,omitempty"`     // by permanent redirects
	Unpinned  bool      `json:"unpinned,omitempty"`  // to outside the pinned domains
	Validator bool      `json:"validator,omitempty"` // an ETag or Last-Modified came
	Entries   int       `json:"entries"`             // that the list holds
	Kept      int       `json:"kept"`                // that the match words keep
	Undated   int       `json:"undated,omitempty"`
	Newest    time.Time `json:"newest,omitzero"`
	Notes     []string  `json:"notes,omitempty"` // repairs of the list, each once
	Took      float64   `json:"seconds"`

	Articles []Article `json:"articles,omitempty"`
	Proposal *Proposal `json:"proposal,omitempty"`

	list    ingest.List
	fault   error
	listing []ingest.Entry
}

// List returns the entries of the list in its order.
func (f Finding) List() []ingest.Entry { return f.listing }

// An Article is the page of one item.
type Article struct {
	Item    ingest.Item `json:"-"`
	URL     string      `json:"url"`
	Title   string      `json:"title"`
	Size    int         `json:"size"` // bytes of the body
	Missing string      `json:"missing,omitempty"`
	Body    []byte      `json:"-"`
}

// A Survey tries sources. It is safe for concurrent use.
type Survey struct{ o Options }

// New returns a Survey of these parts.
func New(o Options) *Survey {
	o.Hosts, o.Limit = cmp.Or(o.Hosts, 32), cmp.Or(o.Limit, 2*time.Minute)
	return &Survey{o}
}

// Run tries every source, those of different hosts side by side, and calls done after each, one
// call at a time. The findings are in the order of the sources. The error is ctx's.
func (v *Survey) Run(ctx context.Context, sources []ingest.Source, done func(Finding)) ([]Finding, error) {
	byHost := map[string][]int{}
	var hosts []string
	for i, s := range sources {
		h := hostOf(s)
		if byHost[h] == nil {
			hosts = append(hosts, h)
		}
		byHost[h] = append(byHost[h], i)
	}
	all := make([]Finding, len(sources))
	var mu sync.Mutex
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(v.o.Hosts)
	for _, h := range hosts {
		g.Go(func() error {
			for _, i := range byHost[h] {
				f, err := v.Try(ctx, sources[i])
				if err != nil {
					return err
				}
				mu.Lock()
				all[i] = f
				done(f)
				mu.Unlock()
			}
			return nil
		})
	}
	err := g.Wait()
	return all, err
}

func hostOf(s ingest.Source) string {
	u, err := url.Parse(s.URL)
	if err != nil {
		return s.URL
	}
	return strings.ToLower(u.Host)
}

// Try polls a source once. What is wrong with the source is in the Finding; the error is ctx's.
func (v *Survey) Try(ctx context.Context, s ingest.Source) (Finding, error) {
	limited, cancel := context.WithTimeout(ctx, v.o.Limit)
	defer cancel()
	f := Finding{Source: s, ID: string(s.ID), Health: ingest.Untried}
	start := time.Now()
	t := trial{survey: v, finding: &f}
	err := t.poll(limited)
	if ctx.Err() != nil {
		return f, ctx.Err()
	}
	f.Took = time.Since(start).Seconds()
	if err != nil {
		f.fault, f.Error = err, err.Error()
		if f.Health.Good() {
			f.Health = ingest.HealthOf(err)
		}
	}
	f.Proposal = v.propose(limited, f)
	return f, ctx.Err()
}

// errEnough is why the pages of most items are left alone in a try.
var errEnough = errors.New("left alone: one page says enough")

// A trial is one poll with everything about it remembered for a moment.
type trial struct {
	survey  *Survey
	finding *Finding
	archive ingesttest.MemArchive
	wanted  map[string]bool // the pages that are read
}

func (t *trial) poll(ctx context.Context) error {
	s, o := t.finding.Source, t.survey.o
	fetcher, ok := o.Poll.Fetchers[s.Method]
	if !ok {
		return ingest.Faultf(ingest.Malformed, "method %q: not known", s.Method)
	}
	parts := o.Poll
	parts.Fetchers = map[ingest.Method]ingest.Fetcher{s.Method: fetcherFunc(func(ctx context.Context, s ingest.Source, st ingest.State) (ingest.List, error) {
		list, err := fetcher.Fetch(ctx, s, st)
		if err == nil {
			t.note(list)
		}
		return list, err
	})}
	parts.Pages = getterFunc(func(ctx context.Context, r ingest.Request) (ingest.Response, error) {
		if !t.wanted[r.URL] {
			return ingest.Response{}, &ingest.Fault{Health: ingest.Disallowed, Err: errEnough}
		}
		return o.Poll.Pages.Get(ctx, r)
	})
	parts.Archive, parts.Seen, parts.Publish, parts.Limit = &t.archive, &ingesttest.MemSeen{}, t.publish, o.Limit
	poller, err := ingest.NewPoller(parts)
	if err != nil {
		return err
	}
	res, err := poller.Poll(ctx, s, ingest.State{})
	t.finding.Health = res.State.Health
	if err == nil && res.State.Error != "" {
		t.finding.Error = res.State.Error
	}
	return err
}

// note remembers the list.
func (t *trial) note(list ingest.List) {
	f, c := t.finding, list.Capture
	f.list, f.listing = list, list.Entries
	f.Status, f.MediaType, f.Size = c.Status, c.MediaType, c.Size
	f.Moved, f.Unpinned = list.Moved, c.Unpinned
	f.Validator = list.ETag != "" || list.LastModified != ""
	if c.FinalURL != f.Source.URL {
		f.FinalURL = c.FinalURL
	}
	t.wanted = map[string]bool{}
	f.Entries = len(list.Entries)
	for i, e := range list.Entries {
		if i < t.survey.o.Articles {
			t.wanted[e.URL] = true
		}
		if e.Published.IsZero() {
			f.Undated++
		}
		if e.Published.After(f.Newest) {
			f.Newest = e.Published
		}
		for _, n := range e.Notes {
			if !slices.Contains(f.Notes, n) {
				f.Notes = append(f.Notes, n)
			}
		}
	}
}

// publish takes the items of the poll in.
func (t *trial) publish(ctx context.Context, items ...ingest.Item) error {
	for _, it := range items {
		t.finding.Kept++
		if !t.wanted[it.URL] {
			continue
		}
		a := Article{Item: it, URL: it.URL, Title: it.Title, Missing: it.Body.Missing}
		if it.Body.Hash != "" {
			b, err := t.archive.Get(ctx, it.Body.Hash)
			if err != nil {
				return err
			}
			a.Body, a.Size = b, len(b)
		}
		t.finding.Articles = append(t.finding.Articles, a)
	}
	return nil
}

type fetcherFunc func(context.Context, ingest.Source, ingest.State) (ingest.List, error)

// Fetch implements ingest.Fetcher.
func (f fetcherFunc) Fetch(ctx context.Context, s ingest.Source, st ingest.State) (ingest.List, error) {
	return f(ctx, s, st)
}

type getterFunc func(context.Context, ingest.Request) (ingest.Response, error)

// Get implements ingest.Getter.
func (f getterFunc) Get(ctx context.Context, r ingest.Request) (ingest.Response, error) {
	return f(ctx, r)
}
