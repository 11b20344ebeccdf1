package alert

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"nongrata/review"
)

const (
	batch     = 200         // messages or deliveries read at once
	laneDepth = 256         // deliveries in memory for one channel
	storeWait = time.Second // before the store is asked again after it failed
)

// dispatch moves messages from the outbox to deliveries and hands the due ones to their
// lanes, woken by the outbox, by lanes that finished something and by the next due time.
func (d *Dispatcher) dispatch(ctx context.Context) error {
	wake := d.o.Outbox.Wake(review.TopicAlert)
	flying := map[string]bool{} // delivery IDs in a lane; they are still due in the store
	for {
		var timer <-chan time.Time
		if next := d.round(ctx, flying); !next.IsZero() {
			timer = d.o.After(max(0, next.Sub(d.o.Clock())))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-wake:
		case <-d.poke:
		case <-timer:
		}
	}
}

// round does what can be done now and returns when there is more, zero for "when woken".
func (d *Dispatcher) round(ctx context.Context, flying map[string]bool) (next time.Time) {
	accepted := d.accept(ctx)
	next, handed := d.handOut(ctx, flying)
	if ctx.Err() != nil {
		return time.Time{}
	}
	for _, err := range []error{accepted, handed} {
		if err != nil {
			d.o.Log.ErrorContext(ctx, "alerts held up by the store", "err", err, "again_in", storeWait)
			next = sooner(next, d.o.Clock().Add(storeWait))
		}
	}
	return next
}

// accept turns alerts in the outbox into deliveries, a batch at a time, so that what is due
// goes out between batches. A message that cannot be accepted keeps its place and does not
// hold up the others; the first error is returned.
func (d *Dispatcher) accept(ctx context.Context) error {
	ms, err := d.o.Outbox.Pending(ctx, review.TopicAlert, batch)
	if err != nil {
		return fmt.Errorf("reading the outbox: %w", err)
	}
	if len(ms) == 0 {
		return nil
	}
	if err = d.take(ctx, ms); err != nil && len(ms) > 1 {
		err = nil
		for _, m := range ms { // one of them may be what the store refuses
			err = cmp.Or(err, d.take(ctx, []review.Outbound{m}))
		}
	}
	if len(ms) == batch && err == nil {
		d.nudge()
	}
	return err
}

// take accepts messages in one transaction.
func (d *Dispatcher) take(ctx context.Context, ms []review.Outbound) error {
	ids, ds := make([]string, 0, len(ms)), make([]Delivery, 0, len(ms)*len(d.lanes))
	for _, m := range ms {
		ids, ds = append(ids, m.ID), append(ds, d.plan(ctx, m)...)
	}
	if err := d.o.Deliveries.Accept(ctx, ids, ds); err != nil {
		return fmt.Errorf("accepting alert %s: %w", ids[0], err)
	}
	d.reportSkipped(ctx, ds)
	return nil
}

// plan returns m's delivery to every channel, by the routes.
func (d *Dispatcher) plan(ctx context.Context, m review.Outbound) []Delivery {
	now := d.o.Clock().UTC()
	stale := d.outOfDate(ctx, m)
	ds := make([]Delivery, 0, len(d.lanes))
	for _, c := range d.o.Channels {
		dl := Delivery{ID: DeliveryID(m, c.Name), Channel: c.Name, Message: m, State: Waiting,
			Why: m.Why, Next: c.due(m, now), Created: now}
		why := c.whyNot(m)
		if why == "" {
			why = stale
		}
		if why != "" {
			dl = skip(dl, why, now)
		}
		ds = append(ds, dl)
	}
	return ds
}

func skip(dl Delivery, why string, now time.Time) Delivery {
	dl.State, dl.Why, dl.Next, dl.Settled = Skipped, why, time.Time{}, now
	return dl
}

// outOfDate returns why an unconfirmed alert is not news any more, or "". When the case
// cannot be read the alert is news: better one too many.
func (d *Dispatcher) outOfDate(ctx context.Context, m review.Outbound) string {
	if m.Kind != review.KindUnconfirmed || m.Case == nil {
		return ""
	}
	if why := inhibited(*m.Case); why != "" || d.o.Case == nil {
		return why
	}
	c, err := d.o.Case(ctx, m.Case.ID)
	if err != nil {
		d.o.Log.WarnContext(ctx, "case of an alert not read; sending it", "case", m.Case.ID, "err", err)
		return ""
	}
	return inhibited(c)
}

func (d *Dispatcher) reportSkipped(ctx context.Context, ds []Delivery) {
	for _, dl := range ds {
		if dl.State == Skipped {
			d.o.Observe(dl.Channel, Skipped)
			d.o.Log.DebugContext(ctx, "alert skipped", "delivery", dl.ID, "why", dl.Why)
		}
	}
}

// handOut gives due deliveries to their lanes and returns when the next one is due.
//
// Lanes report what they finished after they recorded it, and it is taken out of flying
// before the store is read: so what is read as due and is not flying was never sent since.
func (d *Dispatcher) handOut(ctx context.Context, flying map[string]bool) (time.Time, error) {
	for {
		for _, id := range d.takeFinished() {
			delete(flying, id)
		}
		due, err := d.o.Deliveries.Due(ctx, d.o.Clock().UTC(), batch, flying)
		if err != nil {
			return time.Time{}, fmt.Errorf("reading what is due: %w", err)
		}
		var kept []Delivery
		for _, dl := range due {
			if after, ok := d.handTo(ctx, dl); ok {
				flying[dl.ID] = true
			} else {
				kept = append(kept, after)
			}
		}
		if len(kept) > 0 {
			if err := d.o.Deliveries.Record(ctx, kept...); err != nil {
				return time.Time{}, fmt.Errorf("putting off what no channel takes now: %w", err)
			}
		}
		if len(due) < batch {
			return d.o.Deliveries.NextDue(ctx, flying)
		}
	}
}

// handTo puts dl into its lane, or returns it as it is to be recorded. A full lane gets it again
// later, so that it does not stand in the way of the others'; a channel that is not configured
// any more gives up.
func (d *Dispatcher) handTo(ctx context.Context, dl Delivery) (after Delivery, handed bool) {
	now := d.o.Clock().UTC()
	l := d.lanes[dl.Channel]
	if l == nil {
		dl.State, dl.Settled, dl.Next = GivenUp, now, time.Time{}
		dl.Error = "the channel is not configured any more"
		d.o.Log.ErrorContext(ctx, "alert given up", "delivery", dl.ID, "err", dl.Error)
		d.o.Observe(dl.Channel, GivenUp)
		return dl, false
	}
	select {
	case l.queue <- dl:
		return dl, true
	default:
		dl.Next = now.Add(crowded(now.Sub(dl.Created)))
		return dl, false
	}
}

// crowded returns how long a delivery of this age stays away from a full lane: a burst is
// over in seconds, a channel that has been down for hours is not worth asking often.
func crowded(age time.Duration) time.Duration {
	return min(max(time.Second, age/4), 5*time.Minute)
}

func (d *Dispatcher) takeFinished() []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	ids := d.finished
	d.finished = nil
	return ids
}

// sooner returns the earlier of two times, where zero means none.
func sooner(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
