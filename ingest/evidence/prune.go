package evidence

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

// fresh is how long after a Put another one of the same bytes need not say that they are wanted.
// Nothing that was put within twice this time is ever pruned.
const fresh = 24 * time.Hour

// A Pruning says what goes.
type Pruning struct {
	Keep   func(ingest.Hash) bool // never goes
	Before time.Time              // last put before this: goes; zero lets age be no reason
	// Most is how many bytes the archive may take: over it the oldest go, however young; zero is
	// no limit.
	Most int64
	Now  time.Time
}

// A Pruned is what went.
type Pruned struct {
	Blobs, Bytes int64
	Kept         int64 // blobs that Keep names
}

// batch is how many blobs are deleted while writers wait.
const batch = 200

// An aged blob may go.
type aged struct {
	hash ingest.Hash
	at   time.Time
	size int64
}

// Prune deletes what o says and nothing that was put within two days: it may belong to a claim
// that is still on its way. It may be stopped, or the process killed, anywhere: a blob is there
// or it is not. Put and Get go on meanwhile.
func (a *Archive) Prune(ctx context.Context, o Pruning) (Pruned, error) {
	var done Pruned
	var old []aged
	err := a.ages(func(b aged) error {
		if o.Keep(b.hash) {
			done.Kept++
		} else if b.at.Before(o.Now.Add(-2 * fresh)) {
			old = append(old, b)
		}
		return ctx.Err()
	})
	if err != nil {
		return done, fmt.Errorf("pruning evidence: %w", err)
	}
	slices.SortFunc(old, func(x, y aged) int { return x.at.Compare(y.at) })
	left := a.bytes.Load()
	n := 0
	for n < len(old) && (old[n].at.Before(o.Before) || o.Most > 0 && left > o.Most) {
		left -= old[n].size
		n++
	}
	for part := range slices.Chunk(old[:n], batch) {
		if err := ctx.Err(); err != nil {
			return done, err
		}
		blobs, size, err := a.remove(part)
		done.Blobs, done.Bytes = done.Blobs+blobs, done.Bytes+size
		if err != nil {
			return done, fmt.Errorf("pruning evidence: %w", err)
		}
	}
	return done, nil
}

// ages calls f for every blob.
func (a *Archive) ages(f func(aged) error) error {
	err := a.eachSmall(func(h ingest.Hash) error {
		b, ok, err := a.smallAge(h)
		if err != nil || !ok {
			return err
		}
		return f(b)
	})
	if err != nil {
		return err
	}
	return a.walk(func(h ingest.Hash, e fs.DirEntry) error {
		st, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		return f(aged{h, st.ModTime(), st.Size()})
	})
}

func (a *Archive) smallAge(h ingest.Hash) (b aged, ok bool, err error) {
	err = safely(func() error {
		return a.small.View(func(tx *bolt.Tx) error {
			var e entry
			if e, ok = smalls(tx).find(key(h)); ok {
				b = aged{h, e.at, e.size}
			}
			return nil
		})
	})
	return b, ok, err
}

// remove deletes blobs that nobody has put again since they were listed.
func (a *Archive) remove(part []aged) (blobs, size int64, err error) {
	a.sweep.Lock()
	defer a.sweep.Unlock()
	err = a.small.Update(func(tx *bolt.Tx) error {
		blobs, size = 0, 0
		t := smalls(tx)
		for _, x := range part {
			e, ok := t.find(key(x.hash))
			if !ok || e.at.After(x.at) {
				continue
			}
			if err := t.remove(key(x.hash), e); err != nil {
				return err
			}
			blobs, size = blobs+1, size+x.size
		}
		return addSize(tx, -blobs, -size)
	})
	if err != nil {
		return 0, 0, err
	}
	for _, x := range part {
		st, statErr := os.Stat(a.path(x.hash))
		if statErr != nil || st.ModTime().After(x.at) {
			continue
		}
		if err = os.Remove(a.path(x.hash)); err != nil {
			break
		}
		blobs, size = blobs+1, size+st.Size()
	}
	a.blobs.Add(-blobs)
	a.bytes.Add(-size)
	return blobs, size, err
}

// renew says of a file that its bytes were put again: the day of the last Put is what counts.
func (a *Archive) renew(path string) error {
	st, err := os.Stat(path)
	if err != nil || a.now().Sub(st.ModTime()) < fresh {
		return err
	}
	now := a.now()
	return os.Chtimes(path, now, now)
}
