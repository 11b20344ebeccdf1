package review

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"nongrata/extract"
)

// expulsionID is stable over undoing and approving again.
func expulsionID(caseID string) string {
	sum := sha256.Sum256([]byte("expulsion\n" + caseID))
	return "e" + hex.EncodeToString(sum[:8])
}

func (r *ruling) approve(k Case) error {
	if k.State == CaseApproved && k.Changed == "" && k.First == nil {
		return invalid(fmt.Errorf("case %s: is approved already; correct or reverse it", k.ID))
	}
	if k.First != nil && len(k.First.Others) > 0 && r.cmd.Act == nil {
		r.cmd.Others = k.First.Others
		return r.merge(k)
	}
	act, waits, err := r.twoPeople(k)
	if err != nil || waits {
		return err
	}
	if r.cmd.Act != nil {
		return r.record(k, *r.cmd.Act)
	}
	if err := r.answerable(act); errors.Is(err, errWithdrawn) {
		act.AnswerTo = "" // the desk proposed the link while the other record stood
	}
	return r.record(k, act)
}

func (r *ruling) correct(k Case) error {
	if k.State != CaseApproved {
		return invalid(fmt.Errorf("case %s: is %s; only an approved one can be corrected", k.ID, k.State))
	}
	if r.cmd.Act != nil {
		e, err := r.tx.Expulsion(k.Expulsion)
		if err != nil {
			return err
		}
		if k.Changed == "" && len(differences(e.Act, *r.cmd.Act)) == 0 {
			return invalid(errors.New("act: nothing differs from what is approved"))
		}
	} else if k.Changed == "" && k.First == nil {
		return invalid(errors.New("act: say what it is corrected to"))
	} else if k.First != nil && len(k.First.Others) > 0 {
		return r.approve(k)
	}
	act, waits, err := r.twoPeople(k)
	if err != nil || waits {
		return err
	}
	return r.record(k, act)
}

func (r *ruling) reverse(k Case) error {
	if k.State != CaseApproved {
		return invalid(fmt.Errorf("case %s: is %s; only an approved one can be reversed", k.ID, k.State))
	}
	e, err := r.tx.Expulsion(k.Expulsion)
	if err != nil {
		return err
	}
	act := e.Act
	act.Status = extract.Reversed
	if r.cmd.Act != nil {
		act = *r.cmd.Act
	}
	if !undone(act.Status) {
		return invalid(fmt.Errorf("status %q: want reversed or retracted", act.Status))
	}
	if undone(e.Status) {
		return invalid(fmt.Errorf("case %s: is %s already", k.ID, e.Status))
	}
	return r.amend(k, act)
}

func undone(s extract.Status) bool { return s == extract.Reversed || s == extract.Retracted }

// record makes the case's Expulsion say act: its first version, or the next.
func (r *ruling) record(k Case, act Act) error {
	if err := r.acceptable(act); err != nil {
		return invalid(err)
	}
	r.dec.Edited = differences(k.Act, act)
	rule := k.Rule
	if slices.Contains(r.dec.Edited, "count") {
		editor := r.cmd.Reviewer
		if k.First != nil && sameBounds(k.First.Act.Count, act.Count) {
			editor = k.First.By // whoever set it, not who agreed
		}
		rule = fmt.Sprintf("%s, edited by %s%s%s", CountText(act.Count), editor, byTheRule, unedited(k.Rule))
	}
	e := Expulsion{ID: expulsionID(k.ID), Version: 1, Approved: r.dec.At}
	prior, err := r.tx.Expulsion(e.ID)
	known := err == nil
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	if known {
		e.Version = prior.Version + 1
		if prior.State == Standing {
			e.Approved = prior.Approved
		}
	}
	e.State, e.Act, e.Rule, e.Claims, e.Case = Standing, act, rule, k.Claims, k.ID

	after := k
	after.State, after.Act, after.Expulsion, after.Rule = CaseApproved, act, e.ID, rule
	after.Changed, after.Rejected, after.First = "", "", nil
	after.Warnings = warningsOf(after.Claims, act)
	after.class()
	r.change(&k, after)
	switch {
	case !known || prior.State == Withdrawn:
		r.keep(e, KindNew, nil)
	case len(differences(prior.Act, act)) > 0:
		r.keep(e, kindOfChange(prior, e), &prior)
	}
	return nil
}

const byTheRule = "; by the rule: "

// unedited returns the rule behind the edits of reviewers.
func unedited(rule string) string {
	if i := strings.LastIndex(rule, byTheRule); i >= 0 {
		return rule[i+len(byTheRule):]
	}
	return rule
}

// kindOfChange tells a reversal from a correction.
func kindOfChange(prior, now Expulsion) string {
	if undone(now.Status) && !undone(prior.Status) {
		return KindReversed
	}
	return KindCorrected
}

// acceptable reports why act cannot stand in the record.
func (r *ruling) acceptable(act Act) error {
	if err := act.Validate(); err != nil {
		return err
	}
	if !act.Status.Act() && !undone(act.Status) {
		return fmt.Errorf("status %q: nothing has happened yet that could be approved", act.Status)
	}
	return r.answerable(act)
}

var errWithdrawn = errors.New("is withdrawn")

// answerable reports why act cannot answer what it is said to.
func (r *ruling) answerable(act Act) error {
	if act.AnswerTo == "" {
		return nil
	}
	to, err := r.tx.Expulsion(act.AnswerTo)
	if err != nil {
		return fmt.Errorf("answer_to %q: %w", act.AnswerTo, err)
	}
	if to.State == Withdrawn {
		return fmt.Errorf("answer_to %q: %w", act.AnswerTo, errWithdrawn)
	}
	if to.ReceivingState != act.SendingState || to.SendingState != act.ReceivingState {
		return fmt.Errorf("answer_to %q: is not an act of the opposite direction", act.AnswerTo)
	}
	return nil
}

// keep adds the record to the decision, and the messages that it causes.
func (r *ruling) keep(e Expulsion, kind string, prior *Expulsion) {
	e.Reviewer, e.Decided, e.Decision = r.cmd.Reviewer, r.dec.At, r.dec.ID
	r.dec.Expulsions = append(r.dec.Expulsions, e)
	m := Outbound{
		ID: messageID(e, kind), Topic: TopicExpulsion, Kind: kind,
		Why: r.why(e, kind, prior), At: r.dec.At, Event: &e, Prior: prior,
	}
	alert := m
	alert.ID = AlertID(e, kind)
	alert.Topic = TopicAlert
	for i := range r.dec.Cases {
		if r.dec.Cases[i].After.ID == e.Case {
			alert.Case = &r.dec.Cases[i].After
		}
	}
	r.mail = append(r.mail, m, alert)
}

// messageID is the ID of the message that tells of this version of a record.
func messageID(e Expulsion, kind string) string {
	return fmt.Sprintf("%s-%d-%s", e.ID, e.Version, kind)
}

// AlertID returns the ID of the alert of this kind that tells of this version of a record.
func AlertID(e Expulsion, kind string) string { return messageID(e, kind) + "-alert" }

func (r *ruling) why(e Expulsion, kind string, prior *Expulsion) string {
	deed := map[string]string{
		KindNew: "approved it", KindCorrected: "corrected it", KindReversed: "recorded that it was taken back",
		KindWithdrawn: "withdrew it",
	}[kind]
	why := fmt.Sprintf("%s %s: %s", r.cmd.Reviewer, deed, e.Dated())
	if prior != nil && kind == KindCorrected {
		why += fmt.Sprintf(" Changed: %s.", strings.Join(differences(prior.Act, e.Act), ", "))
	}
	return why
}
