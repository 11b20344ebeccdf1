package web

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"nongrata/review"
	"nongrata/review/web/page"
)

// makeLink makes a one-time link for a user who is there, or for one to come.
func (s *Server) makeLink(w http.ResponseWriter, r *http.Request, b bearer) error {
	url, err := s.invite(r.Context(), r.FormValue("user"), Role(r.FormValue("role")), strings.TrimSpace(r.FormValue("label")))
	if err != nil {
		return err
	}
	return s.showSecret(w, r, b, page.Secret{Title: "One-time sign-in link.", Value: url, Text: "It works once, and for a day. Send it over a channel you trust."})
}

// invite returns the address of a new sign-in link.
func (s *Server) invite(ctx context.Context, user string, role Role, label string) (string, error) {
	if user != "" {
		if _, err := s.opts.Accounts.User(ctx, user); err != nil {
			return "", err
		}
		role = ""
	} else if err := role.Validate(); err != nil {
		return "", err
	}
	secret, err := s.keys.link(ctx, user, role, label)
	if err != nil {
		return "", err
	}
	return s.linkURL(secret), nil
}

func (s *Server) showSecret(w http.ResponseWriter, r *http.Request, b bearer, secret page.Secret) error {
	v, err := s.peoplePage(w, r, b)
	if err != nil {
		return err
	}
	v.Secret = &secret
	return s.show(w, r, "people", v)
}

func (s *Server) disableUser(w http.ResponseWriter, r *http.Request, b bearer) error {
	name, off := r.FormValue("user"), r.FormValue("disabled") == "true"
	if _, err := s.setDisabled(r.Context(), b, lock{name: name, off: off}); err != nil {
		return err
	}
	state := "enabled"
	if off {
		state = "disabled"
	}
	s.say(w, page.Said{Text: name + " is " + state + "."})
	return after(w, r, "/people")
}

// A lock locks a user out or lets them in again, unless check says no.
type lock struct {
	name  string
	off   bool
	check func(User) error
}

// setDisabled turns a lock. What the user decided stays theirs; their sessions end.
func (s *Server) setDisabled(ctx context.Context, b bearer, l lock) (User, error) {
	if l.off && l.name == b.User.Name && !b.Local() {
		return User{}, invalid("you cannot lock yourself out")
	}
	u, err := s.changeUser(ctx, b, userChange{l.name, l.check, func(u *User) { u.Disabled = l.off }})
	if err != nil || !l.off {
		return u, err
	}
	_, err = s.endSessionsOf(ctx, l.name, "")
	return u, err
}

// changeUser changes a user as c says, one change at a time, and never so that no admin is
// left.
func (s *Server) changeUser(ctx context.Context, b bearer, c userChange) (User, error) {
	s.people.Lock()
	defer s.people.Unlock()
	was, err := s.opts.Accounts.User(ctx, c.name)
	if err != nil {
		return User{}, err
	}
	if c.check != nil {
		if err := c.check(was); err != nil {
			return User{}, err
		}
	}
	u := was
	c.do(&u)
	if err := u.Role.Validate(); err != nil {
		return User{}, err
	}
	if isAdmin(was) && !isAdmin(u) {
		if err := s.anotherAdmin(ctx, c.name); err != nil {
			return User{}, err
		}
	}
	if err := s.opts.Accounts.PutUser(ctx, u); err != nil {
		return User{}, fmt.Errorf("storing user %q: %w", c.name, err)
	}
	s.opts.Log.Info("user changed", "user", c.name, "role", u.Role, "disabled", u.Disabled, "by", b.User.Name)
	return u, nil
}

// A userChange is what is to become of a user, unless check says no.
type userChange struct {
	name  string
	check func(User) error // nil: none
	do    func(*User)
}

func isAdmin(u User) bool { return u.Role == Admin && !u.Disabled }

// anotherAdmin refuses to go on when name is the only one.
func (s *Server) anotherAdmin(ctx context.Context, name string) error {
	users, err := s.opts.Accounts.Users(ctx)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(users, func(u User) bool { return u.Name != name && isAdmin(u) }) {
		return invalid("%s is the only admin: make somebody else one first", name)
	}
	return nil
}

func (s *Server) changeRole(w http.ResponseWriter, r *http.Request, b bearer) error {
	role := Role(r.FormValue("role"))
	u, err := s.changeUser(r.Context(), b, userChange{name: r.FormValue("user"), do: func(u *User) { u.Role = role }})
	if err != nil {
		return err
	}
	s.say(w, page.Said{Text: u.Name + " is " + withArticle(u.Role) + " now."})
	return after(w, r, "/people")
}

func (s *Server) signOutUser(w http.ResponseWriter, r *http.Request, b bearer) error {
	name := r.FormValue("user")
	n, err := s.signOutEverywhere(r.Context(), b, name)
	if err != nil {
		return err
	}
	s.say(w, page.Said{Text: name + " is signed out: " + review.Plural(n, "session") + " ended."})
	return after(w, r, "/people")
}

// signOutEverywhere ends every session of a user. Tokens stay.
func (s *Server) signOutEverywhere(ctx context.Context, b bearer, name string) (int, error) {
	if _, err := s.opts.Accounts.User(ctx, name); err != nil {
		return 0, err
	}
	n, err := s.endSessionsOf(ctx, name, "")
	if err == nil {
		s.opts.Log.Info("signed out everywhere", "user", name, "sessions", n, "by", b.User.Name)
	}
	return n, err
}

func (s *Server) makeToken(w http.ResponseWriter, r *http.Request, b bearer) error {
	days, err := strconv.Atoi(cmp.Or(r.FormValue("days"), "0"))
	if err != nil {
		return invalid("days: %q is no number", r.FormValue("days"))
	}
	req := tokenRequest{user: r.FormValue("user"), label: r.FormValue("label"), life: time.Duration(days) * 24 * time.Hour}
	for _, scope := range r.Form["scope"] {
		req.scopes = append(req.scopes, Scope(scope))
	}
	_, secret, err := s.issueToken(r.Context(), b, req)
	if err != nil {
		return err
	}
	return s.showSecret(w, r, b, page.Secret{Title: "API token.", Value: secret, Text: "Send it as: Authorization: Bearer …"})
}

// issueToken returns a new API token that acts as a user, within its scopes.
func (s *Server) issueToken(ctx context.Context, b bearer, req tokenRequest) (Credential, string, error) {
	if err := req.validate(); err != nil {
		return Credential{}, "", err
	}
	if _, err := s.opts.Accounts.User(ctx, req.user); err != nil {
		return Credential{}, "", err
	}
	c := Credential{Kind: Token, User: req.user, Label: req.label, Scopes: req.scopes}
	if req.life > 0 {
		c.Expires = s.opts.SignIns().Add(req.life).UTC()
	}
	secret, err := s.keys.issue(ctx, c)
	if err != nil {
		return Credential{}, "", err
	}
	c.ID, c.Created = hashSecret(secret), s.opts.SignIns().UTC()
	s.opts.Log.Info("token made", "user", c.User, "for", c.Label, "scopes", c.Scopes, "expires", c.Expires, "by", b.User.Name)
	return c, secret, nil
}

func (s *Server) dropToken(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if err := s.withdrawToken(r.Context(), r.FormValue("id")); err != nil {
		return err
	}
	s.say(w, page.Said{Text: "The token is withdrawn."})
	return after(w, r, "/people")
}

func (s *Server) withdrawToken(ctx context.Context, id string) error {
	c, err := s.opts.Accounts.Credential(ctx, id)
	if err != nil {
		return err
	}
	if c.Kind != Token {
		return notFound("token %s", id)
	}
	if _, err = s.opts.Accounts.DropCredential(ctx, id); err == nil {
		s.opts.Log.Info("token withdrawn", "user", c.User, "for", c.Label)
	}
	return err
}
