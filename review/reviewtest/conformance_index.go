package reviewtest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"nongrata/review"
)

// since returns what was stored since the mark, and the mark after it.
func (s *suite) since(mark uint64) (ids []string, now uint64) {
	s.Helper()
	s.view(func(v review.View) error {
		var ok bool
		if ids, now, ok = v.CasesSince(mark); !ok {
			s.Errorf("CasesSince(%d) of a view of this ledger is not ok", mark)
		}
		return nil
	})
	return ids, now
}

// stored asks for what was stored since a mark: by whomever, never what was rolled back only.
func (s *suite) stored() {
	var start uint64
	s.view(func(v review.View) error {
		_, start, _ = v.CasesSince(0)
		return nil
	})
	_, now := s.since(start)
	s.same("mark of an unchanged ledger", now, start)
	s.put(SampleCase("k1", "DE", "RU", "c1"))
	ids, one := s.since(start)
	s.same("CasesSince after the first case", ids, []string{"k1"})
	lost := errors.New("lost")
	if err := s.ledger.Update(s.Context(), func(tx review.Tx) error {
		return errors.Join(tx.PutCase(SampleCase("k9", "DE", "RU", "c9")), lost)
	}); !errors.Is(err, lost) {
		s.Fatalf("Update = %v, want %v", err, lost)
	}
	_, now = s.since(one)
	s.same("mark after a rollback", now, one)
	s.update(func(tx review.Tx) error {
		_, err := tx.Decide(SampleDecision("d1", SampleCase("k2", "DE", "RU", "c2")))
		return err
	})
	ids, two := s.since(one)
	if !slices.Contains(ids, "k2") || slices.Contains(ids, "k1") {
		s.Errorf("CasesSince after a decision on k2 = %q, want k2 and not k1", ids)
	}
	s.view(func(v review.View) error {
		s.put(SampleCase("k3", "DE", "RU", "c3"))
		if ids, now, ok := v.CasesSince(two); len(ids) != 0 || now != two || !ok {
			s.Errorf("CasesSince in an older view = %q, %d, %v, want none, %d, true", ids, now, ok, two)
		}
		if _, _, ok := v.CasesSince(two + 1); ok {
			s.Error("CasesSince of a mark to come is ok, want not")
		}
		return nil
	})
}

// history asks for the entries about cases, records, people and what is answered.
func (s *suite) history() {
	k2 := SampleCase("k2", "RU", "DE", "c2")
	both, answer := SampleDecision("d2", SampleCase("k1", "DE", "RU", "c1")), SampleDecision("d3", k2)
	both.Cases = append(both.Cases, review.Change{After: k2})
	answer.Reviewer = "ben"
	answer.Expulsions[0].AnswerTo = "e-k1"
	for _, d := range []review.Decision{SampleDecision("d1", SampleCase("k1", "DE", "RU", "c1")), both, answer} {
		s.update(func(tx review.Tx) error { _, err := tx.Decide(d); return err })
	}
	wrote := answer.Expulsions[0].ID
	for _, tt := range []struct {
		about review.Subject
		below uint64
		want  []uint64
	}{
		{review.Subject{}, review.LedgerEnd, []uint64{2, 1, 0}},
		{review.Subject{}, 2, []uint64{1, 0}},
		{review.Subject{}, 0, nil},
		{review.Subject{Kind: review.SubjectCase, ID: "k1"}, review.LedgerEnd, []uint64{1, 0}},
		{review.Subject{Kind: review.SubjectCase, ID: "k1"}, 1, []uint64{0}},
		{review.Subject{Kind: review.SubjectCase, ID: "k1"}, 0, nil},
		{review.Subject{Kind: review.SubjectCase, ID: "k2"}, review.LedgerEnd, []uint64{2, 1}},
		{review.Subject{Kind: review.SubjectCase, ID: "k"}, review.LedgerEnd, nil},
		{review.Subject{Kind: review.SubjectExpulsion, ID: "k1"}, review.LedgerEnd, nil},
		{review.Subject{Kind: review.SubjectExpulsion, ID: wrote}, review.LedgerEnd, []uint64{2}},
		{review.Subject{Kind: review.SubjectReviewer, ID: "ben"}, review.LedgerEnd, []uint64{2}},
		{review.Subject{Kind: review.SubjectReviewer, ID: "ben"}, 2, nil},
		{review.Subject{Kind: review.SubjectAnswered, ID: "e-k1"}, review.LedgerEnd, []uint64{2}},
		{review.Subject{Kind: review.SubjectAnswered, ID: wrote}, review.LedgerEnd, nil},
	} {
		var got []uint64
		s.view(func(v review.View) error {
			for e, err := range v.EntriesOf(tt.about, tt.below) {
				if err != nil {
					return err
				}
				if all := s.allEntries(); !bytes.Equal(e.Record, all[e.Seq].Record) || e.Hash != all[e.Seq].Hash {
					s.Errorf("EntriesOf(%v, %d) yields another entry %d than Entries", tt.about, tt.below, e.Seq)
				}
				got = append(got, e.Seq)
			}
			return nil
		})
		s.same(fmt.Sprintf("EntriesOf(%v, %d)", tt.about, tt.below), got, tt.want)
	}
}
