package evidence

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"nongrata/ingest"
)

// Folders of earlier versions have frames under their hashes: they are moved, as old as they are.
func TestOlderBucket(t *testing.T) {
	dir, put := t.TempDir(), time.Date(2022, 4, 5, 6, 0, 0, 0, time.UTC)
	a := open(t, dir)
	const n = 2*moved + 1
	err := a.small.Update(func(tx *bolt.Tx) error {
		old, err := tx.CreateBucket(bucketOlder)
		for i := 0; i < n && err == nil; i++ {
			text := fmt.Append(nil, "release ", i)
			v := binary.BigEndian.AppendUint64(nil, uint64(put.Unix()))
			err = old.Put(key(ingest.HashOf(text)), append(v, a.enc.EncodeAll(text, nil)...))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	b := open(t, dir)
	for i := range n {
		text := fmt.Sprint("release ", i)
		h := ingest.HashOf([]byte(text))
		if got, err := b.Get(t.Context(), h); err != nil || string(got) != text {
			t.Fatalf("Get of an earlier version's frame = %q, %v, want %q", got, err, text)
		}
		if e, ok, err := b.smallAge(h); !ok || err != nil || !e.At.Equal(put) {
			t.Fatalf("age of an earlier version's frame = %v, %v, %v, want %v", e.At, ok, err, put)
		}
	}
	err = b.small.View(func(tx *bolt.Tx) error {
		if tx.Bucket(bucketOlder) != nil {
			t.Error("the earlier version's bucket is left")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Texts in the order in which they come fill the file, wherever their hashes lie.
func TestSmallFile(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	for list := range 60 {
		var texts [][]byte
		for i := range 30 {
			_, noise := blobs()
			texts = append(texts, append(fmt.Append(nil, list, " ", i), noise[:1000]...))
		}
		if _, err := a.PutAll(t.Context(), texts); err != nil {
			t.Fatal(err)
		}
	}
	_, packed := a.Size()
	st, err := os.Stat(filepath.Join(dir, smallName))
	if err != nil || float64(st.Size()) > 1.6*float64(packed)+1<<20 {
		t.Errorf("the file has %d bytes for %d, %v, want little more", st.Size(), packed, err)
	}
}
