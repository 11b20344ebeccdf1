package review

import (
	"errors"
	"fmt"
)

// A past is the ledger read once, with what undid what.
type past struct {
	all      []Decision
	at       map[string]int    // place of each decision
	undoneBy map[string]string // by decision: the undo that stands
}

func readPast(v View) (past, error) {
	p := past{at: map[string]int{}, undoneBy: map[string]string{}}
	for l, err := range decisions(v) {
		if err != nil {
			return past{}, err
		}
		d := l.Decision
		p.at[d.ID] = len(p.all)
		p.all = append(p.all, d)
		if d.Verdict != Undo {
			continue
		}
		p.undoneBy[d.Undoes] = d.ID
		if t := p.all[p.at[d.Undoes]]; t.Verdict == Undo {
			delete(p.undoneBy, t.Undoes) // an undone undo: the first decision stands again
		}
	}
	return p, nil
}

// target finds the decision to undo: the named one, or the reviewer's last that stands.
func (p past) target(cmd Command) (Decision, error) {
	if cmd.Undoes != "" {
		i, ok := p.at[cmd.Undoes]
		if !ok {
			return Decision{}, fmt.Errorf("decision %s: %w", cmd.Undoes, ErrNotFound)
		}
		return p.all[i], nil
	}
	for i := len(p.all) - 1; i >= 0; i-- {
		d := p.all[i]
		if d.Reviewer == cmd.Reviewer && d.Verdict != Undo && p.undoneBy[d.ID] == "" && (cmd.Case == "" || d.touches(cmd.Case)) {
			return d, nil
		}
	}
	return Decision{}, fmt.Errorf("decision by %s that stands: %w", cmd.Reviewer, ErrNotFound)
}

// later returns the first standing decision after t on a case of t, if there is one. An undo
// of something that came after t leaves things as t left them.
func (p past) later(t Decision) (Decision, bool) {
	for _, d := range p.all[p.at[t.ID]+1:] {
		if p.undoneBy[d.ID] != "" || d.Verdict == Undo && p.at[d.Undoes] > p.at[t.ID] {
			continue
		}
		for _, c := range t.Cases {
			if d.touches(c.After.ID) {
				return d, true
			}
		}
	}
	return Decision{}, false
}

// before returns the record as it stood before the decision t.
func (p past) before(t Decision, id string) (Expulsion, bool) {
	for i := p.at[t.ID] - 1; i >= 0; i-- {
		for _, e := range p.all[i].Expulsions {
			if e.ID == id {
				return e, true
			}
		}
	}
	return Expulsion{}, false
}

// undo restores what was before a decision. It returns an earlier undo of the same decision
// by the same reviewer instead of undoing twice.
func (r *ruling) undo() (Decision, error) {
	p, err := readPast(r.tx)
	if err != nil {
		return Decision{}, err
	}
	t, err := p.target(r.cmd)
	if err != nil {
		return Decision{}, err
	}
	if by := p.undoneBy[t.ID]; by != "" {
		if u := p.all[p.at[by]]; u.Reviewer == r.cmd.Reviewer {
			return u, nil
		}
		return Decision{}, fmt.Errorf("decision %s: %w: %s has undone it", t.ID, ErrConflict, p.all[p.at[by]].Reviewer)
	}
	if d, ok := p.later(t); ok {
		return Decision{}, fmt.Errorf("decision %s: %w: %s decided %s on it later (%s); undo that first",
			t.ID, ErrConflict, d.Reviewer, d.Verdict, d.ID)
	}
	cmd := r.cmd
	cmd.Undoes, cmd.Expect = t.ID, len(p.all) // the same decision can be undone, redone and undone
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
		if err := r.refill(&back, gained[k.ID], t, p); err != nil {
			return err
		}
		r.change(&k, back)
	}
	return nil
}

// refill adds to a restored case what was filed since.
func (r *ruling) refill(k *Case, gained []Claim, t Decision, p past) error {
	if len(gained) == 0 {
		return nil
	}
	k.Grouping = grouping(*k)
	k.Claims = append([]Claim(nil), k.Claims...)
	e, approved := Expulsion{}, k.State == CaseApproved
	if approved {
		var ok bool
		if e, ok = p.before(t, k.Expulsion); !ok {
			return fmt.Errorf("expulsion %s before %s: %w", k.Expulsion, t.ID, ErrNotFound)
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
		back, ok := p.before(t, e.ID)
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
