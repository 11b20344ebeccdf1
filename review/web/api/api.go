// Package api has the bodies of /api/v1 that are not nouns of the review package already.
// Server and client share them, so they cannot drift apart. New fields may come; none goes
// away or changes its meaning within v1.
package api

import (
	"time"

	"nongrata/ingest"
	"nongrata/review"
)

// ReviewerHeader names the person at the terminal. Only the token of the command line on the
// daemon's own machine may send it; every other token speaks for its user.
const ReviewerHeader = "Nongrata-Reviewer"

// KeyHeader carries the idempotency key of a decision.
const KeyHeader = "Idempotency-Key"

// Cases is a list of cases.
type Cases struct {
	Cases []review.Case `json:"cases"`
	Next  string        `json:"next,omitempty"` // cursor of the next page
}

// A CaseDetail is a case with all that a reviewer needs to decide.
type CaseDetail struct {
	Case        review.Case     `json:"case"`
	Sentence    string          `json:"sentence"`          // the act in plain English
	Problem     string          `json:"problem,omitempty"` // why it cannot be approved as it stands
	Consequence string          `json:"consequence"`       // what approving it would do to the tally
	Texts       []Text          `json:"texts"`             // of its claims
	History     []review.Logged `json:"history"`
	Lease       *Lease          `json:"lease,omitempty"` // who has taken it
	// Disputes are the numbers that differ from the rule's choice, with a suggested cause each.
	Disputes []review.Dispute `json:"disputes"`
	Override *review.Override `json:"override,omitempty"` // the number that a person set against the rule's
	// Opinions are the verdicts of a double review that the caller may see: both when both are in,
	// before that their own.
	Opinions []review.Given `json:"opinions"`
}

// A Lease says who has taken a case. Whoever else decides on it meanwhile is refused, unless
// they take it over.
type Lease struct {
	Case  string    `json:"case"`
	By    string    `json:"by"`
	Until time.Time `json:"until"`          // UTC; taking it again begins the time anew
	From  string    `json:"from,omitempty"` // whom it was taken over from, or who handed it over
}

// A Contested field is one in which a decision and the case as it is now differ.
type Contested struct {
	Field string `json:"field"`
	Yours string `json:"yours"` // as decided, or as seen where nothing was edited; in words
	Now   string `json:"now"`
}

// A LeaseChange asks for a case, or gives it away.
type LeaseChange struct {
	Action string `json:"action" enum:"take,take_over,hand_over,release" doc:"take again to extend"`
	To     string `json:"to,omitempty" doc:"hand_over: the reviewer who gets it"`
}

// Leases are the cases that are taken.
type Leases struct {
	Leases []Lease `json:"leases"`
}

// A Text is what a candidate's spans point into: title, line feed, text.
type Text struct {
	Candidate string `json:"candidate"`
	Text      string `json:"text,omitempty"`
	Missing   string `json:"missing,omitempty"` // why there is none
}

// A Decision is what a reviewer asks for. Its idempotency key travels as a header.
type Decision struct {
	Verdict    review.Verdict      `json:"verdict"`
	Expect     int                 `json:"expect,omitempty"` // the version of the case that was seen; If-Match does as well
	Act        *review.Act         `json:"act,omitempty"`
	Reason     review.RejectReason `json:"reason,omitempty"`
	Note       string              `json:"note,omitempty"`
	Others     []string            `json:"others,omitempty"`
	Candidates []string            `json:"candidates,omitempty"`
	Via        string              `json:"via,omitempty"` // cli or api
}

// An Undo takes back a decision.
type Undo struct {
	Case   string `json:"case,omitempty"`   // of the decision; empty: any
	Undoes string `json:"undoes,omitempty"` // the decision; empty: the reviewer's last
	Via    string `json:"via,omitempty"`
}

// Expulsions is a list of approved records.
type Expulsions struct {
	Expulsions []review.Expulsion `json:"expulsions"`
	Next       string             `json:"next,omitempty"` // cursor of the next page
}

// An ExpulsionDetail is a record with the decisions that touched it, oldest first.
type ExpulsionDetail struct {
	Expulsion review.Expulsion  `json:"expulsion"`
	History   []review.Decision `json:"history"`
}

// A Source is a place that is watched, and how it is.
type Source struct {
	ID       ingest.SourceID `json:"id"`
	Name     string          `json:"name"`
	Kind     ingest.Kind     `json:"kind"`
	Country  string          `json:"country,omitempty"`
	URL      string          `json:"url"`
	Disabled bool            `json:"disabled,omitempty"`
	Health   ingest.Health   `json:"health"`
	Error    string          `json:"error,omitempty"` // verbatim
	LastPoll time.Time       `json:"last_poll,omitzero"`
	LastOK   time.Time       `json:"last_ok,omitzero"`
	LastItem time.Time       `json:"last_item,omitzero"`
	Next     time.Time       `json:"next,omitzero"`
	Failures int             `json:"failures,omitempty"`
	Items    int             `json:"items,omitempty"`
}

// Sources is a list of sources.
type Sources struct {
	Sources []Source `json:"sources"`
	Next    string   `json:"next,omitempty"` // cursor of the next page
}

// A DeadLetter is a message that kept failing.
type DeadLetter struct {
	ID       string    `json:"id"`
	Stage    string    `json:"stage"`
	Subject  string    `json:"subject"`
	Error    string    `json:"error"`
	Attempts int       `json:"attempts"`
	At       time.Time `json:"at"`
}

// DeadLetters is a list of dead letters.
type DeadLetters struct {
	DeadLetters []DeadLetter `json:"dead_letters"`
	Next        string       `json:"next,omitempty"` // cursor of the next page
}

// A Delivery is an alert on its way to a channel.
type Delivery struct {
	ID       string    `json:"id"`
	Channel  string    `json:"channel"`
	Kind     string    `json:"kind"`
	Sentence string    `json:"sentence"`
	State    string    `json:"state"`
	Why      string    `json:"why"`
	Attempts int       `json:"attempts"`
	Error    string    `json:"error,omitempty"`
	Created  time.Time `json:"created"`
	Next     time.Time `json:"next,omitzero"`
	Settled  time.Time `json:"settled,omitzero"`
}

// Alerts is the log of deliveries, newest first, and the channels there are.
type Alerts struct {
	Channels   []string   `json:"channels"`
	Deliveries []Delivery `json:"deliveries"`
	Next       string     `json:"next,omitempty"` // cursor of the next page
}

// A ChannelName names an alert channel.
type ChannelName struct {
	Channel string `json:"channel"`
}

// A DeliveryID names a delivery.
type DeliveryID struct {
	ID string `json:"id"`
}

// A User is a person, or a program with a token, who can sign in.
type User struct {
	Name     string    `json:"name"`
	Role     string    `json:"role"`
	Disabled bool      `json:"disabled,omitempty"`
	Created  time.Time `json:"created"`
	SSO      bool      `json:"sso,omitempty"` // signs in at a provider outside
}

// Me is who calls.
type Me struct {
	User    User      `json:"user"`
	Scopes  []string  `json:"scopes"` // what the token, or the session, may be used for
	Expires time.Time `json:"expires,omitzero"`
}

// A RoleChange changes what a user may do.
type RoleChange struct {
	Role string `json:"role" enum:"viewer,reviewer,editor,admin"`
}

// A PasswordChange sets a password.
type PasswordChange struct {
	Password string `json:"password" minLength:"12" maxLength:"256"`
}

// A Session is one place where somebody is signed in.
type Session struct {
	ID      string    `json:"id"`
	Agent   string    `json:"agent"` // the browser, as it calls itself
	Via     string    `json:"via"`   // link, password or sso
	Created time.Time `json:"created"`
	Seen    time.Time `json:"seen"`
	Expires time.Time `json:"expires"`
}

// Sessions is a list of sessions.
type Sessions struct {
	Sessions []Session `json:"sessions"`
}

// A Setting is one thing that an operator can set.
type Setting struct {
	Key   string `json:"key"`
	Value string `json:"value"` // secrets are masked
	From  string `json:"from"`  // default, file, environment, flag
	Where string `json:"where,omitempty"`
}

// Settings is a list of settings.
type Settings struct {
	Settings []Setting `json:"settings"`
}

// Users is a list of users.
type Users struct {
	Users []User `json:"users"`
	Next  string `json:"next,omitempty"` // cursor of the next page
}

// An Invitation asks for a one-time sign-in link: for a user, or for somebody new of a role.
type Invitation struct {
	User  string `json:"user,omitempty"`
	Role  string `json:"role,omitempty"` // viewer, reviewer, editor or admin, for somebody new
	Label string `json:"label,omitempty"`
}

// A Link is a one-time sign-in link.
type Link struct {
	URL string `json:"url"`
}

// A Lock locks a user out or lets them in again.
type Lock struct {
	Disabled bool `json:"disabled"`
}

// A TokenRequest asks for an API token.
type TokenRequest struct {
	User  string `json:"user"`
	Label string `json:"label"` // what it is for
	// Scopes are what it may be used for: read, decide, operate, admin.
	Scopes []string `json:"scopes" minItems:"1" maxItems:"4" enum:"read,decide,operate,admin"`
	Days   int      `json:"days,omitempty" minimum:"0" maximum:"3660"` // until it ends; 0: it does not
}

// A Token is an API token. Its secret is shown when it is made and never again.
type Token struct {
	ID      string    `json:"id"`
	User    string    `json:"user,omitempty"`
	Label   string    `json:"label"`
	Scopes  []string  `json:"scopes"`
	Created time.Time `json:"created,omitzero"`
	Seen    time.Time `json:"seen,omitzero"`
	Expires time.Time `json:"expires,omitzero"`
	Secret  string    `json:"secret,omitempty"`
}

// Tokens is a list of tokens.
type Tokens struct {
	Tokens []Token `json:"tokens"`
	Next   string  `json:"next,omitempty"` // cursor of the next page
}

// A Checkpoint is the signed head of the ledger.
type Checkpoint struct {
	Checkpoint string `json:"checkpoint"`
}

// A VerifyRequest says what the ledger is compared with.
type VerifyRequest struct {
	Checkpoint string `json:"checkpoint,omitempty"` // an earlier one, kept elsewhere; empty goes without
}

// A Verification says what reading the whole ledger found.
type Verification struct {
	OK       bool   `json:"ok"`
	Sentence string `json:"sentence"`
}

// Entries is a part of the ledger, oldest first.
type Entries struct {
	Entries []review.Logged `json:"entries"`
	Next    string          `json:"next,omitempty"` // cursor of the next page
}
