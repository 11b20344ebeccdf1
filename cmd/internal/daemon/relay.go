package daemon

import (
	"context"
	"log/slog"
	"time"

	"nongrata/ingest"
	"nongrata/review"
)

// relayBatch is how many outbox messages are taken at once, relayRest how long the relay
// rests when the stream refuses one.
const (
	relayBatch = 64
	relayRest  = 5 * time.Second
)

// A relay drains the outbox's expulsions into their stream. A message leaves the outbox only
// when the stream has it on disk; its ID makes a second sending the same message.
type relay struct {
	outbox  review.Outbox
	publish func(context.Context, review.Outbound) error
	clock   ingest.Clock
	log     *slog.Logger
}

// run relays until ctx ends.
func (r *relay) run(ctx context.Context) error {
	wake := r.outbox.Wake(review.TopicExpulsion)
	for {
		n, err := r.drain(ctx)
		var again <-chan time.Time
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			r.log.Warn("outbox not drained, will try again", "err", err, "in", relayRest)
			again = r.clock.After(relayRest)
		case n == relayBatch:
			continue
		}
		select {
		case <-wake:
		case <-again:
		case <-ctx.Done():
			return nil
		}
	}
}

// drain sends one batch on and returns how many it was.
func (r *relay) drain(ctx context.Context) (int, error) {
	batch, err := r.outbox.Pending(ctx, review.TopicExpulsion, relayBatch)
	if err != nil {
		return 0, err
	}
	for i, m := range batch {
		if err := r.publish(ctx, m); err != nil {
			return i, err
		}
		if err := r.outbox.Sent(ctx, review.TopicExpulsion, []string{m.ID}); err != nil {
			return i, err
		}
		r.log.Info("expulsion relayed", "id", m.ID, "kind", m.Kind)
	}
	return len(batch), nil
}
