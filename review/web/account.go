package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/password"
)

// linkGrace is how long after coming in by a one-time link a new password needs no old one:
// whoever forgot it asks an admin for a link.
const linkGrace = time.Hour

// passwordID is where a user's password is kept.
func passwordID(user string) string { return "password/" + user }

// passwordOf returns the stored password of a user, with an empty hash when there is none.
func (s *Server) passwordOf(ctx context.Context, user string) (Credential, error) {
	c, err := s.opts.Accounts.Credential(ctx, passwordID(user))
	if errors.Is(err, review.ErrNotFound) {
		return Credential{}, nil
	}
	return c, err
}

// setPassword stores a new password and ends every session of the user but keep.
func (s *Server) setPassword(ctx context.Context, user, secret, keep string) error {
	if _, err := s.opts.Accounts.User(ctx, user); err != nil {
		return err
	}
	if err := password.Validate(user, secret); err != nil {
		return invalid("%w", err)
	}
	hash, err := s.hasher.Hash(ctx, secret)
	if err != nil {
		return err
	}
	c := Credential{ID: passwordID(user), Kind: Password, User: user, Hash: hash, Created: s.opts.SignIns().UTC()}
	if err := s.opts.Accounts.PutCredential(ctx, c); err != nil {
		return fmt.Errorf("storing the password of %q: %w", user, err)
	}
	n, err := s.endSessionsOf(ctx, user, keep)
	if err == nil {
		s.opts.Log.Info("password set", "user", user, "sessions_ended", n)
	}
	return err
}

// errWrong is a wrong name or password: which of the two is nobody's business.
var errWrong = errors.New("name or password is wrong")

// checkPassword returns the user whose name and password these are, or errWrong, after the
// same work. A hash of older parameters is replaced.
func (s *Server) checkPassword(ctx context.Context, name, secret string) (User, error) {
	u, err := s.keys.named(ctx, name)
	if err != nil && !errors.Is(err, review.ErrNotFound) {
		return User{}, err
	}
	var c Credential
	if err == nil && !u.Disabled {
		if c, err = s.passwordOf(ctx, u.Name); err != nil {
			return User{}, err
		}
	}
	v, err := s.hasher.Check(ctx, c.Hash, secret)
	if err != nil {
		return User{}, err
	}
	if !v.OK {
		return User{}, errWrong
	}
	if v.Old {
		if c.Hash, err = s.hasher.Hash(ctx, secret); err == nil {
			err = s.opts.Accounts.PutCredential(ctx, c)
		}
		if err != nil {
			s.opts.Log.Warn("making a password's hash anew", "user", u.Name, "err", err) // the old one still does
		}
	}
	return u, nil
}

// changePassword sets one's own password. Every other session ends, and this one gets a new
// secret.
func (s *Server) changePassword(w http.ResponseWriter, r *http.Request, b bearer) error {
	if b.Credential.Kind != Session {
		return invalid("only somebody who is signed in has a password to change")
	}
	err := s.mayChange(r.Context(), b, r.FormValue("current"))
	if secret := r.FormValue("password"); err == nil && r.FormValue("again") != secret {
		err = invalid("the two passwords differ")
	} else if err == nil {
		err = s.setPassword(r.Context(), b.User.Name, secret, "")
	}
	if errors.Is(err, review.ErrInvalid) {
		return s.settingsError(w, r, b, wordsOf(err))
	}
	if err != nil {
		return err
	}
	session, err := s.keys.open(r.Context(), b.User.Name, visit{via: "password", agent: r.UserAgent()})
	if err != nil {
		return err
	}
	s.setSession(w, session)
	s.say(w, page.Said{Text: "Your password is set. You are signed out everywhere else."})
	return after(w, r, "/settings")
}

// mayChange refuses who does not know the password that is to be replaced.
func (s *Server) mayChange(ctx context.Context, b bearer, current string) error {
	c, err := s.passwordOf(ctx, b.User.Name)
	if err != nil {
		return err
	}
	fresh := b.Credential.Via == "link" && s.opts.SignIns().Sub(b.Credential.Created) < linkGrace
	if c.Hash == "" || fresh {
		return nil
	}
	if v := s.limits.name.Allow(b.User.Name); !v.OK {
		return tooMany{v}
	}
	v, err := s.hasher.Check(ctx, c.Hash, current)
	if err == nil && !v.OK {
		err = invalid("the current password is wrong")
	}
	return err
}

// sessionsOf returns the sessions of a user that still hold, the oldest first.
func (s *Server) sessionsOf(ctx context.Context, user string) ([]Credential, error) {
	all, err := s.opts.Accounts.Credentials(ctx, Session)
	var out []Credential
	for _, c := range all {
		if c.User == user && !s.keys.over(c) {
			out = append(out, c)
		}
	}
	return out, err
}

// endSessionsOf ends the sessions of a user but keep, "" for all of them.
func (s *Server) endSessionsOf(ctx context.Context, user, keep string) (int, error) {
	n, err := s.opts.Accounts.DropCredentials(ctx, func(c Credential) bool {
		return c.Kind == Session && c.User == user && c.ID != keep
	})
	if err != nil {
		return n, fmt.Errorf("ending the sessions of %q: %w", user, err)
	}
	return n, nil
}

// endOne ends one session of a user.
func (s *Server) endOne(ctx context.Context, user, id string) error {
	c, err := s.opts.Accounts.Credential(ctx, id)
	if err != nil {
		return err
	}
	if c.Kind != Session || c.User != user {
		return notFound("session %s", id)
	}
	_, err = s.opts.Accounts.DropCredential(ctx, id)
	return err
}

// endSession ends one of one's own sessions.
func (s *Server) endSession(w http.ResponseWriter, r *http.Request, b bearer) error {
	if err := s.endOne(r.Context(), b.User.Name, r.FormValue("id")); err != nil {
		return err
	}
	s.say(w, page.Said{Text: "That session is over."})
	return after(w, r, "/settings")
}

// endSessions ends all of one's own sessions but the one that asks.
func (s *Server) endSessions(w http.ResponseWriter, r *http.Request, b bearer) error {
	n, err := s.endSessionsOf(r.Context(), b.User.Name, b.Credential.ID)
	if err != nil {
		return err
	}
	s.say(w, page.Said{Text: "You are signed out everywhere else: " + review.Plural(n, "session") + " ended."})
	return after(w, r, "/settings")
}
