package websub

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"

	"nongrata/ingest"
)

// readers is how many sources' pushes are read at once.
const readers = 16

// Path is where the callback is served, before the token of a subscription.
const Path = "/websub/"

// Options are the parts of a Subscriber. All but Every, MaxBody, Clock and Log are required.
type Options struct {
	URL  string // how hubs reach us: scheme and host, Path is added
	File string // where subscriptions are kept
	// Post sends a request to a hub; fetch.Client.Post does, under the guard.
	Post func(ctx context.Context, target string, h http.Header, body []byte) (ingest.Response, error)
	// Sources returns every source; what a feed says of its hub is in its State.
	Sources func() []ingest.SourceStatus
	// Poll polls a source now; ingest.Runner.Check does.
	Poll    func(ctx context.Context, id ingest.SourceID) error
	Every   time.Duration // between looks at what is due; zero takes a minute
	MaxBody int64         // of a push, in bytes; zero takes 8 MiB
	Clock   ingest.Clock  // nil takes WallClock
	Log     *slog.Logger  // nil discards
}

func (o Options) withDefaults() Options {
	if o.Every == 0 {
		o.Every = time.Minute
	}
	if o.MaxBody == 0 {
		o.MaxBody = 8 << 20
	}
	if o.Clock == nil {
		o.Clock = ingest.WallClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// A Subscriber subscribes to hubs and takes what they push.
type Subscriber struct {
	o     Options
	inbox *Inbox

	mu     sync.Mutex
	book   book
	counts map[Outcome]uint64
	rates  map[string]*rate.Limiter // by token
}

// New returns a Subscriber that puts what is pushed into inbox.
func New(o Options, inbox *Inbox) (*Subscriber, error) {
	o = o.withDefaults()
	if o.Post == nil || o.Sources == nil || o.Poll == nil || o.File == "" || o.URL == "" {
		return nil, errors.New("websub options: URL, File, Post, Sources and Poll are required")
	}
	b, err := open(o.File)
	if err != nil { // they are made again; what the old ones push is dropped
		o.Log.Warn("subscriptions are made again", "err", err)
	}
	return &Subscriber{o: o, inbox: inbox, book: b, counts: map[Outcome]uint64{}, rates: map[string]*rate.Limiter{}}, nil
}

// Run subscribes, renews and leaves as the sources' feeds ask for, and has sources polled for
// what was pushed, until ctx ends. It then returns nil: subscriptions outlive the process.
func (s *Subscriber) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		for ctx.Err() == nil {
			s.reconcile(ctx)
			select {
			case <-s.o.Clock.After(s.o.Every):
			case <-ctx.Done():
			}
		}
		return nil
	})
	for range readers {
		g.Go(func() error {
			s.inbox.read(ctx, func(id ingest.SourceID) {
				if err := s.o.Poll(ctx, id); err != nil && ctx.Err() == nil {
					s.o.Log.Warn("reading what was pushed", "source", id, "err", err)
				}
			})
			return nil
		})
	}
	return g.Wait()
}

// reconcile makes the subscriptions what the feeds ask for and asks the hubs that are due.
func (s *Subscriber) reconcile(ctx context.Context) {
	due := s.due(s.o.Clock.Now())
	if len(due) == 0 {
		return
	}
	var g errgroup.Group
	g.SetLimit(4)
	for _, d := range due {
		g.Go(func() error {
			s.ask(ctx, d)
			return nil
		})
	}
	_ = g.Wait() // its functions return nil
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keep()
}

// due returns copies of the subscriptions whose hubs are to be asked.
func (s *Subscriber) due(now time.Time) []subscription {
	s.mu.Lock()
	defer s.mu.Unlock()
	wanted := map[ingest.SourceID]bool{}
	for _, status := range s.o.Sources() {
		src, st := status.Source, status.State
		if src.Disabled || src.Method != ingest.Feed || st.Hub == "" {
			continue
		}
		wanted[src.ID] = true
		sub := s.book.of(src.ID)
		if sub != nil && (sub.Hub != st.Hub || sub.Topic != st.Topic) {
			sub.leave(now)
			sub = nil
		}
		if sub == nil {
			sub = subscribe(src.ID, st.Hub, st.Topic)
			s.book.all[sub.Token] = sub
		}
	}
	var due []subscription
	for token, sub := range s.book.all {
		if !wanted[sub.Source] && !sub.Leaving {
			sub.leave(now)
		}
		switch {
		case sub.Leaving && (!sub.live(now) || sub.Tries >= leaveTries):
			delete(s.book.all, token)
			delete(s.rates, token)
		case !now.Before(sub.Next):
			due = append(due, *sub)
		}
	}
	return due
}

// leave has the hub asked to unsubscribe.
func (s *subscription) leave(now time.Time) {
	s.Leaving, s.Pending, s.Tries, s.Next = true, false, 0, now
}

// ask sends the request that is due. The hub's verification may come before its answer, so
// that what is to be verified is noted first.
func (s *Subscriber) ask(ctx context.Context, sub subscription) {
	s.note(sub.Token, func(kept *subscription) { kept.asked(s.o.Clock.Now(), nil) })
	err := s.post(ctx, sub)
	if err == nil || ctx.Err() != nil {
		return
	}
	s.o.Log.Warn("asking a hub", "source", sub.Source, "hub", sub.Hub, "err", err)
	s.note(sub.Token, func(kept *subscription) {
		if !kept.Pending {
			return // it has verified all the same
		}
		kept.Tries-- // counted above
		kept.asked(s.o.Clock.Now(), err)
	})
}

// note changes the subscription while nobody else looks, if it is still there.
func (s *Subscriber) note(token string, change func(*subscription)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sub, ok := s.book.all[token]; ok {
		change(sub)
	}
}

// post makes one request of §5.1, following the hub where it has moved to.
func (s *Subscriber) post(ctx context.Context, sub subscription) error {
	form := url.Values{"hub.callback": {strings.TrimSuffix(s.o.URL, "/") + Path + sub.Token},
		"hub.mode": {"subscribe"}, "hub.topic": {sub.Topic}}
	if sub.Leaving {
		form.Set("hub.mode", "unsubscribe")
	} else {
		form.Set("hub.lease_seconds", strconv.Itoa(int(wantedLease/time.Second)))
		form.Set("hub.secret", sub.Secret)
	}
	header := http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}
	target := sub.Hub
	for range 3 {
		res, err := s.o.Post(ctx, target, header, []byte(form.Encode()))
		if err != nil {
			return err
		}
		status := res.Capture.Status
		if status >= 200 && status < 300 {
			return nil
		}
		next := res.Capture.Header["Location"]
		if status < 301 || status > 308 || len(next) == 0 {
			return fmt.Errorf("%s answered %d: %s", target, status, firstLine(res.Body))
		}
		at, err := url.Parse(target)
		if err == nil {
			target = absolute(at, next[0])
		}
		if err != nil || target == "" {
			return fmt.Errorf("%s sends on to %q, which is no address", sub.Hub, next[0])
		}
	}
	return fmt.Errorf("%s sends on and on", sub.Hub)
}

// firstLine is the beginning of what a hub says, for the log.
func firstLine(b []byte) string {
	line, _, _ := strings.Cut(strings.TrimSpace(string(b[:min(len(b), 200)])), "\n")
	return strings.ToValidUTF8(line, "?")
}

// keep saves the book. The caller holds mu.
func (s *Subscriber) keep() {
	if err := s.book.save(); err != nil {
		s.o.Log.Error("subscriptions not kept", "err", err)
	}
}
