package store

import (
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
	return db.together(ctx, func(tx *bolt.Tx) error {
		return put(tx.Bucket([]byte(bucketAnswers)), []byte(a.ID), a)
	})
}

// DropAnswers removes, in one transaction, what ended before a moment.
func (db *DB) DropAnswers(ctx context.Context, before time.Time) (n int, err error) {
	err = db.update(ctx, func(tx *bolt.Tx) error {
		n, err = dropWhere(tx.Bucket([]byte(bucketAnswers)), "answer", func(a web.Answer) bool {
			return a.Expires.Before(before)
		})
		return err
	})
	return n, err
}
