package review

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// A SecondPolicy says which decisions take two people: the first makes no record and tells
// nobody, and whoever edited last cannot be the second. It holds for whatever makes or changes
// a record: approving, correcting, reversing, marking as left, linking, merging a record away.
// Undoing takes one person: it goes back to what had been approved under the same policy.
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

// twoPeople returns the act to approve, and whether it waits for a second person now. Every
// verdict that moves a total by more than an undo comes through here.
func (r *ruling) twoPeople(k Case) (Act, bool, error) {
	first := k.First
	if first != nil && len(first.Others) > 0 {
		first = nil // that waits to be merged: an edit is something else
	}
	act := k.Act
	if first != nil {
		act = first.Act
	}
	edited := r.cmd.Act != nil && len(differences(act, *r.cmd.Act)) > 0
	if r.cmd.Act != nil {
		act = *r.cmd.Act
	}
	why, err := r.asks(k, act)
	if err != nil {
		return act, false, err
	}
	if why == "" || first != nil && !edited && first.By != r.cmd.Reviewer {
		return act, false, nil
	}
	if first != nil && !edited {
		return act, false, lastEditor(k)
	}
	if err := r.acceptable(act); errors.Is(err, errWithdrawn) && r.cmd.Act == nil {
		act.AnswerTo = ""
	} else if err != nil {
		return act, false, invalid(err)
	}
	r.dec.Edited = differences(k.Act, act)
	r.wait(k, FirstApproval{Act: act, Why: why})
	return act, true, nil
}

// asks says what wants a second person: the act as it would be recorded, or the record that it
// would replace, so that nobody alone makes a large number small.
func (r *ruling) asks(k Case, act Act) (string, error) {
	why := r.second.asks(act)
	if why != "" || k.State != CaseApproved {
		return why, nil
	}
	e, err := r.tx.Expulsion(k.Expulsion)
	if err != nil {
		return "", err
	}
	return r.second.asks(e.Act), nil
}

func lastEditor(k Case) error {
	return fmt.Errorf("case %s: %w: %s approved or edited it last, somebody else must be the second", k.ID, ErrDenied, k.First.By)
}

// wait leaves the case with what its first person decided.
func (r *ruling) wait(k Case, first FirstApproval) {
	after := k
	if k.State == CaseRejected || k.State == CaseUnverifiable {
		after.State, after.Rejected = CaseOpen, ""
	}
	first.By, first.At, first.Note, first.Verdict = r.cmd.Reviewer, r.dec.At, r.cmd.Note, r.cmd.Verdict
	after.First = &first
	after.class()
	r.change(&k, after)
}

// amend makes an approved case say act, or lets that wait for a second person.
func (r *ruling) amend(k Case, act Act) error {
	r.cmd.Act = &act
	act, waits, err := r.twoPeople(k)
	if err != nil || waits {
		return err
	}
	return r.record(k, act)
}

// mergeWaits reports whether taking in the named cases has to wait for a second person: a
// record that took two people is not withdrawn by one.
func (r *ruling) mergeWaits(k Case) (bool, error) {
	why := ""
	for _, id := range r.cmd.Others {
		o, err := r.tx.Case(id)
		if err != nil {
			return false, err
		}
		if o.State != CaseApproved {
			continue
		}
		asks, err := r.asks(o, o.Act)
		if err != nil {
			return false, err
		}
		why = cmp.Or(why, asks)
	}
	switch again := k.First != nil && len(k.First.Others) > 0 && slices.Equal(k.First.Others, r.cmd.Others); {
	case why == "" || again && k.First.By != r.cmd.Reviewer:
		return false, nil
	case again:
		return false, lastEditor(k)
	}
	r.wait(k, FirstApproval{Act: k.Act, Why: why, Others: r.cmd.Others})
	return true, nil
}

// Deed says what the first person did, where a sentence begins with it.
func (f FirstApproval) Deed() string {
	switch f.Verdict {
	case Reverse:
		return f.By + " says that it was taken back"
	case MarkLeft:
		return f.By + " says that they have left"
	case LinkAnswer:
		return f.By + " says what it answers"
	case Merge:
		return fmt.Sprintf("%s would merge %s into it", f.By, Plural(len(f.Others), "case"))
	}
	return f.By + " approved it"
}
