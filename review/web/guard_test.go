package web_test

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/review/reviewtest"
	"nongrata/review/web"
)

// A caller is one way to knock at a door: with a browser, or with a token.
type caller struct {
	name   string
	role   web.Role
	scopes []web.Scope // nil: a browser
	client *http.Client
	token  string
}

// let reports whether the caller should be let through a door.
func (c caller) let(door web.TableLine) bool {
	if door.Role == "" {
		return true
	}
	return c.role != "" && c.role.Includes(door.Role) && (c.scopes == nil || slices.Contains(c.scopes, door.Scope))
}

// callers returns everybody there can be: nobody, every role at a browser, a session that is
// over, a user who is locked out, a token of each scope, one that is over, one withdrawn.
func callers(t *testing.T, st *stage) []caller {
	t.Helper()
	all := []caller{{name: "nobody", client: st.browser(t)}}
	for _, role := range web.Roles() {
		all = append(all, caller{name: "the " + string(role), role: role, client: st.signIn(t, "the "+string(role), role)})
	}
	ctx := t.Context()
	for i, scope := range web.Scopes() {
		scopes := []web.Scope{scope}
		token := fmt.Sprintf("token-of-%s-%040d", scope, i)
		all = append(all, caller{name: "a token to " + string(scope), role: web.Admin, scopes: scopes, client: st.browser(t), token: token})
		st.putToken(t, token, web.Credential{User: "the admin", Scopes: scopes})
	}
	st.putToken(t, "token-of-viewer", web.Credential{User: "the viewer", Scopes: web.Scopes()})
	all = append(all, caller{name: "a viewer's token to everything", role: web.Viewer, scopes: web.Scopes(), client: st.browser(t), token: "token-of-viewer"})
	st.putToken(t, "token-that-is-over", web.Credential{User: "the admin", Scopes: web.Scopes(), Expires: time.Now().Add(-time.Second)})
	all = append(all, caller{name: "a token that is over", client: st.browser(t), token: "token-that-is-over"})
	all = append(all, caller{name: "a token that never was", client: st.browser(t), token: "nonsense"})
	over := st.signIn(t, "the late", web.Admin)
	if _, err := st.accounts.DropCredentials(ctx, func(c web.Credential) bool { return c.Kind == web.Session && c.User == "the late" }); err != nil {
		t.Fatal(err)
	}
	all = append(all, caller{name: "a session that is over", client: over})
	off := st.signIn(t, "the locked", web.Admin)
	if err := st.accounts.PutUser(ctx, web.User{Name: "the locked", Role: web.Admin, Disabled: true}); err != nil {
		t.Fatal(err)
	}
	return append(all, caller{name: "a user who is locked out", client: off})
}

// putToken makes a token whose secret is known.
func (st *stage) putToken(t *testing.T, secret string, c web.Credential) {
	t.Helper()
	sum := sha256.Sum256([]byte(secret))
	c.ID, c.Kind, c.Label, c.Created = hex.EncodeToString(sum[:]), web.Token, secret, time.Now()
	if err := st.accounts.PutCredential(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

// unending are doors that cannot be tried like the others: one never ends, the others end the
// session that tries. They have tests of their own.
var unending = []string{"/stream", "/sign-out", "/account/sessions", "/account/session", "/account/password"}

// TestEveryDoorByEveryCaller tries every door that the desk's mux has been told to open, as
// everybody, and expects to be let through exactly as the table says. What comes after the door
// (an unknown ID, an empty form) is another matter.
func TestEveryDoorByEveryCaller(t *testing.T) {
	for _, public := range []bool{false, true} {
		st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) { o.Public, o.APIRate.Burst, o.APIRate.Window = public, 1<<20, time.Second })
		everybody := callers(t, st)
		tried := 0
		for _, door := range st.server.Table() {
			if slices.Contains(unending, door.Path) || door.Method == "" {
				continue
			}
			for _, c := range everybody {
				code, body := knock(t, c, door.Method, st.url+fill(door.Path))
				let := code != http.StatusUnauthorized && code != http.StatusForbidden || strings.Contains(body, "do not go together") ||
					strings.Contains(body, "only admin") || strings.Contains(body, "from the desk's own machine")
				tried++
				if want := c.let(door); let != want {
					t.Errorf("public %v: %s %s as %s: %d, want let through: %v", public, door.Method, door.Path, c.name, code, want)
				}
			}
		}
		t.Logf("%d doors tried by %d callers: %d", len(st.server.Table()), len(everybody), tried)
	}
}

func fill(path string) string {
	return strings.NewReplacer("{id}", "x", "{hash}", "x", "{format}", "csv", "{secret}", "x", "{session}", "x").Replace(path)
}

func knock(t *testing.T, c caller, method, address string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	resp, body := do(t, c.client, req)
	return resp.StatusCode, body
}

// TestTheTable compares every door with testdata/doors.txt, so that none is opened, and no rule
// changed, without somebody saying so there.
func TestTheTable(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	var got []string
	for _, d := range st.server.Table() {
		got = append(got, fmt.Sprintf("%-7s %-44s %-9s %s", cmp.Or(d.Method, "ANY"), d.Path, cmp.Or(string(d.Role), "everyone"), cmp.Or(string(d.Scope), "-")))
		if d.Method != http.MethodGet && d.Method != "" && d.Role != "" && !d.Role.Includes(web.Reviewer) && !strings.HasPrefix(d.Path, "/account/") {
			t.Errorf("%s %s changes something and needs only %q", d.Method, d.Path, d.Role)
		}
	}
	slices.Sort(got)
	text := strings.Join(got, "\n") + "\n"
	const file = "testdata/doors.txt"
	if os.Getenv("NONGRATA_DOORS") == "write" {
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(strings.Split(string(want), "\n"), strings.Split(text, "\n")); diff != "" {
		t.Errorf("doors are not as %s has them; if that is meant: NONGRATA_DOORS=write go test ./review/web -run TheTable (-want +got):\n%s", file, diff)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	c := st.signIn(t, "Ana", web.Admin)
	for _, line := range st.server.Table() {
		if line.Method == http.MethodGet || line.Method == "" {
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
