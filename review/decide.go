package review

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A ruling is one command on its way to becoming a Decision, inside one transaction.
type ruling struct {
	tx   Tx
	cmd  Command
	dec  Decision
	mail []Outbound

	second SecondPolicy
	blind  BlindPolicy
}

func (d *Desk) decide(ctx context.Context, cmd Command) (Decision, error) {
	if err := cmd.validate(); err != nil {
		return Decision{}, invalid(err)
	}
	var dec Decision
	err := d.ledger.Update(ctx, func(tx Tx) error {
		var err error
		if dec, err = decided(tx, cmd); err != nil || dec.ID != "" {
			return err
		}
		dec, err = d.rule(tx, cmd)
		return err
	})
	if len(dec.Cases) > 0 {
		d.feed.tell(changedCases(dec))
	}
	if err != nil {
		return Decision{}, err
	}
	d.opts.Log.Info("decided", "decision", dec.ID, "verdict", dec.Verdict, "case", dec.Case, "reviewer", dec.Reviewer)
	return dec, nil
}

func changedCases(dec Decision) []string {
	ids := make([]string, len(dec.Cases))
	for i, c := range dec.Cases {
		ids[i] = c.After.ID
	}
	return ids
}

// validate checks what needs no look at the case.
func (c Command) validate() error {
	if strings.TrimSpace(c.Reviewer) == "" {
		return errors.New("reviewer: nobody is named")
	}
	if c.Verdict == Undo {
		return nil
	}
	switch {
	case c.Case == "":
		return errors.New("case: none is named")
	case c.Expect <= 0:
		return errors.New("expect: want the version of the case that was seen")
	case c.Verdict == Reject && !slices.Contains(RejectReasons(), c.Reason):
		return fmt.Errorf("reason %q: want one of %v", c.Reason, RejectReasons())
	case c.Verdict == Reject && c.Reason == OtherwiseNone && strings.TrimSpace(c.Note) == "":
		return errors.New("note: say why, when the reason is other")
	case c.Verdict == Merge && len(c.Others) == 0:
		return errors.New("others: no case to take in")
	case (c.Verdict == Split || c.Verdict == Move) && len(c.Candidates) == 0:
		return errors.New("candidates: none to take out")
	case (c.Verdict == Move || c.Verdict == LinkAnswer) && len(c.Others) != 1:
		return fmt.Errorf("others: want one, got %d", len(c.Others))
	}
	return nil
}

// decided returns the decision that this very command has made before, if it has.
func decided(tx Tx, cmd Command) (Decision, error) {
	if cmd.Key != "" {
		id, err := tx.DecisionByKey(cmd.Key)
		if err != nil {
			return Decision{}, err
		}
		if id != "" {
			return sameCommand(tx, id, cmd)
		}
	}
	if cmd.Verdict == Undo {
		return Decision{}, nil // undo finds out by itself
	}
	dec, err := tx.Decision(decisionID(cmd))
	if errors.Is(err, ErrNotFound) {
		return Decision{}, nil
	}
	return dec, err
}

// sameCommand refuses a key that has been used for something else.
func sameCommand(tx Tx, id string, cmd Command) (Decision, error) {
	dec, err := tx.Decision(id)
	if err != nil {
		return Decision{}, err
	}
	made := dec.Verdict
	if dec.Opinion != nil {
		made = dec.Opinion.Verdict
	}
	if made != cmd.Verdict || dec.Reviewer != cmd.Reviewer || cmd.Case != "" && dec.Case != cmd.Case {
		return Decision{}, invalid(fmt.Errorf("key %q: was used for another command", cmd.Key))
	}
	return dec, nil
}

// decisionID is the same for the same command on the same version of a case. How it came in
// and the note play no part.
func decisionID(cmd Command) string {
	cmd.Via, cmd.Note = "", ""
	b, err := json.Marshal(cmd)
	if err != nil {
		panic(err) // unreachable: a Command holds nothing that JSON cannot write
	}
	sum := sha256.Sum256(b)
	return "d" + hex.EncodeToString(sum[:8])
}

// rule carries out a command that has not been carried out before.
func (d *Desk) rule(tx Tx, cmd Command) (Decision, error) {
	r := &ruling{tx: tx, cmd: cmd, second: d.opts.Second, blind: d.opts.Blind, dec: Decision{
		ID: decisionID(cmd), Verdict: cmd.Verdict, Case: cmd.Case, Reviewer: cmd.Reviewer,
		At: d.stamp(), Via: cmd.Via, Reason: cmd.Reason, Note: cmd.Note, Key: cmd.Key,
	}}
	if cmd.Verdict == Undo {
		done, err := r.undo()
		if err != nil || done.ID != "" {
			return done, err
		}
		return r.write()
	}
	k, err := tx.Case(cmd.Case)
	if err != nil {
		return Decision{}, err
	}
	if done, err := r.repeated(k); err != nil || done.ID != "" {
		return done, err
	}
	if k.Version != cmd.Expect {
		return Decision{}, fmt.Errorf("case %s: %w: it is at version %d, you saw %d", k.ID, ErrStale, k.Version, cmd.Expect)
	}
	if err := r.verdict(k); err != nil {
		return Decision{}, err
	}
	return r.write()
}

func (r *ruling) verdict(k Case) error {
	if k.State == CaseMerged {
		return invalid(fmt.Errorf("case %s: was merged into %s", k.ID, k.MergedInto))
	}
	if done, err := r.blindly(k); done || err != nil {
		return err
	}
	switch r.cmd.Verdict {
	case Approve:
		return r.approve(k)
	case Correct:
		return r.correct(k)
	case Reverse:
		return r.reverse(k)
	case Reject:
		return r.dismiss(k, CaseRejected)
	case Unverifiable:
		return r.dismiss(k, CaseUnverifiable)
	case Merge:
		return r.merge(k)
	case Split:
		return r.split(k)
	case Move:
		return r.move(k)
	case LinkAnswer, MarkLeft:
		return r.follow(k)
	}
	return invalid(fmt.Errorf("verdict %q: not known", r.cmd.Verdict))
}

// write appends the decision and puts what it causes into the outbox.
func (r *ruling) write() (Decision, error) {
	if _, err := r.tx.Decide(r.dec); err != nil {
		return Decision{}, err
	}
	for _, m := range r.mail {
		if err := r.tx.Send(m); err != nil {
			return Decision{}, err
		}
	}
	return r.dec, nil
}

// change notes a case before and after, at its next version. Without before it is a new case.
func (r *ruling) change(before *Case, after Case) {
	if before != nil {
		after.Version = before.Version + 1
	} else {
		after.Version = 1
	}
	if r.cmd.Verdict.blindDeed() == regroups {
		after.Blind = after.Blind.anew("the texts of the case were put together anew.")
	}
	after.Updated = r.dec.At
	r.dec.Cases = append(r.dec.Cases, Change{Before: before, After: after})
}

// dismiss takes a case out of the queue. On an approved one it only sets aside what a later
// claim would change.
func (r *ruling) dismiss(k Case, to CaseState) error {
	if k.First != nil && k.First.By == r.cmd.Reviewer {
		return fmt.Errorf("case %s: %w: you approved or edited it last; undo that, or let somebody else decide", k.ID, ErrDenied)
	}
	after := k
	after.Changed, after.First = "", nil
	if k.State == CaseApproved {
		if k.Changed == "" && k.First == nil {
			return invalid(fmt.Errorf("case %s: is approved; undo the approval, correct or reverse it", k.ID))
		}
		e, err := r.tx.Expulsion(k.Expulsion)
		if err != nil {
			return err
		}
		after.Act, after.Rule = e.Act, e.Rule
	} else {
		after.State, after.Rejected = to, r.cmd.Reason
	}
	after.class()
	r.change(&k, after)
	return nil
}

// differences names the fields in which two acts differ, sorted.
func differences(a, b Act) []string {
	x, y := fieldsOf(a), fieldsOf(b)
	var out []string
	for _, name := range slices.Sorted(maps.Keys(x)) {
		if string(x[name]) != string(y[name]) {
			out = append(out, name)
		}
	}
	for name := range y {
		if _, ok := x[name]; !ok {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func fieldsOf(a Act) map[string]json.RawMessage {
	b, err := json.Marshal(a)
	if err != nil {
		panic(err) // unreachable: an Act holds nothing that JSON cannot write
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(b, &fields); err != nil {
		panic(err) // unreachable
	}
	return fields
}
