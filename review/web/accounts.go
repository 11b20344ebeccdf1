package web

import (
	"context"
	"time"
)

// A Role says what a user may do; each includes those before it.
type Role string

// The roles.
const (
	Viewer   Role = "viewer"
	Reviewer Role = "reviewer" // decides
	Editor   Role = "editor"   // overrides
	Admin    Role = "admin"    // people, tokens, settings
)

// A User is a person, or a program with a token, who can sign in.
type User struct {
	Name     string    `json:"name"` // unique, as shown beside decisions
	Role     Role      `json:"role"`
	Disabled bool      `json:"disabled,omitempty"`
	Created  time.Time `json:"created"`
	// Subject is who the user is to the provider of the single sign-on, which is asked at
	// every sign-in what role he has; empty for users of this desk alone.
	Subject string `json:"subject,omitempty"`
}

// A CredentialKind says what a Credential is for.
type CredentialKind string

// The kinds of credential.
const (
	SignInLink CredentialKind = "link"    // one use, short life; User may be empty: its bearer picks a name
	Session    CredentialKind = "session" // a browser's cookie
	Token      CredentialKind = "token"   // the API
	Password   CredentialKind = "password"
)

// A Scope is what a token may be used for, within the role of its user.
type Scope string

// The scopes.
const (
	ScopeRead    Scope = "read"    // look at what every signed-in person sees
	ScopeDecide  Scope = "decide"  // decide on cases, and take it back
	ScopeOperate Scope = "operate" // check sources, send alerts, retry messages, verify
	ScopeAdmin   Scope = "admin"   // people, tokens, settings, backups
	// scopePerson is what no token has: one's own password and sessions.
	scopePerson Scope = "person"
)

// A Credential lets its bearer in. Only the SHA-256 of the secret is stored, as ID; of a
// password its argon2id hash, under an ID made of the user's name.
type Credential struct {
	ID      string         `json:"id"`
	Kind    CredentialKind `json:"kind"`
	User    string         `json:"user,omitempty"`
	Role    Role           `json:"role,omitempty"` // of the user a link creates
	Label   string         `json:"label,omitempty"`
	Created time.Time      `json:"created"`
	Expires time.Time      `json:"expires,omitzero"` // zero: never
	Scopes  []Scope        `json:"scopes,omitempty"` // of a token; none: all, as tokens had before there were scopes
	Seen    time.Time      `json:"seen,omitzero"`    // when it was last used, to within five minutes
	Agent   string         `json:"agent,omitempty"`  // of a session: the browser, as it calls itself
	Via     string         `json:"via,omitempty"`    // of a session: link, password or sso
	Hash    string         `json:"hash,omitempty"`   // of a password
}

// Accounts keeps users and credentials.
type Accounts interface {
	// User returns the user, or an error that wraps review.ErrNotFound.
	User(ctx context.Context, name string) (User, error)
	// Users returns all, by name.
	Users(ctx context.Context) ([]User, error)
	// PutUser stores u under u.Name.
	PutUser(ctx context.Context, u User) error
	// Credential returns the credential with this ID, or an error that wraps review.ErrNotFound.
	Credential(ctx context.Context, id string) (Credential, error)
	// Credentials returns all of one kind, oldest first.
	Credentials(ctx context.Context, kind CredentialKind) ([]Credential, error)
	// PutCredential stores c under c.ID.
	PutCredential(ctx context.Context, c Credential) error
	// DropCredential removes it and reports whether it was there, so that a link works once.
	DropCredential(ctx context.Context, id string) (bool, error)
	// DropCredentials removes, at one moment, all that drop says, and returns how many.
	DropCredentials(ctx context.Context, drop func(Credential) bool) (int, error)
	// TouchCredential records when a credential was used, if it is still there: one that was
	// withdrawn meanwhile stays so.
	TouchCredential(ctx context.Context, id string, at time.Time) error
}
