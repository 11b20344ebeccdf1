package web

import (
	"context"
	"fmt"
	"net/http"
	"strings"

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
	if err := s.setDisabled(r.Context(), b, name, off); err != nil {
		return err
	}
	state := "enabled"
	if off {
		state = "disabled"
	}
	s.say(w, page.Said{Text: name + " is " + state + "."})
	return after(w, r, "/people")
}

// setDisabled locks a user out or lets them in again. What they decided stays theirs.
func (s *Server) setDisabled(ctx context.Context, b bearer, name string, off bool) error {
	u, err := s.opts.Accounts.User(ctx, name)
	if err != nil {
		return err
	}
	if off && name == b.User.Name && !b.Local() {
		return invalid("you cannot lock yourself out")
	}
	u.Disabled = off
	if err := s.opts.Accounts.PutUser(ctx, u); err != nil {
		return fmt.Errorf("storing user %q: %w", name, err)
	}
	s.opts.Log.Info("user changed", "user", name, "disabled", off, "by", b.User.Name)
	return nil
}

func (s *Server) makeToken(w http.ResponseWriter, r *http.Request, b bearer) error {
	secret, err := s.issueToken(r.Context(), r.FormValue("user"), r.FormValue("label"))
	if err != nil {
		return err
	}
	return s.showSecret(w, r, b, page.Secret{Title: "API token.", Value: secret, Text: "Send it as: Authorization: Bearer …"})
}

// issueToken returns a new API token that acts as user.
func (s *Server) issueToken(ctx context.Context, user, label string) (string, error) {
	if _, err := s.opts.Accounts.User(ctx, user); err != nil {
		return "", err
	}
	label = strings.Join(strings.Fields(label), " ")
	if label == "" || label == localLabel {
		return "", invalid("say what the token is for")
	}
	return s.keys.issue(ctx, Credential{Kind: Token, User: user, Label: label})
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
	_, err = s.opts.Accounts.DropCredential(ctx, id)
	return err
}
