package ingest

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"
)

// An Entry is one thing that a list announces, before its page has been read.
type Entry struct {
	// Key is the entry's stable identity within its source: the guid, else CanonicalURL.
	Key       string
	URL       string // absolute; empty when the list gives none
	Title     string // plain text
	Published time.Time
	DateOnly  bool   // Published is a day without a time of day
	Lang      string // as declared, BCP 47
	Content   string // what the list itself carries: an article or a teaser
	MediaType string // of Content: text/html or text/plain
	Full      bool   // Content looks like the whole article
	Notes     []string
}

// A List is what a source's feed or listing page said when it was read.
type List struct {
	// Unchanged means that nothing has changed since the State given: Entries is empty.
	Unchanged bool
	Entries   []Entry // in the order of the page
	// ETag, LastModified and BodyHash are to be remembered for the next poll.
	ETag         string
	LastModified string
	BodyHash     Hash
	Hint         time.Duration // how long the server says that the list stays fresh
	Lied         bool          // the server had said "not modified" of it
	Moved        bool          // permanent redirects led to it
	Pushed       bool          // a hub sent it: it says nothing of the source's own server
	Capture      Capture       // of the list; zero for a 304
	Body         []byte        // the bytes of Capture
}

// A Fetcher reads the list of a source. It changes nothing and may be called at once for
// many sources. What is wrong with the source is said as a *Fault.
type Fetcher interface {
	Fetch(ctx context.Context, s Source, st State) (List, error)
}

// A Request asks for one document.
type Request struct {
	URL          string
	ETag         string // opaque, sent as If-None-Match; empty sends none
	LastModified string // opaque, sent as If-Modified-Since
	Accept       string // empty accepts anything
	// Obey asks the site's robots.txt first (RFC 9309). Feeds are exempt: a person chose them.
	Obey bool
	// Via is how the document's source is reached; the zero value is the usual way.
	Via Transport
	// Render is how script on the page is run; the zero value does not, and is what a plain
	// Getter knows.
	Render Render
}

// A Response is the answer to a Request. Its Body is decoded, complete and within the cap.
type Response struct {
	Capture     Capture // its Hash is of Body
	Body        []byte
	NotModified bool          // 304: Body is empty
	RetryAfter  time.Duration // what the server asked for; zero when it said nothing
	// Fresh is how long the server says that the document stays as it is: Cache-Control's
	// max-age, else Expires (RFC 9111 §4.2.1); zero when it said nothing.
	Fresh time.Duration
	// Moved says that redirects led to the final URL and that each was permanent (RFC 9110
	// §15.4.2, §15.4.9).
	Moved bool
}

// A Getter fetches documents; fetch.Client is the one that does.
type Getter interface {
	// Get returns the document, or a *Fault that says in a word what is wrong with it.
	Get(ctx context.Context, r Request) (Response, error)
}

// A Fault is an error with the Health that it means for the source.
type Fault struct {
	Health     Health
	Status     int           // HTTP status, zero when there was no answer
	RetryAfter time.Duration // as the server asked; zero when it did not
	Err        error
}

// Faultf returns the Fault that means h, with the error that fmt.Errorf makes of the rest.
func Faultf(h Health, format string, args ...any) error {
	return &Fault{Health: h, Err: fmt.Errorf(format, args...)}
}

// Error returns the cause's text.
func (f *Fault) Error() string { return f.Err.Error() }

// Unwrap returns the cause.
func (f *Fault) Unwrap() error { return f.Err }

// HealthOf returns the Health that err means: OK for nil, the Fault's own, and Unreachable
// for any other error.
func HealthOf(err error) Health {
	if err == nil {
		return OK
	}
	if f, ok := errors.AsType[*Fault](err); ok {
		return f.Health
	}
	return Unreachable
}

// ReadList gets the list of s with the validators of st. When the answer is new, the List
// holds everything but the Entries, for a Fetcher to fill in; when it is not, it is
// Unchanged. A 200 with the bytes of the last poll is unchanged too, but its validators are
// taken over: a server may renew them.
func ReadList(ctx context.Context, g Getter, s Source, st State) (List, error) {
	r := Request{URL: s.URL, Accept: acceptList[s.Method], Obey: s.Method == Listing, Via: s.Transport, Render: s.Render}
	if st.Lies < maxLies {
		r.ETag, r.LastModified = st.ETag, st.LastModified
	}
	res, err := g.Get(ctx, r)
	if err != nil {
		return List{}, err
	}
	lied := false
	if res.NotModified {
		same := List{Unchanged: true, ETag: st.ETag, LastModified: st.LastModified, BodyHash: st.BodyHash, Hint: res.Fresh}
		if st.LastPoll.Sub(st.Plain) < plainEvery {
			return same, nil
		}
		r.ETag, r.LastModified = "", ""
		if res, err = g.Get(ctx, r); err != nil {
			return List{}, err
		}
		lied = res.Capture.Hash != st.BodyHash
	}
	c := res.Capture
	c.Unpinned = !s.Pins(c.FinalURL)
	return List{
		Unchanged: c.Hash == st.BodyHash, ETag: c.ETag, LastModified: c.LastMod,
		BodyHash: c.Hash, Capture: c, Body: res.Body, Hint: res.Fresh, Lied: lied, Moved: res.Moved,
	}, nil
}

const (
	plainEvery = 24 * time.Hour // a list is read without validators at least so often
	maxLies    = 2              // lies after which they are not sent any more
)

// acceptList is what is asked for, by method. Some servers answer 406 to less than "*/*".
var acceptList = map[Method]string{
	Feed: "application/atom+xml, application/rss+xml, application/feed+json, " +
		"application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
	Sitemap: "application/xml, text/xml;q=0.9, */*;q=0.5",
	Listing: "text/html, application/xhtml+xml, */*;q=0.5",
}

// A ListFetcher is a Fetcher made of a way to get documents and a way to read one kind of
// them.
type ListFetcher struct {
	get   Getter
	parse func(Source, List) ([]Entry, error)
	slots chan struct{} // parsing takes many times a document's size: no more at once than help
}

var _ Fetcher = (*ListFetcher)(nil)

// NewListFetcher returns a ListFetcher that gets lists from g and has parse read their bytes.
func NewListFetcher(g Getter, parse func(Source, List) ([]Entry, error)) *ListFetcher {
	return &ListFetcher{g, parse, make(chan struct{}, runtime.GOMAXPROCS(0))}
}

// Fetch implements Fetcher. Only a list that is new is parsed.
func (f *ListFetcher) Fetch(ctx context.Context, s Source, st State) (List, error) {
	list, err := ReadList(ctx, f.get, s, st)
	if err != nil || list.Unchanged {
		return list, err
	}
	if err := take(ctx); err != nil {
		return List{}, err
	}
	select {
	case f.slots <- struct{}{}:
		defer func() { <-f.slots }()
	case <-ctx.Done():
		return List{}, ctx.Err()
	}
	if list.Entries, err = f.parse(s, list); err != nil {
		return List{}, err
	}
	return list, nil
}
