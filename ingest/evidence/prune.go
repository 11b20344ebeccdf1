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

// An Aged blob was last put at a time.
type Aged struct {
	Hash ingest.Hash
	At   time.Time
	Size int64 // on the disk, in bytes
}

// Choose returns which of all the blobs there are go, the oldest first, and how many of them Keep
// names. Nothing goes that was put within two days: it may belong to a claim that is still on its
// way.
func (o Pruning) Choose(all []Aged) (gone []Aged, kept int64) {
	var old []Aged
	left := int64(0)
	for _, b := range all {
		left += b.Size
		if o.Keep(b.Hash) {
			kept++
		} else if b.At.Before(o.Now.Add(-2 * fresh)) {
			old = append(old, b)
		}
	}
	slices.SortFunc(old, func(x, y Aged) int { return x.At.Compare(y.At) })
	n := 0
	for n < len(old) && (old[n].At.Before(o.Before) || o.Most > 0 && left > o.Most) {
		left -= old[n].Size
		n++
	}
	return old[:n], kept
}

// Prune deletes what o chooses. It may be stopped, or the process killed, anywhere: a blob is there
// or it is not. Put and Get go on meanwhile.
func (a *Archive) Prune(ctx context.Context, o Pruning) (done Pruned, err error) {
	var all, gone []Aged
	err = a.ages(func(b Aged) error {
		all = append(all, b)
		return ctx.Err()
	})
	if err != nil {
		return done, fmt.Errorf("pruning evidence: %w", err)
	}
	gone, done.Kept = o.Choose(all)
	for part := range slices.Chunk(gone, batch) {
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
func (a *Archive) ages(f func(Aged) error) error {
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
		return f(Aged{h, st.ModTime(), st.Size()})
	})
}

func (a *Archive) smallAge(h ingest.Hash) (b Aged, ok bool, err error) {
	err = safely(func() error {
		return a.small.View(func(tx *bolt.Tx) error {
			var e entry
			if e, ok = smalls(tx).find(key(h)); ok {
				b = Aged{h, e.at, e.size}
			}
			return nil
		})
	})
	return b, ok, err
}

// remove deletes blobs that nobody has put again since they were listed.
func (a *Archive) remove(part []Aged) (blobs, size int64, err error) {
	a.sweep.Lock()
	defer a.sweep.Unlock()
	err = a.small.Update(func(tx *bolt.Tx) error {
		blobs, size = 0, 0
		t := smalls(tx)
		for _, x := range part {
			e, ok := t.find(key(x.Hash))
			if !ok || e.at.After(x.At) {
				continue
			}
			if err := t.remove(key(x.Hash), e); err != nil {
				return err
			}
			blobs, size = blobs+1, size+x.Size
		}
		return addSize(tx, -blobs, -size)
	})
	if err != nil {
		return 0, 0, err
	}
	for _, x := range part {
		st, statErr := os.Stat(a.path(x.Hash))
		if statErr != nil || st.ModTime().After(x.At) {
			continue
		}
		if err = os.Remove(a.path(x.Hash)); err != nil {
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
