package evidence

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

func open(t *testing.T, dir string) *Archive {
	t.Helper()
	a, err := Open(dir)
	if err != nil {
		t.Fatalf("Open = %v, want nil", err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func TestArchive(t *testing.T) {
	ingesttest.TestArchive(t, func(t *testing.T) ingest.Archive { return open(t, t.TempDir()) })
}

// blobs are one of each kind: one that packs well, and one that does not pack at all.
func blobs() (small, large []byte) {
	large = make([]byte, maxSmall+1000)
	rand.NewChaCha8([32]byte{}).Read(large)
	return bytes.Repeat([]byte("forty diplomats "), 1000), large
}

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	small, large := blobs()
	hashes, err := a.PutAll(t.Context(), [][]byte{small, large})
	if err != nil {
		t.Fatal(err)
	}
	wantBlobs, wantBytes := a.Size()
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	left := filepath.Join(dir, "tmp", "left by a crash")
	if err := os.WriteFile(left, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	b := open(t, dir)
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("Open leaves %s behind", left)
	}
	for i, body := range [][]byte{small, large} {
		if got, err := b.Get(t.Context(), hashes[i]); err != nil || !bytes.Equal(got, body) || !b.Has(hashes[i]) {
			t.Errorf("Get after reopening = %d bytes, %v, want %d", len(got), err, len(body))
		}
	}
	if b.Has(ingest.HashOf(nil)) || b.Has("..") {
		t.Error("Has does not tell what is there")
	}
	if blobs, size := b.Size(); blobs != 2 || blobs != wantBlobs || size != wantBytes || size > int64(len(large))+1000 {
		t.Errorf("Size() = %d, %d after reopening, want %d, %d, packed", blobs, size, wantBlobs, wantBytes)
	}
}

// Folders of earlier versions have a file for each blob, however small.
func TestOlderFolder(t *testing.T) {
	a := open(t, t.TempDir())
	body, _ := blobs()
	h := ingest.HashOf(body)
	if err := a.store(a.path(h), a.enc.EncodeAll(body, nil)); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Get(t.Context(), h); err != nil || !bytes.Equal(got, body) || !a.Has(h) {
		t.Errorf("Get of a small file = %d bytes, %v, want %d", len(got), err, len(body))
	}
	if _, err := a.Put(t.Context(), body); err != nil {
		t.Fatal(err)
	}
	if n, _ := a.Size(); n != 1 {
		t.Errorf("%d blobs after the same Put again, want 1", n)
	}
}

func TestEach(t *testing.T) {
	a := open(t, t.TempDir())
	var want []ingest.Hash
	for _, s := range []string{"one", "two", "three"} {
		h, err := a.Put(t.Context(), []byte(s))
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, h)
	}
	slices.Sort(want)
	var got []ingest.Hash
	if err := a.Each(func(h ingest.Hash) error { got = append(got, h); return nil }); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got, want) {
		t.Errorf("Each = %v, want %v", got, want)
	}
}

// Whatever is flipped or cut on the disk, Get serves the bytes that were put or none.
func TestDamage(t *testing.T) {
	a := open(t, t.TempDir())
	body := []byte("the ministry declares 12 members of the embassy personae non gratae")
	h, packed := ingest.HashOf(body), a.enc.EncodeAll(body, nil)
	path := a.path(h)
	if err := a.store(path, packed); err != nil {
		t.Fatal(err)
	}
	for i := range packed {
		checkDamaged(t, a, body, func() error { return os.WriteFile(path, flipped(packed, i), 0o600) })
		checkDamaged(t, a, body, func() error { return os.WriteFile(path, packed[:i], 0o600) })
	}
}

func TestDamageSmall(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	body := []byte("the ministry declares 12 members of the embassy personae non gratae")
	if _, err := a.Put(t.Context(), body); err != nil {
		t.Fatal(err)
	}
	packed, path := a.enc.EncodeAll(body, nil), filepath.Join(dir, smallName)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(whole, packed)
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil || at < 0 {
		t.Fatalf("the frame is at %d of %s, %v", at, path, err)
	}
	defer f.Close()
	for i := range packed {
		checkDamaged(t, a, body, func() error { _, err := f.WriteAt(flipped(packed, i), int64(at)); return err })
	}
	flags := at&^(os.Getpagesize()-1) + 8 // what kind of page bbolt takes it for
	checkDamaged(t, a, body, func() error { _, err := f.WriteAt([]byte{0xff}, int64(flags)); return err })
}

func flipped(b []byte, i int) []byte {
	bad := bytes.Clone(b)
	bad[i] ^= 1 << (i % 8)
	return bad
}

func checkDamaged(t *testing.T, a *Archive, body []byte, damage func() error) {
	t.Helper()
	if err := damage(); err != nil {
		t.Fatal(err)
	}
	got, err := a.Get(t.Context(), ingest.HashOf(body))
	if err == nil && !bytes.Equal(got, body) {
		t.Errorf("Get of a damaged blob = %q, want the bytes or an error", got)
	}
	if err != nil && !errors.Is(err, ErrDamaged) && !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Get of a damaged blob = %v, want ErrDamaged or fs.ErrNotExist", err)
	}
}

func TestPutUnwritable(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	if err := os.RemoveAll(filepath.Join(dir, "tmp")); err != nil {
		t.Fatal(err)
	}
	_, large := blobs()
	h := ingest.HashOf(large)
	if _, err := a.Put(t.Context(), large); err == nil || a.Has(h) {
		t.Errorf("Put without a place to write = %v, Has %v, want an error and nothing stored", err, a.Has(h))
	}
}
