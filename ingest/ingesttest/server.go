package ingesttest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
)

// shown is how many items a feed or a listing page holds, the newest first.
const shown = 15

// A Server serves the recorded wave as of a clock: what is published later is not there yet.
// It is safe for concurrent use.
type Server struct {
	clock    func() time.Time
	releases []Release
	render   renderer

	mu     sync.Mutex
	faults map[ingest.SourceID]Fault
	hits   map[ingest.SourceID]int
}

// NewServer returns a server of the recorded wave as of clock.
func NewServer(clock func() time.Time) (*Server, error) {
	rs, err := Load()
	if err != nil {
		return nil, err
	}
	r, err := newRenderer()
	if err != nil {
		return nil, err
	}
	return &Server{clock: clock, releases: rs, render: r,
		faults: map[ingest.SourceID]Fault{}, hits: map[ingest.SourceID]int{}}, nil
}

// Times returns the distinct moments at which something changes, in order, UTC.
func (s *Server) Times() []time.Time { return Moments(s.releases) }

// Releases returns what is served, in order of publication.
func (s *Server) Releases() []Release { return slices.Clone(s.releases) }

// Sources returns the sources as served under base, for example "http://127.0.0.1:8099".
func (s *Server) Sources(base string) []ingest.Source { return Sources(base) }

// Requests returns how many requests the source has had, pages included.
func (s *Server) Requests(id ingest.SourceID) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits[id]
}

// An entry is a release as readers see it at one moment.
type entry struct {
	Release
	Now  Version
	Base string // scheme and host, as asked for
}

func (e entry) url() string {
	return e.Base + "/" + string(e.Source) + "/" + e.Slug + ".html"
}

// entries returns what the source shows at now, newest first.
func (s *Server) entries(id ingest.SourceID, base string) []entry {
	now := s.clock()
	var es []entry
	for _, r := range slices.Backward(s.releases) {
		if r.Source != id {
			continue
		}
		if v, ok := r.AsOf(now); ok {
			es = append(es, entry{r, v, base})
		}
	}
	return es
}

// Handler returns the handler that serves every source, each under its ID:
// /ID/rss.xml (or the like), /ID/news.html and /ID/SLUG.html.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{site}/{file}", s.serve)
	mux.HandleFunc("GET /{site}/moved/{file}", s.serve) // where the Redirect fault points
	mux.HandleFunc("GET /robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "User-agent: *\nDisallow: /admin/\n")
	})
	return mux
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	id := ingest.SourceID(r.PathValue("site"))
	st, ok := siteOf(id)
	if !ok {
		http.NotFound(w, r)
		return
	}
	s.mu.Lock()
	s.hits[id]++
	fault := s.faults[id]
	s.mu.Unlock()
	if fault.answer(w, r) {
		return
	}
	doc, err := s.document(st, r.PathValue("file"), "http://"+r.Host)
	switch {
	case errors.Is(err, errNotServed):
		http.NotFound(w, r)
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	default:
		doc.write(w, r, fault)
	}
}

var errNotServed = errors.New("no such page")

// A document is one answer's body.
type document struct {
	body     []byte
	mime     string
	modified time.Time
}

func (d document) write(w http.ResponseWriter, r *http.Request, f Fault) {
	if f == Truncated { // by a broken generator, so the ETag is that of the broken bytes
		d.body = d.body[:len(d.body)*2/3]
	}
	sum := sha256.Sum256(d.body)
	h := w.Header()
	h.Set("Content-Type", d.mime)
	h.Set("ETag", `"`+hex.EncodeToString(sum[:8])+`"`)
	h.Set("Cache-Control", "max-age=0, must-revalidate")
	http.ServeContent(w, r, "", d.modified, bytes.NewReader(d.body))
}

// document renders the site's file as of the clock.
func (s *Server) document(st site, file, base string) (document, error) {
	es := s.entries(st.id, base)
	if file == st.format.file() || file == "news.html" {
		list := es[:min(len(es), shown)]
		if file == "news.html" {
			return s.render.listing(st, list)
		}
		return feedOf(st, list, base)
	}
	slug, ok := strings.CutSuffix(file, ".html")
	i := slices.IndexFunc(es, func(e entry) bool { return e.Slug == slug })
	if !ok || i < 0 {
		return document{}, errNotServed
	}
	related := slices.Delete(slices.Clone(es), i, i+1)
	return s.render.article(st, es[i], related[:min(len(related), 3)])
}

// newest returns when the list last changed; zero for an empty one.
func newest(es []entry) time.Time {
	var t time.Time
	for _, e := range es {
		if e.Now.At.After(t) {
			t = e.Now.At
		}
	}
	return t
}

// A Running server listens on loopback until it is closed.
type Running struct {
	*Server
	URL  string // scheme and host
	http *http.Server
	done chan error
}

// Listen serves the recorded wave on a free port of 127.0.0.1.
func Listen(clock func() time.Time) (*Running, error) {
	s, err := NewServer(clock)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("recorded wave: %w", err)
	}
	r := &Running{Server: s, URL: "http://" + l.Addr().String(), done: make(chan error, 1),
		http: &http.Server{Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second}}
	go func() { r.done <- r.http.Serve(l) }() // ends in Close
	return r, nil
}

// Sources returns the sources as this server serves them.
func (r *Running) Sources() []ingest.Source { return Sources(r.URL) }

// Close stops listening, ends every connection and returns when the server has ended.
func (r *Running) Close() error {
	err := r.http.Close()
	if e := <-r.done; !errors.Is(e, http.ErrServerClosed) {
		err = errors.Join(err, e)
	}
	return err
}

// TB is the part of testing.TB that Start needs.
type TB interface {
	Helper()
	Fatalf(format string, args ...any)
	Cleanup(func())
}

// Start is Listen for tests: it closes the server when the test ends.
func Start(t TB, clock func() time.Time) *Running {
	t.Helper()
	r, err := Listen(clock)
	if err != nil {
		t.Fatalf("Listen: %v", err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Fatalf("Close: %v", err)
		}
	})
	return r
}
