package store

import (
	"context"
	"fmt"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"nongrata/review"
)

// A Proof shows that a record is in the ledger, to somebody who has nothing of the ledger but
// its public key: the hashes beside its way up to the root that the checkpoint signs (an
// RFC 6962 audit path).
type Proof struct {
	Seq        uint64      `json:"seq"`
	Checkpoint string      `json:"checkpoint"`
	Hashes     []tlog.Hash `json:"hashes"` // base64, from the leaf's neighbour up
}

// Prove returns the proof of the entry with this number, against the ledger as it is now. For
// one that is not there the error wraps review.ErrNotFound.
func (db *DB) Prove(ctx context.Context, seq uint64) (Proof, error) {
	p := Proof{Seq: seq}
	var text string
	err := db.view(ctx, func(tx *bolt.Tx) error {
		size, err := ledgerSize(tx)
		if err != nil {
			return err
		}
		if seq >= size {
			return review.ErrNotFound
		}
		if p.Hashes, err = tlog.ProveRecord(int64(size), int64(seq), hashReader(tx)); err != nil {
			return err
		}
		root, err := tlog.TreeHash(int64(size), hashReader(tx))
		text = checkpointText(size, root)
		return err
	})
	if err != nil {
		return Proof{}, fmt.Errorf("proving entry %d: %w", seq, err)
	}
	signed, err := note.Sign(&note.Note{Text: text}, db.signer)
	if err != nil {
		return Proof{}, fmt.Errorf("proving entry %d: %w", seq, err)
	}
	p.Checkpoint = string(signed)
	return p, nil
}

// Check reports why p does not prove that record is in the ledger of these public keys.
func (p Proof) Check(record []byte, keys []string) error {
	size, root, err := openCheckpoint(p.Checkpoint, keys)
	if err != nil {
		return fmt.Errorf("checking proof of entry %d: %w", p.Seq, err)
	}
	leaf := tlog.RecordHash(record)
	if err := tlog.CheckRecord(p.Hashes, int64(size), root, int64(p.Seq), leaf); err != nil {
		return fmt.Errorf("checking proof of entry %d: %w", p.Seq, err)
	}
	return nil
}
