package store

import (
	"bytes"
	"context"
	"fmt"
	"iter"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

var _ review.Ledger = (*DB)(nil)

// View calls f with a consistent snapshot. Long readings hold back the reuse of freed pages,
// and at times the writer, so f should wait for nothing, and never for Update.
func (db *DB) View(ctx context.Context, f func(review.View) error) error {
	return db.view(ctx, func(tx *bolt.Tx) error {
		return f(&view{db: db, tx: tx, ctx: ctx})
	})
}

// view implements review.View in a bbolt transaction.
type view struct {
	db  *DB
	tx  *bolt.Tx
	ctx context.Context // ends long iterations
}

var _ review.View = (*view)(nil)

func (v *view) bucket(name string) *bolt.Bucket { return v.tx.Bucket([]byte(name)) }

func (v *view) Case(id string) (review.Case, error) {
	value := v.bucket(bucketCases).Get([]byte(id))
	if value == nil {
		return review.Case{}, fmt.Errorf("case %q: %w", id, review.ErrNotFound)
	}
	c, err := readRow(&v.db.cases, v.tx, id, value)
	if err != nil {
		return review.Case{}, fmt.Errorf("reading case %q: %w", id, err)
	}
	return copyCase(c), nil
}

func (v *view) CaseOf(candidate string) (string, error) {
	value := v.bucket(bucketCaseOf).Get([]byte(candidate))
	if value == nil {
		return "", nil
	}
	id, err := body(value)
	if err != nil {
		return "", fmt.Errorf("reading case of candidate %q: %w", candidate, err)
	}
	return string(id), nil
}

func (v *view) CasesOfPair(receiving, sending string) iter.Seq2[review.Case, error] {
	prefix := append(join(receiving, sending), 0)
	return v.casesBy(bucketCasesByPair, prefix)
}

func (v *view) Cases(waiting bool) iter.Seq2[review.Case, error] {
	if waiting {
		return v.casesBy(bucketWaiting, nil)
	}
	return each(v, bucketCases, v.Case)
}

// casesBy yields the cases of an index whose keys are prefix, time, case ID. The IDs are
// collected first: a transaction may write cases while it goes through them.
func (v *view) casesBy(bucket string, prefix []byte) iter.Seq2[review.Case, error] {
	return func(yield func(review.Case, error) bool) {
		var ids []string
		c := v.bucket(bucket).Cursor()
		for k, _ := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, _ = c.Next() {
			if len(k) < len(prefix)+timeLen {
				yield(review.Case{}, fmt.Errorf("index %s: %w", bucket, errFormat))
				return
			}
			ids = append(ids, string(k[len(prefix)+timeLen:]))
		}
		yieldAll(v.ctx, ids, v.Case, yield)
	}
}

func (v *view) Expulsion(id string) (review.Expulsion, error) {
	value := v.bucket(bucketExpulsions).Get([]byte(id))
	if value == nil {
		return review.Expulsion{}, fmt.Errorf("expulsion %q: %w", id, review.ErrNotFound)
	}
	e, err := readRow(&v.db.expulsions, v.tx, id, value)
	if err != nil {
		return review.Expulsion{}, fmt.Errorf("reading expulsion %q: %w", id, err)
	}
	return copyExpulsion(e), nil
}

func (v *view) Expulsions() iter.Seq2[review.Expulsion, error] {
	return each(v, bucketExpulsions, v.Expulsion)
}

// each yields every row of a bucket whose keys are IDs.
func each[T any](v *view, bucket string, one func(string) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var ids []string
		c := v.bucket(bucket).Cursor()
		for k, _ := c.First(); k != nil; k, _ = c.Next() {
			ids = append(ids, string(k))
		}
		yieldAll(v.ctx, ids, one, yield)
	}
}

func yieldAll[T any](ctx context.Context, ids []string, one func(string) (T, error), yield func(T, error) bool) {
	for _, id := range ids {
		row, err := one(id)
		if err == nil {
			err = ctx.Err()
		}
		if !yield(row, err) || err != nil {
			return
		}
	}
}
