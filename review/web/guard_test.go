package web_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// TestEveryRouteByEveryRole asks for every route as everybody and expects to be let through
// exactly as the table says. What comes after the door (an unknown ID, an empty form) is
// another matter.
func TestEveryRouteByEveryRole(t *testing.T) {
	for _, public := range []bool{false, true} {
		st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) { o.Public = public })
		people := map[web.Role]*http.Client{"": st.browser(t)}
		for _, role := range web.Roles() {
			people[role] = st.signIn(t, "the "+string(role), role)
		}
		for _, line := range st.server.Table() {
			if line.Path == "/stream" || line.Path == "/sign-out" {
				continue // one never ends, the other ends the session; both have tests of their own
			}
			for role, c := range people {
				code := status(t, c, line.Method, st.url+fill(line.Path))
				let := code != http.StatusUnauthorized && code != http.StatusForbidden
				if want := line.Role == "" || role.Includes(line.Role); let != want {
					t.Errorf("public %v: %s %s as %q: %d, want let through: %v", public, line.Method, line.Path, role, code, want)
				}
			}
		}
	}
}

func fill(path string) string {
	return strings.NewReplacer("{id}", "x", "{hash}", "x", "{format}", "csv", "{secret}", "x").Replace(path)
}

func status(t *testing.T, c *http.Client, method, address string) int {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, _ := do(t, c, req)
	return resp.StatusCode
}

// TestRolesOfTheTable pins the roles of what matters, so that a slip in the table is seen.
func TestRolesOfTheTable(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	want := map[string]web.Role{
		"POST /case/{id}/decide": web.Reviewer, "POST /undo": web.Reviewer, "POST /people/link": web.Admin, "POST /people/token": web.Admin,
		"POST /people/disable": web.Admin, "POST /alerts/test": web.Editor, "GET /tally": web.Viewer, "GET /people": web.Viewer,
		"POST /api/v1/cases/{id}/decisions": web.Reviewer, "POST /api/v1/undo": web.Reviewer, "POST /api/v1/users/links": web.Admin,
		"POST /api/v1/tokens": web.Admin, "DELETE /api/v1/tokens/{id}": web.Admin, "POST /api/v1/users/{id}/lock": web.Admin,
	}
	open := map[string]bool{"/sign-in": true, "/link/{secret}": true, "/sign-out": true, "/healthz": true, "/readyz": true, "/metrics": true}
	for _, line := range st.server.Table() {
		key := line.Method + " " + line.Path
		if role, ok := want[key]; ok && role != line.Role {
			t.Errorf("%s needs %q, want %q", key, line.Role, role)
		}
		delete(want, key)
		if line.Role == "" && !open[line.Path] {
			t.Errorf("%s is open to everybody", key)
		}
		if line.Method != http.MethodGet && line.Role != "" && !line.Role.Includes(web.Reviewer) {
			t.Errorf("%s changes something and needs only %q", key, line.Role)
		}
	}
	for key := range want {
		t.Errorf("%s is not in the table", key)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	c := st.signIn(t, "Ana", web.Admin)
	for _, line := range st.server.Table() {
		if line.Method == http.MethodGet {
			continue
		}
		req, err := http.NewRequestWithContext(t.Context(), line.Method, st.url+fill(line.Path), strings.NewReader("user=Ana&disabled=true"))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("Sec-Fetch-Site", "cross-site")
		req.Header.Set("Origin", "https://evil.example")
		if resp, _ := do(t, c, req); resp.StatusCode != http.StatusForbidden {
			t.Errorf("%s %s from another site: %d, want 403", line.Method, line.Path, resp.StatusCode)
		}
	}
}

func TestHeaders(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	c := st.signIn(t, "Ana", web.Viewer)
	for _, path := range []string{"/", "/nothing", "/sign-in", "/static/desk.js", "/api/v1/openapi.json", "/healthz"} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, st.url+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, body := do(t, c, req)
		h := resp.Header
		if csp := h.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'self';") || strings.Contains(csp, "unsafe") || !strings.Contains(csp, "frame-ancestors 'none'") {
			t.Errorf("GET %s: policy %q", path, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("GET %s: no nosniff", path)
		}
		for _, inline := range []string{"<script>", " onclick", " style=", "<style", "javascript:"} {
			if strings.HasPrefix(h.Get("Content-Type"), "text/html") && strings.Contains(body, inline) {
				t.Errorf("GET %s: has %q", path, inline)
			}
		}
	}
}

func TestFirstLink(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ctx := t.Context()
	old, err := st.server.FirstLink(ctx)
	if err != nil || !strings.HasPrefix(old, st.url+"/link/") {
		t.Fatalf("FirstLink = %q, %v, want an address of the desk", old, err)
	}
	link, err := st.server.FirstLink(ctx)
	if err != nil || link == old {
		t.Fatalf("FirstLink again = %q, %v, want another one", link, err)
	}
	c := st.browser(t)
	if code, _ := get(t, c, old); code != http.StatusNotFound {
		t.Errorf("the earlier link: %d, want 404", code)
	}
	for range 2 { // looking uses nothing up
		if code, body := get(t, c, link); code != http.StatusOK || !strings.Contains(body, "Your name") {
			t.Fatalf("GET link: %d\n%s", code, body)
		}
	}
	for _, name := range []string{"", "   ", "local", "a\u202eb", strings.Repeat("x", 61)} {
		if code, _ := post(t, c, link, url.Values{"name": {name}}); code != http.StatusUnprocessableEntity {
			t.Errorf("name %q: %d, want 422", name, code)
		}
	}
	if code, to := post(t, c, link, url.Values{"name": {"  Ana   Lima "}}); code != http.StatusSeeOther || to != "/" {
		t.Fatalf("POST link: %d to %q, want the queue", code, to)
	}
	if code, _ := post(t, st.browser(t), link, url.Values{"name": {"Eve"}}); code != http.StatusNotFound {
		t.Errorf("the same link again: %d, want 404", code)
	}
	if code, body := get(t, c, st.url+"/people"); code != http.StatusOK || !strings.Contains(body, "Ana Lima") || !strings.Contains(body, "Invite somebody") {
		t.Errorf("GET /people as the first person: %d, want the admin's page", code)
	}
	if none, err := st.server.FirstLink(ctx); none != "" || err != nil {
		t.Errorf("FirstLink with users = %q, %v, want none", none, err)
	}
}

func TestSessions(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ana, ben := st.signIn(t, "Ana", web.Admin), st.signIn(t, "Ben", web.Reviewer)
	if code, to := get(t, st.browser(t), st.url+"/case/x"); code != http.StatusSeeOther {
		t.Errorf("a stranger's page: %d %s, want the sign-in page", code, to)
	}
	if code, _ := post(t, ana, st.url+"/people/disable", url.Values{"user": {"Ben"}, "disabled": {"true"}}); code != http.StatusSeeOther {
		t.Fatalf("disabling Ben: %d", code)
	}
	if code, _ := get(t, ben, st.url+"/"); code != http.StatusSeeOther {
		t.Errorf("a disabled user's session: %d, want the sign-in page", code)
	}
	if code, _ := post(t, ana, st.url+"/people/disable", url.Values{"user": {"Ana"}, "disabled": {"true"}}); code != http.StatusUnprocessableEntity {
		t.Errorf("locking oneself out: %d, want 422", code)
	}
	u, err := url.Parse(st.url)
	if err != nil {
		t.Fatal(err)
	}
	kept := ana.Jar.Cookies(u)
	if code, _ := post(t, ana, st.url+"/sign-out", nil); code != http.StatusSeeOther {
		t.Fatalf("signing out: %d", code)
	}
	thief := st.browser(t)
	thief.Jar.SetCookies(u, kept)
	if code, _ := get(t, thief, st.url+"/"); code != http.StatusSeeOther {
		t.Errorf("the cookie of a session that was signed out: %d, want the sign-in page", code)
	}
}

func TestGuessingIsSlowedDown(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	link := st.link(t, web.Viewer)
	c, slowed := st.browser(t), false
	for range 30 {
		code, _ := get(t, c, st.url+"/link/guess")
		slowed = slowed || code == http.StatusTooManyRequests
	}
	if !slowed {
		t.Error("30 wrong links in a row were all answered, want 429 at some point")
	}
	if code, _ := get(t, c, link); code != http.StatusOK {
		t.Errorf("a right link meanwhile: %d, want 200", code)
	}
}

func TestBaseURLAndCookieOverTLS(t *testing.T) {
	for _, bad := range []string{"", "desk.example", "ftp://desk.example", "http://"} {
		if _, err := web.New(web.Options{Desk: reviewtest.NewDesk(t).Desk, Accounts: newStage(t, reviewtest.NewDesk(t)).accounts, BaseURL: bad}); err == nil {
			t.Errorf("New with BaseURL %q: no error", bad)
		}
	}
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) { o.BaseURL = "https://desk.example" })
	link, err := st.server.FirstLink(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, strings.Replace(link, "https://desk.example", st.url, 1), strings.NewReader("name=Ana"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, _ := do(t, st.browser(t), req)
	set := resp.Header.Get("Set-Cookie")
	for _, want := range []string{"__Host-nongrata=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(set, want) {
			t.Errorf("cookie %q lacks %s", set, want)
		}
	}
}
