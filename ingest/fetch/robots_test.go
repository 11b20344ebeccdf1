package fetch

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/ingest"
)

// robotsSite answers with file as its robots.txt, and counts what it is asked for.
type robotsSite struct {
	status int
	file   string

	mu    sync.Mutex
	asked map[string]int
}

func (s *robotsSite) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked[r.URL.Path]++
	if r.URL.Path == "/robots.txt" {
		w.WriteHeader(s.status)
		fmt.Fprint(w, s.file)
		return
	}
	fmt.Fprint(w, "page")
}

func (s *robotsSite) count(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

func TestObey(t *testing.T) {
	tests := []struct {
		name   string
		status int
		file   string
		want   ingest.Health
	}{
		{"allowed", 200, "User-agent: *\nDisallow: /private\n", ingest.OK},
		{"forbidden", 200, "User-agent: nongrata\nDisallow: /news\n", ingest.Disallowed},
		{"no file", 404, "", ingest.OK},
		{"a file for the authorised only", 403, "", ingest.OK},
		{"a server that is broken", 503, "", ingest.ServerError},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			site := &robotsSite{status: tt.status, file: tt.file, asked: map[string]int{}}
			url, c := serve(t, site.ServeHTTP), client(t, Options{})
			for range 3 {
				_, err := c.Get(t.Context(), ingest.Request{URL: url + "/news/1", Obey: true})
				if got := ingest.HealthOf(err); got != tt.want {
					t.Errorf("Get = %v (%v), want %v", got, err, tt.want)
				}
			}
			if got := site.count("/robots.txt"); got != 1 {
				t.Errorf("robots.txt was asked for %d times, want once", got)
			}
			if got := site.count("/news/1") > 0; got != (tt.want == ingest.OK) {
				t.Errorf("the page was asked for: %v, want %v", got, tt.want == ingest.OK)
			}
		})
	}
}

func TestObeyNotForFeeds(t *testing.T) {
	site := &robotsSite{status: 200, file: "User-agent: *\nDisallow: /\n", asked: map[string]int{}}
	url, c := serve(t, site.ServeHTTP), client(t, Options{})
	if _, err := c.Get(t.Context(), ingest.Request{URL: url + "/feed.xml"}); err != nil {
		t.Errorf("Get of a feed that a person chose = %v, want none", err)
	}
	if got := site.count("/robots.txt"); got != 0 {
		t.Errorf("robots.txt was asked for %d times, want not at all", got)
	}
}

func TestObeyKeepsTheDelay(t *testing.T) {
	site := &robotsSite{status: 200, file: "User-agent: *\nCrawl-delay: 7\n", asked: map[string]int{}}
	url, c := serve(t, site.ServeHTTP), client(t, Options{})
	if _, err := c.Get(t.Context(), ingest.Request{URL: url + "/a", Obey: true}); err != nil {
		t.Fatal(err)
	}
	host := strings.TrimPrefix(url, "http://")
	c.turns.mu.Lock()
	wait := time.Until(c.turns.hosts[host].free)
	c.turns.mu.Unlock()
	if wait < 6*time.Second || wait > 7*time.Second {
		t.Errorf("the next page may be had in %v, want 7s", wait)
	}
}

func TestRulebookIsBounded(t *testing.T) {
	b, now := rulebook{sites: map[site]siteRules{}}, time.Now()
	for i := range robotsHosts + 10 {
		b.keep(site{base: fmt.Sprint(i)}, siteRules{until: now.Add(time.Hour)}, now)
	}
	if got := len(b.sites); got != robotsHosts {
		t.Errorf("%d sites are kept, want %d", got, robotsHosts)
	}
	if _, ok := b.sites[site{base: fmt.Sprint(robotsHosts + 9)}]; !ok {
		t.Error("the last site asked is not among those kept")
	}
}

var _ http.Handler = (*robotsSite)(nil)
