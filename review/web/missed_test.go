package web_test

import (
	"bufio"
	"context"
	"html"
	"net/http"
	"strings"
	"testing"
	"time"

	"nongrata/ingest/country"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// TestNothingIsMissed: what changes after a page was made and before it listens is told to it
// once it does.
func TestNothingIsMissed(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ana := st.signIn(t, "Ana Lima", web.Reviewer)
	_, body := get(t, ana, st.url+"/")
	_, rest, ok := strings.Cut(body, `data-live="`)
	if !ok {
		t.Fatal("the queue names no stream")
	}
	stream, _, _ := strings.Cut(rest, `"`)
	k := st.MustFile(t, reviewtest.Candidate(country.Code("NO"), "RU", "2022-04-07"))
	for until := time.Now().Add(20 * time.Second); strings.Contains(body, stream); { // until it was told to those who listen
		if _, body = get(t, ana, st.url+"/"); time.Now().After(until) {
			t.Fatal("nobody is told of the new case")
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, st.url+html.UnescapeString(stream), nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := ana.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		if strings.Contains(lines.Text(), k.ID) {
			return
		}
	}
	t.Errorf("the stream ended without case %s: %v", k.ID, lines.Err())
}
