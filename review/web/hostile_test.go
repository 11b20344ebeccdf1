package web_test

import (
	"bufio"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// vectors are ways into a page that a source could try.
var vectors = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `javascript:alert(1)`,
	`{{.Shell.User}}`, `</title><svg onload=alert(1)>`, "\u202eevil\u202c", "a\x00b\xff", `--><b>x</b>`, `&lt;script&gt;`, "\u200b\u2066",
	`https://evil.example/"onclick="alert(1)`, strings.Repeat("A", 5000), `</textarea><iframe src=//evil.example>`,
}

// TestHostileSources puts every vector through every field that a source controls and looks
// at every page for what got through.
func TestHostileSources(t *testing.T) {
	for i, v := range vectors {
		f := reviewtest.NewDesk(t)
		st := newStage(t, f, func(o *web.Options) {
			o.Sources = func() []ingest.SourceStatus {
				return []ingest.SourceStatus{{Source: ingest.Source{ID: "bad-one", Name: v, Kind: ingest.Ministry, Languages: []string{v}, Note: v},
					State: ingest.State{Health: ingest.Malformed, Error: v}}}
			}
			o.Channels = []string{v}
		})
		file := func(day string) review.Case {
			c := reviewtest.Candidate("ES", "RU", day, reviewtest.People(25), reviewtest.From("bad-one", ingest.Ministry, "ES"), func(c *extract.Candidate) {
				c.Count.Phrase, c.Deadline, c.Reason = v, &extract.Deadline{Phrase: v}, []string{v}
				p := c.Provenance
				p.Lang, p.Opening, p.Mended = v, v, []string{v}
				p.Item.Title, p.Item.URL, p.Item.Notes, p.Item.Lang = v, v, []string{v}, v
				p.Item.ID = fmt.Sprintf("i%d%s", i, day)
				c.Evidence = []extract.Span{{Field: v, Start: 0, End: len(v)}, {Field: "count", Start: len(v) + 1, End: 2*len(v) + 1}}
			})
			h, err := st.archive.Put(t.Context(), []byte(v+"\n"+v))
			if err != nil {
				t.Fatal(err)
			}
			c.Provenance.Text = h
			return f.MustFile(t, c)
		}
		done := file("2022-04-01")
		f.MustDecide(t, review.Command{Case: done.ID, Verdict: review.Approve, Note: v, Reviewer: v})
		open := file("2022-04-20")
		st.log.all = []alert.Delivery{{ID: v, Channel: v, Message: review.Outbound{ID: v, Kind: v, Case: &open}, State: alert.GivenUp, Why: v, Error: v}}
		c := st.signIn(t, "Ana", web.Admin)
		for _, path := range []string{"/", "/?tab=done", "/case/" + open.ID, "/case/" + done.ID, "/events", "/events/" + st.events(t)[0], "/tally",
			"/sources", "/alerts", "/audit", "/people", "/health", "/?receiving=" + "%3Cscript%3E", "/tally?since=%3Cscript%3E", "/audit?case=%22%3E%3Cscript%3E"} {
			code, body := get(t, c, st.url+path)
			if code >= 500 {
				t.Fatalf("vector %q: GET %s: %d\n%s", v, path, code, body)
			}
			lookThrough(t, v, path, body)
		}
	}
}

var (
	tags     = regexp.MustCompile(`(?s)<(/?[a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>`)
	handlers = regexp.MustCompile(`(?i)\son\w+\s*=`)
	quoted   = regexp.MustCompile(`"[^"]*"`)
	hrefs    = regexp.MustCompile(`(?:href|src|action)="([^"]*)"`)
)

// lookThrough reads a page as a browser would cut it into tags and looks for what no page of
// ours has.
func lookThrough(t *testing.T, v, path, body string) {
	t.Helper()
	for _, m := range tags.FindAllStringSubmatch(body, -1) {
		name, attrs := strings.ToLower(m[1]), m[2]
		switch strings.TrimPrefix(name, "/") {
		case "script":
			if name == "script" && !strings.Contains(attrs, `src="/static/desk.js`) {
				t.Errorf("vector %q: GET %s has a script: %s", v, path, m[0])
			}
		case "img", "iframe", "object", "embed", "base", "style":
			t.Errorf("vector %q: GET %s has %s", v, path, m[0])
		case "svg":
			if name == "svg" && !strings.Contains(attrs, "viewBox") {
				t.Errorf("vector %q: GET %s has %s", v, path, m[0])
			}
		}
		if handlers.MatchString(quoted.ReplaceAllString(attrs, `""`)) {
			t.Errorf("vector %q: GET %s has a handler: %s", v, path, m[0])
		}
		for _, h := range hrefs.FindAllStringSubmatch(attrs, -1) {
			if strings.HasPrefix(strings.ToLower(h[1]), "javascript:") {
				t.Errorf("vector %q: GET %s links to %s", v, path, h[1])
			}
		}
	}
	text := quoted.ReplaceAllString(body, "") // attributes may carry what they like: nobody sees their order
	for _, hidden := range []string{"\u202e", "\u2066", "\u200b", "\x00"} {
		if strings.Contains(text, hidden) {
			t.Errorf("vector %q: GET %s prints the hidden character %q", v, path, hidden)
		}
	}
}

// TestEvidenceIsNeverAPage sends stored bytes as an attachment of plain text.
func TestEvidenceIsNeverAPage(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	page := "<html><script>alert(1)</script>"
	h, err := st.archive.Put(t.Context(), []byte(page))
	if err != nil {
		t.Fatal(err)
	}
	c := st.signIn(t, "Ana", web.Viewer)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, st.url+"/evidence/"+string(h), nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, body := do(t, c, req)
	if body != page || resp.Header.Get("Content-Type") != "text/plain; charset=utf-8" || resp.Header.Get("ETag") != `"`+string(h)+`"` ||
		resp.Header.Get("Content-Disposition") != "attachment; filename="+string(h)+".txt" {
		t.Errorf("evidence: %v, want the exact bytes as an attachment of plain text under their hash", resp.Header)
	}
	for path, want := range map[string]int{"/evidence/" + strings.Repeat("0", 64): 404, "/evidence/..%2f..%2fetc%2fpasswd": 422, "/evidence/xyz": 422} {
		if code, _ := get(t, c, st.url+path); code != want {
			t.Errorf("GET %s: %d, want %d", path, code, want)
		}
	}
}

// TestEmptyDesk opens every page on a desk where nothing has happened yet.
func TestEmptyDesk(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		o.Sources, o.DeadLetters, o.Deliveries, o.Sender, o.Chain, o.Archive, o.Channels = nil, nil, nil, nil, nil, nil, nil
	})
	c := st.signIn(t, "Ana", web.Admin)
	want := map[string]string{"/": "The work, in three steps", "/?tab=watch": "Nobody threatens anything.", "/events": "No event here.", "/tally": "Nothing to add up yet.",
		"/sources": "No source here.", "/alerts": "Nothing was sent yet.", "/audit": "No decision here.", "/people": "Invite somebody", "/health": "ready",
		"/help": "Only a named reviewer"}
	for path, words := range want {
		if code, body := get(t, c, st.url+path); code != http.StatusOK || !strings.Contains(body, words) {
			t.Errorf("GET %s: %d, want it to say %q\n%s", path, code, words, body)
		}
	}
	for _, path := range []string{"/case/x", "/events/x", "/metrics", "/export/nothing", "/nothing"} {
		if code, _ := get(t, c, st.url+path); code != http.StatusNotFound {
			t.Errorf("GET %s: %d, want 404", path, code)
		}
	}
}

// TestPagesHearOfChanges listens as an open page does while somebody decides.
func TestPagesHearOfChanges(t *testing.T) {
	st := sampleDesk(t)
	c := st.signIn(t, "Ana Lima", web.Reviewer)
	c.Timeout = 0
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, st.url+"/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := c.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "retry:") {
	}
	id := st.caseOf(t, "JP")
	start := time.Now()
	st.MustDecide(t, review.Command{Case: id, Verdict: review.Approve})
	for lines.Scan() { // what was filed before may still come
		if strings.HasPrefix(lines.Text(), "data:") && strings.Contains(lines.Text(), `"waiting":5}`) {
			break
		}
	}
	if !strings.Contains(lines.Text(), `"`+id+`"`) {
		t.Errorf("the page heard %q, want it to name %s", lines.Text(), id)
	}
	t.Logf("heard after %v", time.Since(start))
}
