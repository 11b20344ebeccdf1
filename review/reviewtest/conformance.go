package reviewtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
)

// An Opener opens an empty ledger with its outbox for one test and sees to its closing.
type Opener func(t *testing.T) (review.Ledger, review.Outbox)

// TestLedger runs the conformance suite of review.Ledger and review.Outbox: every store must
// pass it. See TestReopen for what must survive a restart.
func TestLedger(t *testing.T, open Opener) {
	for _, tt := range []struct {
		name string
		test func(s *suite)
	}{
		{"missing records wrap ErrNotFound", (*suite).missing},
		{"a case comes back as it was put", (*suite).roundTrip},
		{"cases are found by candidate", (*suite).byCandidate},
		{"a candidate moves between cases in either order", (*suite).moves},
		{"cases are found by pair, oldest first", (*suite).byPair},
		{"waiting cases are found", (*suite).waiting},
		{"what was stored since is told", (*suite).stored},
		{"an error rolls everything back", (*suite).rollback},
		{"a panic rolls everything back", (*suite).panics},
		{"a transaction reads its own writes", (*suite).ownWrites},
		{"a view is a snapshot", (*suite).snapshot},
		{"the ledger is append-only and hashed", (*suite).entries},
		{"entries are found by what they are about", (*suite).history},
		{"a decision carries its cases and expulsions", (*suite).decision},
		{"a decision is written once", (*suite).twice},
		{"iterators may stop early", (*suite).stopEarly},
		{"a message is sent once", (*suite).sendOnce},
		{"messages come oldest first, by topic", (*suite).order},
		{"commits wake the drainer", (*suite).wake},
		{"a cancelled context changes nothing", (*suite).cancelled},
		{"two updates at once both count", (*suite).together},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, o := open(t)
			tt.test(&suite{T: t, ledger: l, outbox: o})
		})
	}
}

// TestReopen checks what survives closing and opening again. open returns an empty store and
// a function that closes it and opens the same one again.
func TestReopen(t *testing.T, open func(t *testing.T) (l review.Ledger, o review.Outbox, reopen func(t *testing.T) (review.Ledger, review.Outbox))) {
	l, o, reopen := open(t)
	s := &suite{T: t, ledger: l, outbox: o}
	k := SampleCase("k1", "DE", "RU", "c1", "c2")
	d := SampleDecision("d1", k)
	s.update(func(tx review.Tx) error {
		if _, err := tx.Decide(d); err != nil {
			return err
		}
		return errors.Join(tx.Send(message("m1", review.TopicAlert)), tx.Send(message("m2", review.TopicExpulsion)))
	})
	if err := s.outbox.Sent(t.Context(), review.TopicExpulsion, []string{"m2"}); err != nil {
		t.Fatal(err)
	}
	entries := s.allEntries()
	s.ledger, s.outbox = reopen(t)
	s.same("Case(k1) after reopening", s.mustCase("k1"), k)
	s.same("Entries after reopening", s.allEntries(), entries)
	s.caseOf("c2", "k1")
	s.same("Pending(alert) after reopening", s.pending(review.TopicAlert), []string{"m1"})
	s.same("Pending(expulsion) after reopening", s.pending(review.TopicExpulsion), []string(nil))
	s.update(func(tx review.Tx) error {
		e, err := tx.Decide(SampleDecision("d2", k))
		if err == nil && e.Seq != uint64(len(entries)) {
			t.Errorf("Decide after reopening = seq %d, want %d", e.Seq, len(entries))
		}
		return err
	})
}

type suite struct {
	*testing.T
	ledger review.Ledger
	outbox review.Outbox
}

// SampleCase returns an open case of the pair with a claim for each candidate ID.
func SampleCase(id string, receiving, sending country.Code, candidates ...string) review.Case {
	k := review.Case{ID: id, Version: 1, State: review.CaseOpen, Class: review.ClassFirstHand, Why: "a test",
		Opened: day(1), Updated: day(2), Warnings: []string{"No number yet."}}
	for i, c := range candidates {
		cand := Candidate(receiving, sending, "2022-04-05", People(10+i), func(x *extract.Candidate) { x.ID = c })
		k.Claims = append(k.Claims, review.Claim{Candidate: cand, Rank: review.RankReceiving, FirstHand: true, Filed: day(1)})
		k.Grouping = append(k.Grouping, "a test")
		k.Act = Act(cand)
	}
	if len(candidates) == 0 {
		k.Act = Act(Candidate(receiving, sending, "2022-04-05", People(10)))
	}
	return k
}

// SampleDecision returns an approval that leaves k and an expulsion of it behind.
func SampleDecision(id string, k review.Case) review.Decision {
	return review.Decision{
		ID: id, Verdict: review.Approve, Case: k.ID, Reviewer: "ana", At: day(3), Via: "test", Key: "key-" + id,
		Cases: []review.Change{{Before: &k, After: k}},
		Expulsions: []review.Expulsion{{ID: "e-" + k.ID, Version: 1, State: review.Standing, Act: k.Act, Rule: "a test",
			Claims: k.Claims, Case: k.ID, Reviewer: "ana", Decided: day(3), Approved: day(3), Decision: id}},
	}
}

// day returns a moment of April 2022 in UTC.
func day(n int) time.Time { return time.Date(2022, 4, n, 12, 0, 0, 0, time.UTC) }

func message(id string, topic review.Topic) review.Outbound {
	return review.Outbound{ID: id, Topic: topic, Kind: review.KindNew, Why: "a test", At: day(3)}
}

func (s *suite) update(f func(review.Tx) error) {
	s.Helper()
	if err := s.ledger.Update(s.Context(), f); err != nil {
		s.Fatalf("Update = %v", err)
	}
}

func (s *suite) view(f func(review.View) error) {
	s.Helper()
	if err := s.ledger.View(s.Context(), f); err != nil {
		s.Fatalf("View = %v", err)
	}
}

func (s *suite) put(cases ...review.Case) {
	s.Helper()
	s.update(func(tx review.Tx) error {
		for _, k := range cases {
			if err := tx.PutCase(k); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *suite) mustCase(id string) (k review.Case) {
	s.Helper()
	s.view(func(v review.View) (err error) {
		k, err = v.Case(id)
		return err
	})
	return k
}

func (s *suite) same(what string, got, want any) {
	s.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		s.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func (s *suite) caseOf(candidate, want string) {
	s.Helper()
	s.view(func(v review.View) error {
		got, err := v.CaseOf(candidate)
		if got != want {
			s.Errorf("CaseOf(%s) = %q, want %q", candidate, got, want)
		}
		return err
	})
}

func (s *suite) allEntries() (out []review.Entry) {
	s.Helper()
	s.view(func(v review.View) error {
		for e, err := range v.Entries(0) {
			if err != nil {
				return err
			}
			out = append(out, e)
		}
		return nil
	})
	return out
}

func (s *suite) pending(topic review.Topic) (ids []string) {
	s.Helper()
	out, err := s.outbox.Pending(s.Context(), topic, 100)
	if err != nil {
		s.Fatalf("Pending(%s) = %v", topic, err)
	}
	for _, m := range out {
		ids = append(ids, m.ID)
	}
	return ids
}

func (s *suite) missing() {
	s.view(func(v review.View) error {
		_, errCase := v.Case("k0")
		_, errExpulsion := v.Expulsion("e0")
		_, errDecision := v.Decision("d0")
		for name, err := range map[string]error{"Case": errCase, "Expulsion": errExpulsion, "Decision": errDecision} {
			if !errors.Is(err, review.ErrNotFound) {
				s.Errorf("%s of nothing = %v, want ErrNotFound", name, err)
			}
		}
		if id, err := v.DecisionByKey("none"); id != "" || err != nil {
			s.Errorf("DecisionByKey(none) = %q, %v, want \"\"", id, err)
		}
		return nil
	})
	s.caseOf("c0", "")
}

func (s *suite) roundTrip() {
	k := SampleCase("k1", "DE", "RU", "c1", "c2")
	k.Changed, k.Act.Deadline = "now 27", &extract.Deadline{Phrase: "in five days", By: "2022-04-10"}
	s.put(k)
	s.same("Case(k1)", s.mustCase("k1"), k)
	k.Version, k.Why = 2, "another reason"
	s.put(k)
	s.same("Case(k1) put again", s.mustCase("k1"), k)
}

func (s *suite) byCandidate() {
	s.put(SampleCase("k1", "DE", "RU", "c1", "c2"), SampleCase("k2", "DE", "RU", "c3"))
	s.caseOf("c1", "k1")
	s.caseOf("c3", "k2")
	s.put(SampleCase("k1", "DE", "RU", "c1"))
	s.caseOf("c2", "")
}

func (s *suite) moves() {
	for i, order := range [][2]string{{"from", "to"}, {"to", "from"}} {
		from, to, cand := fmt.Sprint("from", i), fmt.Sprint("to", i), fmt.Sprint("c", i)
		s.put(SampleCase(from, "DE", "RU", cand), SampleCase(to, "DE", "RU"))
		after := map[string]review.Case{"from": SampleCase(from, "DE", "RU"), "to": SampleCase(to, "DE", "RU", cand)}
		s.put(after[order[0]], after[order[1]])
		s.caseOf(cand, to)
	}
}

func (s *suite) byPair() {
	late, early, other, open := SampleCase("k1", "DE", "RU", "c1"), SampleCase("k2", "DE", "RU", "c2"), SampleCase("k3", "RU", "DE", "c3"), SampleCase("k4", "", "RU", "c4")
	late.Opened = day(9)
	s.put(late, early, other, open)
	pair := func(receiving, sending string) (ids []string) {
		s.view(func(v review.View) error {
			for k, err := range v.CasesOfPair(receiving, sending) {
				if err != nil {
					return err
				}
				ids = append(ids, k.ID)
			}
			return nil
		})
		return ids
	}
	s.same("CasesOfPair(DE, RU)", pair("DE", "RU"), []string{"k2", "k1"})
	s.same("CasesOfPair(RU, DE)", pair("RU", "DE"), []string{"k3"})
	s.same("CasesOfPair(open, RU)", pair("", "RU"), []string{"k4"})
	late.Act.ReceivingState = "FR"
	s.put(late)
	s.same("CasesOfPair(DE, RU) after k1 moved", pair("DE", "RU"), []string{"k2"})
	s.same("CasesOfPair(FR, RU) after k1 moved", pair("FR", "RU"), []string{"k1"})
}

func (s *suite) caseIDs(waiting bool) (ids []string) {
	s.Helper()
	s.view(func(v review.View) error {
		for k, err := range v.Cases(waiting) {
			if err != nil {
				return err
			}
			ids = append(ids, k.ID)
		}
		return nil
	})
	slices.Sort(ids)
	return ids
}

func (s *suite) waiting() {
	open, done, changed := SampleCase("k1", "DE", "RU", "c1"), SampleCase("k2", "DE", "RU", "c2"), SampleCase("k3", "DE", "RU", "c3")
	done.State = review.CaseApproved
	changed.State, changed.Changed = review.CaseApproved, "now 27"
	s.put(open, done, changed)
	s.same("Cases(waiting)", s.caseIDs(true), []string{"k1", "k3"})
	s.same("Cases(all)", s.caseIDs(false), []string{"k1", "k2", "k3"})
	changed.Changed = ""
	open.State = review.CaseRejected
	s.put(open, changed)
	s.same("Cases(waiting) after deciding", s.caseIDs(true), []string(nil))
}

func (s *suite) everything(tx review.Tx) error {
	k := SampleCase("k1", "DE", "RU", "c1")
	_, err := tx.Decide(SampleDecision("d1", k))
	return errors.Join(err, tx.PutCase(SampleCase("k2", "FR", "RU", "c2")), tx.Send(message("m1", review.TopicAlert)))
}

func (s *suite) nothing(after string) {
	s.Helper()
	s.same("Cases after "+after, s.caseIDs(false), []string(nil))
	s.same("Entries after "+after, s.allEntries(), []review.Entry(nil))
	s.same("Pending after "+after, s.pending(review.TopicAlert), []string(nil))
	s.caseOf("c1", "")
}

func (s *suite) rollback() {
	boom := errors.New("boom")
	err := s.ledger.Update(s.Context(), func(tx review.Tx) error { return errors.Join(s.everything(tx), boom) })
	if !errors.Is(err, boom) {
		s.Errorf("Update = %v, want boom", err)
	}
	s.nothing("an error")
	s.update(s.everything)
	s.caseOf("c2", "k2")
}

func (s *suite) panics() {
	func() {
		defer func() {
			if recover() == nil {
				s.Error("Update swallowed a panic")
			}
		}()
		_ = s.ledger.Update(s.Context(), func(tx review.Tx) error {
			if err := s.everything(tx); err != nil {
				return err
			}
			panic("boom")
		})
	}()
	s.nothing("a panic")
	s.update(s.everything)
}

func (s *suite) ownWrites() {
	s.update(func(tx review.Tx) error {
		if err := s.everything(tx); err != nil {
			return err
		}
		id, err := tx.CaseOf("c1")
		if id != "k1" || err != nil {
			s.Errorf("CaseOf(c1) inside = %q, %v, want k1", id, err)
		}
		if d, err := tx.Decision("d1"); err != nil || d.Reviewer != "ana" {
			s.Errorf("Decision(d1) inside = %v, %v", d, err)
		}
		n := 0
		for _, err := range tx.CasesOfPair("FR", "RU") {
			if err != nil {
				return err
			}
			n++
		}
		if n != 1 {
			s.Errorf("CasesOfPair(FR, RU) inside yields %d, want 1", n)
		}
		return nil
	})
}

// snapshot writes while a view is open. A store may let the writer wait for the view, but the
// view must not see the write.
func (s *suite) snapshot() {
	s.put(SampleCase("k1", "DE", "RU", "c1"))
	changed := SampleCase("k1", "DE", "RU", "c1")
	changed.Version = 2
	written := make(chan error, 1)
	s.view(func(v review.View) error {
		go func() {
			written <- s.ledger.Update(s.Context(), func(tx review.Tx) error {
				return errors.Join(tx.PutCase(changed), tx.PutCase(SampleCase("k2", "DE", "RU", "c2")))
			})
		}()
		select {
		case err := <-written:
			written <- err
		case <-time.After(2 * time.Second):
		}
		k, err := v.Case("k1")
		if err != nil || k.Version != 1 {
			s.Errorf("Case(k1) in an older view = version %d, %v, want 1", k.Version, err)
		}
		if _, err := v.Case("k2"); !errors.Is(err, review.ErrNotFound) {
			s.Errorf("Case(k2) in an older view = %v, want ErrNotFound", err)
		}
		return nil
	})
	if err := <-written; err != nil {
		s.Fatalf("Update beside a view = %v", err)
	}
	if got := s.mustCase("k1").Version; got != 2 {
		s.Errorf("Case(k1) in a newer view = version %d, want 2", got)
	}
}

func (s *suite) entries() {
	k := SampleCase("k1", "DE", "RU", "c1")
	for _, id := range []string{"d1", "d2", "d3"} {
		s.update(func(tx review.Tx) error {
			_, err := tx.Decide(SampleDecision(id, k))
			return err
		})
	}
	all := s.allEntries()
	if len(all) != 3 {
		s.Fatalf("Entries(0) yields %d, want 3", len(all))
	}
	for i, e := range all {
		if e.Seq != uint64(i) || e.Hash == "" || !e.At.Equal(day(3)) {
			s.Errorf("entry %d = seq %d, hash %q, at %v", i, e.Seq, e.Hash, e.At)
		}
		var d review.Decision
		if err := json.Unmarshal(e.Record, &d); err != nil || d.ID != fmt.Sprint("d", i+1) {
			s.Errorf("entry %d holds decision %q, %v", i, d.ID, err)
		}
	}
	if all[0].Hash == all[1].Hash {
		s.Error("different records have one hash")
	}
	s.view(func(v review.View) error {
		for e, err := range v.Entries(2) {
			if err != nil || e.Seq != 2 {
				s.Errorf("Entries(2) yields seq %d, %v, want 2 only", e.Seq, err)
			}
		}
		for e := range v.Entries(3) {
			s.Errorf("Entries(3) yields seq %d, want none", e.Seq)
		}
		return nil
	})
}

func (s *suite) decision() {
	k := SampleCase("k1", "DE", "RU", "c1")
	want := SampleDecision("d1", k)
	s.update(func(tx review.Tx) error {
		_, err := tx.Decide(want)
		return err
	})
	s.same("Case(k1)", s.mustCase("k1"), k)
	s.view(func(v review.View) error {
		got, err := v.Decision("d1")
		s.same("Decision(d1)", got, want)
		e, errE := v.Expulsion("e-k1")
		s.same("Expulsion(e-k1)", e, want.Expulsions[0])
		id, errKey := v.DecisionByKey("key-d1")
		s.same("DecisionByKey(key-d1)", id, "d1")
		n := 0
		for _, err := range v.Expulsions() {
			n++
			errE = errors.Join(errE, err)
		}
		s.same("number of Expulsions", n, 1)
		return errors.Join(err, errE, errKey)
	})
}

func (s *suite) twice() {
	d := SampleDecision("d1", SampleCase("k1", "DE", "RU", "c1"))
	decide := func(tx review.Tx) error {
		_, err := tx.Decide(d)
		return err
	}
	s.update(decide)
	if err := s.ledger.Update(s.Context(), decide); err == nil {
		s.Error("Decide of the same ID again = nil, want an error")
	}
	s.same("number of Entries", len(s.allEntries()), 1)
}

func (s *suite) stopEarly() {
	s.put(SampleCase("k1", "DE", "RU", "c1"), SampleCase("k2", "DE", "RU", "c2"))
	s.view(func(v review.View) error {
		for range v.Cases(false) {
			break
		}
		for range v.CasesOfPair("DE", "RU") {
			break
		}
		return nil
	})
	s.put(SampleCase("k3", "DE", "RU", "c3")) // hangs if an iterator left something open
}

func (s *suite) sendOnce() {
	send := func(tx review.Tx) error { return tx.Send(message("m1", review.TopicAlert)) }
	s.update(send)
	s.update(send)
	s.same("Pending after sending twice", s.pending(review.TopicAlert), []string{"m1"})
	for range 2 {
		if err := s.outbox.Sent(s.Context(), review.TopicAlert, []string{"m1", "never"}); err != nil {
			s.Fatalf("Sent = %v", err)
		}
	}
	s.same("Pending after Sent", s.pending(review.TopicAlert), []string(nil))
}

func (s *suite) order() {
	var want []string
	for i := range 12 {
		id := fmt.Sprint("m", 20-i) // IDs do not decide the order
		want = append(want, id)
		s.update(func(tx review.Tx) error {
			return errors.Join(tx.Send(message(id, review.TopicAlert)), tx.Send(message("x"+id, review.TopicExpulsion)))
		})
	}
	s.same("Pending(alert)", s.pending(review.TopicAlert), want)
	out, err := s.outbox.Pending(s.Context(), review.TopicAlert, 3)
	if err != nil || len(out) != 3 || out[0].ID != want[0] {
		s.Errorf("Pending(alert, 3) = %d messages, %v, want the 3 oldest", len(out), err)
	}
	if len(out) > 0 {
		s.same("the message", out[0], message(want[0], review.TopicAlert))
	}
	if err := s.outbox.Sent(s.Context(), review.TopicAlert, want[:2]); err != nil {
		s.Fatal(err)
	}
	s.same("Pending(alert) after two", s.pending(review.TopicAlert), want[2:])
	s.same("number of Pending(expulsion)", len(s.pending(review.TopicExpulsion)), 12)
}

func (s *suite) wake() {
	alert, expulsion := s.outbox.Wake(review.TopicAlert), s.outbox.Wake(review.TopicExpulsion)
	drain(alert)
	drain(expulsion)
	s.update(func(tx review.Tx) error { return tx.Send(message("m1", review.TopicAlert)) })
	s.update(func(tx review.Tx) error { return tx.Send(message("m2", review.TopicAlert)) })
	select {
	case <-alert:
	case <-s.Context().Done():
		s.Fatal("Wake(alert) received nothing")
	}
	if s.outbox.Wake(review.TopicAlert) != alert {
		s.Error("Wake(alert) returns another channel at the second call")
	}
	s.same("Pending when woken", s.pending(review.TopicAlert), []string{"m1", "m2"})
}

func drain(ch <-chan struct{}) {
	select {
	case <-ch:
	default:
	}
}

func (s *suite) cancelled() {
	ctx, cancel := context.WithCancel(s.Context())
	cancel()
	if err := s.ledger.Update(ctx, s.everything); err == nil {
		s.Error("Update with a cancelled context = nil, want an error")
	}
	s.nothing("a cancelled context")
}

func (s *suite) together() {
	errs := make(chan error)
	const n = 8
	for i := range n {
		go func() {
			errs <- s.ledger.Update(s.Context(), func(tx review.Tx) error {
				_, err := tx.Decide(SampleDecision(fmt.Sprint("d", i), SampleCase(fmt.Sprint("k", i), "DE", "RU", fmt.Sprint("c", i))))
				return err
			})
		}()
	}
	for range n {
		if err := <-errs; err != nil {
			s.Errorf("Update = %v", err)
		}
	}
	seen := map[uint64]bool{}
	for _, e := range s.allEntries() {
		seen[e.Seq] = true
	}
	s.same("number of different sequence numbers", len(seen), n)
}
