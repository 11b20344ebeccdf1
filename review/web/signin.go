package web

import (
	"errors"
	"net/http"
	"strings"

	"nongrata/review"
	"nongrata/review/web/limit"
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
		MaxAge: int(s.keys.life.Seconds()), HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode})
}

// welcome gives a browser its new session, and ends the one that it had.
func (s *Server) welcome(w http.ResponseWriter, r *http.Request, session string, u User) error {
	if c, err := r.Cookie(s.cookieName()); err == nil {
		if old, err := s.keys.find(r.Context(), Session, c.Value); err == nil {
			if _, err := s.opts.Accounts.DropCredential(r.Context(), old.ID); err != nil {
				return err
			}
		}
	}
	s.setSession(w, session)
	s.opts.Log.Info("signed in", "user", u.Name, "role", u.Role, "from", s.origin(r))
	return nil
}

func (s *Server) showSignIn(w http.ResponseWriter, r *http.Request, b bearer) error {
	to := local(r.URL.Query().Get("to"))
	if b.User.Name != "" {
		return after(w, r, to)
	}
	return s.show(w, r, "signin", s.signInPage(to, ""))
}

func (s *Server) signInPage(to, problem string) page.SignIn {
	v := page.SignIn{Shell: page.Shell{Title: "Sign in", Version: s.opts.Version}, To: to, Error: problem}
	if s.opts.SSO != nil {
		v.SSO = s.opts.SSO.Name()
	}
	return v
}

// signIn takes a pasted link, or a name and a password.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if link := strings.TrimSpace(r.FormValue("link")); link != "" {
		return s.signInByCode(w, r, link)
	}
	to, name := local(r.FormValue("to")), r.FormValue("name")
	if v := s.limits.address.Allow(limit.Address(s.origin(r))); !v.OK {
		return tooMany{v}
	}
	if v := s.limits.name.Allow(strings.ToLower(strings.Join(strings.Fields(name), " "))); !v.OK {
		return tooMany{v}
	}
	u, err := s.checkPassword(r.Context(), name, r.FormValue("password"))
	if errors.Is(err, errWrong) {
		s.opts.Log.Warn("sign-in refused", "from", s.origin(r))
		v := s.signInPage(to, "This name and password do not go together. If you have no password yet, or forgot it, ask an admin for a one-time link.")
		v.Name = name
		s.render(w, r, answer{http.StatusUnauthorized, "signin", v})
		return nil
	}
	if err != nil {
		return err
	}
	session, err := s.keys.open(r.Context(), u.Name, visit{via: "password", agent: r.UserAgent()})
	if err != nil {
		return err
	}
	if err := s.welcome(w, r, session, u); err != nil {
		return err
	}
	return after(w, r, to)
}

// signInByCode takes a pasted link.
func (s *Server) signInByCode(w http.ResponseWriter, r *http.Request, link string) error {
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
	v.Paragraphs = []string{"You will be " + withArticle(c.Role) + ". Your name stands beside everything you decide, for good.",
		"You come in once with this link. Set a password under Settings, and you need no other."}
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
	s.people.Lock() // two new people of one name
	session, u, err := s.keys.redeem(r.Context(), secret, r.FormValue("name"), r.UserAgent())
	s.people.Unlock()
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
	if err := s.welcome(w, r, session, u); err != nil {
		return err
	}
	return after(w, r, "/")
}

// refuseLink answers a link that is wrong, used or too old, and slows down who tries many.
func (s *Server) refuseLink(w http.ResponseWriter, r *http.Request, err error) error {
	if !errors.Is(err, review.ErrNotFound) {
		return err
	}
	if v := s.limits.address.Allow(limit.Address(s.origin(r))); !v.OK {
		return tooMany{v}
	}
	s.opts.Log.Warn("sign-in link refused", "from", s.origin(r))
	s.render(w, r, answer{http.StatusNotFound, "signin", s.signInPage("/", "This link does not work: it was used, is older than a day, or is not whole. Ask for a new one.")})
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
