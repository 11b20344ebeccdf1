package alert

import (
	"context"
	"errors"
	"log/slog"
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

// A Channel is one place alerts go to.
type Channel struct {
	Name     string // unique
	Notifier Notifier
	Route    Route
	Operator bool          // see Config
	Timeout  time.Duration // of one try; zero takes DefaultTimeout
	Hold     time.Duration // see Config
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
