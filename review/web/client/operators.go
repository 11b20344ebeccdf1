package client

import (
	"context"
	"net/url"
	"strconv"

	"nongrata/ingest"
	"nongrata/review/web/api"
)

// Sources lists the sources with their health.
func (c *Client) Sources(ctx context.Context) ([]api.Source, error) {
	var out api.Sources
	err := c.do(ctx, call{method: "GET", path: "/sources", out: &out})
	return out.Sources, err
}

// CheckSource polls a source now and returns how it is then.
func (c *Client) CheckSource(ctx context.Context, id ingest.SourceID) (api.Source, error) {
	var out api.Source
	err := c.do(ctx, call{method: "POST", path: "/sources/" + url.PathEscape(string(id)) + "/check", out: &out})
	return out, err
}

// DeadLetters lists the messages that keep failing.
func (c *Client) DeadLetters(ctx context.Context) ([]api.DeadLetter, error) {
	var out api.DeadLetters
	err := c.do(ctx, call{method: "GET", path: "/dead-letters", out: &out})
	return out.DeadLetters, err
}

// RetryDeadLetter puts a message back where it came from.
func (c *Client) RetryDeadLetter(ctx context.Context, id string) error {
	return c.do(ctx, call{method: "POST", path: "/dead-letters/" + url.PathEscape(id) + "/retry"})
}

// DropDeadLetter forgets a message.
func (c *Client) DropDeadLetter(ctx context.Context, id string) error {
	return c.do(ctx, call{method: "DELETE", path: "/dead-letters/" + url.PathEscape(id)})
}

// Alerts returns the channels and up to n deliveries, newest first.
func (c *Client) Alerts(ctx context.Context, n int) (api.Alerts, error) {
	var out api.Alerts
	err := c.do(ctx, call{method: "GET", path: "/alerts", query: url.Values{"limit": {strconv.Itoa(n)}}, out: &out})
	return out, err
}

// TestAlert sends a test to a channel and returns when it has arrived.
func (c *Client) TestAlert(ctx context.Context, channel string) error {
	return c.do(ctx, call{method: "POST", path: "/alerts/test", in: api.ChannelName{Channel: channel}})
}

// ReplayAlert sends a delivery once more.
func (c *Client) ReplayAlert(ctx context.Context, id string) error {
	return c.do(ctx, call{method: "POST", path: "/alerts/replay", in: api.DeliveryID{ID: id}})
}

// Users lists who can sign in.
func (c *Client) Users(ctx context.Context) ([]api.User, error) {
	var out api.Users
	err := c.do(ctx, call{method: "GET", path: "/users", out: &out})
	return out.Users, err
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
	var out api.Tokens
	err := c.do(ctx, call{method: "GET", path: "/tokens", out: &out})
	return out.Tokens, err
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
