package evidence

import (
	"bytes"
	"errors"
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

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	body := bytes.Repeat([]byte("forty diplomats "), 1000)
	h, err := a.Put(t.Context(), body)
	if err != nil {
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
	if got, err := b.Get(t.Context(), h); err != nil || !bytes.Equal(got, body) {
		t.Errorf("Get after reopening = %d bytes, %v, want %d", len(got), err, len(body))
	}
	if !b.Has(h) || b.Has(ingest.HashOf(nil)) || b.Has("..") {
		t.Error("Has does not tell what is there")
	}
	wantBlobs, wantBytes := a.Size()
	if blobs, size := b.Size(); blobs != 1 || blobs != wantBlobs || size != wantBytes || size > 1000 {
		t.Errorf("Size() = %d, %d after reopening, want %d, %d, packed", blobs, size, wantBlobs, wantBytes)
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
	dir := t.TempDir()
	a := open(t, dir)
	body := []byte("the ministry declares 12 members of the embassy personae non gratae")
	h, err := a.Put(t.Context(), body)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(a.path(h))
	if err != nil {
		t.Fatal(err)
	}
	check := func(name string, bad []byte) {
		if err := os.WriteFile(a.path(h), bad, 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := a.Get(t.Context(), h)
		if err == nil && !bytes.Equal(got, body) || err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: Get = %q, %v, want the bytes or ErrDamaged", name, got, err)
		}
	}
	for i := range whole {
		bad := bytes.Clone(whole)
		bad[i] ^= 1 << (i % 8)
		check("flipped", bad)
		check("cut", whole[:i])
	}
}

func TestPutUnwritable(t *testing.T) {
	dir := t.TempDir()
	a := open(t, dir)
	if err := os.RemoveAll(filepath.Join(dir, "tmp")); err != nil {
		t.Fatal(err)
	}
	h := ingest.HashOf([]byte("x"))
	if _, err := a.Put(t.Context(), []byte("x")); err == nil || a.Has(h) {
		t.Errorf("Put without a place to write = %v, Has %v, want an error and nothing stored", err, a.Has(h))
	}
}
