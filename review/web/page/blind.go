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
