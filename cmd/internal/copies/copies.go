// Package copies backs up a data folder and restores it.
//
// A backup is one tar file in a zstd frame: first the store as it was at one moment, then
// every blob of the evidence archive under its hash. Evidence is only ever added, so what the
// store points to is always there. The key that signs the ledger's checkpoints is left out: a
// restored desk signs with a new one and still knows the old. Streams are left out as well:
// they hold what is in flight, and the sources still have it.
package copies

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"time"

	"github.com/klauspost/compress/zstd"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/store"
)

const (
	storeName   = "nongrata.db"
	evidenceDir = "evidence"
	// maxBlob caps a blob of a backup, maxStore the store.
	maxBlob  = 64 << 20
	maxStore = 64 << 30
)

// Write writes a backup of the store and the archive to w. Both stay in use meanwhile.
func Write(ctx context.Context, w io.Writer, db *store.DB, a *evidence.Archive) error {
	enc, err := zstd.NewWriter(w)
	if err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	t := tar.NewWriter(enc)
	if err := writeStore(ctx, t, db); err != nil {
		return err
	}
	err = a.Each(func(h ingest.Hash) error {
		b, err := a.Get(ctx, h)
		if err != nil {
			return err
		}
		return writeFile(t, path.Join(evidenceDir, string(h)), b)
	})
	if err != nil {
		return fmt.Errorf("backing up evidence: %w", err)
	}
	return errors.Join(t.Close(), enc.Close())
}

// writeStore copies the store by way of a temporary file, as tar wants the size first.
func writeStore(ctx context.Context, t *tar.Writer, db *store.DB) (err error) {
	tmp, err := os.CreateTemp(db.Dir(), "backup-*")
	if err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	defer func() { err = errors.Join(err, tmp.Close(), os.Remove(tmp.Name())) }()
	if err := db.Backup(ctx, tmp); err != nil {
		return err
	}
	size, err := tmp.Seek(0, io.SeekCurrent)
	if err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	if _, err := tmp.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	if err := t.WriteHeader(header(storeName, size)); err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	if _, err := io.Copy(t, tmp); err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	return nil
}

func writeFile(t *tar.Writer, name string, b []byte) error {
	if err := t.WriteHeader(header(name, int64(len(b)))); err != nil {
		return err
	}
	_, err := t.Write(b)
	return err
}

func header(name string, size int64) *tar.Header {
	return &tar.Header{Name: name, Size: size, Mode: 0o600, ModTime: time.Unix(0, 0), Format: tar.FormatPAX}
}

// Read makes a data folder of the backup in r. dir must be empty or missing.
func Read(ctx context.Context, dir string, r io.Reader) error {
	dec, err := zstd.NewReader(r, zstd.WithDecoderMaxMemory(maxStore))
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	defer dec.Close()
	t := tar.NewReader(dec)
	h, err := t.Next()
	if err != nil {
		return fmt.Errorf("restoring: no backup of nongrata: %w", err)
	}
	if h.Name != storeName {
		return fmt.Errorf("restoring: no backup of nongrata: it begins with %q, want %q", h.Name, storeName)
	}
	if err := store.Restore(dir, t); err != nil {
		return err
	}
	return readEvidence(ctx, filepath.Join(dir, evidenceDir), t)
}

func readEvidence(ctx context.Context, dir string, t *tar.Reader) (err error) {
	a, err := evidence.Open(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	for {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("restoring evidence: %w", err)
		}
		if h.Size > maxBlob {
			return fmt.Errorf("restoring evidence: %s is over %d bytes", h.Name, maxBlob)
		}
		b, err := io.ReadAll(t)
		if err != nil {
			return fmt.Errorf("restoring evidence: %s: %w", h.Name, err)
		}
		got, err := a.Put(ctx, b)
		if err != nil {
			return err
		}
		if want := path.Base(h.Name); string(got) != want {
			return fmt.Errorf("restoring evidence: %s has the bytes of %s", want, got)
		}
	}
}

// Verify reads every blob of the archive and returns how many there are, and the names of
// those whose bytes are not what their name says.
func Verify(ctx context.Context, a *evidence.Archive) (blobs int, damaged []ingest.Hash, err error) {
	err = a.Each(func(h ingest.Hash) error {
		blobs++
		if _, err := a.Get(ctx, h); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			damaged = append(damaged, h)
		}
		return nil
	})
	return blobs, damaged, err
}
