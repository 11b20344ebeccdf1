package alert

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"nongrata/review"
)

// A Poster sends one POST request and follows no redirect. The daemon's refuses addresses
// that only this machine can reach, unless allowed; see ingest/fetch. The caller closes the
// answer's body.
type Poster interface {
	Post(ctx context.Context, url string, header http.Header, body []byte) (*http.Response, error)
}

// PosterFunc is a function that is a Poster.
type PosterFunc func(ctx context.Context, url string, header http.Header, body []byte) (*http.Response, error)

// Post calls f.
func (f PosterFunc) Post(ctx context.Context, url string, header http.Header, body []byte) (*http.Response, error) {
	return f(ctx, url, header, body)
}

// NewPoster returns a Poster over a copy of client that follows no redirects.
func NewPoster(client *http.Client) Poster {
	c := *client
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return PosterFunc(func(ctx context.Context, url string, h http.Header, body []byte) (*http.Response, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(string(body)))
		if err != nil {
			return nil, err
		}
		req.Header = h.Clone()
		return c.Do(req)
	})
}

// A Key signs webhooks.
type Key []byte

// keyPrefix marks a Standard Webhooks secret.
const keyPrefix = "whsec_"

// ParseKeys reads Standard Webhooks secrets: "whsec_" and base64 of 24 to 64 bytes, one or
// more, separated by white space. With several, every message carries a signature by each,
// so that a receiver can change over. No error quotes a secret.
func ParseKeys(s string) ([]Key, error) {
	var keys []Key
	for i, f := range strings.Fields(s) {
		rest, ok := strings.CutPrefix(f, keyPrefix)
		if !ok {
			return nil, fmt.Errorf("key %d: does not begin with %s", i+1, keyPrefix)
		}
		k, err := base64.StdEncoding.DecodeString(rest)
		if err != nil {
			return nil, fmt.Errorf("key %d: not base64 after %s", i+1, keyPrefix)
		}
		if len(k) < 24 || len(k) > 64 {
			return nil, fmt.Errorf("key %d: %d bytes, want 24 to 64", i+1, len(k))
		}
		keys = append(keys, k)
	}
	if len(keys) == 0 {
		return nil, errors.New("no key")
	}
	return keys, nil
}

// Sign returns the webhook-signature header of a message: HMAC-SHA256 over id, time and
// body by every key (Standard Webhooks 1.0, scheme v1).
func Sign(keys []Key, id string, at time.Time, body []byte) string {
	var sigs []string
	for _, k := range keys {
		h := hmac.New(sha256.New, k)
		fmt.Fprintf(h, "%s.%d.%s", id, at.Unix(), body)
		sigs = append(sigs, "v1,"+base64.StdEncoding.EncodeToString(h.Sum(nil)))
	}
	return strings.Join(sigs, " ")
}

// A Webhook is the channel type "webhook": a signed CloudEvent by POST.
type Webhook struct {
	URL    string
	Keys   []Key
	Poster Poster
	// Clock dates the signature; it is the real time even where the desk's is not, because
	// receivers refuse old signatures. Nil: time.Now.
	Clock review.Clock
}

// Notify posts the alert as Event has it. Only 2xx is success.
func (w Webhook) Notify(ctx context.Context, a Alert) error {
	body, err := Event(a)
	if err != nil {
		return &Failure{Err: err, Permanent: true}
	}
	now := clockOr(w.Clock)()
	id := WebhookID(a.ID)
	h := http.Header{}
	h.Set("Content-Type", "application/cloudevents+json; charset=utf-8")
	h.Set("User-Agent", "nongrata")
	h.Set("webhook-id", id)
	h.Set("webhook-timestamp", strconv.FormatInt(now.Unix(), 10))
	h.Set("webhook-signature", Sign(w.Keys, id, now, body))
	return post(ctx, request{w.Poster, w.URL, h, body}, now)
}

// WebhookID returns the webhook-id of the message with this ID: the ID itself where the
// standard allows it, which keeps full stops out, otherwise a hash of it.
func WebhookID(id string) string {
	const ok = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_/:"
	if id != "" && strings.Trim(id, ok) == "" && len(id) <= 128 {
		return id
	}
	sum := sha256.Sum256([]byte(id))
	return "msg_" + base64.RawURLEncoding.EncodeToString(sum[:18])
}

func clockOr(c review.Clock) review.Clock {
	if c == nil {
		return time.Now
	}
	return c
}

type request struct {
	poster Poster
	url    string
	header http.Header
	body   []byte
}

// post sends the request and judges the answer. Its errors name the host at most: the rest
// of the address may be what lets one in.
func post(ctx context.Context, r request, now time.Time) error {
	res, err := r.poster.Post(ctx, r.url, r.header, r.body)
	if err != nil {
		return fmt.Errorf("posting to %s: %w", hostOf(r.url), withoutURL(err, r.url))
	}
	defer res.Body.Close()
	_, _ = io.CopyN(io.Discard, res.Body, 64<<10) // so that the connection can be used again
	if err := verdict(res.StatusCode, res.Header, now); err != nil {
		if f, ok := errors.AsType[*Failure](err); ok {
			f.Err = fmt.Errorf("posting to %s: %w", hostOf(r.url), f.Err)
			return f
		}
		return fmt.Errorf("posting to %s: %w", hostOf(r.url), err)
	}
	return nil
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "the webhook"
	}
	return u.Host
}

// withoutURL takes the address out of an error of net/http. What still quotes it after that
// is not repeated at all.
func withoutURL(err error, address string) error {
	if ue, ok := errors.AsType[*url.Error](err); ok {
		err = ue.Err
	}
	secret := address
	if u, perr := url.Parse(address); perr == nil && len(u.RequestURI()) > 1 {
		secret = u.RequestURI()
	}
	if strings.Contains(err.Error(), secret) {
		return errors.New("request failed; its error quotes the address and is left out")
	}
	return err
}
