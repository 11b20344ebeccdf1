package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
	"golang.org/x/mod/sumdb/note"

	"nongrata/ingest/mapped"
	"nongrata/review"
)

const (
	fileName = "nongrata.db"
	// newName is the store while it is being made; it is renamed when it is whole on disk.
	newName = "nongrata.db.new"

	// lockWait bounds the wait for bbolt's file lock, which it tries every 50 ms.
	lockWait = 60 * time.Millisecond

	// grow is by how much the file grows at a time, in bytes.
	grow = 1 << 20
)

// Errors of Open and Restore, wrapped.
var (
	ErrInUse    = errors.New("data folder in use")
	ErrDamaged  = errors.New("store damaged")
	ErrNotEmpty = errors.New("folder not empty")
)

// Options of Open. The zero value is fine.
type Options struct {
	Clock review.Clock // nil takes time.Now
	Log   *slog.Logger // nil discards
}

// A DB is an open store. Its methods may be called from any goroutine; writes go one after
// the other, readings beside them see what was committed when they began.
type DB struct {
	dir    string
	bolt   *bolt.DB
	pages  mapped.Pages
	clock  review.Clock
	log    *slog.Logger
	signer note.Signer
	holder *holder
	wake   map[review.Topic]chan struct{}

	cases      cache[review.Case]
	expulsions cache[review.Expulsion]
	changes    changeLog
	writes     writeQueue

	// fail, in tests, ends a transaction between two of its steps.
	fail func(step string) error
}

// Open opens the store in dir, makes it when there is none, and migrates an older one. A
// folder that another process has open is an error that wraps ErrInUse and says whose it is;
// an unreadable file one that wraps ErrDamaged. Close releases the folder.
func Open(ctx context.Context, dir string, o Options) (_ *DB, err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("creating data folder: %w", err)
	}
	b, err := openOrCreate(dir, o.Clock())
	if err != nil {
		return nil, err
	}
	db := &DB{dir: dir, bolt: b, clock: o.Clock, log: o.Log, wake: wakes()}
	defer func() {
		if err != nil {
			db.Close()
		}
	}()
	err = guard(db.path(), func() error { return migrate(b, o.Clock()) })
	if err != nil {
		return nil, fmt.Errorf("opening store %s: %w", db.path(), err)
	}
	err = db.view(ctx, func(tx *bolt.Tx) error {
		db.changes.begin(tx.Bucket([]byte(bucketCases)).Sequence())
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("opening store %s: %w", db.path(), err)
	}
	if db.holder, err = writeHolder(dir); err != nil {
		return nil, err
	}
	if db.signer, err = db.openKey(); err != nil {
		return nil, err
	}
	return db, nil
}

// wakes returns the topics' channels, each filled: the outbox may hold messages of last time.
func wakes() map[review.Topic]chan struct{} {
	m := map[review.Topic]chan struct{}{}
	for _, t := range topics() {
		m[t] = make(chan struct{}, 1)
		m[t] <- struct{}{}
	}
	return m
}

func openOrCreate(dir string, now time.Time) (*bolt.DB, error) {
	path := filepath.Join(dir, fileName)
	st, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := create(dir, now); err != nil {
			return nil, err
		}
	} else if err != nil {
		return nil, fmt.Errorf("opening store: %w", err)
	} else if st.Size() == 0 {
		// bbolt would take it for a new one.
		return nil, damaged(path, errors.New("the file is empty"))
	}
	return openBolt(path)
}

// create makes a whole store under another name first: a power cut during bbolt's own first
// writes leaves a file that cannot be opened.
func create(dir string, now time.Time) error {
	path, final := filepath.Join(dir, newName), filepath.Join(dir, fileName)
	b, err := openBolt(path)
	if errors.Is(err, ErrDamaged) {
		// What a crash left of an earlier first start; nothing was ever acknowledged in it.
		if err := os.Remove(path); err != nil {
			return fmt.Errorf("creating store: %w", err)
		}
		b, err = openBolt(path)
	}
	if err != nil {
		return err
	}
	defer b.Close()
	// Who holds the lock of the new file may rename it, unless somebody was quicker.
	if _, err := os.Stat(final); err == nil {
		os.Remove(path)
		return nil
	}
	if err := migrate(b, now); err != nil {
		return fmt.Errorf("creating store: %w", err)
	}
	if err := b.Sync(); err != nil {
		return fmt.Errorf("creating store: %w", err)
	}
	if err := os.Rename(path, final); err != nil {
		return fmt.Errorf("creating store: %w", err)
	}
	return syncDir(dir)
}

// openBolt opens the file. What is unreadable is an error that wraps ErrDamaged.
func openBolt(path string) (b *bolt.DB, err error) {
	err = guard(path, func() (err error) {
		b, err = bolt.Open(path, 0o600, &bolt.Options{
			Timeout:         lockWait,
			FreelistType:    bolt.FreelistMapType,
			InitialMmapSize: space(),
		})
		return err
	})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, inUse(filepath.Dir(path))
	case errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum),
		errors.Is(err, bolterrors.ErrVersionMismatch):
		return nil, damaged(path, err)
	case err != nil:
		return nil, fmt.Errorf("opening store: %w", err)
	}
	b.AllocSize = grow
	if err := checkSize(b, path); err != nil {
		b.Close()
		return nil, damaged(path, err)
	}
	return b, nil
}

// space is the address space that the file may grow into, in bytes. Beyond it bbolt maps
// anew, and a writer waits then until every reader, a backup too, has ended. Windows would
// make the file that long.
func space() int {
	if runtime.GOOS == "windows" {
		return 0
	}
	return 1 << 30
}

// checkSize finds a file that lost its end; reading there would kill the process.
func checkSize(b *bolt.DB, path string) error {
	st, err := os.Stat(path)
	if err != nil {
		return err
	}
	return b.View(func(tx *bolt.Tx) error {
		if st.Size() < tx.Size() {
			return fmt.Errorf("the file has %d bytes of %d", st.Size(), tx.Size())
		}
		return nil
	})
}

func damaged(path string, err error) error {
	return fmt.Errorf("%w: %s: %w; restore the last backup with nongrata restore", ErrDamaged, path, err)
}

// guard calls f and turns bbolt's panics over damaged pages into errors.
func guard(path string, f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = damaged(path, fmt.Errorf("%v", r))
		}
	}()
	return f()
}

func (db *DB) path() string { return filepath.Join(db.dir, fileName) }

// Dir returns the data folder.
func (db *DB) Dir() string { return db.dir }

// Announce says where this process can be reached, for the message that a second opener of
// the folder gets.
func (db *DB) Announce(addr string) error { return db.holder.announce(addr) }

// Close waits for transactions to end and releases the folder. It may be called twice.
func (db *DB) Close() error {
	if db.holder != nil {
		db.holder.remove()
	}
	if err := db.bolt.Close(); err != nil {
		return fmt.Errorf("closing store: %w", err)
	}
	return nil
}

// places is at how many places of the file a reading transaction reads, about.
const places = 2

// view runs f in a reading transaction.
func (db *DB) view(ctx context.Context, f func(*bolt.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return db.bolt.View(func(tx *bolt.Tx) error {
		defer db.pages.Read(tx, places)
		return f(tx)
	})
}

// update runs f in a writing transaction; it is on disk when update returns nil.
func (db *DB) update(ctx context.Context, f func(*bolt.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return db.bolt.Update(f)
}

// syncDir makes renames in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil {
		return fmt.Errorf("syncing folder %s: %w", dir, err)
	}
	return nil
}

// writeFile replaces a small file in one step, durably.
func writeFile(path string, content []byte) error {
	tmp := path + ".new"
	f, err := os.OpenFile(tmp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(tmp, path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}
