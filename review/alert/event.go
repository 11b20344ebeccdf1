package alert

import (
	"encoding/json"
	"fmt"
	"time"

	"nongrata/review"
)

// EventType is the CloudEvents type of an alert. Fields are added under the same version,
// never changed or taken away.
const EventType = "org.nongrata.alert.v1"

// MaxEvent is the largest body of a webhook in bytes (Standard Webhooks 1.0).
const MaxEvent = 20_000

// maxNoticeText keeps a notice under MaxEvent also when every rune takes several bytes.
const maxNoticeText = 3000

// A CloudEvent is the body of a webhook: CloudEvents 1.0 in structured JSON.
type CloudEvent struct {
	SpecVersion string    `json:"specversion"` // 1.0
	ID          string    `json:"id"`          // the Outbound's
	Source      string    `json:"source"`
	Type        string    `json:"type"`
	Subject     string    `json:"subject,omitempty"` // case ID
	Time        time.Time `json:"time"`
	ContentType string    `json:"datacontenttype"`
	Data        EventData `json:"data"`
}

// EventData is what an alert says, for programs.
type EventData struct {
	Kind      string      `json:"kind"`
	Line      string      `json:"line"`
	FirstLine string      `json:"first_line"`
	Class     SourceClass `json:"class"`
	Confirmed bool        `json:"confirmed"` // a named reviewer decided it
	Why       string      `json:"why"`
	URL       string      `json:"url,omitempty"` // of the case's page
	// Case is set on unconfirmed alerts, Expulsion on decided ones, Prior on corrections.
	Case      *review.Case      `json:"case,omitempty"`
	Expulsion *review.Expulsion `json:"expulsion,omitempty"`
	Prior     *review.Expulsion `json:"prior,omitempty"`
	Text      string            `json:"text,omitempty"` // of a notice for operators
	// Truncated says what was left out to keep the body under MaxEvent; the page has it.
	Truncated string `json:"truncated,omitempty"`
}

// Event returns the alert as a CloudEvent, at most MaxEvent bytes. The same alert gives the
// same bytes.
func Event(a Alert) ([]byte, error) {
	m := a.Message
	e := CloudEvent{SpecVersion: "1.0", ID: a.ID, Source: "urn:nongrata:desk", Type: EventType,
		Subject: a.Case, Time: a.At, ContentType: "application/json",
		Data: EventData{Kind: a.Kind, Line: a.Line, FirstLine: a.FirstLine(), Class: a.Class,
			Confirmed: m.Event != nil, Why: a.Why, URL: a.URL, Expulsion: m.Event, Prior: m.Prior}}
	if m.Event == nil {
		e.Data.Case = m.Case
	}
	if m.Notice != nil {
		e.Data.Text = cut(a.Text, maxNoticeText)
	}
	whole := func(*EventData) {}
	for _, lighten := range []func(*EventData){whole, withoutOthers, withoutClaims, withoutRecords} {
		lighten(&e.Data)
		b, err := json.Marshal(e)
		if err != nil {
			return nil, fmt.Errorf("encoding alert %s: %w", a.ID, err)
		}
		if len(b) <= MaxEvent {
			return b, nil
		}
	}
	return nil, fmt.Errorf("encoding alert %s: over %d bytes even without its records", a.ID, MaxEvent)
}

// withoutOthers keeps only the best claim of each record.
func withoutOthers(d *EventData) {
	d.Truncated = "all claims but the best"
	eachRecord(d, func(claims []review.Claim) []review.Claim {
		if best := bestClaim(claims); best != nil {
			return []review.Claim{*best}
		}
		return nil
	})
}

// withoutClaims leaves out the claims altogether.
func withoutClaims(d *EventData) {
	d.Truncated = "the claims and their evidence"
	eachRecord(d, func([]review.Claim) []review.Claim { return nil })
	if d.Case != nil {
		d.Case.Grouping, d.Case.Warnings = nil, nil
	}
}

func withoutRecords(d *EventData) {
	d.Truncated = "the case and the expulsion"
	d.Case, d.Expulsion, d.Prior = nil, nil, nil
}

// eachRecord replaces the claims of copies of the records: the message stays as it is.
func eachRecord(d *EventData, f func([]review.Claim) []review.Claim) {
	if d.Case != nil {
		c := *d.Case
		c.Claims = f(c.Claims)
		d.Case = &c
	}
	for _, x := range []**review.Expulsion{&d.Expulsion, &d.Prior} {
		if *x != nil {
			e := **x
			e.Claims = f(e.Claims)
			*x = &e
		}
	}
}
