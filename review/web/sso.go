package web

import (
	"context"
	"net/url"
)

// An SSO signs people in at a provider outside. sso.Provider is one.
type SSO interface {
	// Name is what the button says.
	Name() string
	// Begin returns an attempt, which the browser keeps, and the address to send it to.
	Begin(ctx context.Context) (Attempt, string, error)
	// Finish checks what the browser came back with.
	Finish(ctx context.Context, a Attempt, q url.Values) (Identity, error)
}

// An Attempt is one way to the provider and back: what ties the answer to the browser that
// asked (State), the token to the question (Nonce) and the code to us (Verifier).
type Attempt struct {
	State    string `json:"s"`
	Nonce    string `json:"n"`
	Verifier string `json:"v"`
}

// An Identity is who the provider says somebody is.
type Identity struct {
	Subject string // the issuer and its name for the person; never reused
	Name    string
	Role    Role // by the claim that is mapped; "": none, and no way in
}
