package review

import (
	"fmt"
	"time"

	"nongrata/extract"
	"nongrata/ingest/country"
)

// An Act is what a state is said to have done: the fields a reviewer decides on.
type Act struct {
	ReceivingState country.Code        `json:"receiving_state"` // expels
	SendingState   country.Code        `json:"sending_state"`   // its people must go
	Measure        extract.Measure     `json:"measure"`
	Status         extract.Status      `json:"status"`
	Count          extract.Count       `json:"count"`
	Staff          []extract.StaffKind `json:"staff,omitempty"`
	Ambassador     bool                `json:"ambassador"`
	InResponse     bool                `json:"in_response"`
	AnnouncedBy    country.Code        `json:"announced_by,omitempty"`
	AnnouncedOn    string              `json:"announced_on"` // YYYY-MM-DD, in the receiving state's own day
	Deadline       *extract.Deadline   `json:"deadline,omitempty"`
	Reason         []string            `json:"reason,omitempty"`
	AnswerTo       string              `json:"answer_to,omitempty"` // the Expulsion it answers
}

// Validate reports what makes the act unfit to be approved, naming the field.
func (a Act) Validate() error {
	if !a.ReceivingState.Valid() {
		return fmt.Errorf("receiving_state %q: want a state or organisation", a.ReceivingState)
	}
	if !a.SendingState.Valid() {
		return fmt.Errorf("sending_state %q: want a state or organisation", a.SendingState)
	}
	if a.ReceivingState == a.SendingState {
		return fmt.Errorf("sending_state %q: is the receiving state itself", a.SendingState)
	}
	if err := a.Measure.Validate(); err != nil {
		return err
	}
	if err := a.Status.Validate(); err != nil {
		return err
	}
	if err := a.Count.Validate(); err != nil {
		return err
	}
	for _, k := range a.Staff {
		if err := k.Validate(); err != nil {
			return err
		}
	}
	if _, err := time.Parse(time.DateOnly, a.AnnouncedOn); err != nil {
		return fmt.Errorf("announced_on %q: want YYYY-MM-DD", a.AnnouncedOn)
	}
	return nil
}
