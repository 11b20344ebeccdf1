package review

import (
	"time"

	"nongrata/extract"
	"nongrata/ingest"
)

// A CaseState says where a Case is on its way.
type CaseState string

// The states of a case.
const (
	CaseOpen         CaseState = "open"         // waits for a decision
	CaseApproved     CaseState = "approved"     // an Expulsion came of it
	CaseRejected     CaseState = "rejected"     // with a RejectReason
	CaseMerged       CaseState = "merged"       // its claims moved to MergedInto
	CaseUnverifiable CaseState = "unverifiable" // nobody can tell
	CaseBackground   CaseState = "background"   // tells of earlier acts only; not in the queue
)

// A Rank says whose word a claim is, best first.
type Rank int

// The ranks, as the rule for choosing a number takes them.
const (
	RankReceiving Rank = iota + 1 // the expelling state's own ministry or government
	RankSending                   // the target's
	RankAgency                    // a news agency
	RankMedia                     // other media
)

// A Claim is one source's word on a Case: one Candidate with who says so.
type Claim struct {
	Candidate extract.Candidate `json:"candidate"` // with ID and Provenance
	Rank      Rank              `json:"rank"`
	FirstHand bool              `json:"first_hand"`        // a party's own, pinned domain
	CopyOf    string            `json:"copy_of,omitempty"` // candidate ID of the text it copies
	// Aside says why its number plays no part in choosing one: cumulative, an older revision,
	// background. Empty for a claim that counts.
	Aside string    `json:"aside,omitempty"`
	Filed time.Time `json:"filed"`
	// Gone is the revision of its item that tells of the act no more, as the desk was told.
	Gone string `json:"gone,omitempty"`
}

// Source returns the source that makes the claim.
func (c Claim) Source() ingest.SourceID {
	if c.Candidate.Provenance == nil {
		return ""
	}
	return c.Candidate.Provenance.Item.Source
}

// A Class orders the queue, most urgent first.
type Class int

// The classes.
const (
	ClassFirstHand  Class = iota + 1 // a new act by a party's own word
	ClassChange                      // a number or status changed on an approved act
	ClassReported                    // a new act by wire or media only
	ClassWatch                       // considered, threatened, denied
	ClassBackground                  // earlier acts told again
)

// A Case gathers the claims that seem to tell of one act. The grouping is a proposal, shown
// with its reasons, and every part of it can be undone.
type Case struct {
	ID string `json:"id"` // from its first candidate
	// Version moves when what is to be decided changes. A claim that only says the same once
	// more leaves it, so that a copy never spoils a reviewer's decision.
	Version int       `json:"version"`
	State   CaseState `json:"state"`
	Class   Class     `json:"class"`
	Why     string    `json:"why"`  // why it stands where it stands in the queue; a sentence
	Act     Act       `json:"act"`  // what the claims amount to, by Rule
	Rule    string    `json:"rule"` // which rule chose the number; a sentence
	Claims  []Claim   `json:"claims"`
	// Grouping says why each claim was put here, a sentence a claim.
	Grouping []string `json:"grouping,omitempty"`
	// Warnings are named checks in plain words: sources disagree, a ceiling not a count, …
	Warnings   []string     `json:"warnings,omitempty"`
	Expulsion  string       `json:"expulsion,omitempty"` // ID, once approved
	Changed    string       `json:"changed,omitempty"`   // what a later claim changed; back in the queue while set
	MergedInto string       `json:"merged_into,omitempty"`
	Rejected   RejectReason `json:"rejected,omitempty"`
	// Apart names the cases that a person has told this one from: no claim that belongs to
	// one of them is proposed for this one, and neither is suggested for the other.
	Apart []string `json:"apart,omitempty"`
	// First is the approval that waits for a second person; nil when none does.
	First *FirstApproval `json:"first,omitempty"`
	// Blind is the double review of a case that was chosen for one; nil for any other. It says
	// who has decided, never what.
	Blind   *Blind    `json:"blind,omitempty"`
	Opened  time.Time `json:"opened"`
	Updated time.Time `json:"updated"`
}

// Waiting reports whether the case waits for a person.
func (c Case) Waiting() bool { return c.State == CaseOpen || c.Changed != "" || c.First != nil }

// A FirstApproval is an approval that makes no record until somebody else approves too.
type FirstApproval struct {
	By   string    `json:"by"` // cannot be the second as well
	At   time.Time `json:"at"`
	Act  Act       `json:"act"`            // what was approved
	Why  string    `json:"why"`            // what asks for a second person; a sentence
	Note string    `json:"note,omitempty"` // of the first
	// Verdict is what the first decided; empty, of an older ledger, is an approval.
	Verdict Verdict `json:"verdict,omitempty"`
	// Others are the cases to merge into this one; empty for any other verdict.
	Others []string `json:"others,omitempty"`
}
