package evidence

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// A table is small.db within a transaction.
type table struct{ index, frames *bolt.Bucket }

func smalls(tx *bolt.Tx) table {
	t := table{tx.Bucket(bucketIndex), tx.Bucket(bucketFrames)}
	t.frames.FillPercent = appended
	return t
}

// An entry is what the index says of a frame.
type entry struct {
	at     time.Time // of the last Put, to the second
	number uint64
	size   int64
}

// entryLen is the length of a stored entry.
const entryLen = 24

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// find returns the entry under key; false when there is none.
func (t table) find(key []byte) (entry, bool) {
	v := t.index.Get(key)
	if len(v) != entryLen {
		return entry{}, false
	}
	return entry{
		at:     time.Unix(int64(binary.BigEndian.Uint64(v)), 0),
		number: binary.BigEndian.Uint64(v[8:]),
		size:   int64(binary.BigEndian.Uint64(v[16:])),
	}, true
}

// mark stores what the index says.
func (t table) mark(key []byte, e entry) error {
	v := binary.BigEndian.AppendUint64(make([]byte, 0, entryLen), uint64(e.at.Unix()))
	v = binary.BigEndian.AppendUint64(v, e.number)
	return t.index.Put(key, binary.BigEndian.AppendUint64(v, uint64(e.size)))
}

// add stores a frame behind all others.
func (t table) add(f frame, at time.Time) error {
	n, err := t.frames.NextSequence()
	if err != nil {
		return err
	}
	if err := t.frames.Put(number(n), f.packed); err != nil {
		return err
	}
	return t.mark(f.key, entry{at: at, number: n, size: int64(len(f.packed))})
}

func (t table) remove(key []byte, e entry) error {
	return errors.Join(t.frames.Delete(number(e.number)), t.index.Delete(key))
}

// moved is how many frames are moved in a transaction.
const moved = 300

// moveOlder moves the frames of an earlier version's bucket, some at a time: it may be stopped
// anywhere, and goes on at the next start.
func moveOlder(db *bolt.DB) error {
	for more := true; more; {
		err := db.Update(func(tx *bolt.Tx) error {
			old := tx.Bucket(bucketOlder)
			if more = old != nil; !more {
				return nil
			}
			n, err := movePart(old, smalls(tx))
			if err != nil || n == moved {
				return err
			}
			return tx.DeleteBucket(bucketOlder)
		})
		if err != nil {
			return fmt.Errorf("moving the frames of an earlier version: %w", err)
		}
	}
	return nil
}

// movePart moves the first frames of old to t and returns how many.
func movePart(old *bolt.Bucket, t table) (n int, err error) {
	const stamp = 8 // bytes before the frame
	var keys [][]byte
	c := old.Cursor()
	for k, v := c.First(); k != nil && len(keys) < moved; k, v = c.Next() {
		keys = append(keys, bytes.Clone(k))
		if _, known := t.find(k); known || len(v) < stamp {
			continue
		}
		at := time.Unix(int64(binary.BigEndian.Uint64(v)), 0)
		if err := t.add(frame{keys[len(keys)-1], bytes.Clone(v[stamp:])}, at); err != nil {
			return 0, err
		}
	}
	for _, k := range keys {
		if err := old.Delete(k); err != nil {
			return 0, err
		}
	}
	return len(keys), nil
}
