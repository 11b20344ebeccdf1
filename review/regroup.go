package review

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"nongrata/ingest/country"
)

// merge takes the claims of other cases into k. Their records, if approved, are withdrawn.
func (r *ruling) merge(k Case) error {
	if k.State == CaseRejected || k.State == CaseUnverifiable {
		return invalid(fmt.Errorf("case %s: is %s; undo that first", k.ID, k.State))
	}
	if waits, err := r.mergeWaits(k); err != nil || waits {
		return err
	}
	after := k
	after.Claims, after.Grouping = slices.Clone(k.Claims), grouping(k)
	for i, id := range r.cmd.Others {
		if id == k.ID || slices.Contains(r.cmd.Others[:i], id) {
			return invalid(fmt.Errorf("others: %s is named twice", id))
		}
		if err := r.takeIn(&after, id); err != nil {
			return err
		}
	}
	if after.State == CaseApproved {
		after.Warnings = warningsOf(after.Claims, after.Act)
		after.class()
	} else {
		after.settle()
		if err := lookAcross(r.tx, &after); err != nil {
			return err
		}
	}
	r.change(&k, after)
	return nil
}

func (r *ruling) takeIn(into *Case, id string) error {
	o, err := r.tx.Case(id)
	if err != nil {
		return err
	}
	switch {
	case o.BlindPhase() == BlindDiffers:
		return fmt.Errorf("case %s: %w: %s", o.ID, ErrConflict, o.Blind.said())
	case o.State == CaseMerged:
		return invalid(fmt.Errorf("case %s: was merged into %s", o.ID, o.MergedInto))
	case o.State == CaseApproved && into.State != CaseApproved:
		return invalid(fmt.Errorf("case %s: is approved and %s is not; merge the other way round", o.ID, into.ID))
	case !oneSide(into.Act.ReceivingState, o.Act.ReceivingState) || !oneSide(into.Act.SendingState, o.Act.SendingState):
		return invalid(fmt.Errorf("case %s: %s against %s is not %s against %s", o.ID,
			o.Act.ReceivingState, o.Act.SendingState, into.Act.ReceivingState, into.Act.SendingState))
	}
	for i, c := range o.Claims {
		markCopies(into, &c)
		into.Claims = append(into.Claims, c)
		into.Grouping = append(into.Grouping, fmt.Sprintf("%s; merged from %s by %s", grouping(o)[i], o.ID, r.cmd.Reviewer))
	}
	into.Apart = slices.DeleteFunc(slices.Clone(into.Apart), func(id string) bool { return id == o.ID })
	into.First = nil
	if into.State != CaseApproved {
		into.Blind = into.Blind.inherited(o.Blind)
	}
	gone := o
	gone.State, gone.MergedInto, gone.Changed, gone.Claims, gone.Grouping = CaseMerged, into.ID, "", nil, nil
	gone.Expulsion = ""
	r.change(&o, gone)
	if o.State == CaseApproved {
		return r.withdraw(o.Expulsion)
	}
	return nil
}

func oneSide(a, b country.Code) bool { return a == b || a == "" || b == "" }

// withdraw takes a record out of every total.
func (r *ruling) withdraw(id string) error {
	prior, err := r.tx.Expulsion(id)
	if err != nil {
		return err
	}
	if err := r.unanswered(id); err != nil {
		return err
	}
	e := prior
	e.State = Withdrawn
	e.Version++
	r.keep(e, KindWithdrawn, &prior)
	return nil
}

// unanswered refuses to withdraw a record that another one is said to answer.
func (r *ruling) unanswered(id string) error {
	for l, err := range history(r.tx, Subject{SubjectAnswered, id}, LedgerEnd) {
		if err != nil {
			return err
		}
		for _, was := range l.Decision.Expulsions {
			e, err := r.tx.Expulsion(was.ID)
			if err != nil {
				return err
			}
			if e.State == Standing && e.AnswerTo == id {
				return fmt.Errorf("expulsion %s: %w: %s is recorded as the answer to it", id, ErrConflict, e.ID)
			}
		}
	}
	return nil
}

// split takes some claims out of k into a case of their own.
func (r *ruling) split(k Case) error {
	why := grouping(k)
	stay, out := k, Case{State: CaseOpen, Opened: r.dec.At}
	stay.Claims, stay.Grouping = nil, nil
	for i, c := range k.Claims {
		if slices.Contains(r.cmd.Candidates, c.Candidate.ID) {
			out.Claims = append(out.Claims, c)
			out.Grouping = append(out.Grouping, fmt.Sprintf("split from %s by %s", k.ID, r.cmd.Reviewer))
			continue
		}
		stay.Claims = append(stay.Claims, c)
		stay.Grouping = append(stay.Grouping, why[i])
	}
	if len(out.Claims) != len(r.cmd.Candidates) {
		return invalid(fmt.Errorf("candidates: want distinct ones of case %s, of %d it has %d", k.ID, len(r.cmd.Candidates), len(out.Claims)))
	}
	if len(stay.Claims) == 0 {
		return invalid(fmt.Errorf("candidates: nothing would stay in case %s", k.ID))
	}
	out.ID = caseID("split", k.ID, strconv.Itoa(k.Version), strings.Join(r.cmd.Candidates, ","))
	stay.Apart = append(slices.Clone(k.Apart), out.ID)
	out.Apart = append(slices.Clone(k.Apart), k.ID)
	stay.First = nil
	out.Blind = out.Blind.inherited(k.Blind)
	freeCopies(stay.Claims)
	freeCopies(out.Claims)
	out.settle()
	if err := lookAcross(r.tx, &out); err != nil {
		return err
	}
	if err := r.left(&stay); err != nil {
		return err
	}
	r.change(&k, stay)
	r.change(nil, out)
	return nil
}

// left computes anew what the claims that stay in a split case amount to. A change that waits
// on an approved one stands only if a claim that stays speaks of it.
func (r *ruling) left(k *Case) error {
	switch {
	case k.State == CaseOpen || k.State == CaseBackground:
		k.settle()
		return lookAcross(r.tx, k)
	case k.State == CaseApproved && k.Changed != "":
		e, err := r.tx.Expulsion(k.Expulsion)
		if err != nil {
			return err
		}
		k.Act, k.Rule, k.Changed = e.Act, e.Rule, ""
		for _, c := range k.Claims {
			if holds(e.Claims, c.Candidate.ID) < 0 {
				k.hear(c, e)
			}
		}
	}
	k.Warnings = warningsOf(k.Claims, k.Act)
	k.class()
	return nil
}

// grouping returns the reasons of k, one a claim.
func grouping(k Case) []string {
	out := slices.Clone(k.Grouping)
	for len(out) < len(k.Claims) {
		out = append(out, "filed")
	}
	return out[:len(k.Claims)]
}
