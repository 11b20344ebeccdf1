package review

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// A past is the history of a decision's cases, as far as undoing the decision needs it. Every
// undo, and every undo of an undo, is on all the cases of what it undoes, so the history of a
// case alone says what of it stands.
type past struct {
	v      View
	target Logged
	all    []Logged // on the target's cases, in order, each once
}

// find returns the past of the decision to undo: the named one, or the reviewer's last that stands.
func find(v View, cmd Command) (past, error) {
	if cmd.Undoes != "" {
		d, err := v.Decision(cmd.Undoes)
		if errors.Is(err, ErrNotFound) {
			err = fmt.Errorf("decision %s: %w", cmd.Undoes, ErrNotFound)
		}
		if err != nil {
			return past{}, err
		}
		return pastOf(v, d)
	}
	of := Subject{SubjectReviewer, cmd.Reviewer}
	if cmd.Case != "" {
		of = Subject{SubjectCase, cmd.Case}
	}
	for l, err := range history(v, of, LedgerEnd) {
		if err != nil {
			return past{}, err
		}
		if l.Decision.Reviewer != cmd.Reviewer || l.Decision.Verdict == Undo || l.Decision.Verdict == Unseal {
			continue
		}
		p, err := pastOf(v, l.Decision)
		if err != nil {
			return past{}, err
		}
		if _, gone := undoneIn(p.all)[l.Decision.ID]; !gone {
			return p, nil
		}
	}
	return past{}, fmt.Errorf("decision by %s that stands: %w", cmd.Reviewer, ErrNotFound)
}

// pastOf reads the history of the cases of d.
func pastOf(v View, d Decision) (past, error) {
	p := past{v: v}
	read := map[uint64]bool{}
	for _, s := range d.Subjects() {
		if s.Kind != SubjectCase {
			continue
		}
		for l, err := range history(v, s, LedgerEnd) {
			if err != nil {
				return past{}, err
			}
			if l.Decision.ID == d.ID {
				p.target = l
			}
			if !read[l.Seq] {
				read[l.Seq] = true
				p.all = append(p.all, l)
			}
		}
	}
	slices.SortFunc(p.all, func(a, b Logged) int { return cmp.Compare(a.Seq, b.Seq) })
	if p.target.Decision.ID == "" {
		return past{}, fmt.Errorf("decision %s: %w", d.ID, ErrNotFound)
	}
	return p, nil
}

// later returns the last standing decision after the target on a case of it, if there is one. An
// undo of something that came after leaves things as the target left them.
func (p past) later() (Decision, bool) {
	undone := undoneIn(p.all)
	after := map[string]bool{} // decisions after the target
	for _, l := range p.all {
		if l.Seq > p.target.Seq {
			after[l.Decision.ID] = true
		}
	}
	for _, l := range slices.Backward(p.all) {
		d := l.Decision
		if _, gone := undone[d.ID]; !gone && after[d.ID] && d.Verdict != Unseal && (d.Verdict != Undo || !after[d.Undoes]) {
			return d, true
		}
	}
	return Decision{}, false
}

// before returns the record as it stood before the target.
func (p past) before(id string) (e Expulsion, ok bool, err error) {
	for l, err := range history(p.v, Subject{SubjectExpulsion, id}, p.target.Seq) {
		if err != nil {
			return e, false, err
		}
		for _, e := range l.Decision.Expulsions {
			if e.ID == id {
				return e, true, nil
			}
		}
	}
	return e, false, nil
}

// undo restores what was before a decision. It returns an earlier undo of the same decision
// by the same reviewer instead of undoing twice.
func (r *ruling) undo() (Decision, error) {
	p, err := find(r.tx, r.cmd)
	if err != nil {
		return Decision{}, err
	}
	t := p.target.Decision
	if u, gone := undoneIn(p.all)[t.ID]; gone {
		if u.Reviewer == r.cmd.Reviewer {
			return u, nil
		}
		return Decision{}, fmt.Errorf("decision %s: %w: %s has undone it", t.ID, ErrConflict, u.Reviewer)
	}
	if err := r.unsay(t); err != nil {
		return Decision{}, err
	}
	if d, ok := p.later(); ok {
		return Decision{}, fmt.Errorf("decision %s: %w: %s decided %s on it later (%s); undo that first",
			t.ID, ErrConflict, d.Reviewer, d.Verdict, d.ID)
	}
	cmd := r.cmd
	cmd.Undoes, cmd.Expect = t.ID, int(p.all[len(p.all)-1].Seq)+1 // the same decision can be undone, redone and undone
	r.dec.ID, r.dec.Case, r.dec.Undoes = decisionID(cmd), t.Case, t.ID
	if err := r.restoreCases(t, p); err != nil {
		return Decision{}, err
	}
	return Decision{}, r.restoreRecords(t, p)
}

// restoreCases puts every case back as it was, with the claims that have been filed since.
func (r *ruling) restoreCases(t Decision, p past) error {
	gained := map[string][]Claim{} // by case
	now := map[string]Case{}
	for _, ch := range t.Cases {
		k, err := r.tx.Case(ch.After.ID)
		if err != nil {
			return err
		}
		now[k.ID] = k
		to := k.ID
		if ch.Before == nil {
			to = t.Case // a case that a split made goes back to where it came from
		}
		for _, c := range k.Claims {
			if holds(ch.After.Claims, c.Candidate.ID) < 0 {
				gained[to] = append(gained[to], c)
			}
		}
	}
	for _, ch := range t.Cases {
		k := now[ch.After.ID]
		if ch.Before == nil {
			gone := k
			gone.State, gone.MergedInto, gone.Changed, gone.Claims, gone.Grouping = CaseMerged, t.Case, "", nil, nil
			r.change(&k, gone)
			continue
		}
		back := *ch.Before
		back.Blind = back.Blind.carried(k.Blind)
		if err := r.refill(&back, gained[k.ID], p); err != nil {
			return err
		}
		r.change(&k, back)
	}
	return nil
}

// refill adds to a restored case what was filed since.
func (r *ruling) refill(k *Case, gained []Claim, p past) error {
	if len(gained) == 0 {
		return nil
	}
	k.Grouping = grouping(*k)
	k.Claims = append([]Claim(nil), k.Claims...)
	e, approved := Expulsion{}, k.State == CaseApproved
	if approved {
		var ok bool
		var err error
		if e, ok, err = p.before(k.Expulsion); err != nil {
			return err
		}
		if !ok {
			return fmt.Errorf("expulsion %s before %s: %w", k.Expulsion, p.target.Decision.ID, ErrNotFound)
		}
	}
	for _, c := range gained {
		k.Claims = append(k.Claims, c)
		k.Grouping = append(k.Grouping, "filed after the decision that was undone")
		if approved {
			k.hear(c, e)
		}
	}
	if k.State == CaseOpen || k.State == CaseBackground {
		k.settle()
		return lookAcross(r.tx, k)
	}
	return nil
}

// restoreRecords writes the records as they stood before t, at new versions.
func (r *ruling) restoreRecords(t Decision, p past) error {
	for _, e := range t.Expulsions {
		now, err := r.tx.Expulsion(e.ID)
		if err != nil {
			return err
		}
		back, ok, err := p.before(e.ID)
		if err != nil {
			return err
		}
		if !ok || back.State == Withdrawn {
			if now.State == Withdrawn {
				return errors.New("withdrawing what is withdrawn") // unreachable: later decisions were refused
			}
			if err := r.withdraw(e.ID); err != nil {
				return err
			}
			continue
		}
		if err := r.answerable(back.Act); err != nil {
			return fmt.Errorf("%w: %w; undo that first", ErrConflict, err)
		}
		back.Version = now.Version + 1
		if now.State == Withdrawn {
			r.keep(back, KindNew, nil)
			continue
		}
		r.keep(back, kindOfChange(now, back), &now)
	}
	return nil
}
