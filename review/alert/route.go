package alert

import (
	"fmt"
	"slices"
	"strings"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
)

// A Route says which alerts go to a channel. An empty list takes all.
type Route struct {
	Kinds     []string          `yaml:"kinds,omitempty"`     // review.Kind…
	Receiving []country.Code    `yaml:"receiving,omitempty"` // who expels
	Sending   []country.Code    `yaml:"sending,omitempty"`   // who is expelled
	Sources   []ingest.SourceID `yaml:"sources,omitempty"`   // one of them makes a claim
	// MinConfidence holds back unconfirmed alerts whose most confident claim is below it,
	// 0 to 1. What a person decided is never held back.
	MinConfidence float64 `yaml:"min_confidence,omitempty"`
}

// Kinds returns the kinds of alert, in the order of an act's life.
func Kinds() []string {
	return []string{review.KindUnconfirmed, review.KindNew, review.KindCorrected,
		review.KindReversed, review.KindWithdrawn}
}

// Validate names the key that cannot be met.
func (r Route) Validate() error {
	for _, k := range r.Kinds {
		if !slices.Contains(Kinds(), k) {
			return fmt.Errorf("kinds: %q: want one of %s", k, strings.Join(Kinds(), ", "))
		}
	}
	for _, c := range r.Receiving {
		if !c.Valid() {
			return fmt.Errorf("receiving: %q: want a state's or organisation's code", c)
		}
	}
	for _, c := range r.Sending {
		if !c.Valid() {
			return fmt.Errorf("sending: %q: want a state's or organisation's code", c)
		}
	}
	if r.MinConfidence < 0 || r.MinConfidence > 1 {
		return fmt.Errorf("min_confidence: %v: want 0 to 1", r.MinConfidence)
	}
	return nil
}

// whyNot returns why m does not go to the channel, in a sentence, or "".
func (c Channel) whyNot(m review.Outbound) string {
	switch {
	case m.Kind == review.KindOperator && !c.Operator:
		return "The channel is for the desk; this one is for operators."
	case m.Kind == review.KindOperator:
		return ""
	case c.Operator && len(c.Route.Kinds) == 0:
		return "The channel is for operators, and its route lists no kinds of alert."
	}
	return c.Route.whyNot(m)
}

// whyNot returns why m does not pass the route, in a sentence, or "".
func (r Route) whyNot(m review.Outbound) string {
	act, claims := contentOf(m)
	if len(r.Kinds) > 0 && !slices.Contains(r.Kinds, m.Kind) {
		return fmt.Sprintf("The channel takes %s alerts only; this one is %s.",
			strings.Join(r.Kinds, ", "), m.Kind)
	}
	why := r.whyNotOf(act)
	if why != "" && m.Prior != nil && r.whyNotOf(m.Prior.Act) == "" {
		why = "" // whoever was told what is now corrected hears of it
	}
	switch {
	case why != "":
		return why
	case len(r.Sources) > 0 && !slices.ContainsFunc(claims, func(c review.Claim) bool {
		return slices.Contains(r.Sources, c.Source())
	}):
		return "The channel takes alerts from its listed sources only; none of them makes a claim here."
	case m.Kind != review.KindUnconfirmed:
		return ""
	}
	best := 0.0
	for _, c := range claims {
		best = max(best, c.Candidate.Confidence)
	}
	if best < r.MinConfidence {
		return fmt.Sprintf("The channel takes unconfirmed alerts from confidence %.2f; "+
			"this one has %.2f.", r.MinConfidence, best)
	}
	return ""
}

// whyNotOf returns why acts of these parties do not go to the channel, or "".
func (r Route) whyNotOf(act review.Act) string {
	switch {
	case len(r.Receiving) > 0 && !slices.Contains(r.Receiving, act.ReceivingState):
		return fmt.Sprintf("The channel takes expulsions by %s only; this one is by %s.",
			names(r.Receiving), act.ReceivingState.Name())
	case len(r.Sending) > 0 && !slices.Contains(r.Sending, act.SendingState):
		return fmt.Sprintf("The channel takes expulsions of people of %s only; these are of %s.",
			names(r.Sending), act.SendingState.Name())
	}
	return ""
}

// inhibited returns why an unconfirmed alert of case c is not news any more, or "".
func inhibited(c review.Case) string {
	if c.Waiting() {
		return ""
	}
	return fmt.Sprintf("A reviewer has decided on the case (%s): "+
		"an unconfirmed alert is out of date.", c.State)
}

func names(codes []country.Code) string {
	var out []string
	for _, c := range codes {
		out = append(out, c.Name())
	}
	return strings.Join(out, ", ")
}

// contentOf returns the act and the claims that m is about.
func contentOf(m review.Outbound) (review.Act, []review.Claim) {
	switch {
	case m.Event != nil:
		return m.Event.Act, m.Event.Claims
	case m.Case != nil:
		return m.Case.Act, m.Case.Claims
	}
	return review.Act{}, nil
}

// caseOf returns the ID of the case that m is about, "" for a test.
func caseOf(m review.Outbound) string {
	switch {
	case m.Case != nil:
		return m.Case.ID
	case m.Event != nil:
		return m.Event.Case
	}
	return ""
}
