package sso_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"nongrata/ingest/fetch"
	"nongrata/review"
	"nongrata/review/web"
	"nongrata/review/web/sso"
	"nongrata/review/web/sso/ssotest"
)

const redirect = "http://127.0.0.1:8484/sso/back"

func config(issuer string) sso.Config {
	return sso.Config{Name: "the newsroom", Issuer: issuer, ClientID: ssotest.ClientID, ClientSecret: ssotest.Secret, RoleClaim: "groups",
		Roles: map[string]web.Role{"desk": web.Reviewer, "chiefs": web.Editor}}
}

// client goes out through the guard that everything goes through; loopback is let through as
// an operator would let an intranet through.
func client(t *testing.T, allow ...string) *http.Client {
	t.Helper()
	o := fetch.Options{Spacing: -1, Timeout: 5 * time.Second}
	for _, a := range allow {
		o.Allow = append(o.Allow, netip.MustParsePrefix(a))
	}
	c := fetch.New(o)
	t.Cleanup(c.Close)
	return c.HTTP()
}

func provider(t *testing.T, c sso.Config) *sso.Provider {
	t.Helper()
	p, err := sso.New(c, sso.Options{Client: client(t, "127.0.0.0/8"), Redirect: redirect})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// visit goes to the provider as a browser would, and returns what comes back.
func visit(t *testing.T, address string) url.Values {
	t.Helper()
	c := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := c.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	back, err := resp.Location()
	if err != nil {
		t.Fatalf("the provider answered %s, want a way back", resp.Status)
	}
	if !strings.HasPrefix(back.String(), redirect) {
		t.Fatalf("the provider sends back to %s, want %s", back, redirect)
	}
	return back.Query()
}

func comeIn(t *testing.T, p *sso.Provider) (web.Identity, error) {
	t.Helper()
	a, address, err := p.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p.Finish(t.Context(), a, visit(t, address))
}

func TestRoles(t *testing.T) {
	idp := ssotest.New(t)
	tests := []struct {
		name   string
		change func(*sso.Config)
		claims map[string]any
		info   map[string]any
		want   web.Identity
	}{
		{"a group", nil, map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"desk"}}, nil, web.Identity{Name: "Ana Lima", Role: web.Reviewer}},
		{"the highest of groups", nil, map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"chiefs", "desk", "x"}}, nil, web.Identity{Name: "Ana Lima", Role: web.Editor}},
		{"one group as text", nil, map[string]any{"sub": "1", "name": "Ana Lima", "groups": "chiefs"}, nil, web.Identity{Name: "Ana Lima", Role: web.Editor}},
		{"no group of ours", nil, map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"admins", "root"}}, nil, web.Identity{Name: "Ana Lima"}},
		{"a default", func(c *sso.Config) { c.DefaultRole = web.Viewer }, map[string]any{"sub": "1", "name": "Ana Lima", "groups": []int{7}}, nil, web.Identity{Name: "Ana Lima", Role: web.Viewer}},
		{"a default under a group", func(c *sso.Config) { c.DefaultRole = web.Viewer }, map[string]any{"sub": "1", "name": "Ana Lima", "groups": []string{"desk"}}, nil, web.Identity{Name: "Ana Lima", Role: web.Reviewer}},
		{"a claim in a claim", func(c *sso.Config) { c.RoleClaim = "realm_access.roles" },
			map[string]any{"sub": "1", "name": "Ana Lima", "realm_access": map[string]any{"roles": []string{"desk"}}}, nil, web.Identity{Name: "Ana Lima", Role: web.Reviewer}},
		{"a claim with a dot", func(c *sso.Config) { c.RoleClaim = "https://id.example/groups" },
			map[string]any{"sub": "1", "name": "Ana Lima", "https://id.example/groups": []string{"desk"}}, nil, web.Identity{Name: "Ana Lima", Role: web.Reviewer}},
		{"groups told when asked", nil, map[string]any{"sub": "1", "name": "Ana Lima"}, map[string]any{"sub": "1", "groups": []string{"desk"}, "name": "Somebody Else"},
			web.Identity{Name: "Ana Lima", Role: web.Reviewer}},
		{"another name", func(c *sso.Config) { c.NameClaim = "nick" }, map[string]any{"sub": "1", "name": "Ana Lima", "nick": "ana", "groups": "desk"}, nil, web.Identity{Name: "ana", Role: web.Reviewer}},
		{"no name but an address", nil, map[string]any{"sub": "1", "email": "ana@desk.example", "groups": "desk"}, map[string]any{"sub": "1"}, web.Identity{Name: "ana@desk.example", Role: web.Reviewer}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := config(idp.URL)
			if tt.change != nil {
				tt.change(&c)
			}
			idp.Claims(tt.claims)
			idp.Info(tt.info)
			tt.want.Subject = idp.URL + " 1"
			if got, err := comeIn(t, provider(t, c)); err != nil || got != tt.want {
				t.Errorf("Finish = %+v, %v, want %+v", got, err, tt.want)
			}
		})
	}
}

func TestAnswersThatLetNobodyIn(t *testing.T) {
	idp := ssotest.New(t)
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima", "groups": "desk"})
	for name, tamper := range map[string]func(map[string]any){
		"another desk's token":   func(c map[string]any) { c["aud"] = "another" },
		"another issuer's token": func(c map[string]any) { c["iss"] = "https://evil.example" },
		"a token that is over":   func(c map[string]any) { c["exp"] = time.Now().Add(-time.Hour).Unix() },
		"another question's":     func(c map[string]any) { c["nonce"] = "another" },
		"no nonce":               func(c map[string]any) { delete(c, "nonce") },
	} {
		idp.Tamper(tamper)
		if id, err := comeIn(t, provider(t, config(idp.URL))); !errors.Is(err, review.ErrDenied) {
			t.Errorf("%s: %+v, %v, want %v", name, id, err, review.ErrDenied)
		}
	}
	idp.Tamper(nil)
	idp.Forge(true)
	if id, err := comeIn(t, provider(t, config(idp.URL))); !errors.Is(err, review.ErrDenied) {
		t.Errorf("a forged token: %+v, %v, want %v", id, err, review.ErrDenied)
	}
	idp.Forge(false)
	wrong := config(idp.URL)
	wrong.ClientSecret = "guess"
	if id, err := comeIn(t, provider(t, wrong)); !errors.Is(err, review.ErrDenied) || strings.Contains(err.Error(), "guess") {
		t.Errorf("with the wrong secret: %+v, %v, want %v", id, err, review.ErrDenied)
	}
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima"})
	idp.Info(map[string]any{"sub": "2", "groups": "chiefs"})
	if id, err := comeIn(t, provider(t, config(idp.URL))); !errors.Is(err, review.ErrDenied) {
		t.Errorf("told of somebody else: %+v, %v, want %v", id, err, review.ErrDenied)
	}
}

// TestQuestionsAndAnswersBelongTogether mixes up two sign-ins, as who plants an answer would.
func TestQuestionsAndAnswersBelongTogether(t *testing.T) {
	idp := ssotest.New(t)
	idp.Claims(map[string]any{"sub": "1", "name": "Ana Lima", "groups": "desk"})
	p, ctx := provider(t, config(idp.URL)), t.Context()
	mine, address, err := p.Begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	other, otherAddress, err := p.Begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	back, planted := visit(t, address), visit(t, otherAddress)
	for name, try := range map[string]struct {
		a web.Attempt
		q url.Values
	}{
		"another browser's answer":           {mine, planted},
		"no attempt":                         {web.Attempt{}, url.Values{"code": planted["code"], "state": {""}}},
		"our state, another's code":          {mine, url.Values{"code": planted["code"], "state": back["state"]}},
		"another issuer's answer":            {mine, url.Values{"code": back["code"], "state": back["state"], "iss": {"https://evil.example"}}},
		"the provider says no":               {mine, url.Values{"error": {"access_denied"}, "state": back["state"]}},
		"another's verifier for this answer": {web.Attempt{State: mine.State, Nonce: mine.Nonce, Verifier: other.Verifier}, back},
	} {
		if id, err := p.Finish(ctx, try.a, try.q); !errors.Is(err, review.ErrDenied) {
			t.Errorf("%s: %+v, %v, want %v", name, id, err, review.ErrDenied)
		}
	}
	a, address, err := p.Begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	good := visit(t, address)
	astray := url.Values{"code": good["code"], "state": {"another"}}
	if id, err := p.Finish(ctx, a, astray); !errors.Is(err, review.ErrDenied) {
		t.Errorf("the right code with another state: %+v, %v, want %v", id, err, review.ErrDenied)
	}
	if _, err := p.Finish(ctx, a, good); err != nil {
		t.Errorf("the right answer: %v", err)
	}
	if id, err := p.Finish(ctx, a, good); !errors.Is(err, review.ErrDenied) {
		t.Errorf("the same code again: %+v, %v, want %v", id, err, review.ErrDenied)
	}
}

// TestThroughTheGuard asks a provider at an address that nobody has allowed, and one that
// comes up later than the desk.
func TestThroughTheGuard(t *testing.T) {
	idp := ssotest.New(t)
	p, err := sso.New(config(idp.URL), sso.Options{Client: client(t), Redirect: redirect})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := p.Begin(t.Context()); !errors.Is(err, fetch.ErrAddress) {
		t.Errorf("Begin with loopback not allowed = %v, want %v", err, fetch.ErrAddress)
	}
	if len(idp.Asked) != 0 {
		t.Error("the provider was reached")
	}
	down := httptest.NewServer(http.NotFoundHandler())
	late := provider(t, config(down.URL))
	down.Close()
	if _, _, err := late.Begin(context.Background()); err == nil {
		t.Error("Begin with the provider down: no error")
	}
}

func TestConfig(t *testing.T) {
	good := config("https://id.example")
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		change func(*sso.Config)
		want   string
	}{
		"no TLS":           {func(c *sso.Config) { c.Issuer = "http://id.example" }, "issuer"},
		"a query":          {func(c *sso.Config) { c.Issuer = "https://id.example?x" }, "issuer"},
		"no client":        {func(c *sso.Config) { c.ClientID = "" }, "client_id"},
		"two secrets":      {func(c *sso.Config) { c.ClientSecretFile = "x" }, "client_secret"},
		"no openid":        {func(c *sso.Config) { c.Scopes = []string{"profile"} }, "scopes"},
		"no claim":         {func(c *sso.Config) { c.RoleClaim = "" }, "role_claim"},
		"nobody":           {func(c *sso.Config) { c.Roles = nil }, "roles"},
		"admin by group":   {func(c *sso.Config) { c.Roles["root"] = web.Admin }, "roles.root: admin"},
		"admin by default": {func(c *sso.Config) { c.DefaultRole = web.Admin }, "default_role: admin"},
		"no role":          {func(c *sso.Config) { c.DefaultRole = "king" }, "default_role"},
	} {
		c := config("https://id.example")
		tt.change(&c)
		if err := c.Validate(); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", name, err, tt.want)
		}
	}
}
