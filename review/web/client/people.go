package client

import (
	"context"
	"net/url"

	"nongrata/review/web/api"
)

// Users lists who can sign in.
func (c *Client) Users(ctx context.Context) ([]api.User, error) {
	return pages(0, func(limit int, cursor string) ([]api.User, string, error) {
		var out api.Users
		err := c.do(ctx, call{method: "GET", path: "/users", query: pageOf(nil, limit, cursor), out: &out})
		return out.Users, out.Next, err
	})
}

// User returns one of them, with the ETag that a change may name.
func (c *Client) User(ctx context.Context, name string) (u api.User, etag string, err error) {
	err = c.do(ctx, call{method: "GET", path: "/users/" + url.PathEscape(name), out: &u, etag: &etag})
	return u, etag, err
}

// Me says who calls and what they may do.
func (c *Client) Me(ctx context.Context) (api.Me, error) {
	var out api.Me
	err := c.do(ctx, call{method: "GET", path: "/me", out: &out})
	return out, err
}

// SetRole changes what a user may do. A user that is no longer as etag says is left alone; an
// empty one takes any.
func (c *Client) SetRole(ctx context.Context, name, role, etag string) error {
	return c.do(ctx, call{method: "PUT", path: "/users/" + url.PathEscape(name) + "/role", ifMatch: etag, in: api.RoleChange{Role: role}})
}

// SetPassword sets a user's password and ends all sessions of theirs. Only the command line on
// the daemon's own machine may.
func (c *Client) SetPassword(ctx context.Context, name, password string) error {
	return c.do(ctx, call{method: "PUT", path: "/users/" + url.PathEscape(name) + "/password", in: api.PasswordChange{Password: password}})
}

// Sessions lists where a user is signed in.
func (c *Client) Sessions(ctx context.Context, name string) ([]api.Session, error) {
	var out api.Sessions
	err := c.do(ctx, call{method: "GET", path: "/users/" + url.PathEscape(name) + "/sessions", out: &out})
	return out.Sessions, err
}

// EndSession ends one session of a user.
func (c *Client) EndSession(ctx context.Context, name, id string) error {
	return c.do(ctx, call{method: "DELETE", path: "/users/" + url.PathEscape(name) + "/sessions/" + url.PathEscape(id)})
}

// SignOut signs a user out everywhere.
func (c *Client) SignOut(ctx context.Context, name string) error {
	return c.do(ctx, call{method: "DELETE", path: "/users/" + url.PathEscape(name) + "/sessions"})
}

// Settings says what is set on the desk, and where.
func (c *Client) Settings(ctx context.Context) ([]api.Setting, error) {
	var out api.Settings
	err := c.do(ctx, call{method: "GET", path: "/settings", out: &out})
	return out.Settings, err
}

// Invite makes a one-time sign-in link.
func (c *Client) Invite(ctx context.Context, i api.Invitation) (string, error) {
	var out api.Link
	err := c.do(ctx, call{method: "POST", path: "/users/links", in: i, out: &out})
	return out.URL, err
}

// LockUser locks a user out, or lets them in again.
func (c *Client) LockUser(ctx context.Context, name string, disabled bool) error {
	return c.do(ctx, call{method: "POST", path: "/users/" + url.PathEscape(name) + "/lock", in: api.Lock{Disabled: disabled}})
}

// Tokens lists the API tokens, without their secrets.
func (c *Client) Tokens(ctx context.Context) ([]api.Token, error) {
	return pages(0, func(limit int, cursor string) ([]api.Token, string, error) {
		var out api.Tokens
		err := c.do(ctx, call{method: "GET", path: "/tokens", query: pageOf(nil, limit, cursor), out: &out})
		return out.Tokens, out.Next, err
	})
}

// MakeToken makes an API token; its secret is told this once.
func (c *Client) MakeToken(ctx context.Context, r api.TokenRequest) (api.Token, error) {
	var out api.Token
	err := c.do(ctx, call{method: "POST", path: "/tokens", in: r, out: &out})
	return out, err
}

// WithdrawToken makes a token useless.
func (c *Client) WithdrawToken(ctx context.Context, id string) error {
	return c.do(ctx, call{method: "DELETE", path: "/tokens/" + url.PathEscape(id)})
}
