package reviewtest

import (
	"errors"
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
