package review

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"
)

// A BlindPolicy says which cases two people decide without seeing each other's verdict.
type BlindPolicy struct {
	Share int // percent of the cases, 0 to 100
}

// Chooses reports whether a case that opens under this ID is one of them. It is the ID alone that
// decides, which comes from the first text: a restart, a replay and another process choose the
// same cases, and whoever decides chooses none.
func (p BlindPolicy) Chooses(caseID string) bool {
	sum := sha256.Sum256([]byte("blind\n" + caseID))
	return binary.BigEndian.Uint64(sum[:8])%10_000 < uint64(max(p.Share, 0))*100
}

// A Blind is how far the double review of a case has come.
type Blind struct {
	By     []Sealed  `json:"by,omitempty"`       // whose verdicts are in, in order
	Opened time.Time `json:"opened,omitzero"`    // when both were in: from then on they can be read
	Differ []string  `json:"differ,omitempty"`   // "verdict", or the fields in which the two differ
	Seen   []string  `json:"unsealed,omitempty"` // who looked at the first before the second was in
	Again  string    `json:"again,omitempty"`    // why a verdict that was in was set aside; a sentence
}

// A Sealed says who has given a verdict. What it says is in the ledger and can be read when both
// are in.
type Sealed struct {
	Reviewer string    `json:"reviewer"`
	Decision string    `json:"decision"` // ID of the entry
	At       time.Time `json:"at"`
}

// An Opinion is one person's verdict of a double review.
type Opinion struct {
	Verdict Verdict      `json:"verdict"`          // Approve, Reject or Unverifiable
	Act     *Act         `json:"act,omitempty"`    // Approve: what would be recorded
	Reason  RejectReason `json:"reason,omitempty"` // Reject
	Note    string       `json:"note,omitempty"`
	Edited  []string     `json:"edited,omitempty"` // fields that differ from what the case proposed
	// Salt is random: without it the hash of the entry could be tried out verdict by verdict.
	Salt string `json:"salt"`
}

// A Given is an Opinion with who gave it.
type Given struct {
	Sealed
	Opinion Opinion `json:"opinion"`
}

// A BlindPhase is where a case is in its double review.
type BlindPhase string

// The phases.
const (
	BlindNone    BlindPhase = "none"    // one person decides, or both verdicts are in and agree, or it is settled
	BlindUnseen  BlindPhase = "unseen"  // nobody has given a verdict
	BlindSealed  BlindPhase = "sealed"  // one is in
	BlindDiffers BlindPhase = "differs" // both are in and differ: a third person settles it
)

// BlindPhase returns where the case is in its double review.
func (c Case) BlindPhase() BlindPhase {
	b := c.Blind
	switch {
	case b == nil || c.First != nil || c.State != CaseOpen:
		return BlindNone
	case b.Opened.IsZero() && len(b.By) == 0:
		return BlindUnseen
	case b.Opened.IsZero():
		return BlindSealed
	case len(b.Differ) > 0:
		return BlindDiffers
	}
	return BlindNone
}

// A blindDeed is a kind of command, as far as a double review goes.
type blindDeed string

const (
	judges   blindDeed = "judges"   // approve, reject, set aside
	regroups blindDeed = "regroups" // merge, split, move: what was judged changes
	amends   blindDeed = "amends"   // what only an approved case knows
	unseals  blindDeed = "unseals"  // looks at the verdict that is in
	unsays   blindDeed = "unsays"   // undoes a verdict of a double review
)

func (v Verdict) blindDeed() blindDeed {
	switch v {
	case Approve, Reject, Unverifiable:
		return judges
	case Merge, Split, Move:
		return regroups
	case Unseal:
		return unseals
	case Undo:
		return unsays
	}
	return amends
}

// A blindPart is what the person who decides has to do with the verdicts that are in.
type blindPart string

const (
	outsider blindPart = "outsider"
	author   blindPart = "author" // one of them is theirs
	onlooker blindPart = "onlooker"
)

// partOf returns "author" for who has given one of the verdicts, "onlooker" for who has looked at
// the first before the second was in, and "outsider" for anybody else.
func (b *Blind) partOf(who string) blindPart {
	switch {
	case b == nil:
		return outsider
	case slices.ContainsFunc(b.By, func(s Sealed) bool { return s.Reviewer == who }):
		return author
	case slices.Contains(b.Seen, who):
		return onlooker
	}
	return outsider
}

// A blindStep is what becomes of a command on a case of a double review.
type blindStep string

const (
	stepPlain   blindStep = "plain"   // as on any other case
	stepSeal    blindStep = "seal"    // kept as the first verdict
	stepCompare blindStep = "compare" // the second: both are opened
	stepSettle  blindStep = "settle"  // a third person decides between two
	stepLook    blindStep = "look"    // opened to one person, who is no second any more
	refuseOwn   blindStep = "refuse: theirs is in"
	refuseSeen  blindStep = "refuse: has looked"
	refuseBoth  blindStep = "refuse: both are in"
	refuseOther blindStep = "refuse: another's"
	refuseEmpty blindStep = "refuse: nothing is sealed"
)

// blindTable says what becomes of a command by its phase, deed and who gives it. What is not in
// it is plain.
var blindTable = map[BlindPhase]map[blindDeed]map[blindPart]blindStep{
	BlindNone: {unseals: {outsider: refuseEmpty, author: refuseEmpty, onlooker: refuseEmpty}},
	BlindUnseen: {
		judges:  {outsider: stepSeal, author: stepSeal, onlooker: refuseSeen},
		unseals: {outsider: refuseEmpty, author: refuseEmpty, onlooker: refuseEmpty},
	},
	BlindSealed: {
		judges:  {outsider: stepCompare, author: refuseOwn, onlooker: refuseSeen},
		unseals: {outsider: stepLook, author: refuseOwn, onlooker: stepLook},
		unsays:  {outsider: refuseOther, onlooker: refuseOther},
	},
	BlindDiffers: {
		judges:   {outsider: stepSettle, author: refuseBoth, onlooker: stepSettle},
		regroups: {author: refuseBoth},
		unseals:  {outsider: refuseEmpty, author: refuseEmpty, onlooker: refuseEmpty},
		unsays:   {outsider: refuseBoth, author: refuseBoth, onlooker: refuseBoth},
	},
}

func stepOf(p BlindPhase, d blindDeed, part blindPart) blindStep {
	if s, ok := blindTable[p][d][part]; ok {
		return s
	}
	return stepPlain
}

// errBlind says in words why a step is refused.
var errBlind = map[blindStep]error{
	refuseOwn:   fmt.Errorf("%w: your verdict is in; undo it to change it, somebody else gives the second", ErrDenied),
	refuseSeen:  fmt.Errorf("%w: you have looked at the verdict that is in, so yours would not be blind; somebody else gives the second", ErrDenied),
	refuseBoth:  fmt.Errorf("%w: both verdicts are in and have been read; an editor who gave none of them settles it", ErrDenied),
	refuseOther: fmt.Errorf("%w: it is sealed; only who gave it may take it back", ErrDenied),
	refuseEmpty: fmt.Errorf("%w: no verdict is sealed on it", ErrInvalid),
}

// blindly carries the command out as a step of a double review. Not done: it is a plain one.
func (r *ruling) blindly(k Case) (done bool, err error) {
	if k.BlindPhase() == BlindUnseen && r.blind.Share <= 0 {
		return false, nil // switched off: what nobody has begun is free
	}
	switch step := stepOf(k.BlindPhase(), r.cmd.Verdict.blindDeed(), k.Blind.partOf(r.cmd.Reviewer)); step {
	case stepPlain:
		return false, nil
	case stepSeal:
		return true, r.seal(k)
	case stepCompare:
		return true, r.compare(k)
	case stepSettle:
		return r.settle(k)
	case stepLook:
		r.look(k)
		return true, nil
	default:
		return true, fmt.Errorf("case %s: %w", k.ID, errBlind[step])
	}
}

// opinion is what the command says of the case. It must be fit to be carried out.
func (r *ruling) opinion(k Case) (Opinion, error) {
	o := Opinion{Verdict: r.cmd.Verdict, Reason: r.cmd.Reason, Note: r.cmd.Note}
	if o.Verdict != Approve {
		return o, nil
	}
	act := k.Act
	if r.cmd.Act != nil {
		act = *r.cmd.Act
	}
	if err := r.acceptable(act); errors.Is(err, errWithdrawn) && r.cmd.Act == nil {
		act.AnswerTo = ""
	} else if err != nil {
		return o, invalid(err)
	}
	o.Act, o.Edited = &act, differences(k.Act, act)
	return o, nil
}

// seal keeps the first verdict. The case stays at its version: the page that the second person
// may have open is as good as before. The entry says nothing of the verdict but in its Opinion.
func (r *ruling) seal(k Case) error {
	o, err := r.opinion(k)
	if err != nil {
		return err
	}
	o.Salt = salt()
	sum := sha256.Sum256([]byte(r.dec.ID + o.Salt))
	r.dec.ID, r.dec.Verdict, r.dec.Reason, r.dec.Note = "d"+hex.EncodeToString(sum[:8]), Seal, "", ""
	r.dec.Opinion = &o
	after := k
	after.Blind = &Blind{Seen: k.Blind.Seen, By: []Sealed{{r.cmd.Reviewer, r.dec.ID, r.dec.At}}}
	r.change(&k, after)
	r.dec.Cases[0].After.Version = k.Version
	return nil
}

// compare opens both verdicts. When they agree two people have decided, and it is carried out.
func (r *ruling) compare(k Case) error {
	mine, err := r.opinion(k)
	if err != nil {
		return err
	}
	first, err := r.opinionOf(k.Blind.By[0])
	if err != nil {
		return err
	}
	mine.Salt = salt()
	r.dec.Opinion = &mine
	opened := &Blind{Seen: k.Blind.Seen, Opened: r.dec.At, Differ: first.differs(mine),
		By: append(slices.Clone(k.Blind.By), Sealed{r.cmd.Reviewer, r.dec.ID, r.dec.At})}
	switch {
	case len(opened.Differ) > 0:
		r.dec.Verdict, r.dec.Reason, r.dec.Note = Seal, "", ""
		after := k
		after.Blind = opened
		after.class()
		r.change(&k, after)
	case mine.Verdict == Approve:
		err = r.record(k, *mine.Act)
	case mine.Verdict == Reject:
		err = r.dismiss(k, CaseRejected)
	default:
		err = r.dismiss(k, CaseUnverifiable)
	}
	if err == nil {
		r.dec.Cases[0].After.Blind = opened
	}
	return err
}

// settle lets a third person decide. An act that one of the two approved as well is approved by
// two people; any other goes the way of every approval.
func (r *ruling) settle(k Case) (done bool, err error) {
	mine, err := r.opinion(k)
	if err != nil || mine.Verdict != Approve {
		return err != nil, err
	}
	for _, by := range k.Blind.By {
		o, err := r.opinionOf(by)
		if err != nil {
			return true, err
		}
		if len(o.differs(mine)) == 0 {
			return true, r.record(k, *mine.Act)
		}
	}
	return false, nil
}

// look lets one person read the verdict that is in, and leaves a line that says so.
func (r *ruling) look(k Case) {
	after := k
	seen := *k.Blind
	if seen.partOf(r.cmd.Reviewer) == outsider {
		seen.Seen = append(slices.Clone(seen.Seen), r.cmd.Reviewer)
	}
	after.Blind = &seen
	r.change(&k, after)
	r.dec.Cases[0].After.Version = k.Version
}

func (r *ruling) opinionOf(by Sealed) (Opinion, error) { return opinionOf(r.tx, by) }

func opinionOf(v View, by Sealed) (Opinion, error) {
	d, err := v.Decision(by.Decision)
	if err == nil && d.Opinion == nil {
		err = fmt.Errorf("decision %s: no verdict of a double review", by.Decision)
	}
	if err != nil {
		return Opinion{}, err
	}
	return *d.Opinion, nil
}

// repeated finds the entry of the very same verdict on the same version, given before.
func (r *ruling) repeated(k Case) (Decision, error) {
	if k.Blind == nil || r.cmd.Verdict.blindDeed() != judges {
		return Decision{}, nil
	}
	for _, by := range k.Blind.By {
		if by.Reviewer != r.cmd.Reviewer {
			continue
		}
		d, err := r.tx.Decision(by.Decision)
		if err != nil {
			return d, err
		}
		o := d.Opinion
		same := o != nil && o.Verdict == r.cmd.Verdict && o.Reason == r.cmd.Reason && len(d.Cases) > 0 && d.Cases[0].Before.Version == r.cmd.Expect
		if same && (r.cmd.Act == nil && len(o.Edited) == 0 || r.cmd.Act != nil && o.Act != nil && sameJSON(o.Act, r.cmd.Act)) {
			return d, nil
		}
	}
	return Decision{}, nil
}

// unsay reports why a verdict of a double review cannot be undone now.
func (r *ruling) unsay(t Decision) error {
	if t.Verdict == Unseal {
		return invalid(fmt.Errorf("decision %s: a look cannot be taken back", t.ID))
	}
	if t.Opinion == nil {
		return nil
	}
	k, err := r.tx.Case(t.Case)
	if err != nil {
		return err
	}
	part := outsider
	if t.Reviewer == r.cmd.Reviewer {
		part = author
	}
	if step := stepOf(k.BlindPhase(), unsays, part); step != stepPlain {
		return fmt.Errorf("decision %s: %w", t.ID, errBlind[step])
	}
	return nil
}
