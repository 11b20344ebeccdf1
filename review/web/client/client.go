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
	"maps"
	"net/http"
	"net/url"
	"strconv"
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
	ifMatch      string // ETag of what is to be changed, as it was seen
	in, out      any    // out may be *[]byte for a file
	etag         *string
}

// How long a call that the desk asked to come later is made again, and at most how often.
const (
	longestWait = 30 * time.Second
	mostTries   = 5
)

func (c *Client) do(ctx context.Context, k call) error {
	if k.method == http.MethodPost && k.key == "" {
		k.key = NewKey()
	}
	var resp *http.Response
	var body []byte
	for try := 1; ; try++ {
		var err error
		if resp, body, err = c.once(ctx, k); err != nil {
			return err
		}
		if resp.StatusCode != http.StatusTooManyRequests || try == mostTries {
			break
		}
		if err := rest(ctx, resp); err != nil {
			return err
		}
	}
	if resp.StatusCode >= 300 {
		return refusal(resp.StatusCode, body)
	}
	if k.etag != nil {
		*k.etag = resp.Header.Get("ETag")
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

// once makes a call and reads the answer.
func (c *Client) once(ctx context.Context, k call) (*http.Response, []byte, error) {
	req, err := c.request(ctx, k)
	if err != nil {
		return nil, nil, err
	}
	resp, err := c.opts.HTTP.Do(req)
	if err != nil {
		return nil, nil, fmt.Errorf("asking the desk at %s: %w", c.opts.URL, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return nil, nil, fmt.Errorf("reading the desk's answer: %w", err)
	}
	return resp, body, nil
}

// rest waits as long as the desk asks for.
func rest(ctx context.Context, resp *http.Response) error {
	wait := time.Second
	if n, err := strconv.Atoi(resp.Header.Get("Retry-After")); err == nil {
		wait = time.Duration(n) * time.Second
	}
	t := time.NewTimer(min(max(wait, 100*time.Millisecond), longestWait))
	defer t.Stop()
	select {
	case <-ctx.Done():
		return fmt.Errorf("waiting until the desk takes more: %w", ctx.Err())
	case <-t.C:
		return nil
	}
}

// pages asks for one page after another until there is none, or until there are n items; 0 is
// all of them.
func pages[T any](n int, page func(limit int, cursor string) ([]T, string, error)) ([]T, error) {
	all := []T{} // a list also when it is empty, for who prints it
	for cursor := ""; ; {
		limit := mostPerPage
		if n > 0 {
			limit = min(n-len(all), mostPerPage)
		}
		some, next, err := page(limit, cursor)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
		if cursor = next; next == "" || n > 0 && len(all) >= n {
			return all, nil
		}
	}
}

// mostPerPage is the largest page that the desk gives.
const mostPerPage = 1000

// pageOf adds a page's keys to a query.
func pageOf(q url.Values, limit int, cursor string) url.Values {
	out := url.Values{}
	maps.Copy(out, q)
	out.Set("limit", strconv.Itoa(limit))
	set(out, "cursor", cursor)
	return out
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
	if k.ifMatch != "" {
		req.Header.Set("If-Match", k.ifMatch)
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
	http.StatusPreconditionFailed:  review.ErrStale,
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
