package store

import (
	"bytes"
	"context"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
	"nongrata/review/web"
)

var _ web.Answers = (*DB)(nil)

// Answer returns the answer with this ID, or an error that wraps review.ErrNotFound.
func (db *DB) Answer(ctx context.Context, id string) (web.Answer, error) {
	var a web.Answer
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return load(tx, bucketAnswers, id, &a)
	})
	return a, err
}

// PutAnswer stores a under its ID.
func (db *DB) PutAnswer(ctx context.Context, a web.Answer) error {
	if err := noNUL("answer id", a.ID); err != nil {
		return fmt.Errorf("storing answer: %w: %w", review.ErrInvalid, err)
	}
	return db.update(ctx, func(tx *bolt.Tx) error {
		return put(tx.Bucket([]byte(bucketAnswers)), []byte(a.ID), a)
	})
}

// DropAnswers removes, in one transaction, what ended before a moment.
func (db *DB) DropAnswers(ctx context.Context, before time.Time) (n int, err error) {
	err = db.update(ctx, func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(bucketAnswers))
		var ids [][]byte // collected first: removing while going through may skip some
		err := b.ForEach(func(k, v []byte) error {
			var a web.Answer
			if err := decode(v, &a); err != nil {
				return fmt.Errorf("reading answer %q: %w", k, err)
			}
			if a.Expires.Before(before) {
				ids = append(ids, bytes.Clone(k))
			}
			return nil
		})
		if err != nil {
			return err
		}
		n = len(ids)
		for _, id := range ids {
			if err := b.Delete(id); err != nil {
				return err
			}
		}
		return nil
	})
	return n, err
}
