package store

import (
	"context"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

var _ ingest.Watches = (*DB)(nil)

// createWatches makes the tables of version 3.
func createWatches(tx *bolt.Tx) error {
	for _, name := range []string{bucketWatches, bucketWatchDue} {
		if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
			return fmt.Errorf("creating bucket %s: %w", name, err)
		}
	}
	return nil
}

func watchDueKey(w ingest.Watched) []byte { return append(timeBytes(w.Next), w.Item.ID...) }

// Watched returns the item with this ID and how its page stands.
func (db *DB) Watched(ctx context.Context, item string) (w ingest.Watched, known bool, err error) {
	err = db.view(ctx, func(tx *bolt.Tx) error {
		w, known, err = watched(tx, item)
		return err
	})
	return w, known, err
}

func watched(tx *bolt.Tx, item string) (w ingest.Watched, known bool, err error) {
	value := tx.Bucket([]byte(bucketWatches)).Get([]byte(item))
	if value == nil {
		return w, false, nil
	}
	if err := decode(value, &w); err != nil {
		return w, false, fmt.Errorf("page of item %q: %w", item, err)
	}
	return w, true, nil
}

// Watch stores w over what is known of its item.
func (db *DB) Watch(ctx context.Context, w ingest.Watched) error {
	if err := noNUL("item", w.Item.ID); err != nil {
		return fmt.Errorf("watching: %w", err)
	}
	err := db.together(ctx, func(tx *bolt.Tx) error {
		due := tx.Bucket([]byte(bucketWatchDue))
		old, known, err := watched(tx, w.Item.ID)
		if err != nil {
			return err
		}
		if known && !old.Next.IsZero() {
			if err := due.Delete(watchDueKey(old)); err != nil {
				return err
			}
		}
		if !w.Next.IsZero() {
			if err := due.Put(watchDueKey(w), mark()); err != nil {
				return err
			}
		}
		return put(tx.Bucket([]byte(bucketWatches)), []byte(w.Item.ID), w)
	})
	if err != nil {
		return fmt.Errorf("watching %s: %w", w.Item.ID, err)
	}
	return nil
}

// DueWatches returns up to n items whose page is due at now, the earliest first.
func (db *DB) DueWatches(ctx context.Context, now time.Time, n int) ([]ingest.Watched, error) {
	var out []ingest.Watched
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return eachDue(tx.Bucket([]byte(bucketWatchDue)), now, func(id []byte) (bool, error) {
			if len(out) >= n {
				return false, nil
			}
			w, known, err := watched(tx, string(id))
			if known && err == nil {
				out = append(out, w)
			}
			return true, err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("reading pages that are due: %w", err)
	}
	return out, nil
}
