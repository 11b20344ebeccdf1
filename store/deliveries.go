package store

import (
	"context"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
	"nongrata/review/alert"
)

var _ alert.Deliveries = (*DB)(nil)

// storedDelivery is a delivery with its place among all, which Recent needs.
type storedDelivery struct {
	Order    uint64         `json:"order"`
	Delivery alert.Delivery `json:"delivery"`
}

func dueKey(d alert.Delivery) []byte { return append(timeBytes(d.Next), d.ID...) }

// Accept records ds as new and takes the alerts with these IDs out of the outbox, in one
// transaction. Known deliveries are left as they are.
func (db *DB) Accept(ctx context.Context, outbound []string, ds []alert.Delivery) error {
	err := db.together(ctx, func(tx *bolt.Tx) error {
		for _, d := range ds {
			if tx.Bucket([]byte(bucketDeliveries)).Get([]byte(d.ID)) != nil {
				continue
			}
			if err := db.putDelivery(tx, d); err != nil {
				return err
			}
		}
		for _, id := range outbound {
			if err := takeOut(tx, review.TopicAlert, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("accepting alerts %q: %w", outbound, err)
	}
	return nil
}

// Record stores ds over what is known under their IDs, in one transaction.
func (db *DB) Record(ctx context.Context, ds ...alert.Delivery) error {
	err := db.together(ctx, func(tx *bolt.Tx) error {
		for _, d := range ds {
			if err := db.putDelivery(tx, d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("recording delivery: %w", err)
	}
	return nil
}

func (db *DB) putDelivery(tx *bolt.Tx, d alert.Delivery) error {
	if err := noNUL("delivery id", d.ID); err != nil {
		return fmt.Errorf("%w: %w", review.ErrInvalid, err)
	}
	b := tx.Bucket([]byte(bucketDeliveries))
	due := tx.Bucket([]byte(bucketDeliveryDue))
	s := storedDelivery{Delivery: d}
	if value := b.Get([]byte(d.ID)); value != nil {
		var old storedDelivery
		if err := decode(value, &old); err != nil {
			return fmt.Errorf("delivery %q: %w", d.ID, err)
		}
		s.Order = old.Order
		if err := due.Delete(dueKey(old.Delivery)); err != nil {
			return err
		}
	} else {
		order, err := b.NextSequence()
		if err != nil {
			return err
		}
		s.Order = order
		value := append(mark(), d.ID...)
		if err := tx.Bucket([]byte(bucketDeliveryOrder)).Put(number(order), value); err != nil {
			return err
		}
	}
	if d.State == alert.Waiting {
		if err := due.Put(dueKey(d), mark()); err != nil {
			return err
		}
	}
	return put(b, []byte(d.ID), s)
}

// Known returns the delivery with this ID, and whether there is one.
func (db *DB) Known(ctx context.Context, id string) (d alert.Delivery, ok bool, err error) {
	err = db.view(ctx, func(tx *bolt.Tx) error {
		if ok = tx.Bucket([]byte(bucketDeliveries)).Get([]byte(id)) != nil; !ok {
			return nil
		}
		d, err = delivery(tx, []byte(id))
		return err
	})
	if err != nil {
		return alert.Delivery{}, false, fmt.Errorf("reading delivery: %w", err)
	}
	return d, ok, nil
}

// Due returns up to n waiting deliveries whose Next is not after now, the earliest first, but
// none of those.
func (db *DB) Due(ctx context.Context, now time.Time, n int, but map[string]bool) ([]alert.Delivery, error) {
	var out []alert.Delivery
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return eachDue(tx.Bucket([]byte(bucketDeliveryDue)), now, func(id []byte) (bool, error) {
			if len(out) >= n {
				return false, nil
			}
			if but[string(id)] {
				return true, nil
			}
			d, err := delivery(tx, id)
			if err == nil {
				out = append(out, d)
			}
			return true, err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("reading due deliveries: %w", err)
	}
	return out, nil
}

func delivery(tx *bolt.Tx, id []byte) (alert.Delivery, error) {
	var s storedDelivery
	if err := decode(tx.Bucket([]byte(bucketDeliveries)).Get(id), &s); err != nil {
		return alert.Delivery{}, fmt.Errorf("delivery %q: %w", id, err)
	}
	return s.Delivery, nil
}

// NextDue returns the earliest Next of a waiting delivery, but of none of those, zero when none
// waits. A delivery that waits without a Next is due since ever, so it cannot be told from none: Accept and
// Record are to set Next.
func (db *DB) NextDue(ctx context.Context, but map[string]bool) (time.Time, error) {
	var next time.Time
	err := db.view(ctx, func(tx *bolt.Tx) (err error) {
		c := tx.Bucket([]byte(bucketDeliveryDue)).Cursor()
		for k, _ := c.First(); k != nil; k, _ = c.Next() {
			if next, err = parseTime(k); err != nil || !but[string(k[timeLen:])] {
				return err
			}
			next = time.Time{}
		}
		return nil
	})
	return next, err
}

// Recent returns up to n deliveries, the last accepted first.
func (db *DB) Recent(ctx context.Context, n int) ([]alert.Delivery, error) {
	var out []alert.Delivery
	err := db.view(ctx, func(tx *bolt.Tx) error {
		c := tx.Bucket([]byte(bucketDeliveryOrder)).Cursor()
		for k, v := c.Last(); k != nil && len(out) < n; k, v = c.Prev() {
			id, err := body(v)
			if err != nil {
				return err
			}
			d, err := delivery(tx, id)
			if err != nil {
				return err
			}
			out = append(out, d)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading recent deliveries: %w", err)
	}
	return out, nil
}
