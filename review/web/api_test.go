package web_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/api"
	"nongrata/review/web/limit"
)

// An apiCall is a call of the API with everything that a test may want to say.
type apiCall struct {
	method, path string
	token        string
	header       map[string]string
	body         string
}

func (st *stage) call(t *testing.T, c apiCall) (*http.Response, string) {
	t.Helper()
	var body io.Reader
	if c.body != "" {
		body = strings.NewReader(c.body)
	}
	req, err := http.NewRequestWithContext(t.Context(), c.method, st.url+"/api/v1"+c.path, body)
	if err != nil {
		t.Fatal(err)
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	if c.body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for k, v := range c.header {
		req.Header.Set(k, v)
	}
	resp, text := do(t, http.DefaultClient, req)
	return resp, text
}

// localToken is the token of the command line, which may do everything.
func (st *stage) localToken(t *testing.T) string {
	t.Helper()
	token, err := st.server.LocalToken(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// wantProblem checks that an answer is application/problem+json and says its status.
func wantProblem(t *testing.T, what string, resp *http.Response, body string, want int) {
	t.Helper()
	var p struct {
		Status        int
		Title, Detail string
	}
	if kind := resp.Header.Get("Content-Type"); resp.StatusCode != want || kind != "application/problem+json" {
		t.Errorf("%s: %d %s, want %d application/problem+json\n%.300s", what, resp.StatusCode, kind, want, body)
	} else if err := json.Unmarshal([]byte(body), &p); err != nil || p.Status != want || p.Title == "" || p.Detail == "" {
		t.Errorf("%s: problem %+v, %v, want status, title and detail", what, p, err)
	}
}

// An example is a call of an operation that succeeds on the sample desk.
type example struct {
	path   map[string]string // parameters in it
	query  string
	body   string
	header map[string]string
}

// examples has one for each operation; an operation without one fails the test. People and
// tokens are made by prepare.
func examples(t *testing.T, st *stage) map[string]example {
	t.Helper()
	id := st.caseOf(t, "JP")
	event := st.events(t)[0]
	whole := st.approved(t, "GR") // with its evidence in the archive
	undone, by := st.decided(t)
	inES := map[string]string{"id": st.caseOf(t, "ES")}
	ben := map[string]string{"id": "Ben"}
	token, session := st.prepare(t)
	return map[string]example{
		"me": {}, "list-cases": {query: "?limit=2&list=all&sending=RU"}, "show-case": {path: inES},
		"decide":     {path: map[string]string{"id": id}, body: `{"verdict":"approve"}`, header: map[string]string{"If-Match": "*"}},
		"lease-case": {path: map[string]string{"id": id}, body: `{"action":"take"}`}, "list-leases": {},
		"undo": {body: `{"case":"` + undone + `"}`, header: map[string]string{api.ReviewerHeader: by}}, "list-expulsions": {query: "?receiving=DE"},
		"show-expulsion": {path: map[string]string{"id": event}}, "send-packet": {path: whole}, "send-warc": {path: whole},
		"export": {path: map[string]string{"format": "csv"}}, "tally": {query: "?sending=RU&by=receiving"}, "tally-diff": {query: "?from=2022-04-01&to=2022-04-08"},
		"list-sources": {}, "check-source": {path: map[string]string{"id": "ma-agency"}}, "list-dead-letters": {},
		"retry-dead-letter": {path: map[string]string{"id": "7"}}, "drop-dead-letter": {path: map[string]string{"id": "7"}},
		"list-alerts": {query: "?limit=1"}, "test-alert": {body: `{"channel":"webhook"}`}, "replay-alert": {body: `{"id":"1"}`},
		"list-users": {}, "show-user": {path: ben}, "invite": {body: `{"role":"viewer","label":"for Cy"}`}, "set-role": {path: ben, body: `{"role":"editor"}`},
		"lock-user": {path: ben, body: `{"disabled":true}`}, "set-password": {path: ben, body: `{"password":"` + goodPassword + `"}`},
		"list-sessions": {path: ben}, "end-session": {path: map[string]string{"id": "Ben", "session": session}}, "sign-out": {path: ben},
		"list-tokens": {}, "make-token": {body: `{"user":"Ben","label":"export","scopes":["read"],"days":30}`}, "withdraw-token": {path: map[string]string{"id": token}},
		"agreement": {}, "list-settings": {}, "checkpoint": {}, "verify": {body: `{}`}, "list-entries": {query: "?limit=2"},
	}
}

// prepare makes a user with a session and a token, and returns their IDs.
func (st *stage) prepare(t *testing.T) (token, session string) {
	t.Helper()
	st.signIn(t, "Ben", web.Reviewer)
	st.signIn(t, "Eva", web.Admin)
	st.putToken(t, "bens-token", web.Credential{User: "Ben", Scopes: web.Scopes()})
	for _, kind := range []web.CredentialKind{web.Token, web.Session} {
		all, err := st.accounts.Credentials(t.Context(), kind)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range all {
			if c.User == "Ben" && kind == web.Token {
				token = c.ID
			} else if c.User == "Ben" {
				session = c.ID
			}
		}
	}
	return token, session
}

// approved approves a case and returns its record.
func (st *stage) approved(t *testing.T, receiving country.Code) map[string]string {
	t.Helper()
	d, err := st.Desk.Decide(t.Context(), review.Command{Case: st.caseOf(t, receiving), Expect: st.version(t, receiving), Verdict: review.Approve, Reviewer: "Ana"})
	if err != nil || len(d.Expulsions) != 1 {
		t.Fatalf("approving the case of %s: %+v, %v", receiving, d, err)
	}
	return map[string]string{"id": d.Expulsions[0].ID}
}

// decided returns a case that has been decided, and by whom.
func (st *stage) decided(t *testing.T) (id, by string) {
	t.Helper()
	all, err := st.Desk.Audit(t.Context(), review.AuditFilter{})
	if err != nil || len(all) == 0 {
		t.Fatalf("nothing has been decided: %v", err)
	}
	d := all[len(all)-1].Decision
	return d.Case, d.Reviewer
}

// TestContract walks the OpenAPI document and calls every operation: as it is meant, with
// nonsense, and as nobody. What comes back has the shape that the document says.
func TestContract(t *testing.T) {
	walker := newStage(t, reviewtest.NewDesk(t))
	doc := walker.server.Doc()
	if doc.OpenAPI != "3.1.0" {
		t.Errorf("document is OpenAPI %s, want 3.1.0", doc.OpenAPI)
	}
	n := 0
	for path, item := range doc.Paths {
		for method, op := range map[string]*huma.Operation{"GET": item.Get, "POST": item.Post, "PUT": item.Put, "PATCH": item.Patch, "DELETE": item.Delete} {
			if op == nil {
				continue
			}
			n++
			t.Run(op.OperationID, func(t *testing.T) {
				t.Parallel() // a server that refuses a body waits half a second before it hangs up
				st := sampleDesk(t)
				ex, ok := examples(t, st)[op.OperationID]
				if !ok {
					t.Fatalf("%s %s has no example", method, path)
				}
				p := strings.TrimPrefix(path, "/api/v1")
				for k, v := range ex.path {
					p = strings.ReplaceAll(p, "{"+k+"}", v)
				}
				c := apiCall{method: method, path: p + ex.query, token: st.localToken(t), body: ex.body, header: ex.header}
				st.contract(t, doc, op, c)
			})
		}
	}
	t.Logf("%d operations", n)
}

// contract holds one operation to what the document and this test say of it.
func (st *stage) contract(t *testing.T, doc *huma.OpenAPI, op *huma.Operation, c apiCall) {
	nobody := c
	nobody.token = ""
	resp, body := st.call(t, nobody)
	wantProblem(t, "as nobody", resp, body, http.StatusUnauthorized)
	if resp.Header.Get("WWW-Authenticate") == "" {
		t.Error("as nobody: no WWW-Authenticate")
	}
	st.nonsense(t, op, c)
	resp, body = st.call(t, c)
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		t.Fatalf("as it is meant: %d\n%s", resp.StatusCode, body)
	}
	if resp.Header.Get("RateLimit") == "" || resp.Header.Get("RateLimit-Policy") == "" {
		t.Error("as it is meant: no RateLimit headers")
	}
	wantShape(t, doc, op, resp, body)
	if c.method != http.MethodGet || op.OperationID == "list-sources" { // the stage's sources are polled at every look
		return
	}
	tag := resp.Header.Get("ETag")
	again := c
	again.header = map[string]string{"If-None-Match": `"other", W/` + tag}
	if resp, body := st.call(t, again); tag == "" || resp.StatusCode != http.StatusNotModified || body != "" {
		t.Errorf("with its ETag %s: %d %q, want 304 and no body", tag, resp.StatusCode, body)
	}
}

// wantShape validates an answer with the schema that the document has for it.
func wantShape(t *testing.T, doc *huma.OpenAPI, op *huma.Operation, resp *http.Response, body string) {
	t.Helper()
	said, ok := op.Responses[fmt.Sprint(resp.StatusCode)]
	if !ok {
		t.Errorf("the document knows no answer %d", resp.StatusCode)
		return
	}
	media := said.Content["application/json"]
	if media == nil || media.Schema == nil || !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/json") {
		return
	}
	var v any
	if err := json.Unmarshal([]byte(body), &v); err != nil {
		t.Errorf("answer is no JSON: %v", err)
		return
	}
	res := &huma.ValidateResult{}
	huma.Validate(doc.Components.Schemas, media.Schema, huma.NewPathBuffer([]byte("body"), 0), huma.ModeReadFromServer, v, res)
	for _, err := range res.Errors {
		t.Errorf("answer is not of its shape: %v", err)
	}
}

// nonsense calls an operation as it is not meant.
func (st *stage) nonsense(t *testing.T, op *huma.Operation, c apiCall) {
	t.Helper()
	try := func(what string, want int, change func(*apiCall)) {
		t.Helper()
		bad := c
		bad.header = map[string]string{}
		for k, v := range c.header {
			bad.header[k] = v
		}
		change(&bad)
		resp, body := st.call(t, bad)
		wantProblem(t, what, resp, body, want)
	}
	if op.RequestBody != nil {
		try("with no JSON", http.StatusBadRequest, func(c *apiCall) { c.body = "{" })
		try("with another shape", http.StatusUnprocessableEntity, func(c *apiCall) { c.body = `{"nonsense":1}` })
		try("with text", http.StatusUnsupportedMediaType, func(c *apiCall) { c.header["Content-Type"] = "text/plain" })
		try("with too much", http.StatusRequestEntityTooLarge, func(c *apiCall) { c.body = `{"note":"` + strings.Repeat("x", 2<<20) + `"}` })
	}
	for _, p := range op.Parameters {
		first, _, _ := strings.Cut(c.path, "?")
		switch {
		case p.Name == "limit":
			for _, n := range []string{"0", "100000", "many"} {
				try("limit="+n, http.StatusUnprocessableEntity, func(c *apiCall) { c.path = first + "?limit=" + n })
			}
		case p.Name == "cursor":
			try("with another cursor", http.StatusUnprocessableEntity, func(c *apiCall) { c.path = first + "?cursor=!" })
		case p.Name == "receiving":
			try("of no state", http.StatusUnprocessableEntity, func(c *apiCall) { c.path = first + "?from=2022-04-01&receiving=Atlantis" })
		case p.In == "path" && !strings.HasSuffix(op.OperationID, "-dead-letter"): // the stage's fake knows every letter
			try("of something unknown", http.StatusNotFound, func(c *apiCall) {
				for _, known := range strings.Split(op.Path, "/") {
					if strings.HasPrefix(known, "{") {
						at := slices.Index(strings.Split(op.Path, "/"), known) - 2
						parts := strings.Split(first, "/")
						parts[at] = "unknown"
						c.path = strings.Join(parts, "/")
						break
					}
				}
				if op.OperationID == "tally-diff" {
					c.path += "?from=2022-04-01"
				}
			})
		}
	}
}

func TestProblemsEverywhere(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		o.Sources = func() []ingest.SourceStatus { panic("a bug") }
	})
	token := st.localToken(t)
	for _, tt := range []struct {
		what string
		call apiCall
		want int
	}{
		{"nothing there", apiCall{method: "GET", path: "/nothing", token: token}, http.StatusNotFound},
		{"nothing there, as nobody", apiCall{method: "GET", path: "/nothing"}, http.StatusNotFound},
		{"the API itself", apiCall{method: "GET", path: ""}, http.StatusNotFound},
		{"another method", apiCall{method: "PATCH", path: "/cases", token: token}, http.StatusMethodNotAllowed},
		{"a panic", apiCall{method: "GET", path: "/sources", token: token}, http.StatusInternalServerError},
		{"another site", apiCall{method: "POST", path: "/undo", token: token, body: "{}", header: map[string]string{"Sec-Fetch-Site": "cross-site"}}, http.StatusForbidden},
		{"a long key", apiCall{method: "POST", path: "/undo", token: token, body: "{}", header: map[string]string{"Idempotency-Key": strings.Repeat("k", 300)}}, http.StatusBadRequest},
		{"a long token", apiCall{method: "GET", path: "/me", token: strings.Repeat("t", 10_000)}, http.StatusUnauthorized},
	} {
		resp, body := st.call(t, tt.call)
		wantProblem(t, tt.what, resp, body, tt.want)
		if tt.want == http.StatusMethodNotAllowed && !strings.Contains(resp.Header.Get("Allow"), "GET") {
			t.Errorf("%s: Allow %q, want GET in it", tt.what, resp.Header.Get("Allow"))
		}
		if strings.Contains(body, "a bug") || strings.Contains(body, ".go:") {
			t.Errorf("%s: the answer tells of the inside: %s", tt.what, body)
		}
	}
}

func TestIfMatch(t *testing.T) {
	st := sampleDesk(t)
	token, id := st.localToken(t), st.caseOf(t, "ES")
	show := apiCall{method: "GET", path: "/cases/" + id, token: token}
	resp, _ := st.call(t, show)
	seen := resp.Header.Get("ETag")
	decide := func(header map[string]string, body string) (*http.Response, string) {
		return st.call(t, apiCall{method: "POST", path: "/cases/" + id + "/decisions", token: token, header: header, body: body})
	}
	resp, body := decide(nil, `{"verdict":"approve"}`)
	wantProblem(t, "a decision on no version", resp, body, http.StatusPreconditionRequired)
	resp, body = decide(map[string]string{"If-Match": "W/" + seen}, `{"verdict":"approve"}`)
	wantProblem(t, "a weak tag", resp, body, http.StatusPreconditionFailed)
	if resp, body := decide(map[string]string{"If-Match": seen}, `{"verdict":"approve"}`); resp.StatusCode != http.StatusOK {
		t.Fatalf("a decision on the version seen: %d\n%s", resp.StatusCode, body)
	}
	resp, body = decide(map[string]string{"If-Match": seen}, `{"verdict":"reject","reason":"hoax"}`)
	wantProblem(t, "a decision on an old version", resp, body, http.StatusPreconditionFailed)
	var problem struct{ Current api.CaseDetail }
	if err := json.Unmarshal([]byte(body), &problem); err != nil || problem.Current.Case.ID != id || problem.Current.Case.State != review.CaseApproved {
		t.Errorf("412 has the state %+v, %v, want the case as it is now", problem.Current.Case, err)
	}
	if resp, _ := st.call(t, show); resp.Header.Get("ETag") == seen {
		t.Error("the ETag is the same after the decision")
	}

	st.signIn(t, "Ben", web.Reviewer)
	token = st.localToken(t)
	resp, _ = st.call(t, apiCall{method: "GET", path: "/users/Ben", token: token})
	seen = resp.Header.Get("ETag")
	role := func(to string) (*http.Response, string) {
		return st.call(t, apiCall{method: "PUT", path: "/users/Ben/role", token: token, header: map[string]string{"If-Match": seen}, body: `{"role":"` + to + `"}`})
	}
	if resp, body := role("editor"); resp.StatusCode != http.StatusOK {
		t.Fatalf("a role on the version seen: %d\n%s", resp.StatusCode, body)
	}
	resp, body = role("admin")
	wantProblem(t, "a role on an old version", resp, body, http.StatusPreconditionFailed)
	if !strings.Contains(body, `"current":{"name":"Ben","role":"editor"`) {
		t.Errorf("412 = %s, want the user as he is now", body)
	}
}

func TestIdempotencyKeys(t *testing.T) {
	st := sampleDesk(t)
	st.signIn(t, "Ben", web.Reviewer)
	token := st.localToken(t)
	invite := func(key, token, body string) (*http.Response, string) {
		return st.call(t, apiCall{method: "POST", path: "/users/links", token: token, body: body, header: map[string]string{"Idempotency-Key": key}})
	}
	resp, first := invite("k1", token, `{"role":"viewer"}`)
	if resp.StatusCode != http.StatusOK || resp.Header.Get("Idempotent-Replayed") != "" {
		t.Fatalf("the first call: %d", resp.StatusCode)
	}
	resp, second := invite("k1", token, `{"role":"viewer"}`)
	if second != first || resp.StatusCode != http.StatusOK || resp.Header.Get("Idempotent-Replayed") != "true" || resp.Header.Get("Content-Type") != "application/json" {
		t.Errorf("the same call = %d %s, want the first answer %s", resp.StatusCode, second, first)
	}
	if _, other := invite("k2", token, `{"role":"viewer"}`); other == first {
		t.Error("another key has the first answer")
	}
	resp, body := invite("k1", token, `{"role":"admin"}`)
	wantProblem(t, "the key with another body", resp, body, http.StatusConflict)
	st.putToken(t, "another", web.Credential{User: "Ben", Scopes: web.Scopes()})
	if err := st.accounts.PutUser(t.Context(), web.User{Name: "Ben", Role: web.Admin}); err != nil {
		t.Fatal(err)
	}
	if resp, other := invite("k1", "another", `{"role":"viewer"}`); resp.StatusCode != http.StatusOK || other == first {
		t.Errorf("somebody else's key of the same name = %d, want an answer of their own", resp.StatusCode)
	}
	links, err := st.accounts.Credentials(t.Context(), web.SignInLink)
	if err != nil || len(links) != 3 {
		t.Errorf("%d links were made, %v, want 3", len(links), err)
	}
	var made api.Link
	if err := json.Unmarshal([]byte(first), &made); err != nil {
		t.Fatal(err)
	}
	secret := made.URL[strings.LastIndexByte(made.URL, '/')+1:]
	for _, a := range st.answers.All() {
		if bytes.Contains(a.Sealed, []byte(secret)) {
			t.Error("a link's secret lies open among the answers")
		}
	}
	resp, body = invite("k3", token, `{"role":"king"}`)
	wantProblem(t, "a call that fails", resp, body, http.StatusUnprocessableEntity)
	if resp, _ := invite("k3", token, `{"role":"viewer"}`); resp.StatusCode != http.StatusOK {
		t.Errorf("its key afterwards, mended: %d, want it done", resp.StatusCode)
	}
	body = `{"verdict":"approve","expect":` + fmt.Sprint(st.version(t, "JP")) + `}`
	path := "/cases/" + st.caseOf(t, "JP") + "/decisions"
	for range 2 {
		resp, text := st.call(t, apiCall{method: "POST", path: path, token: token, body: body, header: map[string]string{"Idempotency-Key": "d1"}})
		if resp.StatusCode != http.StatusOK {
			t.Errorf("a decision, twice with one key: %d\n%s", resp.StatusCode, text)
		}
	}
}

func (st *stage) version(t *testing.T, receiving country.Code) int {
	t.Helper()
	c, err := st.Desk.Case(t.Context(), st.caseOf(t, receiving))
	if err != nil {
		t.Fatal(err)
	}
	return c.Version
}

// TestPagesStandStill reads every list page by page while something comes in between two
// pages, and wants each of what was there exactly once.
func TestPagesStandStill(t *testing.T) {
	for _, list := range []struct{ path, items string }{
		{"/cases?list=all", "cases"}, {"/cases?list=waiting", "cases"}, {"/cases?list=done", "cases"}, {"/expulsions?sending=RU", "expulsions"},
		{"/ledger/entries?since=0", "entries"}, {"/users?", "users"}, {"/tokens?", "tokens"}, {"/sources?", "sources"}, {"/alerts?", "deliveries"},
	} {
		t.Run(list.items+list.path, func(t *testing.T) {
			st := sampleDesk(t)
			st.prepare(t)
			token := st.localToken(t)
			page := func(limit int, cursor string) ([]string, string) {
				resp, body := st.call(t, apiCall{method: "GET", path: list.path + fmt.Sprintf("&limit=%d&cursor=%s", limit, cursor), token: token})
				if resp.StatusCode != http.StatusOK {
					t.Fatalf("page: %d\n%s", resp.StatusCode, body)
				}
				var out map[string]json.RawMessage
				var items []map[string]any
				var next string
				if err := json.Unmarshal([]byte(body), &out); err != nil {
					t.Fatal(err)
				}
				if err := json.Unmarshal(out[list.items], &items); err != nil {
					t.Fatal(err)
				}
				_ = json.Unmarshal(out["next"], &next) // none on the last page
				var ids []string
				for _, it := range items {
					for _, key := range []string{"id", "seq", "name"} {
						if v, ok := it[key]; ok {
							ids = append(ids, fmt.Sprint(v))
							break
						}
					}
				}
				return ids, next
			}
			before, next := page(1000, "")
			if next != "" || len(before) < 2 {
				t.Fatalf("whole list has %d, next %q, want some and no next", len(before), next)
			}
			seen := map[string]int{}
			for i, cursor := 0, ""; ; i++ {
				ids, next := page(1, cursor)
				for _, id := range ids {
					seen[id]++
				}
				st.comesIn(t, i)
				if cursor = next; next == "" || i > 200 {
					break
				}
			}
			for _, id := range before {
				if seen[id] != 1 {
					t.Errorf("%s was on %d pages, want 1", id, seen[id])
				}
			}
		})
	}
}

// comesIn changes every list: a new case on either side of the others, a user, a token.
func (st *stage) comesIn(t *testing.T, i int) {
	t.Helper()
	if i > 3 {
		return
	}
	states := []string{"FI", "SE", "NO", "IS"}
	st.file(t, states[i])
	name := string(rune('A'+i)) + "zz"
	if err := st.accounts.PutUser(t.Context(), web.User{Name: name, Role: web.Viewer}); err != nil {
		t.Fatal(err)
	}
	st.putToken(t, "token-"+name, web.Credential{User: name, Scopes: web.Scopes()})
}

func TestAllowances(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) { o.APIRate = limit.Rate{Burst: 5, Window: time.Hour} })
	st.signIn(t, "Ben", web.Reviewer)
	st.putToken(t, "one", web.Credential{User: "Ben", Scopes: web.Scopes()})
	st.putToken(t, "two", web.Credential{User: "Ben", Scopes: web.Scopes()})
	var left []string
	for i := range 7 {
		resp, body := st.call(t, apiCall{method: "GET", path: "/me", token: "one"})
		left = append(left, resp.Header.Get("RateLimit"))
		if i < 5 && resp.StatusCode != http.StatusOK {
			t.Errorf("call %d: %d", i+1, resp.StatusCode)
		}
		if i >= 5 {
			wantProblem(t, "a call too many", resp, body, http.StatusTooManyRequests)
			if resp.Header.Get("Retry-After") != "720" || resp.Header.Get("RateLimit-Policy") != `"calls";q=5;w=3600` {
				t.Errorf("Retry-After %s, policy %s, want 720 and 5 an hour", resp.Header.Get("Retry-After"), resp.Header.Get("RateLimit-Policy"))
			}
		}
	}
	if !strings.HasPrefix(left[0], `"calls";r=4;`) || !strings.HasPrefix(left[4], `"calls";r=0;`) {
		t.Errorf("what is left = %q, want it to go from 4 to 0", left)
	}
	if resp, _ := st.call(t, apiCall{method: "GET", path: "/me", token: "two"}); resp.StatusCode != http.StatusOK {
		t.Errorf("another token: %d, want it let through", resp.StatusCode)
	}
	codes := map[int]int{}
	for i := range 8 { // each with a token of its own that nobody knows
		resp, _ := st.call(t, apiCall{method: "GET", path: "/me", token: fmt.Sprint("guess", i)})
		codes[resp.StatusCode]++
	}
	if codes[http.StatusUnauthorized] != 5 || codes[http.StatusTooManyRequests] != 3 {
		t.Errorf("eight guesses from one address = %v, want three slowed down", codes)
	}
}
