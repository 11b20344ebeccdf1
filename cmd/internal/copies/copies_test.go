package copies

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/review"
	"nongrata/review/reviewtest"
	"nongrata/store"
)

// folder makes a data folder with decided cases and two blobs.
func folder(t *testing.T) (*store.DB, *evidence.Archive, []ingest.Hash) {
	t.Helper()
	ctx, dir := t.Context(), t.TempDir()
	db, err := store.Open(ctx, dir, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	a, err := evidence.Open(filepath.Join(dir, evidenceDir))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	var hashes []ingest.Hash
	noise := make([]byte, 64<<10) // packs to a file of its own
	rand.NewChaCha8([32]byte{}).Read(noise)
	for _, text := range []string{string(noise), strings.Repeat("a page ", 10_000)} {
		h, err := a.Put(ctx, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, h)
	}
	desk := review.NewDesk(db, review.Options{})
	if err := desk.File(ctx, reviewtest.Candidate("LT", "RU", "2022-03-18", reviewtest.People(4))); err != nil {
		t.Fatal(err)
	}
	queue, err := desk.Queue(ctx, review.Filter{})
	if err != nil || len(queue) != 1 {
		t.Fatalf("Queue = %d cases, %v, want 1", len(queue), err)
	}
	_, err = desk.Decide(ctx, review.Command{Case: queue[0].ID, Expect: queue[0].Version,
		Verdict: review.Approve, Reviewer: "ana", Via: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return db, a, hashes
}

func TestBackupRestores(t *testing.T) {
	ctx := t.Context()
	db, a, hashes := folder(t)
	var backup bytes.Buffer
	if err := Write(ctx, &backup, db, a); err != nil {
		t.Fatal(err)
	}
	head, err := db.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}

	dir := filepath.Join(t.TempDir(), "restored")
	if err := Read(ctx, dir, bytes.NewReader(backup.Bytes())); err != nil {
		t.Fatal(err)
	}
	got, err := store.Open(ctx, dir, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer got.Close()
	if r, err := got.Verify(ctx, head); err != nil || !r.OK() || r.Entries != 1 || r.Expulsions != 1 {
		t.Errorf("Verify of the restored store = %+v, %v, want one entry, one expulsion, no problem", r, err)
	}
	b, err := evidence.Open(filepath.Join(dir, evidenceDir))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	if n, damaged, err := Verify(ctx, b); n != len(hashes) || len(damaged) != 0 || err != nil {
		t.Errorf("Verify of the restored evidence = %d blobs, %v damaged, %v, want %d and none", n, damaged, err, len(hashes))
	}
	if err := Read(ctx, dir, bytes.NewReader(backup.Bytes())); err == nil {
		t.Error("Read into a folder in use = nil, want an error")
	}
}

func TestReadRefuses(t *testing.T) {
	db, a, _ := folder(t)
	var backup bytes.Buffer
	if err := Write(t.Context(), &backup, db, a); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		b    []byte
	}{
		{"empty", nil},
		{"no archive", []byte("PK\x03\x04 something else")},
		{"cut short", backup.Bytes()[:backup.Len()/2]},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "restored")
			if err := Read(context.Background(), dir, bytes.NewReader(tt.b)); err == nil {
				t.Error("Read = nil, want an error")
			}
		})
	}
}

func TestVerifyFindsDamage(t *testing.T) {
	db, a, hashes := folder(t)
	name := string(hashes[0])
	path := filepath.Join(db.Dir(), evidenceDir, name[:2], name+".zst")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	n, damaged, err := Verify(t.Context(), a)
	if n != 2 || len(damaged) != 1 || damaged[0] != hashes[0] || err != nil {
		t.Errorf("Verify = %d, %v, %v, want 2 blobs and %s damaged", n, damaged, err, name)
	}
}
