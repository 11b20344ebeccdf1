package alert

import (
	"cmp"
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"nongrata/review"
)

// A lane is a channel with its worker's queue.
type lane struct {
	Channel
	queue  chan Delivery
	paused time.Time // the receiver asked for quiet until then; the worker's own
}

// grace is how long a send under way may go on after the daemon was told to stop.
const grace = 3 * time.Second

// recordWait is how long a lane waits before it tries again to record what it did.
const recordWait = time.Second

// work sends what comes into the lane, one by one, until ctx ends.
func (d *Dispatcher) work(ctx context.Context, l *lane) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case dl := <-l.queue:
			if ctx.Err() != nil {
				return nil // it is still due in the store
			}
			after, tried := d.try(ctx, l, dl)
			if !tried {
				return nil
			}
			if !d.record(ctx, after) {
				return nil
			}
			d.mu.Lock()
			d.finished = append(d.finished, after.ID)
			d.mu.Unlock()
			d.nudge()
		}
	}
}

// try sends dl and returns it as it is to be recorded, or false when the stop of the daemon
// cut the try short: it then counts as never made.
func (d *Dispatcher) try(ctx context.Context, l *lane, dl Delivery) (Delivery, bool) {
	now := d.o.Clock().UTC()
	if l.paused.After(now) {
		dl.Next = l.paused
		return dl, true
	}
	if why := cmp.Or(d.outOfDate(ctx, dl.Message), d.takenBack(ctx, dl)); why != "" {
		dl = skip(dl, why, now)
		d.reportSkipped(ctx, []Delivery{dl})
		return dl, true
	}
	sendCtx, cancel := withGrace(ctx)
	defer cancel()
	sendCtx, cancelTimeout := context.WithTimeout(sendCtx, l.Timeout)
	defer cancelTimeout()
	err := notify(sendCtx, l.Notifier, Compose(dl.Message, d.o.DeskURL, d.o.Upper))
	if err != nil && ctx.Err() != nil {
		return dl, false
	}
	return d.settle(ctx, l, dl, err), true
}

// withGrace returns a context that ends a few seconds after ctx does.
func withGrace(ctx context.Context) (context.Context, context.CancelFunc) {
	out, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(grace, cancel) })
	return out, func() { stop(); cancel() }
}

// notify calls the notifier and turns a panic into an error: no channel stops the others.
func notify(ctx context.Context, n Notifier, a Alert) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("channel panicked: %v\n%s", p, debug.Stack())
		}
	}()
	return n.Notify(ctx, a)
}

// settle returns dl after a try that ended with err.
func (d *Dispatcher) settle(ctx context.Context, l *lane, dl Delivery, err error) Delivery {
	now := d.o.Clock().UTC()
	dl.Attempts++
	lg := d.o.Log.With("delivery", dl.ID, "channel", dl.Channel, "attempt", dl.Attempts)
	if err == nil {
		dl.State, dl.Error, dl.Next, dl.Settled = Done, "", time.Time{}, now
		lg.DebugContext(ctx, "alert sent")
		d.o.Observe(dl.Channel, Done)
		return dl
	}
	dl.Error = err.Error()
	forGood, after := permanent(err)
	pause, more := wait(d.o.Schedule, dl.Attempts, d.o.Jitter())
	if forGood || !more {
		dl.State, dl.Next, dl.Settled = GivenUp, time.Time{}, now
		lg.ErrorContext(ctx, "alert given up", "err", err)
		d.o.Observe(dl.Channel, GivenUp)
		return dl
	}
	if after > 0 {
		l.paused = now.Add(after)
	}
	dl.Next = now.Add(max(pause, after))
	lg.WarnContext(ctx, "alert not sent", "err", err, "next", dl.Next)
	d.o.Observe(dl.Channel, Waiting)
	return dl
}

// record stores dl, again and again: sending on without it would send the same alert twice.
// When ctx ends first it returns false; the next start then repeats the delivery.
func (d *Dispatcher) record(ctx context.Context, dl Delivery) bool {
	for {
		saveCtx, cancel := withGrace(ctx)
		err := d.o.Deliveries.Record(saveCtx, dl)
		cancel()
		if err == nil {
			return true
		}
		d.o.Log.ErrorContext(ctx, "delivery not recorded",
			"delivery", dl.ID, "err", err, "again_in", recordWait)
		select {
		case <-ctx.Done():
			return false
		case <-d.o.After(recordWait):
		}
	}
}

// caseURL returns the address of the case's page, "" when the desk's address is not known.
func caseURL(desk string, m review.Outbound) string {
	id := caseOf(m)
	if desk == "" || id == "" {
		return ""
	}
	return trimSlash(desk) + "/case/" + id
}
