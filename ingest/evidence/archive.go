// Package evidence keeps the exact bytes that claims rest on.
//
// Guarantees. A blob is named by the SHA-256 of its bytes and never changes. Put and PutAll
// return only when the blobs and their names are on the disk, so a crash at any point leaves
// either a whole blob or nothing but a temporary file, which Open clears away. Get returns the
// very bytes that were put, or an error: what is damaged on the disk is never served.
//
// Layout: what packs to maxSmall or less is in DIR/small.db, a bbolt file, because a file and
// two syncs for each of a feed's texts cost more than all else together; what is larger is in
// DIR/ab/abcdef….zst. Either is a zstd frame. DIR/tmp holds what is being written. Folders of
// earlier versions have small files too, and they are read where they are.
package evidence

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/klauspost/compress/zstd"
	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
	"nongrata/ingest/mapped"
)

// ErrDamaged is wrapped by the error for a blob whose bytes are not what its name says.
var ErrDamaged = errors.New("evidence is damaged")

// maxBlob caps what a damaged frame can make Get allocate.
const maxBlob = 64 << 20

// An Archive is a folder of blobs, used by one process. It is safe for concurrent use.
type Archive struct {
	dir   string
	small *bolt.DB
	pages mapped.Pages  // of small
	enc   *zstd.Encoder // EncodeAll and DecodeAll may be called at once
	dec   *zstd.Decoder
	dirs  sync.Map     // of two-digit folders that exist and are synced
	sweep sync.RWMutex // held by what deletes; shared by what puts
	blobs atomic.Int64
	bytes atomic.Int64
	now   func() time.Time
}

var _ ingest.Archive = (*Archive)(nil)

// Open opens the archive in dir, which it makes if need be, and clears away what a crash left
// half-written.
func Open(dir string) (_ *Archive, err error) {
	tmp := filepath.Join(dir, "tmp")
	if err := os.RemoveAll(tmp); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	if err := os.MkdirAll(tmp, 0o700); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithLowerEncoderMem(true))
	if err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0),
		zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxBlob))
	if err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	a := &Archive{dir: dir, enc: enc, dec: dec, now: time.Now}
	if a.small, err = openSmall(filepath.Join(dir, smallName)); err != nil {
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	if err := a.measure(); err != nil {
		a.Close()
		return nil, fmt.Errorf("opening evidence: %w", err)
	}
	return a, nil
}

// Close frees what the Archive holds. Nothing needs flushing.
func (a *Archive) Close() error {
	a.dec.Close()
	return errors.Join(a.enc.Close(), a.small.Close())
}

// Put implements ingest.Archive.
func (a *Archive) Put(ctx context.Context, b []byte) (ingest.Hash, error) {
	hashes, err := a.PutAll(ctx, [][]byte{b})
	if err != nil {
		return "", err
	}
	return hashes[0], nil
}

// PutAll implements ingest.Archive.
func (a *Archive) PutAll(ctx context.Context, blobs [][]byte) ([]ingest.Hash, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	hashes := make([]ingest.Hash, len(blobs))
	for i, b := range blobs {
		if len(b) > maxBlob {
			return nil, fmt.Errorf("storing evidence: %d bytes, over the limit of %d", len(b), maxBlob)
		}
		hashes[i] = ingest.HashOf(b)
	}
	a.sweep.RLock()
	defer a.sweep.RUnlock()
	missing, err := a.missing(hashes)
	if err != nil {
		return nil, fmt.Errorf("storing evidence: %w", err)
	}
	var small []frame
	for _, i := range missing {
		packed := a.enc.EncodeAll(blobs[i], nil)
		if len(packed) <= maxSmall {
			small = append(small, frame{key(hashes[i]), packed})
		} else if err := a.store(a.path(hashes[i]), packed); err != nil {
			return nil, fmt.Errorf("storing evidence %s: %w", hashes[i], err)
		}
	}
	if err := a.putSmall(small); err != nil {
		return nil, fmt.Errorf("storing evidence: %w", err)
	}
	return hashes, nil
}

// missing returns which of the blobs are not stored yet, each once.
func (a *Archive) missing(hashes []ingest.Hash) ([]int, error) {
	have, err := a.haveSmall(hashes)
	if err != nil {
		return nil, err
	}
	var out []int
	told := map[ingest.Hash]bool{}
	for i, h := range hashes {
		if have[i] || told[h] {
			continue
		}
		told[h] = true
		path := a.path(h)
		if _, err := os.Stat(path); err != nil {
			out = append(out, i)
		} else if err := errors.Join(a.renew(path), syncDir(filepath.Dir(path))); err != nil {
			return nil, err // who wrote it may not have come to this yet
		}
	}
	return out, nil
}

func (a *Archive) store(path string, packed []byte) error {
	if err := a.folder(filepath.Dir(path)); err != nil {
		return err
	}
	return a.write(path, packed)
}

// Get implements ingest.Archive.
func (a *Archive) Get(ctx context.Context, h ingest.Hash) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := h.Validate(); err != nil { // keeps a made-up hash from naming another file
		return nil, fmt.Errorf("reading evidence: %w: %w", err, fs.ErrNotExist)
	}
	packed, err := a.getSmall(h)
	if packed == nil && err == nil {
		packed, err = os.ReadFile(a.path(h))
	}
	if err != nil {
		return nil, fmt.Errorf("reading evidence %s: %w", h, err)
	}
	b, err := a.dec.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("reading evidence %s: %w: %w", h, ErrDamaged, err)
	}
	if got := ingest.HashOf(b); got != h {
		return nil, fmt.Errorf("reading evidence %s: %w: bytes hash to %s", h, ErrDamaged, got)
	}
	return b, nil
}

// Has reports whether the blob is there; it does not read it.
func (a *Archive) Has(h ingest.Hash) bool {
	if h.Validate() != nil {
		return false
	}
	if _, small, err := a.smallAge(h); small || err != nil {
		return small
	}
	_, err := os.Stat(a.path(h))
	return err == nil
}

// Size returns how many blobs there are and the bytes they take on the disk, as far as this
// process knows.
func (a *Archive) Size() (blobs, bytes int64) { return a.blobs.Load(), a.bytes.Load() }

func (a *Archive) path(h ingest.Hash) string {
	return filepath.Join(a.dir, string(h[:2]), string(h)+".zst")
}
