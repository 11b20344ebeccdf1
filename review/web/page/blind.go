package page

import "time"

// A Blind is the double review of a case as one reader may see it.
type Blind struct {
	Phase    string
	Note     string // what it asks of the reader, or what came of it
	Again    string // why a verdict was set aside
	Verdicts []Verdict
	Rows     []BlindRow
	// What the reader may do: look at the sealed verdict, or settle what differs.
	CanLook, CanSettle bool
}

// A Verdict is one person's, in a double review.
type Verdict struct {
	Who, Decision, Note string
	At                  time.Time
}

// A BlindRow is one field as each of them has it.
type BlindRow struct {
	Field   string
	Values  []string
	Differs bool
}

// An Agreement is how far people agree who decide blindly.
type Agreement struct {
	Shell
	Cases, Least int
	Sentence     string
	Groups       []AgreementGroup
}

// An AgreementGroup is the agreement on some of the cases.
type AgreementGroup struct {
	Name, Words string
	Rows        []AgreementRow
}

// An AgreementRow is the agreement on one field.
type AgreementRow struct {
	Field   string
	N       int
	Percent string // "36 of 40, 90 %"
	Beyond  string // beyond chance, or why there is no figure
}
