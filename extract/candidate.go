package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"nongrata/ingest"
	"nongrata/ingest/country"
)

// A Measure is what the receiving state does. Vienna Convention on Diplomatic Relations
// 1961, Articles 9 and 11; Vienna Convention on Consular Relations 1963, Article 23.
type Measure string

// The measures.
const (
	Expulsion Measure = "expulsion" // persona non grata, ordered or asked to leave, given N hours
	StaffCap  Measure = "staff_cap" // Article 11 reductions, parity, ceilings
	Closure   Measure = "closure"   // a consulate or mission ordered shut
	Downgrade Measure = "downgrade" // relations lowered a rank
	Severance Measure = "severance" // relations broken off
)

// Measures returns every measure.
func Measures() []Measure { return []Measure{Expulsion, StaffCap, Closure, Downgrade, Severance} }

// Validate reports whether m is a known measure.
func (m Measure) Validate() error { return oneOf("measure", m, Measures()) }

// A Status is how far the act has come, by the word of whoever speaks.
type Status string

// The statuses.
const (
	Announced  Status = "announced"   // the receiving state, or the sending state's ministry, says it is done
	Reported   Status = "reported"    // only media, unnamed sources or an unverified letter say so
	Considered Status = "considered"  // weighed, planned, expected by a government
	Threatened Status = "threatened"  // conditional
	CarriedOut Status = "carried_out" // the people have left
	Denied     Status = "denied"
	Reversed   Status = "reversed"
	Retracted  Status = "retracted" // hoax or error
)

// Statuses returns every status.
func Statuses() []Status {
	return []Status{Announced, Reported, Considered, Threatened, CarriedOut, Denied, Reversed,
		Retracted}
}

// Validate reports whether s is a known status.
func (s Status) Validate() error { return oneOf("status", s, Statuses()) }

// Act reports whether s says that the receiving state has acted: announced, reported or
// carried out.
func (s Status) Act() bool { return s == Announced || s == Reported || s == CarriedOut }

// A Qualifier says how a Count's figures are meant.
type Qualifier string

// The qualifiers.
const (
	Exact       Qualifier = "exact"
	AtLeast     Qualifier = "at_least"    // Min is set, Max is nil
	AtMost      Qualifier = "at_most"     // Max is set
	About       Qualifier = "about"       // Min and Max, equal for "about 25"
	Unspecified Qualifier = "unspecified" // both nil: several, many, all, no number
)

// Qualifiers returns every qualifier.
func Qualifiers() []Qualifier { return []Qualifier{Exact, AtLeast, AtMost, About, Unspecified} }

// Validate reports whether q is a known qualifier.
func (q Qualifier) Validate() error { return oneOf("qualifier", q, Qualifiers()) }

// A Count is how many people one decision orders out, as a range with the phrase it came
// from. Nil bounds are open. For a Closure it counts missions, not people.
type Count struct {
	Min       *int      `json:"min"`
	Max       *int      `json:"max"`
	Qualifier Qualifier `json:"qualifier"`
	Phrase    string    `json:"phrase"`
}

// ExactCount returns the count of exactly n people, read from phrase.
func ExactCount(n int, phrase string) Count {
	return Count{Min: &n, Max: &n, Qualifier: Exact, Phrase: phrase}
}

// OpenCount returns a count without figures, read from phrase.
func OpenCount(phrase string) Count { return Count{Qualifier: Unspecified, Phrase: phrase} }

// Open reports whether c has no figure at all.
func (c Count) Open() bool { return c.Min == nil && c.Max == nil }

// Validate reports what contradicts itself in c.
func (c Count) Validate() error {
	if err := c.Qualifier.Validate(); err != nil {
		return err
	}
	switch {
	case c.Min != nil && *c.Min < 0:
		return fmt.Errorf("count: min %d is negative", *c.Min)
	case c.Min != nil && c.Max != nil && *c.Min > *c.Max:
		return fmt.Errorf("count: min %d is over max %d", *c.Min, *c.Max)
	case c.Qualifier == Unspecified && !c.Open():
		return fmt.Errorf("count: unspecified with a figure")
	case c.Qualifier != Unspecified && c.Open():
		return fmt.Errorf("count: %s without a figure", c.Qualifier)
	case c.Qualifier == Exact && (c.Min == nil || c.Max == nil || *c.Min != *c.Max):
		return fmt.Errorf("count: exact wants min and max to be equal")
	case c.Qualifier == AtLeast && c.Min == nil:
		return fmt.Errorf("count: at_least without min")
	case c.Qualifier == AtMost && c.Max == nil:
		return fmt.Errorf("count: at_most without max")
	}
	return nil
}

// A StaffKind says whom a count counts. Article 9 separates diplomatic staff (persona non
// grata) from others (not acceptable).
type StaffKind string

// The kinds of staff.
const (
	Diplomatic StaffKind = "diplomatic"
	Technical  StaffKind = "administrative_technical"
	Consular   StaffKind = "consular"
	Military   StaffKind = "military"
	Charge     StaffKind = "charge"
	Ambassador StaffKind = "ambassador"
	Intel      StaffKind = "intelligence" // as accused
	OfficialKd StaffKind = "official"
	Family     StaffKind = "family"
	Local      StaffKind = "local"
)

// StaffKinds returns every kind of staff.
func StaffKinds() []StaffKind {
	return []StaffKind{Diplomatic, Technical, Consular, Military, Charge, Ambassador, Intel,
		OfficialKd, Family, Local}
}

// Validate reports whether k is a known kind of staff.
func (k StaffKind) Validate() error { return oneOf("staff", k, StaffKinds()) }

// A Deadline is by when the people must be gone. By is set, as YYYY-MM-DD, only when the
// phrase can be resolved with the publication date.
type Deadline struct {
	Phrase string `json:"phrase"`
	By     string `json:"by,omitempty"`
}

// A Span is where in a document's text a field was read: byte offsets into
// title + "\n" + text, and the rule that set it.
type Span struct {
	Field string `json:"field"` // trigger, receiving_state, sending_state, count, status, deadline, …
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
	Rule  string `json:"rule,omitempty"` // printed by extract --explain only
}

// A Candidate is a program's claim that a text tells of one act. Only package review can
// turn it into an Expulsion. The shape of its JSON is fixed by the contracts.
type Candidate struct {
	ReceivingState *country.Code `json:"receiving_state"` // expels; nil when the text leaves it open
	SendingState   *country.Code `json:"sending_state"`   // its people must go; nil when open
	Measure        Measure       `json:"measure"`
	Status         Status        `json:"status"`
	// New is true for what this text newly tells, false for earlier waves and for the act
	// that is being answered.
	New         bool         `json:"new"`
	Count       Count        `json:"count"`
	Staff       []StaffKind  `json:"staff"`
	Ambassador  bool         `json:"ambassador"` // an ambassador, high commissioner or nuncio is among them
	InResponse  bool         `json:"in_response"`
	AnnouncedBy country.Code `json:"announced_by,omitempty"` // who says it
	AnnouncedOn string       `json:"announced_on,omitempty"` // YYYY-MM-DD
	Deadline    *Deadline    `json:"deadline,omitempty"`
	Reason      []string     `json:"reason"` // espionage, retaliation, …
	Confidence  float64      `json:"confidence"`
	Evidence    []Span       `json:"evidence"`

	// ID and Provenance are set by Stage on candidates that come out of the pipeline.
	ID         string      `json:"id,omitempty"`
	Provenance *Provenance `json:"provenance,omitempty"`
}

// Provenance says which item a Candidate was read from and what text its spans point into.
type Provenance struct {
	Item    ingest.Item `json:"item"`
	Text    ingest.Hash `json:"text"` // archive blob: title + "\n" + text as used, UTF-8
	Lang    string      `json:"lang"` // as used
	Lexicon string      `json:"lexicon"`
	// Opening is the text's first words, at most 300 bytes, for lists.
	Opening string `json:"opening"`
	// Mended is what was repaired in the text before it was read, for people.
	Mended []string `json:"mended,omitempty"`
	// Lines stand for the sentences of the text, quotations left out: texts that share them are
	// copies. Credits are the news agencies that it says it rests on; see AgencyOf.
	Lines   []uint32 `json:"lines,omitempty"`
	Credits []string `json:"credits,omitempty"`
}

// CandidateID returns the identity of the n-th candidate (from 0) of this pair and measure in
// this revision of an item. It leaves out what a better lexicon might change, so a replay
// meets its earlier self.
func CandidateID(it ingest.Item, c Candidate, n int) string {
	key := fmt.Sprintf("%s\n%s\n%s\n%s\n%d", it.MsgID(), c.Receiving(), c.Sending(), c.Measure, n)
	sum := sha256.Sum256([]byte(key))
	return "c" + hex.EncodeToString(sum[:10])
}

// Receiving returns the receiving state, or "" when open.
func (c Candidate) Receiving() country.Code { return orNone(c.ReceivingState) }

// Sending returns the sending state, or "" when open.
func (c Candidate) Sending() country.Code { return orNone(c.SendingState) }

func orNone(c *country.Code) country.Code {
	if c == nil {
		return ""
	}
	return *c
}

func oneOf[T ~string](what string, v T, all []T) error {
	if slices.Contains(all, v) {
		return nil
	}
	return fmt.Errorf("%s %q: want one of %v", what, string(v), all)
}
