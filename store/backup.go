package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	bolt "go.etcd.io/bbolt"
)

// Backup writes the whole store as it is now to w, while everything else goes on. It holds
// neither the evidence archive nor ledger.key.
func (db *DB) Backup(ctx context.Context, w io.Writer) error {
	err := db.view(ctx, func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(untilDone{ctx, w})
		return err
	})
	if err != nil {
		return fmt.Errorf("backing up store: %w", err)
	}
	return nil
}

// untilDone is a writer that a context ends.
type untilDone struct {
	ctx context.Context
	w   io.Writer
}

func (u untilDone) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.w.Write(p)
}

// Restore makes a data folder of a backup. dir must be empty or missing; a backup that is
// damaged, or of a newer schema, leaves it so.
func Restore(dir string, r io.Reader) (err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	there, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	if len(there) > 0 {
		return fmt.Errorf("restoring into %s: %w", dir, ErrNotEmpty)
	}
	path := filepath.Join(dir, newName)
	defer func() {
		if err != nil {
			os.Remove(path)
		}
	}()
	if err := copyFile(path, r); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	if err := checkCopy(path); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	if err := os.Rename(path, filepath.Join(dir, fileName)); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	return syncDir(dir)
}

func copyFile(path string, r io.Reader) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(f, r)
	if err == nil && n == 0 {
		err = errors.New("the backup is empty")
	}
	return errors.Join(err, f.Sync(), f.Close())
}

// checkCopy reads every page of a backup and its schema version.
func checkCopy(path string) error {
	b, err := openBolt(path)
	if err != nil {
		return err
	}
	defer b.Close()
	return guard(path, func() error {
		return b.View(func(tx *bolt.Tx) error {
			if err := errors.Join(checkPages(tx)...); err != nil {
				return err
			}
			have, err := schemaOf(tx)
			if err != nil {
				return err
			}
			if have == 0 || have > uint32(Schema()) {
				return fmt.Errorf("schema version %d, this program knows 1 to %d", have, Schema())
			}
			return nil
		})
	})
}
