package store

import (
	"bytes"
	"context"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
	"nongrata/review/alert"
)

// step is how many rows one transaction of the upkeep looks at, so that nobody waits for it long.
const step = 1000

// References returns every hash of evidence that a case, a record, the ledger, a message or a
// page that is read again speaks of. It goes by the stored bytes and not by their fields, so it
// cannot overlook one.
func (db *DB) References(ctx context.Context) (map[ingest.Hash]bool, error) {
	found := map[ingest.Hash]bool{}
	for _, name := range []string{bucketCases, bucketExpulsions, bucketLedger, bucketDeliveries, bucketWatches} {
		err := db.eachRow(ctx, name, func(_, v []byte) { ingest.NamedIn(v, found) })
		if err != nil {
			return nil, fmt.Errorf("reading what evidence %s rest on: %w", name, err)
		}
	}
	err := db.view(ctx, func(tx *bolt.Tx) error {
		for _, topic := range topics() {
			err := tx.Bucket([]byte(bucketOutbox)).Bucket([]byte(topic)).ForEach(func(_, v []byte) error {
				ingest.NamedIn(v, found)
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	return found, err
}

// eachRow calls f with every row of a bucket, a transaction for each step of them.
func (db *DB) eachRow(ctx context.Context, bucket string, f func(k, v []byte)) error {
	var next []byte
	for more := true; more; {
		err := db.view(ctx, func(tx *bolt.Tx) error {
			c := tx.Bucket([]byte(bucket)).Cursor()
			k, v := c.Seek(next)
			for n := 0; k != nil && n < step; n++ {
				f(k, v)
				k, v = c.Next()
			}
			more = k != nil
			next = bytes.Clone(k)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// BuryTraces shrinks what is remembered of entries that their source's list has not held for as
// long as keep, to the name and whose it is: enough to know them when they come back, which is
// why the names are never deleted. What counts is the list as it was last read, not the clock: a
// source that was away, or unchanged, for years has not dropped anything. It returns how many
// traces it has shrunk.
func (db *DB) BuryTraces(ctx context.Context, keep time.Duration) (int, error) {
	states, err := db.States(ctx)
	if err != nil {
		return 0, err
	}
	buried := 0
	for source, st := range states {
		if st.Read.IsZero() {
			continue
		}
		n, err := db.buryOf(ctx, source, st.Read.Add(-keep))
		buried += n
		if err != nil {
			return buried, fmt.Errorf("burying what %s has shown: %w", source, err)
		}
	}
	return buried, nil
}

func (db *DB) buryOf(ctx context.Context, source ingest.SourceID, before time.Time) (buried int, err error) {
	prefix := join(string(source), "")
	next := prefix
	for next != nil {
		old := map[string]ingest.Trace{} // by the bucket's key
		err := db.view(ctx, func(tx *bolt.Tx) error {
			c := tx.Bucket([]byte(bucketSeen)).Cursor()
			k, v := c.Seek(next)
			for n := 0; n < step && bytes.HasPrefix(k, prefix); n++ {
				t, err := parseTrace(v)
				if err != nil {
					return fmt.Errorf("trace %q: %w", k, err)
				}
				if !t.Buried && t.At.Before(before) {
					old[string(k)] = t
				}
				k, v = c.Next()
			}
			if next = nil; bytes.HasPrefix(k, prefix) {
				next = bytes.Clone(k)
			}
			return nil
		})
		if err == nil && len(old) > 0 {
			err = db.bury(ctx, old)
		}
		if err != nil {
			return buried, err
		}
		buried += len(old)
	}
	return buried, nil
}

// bury shrinks the traces under these keys, but for those that were renewed meanwhile.
func (db *DB) bury(ctx context.Context, old map[string]ingest.Trace) error {
	return db.update(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketSeen))
		for k, was := range old {
			t, err := parseTrace(b.Get([]byte(k)))
			if err != nil || !t.At.Equal(was.At) {
				continue
			}
			if t.Item == "" { // a mark of the time before traces
				if err := b.Delete([]byte(k)); err != nil {
					return err
				}
				continue
			}
			t.Buried = true
			value, err := traceBytes(t)
			if err != nil {
				return err
			}
			if err := b.Put([]byte(k), value); err != nil {
				return err
			}
		}
		return nil
	})
}

// DropDeliveries deletes deliveries that were settled and created before that time. The message
// stays in the outbox's list of IDs, so none is delivered anew. It returns how many it deleted.
func (db *DB) DropDeliveries(ctx context.Context, before time.Time) (dropped int, err error) {
	var next []byte
	for more := true; more; {
		n := 0
		err := db.update(ctx, func(tx *bolt.Tx) error {
			n = 0
			order, all := tx.Bucket([]byte(bucketDeliveryOrder)), tx.Bucket([]byte(bucketDeliveries))
			var old [][2][]byte
			c := order.Cursor()
			k, v := c.Seek(next)
			for i := 0; k != nil && i < step; i++ {
				id, err := body(v)
				if err != nil {
					return err
				}
				d, err := delivery(tx, id)
				if err != nil {
					return err
				}
				if d.State != alert.Waiting && d.Created.Before(before) {
					old = append(old, [2][]byte{bytes.Clone(k), bytes.Clone(id)})
				}
				k, v = c.Next()
			}
			more, next = k != nil, bytes.Clone(k)
			for _, x := range old {
				if err := order.Delete(x[0]); err != nil {
					return err
				}
				if err := all.Delete(x[1]); err != nil {
					return err
				}
			}
			n = len(old)
			return nil
		})
		if err != nil {
			return dropped, fmt.Errorf("dropping old deliveries: %w", err)
		}
		dropped += n
	}
	return dropped, nil
}
