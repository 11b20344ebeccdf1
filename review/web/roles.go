package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"nongrata/review"
)

// roles are in the order of what they may do.
var roles = [...]Role{Viewer, Reviewer, Editor, Admin}

// Roles returns every role, the least first.
func Roles() []Role { return slices.Clone(roles[:]) }

// Includes reports whether r may do what other may.
func (r Role) Includes(other Role) bool {
	return slices.Index(roles[:], r) >= slices.Index(roles[:], other) && slices.Contains(roles[:], r)
}

// Validate reports whether r is a known role.
func (r Role) Validate() error {
	if !slices.Contains(roles[:], r) {
		return fmt.Errorf("role %q: want one of %v: %w", string(r), roles, review.ErrInvalid)
	}
	return nil
}

// scopes are all that a token can have.
var scopes = [...]Scope{ScopeRead, ScopeDecide, ScopeOperate, ScopeAdmin}

// Scopes returns every scope that a token can have.
func Scopes() []Scope { return slices.Clone(scopes[:]) }

// Validate reports whether s is a scope that a token can have.
func (s Scope) Validate() error {
	if !slices.Contains(scopes[:], s) {
		return fmt.Errorf("scope %q: want one of %v: %w", string(s), scopes, review.ErrInvalid)
	}
	return nil
}

// deciding are the paths, below /api/v1 or not, whose actions are decisions.
var deciding = []string{"/case", "/undo", "/queue", "/events/", "/expulsions/"}

// scopeOf returns the scope that a token needs for a route with this role.
func scopeOf(method, path string, role Role) Scope {
	path = strings.TrimPrefix(path, "/api/v1")
	switch {
	case strings.HasPrefix(path, "/account"):
		return scopePerson
	case role == Admin:
		return ScopeAdmin
	case method == http.MethodGet:
		return ScopeRead
	case slices.ContainsFunc(deciding, func(p string) bool { return strings.HasPrefix(path, p) }):
		return ScopeDecide
	}
	return ScopeOperate
}

// A tokenRequest asks for an API token.
type tokenRequest struct {
	user, label string
	scopes      []Scope
	life        time.Duration // zero: for ever
}

// maxTokenLife bounds a life that is given in days.
const maxTokenLife = 10 * 366 * 24 * time.Hour

// validate tidies the request up and says what is wrong with it.
func (r *tokenRequest) validate() error {
	r.label = strings.Join(strings.Fields(r.label), " ")
	switch {
	case r.label == "" || r.label == localLabel:
		return invalid("say what the token is for")
	case len(r.scopes) == 0:
		return invalid("say what the token may do: one or more of %v", scopes)
	case r.life < 0 || r.life > maxTokenLife:
		return invalid("days: a token lives from 1 day to 3660, or for ever with 0")
	}
	for _, s := range r.scopes {
		if err := s.Validate(); err != nil {
			return err
		}
	}
	slices.Sort(r.scopes)
	r.scopes = slices.Compact(r.scopes)
	return nil
}
