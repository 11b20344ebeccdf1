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

// A Memory is for how long entries are remembered that their source's list no longer holds. What
// counts is the list as it was last read, not the clock: a source that was away, or unchanged, for
// years has not dropped anything.
type Memory struct {
	// Whole is after how long only the names are left, and which item they mean: what comes back
	// under one is not new.
	Whole time.Duration
	// Names is after how long those go, too. What comes back then is taken as new by us and is
	// none at the desk, which knows its item and claims by IDs that are always the same.
	Names time.Duration
}

// BuryTraces shrinks, and at last deletes, what m says of the traces of every source. It returns
// how many it has shrunk and deleted.
func (db *DB) BuryTraces(ctx context.Context, m Memory) (buried, forgotten int, err error) {
	states, err := db.States(ctx)
	if err != nil {
		return 0, 0, err
	}
	for source, st := range states {
		if st.Read.IsZero() {
			continue
		}
		n, gone, err := db.buryOf(ctx, source, fading{st.Read.Add(-m.Whole), st.Read.Add(-m.Names)})
		buried, forgotten = buried+n, forgotten+gone
		if err != nil {
			return buried, forgotten, fmt.Errorf("burying what %s has shown: %w", source, err)
		}
	}
	return buried, forgotten, nil
}

// A fading is what of a source's traces fades: those last listed before bury are shrunk, those
// before forget deleted.
type fading struct{ bury, forget time.Time }

func (db *DB) buryOf(ctx context.Context, source ingest.SourceID, f fading) (buried, forgotten int, err error) {
	prefix := join(string(source), "")
	next := prefix
	for next != nil {
		var old [][]byte // the bucket's keys
		err := db.view(ctx, func(tx *bolt.Tx) error {
			c := tx.Bucket([]byte(bucketSeen)).Cursor()
			k, v := c.Seek(next)
			for n := 0; n < step && bytes.HasPrefix(k, prefix); n++ {
				t, err := parseTrace(v)
				if err != nil {
					return fmt.Errorf("trace %q: %w", k, err)
				}
				if t.At.Before(f.forget) || !t.Buried && t.At.Before(f.bury) {
					old = append(old, bytes.Clone(k))
				}
				k, v = c.Next()
			}
			if next = nil; bytes.HasPrefix(k, prefix) {
				next = bytes.Clone(k)
			}
			return nil
		})
		if err != nil {
			return buried, forgotten, err
		}
		n, gone, err := db.fade(ctx, old, f)
		if err != nil {
			return buried, forgotten, err
		}
		buried, forgotten = buried+n, forgotten+gone
	}
	return buried, forgotten, nil
}

// fade shrinks or deletes the traces under these keys, but for those that were renewed meanwhile.
// No name is forgotten before its item: as long as a list holds an item only the name that it has
// there is renewed, and the item's own trace.
func (db *DB) fade(ctx context.Context, keys [][]byte, f fading) (buried, forgotten int, err error) {
	if len(keys) == 0 {
		return 0, 0, nil
	}
	err = db.update(ctx, func(tx *bolt.Tx) error {
		buried, forgotten = 0, 0
		b := tx.Bucket([]byte(bucketSeen))
		for _, k := range keys {
			t, err := parseTrace(b.Get(k))
			if err != nil || !t.At.Before(f.bury) {
				continue
			}
			listed, err := itemListed(b, k, t)
			if err != nil {
				return err
			}
			switch {
			case t.Item == "", t.At.Before(f.forget) && listed.Before(f.forget): // the former is a mark of the time before traces
				err = b.Delete(k)
				forgotten++
			case !t.Buried:
				t.Buried = true
				var value []byte
				if value, err = traceBytes(t); err == nil {
					err = b.Put(k, value)
				}
				buried++
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	return buried, forgotten, err
}

// itemListed returns when a list last held the item of the trace t under key k; zero when it has
// been forgotten.
func itemListed(seen *bolt.Bucket, k []byte, t ingest.Trace) (time.Time, error) {
	source, _, _ := bytes.Cut(k, []byte{0})
	own, err := seenKey(ingest.SourceID(source), t.Item)
	if err != nil {
		return time.Time{}, err
	}
	of, err := parseTrace(seen.Get(own))
	return of.At, err
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
