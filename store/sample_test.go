package store

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// day is when the tests' clock stands still.
func day() time.Time { return time.Date(2022, 4, 5, 9, 30, 0, 0, time.UTC) }

// open opens the store in dir with the tests' clock, and closes it at the end.
func open(t testing.TB, dir string) *DB {
	t.Helper()
	db, err := Open(context.Background(), dir, Options{
		Clock: day,
		Log:   slog.New(slog.NewTextHandler(t.Output(), nil)),
	})
	if err != nil {
		t.Fatalf("opening store: %v", err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("closing store: %v", err)
		}
	})
	return db
}

func claim(candidate string, receiving, sending country.Code, n int) review.Claim {
	return review.Claim{
		Candidate: extract.Candidate{
			ID: candidate, ReceivingState: &receiving, SendingState: &sending,
			Measure: extract.Expulsion, Status: extract.Announced, New: true,
			Count: extract.ExactCount(n, fmt.Sprint(n)), Confidence: 0.9,
			Provenance: &extract.Provenance{Item: ingest.Item{ID: "i-" + candidate, Source: "it-mfa"}},
		},
		Rank: review.RankReceiving, FirstHand: true, Filed: day(),
	}
}

// openCase is a waiting case of one claim, IT → RU unless changed.
func openCase(id, candidate string) review.Case {
	return review.Case{
		ID: id, Version: 1, State: review.CaseOpen, Class: review.ClassFirstHand, Why: "first hand",
		Act: review.Act{
			ReceivingState: "IT", SendingState: "RU", Measure: extract.Expulsion,
			Status: extract.Announced, Count: extract.ExactCount(30, "30"), AnnouncedOn: "2022-04-05",
		},
		Claims: []review.Claim{claim(candidate, "IT", "RU", 30)}, Opened: day(), Updated: day(),
	}
}

// approval is the decision that approves c, and the message that goes with it.
func approval(id string, c review.Case) (review.Decision, review.Outbound) {
	after := c
	after.State, after.Version, after.Expulsion = review.CaseApproved, c.Version+1, "x-"+c.ID
	e := review.Expulsion{
		ID: after.Expulsion, Version: 1, State: review.Standing, Act: c.Act, Rule: "the ministry's own",
		Claims: c.Claims, Case: c.ID, Reviewer: "ana", Decided: day(), Approved: day(), Decision: id,
	}
	d := review.Decision{
		ID: id, Verdict: review.Approve, Case: c.ID, Reviewer: "ana", At: day(), Via: "web",
		Key: "key-" + id, Cases: []review.Change{{Before: &c, After: after}},
		Expulsions: []review.Expulsion{e},
	}
	m := review.Outbound{ID: e.ID + "/1/new", Topic: review.TopicExpulsion, Kind: review.KindNew,
		Why: "approved by ana", At: day(), Event: &e}
	return d, m
}

func update(t testing.TB, db *DB, f func(review.Tx) error) {
	t.Helper()
	if err := db.Update(context.Background(), f); err != nil {
		t.Fatalf("Update: %v", err)
	}
}

// approve files case n and approves it, in two transactions.
func approve(t testing.TB, db *DB, n int) {
	t.Helper()
	c := openCase(fmt.Sprintf("case-%04d", n), fmt.Sprintf("cand-%04d", n))
	update(t, db, func(tx review.Tx) error { return tx.PutCase(c) })
	d, m := approval(fmt.Sprintf("d-%04d", n), c)
	update(t, db, func(tx review.Tx) error {
		if _, err := tx.Decide(d); err != nil {
			return err
		}
		return tx.Send(m)
	})
}

func verify(t testing.TB, db *DB, checkpoint string) Report {
	t.Helper()
	r, err := db.Verify(context.Background(), checkpoint)
	if err != nil {
		t.Fatalf("Verify: %v", err)
	}
	return r
}

func wantClean(t testing.TB, db *DB, checkpoint string) {
	t.Helper()
	if r := verify(t, db, checkpoint); !r.OK() {
		t.Errorf("Verify found problems: %q", r.Problems)
	}
}
