package prose

import (
	"cmp"
	"strings"

	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/review"
)

// terms are the desk's words for the values of the contracts.
var terms = map[string]string{
	string(extract.StaffCap):  review.WordsOf(extract.StaffCap).One,
	string(extract.Closure):   review.WordsOf(extract.Closure).One,
	string(extract.Downgrade): review.WordsOf(extract.Downgrade).One,
	string(extract.Severance): review.WordsOf(extract.Severance).One,

	string(extract.CarriedOut): "carried out",

	string(extract.AtLeast): "at least",
	string(extract.AtMost):  "at most",

	string(extract.Technical):  "administrative and technical",
	string(extract.Charge):     "chargé d’affaires",
	string(extract.OfficialKd): "officials",
	string(extract.Intel):      "intelligence, as accused",
	string(extract.Local):      "locally hired",

	string(review.NotNew):        "background: an earlier act told again",
	string(review.NotDiplomats):  "not diplomats",
	string(review.ThreatOnly):    "threat or plan only",
	string(review.OwnRecall):     "a state recalls its own people",
	string(review.Duplicate):     "duplicate",
	string(review.WrongWay):      "wrong direction",
	string(review.Hoax):          "hoax or forgery",
	string(review.CannotVerify):  "cannot be verified",
	string(review.OtherwiseNone): "other (say which in the note)",

	string(review.CauseCorrection): "a correction",
	string(review.CauseCumulative): "a running total",
	string(review.CauseCap):        "a ceiling against people",
	string(review.CauseWave):       "a wave missed",
	string(review.CauseRollUp):     "several states rolled up",
	string(review.CauseSymmetric):  "an answer taken for equal",
	string(review.CauseUnknown):    "no cause known",

	string(ingest.NotAFeed):    "not a feed",
	string(ingest.NoMatch):     "selectors find nothing",
	string(ingest.OK):          "ok",
	string(ingest.ServerError): "server error",
	string(ingest.TooLarge):    "too large",
	string(ingest.Silent):      "silent for longer than usual",
	string(ingest.Moved):       "moved for good",
	string(ingest.Offline):     "our own network is down",
	string(ingest.Disallowed):  "forbidden by robots.txt",
	string(ingest.NoName):      "its name is not known (DNS)",
	string(ingest.Overdue):     "no answer in time",
	string(ingest.Untrusted):   "certificate not valid",
	string(ingest.Garbled):     "garbled text",
	string(ingest.Foreign):     "in another language",
	string(ingest.Lookalike):   "leads to a look-alike domain",
	string(ingest.Untried):     "not polled yet",
	string(ingest.Refused):     "address refused",
}

// Term returns the desk's words for a value of the contracts: "staff_cap" is "staff cut".
func Term[T ~string](v T) string {
	if t, ok := terms[string(v)]; ok {
		return t
	}
	return strings.ReplaceAll(string(v), "_", " ")
}

var ranks = map[review.Rank]string{
	review.RankReceiving: "the expelling side’s own word",
	review.RankSending:   "the other side’s word",
	review.RankAgency:    "news agency",
	review.RankMedia:     "other media",
}

// Rank says whose word a claim is.
func Rank(r review.Rank) string { return cmp.Or(ranks[r], "unknown voice") }

var classes = map[review.Class]string{
	review.ClassFirstHand:  "first-hand",
	review.ClassChange:     "change",
	review.ClassReported:   "media only",
	review.ClassWatch:      "watch",
	review.ClassBackground: "background",
}

// Class says why a case stands where it stands, in two words.
func Class(c review.Class) string { return cmp.Or(classes[c], "unclassed") }

// State says where a case is on its way.
func State(s review.CaseState) string {
	if s == review.CaseOpen {
		return "waits for a decision"
	}
	return Term(s)
}

var deeds = map[review.Verdict]string{
	review.Approve:      "approved",
	review.Merge:        "merged",
	review.Split:        "split",
	review.Reject:       "rejected",
	review.Unverifiable: "set aside as unverifiable",
	review.Correct:      "corrected",
	review.Reverse:      "recorded a reversal",
	review.Move:         "moved a text to another case",
	review.LinkAnswer:   "recorded what it answers",
	review.MarkLeft:     "recorded that they left",
	review.Undo:         "took back a decision",
	review.Seal:         "decided blindly",
	review.Unseal:       "looked at a sealed verdict: no second any more",
}

// Deed is a verdict in the past tense, for histories: "approved", "merged".
func Deed(v review.Verdict) string { return cmp.Or(deeds[v], string(v)) }

// fields are the desk's names of the fields of an act, where they differ from the contract's.
var fields = map[string]string{
	"receiving_state": "Expels",
	"sending_state":   "Whose people",
	"count":           "Number",
	"qualifier":       "Number is",
	"min":             "From",
	"max":             "To",
	"phrase":          "Said as",
	"announced_on":    "Announced",
	"announced_by":    "Said by",
	"deadline_by":     "Deadline, as a day",
	"answer_to":       "Answers",
	"act":             "The whole",
}

// Field is the desk's name of a field of an act, as spans and edits name it.
func Field(name string) string {
	if f, ok := fields[name]; ok {
		return f
	}
	return review.UpperFirst(strings.ReplaceAll(name, "_", " "))
}
