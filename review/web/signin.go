package web

import (
	"errors"
	"net/http"
	"strings"

	"nongrata/review"
	"nongrata/review/web/page"
)

// cookieName binds the session to this host when the desk is reached over TLS.
func (s *Server) cookieName() string {
	if s.secure {
		return "__Host-nongrata"
	}
	return "nongrata"
}

func (s *Server) setSession(w http.ResponseWriter, secret string) {
	http.SetCookie(w, &http.Cookie{Name: s.cookieName(), Value: secret, Path: "/",
		MaxAge: int(sessionLife.Seconds()), HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode})
}

func (s *Server) showSignIn(w http.ResponseWriter, r *http.Request, b bearer) error {
	if b.User.Name != "" {
		return after(w, r, local(r.URL.Query().Get("to")))
	}
	return s.show(w, r, "plain", s.signInPage(""))
}

func (s *Server) signInPage(problem string) page.Plain {
	return page.Plain{
		Shell:   page.Shell{Title: "Sign in", Version: s.opts.Version},
		Heading: "Sign in to the desk",
		Paragraphs: []string{
			"Open the one-time link that an admin gave you, or paste it here.",
			"On a new desk the link was printed when nongrata started. Whoever runs the machine can make another one with: nongrata user link NAME",
		},
		Error: problem,
		Form: &page.PlainForm{Action: "/sign-in", Submit: "Go on", Inputs: []page.Input{
			{Name: "link", Label: "One-time link", Complete: "one-time-code", Focus: true}}},
	}
}

// signInByCode takes a pasted link.
func (s *Server) signInByCode(w http.ResponseWriter, r *http.Request, _ bearer) error {
	link := strings.TrimSpace(r.FormValue("link"))
	secret := link[strings.LastIndexByte(link, '/')+1:]
	if _, err := s.keys.find(r.Context(), SignInLink, secret); err != nil {
		return s.refuseLink(w, r, err)
	}
	return after(w, r, "/link/"+secret)
}

// showLink asks whoever follows a link to go on. Following it uses nothing up: mail programs
// and chats open links before people do.
func (s *Server) showLink(w http.ResponseWriter, r *http.Request, _ bearer) error {
	c, err := s.keys.find(r.Context(), SignInLink, r.PathValue("secret"))
	if err != nil {
		return s.refuseLink(w, r, err)
	}
	w.Header().Set("Cache-Control", "no-store")
	return s.show(w, r, "plain", s.linkPage(r, c, ""))
}

func (s *Server) linkPage(r *http.Request, c Credential, problem string) page.Plain {
	v := page.Plain{
		Shell:   page.Shell{Title: "Welcome", Version: s.opts.Version},
		Heading: "Welcome to the desk",
		Error:   problem,
		Form:    &page.PlainForm{Action: r.URL.EscapedPath(), Submit: "Sign in"},
	}
	if c.User != "" {
		v.Paragraphs = []string{"This link signs you in as " + c.User + "."}
		return v
	}
	v.Paragraphs = []string{"You will be " + withArticle(c.Role) + ". Your name stands beside everything you decide, for good."}
	v.Form.Inputs = []page.Input{{Name: "name", Label: "Your name", Value: r.FormValue("name"), Complete: "name", Focus: true,
		Hint: "As your colleagues know it."}}
	return v
}

func withArticle(r Role) string {
	if r == Editor || r == Admin {
		return "an " + string(r)
	}
	return "a " + string(r)
}

func (s *Server) redeemLink(w http.ResponseWriter, r *http.Request, _ bearer) error {
	secret := r.PathValue("secret")
	session, u, err := s.keys.redeem(r.Context(), secret, r.FormValue("name"))
	switch {
	case errors.Is(err, review.ErrInvalid):
		c, ferr := s.keys.find(r.Context(), SignInLink, secret)
		if ferr != nil {
			return s.refuseLink(w, r, ferr)
		}
		s.render(w, r, answer{http.StatusUnprocessableEntity, "plain", s.linkPage(r, c, wordsOf(err))})
		return nil
	case err != nil:
		return s.refuseLink(w, r, err)
	}
	s.setSession(w, session)
	s.opts.Log.Info("signed in", "user", u.Name, "role", u.Role)
	return after(w, r, "/")
}

// refuseLink answers a link that is wrong, used or too old, and slows down who tries many.
func (s *Server) refuseLink(w http.ResponseWriter, r *http.Request, err error) error {
	if !errors.Is(err, review.ErrNotFound) {
		return err
	}
	if !s.guesses.Allow() {
		w.Header().Set("Retry-After", "60")
		s.failWith(w, r, http.StatusTooManyRequests, "Too many links that do not work. Try again in a minute.")
		return nil
	}
	s.opts.Log.Warn("sign-in link refused", "remote", r.RemoteAddr)
	s.render(w, r, answer{http.StatusNotFound, "plain", s.signInPage("This link does not work: it was used, is older than a day, or is not whole. Ask for a new one.")})
	return nil
}

func (s *Server) signOut(w http.ResponseWriter, r *http.Request, b bearer) error {
	if b.Credential.Kind == Session {
		if _, err := s.opts.Accounts.DropCredential(r.Context(), b.Credential.ID); err != nil {
			return err
		}
	}
	http.SetCookie(w, &http.Cookie{Name: s.cookieName(), Path: "/", MaxAge: -1, HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode})
	return after(w, r, "/sign-in")
}
