package store

import (
	"bytes"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// dropWhere deletes the values of a bucket that drop says, and returns how many; what names a value
// in an error.
func dropWhere[T any](b *bolt.Bucket, what string, drop func(T) bool) (int, error) {
	var ids [][]byte // collected first: removing while going through may skip some
	err := b.ForEach(func(k, v []byte) error {
		var t T
		if err := decode(v, &t); err != nil {
			return fmt.Errorf("reading %s %q: %w", what, k, err)
		}
		if drop(t) {
			ids = append(ids, bytes.Clone(k))
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	for _, id := range ids {
		if err := b.Delete(id); err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}

// eachDue calls do with the ID behind each time of an index, the earliest first, up to now; do
// returns whether to go on.
func eachDue(index *bolt.Bucket, now time.Time, do func(id []byte) (more bool, err error)) error {
	c := index.Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		next, err := parseTime(k)
		if err != nil {
			return err
		}
		if next.After(now) {
			return nil
		}
		if more, err := do(k[timeLen:]); err != nil || !more {
			return err
		}
	}
	return nil
}
