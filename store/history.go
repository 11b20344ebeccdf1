package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"iter"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

// subjectLen is the length of a subject in keys.
const subjectLen = 1 + 16

// subjectKey is the same length for every subject, whatever people are called.
func subjectKey(s review.Subject) []byte {
	sum := sha256.Sum256([]byte(s.ID))
	return append([]byte{byte(s.Kind)}, sum[:subjectLen-1]...)
}

func historyKey(s review.Subject, seq uint64) []byte {
	return binary.BigEndian.AppendUint64(subjectKey(s), seq)
}

// createHistory makes the table of version 4 out of the ledger.
func createHistory(tx *bolt.Tx) error {
	if _, err := tx.CreateBucketIfNotExists([]byte(bucketHistory)); err != nil {
		return fmt.Errorf("creating bucket %s: %w", bucketHistory, err)
	}
	return tx.Bucket([]byte(bucketLedger)).ForEach(func(k, value []byte) error {
		e, err := readEntry(k, value)
		if err != nil {
			return err
		}
		var d review.Decision
		if err := json.Unmarshal(e.Record, &d); err != nil {
			return fmt.Errorf("entry %d: %w", e.Seq, err)
		}
		return indexDecision(tx, e.Seq, d)
	})
}

// indexDecision files the entry under everything that its decision is about.
func indexDecision(tx *bolt.Tx, seq uint64, d review.Decision) error {
	b := tx.Bucket([]byte(bucketHistory))
	for _, s := range d.Subjects() {
		if err := b.Put(historyKey(s, seq), mark()); err != nil {
			return err
		}
	}
	return nil
}

// EntriesOf implements review.View.
func (v *view) EntriesOf(s review.Subject, seq uint64) iter.Seq2[review.Entry, error] {
	from, prefix := v.bucket(bucketHistory), subjectKey(s)
	if s == (review.Subject{}) {
		from, prefix = v.bucket(bucketLedger), nil
	}
	return func(yield func(review.Entry, error) bool) {
		c := from.Cursor()
		for k := lastBefore(c, prefix, seq); k != nil && bytes.HasPrefix(k, prefix); k, _ = c.Prev() {
			at := k[len(prefix):]
			e, err := readEntry(at, v.bucket(bucketLedger).Get(at))
			if err == nil {
				err = v.ctx.Err()
			}
			if err != nil {
				err = fmt.Errorf("reading ledger: %w", err)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// lastBefore returns the last key below prefix and seq.
func lastBefore(c *bolt.Cursor, prefix []byte, seq uint64) []byte {
	k, _ := c.Seek(binary.BigEndian.AppendUint64(bytes.Clone(prefix), seq))
	if k == nil {
		k, _ = c.Last()
		return k
	}
	k, _ = c.Prev()
	return k
}
