package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web/limit"
	"nongrata/review/web/password"
)

// A Desk is what the pages show and act on. review.Desk is one.
type Desk interface {
	// Waiting returns all cases that wait for a person, in the queue's order: read only. It is
	// quick, and the same pointer as long as nothing has changed.
	Waiting(ctx context.Context) (*review.Waiting, error)
	// Everything returns all cases, the newest first: read only. It is quick.
	Everything(ctx context.Context) ([]*review.Case, error)
	// Cases returns the cases that f selects, the newest first.
	Cases(ctx context.Context, f review.Filter) ([]review.Case, error)
	// Case returns one case.
	Case(ctx context.Context, id string) (review.Case, error)
	// Opinions returns the verdicts of a double review that reader may see, in order.
	Opinions(ctx context.Context, caseID, reader string) ([]review.Given, error)
	// Agreement computes how far people agree who decide the same cases blindly.
	Agreement(ctx context.Context) (review.Agreement, error)
	// Decide carries out a reviewer's command.
	Decide(ctx context.Context, cmd review.Command) (review.Decision, error)
	// Expulsion returns a record and the decisions that touched it.
	Expulsion(ctx context.Context, id string) (review.Expulsion, []review.Decision, error)
	// Expulsions returns the records that s selects.
	Expulsions(ctx context.Context, s review.Scope) ([]review.Expulsion, error)
	// Records returns those that s selects, withdrawn ones too.
	Records(ctx context.Context, s review.Scope) ([]review.Expulsion, error)
	// Tally computes a total.
	Tally(ctx context.Context, s review.Scope) (review.Tally, error)
	// TallyDiff says what moved a total between two moments.
	TallyDiff(ctx context.Context, s review.Scope, from, to time.Time) (review.TallyDiff, error)
	// Audit returns entries of the ledger, oldest first.
	Audit(ctx context.Context, f review.AuditFilter) ([]review.Logged, error)
	// Watch returns a channel of changed cases; "" stands for any.
	Watch() (changes <-chan string, cancel func())
}

var _ Desk = (*review.Desk)(nil)

// A DeadLetter is a message that kept failing and was set aside.
type DeadLetter struct {
	ID       string    `json:"id"`
	Stage    string    `json:"stage"`   // where it failed: extract, desk, …
	Subject  string    `json:"subject"` // what it was
	Error    string    `json:"error"`   // of the last attempt, verbatim
	Attempts int       `json:"attempts"`
	At       time.Time `json:"at"`
}

// DeadLetters keeps what kept failing until a person decides on it.
type DeadLetters interface {
	// DeadLetters returns all, oldest first.
	DeadLetters(ctx context.Context) ([]DeadLetter, error)
	// RetryDeadLetter puts a message back where it came from, or returns an error that wraps
	// review.ErrNotFound.
	RetryDeadLetter(ctx context.Context, id string) error
	// DropDeadLetter forgets a message, or returns an error that wraps review.ErrNotFound.
	DropDeadLetter(ctx context.Context, id string) error
}

// Deliveries is the log of alerts. alert.Deliveries is one.
type Deliveries interface {
	// Recent returns up to n deliveries, newest first.
	Recent(ctx context.Context, n int) ([]alert.Delivery, error)
}

// A Sender sends alerts on request. alert.Dispatcher is one.
type Sender interface {
	// Test sends a message marked as a test to the channel and returns when it has arrived.
	Test(ctx context.Context, channel string) error
	// Replay sends a delivery once more, or one that is held now.
	Replay(ctx context.Context, deliveryID string) error
}

var _ Sender = (*alert.Dispatcher)(nil)

// A Chain proves that the ledger is what it was.
type Chain interface {
	// Checkpoint returns the signed head of the ledger.
	Checkpoint(ctx context.Context) (string, error)
	// Verify reads the whole ledger, compares it with an earlier checkpoint unless that is
	// empty, and returns a sentence of what it found, or an error
	// that says what does not fit.
	Verify(ctx context.Context, checkpoint string) (string, error)
}

// Options are what a Server is made of. Desk and Accounts are needed; a part that is nil is
// left out of the pages, and its routes answer 404.
type Options struct {
	Desk     Desk
	Accounts Accounts
	Archive  ingest.Archive
	Sources  func() []ingest.SourceStatus
	// Watched returns how the page of an item stands, when it is read again; nil knows of none.
	Watched     func(ctx context.Context, item string) (ingest.Watched, bool, error)
	Upkeep      func() Upkeep                                       // what the last upkeep put out; nil shows none
	CheckSource func(ctx context.Context, id ingest.SourceID) error // polls now
	DeadLetters DeadLetters
	Deliveries  Deliveries
	Sender      Sender
	Channels    []string // names of the alert channels
	Chain       Chain
	Backup      func(ctx context.Context, w io.Writer) error // the whole data folder
	Metrics     http.Handler
	Ready       func(ctx context.Context) error // nil error: traffic may come
	SSO         SSO                             // nil: no single sign-on
	Answers     Answers                         // of calls with an idempotency key; nil: only decisions heed one
	// Settings says what is set and where; nil shows none.
	Settings func() []Setting
	// SessionIdle and SessionLife end sessions: unused for so long, and in any case. Zero takes
	// half a day and a week.
	SessionIdle, SessionLife time.Duration
	// PasswordCost is what a password's hash costs; zero takes 32 MiB and three passes.
	PasswordCost password.Params
	// Proxies are the addresses whose word on where a request comes from is believed.
	Proxies []netip.Prefix
	// ProxiesOnly refuses requests that come neither from Proxies nor from this machine.
	ProxiesOnly bool
	// APIRate is what one token, or one address, may ask of the API; zero takes 1,200 a minute.
	APIRate limit.Rate
	// BaseURL is how people reach the desk, without a path: "http://127.0.0.1:8484". With
	// https the session cookie is bound to it.
	BaseURL string
	Public  bool         // /tally and the feeds need no sign-in
	Clock   review.Clock // of what the pages show; nil takes time.Now
	// SignIns is the clock by which links and sessions end; nil takes time.Now. The demo's
	// desk lives in 2022, its visitor does not.
	SignIns review.Clock
	Log     *slog.Logger // nil discards
	Version string
}

func (o Options) withDefaults() Options {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.SignIns == nil {
		o.SignIns = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Sources == nil {
		o.Sources = func() []ingest.SourceStatus { return nil }
	}
	if o.Ready == nil {
		o.Ready = func(context.Context) error { return nil }
	}
	if o.SessionIdle == 0 {
		o.SessionIdle = sessionIdle
	}
	if o.SessionLife == 0 {
		o.SessionLife = sessionLife
	}
	if o.APIRate == (limit.Rate{}) {
		o.APIRate = limit.Rate{Burst: 1200, Window: time.Minute}
	}
	if o.Settings == nil {
		o.Settings = func() []Setting { return nil }
	}
	if o.Version == "" {
		o.Version = "development"
	}
	return o
}

// An Upkeep is what a daily upkeep put out, and what of the evidence claims rest on.
type Upkeep struct {
	At                 time.Time // zero before the first
	Blobs, Bytes, Kept int64     // evidence that never became a candidate; blobs that claims rest on
	Traces, Deliveries int
	Error              string
}

func (o Options) validate() error {
	switch {
	case o.Desk == nil:
		return errors.New("web: Desk is not set")
	case o.Accounts == nil:
		return errors.New("web: Accounts is not set")
	}
	u, err := url.Parse(o.BaseURL)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return fmt.Errorf("web: BaseURL %q: want http:// or https:// and a host", o.BaseURL)
	}
	return nil
}

// textOf returns the text that a candidate's spans point into, or why it is not there.
func (s *Server) textOf(ctx context.Context, c extract.Candidate) (text, missing string) {
	switch {
	case c.Provenance == nil:
		return "", "This claim came without a text."
	case s.opts.Archive == nil || c.Provenance.Text == "":
		return "", "No text was kept."
	}
	b, err := s.opts.Archive.Get(ctx, c.Provenance.Text)
	if err != nil {
		s.opts.Log.Warn("text of a claim is not in the archive", "candidate", c.ID, "err", err)
		return "", "The stored text cannot be read: " + err.Error()
	}
	return string(b), ""
}
