package ingest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// PollerOptions are the parts of a Poller. All but PageDate, Text, Clock, Log and Limit are
// required.
type PollerOptions struct {
	Fetchers map[Method]Fetcher
	Pages    Getter // for articles
	Archive  Archive
	Seen     Seen
	Publish  Publish
	// PageDate reads the date of publication off an article page, for entries whose list
	// gives none; nil leaves them undated.
	PageDate func(s Source, page Response) (day time.Time, dateOnly bool)
	// Paper reads a PDF; nil leaves the items whose link leads to one without its text.
	Paper func(body []byte) (Paper, error)
	// Hub finds the hub that a list names, and its topic there; nil looks for none.
	Hub func(List) (hub, topic string)
	// Text reads the article on a page, without what stands around it, so that an edit is told
	// from another advertisement; nil takes everything that a reader sees.
	Text func(s Source, it Item, page []byte) (string, error)
	// Language tells the language of a text, BCP 47: one of the source's own where it may well
	// be, "" when it cannot tell. Nil leaves the language of news unchecked.
	Language func(s Source, text string) string
	// Lookalike says, in a sentence, why an address that is none of the source's own looks as if
	// it were; "" when it does not. Nil leaves addresses unchecked.
	Lookalike func(s Source, address string) string
	Clock     Clock         // nil takes WallClock
	Log       *slog.Logger  // nil discards
	Limit     time.Duration // longest poll of one source, articles included; zero takes 10 minutes
}

func (o PollerOptions) validate() error {
	switch {
	case len(o.Fetchers) == 0:
		return errors.New("poller options: no Fetchers")
	case o.Pages == nil:
		return errors.New("poller options: no Pages")
	case o.Archive == nil:
		return errors.New("poller options: no Archive")
	case o.Seen == nil:
		return errors.New("poller options: no Seen")
	case o.Publish == nil:
		return errors.New("poller options: no Publish")
	}
	return nil
}

// A Poller polls one source at a time, once; it may be called at once for many sources.
type Poller struct {
	o     PollerOptions
	hands chan struct{} // see hand
}

// NewPoller returns a Poller of these parts.
func NewPoller(o PollerOptions) (*Poller, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	if o.Clock == nil {
		o.Clock = WallClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Limit == 0 {
		o.Limit = 10 * time.Minute
	}
	return &Poller{o, make(chan struct{}, maxInHand)}, nil
}

// A Result is what one poll brought.
type Result struct {
	State      State // to be kept; its Next is left to the Schedule
	Published  int   // items handed on
	Pushed     bool  // of what a hub had sent: when the source is due is as it was
	RetryAfter time.Duration
}

// Poll reads the list of s, hands on what is new in it and returns the State to remember.
// The error says what went wrong with the source (a *Fault) or with our own stores; the
// Result holds in either case. Validators are remembered only when every entry has been
// dealt with, so whatever was left over is read again.
func (p *Poller) Poll(ctx context.Context, s Source, st State) (Result, error) {
	limited, cancel := context.WithTimeout(ctx, p.o.Limit)
	defer cancel()
	st.Source = s.ID
	before := st
	st.LastPoll = p.o.Clock.Now()
	fetcher, ok := p.o.Fetchers[s.Method]
	if !ok {
		err := fmt.Errorf("method %q: not known", s.Method)
		return p.failed(st, &Fault{Health: Malformed, Err: err})
	}
	limited, hand := withHand(limited, p.hands)
	defer hand.drop()
	list, err := fetcher.Fetch(limited, s, st)
	if err != nil {
		return p.failed(st, err)
	}
	if list.Unchanged {
		st = p.unchanged(st, list)
		st.Interval = adapt(s, st, 0, 0)
		return Result{State: st.judged(s)}, nil
	}
	d := delivery{Poller: p, source: s, list: list, hand: hand}
	if list.Pushed {
		return p.pushed(limited, before, d)
	}
	if p.o.Hub != nil {
		st.Hub, st.Topic = p.o.Hub(list)
	}
	err = d.run(limited, st)
	if d.unfinished && err == nil {
		err = ctx.Err() // the poll's own limit is no error: the rest comes next time
	}
	return Result{
		State: p.delivered(st, d, err), Published: d.published, RetryAfter: d.retryAfter,
	}, err
}

// pushed hands on what a hub has sent. It leaves what is known of the source's own server as it
// was; only when something is left over the next poll reads the whole list.
func (p *Poller) pushed(ctx context.Context, st State, d delivery) (Result, error) {
	err := d.run(ctx, st)
	if d.published > 0 {
		polled := st.LastPoll
		st.LastPoll = p.o.Clock.Now()
		st = st.heard()
		st.LastPoll, st.Items = polled, st.Items+d.published
	}
	if err != nil || d.unfinished {
		st.ETag, st.LastModified, st.BodyHash = "", "", ""
	}
	return Result{State: st, Published: d.published, Pushed: true}, err
}

func (p *Poller) failed(st State, err error) (Result, error) {
	st.Health = HealthOf(err)
	st.Error = err.Error()
	var retry time.Duration
	if f, ok := errors.AsType[*Fault](err); ok {
		retry = f.RetryAfter
	}
	if retry == 0 { // a server that says when to come back is not failing
		st.Failures++
	}
	return Result{State: st, RetryAfter: retry}, err
}

func (p *Poller) unchanged(st State, list List) State {
	if st.Health != Empty {
		st.Health, st.Error = Unchanged, "" // judged says more
	}
	st.Failures = 0
	st.LastOK = st.LastPoll
	st.ETag, st.LastModified, st.BodyHash = list.ETag, list.LastModified, list.BodyHash
	return st.timed(list)
}

func (p *Poller) delivered(st State, d delivery, err error) State {
	st.Items += d.published
	if d.published > 0 {
		st = st.heard()
	}
	st.FinalURL = d.list.Capture.FinalURL
	st = d.register.degraded(st.timed(d.list), len(d.list.Entries))
	st.Cosmetic += d.cosmetic
	later := st.Items > d.published // there were items before: a first list says nothing
	if later || d.known > 0 {
		st.Interval = adapt(d.source, st, d.known, d.fresh)
	}
	st = p.told(st, d)
	if later && d.known == 0 && d.fresh > 0 {
		st.Gap = st.LastPoll
	}
	if d.list.Lied && d.fresh > 0 {
		st.Lies++
	}
	st.ETag, st.LastModified, st.BodyHash = "", "", ""
	if err != nil { // ours, not the source's: its health is not known to be bad
		st.Failures++
		st.Error = err.Error()
		return st
	}
	st.Failures = 0
	st.LastOK = st.LastPoll
	st.Health, st.Error = OK, ""
	if len(d.list.Entries) == 0 {
		st.Health, st.Error = Empty, "the list holds no items"
	}
	if !d.unfinished {
		st.Read = st.LastPoll
		st.ETag, st.LastModified = d.list.ETag, d.list.LastModified
		st.BodyHash = d.list.BodyHash
	}
	return st.judged(d.source)
}
