package pdf

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// encrypted returns TestRead's document as qpdf has encrypted it in every way there is
// (qpdf --encrypt USER OWNER BITS … -- IN OUT), by name.
func encrypted(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("testdata/encrypted/*.pdf")
	if err != nil || len(files) != 12 {
		t.Fatalf("%d encrypted documents, %v, want 12", len(files), err)
	}
	all := map[string][]byte{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".pdf")] = b
	}
	return all
}

// What anybody may read is read, whatever it is encrypted with; what wants a password says so.
func TestReadEncrypted(t *testing.T) {
	for name, b := range encrypted(t) {
		got, err := Read(b)
		if strings.HasPrefix(name, "password") {
			if !errors.Is(err, ErrEncrypted) {
				t.Errorf("%s: Read = %q, %v, want %v", name, got.Text, err, ErrEncrypted)
			}
			continue
		}
		if want := releaseText + "\n\nСтраница вторая"; err != nil || got.Text != want || got.Title != "О мерах" || got.Created.IsZero() {
			t.Errorf("%s: Read = %q, %q of %v, %v, want %q, titled and dated", name, got.Text, got.Title, got.Created, err, want)
		}
	}
}

// What lies about its encryption is damaged or encrypted, and no text.
func TestReadEncryptedDamaged(t *testing.T) {
	for name, b := range encrypted(t) {
		for _, lie := range [][2]string{
			{"/Standard", "/Adobe.PubSec"}, {"/Filter /Standard", "/Filter 7"}, {"/V ", "/V 1"}, {"/R ", "/R 1"}, {"/U <", "/U <00"},
			{"/AESV", "/ABSV"}, {"/StmF /StdCF", "/StmF /Other"}, {"/O <", "/X <"},
		} {
			changed := bytes.Replace(b, []byte(lie[0]), []byte(lie[1]), 1)
			if got, err := Read(changed); !bytes.Equal(changed, b) && err == nil && got.Text != releaseText+"\n\nСтраница вторая" {
				t.Errorf("%s with %s for %s: Read = %q, want an error", name, lie[1], lie[0], got.Text)
			}
		}
	}
}
