package store

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"iter"
	"time"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/mod/sumdb/tlog"

	"nongrata/review"
)

// A record in the ledger is the Decision's JSON as it was first written. encoding/json
// writes the same Decision as the same bytes, but nothing relies on that later: the hash is
// of the bytes, and they are handed out as they are.

func (v *view) Decision(id string) (review.Decision, error) {
	value := v.bucket(bucketDecisions).Get([]byte(id))
	if value == nil {
		return review.Decision{}, fmt.Errorf("decision %q: %w", id, review.ErrNotFound)
	}
	var d review.Decision
	seq, err := parseNumberValue(value)
	if err == nil {
		var e review.Entry
		if e, err = readEntry(number(seq), v.bucket(bucketLedger).Get(number(seq))); err == nil {
			err = json.Unmarshal(e.Record, &d)
		}
	}
	if err != nil {
		return review.Decision{}, fmt.Errorf("reading decision %q: %w", id, err)
	}
	return d, nil
}

func (v *view) DecisionByKey(key string) (string, error) {
	value := v.bucket(bucketDecisionKey).Get([]byte(key))
	if value == nil {
		return "", nil
	}
	id, err := body(value)
	if err != nil {
		return "", fmt.Errorf("reading decision of key %q: %w", key, err)
	}
	return string(id), nil
}

func (v *view) Entries(seq uint64) iter.Seq2[review.Entry, error] {
	return func(yield func(review.Entry, error) bool) {
		c := v.bucket(bucketLedger).Cursor()
		for k, value := c.Seek(number(seq)); k != nil; k, value = c.Next() {
			e, err := readEntry(k, value)
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

// readEntry copies, as bbolt's bytes end with the transaction.
func readEntry(key, value []byte) (review.Entry, error) {
	seq, err := parseNumber(key)
	if err != nil {
		return review.Entry{}, err
	}
	b, err := body(value)
	if err != nil {
		return review.Entry{}, fmt.Errorf("entry %d: %w", seq, err)
	}
	at, err := parseTime(b)
	if err != nil {
		return review.Entry{}, fmt.Errorf("entry %d: %w", seq, err)
	}
	record := append(json.RawMessage(nil), b[timeLen:]...)
	return review.Entry{Seq: seq, At: at, Hash: hexHash(tlog.RecordHash(record)), Record: record}, nil
}

// hexHash is how a leaf of the tree is written: SHA-256 over a zero byte and the record, as
// RFC 6962 has it.
func hexHash(h tlog.Hash) string { return hex.EncodeToString(h[:]) }

// ledgerSize returns the number of entries.
func ledgerSize(tx *bolt.Tx) (uint64, error) {
	k, _ := tx.Bucket([]byte(bucketLedger)).Cursor().Last()
	if k == nil {
		return 0, nil
	}
	last, err := parseNumber(k)
	return last + 1, err
}

// hashReader reads the stored hashes of the tree.
func hashReader(tx *bolt.Tx) tlog.HashReader {
	b := tx.Bucket([]byte(bucketTree))
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, ix := range indexes {
			v := b.Get(number(uint64(ix)))
			if len(v) != tlog.HashSize {
				return nil, fmt.Errorf("tree hash %d: %d bytes", ix, len(v))
			}
			copy(out[i][:], v)
		}
		return out, nil
	})
}

// appendRecord writes the record behind the last one, with its hashes.
func appendRecord(tx *bolt.Tx, at time.Time, record []byte) (review.Entry, error) {
	seq, err := ledgerSize(tx)
	if err != nil {
		return review.Entry{}, err
	}
	leaf := tlog.RecordHash(record)
	hashes, err := tlog.StoredHashesForRecordHash(int64(seq), leaf, hashReader(tx))
	if err != nil {
		return review.Entry{}, fmt.Errorf("extending the tree: %w", err)
	}
	tree := tx.Bucket([]byte(bucketTree))
	first := tlog.StoredHashIndex(0, int64(seq))
	for i, h := range hashes {
		key := binary.BigEndian.AppendUint64(nil, uint64(first)+uint64(i))
		if err := tree.Put(key, h[:]); err != nil {
			return review.Entry{}, err
		}
	}
	value := append(append(mark(), timeBytes(at)...), record...)
	if err := tx.Bucket([]byte(bucketLedger)).Put(number(seq), value); err != nil {
		return review.Entry{}, err
	}
	return review.Entry{Seq: seq, At: at, Hash: hexHash(leaf), Record: record}, nil
}
