package mapped

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"testing"

	bolt "go.etcd.io/bbolt"
)

// What is mapped of a file stays within bounds however much of it is read, and what is read is
// what was written.
func TestRead(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("pages are given back on Linux only")
	}
	const values, size = 2000, 20_000
	path := filepath.Join(t.TempDir(), "big.db")
	db, err := bolt.Open(path, 0o600, &bolt.Options{NoSync: true, InitialMmapSize: 1 << 30})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	value := func(n int) []byte { return bytes.Repeat([]byte{byte(n)}, size) }
	key := func(n int) []byte { return binary.BigEndian.AppendUint32(nil, uint32(n)) }
	err = db.Update(func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte("b"))
		for n := 0; n < values && err == nil; n++ {
			err = b.Put(key(n), value(n))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var pages Pages
	for n := range values {
		err := db.View(func(tx *bolt.Tx) error {
			if got := tx.Bucket([]byte("b")).Get(key(n)); !bytes.Equal(got, value(n)) {
				t.Errorf("value %d = %d bytes, want those that were put", n, len(got))
			}
			pages.Read(tx, 1)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := resident(t, path); got > 2*most {
		t.Errorf("%d bytes of the file are in memory after reading %d, want at most %d", got, values*size, 2*most)
	}
}

// resident is how much of the file at path is in this process's memory.
func resident(t *testing.T, path string) int {
	t.Helper()
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(regexp.QuoteMeta(path) + `\n(?:.*\n)*?Rss:\s+(\d+) kB`).FindSubmatch(maps)
	if m == nil {
		t.Fatalf("%s is not mapped", path)
	}
	kb, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return kb << 10
}
