package review

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"nongrata/extract"
)

func (d *Desk) file(ctx context.Context, c extract.Candidate) error {
	if err := fileable(c); err != nil {
		return invalid(err)
	}
	touched := ""
	err := d.ledger.Update(ctx, func(tx Tx) error {
		touched = ""
		id, err := tx.CaseOf(c.ID)
		switch {
		case err != nil:
			return err
		case id != "":
			touched, err = d.refile(tx, id, c)
		default:
			touched, err = d.place(tx, c)
		}
		return err
	})
	if touched != "" {
		d.feed.tell([]string{touched}) // also when the commit is unknown: once too often is harmless
	}
	return err
}

// fileable reports what keeps a candidate from being filed for good.
func fileable(c extract.Candidate) error {
	switch {
	case c.ID == "":
		return errors.New("candidate without id")
	case c.Provenance == nil:
		return fmt.Errorf("candidate %s: no provenance", c.ID)
	}
	for _, err := range []error{c.Measure.Validate(), c.Status.Validate(), c.Count.Validate()} {
		if err != nil {
			return fmt.Errorf("candidate %s: %w", c.ID, err)
		}
	}
	return nil
}

// caseID names the case that a candidate opens, or that a decision makes.
func caseID(parts ...string) string {
	sum := sha256.Sum256([]byte("case\n" + strings.Join(parts, "\n")))
	return "k" + hex.EncodeToString(sum[:8])
}

// refile replaces the claim of a case that nobody has decided on, when the same text is read
// differently now.
func (d *Desk) refile(tx Tx, id string, c extract.Candidate) (string, error) {
	k, err := tx.Case(id)
	if err != nil {
		return "", err
	}
	i := holds(k.Claims, c.ID)
	if i < 0 || k.State != CaseOpen && k.State != CaseBackground || sameJSON(k.Claims[i].Candidate, c) {
		return "", nil
	}
	before := k
	old := k.Claims[i]
	fresh := newClaim(c, old.Filed)
	if sameBounds(old.Candidate.Count, c.Count) && fresh.Aside == "" && old.Aside != asideBackground {
		fresh.Aside, fresh.CopyOf = old.Aside, old.CopyOf
	}
	k.Claims = append([]Claim(nil), k.Claims...)
	k.Claims[i] = fresh
	k.settle()
	if err := lookAcross(tx, &k); err != nil {
		return "", err
	}
	return k.ID, d.put(tx, &k, before)
}

func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// place puts a candidate that is not filed yet where Place says.
func (d *Desk) place(tx Tx, c extract.Candidate) (string, error) {
	cl := newClaim(c, d.now())
	cases, err := collect(tx.CasesOfPair(string(c.Receiving()), string(c.Sending())))
	if err != nil {
		return "", err
	}
	p := Place(cl, cases)
	if p.Case == "" {
		return d.open(tx, cl, p)
	}
	for _, k := range cases {
		if k.ID == p.Case {
			return k.ID, d.join(tx, k, cl, p)
		}
	}
	return "", fmt.Errorf("case %s: %w", p.Case, ErrNotFound) // unreachable: Place chose from cases
}

func (d *Desk) open(tx Tx, cl Claim, p Placement) (string, error) {
	k := Case{
		ID: caseID(cl.Candidate.ID), State: CaseOpen, Opened: cl.Filed,
		Claims: []Claim{cl}, Grouping: []string{p.Why},
	}
	if d.opts.Blind.Chooses(k.ID) {
		k.Blind = &Blind{}
	}
	k.settle()
	if err := lookAcross(tx, &k); err != nil {
		return "", err
	}
	if err := d.put(tx, &k, Case{}); err != nil {
		return "", err
	}
	return k.ID, d.alert(tx, k, cl)
}

// join adds cl to a case, each state in its own way.
func (d *Desk) join(tx Tx, k Case, cl Claim, p Placement) error {
	before := k
	k.Claims = append([]Claim(nil), before.Claims...)
	for i := range k.Claims {
		if why := p.SetAside[k.Claims[i].Candidate.ID]; why != "" {
			k.Claims[i].Aside = why
		}
	}
	if cl.Aside == "" {
		cl.Aside = p.Aside
	}
	again := repeats(cl, &k)
	if markCopies(&k, &cl); cl.CopyOf != "" && !copied(cl, &before) {
		p.Why += "; names an agency whose report is told here already: one voice"
	}
	k.Claims = append(k.Claims, cl)
	k.Grouping = append(append([]string(nil), before.Grouping...), p.Why)
	switch k.State {
	case CaseOpen, CaseBackground:
		k.settle()
		if err := lookAcross(tx, &k); err != nil {
			return err
		}
	case CaseApproved:
		e, err := tx.Expulsion(k.Expulsion)
		if err != nil {
			return err
		}
		k.hear(cl, e)
	case CaseUnverifiable:
		if !again && cl.counts() {
			k.Changed = fmt.Sprintf("New evidence on what could not be verified: %s says %s.", cl.voice(), CountText(cl.Candidate.Count))
			k.propose()
		}
	}
	if err := d.put(tx, &k, before); err != nil {
		return err
	}
	return d.alert(tx, k, cl)
}

// settle computes an undecided case anew. Background that turns out to be told as new by any
// claim waits for a person.
func (k *Case) settle() {
	if k.State == CaseBackground || k.State == CaseOpen {
		k.State = CaseBackground
		for _, c := range k.Claims {
			if c.Candidate.New && c.Aside != asideBackground {
				k.State = CaseOpen
			}
		}
	}
	k.propose()
}

// put stores k, at a new version when what is to be decided differs from before.
func (d *Desk) put(tx Tx, k *Case, before Case) error {
	k.Updated = d.now()
	if k.First != nil && !reflect.DeepEqual(before.Act, k.Act) {
		k.First = nil // what was approved first is not what is told now
	}
	if !reflect.DeepEqual(before.Act, k.Act) {
		k.Blind = k.Blind.anew("the sources say something else since.")
	}
	if before.Version == 0 || before.State != k.State || before.Changed != k.Changed || !reflect.DeepEqual(before.Act, k.Act) {
		k.Version = before.Version + 1
	}
	return tx.PutCase(*k)
}

// alert tells the desk once a case that a new act was heard of and nobody has decided yet.
func (d *Desk) alert(tx Tx, k Case, cl Claim) error {
	why := d.worthTelling(cl)
	if k.State != CaseOpen || !k.Act.Status.Act() || why == "" || d.opts.NoUnconfirmed {
		return nil
	}
	for _, o := range k.Claims {
		if o.Candidate.ID != cl.Candidate.ID && d.worthTelling(o) != "" {
			return nil
		}
	}
	return tx.Send(Outbound{
		ID: k.ID + "-" + KindUnconfirmed, Topic: TopicAlert, Kind: KindUnconfirmed,
		Why: why, At: d.now(), Case: &k,
	})
}

// worthTelling says why a claim is alerted before anyone has decided, or "".
func (d *Desk) worthTelling(cl Claim) string {
	c := cl.Candidate
	switch it := cl.item(); {
	case cl.CopyOf != "" || !Confident(c, d.opts.AlertConfidence):
		return ""
	case it.Kind.Official() && !unpinned(it):
		return "an official source tells of a new act; nobody has decided on it yet"
	default:
		return fmt.Sprintf("%s tells of a new act, read with confidence %.2f; nobody has decided on it yet", cl.voice(), c.Confidence)
	}
}

// Confident reports whether candidate c is good enough to be told of, and to have other sources
// watched for it, before anyone has decided: a new act, by an official source at its own address
// or read with a confidence of at least least.
func Confident(c extract.Candidate, least float64) bool {
	if !c.New || !c.Status.Act() {
		return false
	}
	it := Claim{Candidate: c}.item()
	return it.Kind.Official() && !unpinned(it) || c.Confidence >= least
}

// collect reads an iterator to its end.
func collect[T any](seq func(yield func(T, error) bool)) ([]T, error) {
	var out []T
	for v, err := range seq {
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// answerDays is how long after an act its answer may come.
const answerDays = 120

// lookAcross adds what other cases say about this one: acts of the opposite direction within
// a day, an act that this one may answer, a rejected case like it, an earlier act like it.
func lookAcross(tx Tx, k *Case) error {
	if k.Act.ReceivingState == "" || k.Act.SendingState == "" {
		return nil
	}
	mirror, err := collect(tx.CasesOfPair(string(k.Act.SendingState), string(k.Act.ReceivingState)))
	if err != nil {
		return err
	}
	var answered []string
	for _, o := range mirror {
		gap, dated := daysBetween(o.Act.AnnouncedOn, k.Act.AnnouncedOn)
		if dated && within(gap, sameActDays) && live(o.State) && o.Act.Status.Act() {
			k.Warnings = append(k.Warnings, fmt.Sprintf("The opposite direction is told too: %s Check who expels whom.", o.Act.Dated()))
		}
		if dated && 0 <= gap && gap <= answerDays && o.State == CaseApproved {
			answered = append(answered, o.Expulsion)
		}
	}
	k.Act.AnswerTo = ""
	if k.Act.InResponse && len(answered) == 1 {
		k.Act.AnswerTo = answered[0]
	}
	return warnOfOthers(tx, k)
}

// warnOfOthers names cases of the same pair that make this one doubtful: one like it that was
// rejected, and an earlier act with the very same number, which may only be told again.
func warnOfOthers(tx Tx, k *Case) error {
	for o, err := range tx.CasesOfPair(string(k.Act.ReceivingState), string(k.Act.SendingState)) {
		if err != nil {
			return err
		}
		gap, dated := daysBetween(o.Act.AnnouncedOn, k.Act.AnnouncedOn)
		if o.ID == k.ID || !dated || slices.Contains(k.Apart, o.ID) {
			continue
		}
		if o.State == CaseRejected && within(gap, sameActDays) {
			k.Warnings = append(k.Warnings, fmt.Sprintf("A case like this was rejected (%s): %s.",
				strings.ReplaceAll(string(o.Rejected), "_", " "), o.ID))
		}
		again := live(o.State) && o.Act.Status.Act() && family(o.Act.Measure) == family(k.Act.Measure) &&
			!k.Act.Count.Open() && sameBounds(o.Act.Count, k.Act.Count)
		if again && sameActDays < gap && gap <= departDays {
			k.Warnings = append(k.Warnings, fmt.Sprintf("Possibly told again: the same number was announced %d days earlier (%s).",
				gap, o.Act.AnnouncedOn))
		}
	}
	return nil
}

// stamp is the time that an entry carries: UTC, so that its bytes do not depend on the place.
func (d *Desk) stamp() time.Time { return d.now().Truncate(time.Microsecond) }
