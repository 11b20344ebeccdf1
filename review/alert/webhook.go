package alert

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/review"
)

// A Poster sends one POST request, follows no redirect and returns whatever was answered.
// fetch.Client is one: it refuses addresses that only this machine can reach, unless allowed.
type Poster interface {
	Post(ctx context.Context, url string, header http.Header, body []byte) (ingest.Response, error)
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
	clock := w.Clock
	if clock == nil {
		clock = time.Now
	}
	now := clock()
	id := WebhookID(a.ID)
	h := http.Header{}
	h.Set("Content-Type", "application/cloudevents+json; charset=utf-8")
	h.Set("webhook-id", id)
	h.Set("webhook-timestamp", strconv.FormatInt(now.Unix(), 10))
	h.Set("webhook-signature", Sign(w.Keys, id, now, body))
	return post(ctx, request{w.Poster, w.URL, h, body})
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

type request struct {
	poster Poster
	url    string
	header http.Header
	body   []byte
}

// post sends the request and judges the answer. Its errors name the host at most: the rest
// of the address may be what lets one in.
func post(ctx context.Context, r request) error {
	res, err := r.poster.Post(ctx, r.url, r.header, r.body)
	if err != nil {
		return fmt.Errorf("posting to %s: %w", hostOf(r.url), withoutURL(err, r.url))
	}
	if status := res.Capture.Status; status < 200 || status > 299 {
		return refusal(status, res.RetryAfter, hostOf(r.url))
	}
	return nil
}

// maxRetryAfter caps what a receiver may ask for: the schedule's own longest wait.
const maxRetryAfter = 24 * time.Hour

// refusal returns what an answer other than 2xx means: 410 gives up, 429 and 503 may say
// when to come back (Standard Webhooks 1.0).
func refusal(status int, after time.Duration, host string) error {
	err := fmt.Errorf("posting to %s: answered %d %s", host, status, http.StatusText(status))
	switch {
	case status == http.StatusGone:
		return &Failure{Err: err, Permanent: true}
	case status == http.StatusTooManyRequests, status == http.StatusServiceUnavailable:
		return &Failure{Err: err, After: min(max(after, 0), maxRetryAfter)}
	case status >= 300 && status <= 399:
		return fmt.Errorf("%w; redirects are not followed", err)
	}
	return err
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "the webhook"
	}
	return u.Host
}

// withoutURL takes the address out of err, keeping as much of the cause as does not quote it.
func withoutURL(err error, address string) error {
	secret := address
	if u, perr := url.Parse(address); perr == nil && len(u.RequestURI()) > 1 {
		secret = u.RequestURI()
	}
	for err != nil && strings.Contains(err.Error(), secret) {
		err = errors.Unwrap(err)
	}
	if err == nil {
		return errors.New("request failed; its error quotes the address and is left out")
	}
	return err
}
