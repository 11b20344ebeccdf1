package client

import (
	"context"
	"net/url"

	"nongrata/ingest"
	"nongrata/review/web/api"
)

// Sources lists the sources with their health.
func (c *Client) Sources(ctx context.Context) ([]api.Source, error) {
	return pages(0, func(limit int, cursor string) ([]api.Source, string, error) {
		var out api.Sources
		err := c.do(ctx, call{method: "GET", path: "/sources", query: pageOf(nil, limit, cursor), out: &out})
		return out.Sources, out.Next, err
	})
}

// CheckSource polls a source now and returns how it is then.
func (c *Client) CheckSource(ctx context.Context, id ingest.SourceID) (api.Source, error) {
	var out api.Source
	err := c.do(ctx, call{method: "POST", path: "/sources/" + url.PathEscape(string(id)) + "/check", out: &out})
	return out, err
}

// DeadLetters lists the messages that keep failing.
func (c *Client) DeadLetters(ctx context.Context) ([]api.DeadLetter, error) {
	return pages(0, func(limit int, cursor string) ([]api.DeadLetter, string, error) {
		var out api.DeadLetters
		err := c.do(ctx, call{method: "GET", path: "/dead-letters", query: pageOf(nil, limit, cursor), out: &out})
		return out.DeadLetters, out.Next, err
	})
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
	var all api.Alerts
	deliveries, err := pages(n, func(limit int, cursor string) ([]api.Delivery, string, error) {
		var out api.Alerts
		err := c.do(ctx, call{method: "GET", path: "/alerts", query: pageOf(nil, limit, cursor), out: &out})
		all.Channels = out.Channels
		return out.Deliveries, out.Next, err
	})
	all.Deliveries = deliveries
	return all, err
}

// TestAlert sends a test to a channel and returns when it has arrived.
func (c *Client) TestAlert(ctx context.Context, channel string) error {
	return c.do(ctx, call{method: "POST", path: "/alerts/test", in: api.ChannelName{Channel: channel}})
}

// ReplayAlert sends a delivery once more, or one that is held now.
func (c *Client) ReplayAlert(ctx context.Context, id string) error {
	return c.do(ctx, call{method: "POST", path: "/alerts/replay", in: api.DeliveryID{ID: id}})
}
