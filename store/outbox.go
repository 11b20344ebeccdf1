package store

import (
	"context"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

var _ review.Outbox = (*DB)(nil)

// Send puts m into the outbox. The same ID is one message for ever, also after it was sent.
func (w *writer) Send(m review.Outbound) error {
	if err := w.send(m); err != nil {
		return fmt.Errorf("putting message %q into the outbox: %w", m.ID, err)
	}
	return nil
}

func (w *writer) send(m review.Outbound) error {
	if err := noNUL("id", m.ID); err != nil {
		return fmt.Errorf("%w: %w", review.ErrInvalid, err)
	}
	queue, err := outboxOf(w.tx, m.Topic)
	if err != nil {
		return err
	}
	ids, key := w.bucket(bucketOutboxIDs), join(string(m.Topic), m.ID)
	if ids.Get(key) != nil {
		return nil
	}
	seq, err := queue.NextSequence()
	if err != nil {
		return err
	}
	if err := ids.Put(key, numberValue(seq)); err != nil {
		return err
	}
	if err := w.step("outbox"); err != nil {
		return err
	}
	if err := put(queue, number(seq), m); err != nil {
		return err
	}
	w.woken[m.Topic] = true
	return nil
}

func outboxOf(tx *bolt.Tx, t review.Topic) (*bolt.Bucket, error) {
	if t != "" {
		if b := tx.Bucket([]byte(bucketOutbox)).Bucket([]byte(t)); b != nil {
			return b, nil
		}
	}
	return nil, fmt.Errorf("%w: topic %q, want one of %v", review.ErrInvalid, string(t), topics())
}

// Pending returns up to n messages of the topic, in the order they were committed.
func (db *DB) Pending(ctx context.Context, topic review.Topic, n int) ([]review.Outbound, error) {
	var out []review.Outbound
	err := db.view(ctx, func(tx *bolt.Tx) error {
		queue, err := outboxOf(tx, topic)
		if err != nil {
			return err
		}
		c := queue.Cursor()
		for k, v := c.First(); k != nil && len(out) < n; k, v = c.Next() {
			var m review.Outbound
			if err := decode(v, &m); err != nil {
				return fmt.Errorf("message %x: %w", k, err)
			}
			out = append(out, m)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading outbox: %w", err)
	}
	return out, nil
}

// Sent removes the messages with these IDs. Unknown and removed ones are passed over.
func (db *DB) Sent(ctx context.Context, topic review.Topic, ids []string) error {
	if len(ids) == 0 {
		return ctx.Err()
	}
	err := db.together(ctx, func(tx *bolt.Tx) error {
		for _, id := range ids {
			if err := takeOut(tx, topic, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("removing from outbox: %w", err)
	}
	return nil
}

// takeOut removes the message and leaves its ID.
func takeOut(tx *bolt.Tx, topic review.Topic, id string) error {
	queue, err := outboxOf(tx, topic)
	if err != nil {
		return err
	}
	value := tx.Bucket([]byte(bucketOutboxIDs)).Get(join(string(topic), id))
	if value == nil {
		return nil
	}
	seq, err := parseNumberValue(value)
	if err != nil {
		return fmt.Errorf("message %q: %w", id, err)
	}
	return queue.Delete(number(seq))
}

// Wake returns the topic's channel. It has one message at start, as the outbox may not be
// empty. For a topic that does not exist it is nil.
func (db *DB) Wake(topic review.Topic) <-chan struct{} { return db.wake[topic] }
