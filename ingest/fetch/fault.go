package fetch

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"nongrata/ingest"
)

var errRedirects = errors.New("redirect loop")

// fault says what an exchange that did not come about means for the source.
func fault(q call, err error) error {
	health := unreached(err)
	switch {
	case refused(err):
		health = ingest.Refused
	case errors.Is(err, ErrTooLarge):
		health = ingest.TooLarge
	case errors.Is(err, errRedirects):
		health = ingest.ServerError
	}
	deed := "fetching"
	if q.method == http.MethodPost {
		deed = "posting to"
	}
	return &ingest.Fault{Health: health, Err: fmt.Errorf("%s %s: %w", deed, q.target, err)}
}

// unreached says why nothing came, in a word.
func unreached(err error) ingest.Health {
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return ingest.NoName
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return ingest.Untrusted
	}
	if late, ok := errors.AsType[net.Error](err); ok && late.Timeout() || errors.Is(err, context.DeadlineExceeded) {
		return ingest.Overdue
	}
	return ingest.Unreachable
}

// statusFault turns an answer that is no document into a Fault.
func (c *Client) statusFault(q call, res ingest.Response, conditional bool) error {
	code := res.Capture.Status
	if code >= 200 && code < 300 && code != http.StatusPartialContent || code == http.StatusNotModified && conditional {
		return nil
	}
	health := ingest.StatusHealth(code)
	f := &ingest.Fault{Health: health, Status: code}
	f.Err = fmt.Errorf("fetching %s: %s", res.Capture.URL, statusText(code))
	if health == ingest.Blocked || health == ingest.Throttled { // some sites go by the name: then it is good to know which
		f.Err = fmt.Errorf("%w, asked as %q", f.Err, c.agentOf(q.via))
	}
	if code == http.StatusTooManyRequests || code == http.StatusServiceUnavailable {
		f.RetryAfter = res.RetryAfter
	}
	return f
}

func statusText(code int) string {
	text := strings.ToLower(http.StatusText(code))
	if text == "" {
		text = "unknown status"
	}
	return strconv.Itoa(code) + " " + text
}

// freshFor is how long an answer says that it stays as it is; what it cannot read, and the past,
// is zero. RFC 9111 §4.2.1, §5.2.2.
func freshFor(h http.Header, now time.Time) time.Duration {
	for part := range strings.SplitSeq(h.Get("Cache-Control"), ",") {
		name, value, _ := strings.Cut(strings.ToLower(strings.TrimSpace(part)), "=")
		switch name {
		case "no-cache", "no-store":
			return 0
		case "max-age":
			return retryAfter(strings.Trim(value, `"`), now)
		}
	}
	return retryAfter(h.Get("Expires"), now)
}

// retryAfter reads both forms of the header; what it cannot read, and the past, is zero.
func retryAfter(header string, now time.Time) time.Duration {
	const limit = 366 * 24 * time.Hour // against overflow; the Schedule's own cap is a day
	header = strings.TrimSpace(header)
	if n, err := strconv.ParseInt(header, 10, 64); err == nil {
		return time.Duration(min(max(n, 0), int64(limit/time.Second))) * time.Second
	}
	if at, err := http.ParseTime(header); err == nil {
		return min(max(at.Sub(now), 0), limit)
	}
	return 0
}
