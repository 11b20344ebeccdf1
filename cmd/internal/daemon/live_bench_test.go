package daemon

import (
	"bufio"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/web"
	"nongrata/review/web/api"
)

// BenchmarkLive has 125 people with four pages each open on a daemon, 500 connections, and has
// somebody decide. It reports how long it takes from sending the decision until a page hears of
// it, and until the last one does.
func BenchmarkLive(b *testing.B) {
	w := benchDesk(b, 200)
	heard := w.openPages(b, 125, 4)
	c, err := w.client("Ana Lima")
	if err != nil {
		b.Fatal(err)
	}
	waiting, err := w.d.Desk().Waiting(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	ids := make([]string, len(waiting.Cases))
	for i, k := range waiting.Cases {
		ids[i] = k.ID
	}
	var each, last []time.Duration
	for n := 0; b.Loop(); n++ {
		if n == len(ids) {
			b.Fatalf("%d cases are all there are: use a lower -benchtime", n)
		}
		id := ids[n]
		start := time.Now()
		if _, err := c.Decide(b.Context(), id, "", api.Decision{Verdict: review.Approve}); err != nil {
			b.Fatal(err)
		}
		for range 500 {
			each = append(each, (<-heard[id]).Sub(start))
		}
		last = append(last, time.Since(start))
	}
	reportParts(b, "page", each)
	reportParts(b, "last", last)
}

// openPages opens the streams of so many people's pages, and returns a channel for each waiting
// case that receives whenever a page hears of it.
func (w *deskWork) openPages(b *testing.B, people, pages int) map[string]chan time.Time {
	b.Helper()
	c, err := w.client("")
	if err != nil {
		b.Fatal(err)
	}
	waiting, err := w.d.Desk().Waiting(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	heard := map[string]chan time.Time{}
	for _, k := range waiting.Cases {
		heard[k.ID] = make(chan time.Time, people*pages)
	}
	for i := range people {
		u := web.User{Name: fmt.Sprintf("Reader %d", i+1), Role: web.Viewer, Created: time.Now()}
		if err := w.d.db.PutUser(b.Context(), u); err != nil {
			b.Fatal(err)
		}
		token, err := c.MakeToken(b.Context(), api.TokenRequest{User: u.Name, Label: "pages", Scopes: []string{"read"}})
		if err != nil {
			b.Fatal(err)
		}
		for range pages {
			w.openPage(b, token.Secret, heard)
		}
	}
	return heard
}

// openPage opens a connection of its own and listens until the benchmark ends.
func (w *deskWork) openPage(b *testing.B, secret string, heard map[string]chan time.Time) {
	b.Helper()
	req, err := http.NewRequestWithContext(b.Context(), http.MethodGet, w.url+"/stream", nil)
	if err != nil {
		b.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+secret)
	resp, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(req)
	if err != nil {
		b.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		b.Fatalf("opening a stream: %s", resp.Status)
	}
	b.Cleanup(func() { resp.Body.Close() })
	go func() { // ends when the body is closed
		for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
			said, ok := strings.CutPrefix(lines.Text(), "data: ")
			if !ok {
				continue
			}
			for _, id := range strings.Split(said, `"`) {
				select {
				case heard[id] <- time.Now():
				default: // no case's name, or told twice
				}
			}
		}
	}()
}
