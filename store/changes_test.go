package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nongrata/review"
	"nongrata/review/reviewtest"
)

// TestWaitingIsTheQueue works on two desks over one store, and rolls back between.
func TestWaitingIsTheQueue(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		draw := func(label string, n int) int { return rapid.IntRange(0, n-1).Draw(r, label) }
		db := open(t, t.TempDir())
		defer db.Close()
		db.bolt.NoSync = true
		desks := []*review.Desk{review.NewDesk(db, review.Options{}), review.NewDesk(db, review.Options{})}
		for range rapid.IntRange(1, 20).Draw(r, "steps") {
			d := desks[draw("desk", 2)]
			db.fail = nil
			if draw("fail", 5) == 0 {
				db.fail = func(string) error { return errLost }
				_ = d.File(t.Context(), reviewtest.Candidate("IT", "RU", "2022-04-04", reviewtest.Page("lost")))
				db.fail = nil
			}
			reviewtest.Work(t, d, draw)
			if draw("look", 3) > 0 {
				reviewtest.Follows(t, d, db)
			}
		}
		for _, d := range desks {
			reviewtest.Follows(t, d, db)
		}
	})
}

var errLost = errors.New("lost")

// TestChangeLogForgets wants "read all" instead of a part of what changed.
func TestChangeLogForgets(t *testing.T) {
	var l changeLog
	l.begin(7)
	if _, ok := l.between(6, 7); ok {
		t.Error("between(6, 7) of a log that begins at 7 is ok, want not")
	}
	last := uint64(7)
	for range 3 * changesKept {
		last++
		l.note(last, fmt.Sprint("k", last))
	}
	if _, ok := l.between(7, last); ok {
		t.Errorf("between(7, %d) after %d writes is ok, want not", last, 3*changesKept)
	}
	ids, ok := l.between(last-changesKept, last)
	if !ok || len(ids) != changesKept || ids[0] != fmt.Sprint("k", last-changesKept+1) {
		t.Errorf("between(%d, %d) = %d cases, %v, want all %d", last-changesKept, last, len(ids), ok, changesKept)
	}
	// A transaction that rolls back gives its numbers out again.
	l.note(last+1, "a")
	l.note(last+1, "b")
	if ids, ok := l.between(last, last+1); !ok || !slices.Equal(ids, []string{"a", "b"}) {
		t.Errorf("between after a rollback = %q, %v, want a and b", ids, ok)
	}
}

// TestCacheMakesRoom reads in rows for more than the cache may hold, twice.
func TestCacheMakesRoom(t *testing.T) {
	var c cache[int]
	const rows, size = 1200, maxCached / 1000
	found := 0
	for range 2 {
		for i := range rows {
			if _, ok := c.find(fmt.Sprint(i), 1); ok {
				found++
				continue
			}
			c.keep(fmt.Sprint(i), 1, i, size)
			if c.size > maxCached {
				t.Fatalf("the cache holds %d bytes, want at most %d", c.size, maxCached)
			}
		}
	}
	if found < rows/3 {
		t.Errorf("the second reading found %d of %d rows, want at least a third", found, rows)
	}
	c.keep("one", 1, 1, size)
	c.keep("one", 2, 2, 3*size)
	sum := 0
	for _, r := range c.rows {
		sum += r.size
	}
	if sum != c.size {
		t.Errorf("the cache counts %d bytes, its rows have %d", c.size, sum)
	}
}
