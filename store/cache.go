package store

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	bolt "go.etcd.io/bbolt"

	"nongrata/review"
)

// maxCached bounds a cache by the JSON behind its rows, in bytes.
const maxCached = 32 << 20

// A cache keeps decoded rows, so that a page over thousands of cases decodes only what was
// written since the last one. A row is found by the number of its write, which is in the
// value: a reading of an older snapshot never meets a newer row. When it is full a few rows give
// way, whichever: pages read thousands in the same order, and giving up the oldest each time
// would give up just what the next page reads first.
type cache[T any] struct {
	mu   sync.Mutex
	rows map[string]cached[T]
	size int
}

type cached[T any] struct {
	write uint64
	row   T
	size  int
}

func (c *cache[T]) find(id string, write uint64) (row T, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, ok := c.rows[id]
	if !ok || r.write != write {
		return row, false
	}
	return r.row, true
}

func (c *cache[T]) keep(id string, write uint64, row T, size int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if have, ok := c.rows[id]; ok && have.write > write {
		return // an old snapshot
	}
	if c.rows == nil {
		c.rows = map[string]cached[T]{}
	}
	c.size += size - c.rows[id].size
	c.rows[id] = cached[T]{write, row, size}
	for other, r := range c.rows { // a map has no order: it begins anywhere
		if c.size <= maxCached {
			return
		}
		delete(c.rows, other)
		c.size -= r.size
	}
}

// putRow stores v behind the number of its write.
func putRow(b *bolt.Bucket, id string, v any) error {
	j, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encoding %T: %w", v, err)
	}
	write, err := b.NextSequence()
	if err != nil {
		return err
	}
	return b.Put([]byte(id), append(numberValue(write), j...))
}

// readRow decodes what putRow stored. Only readings fill the cache: the numbers of a transaction
// that is rolled back are given out again. A transaction that writes finds in it what was
// committed, and never what it has written itself, whose numbers are higher than all of those.
func readRow[T any](c *cache[T], tx *bolt.Tx, id string, value []byte) (row T, err error) {
	b, err := body(value)
	if err != nil || len(b) < 8 {
		return row, errFormat
	}
	write := binary.BigEndian.Uint64(b)
	if row, ok := c.find(id, write); ok {
		return row, nil
	}
	if err := json.Unmarshal(b[8:], &row); err != nil {
		return row, err
	}
	if !tx.Writable() {
		c.keep(id, write, row, len(value))
	}
	return row, nil
}

// copyCase returns c with slices of its own, so that what a caller does to them stays out of
// the cache. Candidates inside claims are shared: nobody changes a candidate.
func copyCase(c review.Case) review.Case {
	c.Act = copyAct(c.Act)
	c.Claims = slices.Clone(c.Claims)
	c.Grouping = slices.Clone(c.Grouping)
	c.Warnings = slices.Clone(c.Warnings)
	c.Apart = slices.Clone(c.Apart)
	if c.First = copyOf(c.First); c.First != nil {
		c.First.Act = copyAct(c.First.Act)
	}
	if c.Blind = copyOf(c.Blind); c.Blind != nil {
		c.Blind.By, c.Blind.Differ, c.Blind.Seen = slices.Clone(c.Blind.By), slices.Clone(c.Blind.Differ), slices.Clone(c.Blind.Seen)
	}
	return c
}

func copyExpulsion(e review.Expulsion) review.Expulsion {
	e.Act = copyAct(e.Act)
	e.Claims = slices.Clone(e.Claims)
	return e
}

func copyAct(a review.Act) review.Act {
	a.Staff = slices.Clone(a.Staff)
	a.Reason = slices.Clone(a.Reason)
	a.Count.Min = copyOf(a.Count.Min)
	a.Count.Max = copyOf(a.Count.Max)
	a.Deadline = copyOf(a.Deadline)
	return a
}

func copyOf[T any](p *T) *T {
	if p == nil {
		return nil
	}
	v := *p
	return &v
}
