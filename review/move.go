package review

import (
	"fmt"
	"slices"

	"nongrata/extract"
)

// move takes claims out of k into another case of the same two sides, where they count from
// now on. Both are computed anew, and an approved record is only changed by who decides so.
func (r *ruling) move(k Case) error {
	to, err := r.tx.Case(r.cmd.Others[0])
	if err != nil {
		return err
	}
	if to.ID == k.ID || !live(to.State) && to.State != CaseBackground {
		return invalid(fmt.Errorf("others: case %s is %s; nothing can be moved there", to.ID, to.State))
	}
	if to.BlindPhase() == BlindDiffers {
		return fmt.Errorf("case %s: %w: %s", to.ID, ErrConflict, to.Blind.said())
	}
	why, there := grouping(k), to
	there.Claims, there.Grouping, there.First = slices.Clone(to.Claims), grouping(to), nil
	stay := k
	stay.Claims, stay.Grouping, stay.First = nil, nil, nil
	var moved []Claim
	for i, c := range k.Claims {
		if !slices.Contains(r.cmd.Candidates, c.Candidate.ID) {
			stay.Claims, stay.Grouping = append(stay.Claims, c), append(stay.Grouping, why[i])
			continue
		}
		if !oneSide(to.Act.ReceivingState, c.Candidate.Receiving()) || !oneSide(to.Act.SendingState, c.Candidate.Sending()) {
			return invalid(fmt.Errorf("candidate %s: tells of other sides than case %s", c.Candidate.ID, to.ID))
		}
		c.CopyOf = ""
		moved = append(moved, c)
	}
	switch {
	case len(moved) != len(r.cmd.Candidates):
		return invalid(fmt.Errorf("candidates: want distinct ones of case %s, of %d it has %d", k.ID, len(r.cmd.Candidates), len(moved)))
	case len(stay.Claims) == 0:
		return invalid(fmt.Errorf("candidates: nothing would stay in case %s; merge it instead", k.ID))
	}
	for _, c := range moved {
		markCopies(&there, &c)
		there.Claims = append(there.Claims, c)
		there.Grouping = append(there.Grouping, fmt.Sprintf("moved from %s by %s", k.ID, r.cmd.Reviewer))
	}
	freeCopies(stay.Claims)
	for _, side := range []*Case{&stay, &there} {
		if err := r.left(side); err != nil {
			return err
		}
	}
	if there.State == CaseApproved {
		if err := r.heard(&there, moved); err != nil {
			return err
		}
	}
	r.change(&k, stay)
	r.change(&to, there)
	return nil
}

// heard lets an approved case take note of claims that came to it by hand.
func (r *ruling) heard(k *Case, claims []Claim) error {
	e, err := r.tx.Expulsion(k.Expulsion)
	if err != nil {
		return err
	}
	for _, c := range claims {
		k.hear(c, e)
	}
	return nil
}

// follow records what became of an approved act: what it answers, or that the people left.
func (r *ruling) follow(k Case) error {
	if k.State != CaseApproved {
		return invalid(fmt.Errorf("case %s: is %s; approve it first", k.ID, k.State))
	}
	e, err := r.tx.Expulsion(k.Expulsion)
	if err != nil {
		return err
	}
	act := e.Act
	if r.cmd.Verdict == LinkAnswer {
		act.AnswerTo, act.InResponse = r.cmd.Others[0], true
	} else {
		if !act.Status.Act() {
			return invalid(fmt.Errorf("case %s: is %s; nobody leaves", k.ID, spoken(act.Status)))
		}
		act.Status = extract.CarriedOut
	}
	if len(differences(e.Act, act)) == 0 {
		return invalid(fmt.Errorf("case %s: is recorded so already", k.ID))
	}
	return r.amend(k, act)
}
