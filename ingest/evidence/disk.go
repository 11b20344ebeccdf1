package evidence

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

// write makes a file appear under path with all of b in it, durably.
func (a *Archive) write(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Join(a.dir, "tmp"), "*")
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	a.blobs.Add(1)
	a.bytes.Add(int64(len(b)))
	return syncDir(filepath.Dir(path))
}

// folder makes dir and its name durable, once.
func (a *Archive) folder(dir string) error {
	if _, ok := a.dirs.Load(dir); ok {
		return nil
	}
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	if err := syncDir(a.dir); err != nil {
		return err
	}
	a.dirs.Store(dir, true)
	return nil
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Each calls f with the hash of every blob until f returns an error: small ones first, each
// kind in order.
func (a *Archive) Each(f func(h ingest.Hash) error) error {
	if err := a.eachSmall(f); err != nil {
		return err
	}
	return a.walk(func(h ingest.Hash, _ fs.DirEntry) error { return f(h) })
}

func (a *Archive) measure() error {
	err := a.small.View(func(tx *bolt.Tx) error {
		blobs, size := smallSize(tx)
		a.blobs.Add(blobs)
		a.bytes.Add(size)
		return nil
	})
	if err != nil {
		return err
	}
	return a.walk(func(_ ingest.Hash, e fs.DirEntry) error {
		st, err := e.Info()
		if err != nil {
			return err
		}
		a.blobs.Add(1)
		a.bytes.Add(st.Size())
		return nil
	})
}

func (a *Archive) walk(f func(h ingest.Hash, e fs.DirEntry) error) error {
	return filepath.WalkDir(a.dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("listing evidence: %w", err)
		}
		name, ok := strings.CutSuffix(e.Name(), ".zst")
		h := ingest.Hash(name)
		if e.IsDir() || !ok || h.Validate() != nil {
			return nil
		}
		return f(h, e)
	})
}
