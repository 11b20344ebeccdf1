package alert

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/review"
)

// Options say what a Dispatcher works with.
type Options struct {
	Outbox     review.Outbox
	Deliveries Deliveries
	Channels   []Channel
	Log        *slog.Logger
	DeskURL    string // the desk's address, for links; empty leaves them out
	Upper      bool   // lines in upper case, as wires print them

	// Case returns a case as it stands now, to leave out unconfirmed alerts of cases decided
	// meanwhile. Nil goes by the case in the message alone.
	Case func(ctx context.Context, id string) (review.Case, error)
	// Expulsion returns a record as it stands now, to leave out what was undone while a channel
	// held it. Nil leaves nothing out.
	Expulsion func(ctx context.Context, id string) (review.Expulsion, error)
	// Observe is told each delivery's state when a try ends or a rule skips it. May be nil.
	Observe func(channel string, state DeliveryState)

	Clock    review.Clock                           // nil: time.Now
	After    func(d time.Duration) <-chan time.Time // the Clock's timer; nil: time.After
	Jitter   func() float64                         // in [0,1); nil: random
	Schedule []time.Duration                        // nil: Schedule()
}

// A Dispatcher sends alerts. Make one with New; Run does the work.
type Dispatcher struct {
	o     Options
	lanes map[string]*lane
	poke  chan struct{} // buffered by one: look again

	mu       sync.Mutex
	finished []string // delivery IDs that workers are done with, since the last look
}

// New checks the options. It starts nothing.
func New(o Options) (*Dispatcher, error) {
	if o.Outbox == nil || o.Deliveries == nil || o.Log == nil {
		return nil, errors.New("alert: outbox, deliveries and log are required")
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.After == nil {
		o.After = time.After
	}
	if o.Jitter == nil {
		o.Jitter = rand.Float64
	}
	if o.Schedule == nil {
		o.Schedule = Schedule()
	}
	if o.Observe == nil {
		o.Observe = func(string, DeliveryState) {}
	}
	d := &Dispatcher{o: o, lanes: map[string]*lane{}, poke: make(chan struct{}, 1)}
	for _, c := range o.Channels {
		if c.Name == "" || c.Notifier == nil {
			return nil, fmt.Errorf("alert channel %q: needs a name and a notifier", c.Name)
		}
		if d.lanes[c.Name] != nil {
			return nil, fmt.Errorf("alert channel %q: the name is taken twice", c.Name)
		}
		if c.Timeout == 0 {
			c.Timeout = DefaultTimeout
		}
		d.lanes[c.Name] = &lane{Channel: c, queue: make(chan Delivery, laneDepth)}
	}
	return d, nil
}

// Run sends alerts until ctx ends, then returns nil. A send under way when ctx ends has a
// few seconds to be answered. Nothing that a channel or the store does stops it.
func (d *Dispatcher) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, l := range d.lanes {
		g.Go(func() error { return d.work(ctx, l) })
	}
	g.Go(func() error { return d.dispatch(ctx) })
	return g.Wait()
}

// Test sends a test alert to the channel now and returns how that went. It is not recorded.
func (d *Dispatcher) Test(ctx context.Context, channel string) error {
	l, ok := d.lanes[channel]
	if !ok {
		return fmt.Errorf("alert channel %q: %w", channel, review.ErrNotFound)
	}
	now := d.o.Clock().UTC()
	a := testAlert(now, d.o.DeskURL)
	ctx, cancel := context.WithTimeout(ctx, l.Timeout)
	defer cancel()
	if err := notify(ctx, l.Notifier, a); err != nil {
		return fmt.Errorf("testing alert channel %q: %w", channel, err)
	}
	return nil
}

// Replay sends the delivery again, whatever became of it, under the same IDs as before; one that
// its channel holds goes out now instead of later. The rules of its channel are not asked again.
func (d *Dispatcher) Replay(ctx context.Context, deliveryID string) error {
	dl, ok, err := d.o.Deliveries.Known(ctx, deliveryID)
	if err == nil && !ok {
		err = review.ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("replaying delivery %s: %w", deliveryID, err)
	}
	dl.State, dl.Attempts, dl.Error = Waiting, 0, ""
	dl.Next, dl.Settled = d.o.Clock().UTC(), time.Time{}
	if err := d.o.Deliveries.Record(ctx, dl); err != nil {
		return fmt.Errorf("replaying delivery %s: %w", deliveryID, err)
	}
	d.nudge()
	return nil
}

// nudge makes dispatch look again.
func (d *Dispatcher) nudge() {
	select {
	case d.poke <- struct{}{}:
	default:
	}
}
