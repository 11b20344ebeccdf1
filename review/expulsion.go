package review

import "time"

// A RecordState says whether an Expulsion counts.
type RecordState string

// The states of a record.
const (
	Standing  RecordState = "standing"
	Withdrawn RecordState = "withdrawn" // its approval was undone, or it was merged away
)

// An Expulsion is the approved record that ReceivingState told SendingState to withdraw
// members of its mission, by the decision of a named reviewer. It is never deleted: a
// reversal is a Status, an undone approval a State.
type Expulsion struct {
	ID      string      `json:"id"` // from its case, stable over corrections
	Version int         `json:"version"`
	State   RecordState `json:"state"`
	Act
	Rule     string    `json:"rule"`   // why this number: the rule, or "edited by …"
	Claims   []Claim   `json:"claims"` // the evidence as seen when decided
	Case     string    `json:"case"`
	Reviewer string    `json:"reviewer"` // of the last decision
	Decided  time.Time `json:"decided"`  // of the last decision
	Approved time.Time `json:"approved"` // of the first
	Decision string    `json:"decision"` // ID of the last
}
