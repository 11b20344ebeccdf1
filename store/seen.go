package store

import (
	"context"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

var (
	_ ingest.Seen   = (*DB)(nil)
	_ ingest.States = (*DB)(nil)
)

// maxSeenKey is the longest key that is kept as it is, in bytes.
const maxSeenKey = 512

// seenKey ends the source with a NUL, so the key may hold anything. A very long one, as some
// feeds have for a guid, is kept by its hash.
func seenKey(source ingest.SourceID, key string) ([]byte, error) {
	if err := noNUL("source", string(source)); err != nil {
		return nil, err
	}
	if len(key) > maxSeenKey {
		key = "sha256:" + string(ingest.HashOf([]byte(key)))
	}
	return join(string(source), key), nil
}

// Seen reports which keys of the source were marked.
func (db *DB) Seen(ctx context.Context, source ingest.SourceID, keys []string) ([]bool, error) {
	out := make([]bool, len(keys))
	err := db.view(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketSeen))
		for i, k := range keys {
			key, err := seenKey(source, k)
			if err != nil {
				return err
			}
			out[i] = b.Get(key) != nil
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading what %s has shown: %w", source, err)
	}
	return out, nil
}

// MarkSeen records the keys of the source in one transaction.
func (db *DB) MarkSeen(ctx context.Context, source ingest.SourceID, keys []string) error {
	if len(keys) == 0 {
		return ctx.Err()
	}
	value := append(mark(), timeBytes(db.clock())...)
	err := db.together(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketSeen))
		for _, k := range keys {
			key, err := seenKey(source, k)
			if err != nil {
				return err
			}
			if b.Get(key) != nil {
				continue // keeps the first time
			}
			if err := b.Put(key, value); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("marking what %s has shown: %w", source, err)
	}
	return nil
}

// States returns every source's state.
func (db *DB) States(ctx context.Context) (map[ingest.SourceID]ingest.State, error) {
	out := map[ingest.SourceID]ingest.State{}
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucketStates)).ForEach(func(k, v []byte) error {
			var st ingest.State
			if err := decode(v, &st); err != nil {
				return fmt.Errorf("state of %s: %w", k, err)
			}
			out[ingest.SourceID(k)] = st
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("reading states: %w", err)
	}
	return out, nil
}

// SaveState stores st under its source.
func (db *DB) SaveState(ctx context.Context, st ingest.State) error {
	if err := noNUL("source", string(st.Source)); err != nil {
		return fmt.Errorf("saving state: %w", err)
	}
	err := db.together(ctx, func(tx *bolt.Tx) error {
		return put(tx.Bucket([]byte(bucketStates)), []byte(st.Source), st)
	})
	if err != nil {
		return fmt.Errorf("saving state of %s: %w", st.Source, err)
	}
	return nil
}
