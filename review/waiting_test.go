package review_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"nongrata/review"
	rt "nongrata/review/reviewtest"
)

// drawer lets rapid choose.
func drawer(r *rapid.T) rt.Drawer {
	return func(label string, n int) int { return rapid.IntRange(0, n-1).Draw(r, label) }
}

// A moody ledger refuses to be read, or to say what was stored, when told so.
type moody struct {
	review.Ledger
	refuse, forget bool
}

var errMoody = errors.New("not now")

func (m *moody) View(ctx context.Context, f func(review.View) error) error {
	if m.refuse {
		return errMoody
	}
	return m.Ledger.View(ctx, func(v review.View) error { return f(moodyView{v, m.forget}) })
}

type moodyView struct {
	review.View
	forget bool
}

func (v moodyView) CasesSince(mark uint64) ([]string, uint64, bool) {
	ids, now, ok := v.View.CasesSince(mark)
	if v.forget {
		return nil, now, false
	}
	return ids, now, ok
}

// TestWaitingIsTheQueue works on two desks over one ledger, as two programs would, the one of
// which cannot always read it.
func TestWaitingIsTheQueue(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		draw := drawer(r)
		f := rt.NewDesk(t)
		m := &moody{Ledger: f.Ledger}
		other := review.NewDesk(m, review.Options{Clock: f.Clock.Now, Second: review.SecondPolicy{All: true}})
		for range rapid.IntRange(1, 25).Draw(r, "steps") {
			d := f.Desk
			if draw("desk", 2) == 1 {
				d = other
			}
			rt.Work(t, d, draw)
			if draw("look", 3) == 0 {
				continue // and take in several changes at once
			}
			rt.Follows(t, f.Desk, f.Ledger)
			if m.refuse = draw("refuse", 4) == 0; m.refuse {
				if _, err := other.Waiting(t.Context()); !errors.Is(err, errMoody) {
					r.Fatalf("Waiting of a ledger that cannot be read = %v, want %v", err, errMoody)
				}
				if _, err := other.Everything(t.Context()); !errors.Is(err, errMoody) {
					r.Fatalf("Everything of a ledger that cannot be read = %v, want %v", err, errMoody)
				}
				if _, err := other.Records(t.Context(), review.Scope{}); !errors.Is(err, errMoody) {
					r.Fatalf("Records of a ledger that cannot be read = %v, want %v", err, errMoody)
				}
				m.refuse = false
			}
			m.forget = draw("forget", 4) == 0
			rt.Follows(t, other, f.Ledger)
			m.forget = false
		}
	})
}

// TestWaitingIsKept wants the same list as long as nothing changes, and the old one untouched
// when something does.
func TestWaitingIsKept(t *testing.T) {
	f := rt.Desk(t)
	first, err := f.Waiting(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	was := fmt.Sprint(ids(first))
	again, err := f.Waiting(t.Context())
	if err != nil || again != first {
		t.Errorf("Waiting of an unchanged desk = another list, %v", err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := f.Waiting(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("Waiting for a reader who went away = %v, want %v", err, context.Canceled)
	}
	if again, err := f.Waiting(t.Context()); err != nil || again != first {
		t.Errorf("Waiting after a reader went away = another list, %v", err)
	}
	f.MustDecide(t, review.Command{Case: first.Cases[0].ID, Verdict: review.Reject, Reason: review.Hoax})
	after, err := f.Waiting(t.Context())
	if err != nil || len(after.Cases) != len(first.Cases)-1 {
		t.Errorf("Waiting after a rejection has %d cases, %v, want %d", len(after.Cases), err, len(first.Cases)-1)
	}
	if now := fmt.Sprint(ids(first)); now != was {
		t.Errorf("the list handed out before is now %s, was %s", now, was)
	}
}

func ids(w *review.Waiting) (out []string) {
	for _, c := range w.Cases {
		out = append(out, c.ID)
	}
	return out
}

// BenchmarkWaiting takes one change into a list of 5,000.
func BenchmarkWaiting(b *testing.B) {
	f := fiveThousand(b, 0)
	n := 0
	for b.Loop() {
		b.StopTimer()
		k := f.MustCase(b, fmt.Sprintf("k%015d", n%5000))
		if err := f.Ledger.Update(b.Context(), func(tx review.Tx) error { return tx.PutCase(k) }); err != nil {
			b.Fatal(err)
		}
		n++
		b.StartTimer()
		if w, err := f.Waiting(b.Context()); err != nil || len(w.Cases) != 5000 {
			b.Fatalf("Waiting = %d, %v", len(w.Cases), err)
		}
	}
}
