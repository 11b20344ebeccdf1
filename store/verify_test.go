package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/mod/sumdb/tlog"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/reviewtest"
)

// tamper changes the file behind the program's back.
func tamper(t *testing.T, db *DB, f func(tx *bolt.Tx) error) {
	t.Helper()
	if err := db.bolt.Update(f); err != nil {
		t.Fatal(err)
	}
}

// edited returns the record of entry seq with another count.
func edited(t *testing.T, tx *bolt.Tx, seq uint64) []byte {
	t.Helper()
	was := tx.Bucket([]byte(bucketLedger)).Get(number(seq))
	now := bytes.ReplaceAll(was, []byte(`"min":30`), []byte(`"min":29`))
	if bytes.Equal(was, now) {
		t.Fatalf("entry %d holds no count: %s", seq, was)
	}
	return now
}

const entries = 20

// A tampering changes a store of that many entries; want is in what Verify says of it.
type tampering struct {
	name   string
	tamper func(tx *bolt.Tx) error
	want   string
}

func b(tx *bolt.Tx, name string) *bolt.Bucket { return tx.Bucket([]byte(name)) }

func ledgerTamperings(t *testing.T, at uint64) []tampering {
	return []tampering{
		{"edited entry", func(tx *bolt.Tx) error {
			return b(tx, bucketLedger).Put(number(at), edited(t, tx, at))
		}, "stored hashes do not fit"},
		{"deleted entry", func(tx *bolt.Tx) error {
			return b(tx, bucketLedger).Delete(number(at))
		}, fmt.Sprintf("entries %d to %d are missing", at, at)},
		{"swapped entries", func(tx *bolt.Tx) error {
			l := b(tx, bucketLedger)
			one, two := bytes.Clone(l.Get(number(at))), bytes.Clone(l.Get(number(at+1)))
			if err := l.Put(number(at), two); err != nil {
				return err
			}
			return l.Put(number(at+1), one)
		}, "stored hashes do not fit"},
		{"truncated ledger", func(tx *bolt.Tx) error {
			return b(tx, bucketLedger).Delete(number(entries - 1))
		}, "entries are missing"},
		{"ledger and tree rewritten", func(tx *bolt.Tx) error {
			return rewrite(tx, at, edited(t, tx, at))
		}, "checkpoint: the first 20 entries are not what they were"},
		{"ledger and tree truncated", func(tx *bolt.Tx) error {
			return truncate(tx, entries-1)
		}, "checkpoint: it covers 20 entries, the ledger has 19"},
	}
}

func tableTamperings() []tampering {
	return []tampering{
		{"edited expulsion", func(tx *bolt.Tx) error {
			x := b(tx, bucketExpulsions)
			k, v := x.Cursor().First()
			return x.Put(k, bytes.ReplaceAll(v, []byte(`"max":30`), []byte(`"max":31`)))
		}, "not as the ledger left it"},
		{"deleted expulsion", func(tx *bolt.Tx) error {
			k, _ := b(tx, bucketExpulsions).Cursor().First()
			return b(tx, bucketExpulsions).Delete(k)
		}, "gone from the table"},
		{"invented expulsion", func(tx *bolt.Tx) error {
			return putRow(b(tx, bucketExpulsions), "x-new", review.Expulsion{ID: "x-new"})
		}, "no decision made it"},
		{"deleted case", func(tx *bolt.Tx) error {
			return b(tx, bucketCases).Delete([]byte("case-0003"))
		}, "case case-0003: gone"},
		{"edited case", func(tx *bolt.Tx) error {
			v := b(tx, bucketCases).Get([]byte("case-0003"))
			return b(tx, bucketCases).Put([]byte("case-0003"), bytes.ReplaceAll(v, []byte(`"RU"`), []byte(`"BY"`)))
		}, "case case-0003: not as the ledger left it"},
		{"case out of the queue", func(tx *bolt.Tx) error {
			k, _ := b(tx, bucketWaiting).Cursor().First()
			return b(tx, bucketWaiting).Delete(k)
		}, "is not in the queue"},
		{"index entry too many", func(tx *bolt.Tx) error {
			return b(tx, bucketCaseOf).Put([]byte("nobody"), mark())
		}, "index case_by_candidate"},
		{"decision index", func(tx *bolt.Tx) error {
			return b(tx, bucketDecisions).Put([]byte("d-0002"), numberValue(7))
		}, "decision d-0002 is not found"},
		{"idempotency key gone", func(tx *bolt.Tx) error {
			return b(tx, bucketDecisionKey).Delete([]byte("key-d-0002"))
		}, "key key-d-0002 does not lead"},
		{"history of a case without a decision", func(tx *bolt.Tx) error {
			c := b(tx, bucketHistory).Cursor()
			k, _ := c.Seek(subjectKey(review.Subject{Kind: review.SubjectCase, ID: "case-0003"}))
			return b(tx, bucketHistory).Delete(k)
		}, "is not in the history of case-0003"},
		{"history of somebody else", func(tx *bolt.Tx) error {
			return b(tx, bucketHistory).Put(historyKey(review.Subject{Kind: review.SubjectReviewer, ID: "nobody"}, 2), mark())
		}, "index history"},
		{"message ID gone", func(tx *bolt.Tx) error {
			k, _ := b(tx, bucketOutboxIDs).Cursor().First()
			return b(tx, bucketOutboxIDs).Delete(k)
		}, "is not under its ID"},
	}
}

func TestVerifyFindsTampering(t *testing.T) {
	at := rand.New(rand.NewPCG(1, 2)).Uint64N(entries - 1)
	for _, test := range append(ledgerTamperings(t, at), tableTamperings()...) {
		t.Run(test.name, func(t *testing.T) {
			db := open(t, t.TempDir())
			for n := range entries {
				approve(t, db, n)
			}
			update(t, db, func(tx review.Tx) error { return tx.PutCase(openCase("waiting", "w")) })
			head, err := db.Checkpoint(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			tamper(t, db, test.tamper)
			if r := verify(t, db, head); !strings.Contains(strings.Join(r.Problems, "\n"), test.want) {
				t.Errorf("Verify found %q, want %q", r.Problems, test.want)
			}
		})
	}
}

// truncate takes entries off the end, tree and indexes included.
func truncate(tx *bolt.Tx, size uint64) error {
	have, err := ledgerSize(tx)
	if err != nil {
		return err
	}
	for seq := size; seq < have; seq++ {
		if err := tx.Bucket([]byte(bucketLedger)).Delete(number(seq)); err != nil {
			return err
		}
	}
	for i := tlog.StoredHashCount(int64(size)); i < tlog.StoredHashCount(int64(have)); i++ {
		if err := tx.Bucket([]byte(bucketTree)).Delete(number(uint64(i))); err != nil {
			return err
		}
	}
	return nil
}

// rewrite replaces an entry and makes the whole tree fit it, as somebody would who knows how.
func rewrite(tx *bolt.Tx, at uint64, value []byte) error {
	size, err := ledgerSize(tx)
	if err != nil {
		return err
	}
	var values [][]byte
	for seq := range size {
		values = append(values, bytes.Clone(tx.Bucket([]byte(bucketLedger)).Get(number(seq))))
	}
	values[at] = value
	// Another bucket: bbolt's Last does not return in one that this transaction emptied.
	for _, name := range []string{bucketLedger, bucketTree} {
		if err := tx.DeleteBucket([]byte(name)); err != nil {
			return err
		}
		if _, err := tx.CreateBucket([]byte(name)); err != nil {
			return err
		}
	}
	for _, v := range values {
		when, err := parseTime(v[1:])
		if err != nil {
			return err
		}
		if _, err := appendRecord(tx, when, v[1+timeLen:]); err != nil {
			return err
		}
	}
	return nil
}

// Whatever is done to whichever record, somebody who kept yesterday's checkpoint is told; so
// is one who kept none, as long as the tree was not made to fit.
func TestRandomTamperingIsFound(t *testing.T) {
	const size, rounds = 40, 60
	ctx := context.Background()
	db := open(t, t.TempDir())
	for n := range size {
		approve(t, db, n)
	}
	head, err := db.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := db.Keys(ctx)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 4))
	undone := errors.New("undone")
	for round := range rounds {
		at, other, kind := rng.Uint64N(size), rng.Uint64N(size), rng.IntN(4)
		if at == other {
			continue
		}
		err := db.bolt.Update(func(tx *bolt.Tx) error {
			ledger := b(tx, bucketLedger)
			one := bytes.Clone(ledger.Get(number(at)))
			var err error
			switch kind {
			case 0: // one bit
				i := rng.IntN(len(one))
				one[i] ^= 1 << rng.IntN(8)
				err = ledger.Put(number(at), one)
			case 1:
				err = ledger.Delete(number(at))
			case 2:
				err = errors.Join(ledger.Put(number(at), bytes.Clone(ledger.Get(number(other)))),
					ledger.Put(number(other), one))
			case 3:
				err = truncate(tx, at)
			}
			if err != nil {
				return err
			}
			for _, checkpoint := range []string{head, ""} {
				v := newVerifier(ctx)
				v.tx = tx
				if err := v.tables(checkpoint, keys); err != nil {
					return err
				}
				if v.report.OK() {
					t.Errorf("round %d: tampering %d at %d, %d was not found", round, kind, at, other)
				}
			}
			return undone
		})
		if !errors.Is(err, undone) {
			t.Fatalf("round %d: tampering %d at %d: %v", round, kind, at, err)
		}
	}
	wantClean(t, db, head)
}

func TestCheckpointProves(t *testing.T) {
	ctx := context.Background()
	db := open(t, t.TempDir())
	empty, err := db.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var heads []string
	for n := range 9 {
		approve(t, db, n)
		head, err := db.Checkpoint(ctx)
		if err != nil {
			t.Fatal(err)
		}
		heads = append(heads, head)
	}
	for _, head := range append(heads, empty) {
		wantClean(t, db, head)
	}
	for name, bad := range map[string]string{
		"another size":      strings.Replace(heads[8], "\n9\n", "\n8\n", 1),
		"no signature":      strings.SplitAfter(heads[8], "\n\n")[0],
		"not a checkpoint":  "hello",
		"another's":         foreign(t),
		"another's text":    "other" + strings.TrimPrefix(heads[8], origin),
		"one byte too many": heads[8] + "x",
	} {
		if r := verify(t, db, bad); r.OK() || !strings.Contains(r.Problems[0], "checkpoint") {
			t.Errorf("Verify with a checkpoint with %s = %q, want a problem", name, r.Problems)
		}
	}
}

// foreign returns a well-formed checkpoint of another ledger.
func foreign(t *testing.T) string {
	t.Helper()
	head, err := open(t, t.TempDir()).Checkpoint(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func FuzzCheckpoint(f *testing.F) {
	f.Add("nongrata\n3\nAAAA\n")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		if _, _, err := openCheckpoint(s, nil); err == nil {
			t.Errorf("openCheckpoint(%q) without keys succeeded", s)
		}
	})
}

func BenchmarkVerify10000(b *testing.B) {
	db := open(b, b.TempDir())
	update(b, db, func(tx review.Tx) error {
		for n := range 10000 {
			d, _ := approval(fmt.Sprint("d", n), openCase(fmt.Sprint("c", n), fmt.Sprint("k", n)))
			if _, err := tx.Decide(d); err != nil {
				return err
			}
		}
		return nil
	})
	for b.Loop() {
		wantClean(b, db, "")
	}
}

// What sources go on to say of decided cases, without anything to decide, is no tampering: a
// copy of what was rejected, a second source for what was approved. What was there before still
// is as it was.
func TestVerifyHearsMore(t *testing.T) {
	db := open(t, t.TempDir())
	desk := review.NewDesk(db, review.Options{})
	ids := map[review.Verdict]string{}
	told := func(by country.Code, source ingest.SourceID, kind ingest.Kind) string {
		t.Helper()
		c := reviewtest.Candidate(by, "RU", "2022-04-05", reviewtest.People(4), reviewtest.From(source, kind, by), reviewtest.Text(by.Name()+" declares four employees of the embassy personae non gratae, they leave by Friday."))
		var id string
		err := desk.File(t.Context(), c)
		update(t, db, func(tx review.Tx) (err error) { id, err = tx.CaseOf(c.ID); return err })
		if err != nil || id == "" {
			t.Fatalf("File = %v, case %q", err, id)
		}
		return id
	}
	for by, v := range map[country.Code]review.Verdict{"LT": review.Reject, "EE": review.Approve} {
		ids[v] = told(by, "office", ingest.Ministry)
		if _, err := desk.Decide(t.Context(), review.Command{Case: ids[v], Expect: 1, Verdict: v, Reason: review.Hoax, Reviewer: "ana"}); err != nil {
			t.Fatal(err)
		}
		if id := told(by, "paper", ingest.Outlet); id != ids[v] {
			t.Fatalf("the copy is in case %s, want %s", id, ids[v])
		}
	}
	if r := verify(t, db, ""); !r.OK() {
		t.Errorf("Verify found %q, want nothing", r.Problems)
	}
	for v, id := range ids {
		tamper(t, db, func(tx *bolt.Tx) error {
			b := tx.Bucket([]byte(bucketCases))
			return b.Put([]byte(id), bytes.Replace(b.Get([]byte(id)), []byte(`"max":4`), []byte(`"max":5`), 1))
		})
		if r := verify(t, db, ""); !slices.Contains(r.Problems, "case "+id+": not as the ledger left it") {
			t.Errorf("Verify found %q of the edited case of what was told to %s", r.Problems, v)
		}
	}
}
