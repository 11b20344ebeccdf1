//go:build linux

package evidence

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"nongrata/ingest"
)

// On a disk that is full Put says so and loses nothing that it had confirmed; once there is
// space again it goes on, without a restart. Over and over.
func TestDiskFull(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=12m"); err != nil {
		t.Skipf("needs the right to mount a small file system: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, 0); err != nil {
			t.Errorf("unmounting: %v", err)
		}
	})
	a, err := Open(filepath.Join(disk, "evidence"))
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	stored := map[ingest.Hash][]byte{}
	ballast := filepath.Join(disk, "ballast")
	for round := range 10 {
		if err := os.WriteFile(ballast, make([]byte, 3<<20), 0o600); err != nil {
			t.Fatal(err)
		}
		failed := 0
		for n := 0; failed < 5; n++ {
			small, large := texts(fmt.Sprint(round, " ", n))
			for _, b := range [][]byte{small, large} {
				h, err := a.Put(t.Context(), b)
				if err != nil {
					failed++
					continue
				}
				stored[h] = b
			}
		}
		for h, want := range stored {
			if got, err := a.Get(t.Context(), h); err != nil || !bytes.Equal(got, want) {
				t.Fatalf("round %d: Get on a full disk = %d bytes, %v, want %d", round, len(got), err, len(want))
			}
		}
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
		small, large := texts(fmt.Sprint("after ", round))
		if _, err := a.PutAll(t.Context(), [][]byte{small, large}); err != nil {
			t.Fatalf("round %d: Put after space was freed: %v", round, err)
		}
		for h := range stored { // what an operator, or the upkeep, would put out
			if part := []Aged{{Hash: h, At: a.now().Add(fresh)}}; len(stored) > 5 {
				if _, _, err := a.remove(part); err != nil {
					t.Fatal(err)
				}
				delete(stored, h)
			}
		}
	}
}
