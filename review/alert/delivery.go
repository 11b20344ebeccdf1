package alert

import (
	"context"
	"time"

	"nongrata/review"
)

// A DeliveryState says how far a Delivery has come.
type DeliveryState string

// The states of a delivery.
const (
	Waiting DeliveryState = "waiting" // to be tried at Next
	Done    DeliveryState = "done"
	GivenUp DeliveryState = "given_up" // after the last retry, or refused for good
	Skipped DeliveryState = "skipped"  // not sent on purpose; Why says which rule
)

// A Delivery is one Outbound on its way to one channel, with every attempt. Its ID is the
// Outbound's ID and the channel's name, so the same message is one delivery for ever.
type Delivery struct {
	ID       string          `json:"id"`
	Channel  string          `json:"channel"`
	Message  review.Outbound `json:"message"`
	State    DeliveryState   `json:"state"`
	Why      string          `json:"why"` // why it is sent, or why not; a sentence
	Attempts int             `json:"attempts"`
	Error    string          `json:"error,omitempty"` // of the last attempt
	Next     time.Time       `json:"next,omitzero"`
	Created  time.Time       `json:"created"`
	Settled  time.Time       `json:"settled,omitzero"`
}

// DeliveryID returns the identity of message m's delivery to channel.
func DeliveryID(m review.Outbound, channel string) string { return m.ID + "/" + channel }

// Held reports whether at a moment the delivery waits for the end of its channel's Hold, and not
// for another try.
func (d Delivery) Held(at time.Time) bool {
	return d.State == Waiting && d.Attempts == 0 && d.Message.Event != nil && d.Next.After(at)
}

// Deliveries keeps the log of deliveries.
type Deliveries interface {
	// Accept records ds as new and takes the outbox messages with these IDs out of TopicAlert,
	// in one transaction. Deliveries already known are left as they are.
	Accept(ctx context.Context, outbound []string, ds []Delivery) error
	// Due returns up to n waiting deliveries whose Next is not after now, earliest Next first,
	// but none of those. What it passes over costs next to nothing.
	Due(ctx context.Context, now time.Time, n int, but map[string]bool) ([]Delivery, error)
	// NextDue returns the earliest Next of a waiting delivery, but of none of those; zero when
	// none waits.
	NextDue(ctx context.Context, but map[string]bool) (time.Time, error)
	// Record stores ds over what is known under their IDs, in one transaction.
	Record(ctx context.Context, ds ...Delivery) error
	// Known returns the delivery with this ID, and whether there is one.
	Known(ctx context.Context, id string) (Delivery, bool, error)
	// Recent returns up to n deliveries, newest first.
	Recent(ctx context.Context, n int) ([]Delivery, error)
}
