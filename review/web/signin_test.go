package web_test

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"nongrata/ingest/fetch"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/review/web"
	"nongrata/review/web/password"
	"nongrata/review/web/sso"
	"nongrata/review/web/sso/ssotest"
)

const goodPassword = "four words make one"

// setPassword sets one's own password, and the current one if there is one.
func (st *stage) setPassword(t *testing.T, c *http.Client, current, secret string) int {
	t.Helper()
	code, _ := post(t, c, st.url+"/account/password", url.Values{"current": {current}, "password": {secret}, "again": {secret}})
	return code
}

func (st *stage) withPassword(t *testing.T, c *http.Client, name, secret string) int {
	t.Helper()
	code, _ := post(t, c, st.url+"/sign-in", url.Values{"name": {name}, "password": {secret}})
	return code
}

func (st *stage) cookie(t *testing.T, c *http.Client) string {
	t.Helper()
	u, err := url.Parse(st.url)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range c.Jar.Cookies(u) {
		if k.Name == "nongrata" {
			return k.Value
		}
	}
	return ""
}

func in(t *testing.T, c *http.Client, st *stage) bool {
	t.Helper()
	code, _ := get(t, c, st.url+"/settings")
	return code == http.StatusOK
}

func TestPasswords(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ana := st.signIn(t, "Ana Lima", web.Reviewer)
	if code, body := post(t, ana, st.url+"/account/password", url.Values{"password": {goodPassword}, "again": {"another"}}); code != http.StatusUnprocessableEntity || !strings.Contains(body, "differ") {
		t.Errorf("two passwords that differ: %d, want 422", code)
	}
	if code := st.setPassword(t, ana, "", "ana lima ana"); code != http.StatusUnprocessableEntity {
		t.Errorf("a password of one's name: %d, want 422", code)
	}
	before := st.cookie(t, ana)
	if code := st.setPassword(t, ana, "", goodPassword); code != http.StatusSeeOther {
		t.Fatalf("setting a password: %d", code)
	}
	if st.cookie(t, ana) == before || !in(t, ana, st) {
		t.Error("the session has the same secret after its password was set, or is over")
	}
	all, err := st.accounts.Credentials(t.Context(), web.Password)
	if err != nil || len(all) != 1 || !strings.HasPrefix(all[0].Hash, "$argon2id$") || strings.Contains(all[0].Hash, goodPassword) {
		t.Errorf("stored passwords = %+v, %v, want one hash", all, err)
	}
	for name, want := range map[string]int{"Ana Lima": http.StatusSeeOther, " ana  LIMA ": http.StatusSeeOther, "Ana": http.StatusUnauthorized, "": http.StatusUnauthorized} {
		if code := st.withPassword(t, st.browser(t), name, goodPassword); code != want {
			t.Errorf("signing in as %q: %d, want %d", name, code, want)
		}
	}
	code, known := post(t, st.browser(t), st.url+"/sign-in", url.Values{"name": {"Ana Lima"}, "password": {"wrong"}})
	code2, unknown := post(t, st.browser(t), st.url+"/sign-in", url.Values{"name": {"Ana Limo"}, "password": {"wrong"}})
	if code != code2 || strings.ReplaceAll(known, "Ana Lima", "") != strings.ReplaceAll(unknown, "Ana Limo", "") {
		t.Errorf("a known and an unknown name are told apart: %d and %d", code, code2)
	}
}

// TestHashesAreRenewed signs in at a desk whose passwords cost more than when one was set.
func TestHashesAreRenewed(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	old := password.New(password.Params{Memory: 32, Passes: 1, Threads: 1}, 1)
	hash, err := old.Hash(t.Context(), goodPassword)
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	if err := errors.Join(st.accounts.PutUser(ctx, web.User{Name: "Ana", Role: web.Viewer}),
		st.accounts.PutCredential(ctx, web.Credential{ID: "password/Ana", Kind: web.Password, User: "Ana", Hash: hash})); err != nil {
		t.Fatal(err)
	}
	if code := st.withPassword(t, st.browser(t), "Ana", goodPassword); code != http.StatusSeeOther {
		t.Fatalf("signing in: %d", code)
	}
	c, err := st.accounts.Credential(ctx, "password/Ana")
	if err != nil || !strings.Contains(c.Hash, "m=64,") {
		t.Errorf("hash after signing in = %.40q, %v, want today's parameters", c.Hash, err)
	}
}

func TestSignInGetsANewSession(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ana := st.signIn(t, "Ana", web.Reviewer)
	if code := st.setPassword(t, ana, "", goodPassword); code != http.StatusSeeOther {
		t.Fatalf("setting a password: %d", code)
	}
	u, err := url.Parse(st.url)
	if err != nil {
		t.Fatal(err)
	}
	victim := st.browser(t)
	victim.Jar.SetCookies(u, []*http.Cookie{{Name: "nongrata", Value: "planted"}})
	if code := st.withPassword(t, victim, "Ana", goodPassword); code != http.StatusSeeOther || st.cookie(t, victim) == "planted" {
		t.Errorf("signing in over a planted session: %d, cookie %q, want a new one", code, st.cookie(t, victim))
	}
	first := st.cookie(t, victim)
	if code := st.withPassword(t, victim, "Ana", goodPassword); code != http.StatusSeeOther || st.cookie(t, victim) == first {
		t.Errorf("signing in again: %d, want a new secret", code)
	}
	thief := st.browser(t)
	thief.Jar.SetCookies(u, []*http.Cookie{{Name: "nongrata", Value: first}})
	if in(t, thief, st) {
		t.Error("the session before still holds after signing in again")
	}
}

// TestSessionsEnd lets them be idle, and lets them grow old.
func TestSessionsEnd(t *testing.T) {
	var mu sync.Mutex
	now := time.Date(2026, 1, 1, 8, 0, 0, 0, time.UTC)
	pass := func(d time.Duration) {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(d)
	}
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		o.SessionIdle, o.SessionLife = time.Hour, 3*time.Hour
		o.SignIns = func() time.Time {
			mu.Lock()
			defer mu.Unlock()
			return now
		}
	})
	idle, busy := st.signIn(t, "Ana", web.Viewer), st.signIn(t, "Ben", web.Viewer)
	for range 5 {
		pass(30 * time.Minute)
		if !in(t, busy, st) {
			t.Fatal("a session in use is over")
		}
	}
	if in(t, idle, st) {
		t.Error("a session that was idle for two hours holds, want it over after one")
	}
	pass(30 * time.Minute)
	if in(t, busy, st) {
		t.Error("a session of three hours holds, want it over")
	}
}

func TestSignOutEverywhere(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	desk, admin := st.signIn(t, "Ana", web.Reviewer), st.signIn(t, "Eva", web.Admin)
	if code := st.setPassword(t, desk, "", goodPassword); code != http.StatusSeeOther {
		t.Fatalf("setting a password: %d", code)
	}
	phone, lost := st.browser(t), st.browser(t)
	for _, c := range []*http.Client{phone, lost} {
		if code := st.withPassword(t, c, "Ana", goodPassword); code != http.StatusSeeOther {
			t.Fatalf("signing in: %d", code)
		}
	}
	if _, body := get(t, desk, st.url+"/settings"); strings.Count(body, "/account/session\"") != 2 || !strings.Contains(body, "this one") {
		t.Errorf("the settings page lists not two other sessions:\n%s", body)
	}
	all, err := st.accounts.Credentials(t.Context(), web.Session)
	if err != nil {
		t.Fatal(err)
	}
	var evas string
	for _, c := range all {
		if c.User == "Eva" {
			evas = c.ID
		}
	}
	if code, _ := post(t, desk, st.url+"/account/session", url.Values{"id": {evas}}); code != http.StatusNotFound || !in(t, admin, st) {
		t.Errorf("ending somebody else's session: %d, want 404", code)
	}
	if code, _ := post(t, desk, st.url+"/account/sessions", nil); code != http.StatusSeeOther {
		t.Errorf("signing out everywhere else: %d", code)
	}
	if !in(t, desk, st) || in(t, phone, st) || in(t, lost, st) {
		t.Error("signing out everywhere else left others, or ended this one")
	}
	if code, _ := post(t, admin, st.url+"/people/sign-out", url.Values{"user": {"Ana"}}); code != http.StatusSeeOther || in(t, desk, st) {
		t.Errorf("an admin signs Ana out: %d, want her sessions over", code)
	}
}

func TestTheLastAdminStays(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t))
	ana, c, ctx := st.signIn(t, "Ana", web.Admin), st.client(t, ""), t.Context()
	refused := func(what string, err error) {
		t.Helper()
		if !errors.Is(err, review.ErrInvalid) || !strings.Contains(err.Error(), "only admin") {
			t.Errorf("%s: %v, want it refused, for she is the only admin", what, err)
		}
	}
	if code, _ := post(t, ana, st.url+"/people/role", url.Values{"user": {"Ana"}, "role": {"viewer"}}); code != http.StatusUnprocessableEntity {
		t.Errorf("the only admin gives up: %d, want 422", code)
	}
	refused("SetRole", c.SetRole(ctx, "Ana", "editor", ""))
	refused("LockUser", c.LockUser(ctx, "Ana", true))
	st.signIn(t, "Ben", web.Admin)
	c = st.client(t, "") // signing somebody in made a new token
	if err := c.LockUser(ctx, "Ben", true); err != nil {
		t.Fatal(err)
	}
	refused("SetRole beside a locked admin", c.SetRole(ctx, "Ana", "editor", ""))
	if err := c.LockUser(ctx, "Ben", false); err != nil {
		t.Fatal(err)
	}
	errs := make(chan error, 2)
	for _, name := range []string{"Ana", "Ben"} { // both at once: one must stay
		go func() { errs <- c.SetRole(ctx, name, "viewer", "") }()
	}
	if a, b := <-errs, <-errs; (a == nil) == (b == nil) {
		t.Errorf("two admins are demoted at once: %v and %v, want one refused", a, b)
	}
}

func TestGuessingPasswordsIsSlowedDown(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) { o.Proxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} })
	ana := st.signIn(t, "Ana", web.Viewer)
	if code := st.setPassword(t, ana, "", goodPassword); code != http.StatusSeeOther {
		t.Fatalf("setting a password: %d", code)
	}
	try := func(from, name, secret string) (int, string) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, st.url+"/sign-in", strings.NewReader(url.Values{"name": {name}, "password": {secret}}.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("X-Forwarded-For", from)
		resp, _ := do(t, st.browser(t), req)
		return resp.StatusCode, resp.Header.Get("Retry-After")
	}
	slowed := 0
	for range 15 {
		if code, retry := try("192.0.2.1", "Ana", "guess"); code == http.StatusTooManyRequests {
			slowed++
			if retry == "" {
				t.Error("429 without Retry-After")
			}
		}
	}
	if slowed != 5 {
		t.Errorf("%d of 15 guesses from one address were slowed down, want 5", slowed)
	}
	if code, _ := try("192.0.2.2", "Ana", goodPassword); code != http.StatusSeeOther {
		t.Errorf("Ana from elsewhere meanwhile: %d, want her let in", code)
	}
	if code, _ := try("203.0.113.7, 192.0.2.1", "Ana", "guess"); code != http.StatusTooManyRequests {
		t.Errorf("a guess behind an address that the guesser made up: %d, want 429", code)
	}
	slowed = 0
	for i := range 40 {
		if code, _ := try("198.51.100."+itoa(int64(i)), "Ana", "guess"); code == http.StatusTooManyRequests {
			slowed++
		}
	}
	if slowed == 0 {
		t.Error("40 guesses of one name from 40 addresses: none was slowed down")
	}
}

func TestOnlyByTheProxy(t *testing.T) {
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		o.Proxies, o.ProxiesOnly = []netip.Prefix{netip.MustParsePrefix("10.0.0.2/32")}, true
	})
	for from, want := range map[string]int{"10.0.0.2:4711": http.StatusOK, "127.0.0.1:4711": http.StatusOK, "10.0.0.3:4711": http.StatusForbidden, "nonsense": http.StatusForbidden} {
		for path, code := range map[string]int{"/sign-in": want, "/healthz": http.StatusOK, "/readyz": http.StatusOK} {
			if got := direct(t, st, from, path); got != code {
				t.Errorf("GET %s from %s: %d, want %d", path, from, got, code)
			}
		}
	}
}

// withSSO returns a desk whose people come in at a provider on loopback.
func withSSO(t *testing.T) (*stage, *ssotest.Provider) {
	t.Helper()
	idp := ssotest.New(t)
	out := fetch.New(fetch.Options{Spacing: -1, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	t.Cleanup(out.Close)
	st := newStage(t, reviewtest.NewDesk(t), func(o *web.Options) {
		p, err := sso.New(sso.Config{Name: "the newsroom", Issuer: idp.URL, ClientID: ssotest.ClientID, ClientSecret: ssotest.Secret, RoleClaim: "groups",
			Roles: map[string]web.Role{"desk": web.Reviewer, "chiefs": web.Editor}}, sso.Options{Client: out.HTTP(), Redirect: o.BaseURL + web.SSOPath})
		if err != nil {
			t.Fatal(err)
		}
		o.SSO = p
	})
	return st, idp
}

// follow walks from the sign-in page over the provider and back, and returns how it ended.
func follow(t *testing.T, st *stage, c *http.Client) (int, string) {
	t.Helper()
	_, back := follows(t, c, st.url+"/sso?to=/tally")
	_, landed := follows(t, c, back)
	return follows(t, c, landed)
}

// follows asks for an address and returns where it leads.
func follows(t *testing.T, c *http.Client, address string) (int, string) {
	t.Helper()
	resp, err := c.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	return resp.StatusCode, resp.Header.Get("Location")
}

func TestSingleSignOn(t *testing.T) {
	st, idp := withSSO(t)
	if _, body := get(t, st.browser(t), st.url+"/sign-in"); !strings.Contains(body, "Sign in with the newsroom") {
		t.Error("the sign-in page has no button for the provider")
	}
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"desk"}})
	c := st.browser(t)
	if code, to := follow(t, st, c); code != http.StatusSeeOther || to != "/tally" || !in(t, c, st) {
		t.Fatalf("coming in: %d to %q, want the page that was asked for", code, to)
	}
	user := func(name string) web.User {
		u, err := st.accounts.User(context.Background(), name)
		if err != nil {
			t.Errorf("User(%s): %v", name, err)
		}
		return u
	}
	if u := user("Ana Lima"); u.Role != web.Reviewer || u.Subject != idp.URL+" 1" {
		t.Errorf("user = %+v, want a reviewer with the provider's subject", u)
	}
	idp.Claims(map[string]any{"sub": "1", "name": "Ana New-Name", "groups": []string{"chiefs"}})
	if code, _ := follow(t, st, st.browser(t)); code != http.StatusSeeOther || user("Ana Lima").Role != web.Editor {
		t.Errorf("the same person with another group and name: %d, %+v, want an editor of the old name", code, user("Ana Lima"))
	}
	idp.Claims(map[string]any{"sub": "2", "name": "ana lima", "groups": []string{"desk"}})
	if code, _ := follow(t, st, st.browser(t)); code != http.StatusSeeOther || user("ana lima (2)").Subject != idp.URL+" 2" {
		t.Errorf("somebody else of the same name: %d, want a user of their own", code)
	}
	idp.Claims(map[string]any{"sub": "3", "name": "Eve", "groups": []string{"admin", "root"}})
	late := st.browser(t)
	if code, _ := follow(t, st, late); code != http.StatusForbidden || in(t, late, st) {
		t.Errorf("somebody of no group of ours: %d, want 403", code)
	}
	if err := st.accounts.PutUser(t.Context(), web.User{Name: "Ana Lima", Role: web.Admin, Subject: idp.URL + " 1"}); err != nil {
		t.Fatal(err)
	}
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"desk"}})
	if code, _ := follow(t, st, st.browser(t)); code != http.StatusSeeOther || user("Ana Lima").Role != web.Admin {
		t.Errorf("an admin of the desk comes in: %d, %+v, want her role kept", code, user("Ana Lima"))
	}
	if err := st.accounts.PutUser(t.Context(), web.User{Name: "Ana Lima", Role: web.Admin, Subject: idp.URL + " 1", Disabled: true}); err != nil {
		t.Fatal(err)
	}
	if code, _ := follow(t, st, st.browser(t)); code != http.StatusForbidden {
		t.Errorf("who is disabled comes in: %d, want 403", code)
	}
}

// TestSingleSignOnNeedsItsBrowser brings a right answer with another browser, and twice.
func TestSingleSignOnNeedsItsBrowser(t *testing.T) {
	st, idp := withSSO(t)
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"desk"}})
	mine, victim := st.browser(t), st.browser(t)
	_, at := follows(t, mine, st.url+"/sso")
	_, back := follows(t, mine, at)
	if code, _ := follows(t, victim, back); code != http.StatusForbidden || in(t, victim, st) {
		t.Errorf("another browser brings the answer: %d, want 403", code)
	}
	if code, _ := follows(t, mine, back); code != http.StatusSeeOther || !in(t, mine, st) {
		t.Errorf("the right browser brings it: %d, want it let in", code)
	}
	if code, _ := follows(t, mine, back); code != http.StatusForbidden {
		t.Errorf("the answer again: %d, want 403", code)
	}
	plain := newStage(t, reviewtest.NewDesk(t))
	for _, path := range []string{"/sso", web.SSOPath} {
		if code, _ := get(t, plain.browser(t), plain.url+path); code != http.StatusNotFound {
			t.Errorf("GET %s without a provider: %d, want 404", path, code)
		}
	}
}
