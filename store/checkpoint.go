package store

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	keyName = "ledger.key"
	// origin names the log in checkpoints and is the name of its keys.
	origin = "nongrata"
)

// openKey reads the ledger's key, or makes one: at first start, and after a restore, as a
// backup does not hold it. The store remembers every public key, so that old checkpoints can
// be read.
func (db *DB) openKey() (note.Signer, error) {
	path := filepath.Join(db.dir, keyName)
	b, err := os.ReadFile(path)
	if err == nil {
		s, err := note.NewSigner(strings.TrimSpace(string(b)))
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", path, err)
		}
		return s, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading ledger key: %w", err)
	}
	skey, vkey, err := note.GenerateKey(rand.Reader, origin)
	if err != nil {
		return nil, fmt.Errorf("making ledger key: %w", err)
	}
	// The public half first: a key that signs is always known.
	err = db.bolt.Update(func(tx *bolt.Tx) error {
		made := db.clock().UTC().Format(time.RFC3339)
		return tx.Bucket([]byte(bucketKeys)).Put([]byte(vkey), []byte(made))
	})
	if err != nil {
		return nil, fmt.Errorf("storing ledger key: %w", err)
	}
	if err := writeFile(path, []byte(skey+"\n")); err != nil {
		return nil, fmt.Errorf("writing ledger key: %w", err)
	}
	return note.NewSigner(skey)
}

// Keys returns the public keys that have signed checkpoints of this ledger, in the form of
// golang.org/x/mod/sumdb/note.
func (db *DB) Keys(ctx context.Context) ([]string, error) {
	var out []string
	err := db.view(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucketKeys)).ForEach(func(k, _ []byte) error {
			out = append(out, string(k))
			return nil
		})
	})
	return out, err
}

// Checkpoint returns the signed head of the ledger: a note with the lines nongrata, size and
// root in base64. Kept outside the data folder, it lets Verify find any change to what the
// ledger held at this moment, its loss included.
func (db *DB) Checkpoint(ctx context.Context) (string, error) {
	var text string
	err := db.view(ctx, func(tx *bolt.Tx) error {
		size, err := ledgerSize(tx)
		if err != nil {
			return err
		}
		root, err := tlog.TreeHash(int64(size), hashReader(tx))
		if err != nil {
			return err
		}
		text = checkpointText(size, root)
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("making checkpoint: %w", err)
	}
	signed, err := note.Sign(&note.Note{Text: text}, db.signer)
	if err != nil {
		return "", fmt.Errorf("signing checkpoint: %w", err)
	}
	return string(signed), nil
}

func checkpointText(size uint64, root tlog.Hash) string {
	return fmt.Sprintf("%s\n%d\n%s\n", origin, size, base64.StdEncoding.EncodeToString(root[:]))
}

// openCheckpoint checks the signature against keys and reads size and root.
func openCheckpoint(signed string, keys []string) (size uint64, root tlog.Hash, err error) {
	var known []note.Verifier
	for _, k := range keys {
		v, err := note.NewVerifier(k)
		if err != nil {
			return 0, root, fmt.Errorf("key %q: %w", k, err)
		}
		known = append(known, v)
	}
	n, err := note.Open([]byte(signed), note.VerifierList(known...))
	if err != nil {
		return 0, root, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return 0, root, errors.New("not a checkpoint of a nongrata ledger")
	}
	if size, err = strconv.ParseUint(lines[1], 10, 63); err != nil {
		return 0, root, fmt.Errorf("size: %w", err)
	}
	h, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(h) != tlog.HashSize {
		return 0, root, fmt.Errorf("root %q: not a hash", lines[2])
	}
	copy(root[:], h)
	return size, root, nil
}
