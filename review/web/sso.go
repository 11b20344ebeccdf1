package web

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"nongrata/review"
	"nongrata/review/web/limit"
)

// SSOPath is where a provider sends people back to.
const SSOPath = "/sso/back"

// An SSO signs people in at a provider outside. sso.Provider is one.
type SSO interface {
	// Name is what the button says.
	Name() string
	// Begin returns an attempt, which the browser keeps, and the address to send it to.
	Begin(ctx context.Context) (Attempt, string, error)
	// Finish checks what the browser came back with. An answer that lets nobody in is an error
	// that wraps review.ErrDenied.
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

// attemptLife is how many seconds somebody may take at the provider.
const attemptLife = 600

// A keptAttempt is what the browser keeps.
type keptAttempt struct {
	Attempt
	To string `json:"t"`
}

func (s *Server) attemptCookie(value string, seconds int) *http.Cookie {
	return &http.Cookie{Name: s.cookieName() + "-sso", Value: value, Path: "/", MaxAge: seconds, HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode}
}

// beginSSO sends somebody to the provider. It is a GET: a policy that lets forms go nowhere
// else does not let them be redirected there either, and it changes nothing.
func (s *Server) beginSSO(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.SSO == nil {
		return notFound("page %s", r.URL.Path)
	}
	if v := s.limits.address.Allow(limit.Address(s.origin(r))); !v.OK {
		return tooMany{v}
	}
	a, address, err := s.opts.SSO.Begin(r.Context())
	if err != nil {
		return s.ssoFailed(w, r, err)
	}
	b, err := json.Marshal(keptAttempt{a, local(r.URL.Query().Get("to"))})
	if err != nil {
		return err
	}
	http.SetCookie(w, s.attemptCookie(base64.RawURLEncoding.EncodeToString(b), attemptLife))
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, address, http.StatusSeeOther)
	return nil
}

// finishSSO takes somebody back from the provider.
func (s *Server) finishSSO(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.SSO == nil {
		return notFound("page %s", r.URL.Path)
	}
	var kept keptAttempt
	if c, err := r.Cookie(s.attemptCookie("", 0).Name); err == nil {
		b, derr := base64.RawURLEncoding.DecodeString(c.Value)
		if derr != nil || json.Unmarshal(b, &kept) != nil {
			kept = keptAttempt{} // an attempt with no state fits no answer
		}
	}
	http.SetCookie(w, s.attemptCookie("", -1)) // works once
	id, err := s.opts.SSO.Finish(r.Context(), kept.Attempt, r.URL.Query())
	if err != nil {
		return s.ssoFailed(w, r, err)
	}
	u, err := s.userOf(r.Context(), id)
	if err != nil {
		return s.ssoFailed(w, r, err)
	}
	session, err := s.keys.open(r.Context(), u.Name, visit{via: "sso", agent: r.UserAgent()})
	if err != nil {
		return err
	}
	if err := s.welcome(w, r, session, u); err != nil {
		return err
	}
	return after(w, r, local(kept.To))
}

// ssoFailed shows the sign-in page with what went wrong. The provider's words are for the log.
func (s *Server) ssoFailed(w http.ResponseWriter, r *http.Request, err error) error {
	s.opts.Log.Warn("single sign-on refused", "from", s.origin(r), "err", err)
	var told noWayIn
	text, code := review.UpperFirst(s.opts.SSO.Name())+" cannot be asked just now. Try again, or come in another way.", http.StatusBadGateway
	switch {
	case errors.As(err, &told):
		text, code = string(told), http.StatusForbidden
	case errors.Is(err, review.ErrDenied):
		text, code = "That did not work: the answer from "+s.opts.SSO.Name()+" does not fit. Begin again here. If it happens twice, quote request "+requestID(r.Context())+".", http.StatusForbidden
	}
	s.render(w, r, answer{code, "signin", s.signInPage("/", text)})
	return nil
}

// noWayIn says to a person whom the provider knows why they cannot come in.
type noWayIn string

func (e noWayIn) Error() string { return string(e) }

// userOf returns the user that an identity is, makes one who is new, and gives them the role
// that the provider says now. An admin's role is the desk's own business.
func (s *Server) userOf(ctx context.Context, id Identity) (User, error) {
	if id.Role == "" {
		return User{}, noWayIn("You are known, but none of your groups has a role at this desk. Ask an admin.")
	}
	if id.Role.Includes(Admin) || id.Role.Validate() != nil || id.Subject == "" {
		return User{}, fmt.Errorf("identity %q with the role %q: %w", id.Subject, id.Role, review.ErrDenied)
	}
	s.people.Lock()
	defer s.people.Unlock()
	users, err := s.opts.Accounts.Users(ctx)
	if err != nil {
		return User{}, err
	}
	for _, u := range users {
		switch {
		case u.Subject != id.Subject:
			continue
		case u.Disabled:
			return User{}, noWayIn("Your account at this desk is disabled. Ask an admin.")
		case u.Role == Admin || u.Role == id.Role:
			return u, nil
		}
		s.opts.Log.Info("role changed by the provider", "user", u.Name, "was", u.Role, "role", id.Role)
		u.Role = id.Role
		return u, s.opts.Accounts.PutUser(ctx, u)
	}
	return s.newcomer(ctx, id)
}

// newcomer makes a user. A name that somebody has already is numbered: it is never taken for
// the same person.
func (s *Server) newcomer(ctx context.Context, id Identity) (User, error) {
	name, err := tidyName(id.Name)
	if err != nil {
		return User{}, noWayIn("The provider gives no name that could stand beside your decisions. Ask an admin.")
	}
	for n := 1; n < 10; n++ {
		u := User{Name: name, Role: id.Role, Created: s.opts.SignIns().UTC(), Subject: id.Subject}
		if n > 1 {
			u.Name = fmt.Sprintf("%s (%d)", name, n)
		}
		err := s.keys.free(ctx, u.Name)
		if errors.Is(err, review.ErrInvalid) {
			continue
		}
		if err == nil {
			err = s.opts.Accounts.PutUser(ctx, u)
		}
		s.opts.Log.Info("user came by single sign-on", "user", u.Name, "role", u.Role)
		return u, err
	}
	return User{}, noWayIn("There are ten people of your name already. Ask an admin.")
}
