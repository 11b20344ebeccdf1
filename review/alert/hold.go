package alert

import (
	"context"
	"fmt"
	"strings"
	"time"

	"nongrata/review"
)

// maxHold is the longest a channel may hold what was decided.
const maxHold = 10 * time.Minute

// due returns when m goes out to the channel at the earliest: a decision later by the channel's
// Hold, everything else at once.
func (c Channel) due(m review.Outbound, now time.Time) time.Time {
	if m.Event == nil {
		return now
	}
	return now.Add(c.Hold)
}

// ruleTakenBack begins the reason why an alert was not sent that was undone while it was held.
const ruleTakenBack = "Undone while it was held"

// takenBack returns why dl is not sent: what it tells of was undone before it was due, or it tells
// that something was undone which the channel never heard of. Then "" is the answer, and whenever
// the record cannot be read: better one too many.
//
// Only what was never tried counts, and that is certain only of what was not due yet when it was
// undone: a try may have been cut off before it was recorded.
func (d *Dispatcher) takenBack(ctx context.Context, dl Delivery) string {
	m := dl.Message
	switch {
	case m.Event == nil || dl.Attempts > 0:
		return ""
	case m.Kind == review.KindWithdrawn:
		return d.neverTold(ctx, dl)
	case d.o.Expulsion == nil:
		return ""
	}
	e, err := d.o.Expulsion(ctx, m.Event.ID)
	if err != nil {
		d.o.Log.WarnContext(ctx, "record of an alert not read; sending it", "expulsion", m.Event.ID, "err", err)
		return ""
	}
	if e.State != review.Withdrawn || !dl.Next.After(e.Decided) {
		return ""
	}
	return fmt.Sprintf("%s: %s withdrew it before it was due.", ruleTakenBack, e.Reviewer)
}

// neverTold returns why the channel need not hear that a record is withdrawn: it never heard of it.
func (d *Dispatcher) neverTold(ctx context.Context, dl Delivery) string {
	m := dl.Message
	if m.Prior == nil {
		return ""
	}
	id := DeliveryID(review.Outbound{ID: review.AlertID(*m.Prior, review.KindNew)}, dl.Channel)
	first, ok, err := d.o.Deliveries.Known(ctx, id)
	if err != nil {
		d.o.Log.WarnContext(ctx, "earlier alert not read; sending the later", "delivery", id, "err", err)
		return ""
	}
	held := first.State == Skipped && strings.HasPrefix(first.Why, ruleTakenBack) ||
		first.State == Waiting && first.Attempts == 0 && first.Next.After(m.At)
	if !ok || !held {
		return ""
	}
	return "What it takes back was not sent: it was undone while it was held."
}
