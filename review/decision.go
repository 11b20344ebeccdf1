package review

import (
	"errors"
	"fmt"
	"time"
)

// A Verdict is what a reviewer decided.
type Verdict string

// The verdicts.
const (
	Approve      Verdict = "approve" // the case's act as it stands, or as edited
	Merge        Verdict = "merge"   // Others into Case
	Split        Verdict = "split"   // Candidates out of Case into a case of their own
	Reject       Verdict = "reject"
	Unverifiable Verdict = "unverifiable"
	Correct      Verdict = "correct" // change an approved expulsion
	Reverse      Verdict = "reverse" // the receiving state took it back
	Move         Verdict = "move"    // Candidates out of Case into the case named by Others
	LinkAnswer   Verdict = "link"    // an approved act answers the expulsion named by Others
	MarkLeft     Verdict = "left"    // an approved act is carried out: the people have gone
	Undo         Verdict = "undo"    // restores what was before Undoes
	Seal         Verdict = "blind"   // a verdict of a double review: see Decision.Opinion
	Unseal       Verdict = "unseal"  // reads the verdict that is sealed: no second any more
)

// A RejectReason says why a case is no expulsion.
type RejectReason string

// The reasons, in the order of the desk's digit keys.
const (
	NotNew        RejectReason = "background"
	NotDiplomats  RejectReason = "not_diplomats"
	ThreatOnly    RejectReason = "threat_only"
	OwnRecall     RejectReason = "own_recall"
	Duplicate     RejectReason = "duplicate"
	WrongWay      RejectReason = "wrong_direction"
	Hoax          RejectReason = "hoax"
	CannotVerify  RejectReason = "unverifiable"
	OtherwiseNone RejectReason = "other"
)

// RejectReasons returns every reason in the order of the desk's digit keys.
func RejectReasons() []RejectReason {
	return []RejectReason{NotNew, NotDiplomats, ThreatOnly, OwnRecall, Duplicate, WrongWay, Hoax, CannotVerify, OtherwiseNone}
}

// A Command is what a reviewer asks for; a Decision is what came of it.
type Command struct {
	Case       string       `json:"case"`
	Expect     int          `json:"expect"` // the version of the case that the reviewer saw
	Verdict    Verdict      `json:"verdict"`
	Reviewer   string       `json:"reviewer"`         // never empty
	Act        *Act         `json:"act,omitempty"`    // Approve, Correct: the act as edited; nil takes the case's own
	Reason     RejectReason `json:"reason,omitempty"` // Reject
	Note       string       `json:"note,omitempty"`
	Others     []string     `json:"others,omitempty"`     // Merge: the cases to take in; Move: where to; LinkAnswer: the expulsion
	Candidates []string     `json:"candidates,omitempty"` // Split, Move: the candidates to take out
	Undoes     string       `json:"undoes,omitempty"`     // Undo: a decision's ID; empty takes the reviewer's last
	Via        string       `json:"via"`                  // web, cli, api, demo
	Key        string       `json:"key,omitempty"`        // idempotency key: the same key twice decides once
}

// A Change is a case before and after a decision. Before is nil for a case that a split made.
type Change struct {
	Before *Case `json:"before,omitempty"`
	After  Case  `json:"after"`
}

// A Decision is one entry of the ledger: who did what to which case, when and why, with
// enough to undo it and to fold the ledger without anything else.
type Decision struct {
	ID       string       `json:"id"`
	Verdict  Verdict      `json:"verdict"`
	Case     string       `json:"case"`
	Reviewer string       `json:"reviewer"`
	At       time.Time    `json:"at"` // UTC
	Via      string       `json:"via"`
	Reason   RejectReason `json:"reason,omitempty"`
	Note     string       `json:"note,omitempty"`
	Edited   []string     `json:"edited,omitempty"` // fields that differ from what the case proposed
	Undoes   string       `json:"undoes,omitempty"`
	Key      string       `json:"key,omitempty"`
	Cases    []Change     `json:"cases"`
	// Expulsions are the records as they stand after the decision, whole.
	Expulsions []Expulsion `json:"expulsions,omitempty"`
	// Opinion is the verdict of one of the two who decide a case blindly; nil for people until
	// both are in.
	Opinion *Opinion `json:"opinion,omitempty"`
}

// Errors that Desk returns, wrapped. They map to one HTTP status each (404, 409, 422, 403, and
// 412 for a case that is not as it was seen; that is an ErrConflict too).
var (
	ErrNotFound = errors.New("not found")
	ErrConflict = errors.New("changed meanwhile")
	ErrInvalid  = errors.New("not acceptable")
	ErrDenied   = errors.New("not allowed")
	ErrStale    = fmt.Errorf("%w", ErrConflict)
)
