package ingestbench

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
)

// itemSize is about how much text an item has, in bytes.
const itemSize = 2030

// Options say how much there is. The zero value of each field takes the full measure.
type Options struct {
	Feeds int // 500
	Items int // in each feed: 30
	Hosts int // addresses that share the feeds; zero gives each its own
	Port  int // the same on each address: 18480
}

func (o Options) withDefaults() Options {
	if o.Feeds == 0 {
		o.Feeds = 500
	}
	if o.Items == 0 {
		o.Items = 30
	}
	if o.Hosts == 0 {
		o.Hosts = o.Feeds
	}
	if o.Port == 0 {
		o.Port = 18480
	}
	return o
}

// address is where a feed is, without the port.
func (o Options) address(feed int) string {
	n := feed % o.Hosts
	return fmt.Sprintf("127.18.%d.%d", n/250, n%250+1)
}

func (o Options) base(feed int) string {
	return "http://" + net.JoinHostPort(o.address(feed), strconv.Itoa(o.Port))
}

// edited is the item of each feed that Edited changes: the newest of the first list.
func (o Options) edited() int { return o.Items - 1 }

// URL returns the address of a feed.
func (o Options) URL(feed int) string {
	o = o.withDefaults()
	return fmt.Sprintf("%s/feed/%d", o.base(feed), feed)
}

// Sources returns the feeds as sources of full texts.
func (o Options) Sources() []ingest.Source {
	o = o.withDefaults()
	var all []ingest.Source
	for i := range o.Feeds {
		all = append(all, ingest.Source{
			ID: ingest.SourceID(fmt.Sprint("bench-", i)), Name: fmt.Sprint("Releases ", i), Kind: ingest.Outlet,
			Languages: []string{kindOf(i).script.lang}, Method: ingest.Feed, URL: o.URL(i), FullText: true,
		})
	}
	return all
}

// OPML lists the feeds for other readers.
func (o Options) OPML() string {
	o = o.withDefaults()
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>bench</title></head><body>` + "\n")
	for i := range o.Feeds {
		fmt.Fprintf(&b, `<outline type="rss" text="Releases %d" title="Releases %[1]d" xmlUrl="%s"/>`+"\n", i, o.URL(i))
	}
	b.WriteString("</body></opml>\n")
	return b.String()
}

// Catalogue lists the feeds as a catalogue file.
func (o Options) Catalogue() string {
	var b strings.Builder
	b.WriteString("sources:\n")
	for _, s := range o.Sources() {
		fmt.Fprintf(&b, "  - {id: %s, name: %s, kind: %s, languages: [%s], method: feed, url: %q, full_text: true, domains: [127.0.0.1], confidence: high}\n",
			s.ID, s.Name, s.Kind, s.Lang(), s.URL)
	}
	return b.String()
}

// A Phase says what has happened to every feed since the phase before.
type Phase string

// The phases, in the order in which they are measured.
const (
	Cold         Phase = "cold"         // nothing: they are there
	NotModified  Phase = "notmod"       // nothing, and the validators say so
	NewValidator Phase = "newvalidator" // the same items in a document built anew, with new validators
	NoValidator  Phase = "novalidator"  // nothing, but there are no validators any more
	OneNew       Phase = "onenew"       // one item more, and the oldest gone
	Edited       Phase = "edited"       // one item reads differently
)

// An edition is how far the feeds have come.
type edition struct{ build, fresh, edit int }

// Stats are counted since Begin.
type Stats struct {
	Requests    int
	NotModified int           // answered with 304
	Known       int           // feeds that were
	InFlight    int           // the most requests that any address had at once
	Gap         time.Duration // the least time from the end of a request to the next of its address
	Bytes       int64         // of bodies, before packing
}

// A Site serves the feeds.
type Site struct {
	o       Options
	servers []*http.Server
	done    sync.WaitGroup

	mu         sync.Mutex
	edition    edition
	validators bool
	latency    time.Duration
	bodies     []body // by feed
	stats      Stats
	known      map[int]bool // feeds
	inFlight   map[string]int
	ended      map[string]time.Time
}

type body struct {
	packed []byte
	size   int
}

// Start serves the feeds until Close.
func Start(o Options) (*Site, error) {
	s := &Site{o: o.withDefaults(), inFlight: map[string]int{}, ended: map[string]time.Time{}}
	s.Begin(Cold, 0)
	for i := range min(s.o.Hosts, s.o.Feeds) {
		lis, err := net.Listen("tcp", net.JoinHostPort(s.o.address(i), strconv.Itoa(s.o.Port)))
		if err != nil {
			s.Close()
			return nil, fmt.Errorf("serving feed %d: %w", i, err)
		}
		srv := &http.Server{Handler: s, ReadHeaderTimeout: time.Minute}
		s.servers = append(s.servers, srv)
		s.done.Go(func() { _ = srv.Serve(lis) }) // until Close, which is what it then says
	}
	return s, nil
}

// Close stops serving.
func (s *Site) Close() {
	for _, srv := range s.servers {
		srv.Close()
	}
	s.done.Wait()
}

// Begin starts a phase and counts anew; every answer takes latency.
func (s *Site) Begin(p Phase, latency time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch p {
	case NewValidator:
		s.edition.build++
	case OneNew:
		s.edition.build++
		s.edition.fresh++
	case Edited:
		s.edition.build++
		s.edition.edit++
	}
	s.validators = p != NoValidator
	s.latency = latency
	s.stats, s.ended, s.known = Stats{Gap: time.Hour}, map[string]time.Time{}, map[int]bool{}
	if p == NotModified || p == NoValidator {
		return
	}
	s.bodies = make([]body, s.o.Feeds)
	for i := range s.bodies {
		s.bodies[i] = pack(s.o.render(i, s.edition))
	}
}

func pack(doc []byte) body {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err == nil {
		_, err = z.Write(doc)
	}
	if err != nil || z.Close() != nil { // unreachable: memory takes anything
		panic(err)
	}
	return body{b.Bytes(), len(doc)}
}

// Stats returns what was counted since Begin.
func (s *Site) Stats() Stats {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stats
}

// enter counts a request in.
func (s *Site) enter(host string) (latency time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stats.Requests++
	s.inFlight[host]++
	s.stats.InFlight = max(s.stats.InFlight, s.inFlight[host])
	if end, ok := s.ended[host]; ok {
		s.stats.Gap = min(s.stats.Gap, time.Since(end))
	}
	return s.latency
}

func (s *Site) leave(host string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inFlight[host]--
	s.ended[host] = time.Now()
}

// ServeHTTP serves a feed.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	number, ok := strings.CutPrefix(r.URL.Path, "/feed/")
	feed, err := strconv.Atoi(number)
	if !ok || err != nil || feed < 0 || feed >= s.o.Feeds {
		http.NotFound(w, r) // an icon, say
		return
	}
	latency := s.enter(r.Host)
	defer s.leave(r.Host)
	if latency > 0 {
		time.Sleep(latency)
	}
	b, etag := s.answer(feed, r.Header.Get("If-None-Match"))
	if etag != "" {
		w.Header().Set("ETag", etag)
	}
	if b == nil {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	k := kindOf(feed)
	w.Header().Set("Content-Type", k.media)
	w.Header().Set("Content-Encoding", "gzip")
	_, _ = w.Write(b.packed) // who went away need not be told
}

// answer returns what the feed says to somebody who knows it by match; nil is nothing new.
func (s *Site) answer(feed int, match string) (b *body, etag string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.validators {
		etag = fmt.Sprintf(`"%d-%d-%d-%d"`, feed, s.edition.build, s.edition.fresh, s.edition.edit)
		if match == etag {
			s.known[feed] = true
			s.stats.NotModified++
			s.stats.Known = len(s.known)
			return nil, etag
		}
	}
	s.stats.Bytes += int64(s.bodies[feed].size)
	return &s.bodies[feed], etag
}
