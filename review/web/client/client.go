// Package client speaks to a running desk over its API, for the command line and for tests.
//
// Guarantees. Every error of the desk wraps the sentinel of the review package that it came
// from, so a caller tells a conflict from a missing case without reading text. A decision
// carries an idempotency key, so a call that broke half way may simply be made again with the
// same key. A Client may be used by several goroutines.
package client

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"nongrata/review"
	"nongrata/review/web/api"
)

// maxAnswer bounds what is read of one answer.
const maxAnswer = 256 << 20

// ErrSignedOut is wrapped when the desk does not know the token.
var ErrSignedOut = errors.New("the desk does not know this token")

// Options say where the desk is and who calls.
type Options struct {
	URL      string       // "http://127.0.0.1:8484"
	Token    string       // of the API, or the local one
	Reviewer string       // who is at the terminal; for the local token only
	HTTP     *http.Client // nil takes one with a time-out of a minute
}

// A Client calls the desk.
type Client struct {
	opts Options
	base string
}

// New returns a Client, or what is wrong with o.
func New(o Options) (*Client, error) {
	u, err := url.Parse(o.URL)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("desk at %q: want http:// or https:// and a host", o.URL)
	}
	if o.HTTP == nil {
		o.HTTP = &http.Client{Timeout: time.Minute}
	}
	return &Client{opts: o, base: strings.TrimSuffix(o.URL, "/") + "/api/v1"}, nil
}

// A call is one request to the API.
type call struct {
	method, path string
	query        url.Values
	key          string // idempotency key
	in, out      any    // out may be *[]byte for a file
}

func (c *Client) do(ctx context.Context, k call) error {
	req, err := c.request(ctx, k)
	if err != nil {
		return err
	}
	resp, err := c.opts.HTTP.Do(req)
	if err != nil {
		return fmt.Errorf("asking the desk at %s: %w", c.opts.URL, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("reading the desk's answer: %w", err)
	}
	if resp.StatusCode >= 300 {
		return refusal(resp.StatusCode, body)
	}
	switch out := k.out.(type) {
	case nil:
		return nil
	case *[]byte:
		*out = body
		return nil
	}
	if err := json.Unmarshal(body, k.out); err != nil {
		return fmt.Errorf("%s %s: the desk's answer is not what this version expects: %w", k.method, k.path, err)
	}
	return nil
}

func (c *Client) request(ctx context.Context, k call) (*http.Request, error) {
	var body io.Reader
	if k.in != nil {
		b, err := json.Marshal(k.in)
		if err != nil {
			return nil, fmt.Errorf("writing the request: %w", err)
		}
		body = bytes.NewReader(b)
	}
	address := c.base + k.path
	if len(k.query) > 0 {
		address += "?" + k.query.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, k.method, address, body)
	if err != nil {
		return nil, fmt.Errorf("asking the desk: %w", err)
	}
	req.Header.Set("Authorization", "Bearer "+c.opts.Token)
	if k.in != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if k.key != "" {
		req.Header.Set(api.KeyHeader, k.key)
	}
	if c.opts.Reviewer != "" {
		req.Header.Set(api.ReviewerHeader, c.opts.Reviewer)
	}
	return req, nil
}

// sentinels are the errors behind the statuses of the API.
var sentinels = map[int]error{
	http.StatusNotFound:            review.ErrNotFound,
	http.StatusConflict:            review.ErrConflict,
	http.StatusUnprocessableEntity: review.ErrInvalid,
	http.StatusForbidden:           review.ErrDenied,
	http.StatusUnauthorized:        ErrSignedOut,
}

// refusal turns a problem+json answer into an error.
func refusal(code int, body []byte) error {
	var problem struct {
		Detail string `json:"detail"`
		Errors []struct {
			Message  string `json:"message"`
			Location string `json:"location"`
		} `json:"errors"`
	}
	text := strings.TrimSpace(string(body[:min(len(body), 300)]))
	if json.Unmarshal(body, &problem) == nil && problem.Detail != "" {
		text = strings.TrimSuffix(problem.Detail, ".")
		for _, e := range problem.Errors {
			text += "; " + e.Location + ": " + e.Message
		}
	}
	if s, ok := sentinels[code]; ok {
		text = strings.TrimSuffix(text, ": "+s.Error()) // the answer ends with it already
		return fmt.Errorf("%s: %w", text, s)
	}
	return fmt.Errorf("the desk answered %d: %s", code, text)
}

// NewKey returns a new idempotency key.
func NewKey() string { return "cli-" + rand.Text()[:16] }
