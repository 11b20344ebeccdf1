// Package sso signs people in at an OpenID Connect provider outside.
//
// Guarantees. Only the authorization code flow, with PKCE, state and nonce: the answer is tied
// to the browser that asked, the token to the question. A token counts only when the issuer
// that is configured has signed it for this desk and its time is not over. A role comes from
// the claim and the table that the operator names, and never is admin. Every request goes
// through the client that New is given; answers are read up to a megabyte.
package sso

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"nongrata/review"
	"nongrata/review/web"
)

// maxBody is the most that is read of one answer.
const maxBody = 1 << 20

// Options are what a Provider needs beside its configuration.
type Options struct {
	Client   *http.Client // goes out through the guard
	Redirect string       // where the provider sends people back to
	Now      func() time.Time
}

// A Provider signs people in. It asks for the issuer's configuration when it is first needed,
// so that a desk starts while the issuer is down.
type Provider struct {
	config Config
	o      Options
	client *http.Client

	mu    sync.Mutex
	found *oidc.Provider
}

var _ web.SSO = (*Provider)(nil)

// New returns a Provider, or what is wrong with c.
func New(c Config, o Options) (*Provider, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	client := *o.Client
	client.Transport = capped{o.Client.Transport}
	return &Provider{config: c.withDefaults(), o: o, client: &client}, nil
}

// Name is what the button says.
func (p *Provider) Name() string { return p.config.Name }

// Begin returns an attempt, which the browser keeps, and the address to send it to.
func (p *Provider) Begin(ctx context.Context) (web.Attempt, string, error) {
	found, err := p.discover(ctx)
	if err != nil {
		return web.Attempt{}, "", err
	}
	a := web.Attempt{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier()}
	return a, p.flow(found).AuthCodeURL(a.State, oidc.Nonce(a.Nonce), oauth2.S256ChallengeOption(a.Verifier)), nil
}

// Finish checks what the browser came back with.
func (p *Provider) Finish(ctx context.Context, a web.Attempt, q url.Values) (web.Identity, error) {
	if a.State == "" || subtle.ConstantTimeCompare([]byte(a.State), []byte(q.Get("state"))) != 1 {
		return web.Identity{}, refused("this answer is not to a question of this browser")
	}
	if said := q.Get("error"); said != "" {
		return web.Identity{}, refused("it said %q", strings.TrimSpace(said+" "+q.Get("error_description")))
	}
	if iss := q.Get("iss"); iss != "" && iss != p.config.Issuer {
		return web.Identity{}, refused("the answer comes from %q", iss)
	}
	found, err := p.discover(ctx)
	if err != nil {
		return web.Identity{}, err
	}
	ctx = oidc.ClientContext(ctx, p.client)
	token, err := p.flow(found).Exchange(ctx, q.Get("code"), oauth2.VerifierOption(a.Verifier))
	if err != nil {
		return web.Identity{}, refused("exchanging the code: %w", plain(err))
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := found.Verifier(&oidc.Config{ClientID: p.config.ClientID, Now: p.o.Now}).Verify(ctx, raw)
	if err != nil {
		return web.Identity{}, refused("checking the token: %w", err)
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(a.Nonce)) != 1 {
		return web.Identity{}, refused("the token is not for this question")
	}
	claims := map[string]any{}
	if err := id.Claims(&claims); err != nil {
		return web.Identity{}, refused("reading the token: %w", err)
	}
	if err := p.more(ctx, asked{found, token, id.Subject}, claims); err != nil {
		return web.Identity{}, err
	}
	return web.Identity{Subject: id.Issuer + " " + id.Subject, Name: p.config.nameIn(claims), Role: p.config.roleIn(claims)}, nil
}

// asked is whose claims are asked for.
type asked struct {
	at      *oidc.Provider
	token   *oauth2.Token
	subject string
}

// more asks the provider for the claims that the token leaves out, when it has a place to ask.
func (p *Provider) more(ctx context.Context, who asked, claims map[string]any) error {
	_, named := valueAt(claims, p.config.NameClaim)
	_, ranked := valueAt(claims, p.config.RoleClaim)
	if named && (ranked || p.config.RoleClaim == "") || who.at.UserInfoEndpoint() == "" {
		return nil
	}
	info, err := who.at.UserInfo(ctx, oauth2.StaticTokenSource(who.token))
	if err != nil {
		return refused("asking who it is: %w", plain(err))
	}
	if info.Subject != who.subject {
		return refused("it told of somebody else than it was asked about")
	}
	told := map[string]any{}
	if err := info.Claims(&told); err != nil {
		return refused("reading who it is: %w", err)
	}
	for k, v := range told {
		if _, there := claims[k]; !there { // what is signed goes first
			claims[k] = v
		}
	}
	return nil
}

func (p *Provider) flow(found *oidc.Provider) *oauth2.Config {
	return &oauth2.Config{ClientID: p.config.ClientID, ClientSecret: string(p.config.ClientSecret), Endpoint: found.Endpoint(),
		RedirectURL: p.o.Redirect, Scopes: p.config.Scopes}
}

// discover asks the issuer for its configuration, once it could be asked.
func (p *Provider) discover(ctx context.Context) (*oidc.Provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found != nil {
		return p.found, nil
	}
	found, err := oidc.NewProvider(oidc.ClientContext(ctx, p.client), p.config.Issuer)
	if err != nil {
		return nil, fmt.Errorf("asking %s for its configuration: %w", p.config.Issuer, plain(err))
	}
	// What is signed is checked with keys that are fetched later, with a context of their own.
	p.found = found
	return found, nil
}

// refused is an answer that lets nobody in.
func refused(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{review.ErrDenied}, args...)...)
}

// plain leaves out what a provider put into its answer: it may hold what it was sent.
func plain(err error) error {
	var answer *oauth2.RetrieveError
	if errors.As(err, &answer) {
		return fmt.Errorf("the provider answered %d %s", answer.Response.StatusCode, answer.ErrorCode)
	}
	return err
}

// capped reads no more of an answer than maxBody.
type capped struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (c capped) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	res.Body = limited{io.LimitReader(res.Body, maxBody), res.Body}
	return res, nil
}

type limited struct {
	io.Reader
	io.Closer
}

// valueAt returns the claim of this name; dots lead into claims of claims.
func valueAt(claims map[string]any, name string) (any, bool) {
	if v, ok := claims[name]; ok {
		return v, true
	}
	first, rest, deeper := strings.Cut(name, ".")
	inner, ok := claims[first].(map[string]any)
	if !deeper || !ok {
		return nil, false
	}
	return valueAt(inner, rest)
}

// nameIn returns the person's name, "" when the provider gives none.
func (c Config) nameIn(claims map[string]any) string {
	for _, claim := range []string{c.NameClaim, "name", "preferred_username", "email"} {
		if v, ok := valueAt(claims, claim); ok {
			if s, ok := v.(string); ok && strings.TrimSpace(s) != "" {
				return s
			}
		}
	}
	return ""
}

// roleIn returns the highest role that the person's groups give, "" for none.
func (c Config) roleIn(claims map[string]any) web.Role {
	role := c.DefaultRole
	v, _ := valueAt(claims, c.RoleClaim)
	for _, group := range textsIn(v) {
		if r, ok := c.Roles[group]; ok && (role == "" || r.Includes(role)) {
			role = r
		}
	}
	return role
}

// textsIn returns the texts of a claim that is one, or a list of them.
func textsIn(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var all []string
		for _, e := range v {
			if s, ok := e.(string); ok {
				all = append(all, s)
			}
		}
		return slices.Clip(all)
	}
	return nil
}
