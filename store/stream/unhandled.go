package stream

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Unhandled calls f with the body of every item and candidate that its reader has yet to handle,
// and of every dead letter. What moves on between these
// streams meanwhile, as it does, is met at least once; what has left the last of them has been
// handled before Unhandled returns.
func (b *Bus) Unhandled(ctx context.Context, f func(body []byte)) error {
	// A letter that is put back while we read goes from the end to a beginning.
	for _, name := range []string{Dead, Items, Candidates, Dead} {
		if err := b.unhandled(ctx, name, f); err != nil {
			return fmt.Errorf("reading what is unhandled of stream %s: %w", name, err)
		}
	}
	return nil
}

func (b *Bus) unhandled(ctx context.Context, name string, f func(body []byte)) error {
	from := uint64(1)
	if name != Dead {
		s, err := b.js.Stream(ctx, name)
		if err != nil {
			return err
		}
		floor, err := b.handledUpTo(ctx, s)
		if err != nil {
			return err
		}
		from = floor + 1
	}
	return eachOf(ctx, b.js, extent{stream: name, from: from}, func(m jetstream.Msg, _ *jetstream.MsgMetadata) error {
		f(m.Data())
		return nil
	})
}

// An extent is a part of a stream.
type extent struct {
	stream, subject string // of every subject when it is empty
	from            uint64
}

// atOnce is how many messages are asked for at once: they may have a megabyte each.
const atOnce = 100

// eachOf calls f with the messages there are.
func eachOf(ctx context.Context, js jetstream.JetStream, part extent, f func(jetstream.Msg, *jetstream.MsgMetadata) error) (err error) {
	c, err := js.CreateConsumer(ctx, part.stream, jetstream.ConsumerConfig{
		FilterSubject: part.subject, DeliverPolicy: jetstream.DeliverByStartSequencePolicy, OptStartSeq: part.from,
		AckPolicy: jetstream.AckNonePolicy, MemoryStorage: true, InactiveThreshold: time.Minute,
	})
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, js.DeleteConsumer(context.WithoutCancel(ctx), part.stream, c.CachedInfo().Name))
	}()
	for left := c.CachedInfo().NumPending; left > 0; {
		batch, err := c.Fetch(int(min(left, atOnce)), jetstream.FetchMaxWait(pullWait))
		if err != nil {
			return err
		}
		n := uint64(0)
		for m := range batch.Messages() {
			n++
			meta, err := m.Metadata()
			if err == nil {
				err = f(m, meta)
			}
			if err != nil {
				return err
			}
			left = meta.NumPending
		}
		if err := errors.Join(ctx.Err(), batch.Error()); err != nil {
			return err
		}
		if n == 0 { // the rest has been deleted meanwhile, or takes longer than it should
			info, err := c.Info(ctx)
			if err != nil {
				return err
			}
			left = info.NumPending
		}
	}
	return nil
}
