package daemon

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"nongrata/review"
	"nongrata/review/reviewtest"
)

// handClock fires its timers as the test has filled them.
type handClock struct{ fire chan time.Time }

func (c handClock) Now() time.Time                       { return time.Time{} }
func (c handClock) After(time.Duration) <-chan time.Time { return c.fire }

// A stream that refuses leaves the message in the outbox, in its place; it is sent after a
// rest, under the same ID, and nothing overtakes it.
func TestRelayTriesAgain(t *testing.T) {
	ledger := reviewtest.NewMemLedger()
	send := func(id string) {
		t.Helper()
		err := ledger.Update(t.Context(), func(tx review.Tx) error {
			return tx.Send(review.Outbound{ID: id, Topic: review.TopicExpulsion, Kind: review.KindNew, Event: &review.Expulsion{}})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	send("a")
	send("b")
	clock := handClock{make(chan time.Time, 1)}
	clock.fire <- time.Time{} // the rest is over at once
	published, refusals := make(chan string, 4), 1
	r := &relay{outbox: ledger, clock: clock, log: slog.New(slog.DiscardHandler),
		publish: func(_ context.Context, m review.Outbound) error {
			if refusals > 0 {
				refusals--
				return errors.New("disk nearly full")
			}
			published <- m.ID
			return nil
		}}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- r.run(ctx) }()
	got := []string{<-published, <-published}
	send("c")
	got = append(got, <-published)
	if !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("published %v, want a b c", got)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("run = %v, want nil", err)
	}
}

// More than one batch goes out without anybody waking the relay again.
func TestRelayDrainsAll(t *testing.T) {
	const many = 2*relayBatch + 5
	ledger := reviewtest.NewMemLedger()
	err := ledger.Update(t.Context(), func(tx review.Tx) error {
		for n := range many {
			m := review.Outbound{ID: fmt.Sprintf("m%03d", n), Topic: review.TopicExpulsion, Kind: review.KindNew, Event: &review.Expulsion{}}
			if err := tx.Send(m); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), within)
	defer cancel()
	sent := 0
	r := &relay{outbox: ledger, clock: handClock{}, log: slog.New(slog.DiscardHandler),
		publish: func(context.Context, review.Outbound) error {
			if sent++; sent == many {
				cancel()
			}
			return nil
		}}
	if err := r.run(ctx); err != nil || sent != many {
		t.Errorf("run = %v after %d messages, want %d", err, sent, many)
	}
}
