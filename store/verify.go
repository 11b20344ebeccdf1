package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/mod/sumdb/tlog"

	"nongrata/review"
)

// maxProblems bounds a report: a store that is wrong all over need not say so a million times.
const maxProblems = 100

// A Report is what Verify found.
type Report struct {
	Entries    uint64   `json:"entries"`    // in the ledger
	Root       string   `json:"root"`       // of the tree over them, recomputed, hexadecimal
	Cases      int      `json:"cases"`      // in the table
	Expulsions int      `json:"expulsions"` // in the table
	Problems   []string `json:"problems"`   // sentences; empty when all is well
}

// OK reports whether nothing is wrong.
func (r Report) OK() bool { return len(r.Problems) == 0 }

// Verify recomputes what the store derives from other things and compares: the pages of the
// file, the hash of every record and of every node of the tree, decisions against their
// indexes, expulsions and decided cases against a fold over the ledger, the indexes of cases,
// outbox and deliveries against their rows. With a checkpoint, kept elsewhere, it also proves
// that nothing the ledger held then was changed, moved or lost since; "" goes without, and
// then a ledger rewritten as a whole, with its tree, is not found. The error says why it could
// not look; what it found is in the Report.
func (db *DB) Verify(ctx context.Context, checkpoint string) (Report, error) {
	keys, err := db.Keys(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("verifying: %w", err)
	}
	v := newVerifier(ctx)
	if err := db.verifyPages(v); err != nil {
		return Report{}, fmt.Errorf("verifying: %w", err)
	}
	err = db.view(ctx, func(tx *bolt.Tx) error {
		v.tx = tx
		broken := guard(db.path(), func() error { return v.tables(checkpoint, keys) })
		if broken != nil && ctx.Err() == nil {
			v.problem("%v", broken)
		}
		return ctx.Err()
	})
	if err != nil {
		return Report{}, fmt.Errorf("verifying: %w", err)
	}
	return v.report, nil
}

// verifyPages holds writers off for as long as it takes: bbolt compares the pages with the
// list of free ones as it is now, so a commit in between would look like damage.
func (db *DB) verifyPages(v *verifier) error {
	tx, err := db.bolt.Begin(true)
	if err != nil {
		return err
	}
	broken := guard(db.path(), func() error {
		for _, err := range checkPages(tx) {
			v.problem("file: %v", err)
		}
		return nil
	})
	if broken != nil {
		v.problem("%v", broken)
	}
	return tx.Rollback()
}

// checkPages reads every page of the file.
func checkPages(tx *bolt.Tx) []error {
	var all []error
	for err := range tx.Check() { // to its end: a goroutine sends
		if len(all) < maxProblems {
			all = append(all, err)
		}
	}
	return all
}

// verifier collects problems in one reading transaction.
type verifier struct {
	ctx    context.Context
	tx     *bolt.Tx
	report Report

	tree []tlog.Hash // stored hashes, recomputed
	keys int         // idempotency keys in the ledger
	past int         // what the decisions are about, together
	// The fold: JSON by ID, as the last decision left it.
	expulsions, cases map[string]json.RawMessage
}

func newVerifier(ctx context.Context) *verifier {
	return &verifier{ctx: ctx, expulsions: map[string]json.RawMessage{},
		cases: map[string]json.RawMessage{}}
}

func (v *verifier) problem(format string, args ...any) {
	if len(v.report.Problems) < maxProblems {
		v.report.Problems = append(v.report.Problems, fmt.Sprintf(format, args...))
	}
}

func (v *verifier) bucket(name string) *bolt.Bucket { return v.tx.Bucket([]byte(name)) }

func (v *verifier) tables(checkpoint string, keys []string) error {
	if err := v.ledger(); err != nil {
		return err
	}
	v.storedTree()
	v.checkpoint(checkpoint, keys)
	for _, check := range []func() error{v.decisionIndexes, v.expulsionTable, v.caseTable,
		v.outbox, v.deliveries} {
		if err := check(); err != nil {
			return err
		}
		if err := v.ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

// ReadHashes makes the recomputed tree a tlog.HashReader.
func (v *verifier) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, ix := range indexes {
		if ix >= int64(len(v.tree)) {
			return nil, fmt.Errorf("tree hash %d of %d", ix, len(v.tree))
		}
		out[i] = v.tree[ix]
	}
	return out, nil
}

// ledger recomputes the tree and folds the decisions.
func (v *verifier) ledger() error {
	next := uint64(0)
	err := v.bucket(bucketLedger).ForEach(func(k, value []byte) error {
		if err := v.ctx.Err(); err != nil {
			return err
		}
		e, err := readEntry(k, value)
		if err != nil {
			v.problem("ledger: entry %d: %v", next, err)
			e.Seq = next
		}
		if e.Seq > next {
			v.problem("ledger: entries %d to %d are missing", next, e.Seq-1)
		}
		next = e.Seq + 1
		hashes, err := tlog.StoredHashesForRecordHash(int64(v.report.Entries), tlog.RecordHash(e.Record), v)
		if err != nil {
			return err
		}
		v.report.Entries++
		v.tree = append(v.tree, hashes...)
		v.fold(e)
		return nil
	})
	if err != nil {
		return err
	}
	root, err := tlog.TreeHash(int64(v.report.Entries), v)
	v.report.Root = hexHash(root)
	return err
}

// decided is what Verify reads of a Decision. What it carries stays as it was written: the
// tables got the same bytes in the same transaction.
type decided struct {
	ID       string    `json:"id"`
	Case     string    `json:"case"`
	Reviewer string    `json:"reviewer"`
	At       time.Time `json:"at"`
	Key      string    `json:"key"`
	Cases    []struct {
		After json.RawMessage `json:"after"`
	} `json:"cases"`
	Expulsions []json.RawMessage `json:"expulsions"`
	Opinion    *review.Opinion   `json:"opinion"`
}

// fold takes in what the entry decides, and checks its place in the index.
func (v *verifier) fold(e review.Entry) {
	var d decided
	if err := json.Unmarshal(e.Record, &d); err != nil {
		v.problem("ledger: entry %d: %v", e.Seq, err)
		return
	}
	if !d.At.Equal(e.At) {
		v.problem("ledger: entry %d is filed under %s, decided %s", e.Seq, e.At, d.At)
	}
	if d.Reviewer == "" {
		v.problem("ledger: entry %d names no reviewer", e.Seq)
	}
	if !bytes.Equal(v.bucket(bucketDecisions).Get([]byte(d.ID)), numberValue(e.Seq)) {
		v.problem("index: decision %s is not found at entry %d", d.ID, e.Seq)
	}
	if d.Key != "" {
		v.keys++
		if !bytes.Equal(v.bucket(bucketDecisionKey).Get([]byte(d.Key)), append(mark(), d.ID...)) {
			v.problem("index: key %s does not lead to decision %s", d.Key, d.ID)
		}
	}
	about := review.Decision{Case: d.Case, Reviewer: d.Reviewer, Opinion: d.Opinion}
	for _, ch := range d.Cases {
		id, _ := headOf(ch.After)
		v.cases[id] = ch.After
		about.Cases = append(about.Cases, review.Change{After: review.Case{ID: id}})
	}
	for _, x := range d.Expulsions {
		id, answers := headOf(x)
		v.expulsions[id] = x
		about.Expulsions = append(about.Expulsions, review.Expulsion{ID: id, Act: review.Act{AnswerTo: answers}})
	}
	for _, s := range about.Subjects() {
		v.past++
		if v.bucket(bucketHistory).Get(historyKey(s, e.Seq)) == nil {
			v.problem("index: decision %s is not in the history of %s", d.ID, s.ID)
		}
	}
}

// headOf returns the ID of a case or an expulsion, "" when there is none, and what it answers.
func headOf(row json.RawMessage) (id, answers string) {
	var head struct {
		ID       string `json:"id"`
		AnswerTo string `json:"answer_to"`
	}
	_ = json.Unmarshal(row, &head) // valid: it was a part of valid JSON
	return head.ID, head.AnswerTo
}

// sameRow reports whether two rows are equal: as they are, or else as T, since a migration
// may have written the table anew.
func sameRow[T any](a, b []byte) bool {
	if bytes.Equal(a, b) {
		return true
	}
	var x, y T
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil &&
		bytes.Equal(canonical(x), canonical(y))
}

// canonical returns v as JSON; equal values have equal JSON.
func canonical(v any) []byte {
	j, err := json.Marshal(v)
	if err != nil {
		return []byte(err.Error()) // unreachable: it was read from JSON
	}
	return j
}

// storedTree compares the stored hashes with the recomputed ones.
func (v *verifier) storedTree() {
	stored := v.bucket(bucketTree)
	wrong := 0
	for i, h := range v.tree {
		if !bytes.Equal(stored.Get(number(uint64(i))), h[:]) {
			wrong++
		}
	}
	if wrong > 0 {
		v.problem("ledger: %d of %d stored hashes do not fit the records", wrong, len(v.tree))
	}
	if n := stored.Stats().KeyN; n > len(v.tree) {
		v.problem("ledger: %d stored hashes, the records make %d: entries are missing", n, len(v.tree))
	}
}

// checkpoint compares the tree with its head at an earlier time.
func (v *verifier) checkpoint(signed string, keys []string) {
	if signed == "" {
		return
	}
	size, root, err := openCheckpoint(signed, keys)
	if err != nil {
		v.problem("checkpoint: %v", err)
		return
	}
	if size > v.report.Entries {
		v.problem("checkpoint: it covers %d entries, the ledger has %d: entries are missing",
			size, v.report.Entries)
		return
	}
	have, err := tlog.TreeHash(int64(size), v)
	if err != nil {
		v.problem("checkpoint: %v", err)
	} else if have != root {
		v.problem("checkpoint: the first %d entries are not what they were", size)
	}
}

// decisionIndexes finds decisions that are indexed and not in the ledger.
func (v *verifier) decisionIndexes() error {
	if n := v.bucket(bucketDecisions).Stats().KeyN; uint64(n) != v.report.Entries {
		v.problem("index: %d decisions, the ledger has %d", n, v.report.Entries)
	}
	if n := v.bucket(bucketDecisionKey).Stats().KeyN; n != v.keys {
		v.problem("index: %d keys, the ledger has %d", n, v.keys)
	}
	v.atMost(bucketHistory, v.past)
	return nil
}
