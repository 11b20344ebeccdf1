package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"

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

// Recall returns what is remembered under the keys of the source.
func (db *DB) Recall(ctx context.Context, source ingest.SourceID, keys []string) ([]ingest.Trace, error) {
	out := make([]ingest.Trace, len(keys))
	err := db.view(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketSeen))
		for i, k := range keys {
			key, err := seenKey(source, k)
			if err != nil {
				return err
			}
			if out[i], err = parseTrace(b.Get(key)); err != nil {
				return fmt.Errorf("trace %q: %w", k, err)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading what %s has shown: %w", source, err)
	}
	return out, nil
}

// Remember stores the traces of the source in one transaction.
func (db *DB) Remember(ctx context.Context, source ingest.SourceID, traces map[string]ingest.Trace) error {
	if len(traces) == 0 {
		return ctx.Err()
	}
	type row struct{ key, value []byte }
	var rows []row
	for k, t := range traces {
		key, err := seenKey(source, k)
		if err != nil {
			return fmt.Errorf("remembering what %s has shown: %w", source, err)
		}
		t.At = db.clock()
		value, err := traceBytes(t)
		if err != nil {
			return fmt.Errorf("remembering what %s has shown: %w", source, err)
		}
		rows = append(rows, row{key, value})
	}
	slices.SortFunc(rows, func(a, b row) int { return bytes.Compare(a.key, b.key) })
	err := db.together(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketSeen))
		for _, r := range rows {
			if err := b.Put(r.key, r.value); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("remembering what %s has shown: %w", source, err)
	}
	return nil
}

// A trace is stored as the version byte, when it was remembered, and the rest as JSON; of a
// buried one there is only the item's ID. Before traces there was only the time, under keys that
// no longer mean anything.
func traceBytes(t ingest.Trace) ([]byte, error) {
	value := append(mark(), timeBytes(t.At)...)
	if t.Buried {
		return append(value, t.Item...), nil
	}
	j, err := json.Marshal(t)
	return append(value, j...), err
}

func parseTrace(value []byte) (t ingest.Trace, err error) {
	if value == nil {
		return t, nil
	}
	rest, err := body(value)
	if err != nil {
		return t, err
	}
	if t.At, err = parseTime(rest); err != nil {
		return t, err
	}
	switch rest = rest[timeLen:]; {
	case len(rest) == 0:
	case rest[0] != '{':
		t.Item, t.Buried = string(rest), true
	default:
		err = json.Unmarshal(rest, &t)
	}
	return t, err
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
