package store

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	bolt "go.etcd.io/bbolt"
)

// commits returns how many transactions have been committed.
func commits(t *testing.T, db *DB) (n int) {
	t.Helper()
	if err := db.bolt.View(func(tx *bolt.Tx) error { n = tx.ID(); return nil }); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestWritesShareASync lets many write while one is at it, some of whom fail or panic: each gets
// its own answer, what is confirmed is there and nothing else, and the syncs are few.
func TestWritesShareASync(t *testing.T) {
	db := open(t, t.TempDir())
	began, goOn := make(chan struct{}), make(chan struct{})
	key := func(i int) []byte { return []byte(fmt.Sprint("w", i)) }
	put := func(i int) func(*bolt.Tx) error {
		return func(tx *bolt.Tx) error { return tx.Bucket([]byte(bucketMeta)).Put(key(i), mark()) }
	}
	var g sync.WaitGroup
	g.Go(func() {
		err := db.together(t.Context(), func(tx *bolt.Tx) error {
			close(began)
			<-goOn
			return put(0)(tx)
		})
		if err != nil {
			t.Errorf("together = %v", err)
		}
	})
	<-began
	before := commits(t, db)
	const n = 60
	for i := 1; i <= n; i++ {
		g.Go(func() {
			boom := fmt.Errorf("boom %d", i)
			defer func() {
				if r := recover(); (r != nil) != (i%20 == 0) {
					t.Errorf("write %d: panic = %v, want one of every twentieth only", i, r)
				}
			}()
			err := db.together(t.Context(), func(tx *bolt.Tx) error {
				if err := put(i)(tx); err != nil {
					return err
				}
				switch {
				case i%20 == 0:
					panic(boom)
				case i%10 == 0:
					return boom
				}
				return nil
			})
			if i%10 == 0 && !errors.Is(err, boom) || i%10 != 0 && err != nil {
				t.Errorf("write %d = %v", i, err)
			}
		})
	}
	for waiting := 0; waiting < n; {
		db.writes.mu.Lock()
		waiting = len(db.writes.waiting)
		db.writes.mu.Unlock()
	}
	close(goOn)
	g.Wait()
	if got := commits(t, db) - before; got > 3 {
		t.Errorf("%d writes took %d transactions, want at most 3", n+1, got)
	}
	err := db.bolt.View(func(tx *bolt.Tx) error {
		for i := range n + 1 {
			there := tx.Bucket([]byte(bucketMeta)).Get(key(i)) != nil
			if want := i == 0 || i%10 != 0; there != want {
				t.Errorf("write %d is there = %v, want %v", i, there, want)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.together(t.Context(), put(1)); err != nil {
		t.Errorf("a write after all that = %v", err)
	}
}

// BenchmarkTogether is what 20 writers at once wait for.
func BenchmarkTogether(b *testing.B) {
	db := open(b, b.TempDir())
	b.SetParallelism(10)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			err := db.together(b.Context(), func(tx *bolt.Tx) error {
				return tx.Bucket([]byte(bucketMeta)).Put([]byte("w"), mark())
			})
			if err != nil {
				b.Error(err)
			}
		}
	})
}
