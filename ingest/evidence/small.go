package evidence

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"runtime"
	"runtime/debug"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

const (
	smallName = "small.db"
	// maxSmall is the largest frame that is kept in small.db, in bytes.
	maxSmall = 32 << 10
	// together is how long a Put waits for others, to share their sync.
	together = 2 * time.Millisecond
	// lockWait bounds the wait for another process; the data folder's own lock says whose.
	lockWait = 5 * time.Second
)

// Frames lie in the order in which they came, so that a new one goes behind the last; under
// their hashes each would go somewhere else, and all of the file would be read and written again
// and again. Numbers are uint64, big-endian.
//
// bucketIndex: SHA-256, 32 bytes → seconds since 1970 when it was last put; number; length of its frame.
// bucketFrames: number → zstd frame.
// bucketSize: "size" → how many there are, the bytes of their frames.
// bucketOlder, of earlier versions: SHA-256 → seconds since 1970; zstd frame.
var (
	bucketIndex  = []byte("index")
	bucketFrames = []byte("frames")
	bucketSize   = []byte("size")
	bucketOlder  = []byte("small")
	sizeKey      = []byte("size")
)

// appended is how full pages get to which only the end is added.
const appended = .95

// A frame is a packed blob under its key.
type frame struct{ key, packed []byte }

func key(h ingest.Hash) []byte {
	b, err := hex.DecodeString(string(h))
	if err != nil { // unreachable: hashes are validated, or our own
		return []byte(h)
	}
	return b
}

func openSmall(path string) (db *bolt.DB, err error) {
	mapped := 1 << 30 // address space: beyond it a writer waits for every reader
	if runtime.GOOS == "windows" {
		mapped = 0 // there it would be the size of the file
	}
	err = safely(func() error {
		db, err = bolt.Open(path, 0o600, &bolt.Options{
			Timeout: lockWait, FreelistType: bolt.FreelistMapType, InitialMmapSize: mapped,
		})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	db.AllocSize = 1 << 20
	db.MaxBatchDelay = together
	err = db.Update(func(tx *bolt.Tx) error {
		for _, name := range [][]byte{bucketIndex, bucketFrames, bucketSize} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = safely(func() error { return moveOlder(db) })
	}
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return db, nil
}

// safely turns the panics that damaged pages make into errors.
func safely(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	return f()
}

// putSmall stores frames in one transaction, which it may share with other callers.
func (a *Archive) putSmall(frames []frame) error {
	if len(frames) == 0 {
		return nil
	}
	var blobs, size int64
	err := a.small.Batch(func(tx *bolt.Tx) error {
		blobs, size = 0, 0 // it may be called again
		t, now := smalls(tx), a.now()
		for _, f := range frames {
			had, known := t.find(f.key)
			if known && now.Sub(had.at) < fresh {
				continue
			}
			had.at = now
			if known {
				if err := t.mark(f.key, had); err != nil {
					return err
				}
				continue
			}
			if err := t.add(f, now); err != nil {
				return err
			}
			blobs++
			size += int64(len(f.packed))
		}
		return addSize(tx, blobs, size)
	})
	if err != nil {
		return err
	}
	a.blobs.Add(blobs)
	a.bytes.Add(size)
	return nil
}

func addSize(tx *bolt.Tx, blobs, size int64) error {
	haveBlobs, haveSize := smallSize(tx)
	v := binary.BigEndian.AppendUint64(nil, uint64(haveBlobs+blobs))
	return tx.Bucket(bucketSize).Put(sizeKey, binary.BigEndian.AppendUint64(v, uint64(haveSize+size)))
}

func smallSize(tx *bolt.Tx) (blobs, size int64) {
	v := tx.Bucket(bucketSize).Get(sizeKey)
	if len(v) != 16 {
		return 0, 0
	}
	return int64(binary.BigEndian.Uint64(v)), int64(binary.BigEndian.Uint64(v[8:]))
}

// haveSmall reports which blobs are in small.db and need not be put again.
func (a *Archive) haveSmall(hashes []ingest.Hash) ([]bool, error) {
	have := make([]bool, len(hashes))
	err := safely(func() error {
		return a.small.View(func(tx *bolt.Tx) error {
			t := smalls(tx)
			for i, h := range hashes {
				e, ok := t.find(key(h))
				have[i] = ok && a.now().Sub(e.at) < fresh
			}
			a.pages.Read(tx, len(hashes))
			return nil
		})
	})
	return have, err
}

// getSmall returns the frame of a blob, nil when it is not in small.db.
func (a *Archive) getSmall(h ingest.Hash) (packed []byte, err error) {
	err = safely(func() error {
		return a.small.View(func(tx *bolt.Tx) error {
			t := smalls(tx)
			e, ok := t.find(key(h))
			if !ok {
				return nil
			}
			if packed = bytes.Clone(t.frames.Get(number(e.number))); packed == nil {
				return fmt.Errorf("%w: number %d is gone", ErrDamaged, e.number)
			}
			a.pages.Read(tx, 2)
			return nil
		})
	})
	return packed, err
}

// eachSmall calls f with every hash in small.db, in order. No transaction is open meanwhile: f
// may take long, and read.
func (a *Archive) eachSmall(f func(ingest.Hash) error) error {
	const page = 1000
	var next []byte
	for {
		var keys [][]byte
		err := safely(func() error {
			return a.small.View(func(tx *bolt.Tx) error {
				c := tx.Bucket(bucketIndex).Cursor()
				for k, _ := c.Seek(next); k != nil && len(keys) < page; k, _ = c.Next() {
					keys = append(keys, bytes.Clone(k))
				}
				return nil
			})
		})
		if err != nil {
			return fmt.Errorf("listing evidence: %w", err)
		}
		for _, k := range keys {
			if err := f(ingest.Hash(hex.EncodeToString(k))); err != nil {
				return err
			}
		}
		if len(keys) < page {
			return nil
		}
		next = append(keys[page-1], 0)
	}
}
