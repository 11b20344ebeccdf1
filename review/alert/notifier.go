package alert

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"
)

// A Notifier hands one Alert to one channel. An error means that it may not have arrived
// and is tried again by the schedule, unless it wraps a *Failure that says otherwise.
// Notify must return soon after ctx ends.
type Notifier interface {
	Notify(ctx context.Context, a Alert) error
}

// A Failure is an error that says what to do next.
type Failure struct {
	Err       error
	Permanent bool          // never try this alert again
	After     time.Duration // try nothing on this channel sooner; zero leaves it to the schedule
}

// Error returns the underlying error's text.
func (f *Failure) Error() string { return f.Err.Error() }

// Unwrap returns the underlying error.
func (f *Failure) Unwrap() error { return f.Err }

// maxRetryAfter caps what a receiver may ask for: a day, the schedule's own longest wait.
const maxRetryAfter = 24 * time.Hour

// verdict turns a receiver's answer into an error, or nil. Only 2xx is success (Standard
// Webhooks 1.0); 410 gives up; 429 and 503 may say when to come back.
func verdict(status int, header http.Header, now time.Time) error {
	if status >= 200 && status <= 299 {
		return nil
	}
	err := fmt.Errorf("answered %d %s", status, http.StatusText(status))
	switch status {
	case http.StatusGone:
		return &Failure{Err: err, Permanent: true}
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return &Failure{Err: err, After: retryAfter(header.Get("Retry-After"), now)}
	}
	if status >= 300 && status <= 399 {
		return fmt.Errorf("%w: redirects are not followed", err)
	}
	return err
}

// retryAfter reads a Retry-After header, seconds or an HTTP date (RFC 9110 §10.2.3). What
// cannot be read is zero.
func retryAfter(v string, now time.Time) time.Duration {
	var d time.Duration
	if n, err := strconv.ParseInt(v, 10, 64); err == nil {
		if n > int64(maxRetryAfter/time.Second) {
			return maxRetryAfter
		}
		d = time.Duration(n) * time.Second
	} else if at, err := http.ParseTime(v); err == nil {
		d = at.Sub(now)
	}
	return min(max(d, 0), maxRetryAfter)
}

// A Channel is one place alerts go to.
type Channel struct {
	Name     string // unique
	Notifier Notifier
	Route    Route
	Timeout  time.Duration // of one try; zero takes DefaultTimeout
}

// DefaultTimeout is how long one try may take (Standard Webhooks asks for 15 s to 30 s).
const DefaultTimeout = 20 * time.Second

// NewLog returns the channel type "log": every alert is one line of the log.
func NewLog(lg *slog.Logger) Notifier { return logNotifier{lg} }

type logNotifier struct{ lg *slog.Logger }

func (n logNotifier) Notify(ctx context.Context, a Alert) error {
	n.lg.InfoContext(ctx, "alert", "kind", a.Kind, "line", a.FirstLine(), "why", a.Why,
		"case", a.Case, "url", a.URL, "id", a.ID)
	return nil
}

// permanent reports whether err says never to try again, and how long to leave the channel
// alone.
func permanent(err error) (bool, time.Duration) {
	if f, ok := errors.AsType[*Failure](err); ok {
		return f.Permanent, f.After
	}
	return false, 0
}
