package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"
	"golang.org/x/sync/errgroup"

	"nongrata/ingest/ingesttest/raced"
	"nongrata/review"
	"nongrata/review/web"
)

func TestSecondOpenerIsTold(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	if err := db.Announce("http://127.0.0.1:8484"); err != nil {
		t.Fatal(err)
	}
	_, err := Open(context.Background(), dir, Options{})
	want := fmt.Sprintf("data folder %s is in use by nongrata pid %d (http://127.0.0.1:8484) since 2",
		dir, os.Getpid())
	if !errors.Is(err, ErrInUse) || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("second Open = %v, want %s…", err, want)
	}
	if addr, err := Address(dir); addr != "http://127.0.0.1:8484" || err != nil {
		t.Errorf("Address = %q, %v, want the announced one", addr, err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, holderName)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("lock file after Close: %v, want none", err)
	}
	// One that a crash left behind hinders nobody.
	if err := os.WriteFile(filepath.Join(dir, holderName), []byte(`{"pid":1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, dir)
}

// Of many that start at once on an empty folder, one gets it; nobody destroys anybody's file.
func TestRaceForAnEmptyFolder(t *testing.T) {
	dir := t.TempDir()
	dbs := make([]*DB, 8)
	var g errgroup.Group
	for i := range dbs {
		g.Go(func() (err error) {
			dbs[i], err = Open(context.Background(), dir, Options{})
			if errors.Is(err, ErrInUse) {
				return nil
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	opened := 0
	for _, db := range dbs {
		if db != nil {
			opened++
			approve(t, db, 1)
			db.Close()
		}
	}
	if opened != 1 {
		t.Errorf("%d openers got the folder, want one", opened)
	}
	wantClean(t, open(t, dir), "")
}

func TestFilesArePrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "on", "the", "way")
	open(t, dir)
	for _, name := range []string{fileName, keyName, holderName} {
		st, err := os.Stat(filepath.Join(dir, name))
		if err != nil || st.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v, want mode 0600", name, st, err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, newName)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s was left behind", newName)
	}
}

// A first start that was cut short leaves a file under the other name, whole or not.
func TestFirstStartAfterCrash(t *testing.T) {
	for _, left := range []string{"", "half", strings.Repeat("x", 20000)} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, newName), []byte(left), 0o600); err != nil {
			t.Fatal(err)
		}
		approve(t, open(t, dir), 1)
	}
}

// storeOf returns the used bytes of a closed store with n approvals; the file is longer.
func storeOf(t *testing.T, dir string, n int) []byte {
	t.Helper()
	db := open(t, dir)
	for i := range n {
		approve(t, db, i)
	}
	var used int64
	if err := db.bolt.View(func(tx *bolt.Tx) error { used = tx.Size(); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(filepath.Join(dir, fileName))
	if err != nil {
		t.Fatal(err)
	}
	return file[:used]
}

func TestDamageIsReported(t *testing.T) {
	dir := t.TempDir()
	whole := storeOf(t, dir, 50)
	for name, content := range map[string][]byte{
		"empty":        {},
		"text":         []byte("hello"),
		"half":         whole[:len(whole)/2],
		"no meta page": append(make([]byte, 8192), whole[8192:]...),
		"last page":    whole[:len(whole)-4096],
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, fileName), content, 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := Open(context.Background(), dir, Options{})
		if err == nil {
			r, verr := db.Verify(context.Background(), "")
			db.Close()
			if verr == nil && r.OK() && name != "last page" {
				t.Errorf("%s: opened and verified clean", name)
			}
			continue
		}
		if !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "restore") {
			t.Errorf("Open of a store that is %s = %v, want ErrDamaged with advice", name, err)
		}
		if got, _ := os.ReadFile(filepath.Join(dir, fileName)); !bytes.Equal(got, content) {
			t.Errorf("%s: Open changed the damaged file", name)
		}
	}
}

// A flipped bit is either found or in a page that nothing uses; it never kills the process.
func TestBitRot(t *testing.T) {
	if raced.On {
		t.Skip("a fault in a mapped page that the race detector reads is not ours to catch; go test without -race runs this")
	}
	dir := t.TempDir()
	whole := storeOf(t, dir, 30)
	rng := rand.New(rand.NewPCG(7, 7))
	found := 0
	for range 30 {
		at, bit := rng.IntN(len(whole)), byte(1)<<rng.IntN(8)
		flipped := bytes.Clone(whole)
		flipped[at] ^= bit
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, fileName), flipped, 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := Open(context.Background(), dir, Options{Clock: day})
		if err != nil {
			found++
			continue
		}
		r, err := db.Verify(context.Background(), "")
		if err != nil || !r.OK() {
			found++
		} else if r.Entries != 30 || r.Expulsions != 30 {
			t.Errorf("bit at %d: verified clean with %d entries, %d expulsions", at, r.Entries, r.Expulsions)
		}
		db.Close()
	}
	if found == 0 {
		t.Error("none of 30 flipped bits was found")
	}
	t.Logf("%d of 30 flipped bits found, the others harmless", found)
}

func TestNewerSchemaIsRefused(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	tamper(t, db, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucketMeta)).Put(keySchema, []byte{0, 0, 0, 99})
	})
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	_, err := Open(context.Background(), dir, Options{})
	if err == nil || !strings.Contains(err.Error(), "schema version 99") {
		t.Errorf("Open of a newer store = %v, want its schema version refused", err)
	}
}

func TestMigrationsAreNumbered(t *testing.T) {
	for i, m := range migrations() {
		if m.version != uint32(i+1) || m.about == "" {
			t.Errorf("migration %d = version %d, %q, want version %d and a reason", i, m.version, m.about, i+1)
		}
	}
}

func TestBackupRestores(t *testing.T) {
	ctx := context.Background()
	db := open(t, t.TempDir())
	for n := range 20 {
		approve(t, db, n)
	}
	head, err := db.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var backup bytes.Buffer
	if err := db.Backup(ctx, &backup); err != nil {
		t.Fatal(err)
	}
	approve(t, db, 20) // not in the backup

	dir := filepath.Join(t.TempDir(), "restored")
	if err := Restore(dir, bytes.NewReader(backup.Bytes())); err != nil {
		t.Fatal(err)
	}
	copied := open(t, dir)
	wantClean(t, copied, head) // signed by the old key
	if r := verify(t, copied, ""); r.Entries != 20 {
		t.Errorf("restored ledger has %d entries, want 20", r.Entries)
	}
	newer, err := db.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if r := verify(t, copied, newer); r.OK() {
		t.Error("a checkpoint newer than the backup verified clean")
	}
	approve(t, copied, 20)
	wantClean(t, copied, head)
}

// Backups taken while the desk works are of one moment each.
func TestBackupBesideWrites(t *testing.T) {
	ctx := context.Background()
	db := open(t, t.TempDir())
	approve(t, db, 0)
	var g errgroup.Group
	done := make(chan struct{})
	g.Go(func() error {
		for n := 1; ; n++ {
			select {
			case <-done:
				return nil
			default:
				approve(t, db, n)
			}
		}
	})
	var last uint64
	for range 8 {
		var backup bytes.Buffer
		if err := db.Backup(ctx, &backup); err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join(t.TempDir(), "r")
		if err := Restore(dir, &backup); err != nil {
			t.Fatal(err)
		}
		copied := open(t, dir)
		wantClean(t, copied, "")
		r := verify(t, copied, "")
		if r.Entries < last || int(r.Entries) != r.Expulsions {
			t.Errorf("backup holds %+v, want as many of each and at least %d", r, last)
		}
		last = r.Entries
		wantClean(t, db, "") // beside the writer, too
	}
	close(done)
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
}

func TestRestoreRefuses(t *testing.T) {
	var backup bytes.Buffer
	if err := open(t, t.TempDir()).Backup(context.Background(), &backup); err != nil {
		t.Fatal(err)
	}
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "x"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Restore(full, bytes.NewReader(backup.Bytes())); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("Restore into a folder with a file = %v, want ErrNotEmpty", err)
	}
	for name, content := range map[string][]byte{
		"nothing": {}, "text": []byte("hello"), "half": backup.Bytes()[:backup.Len()/2],
	} {
		dir := t.TempDir()
		if err := Restore(dir, bytes.NewReader(content)); err == nil {
			t.Errorf("Restore of %s succeeded", name)
		}
		if left, _ := os.ReadDir(dir); len(left) > 0 {
			t.Errorf("Restore of %s left %v", name, left)
		}
	}
}

func TestAccounts(t *testing.T) {
	ctx := context.Background()
	db := open(t, t.TempDir())
	users := []web.User{{Name: "ana", Role: web.Admin, Created: day()}, {Name: "ben", Role: web.Reviewer, Created: day()}}
	for _, u := range []web.User{users[1], users[0], users[1]} {
		if err := db.PutUser(ctx, u); err != nil {
			t.Fatal(err)
		}
	}
	got, err := db.Users(ctx)
	if diff := cmp.Diff(users, got); err != nil || diff != "" {
		t.Errorf("Users = %v, -want +got %s", err, diff)
	}
	if u, err := db.User(ctx, "ana"); err != nil || u != users[0] {
		t.Errorf("User(ana) = %v, %v, want %v", u, err, users[0])
	}
	if _, err := db.User(ctx, "eve"); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("User(eve) = %v, want ErrNotFound", err)
	}
	if err := db.PutUser(ctx, web.User{}); !errors.Is(err, review.ErrInvalid) {
		t.Errorf("PutUser without a name = %v, want ErrInvalid", err)
	}
	a := web.Credential{ID: "2", Kind: web.SignInLink, Created: day(), Expires: day().Add(1)}
	b := web.Credential{ID: "1", Kind: web.SignInLink, Created: day().Add(1)}
	c := web.Credential{ID: "3", Kind: web.Session, User: "ana", Created: day()}
	for _, x := range []web.Credential{b, c, a} {
		if err := db.PutCredential(ctx, x); err != nil {
			t.Fatal(err)
		}
	}
	links, err := db.Credentials(ctx, web.SignInLink)
	if diff := cmp.Diff([]web.Credential{a, b}, links); err != nil || diff != "" {
		t.Errorf("Credentials(link) = %v, -want +got %s", err, diff)
	}
	for _, want := range []bool{true, false} {
		if was, err := db.DropCredential(ctx, "2"); was != want || err != nil {
			t.Errorf("DropCredential(2) = %v, %v, want %v", was, err, want)
		}
	}
	if _, err := db.Credential(ctx, "2"); !errors.Is(err, review.ErrNotFound) {
		t.Errorf("Credential(2) after its use = %v, want ErrNotFound", err)
	}
	if got, err := db.Credential(ctx, "3"); err != nil || got.ID != c.ID || got.User != c.User {
		t.Errorf("Credential(3) = %v, %v, want %v", got, err, c)
	}
}
