package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nongrata/review"
)

func TestDecisionIsWhole(t *testing.T) {
	db := open(t, t.TempDir())
	c := openCase("c1", "k1")
	update(t, db, func(tx review.Tx) error { return tx.PutCase(c) })
	d, m := approval("d1", c)
	var wrote review.Entry
	update(t, db, func(tx review.Tx) (err error) {
		if wrote, err = tx.Decide(d); err != nil {
			return err
		}
		return tx.Send(m)
	})
	err := db.View(context.Background(), func(v review.View) error {
		got, err := v.Decision("d1")
		if diff := cmp.Diff(d, got); err != nil || diff != "" {
			t.Errorf("Decision(d1) = %v, -want +got %s", err, diff)
		}
		after, err := v.Case("c1")
		if diff := cmp.Diff(d.Cases[0].After, after); err != nil || diff != "" {
			t.Errorf("Case(c1) = %v, -want +got %s", err, diff)
		}
		e, err := v.Expulsion("x-c1")
		if diff := cmp.Diff(d.Expulsions[0], e); err != nil || diff != "" {
			t.Errorf("Expulsion(x-c1) = %v, -want +got %s", err, diff)
		}
		if id, err := v.DecisionByKey("key-d1"); id != "d1" || err != nil {
			t.Errorf("DecisionByKey(key-d1) = %q, %v, want d1", id, err)
		}
		for e, err := range v.Entries(0) {
			if diff := cmp.Diff(wrote, e); err != nil || diff != "" {
				t.Errorf("Entries(0) = %v, -want +got %s", err, diff)
			}
			var in review.Decision
			if err := json.Unmarshal(e.Record, &in); err != nil || in.ID != "d1" {
				t.Errorf("record = %s, %v, want the decision", e.Record, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	wantClean(t, db, "")
}

// Every step of a transaction that files, decides and sends is made to fail once.
func TestFailureLeavesNothing(t *testing.T) {
	boom := errors.New("boom")
	reached := map[string]bool{}
	for at := 1; ; at++ {
		db := open(t, t.TempDir())
		n := 0
		db.fail = func(step string) error {
			if n++; n == at {
				reached[step] = true
				return boom
			}
			return nil
		}
		c := openCase("c1", "k1")
		d, m := approval("d1", c)
		err := db.Update(context.Background(), func(tx review.Tx) error {
			if err := tx.PutCase(c); err != nil {
				return err
			}
			if _, err := tx.Decide(d); err != nil {
				return err
			}
			return tx.Send(m)
		})
		db.fail = nil
		if err == nil {
			break // past the last step
		}
		if !errors.Is(err, boom) {
			t.Fatalf("Update failing at step %d = %v, want boom", at, err)
		}
		if r := verify(t, db, ""); !r.OK() || r.Entries+uint64(r.Cases+r.Expulsions) != 0 {
			t.Errorf("after a failure at step %d: %+v, want nothing", at, r)
		}
		if ms, err := db.Pending(context.Background(), review.TopicExpulsion, 9); len(ms) > 0 || err != nil {
			t.Errorf("Pending after a failure at step %d = %v, %v, want none", at, ms, err)
		}
	}
	for _, step := range []string{"case", "index", "record", "expulsion", "outbox", "commit"} {
		if !reached[step] {
			t.Errorf("step %s was never failed", step)
		}
	}
}

func TestLedgerRefuses(t *testing.T) {
	db := open(t, t.TempDir())
	approve(t, db, 1)
	d, _ := approval("d-2", openCase("c2", "k2"))
	for _, test := range []struct {
		name   string
		change func(*review.Decision)
		want   error
	}{
		{"no id", func(d *review.Decision) { d.ID = "" }, review.ErrInvalid},
		{"no reviewer", func(d *review.Decision) { d.Reviewer = "" }, review.ErrInvalid},
		{"known id", func(d *review.Decision) { d.ID = "d-0001" }, review.ErrConflict},
		{"known key", func(d *review.Decision) { d.Key = "key-d-0001" }, review.ErrConflict},
		{"case without id", func(d *review.Decision) { d.Cases = []review.Change{{}} }, review.ErrInvalid},
		{"expulsion without id", func(d *review.Decision) { d.Expulsions = []review.Expulsion{{}} }, review.ErrInvalid},
	} {
		bad := d
		test.change(&bad)
		err := db.Update(context.Background(), func(tx review.Tx) error {
			_, err := tx.Decide(bad)
			return err
		})
		if !errors.Is(err, test.want) {
			t.Errorf("Decide with %s = %v, want %v", test.name, err, test.want)
		}
	}
	if r := verify(t, db, ""); r.Entries != 1 || !r.OK() {
		t.Errorf("Verify after refusals = %+v, want one entry", r)
	}
}

func TestNotFound(t *testing.T) {
	db := open(t, t.TempDir())
	err := db.View(context.Background(), func(v review.View) error {
		_, e1 := v.Case("no")
		_, e2 := v.Expulsion("no")
		_, e3 := v.Decision("no")
		for _, err := range []error{e1, e2, e3} {
			if !errors.Is(err, review.ErrNotFound) {
				t.Errorf("reading what is not there = %v, want ErrNotFound", err)
			}
		}
		id1, e1 := v.CaseOf("no")
		id2, e2 := v.DecisionByKey("no")
		if id1+id2 != "" || e1 != nil || e2 != nil {
			t.Errorf("CaseOf, DecisionByKey = %q, %q, %v, %v, want empty", id1, id2, e1, e2)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// caseIDs collects an iteration.
func caseIDs(t *testing.T, db *DB, of func(review.View) func(func(review.Case, error) bool)) []string {
	t.Helper()
	var ids []string
	err := db.View(context.Background(), func(v review.View) error {
		for c, err := range of(v) {
			if err != nil {
				return err
			}
			ids = append(ids, c.ID)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func TestCaseIndexesFollow(t *testing.T) {
	db := open(t, t.TempDir())
	a, b := openCase("a", "ka"), openCase("b", "kb")
	b.Opened = a.Opened.Add(-1)
	b.Act.ReceivingState = ""
	update(t, db, func(tx review.Tx) error { return errors.Join(tx.PutCase(a), tx.PutCase(b)) })

	pair := func(r, s string) []string {
		return caseIDs(t, db, func(v review.View) func(func(review.Case, error) bool) { return v.CasesOfPair(r, s) })
	}
	waiting := func() []string {
		return caseIDs(t, db, func(v review.View) func(func(review.Case, error) bool) { return v.Cases(true) })
	}
	want := func(what string, got, want []string) {
		t.Helper()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", what, diff)
		}
	}
	want("IT, RU", pair("IT", "RU"), []string{"a"})
	want("open, RU", pair("", "RU"), []string{"b"})
	want("waiting", waiting(), []string{"b", "a"})

	b.Act.ReceivingState = "IT"
	update(t, db, func(tx review.Tx) error { return tx.PutCase(b) })
	want("IT, RU, oldest first", pair("IT", "RU"), []string{"b", "a"})
	want("open, RU", pair("", "RU"), nil)

	// a merges into b with its claim: whichever is written first, the candidate is b's.
	for _, order := range [][2]int{{0, 1}, {1, 0}} {
		a, b := a, b
		b.Claims = append(b.Claims[:1:1], a.Claims...)
		a.State, a.MergedInto = review.CaseMerged, "b"
		pairOf := []review.Case{a, b}
		update(t, db, func(tx review.Tx) error {
			return errors.Join(tx.PutCase(pairOf[order[0]]), tx.PutCase(pairOf[order[1]]))
		})
		var id string
		err := db.View(context.Background(), func(v review.View) (err error) {
			id, err = v.CaseOf("ka")
			return err
		})
		if id != "b" || err != nil {
			t.Errorf("CaseOf(ka) after a merge = %q, %v, want b", id, err)
		}
		want("waiting after a merge", waiting(), []string{"b"})
		wantClean(t, db, "")
	}
}

func TestReadingIsACopy(t *testing.T) {
	db := open(t, t.TempDir())
	approve(t, db, 1)
	for range 2 {
		err := db.View(context.Background(), func(v review.View) error {
			c, err := v.Case("case-0001")
			if err != nil {
				return err
			}
			e, err := v.Expulsion("x-case-0001")
			if err != nil {
				return err
			}
			if *c.Act.Count.Min != 30 || len(c.Claims) != 1 || c.Claims[0].CopyOf != "" || *e.Count.Max != 30 {
				t.Errorf("a reader's changes reached the next reader: %+v", c)
			}
			*c.Act.Count.Min, *e.Count.Max = 1, 1
			c.Claims[0].CopyOf = "x"
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// A snapshot that began before a write goes on to see the old row, and the cache is not
// confused by it.
func TestSnapshotIsolation(t *testing.T) {
	db := open(t, t.TempDir())
	c := openCase("c", "k")
	update(t, db, func(tx review.Tx) error { return tx.PutCase(c) })
	read := func(v review.View) int {
		c, err := v.Case("c")
		if err != nil {
			t.Error(err)
		}
		return c.Version
	}
	err := db.View(context.Background(), func(old review.View) error {
		c.Version = 2
		update(t, db, func(tx review.Tx) error { return tx.PutCase(c) })
		err := db.View(context.Background(), func(now review.View) error {
			if got := read(now); got != 2 {
				t.Errorf("version in the new snapshot = %d, want 2", got)
			}
			return nil
		})
		if got := read(old); got != 1 {
			t.Errorf("version in the old snapshot = %d, want 1", got)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	// A write that is rolled back gives its number back; it must not stay in the cache.
	boom := errors.New("boom")
	err = db.Update(context.Background(), func(tx review.Tx) error {
		c.Version = 3
		if err := tx.PutCase(c); err != nil {
			return err
		}
		if got := read(tx); got != 3 {
			t.Errorf("version inside the transaction = %d, want 3", got)
		}
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatalf("Update = %v, want boom", err)
	}
	c.Version = 4
	update(t, db, func(tx review.Tx) error { return tx.PutCase(c) })
	_ = db.View(context.Background(), func(v review.View) error {
		if got := read(v); got != 4 {
			t.Errorf("version = %d, want 4", got)
		}
		return nil
	})
}

func BenchmarkQueue5000(b *testing.B) {
	db := open(b, b.TempDir())
	update(b, db, func(tx review.Tx) error {
		for i := range 5000 {
			if err := tx.PutCase(openCase(fmt.Sprint("c", i), fmt.Sprint("k", i))); err != nil {
				return err
			}
		}
		return nil
	})
	for b.Loop() {
		n := 0
		err := db.View(context.Background(), func(v review.View) error {
			for _, err := range v.Cases(true) {
				if err != nil {
					return err
				}
				n++
			}
			return nil
		})
		if n != 5000 || err != nil {
			b.Fatal(n, err)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	db := open(b, b.TempDir())
	n := 0
	for b.Loop() {
		n++
		approve(b, db, n)
	}
}
