package review

import (
	"errors"
	"fmt"
)

// A SecondPolicy says which approvals take two people: the first makes no record and tells
// nobody, and whoever edited last cannot be the second.
type SecondPolicy struct {
	All         bool // every approval
	Above       int  // acts of more people than this; 0 asks for none
	Ambassadors bool // acts against an ambassador
}

// asks says what of the act wants a second person, or "".
func (p SecondPolicy) asks(a Act) string {
	switch {
	case p.All:
		return "Every approval takes two people."
	case p.Ambassadors && a.Ambassador:
		return "An ambassador is among them: that takes two people."
	case p.Above > 0 && FiguresOf(a.Count).Best > p.Above:
		return fmt.Sprintf("More than %d people: that takes two reviewers.", p.Above)
	}
	return ""
}

// twoPeople returns the act to approve, and whether it waits for a second person now.
func (r *ruling) twoPeople(k Case) (Act, bool, error) {
	act := k.Act
	if k.First != nil {
		act = k.First.Act
	}
	edited := r.cmd.Act != nil && len(differences(act, *r.cmd.Act)) > 0
	if r.cmd.Act != nil {
		act = *r.cmd.Act
	}
	why := r.second.asks(act)
	if why == "" || k.First != nil && !edited && k.First.By != r.cmd.Reviewer {
		return act, false, nil
	}
	if k.First != nil && !edited {
		return act, false, fmt.Errorf("case %s: %w: %s approved or edited it last, somebody else must be the second", k.ID, ErrDenied, k.First.By)
	}
	if err := r.acceptable(act); errors.Is(err, errWithdrawn) && r.cmd.Act == nil {
		act.AnswerTo = ""
	} else if err != nil {
		return act, false, invalid(err)
	}
	after := k
	if k.State == CaseRejected || k.State == CaseUnverifiable {
		after.State, after.Rejected = CaseOpen, ""
	}
	after.First = &FirstApproval{By: r.cmd.Reviewer, At: r.dec.At, Act: act, Why: why, Note: r.cmd.Note}
	after.class()
	r.dec.Edited = differences(k.Act, act)
	r.change(&k, after)
	return act, true, nil
}
