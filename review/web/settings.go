package web

import (
	"net/http"

	"nongrata/review/web/page"
	"nongrata/review/web/password"
)

// A Setting is one thing that an operator can set.
type Setting struct {
	Key   string // as the configuration file spells it: "log.level"
	Value string // secrets are masked
	From  string // default, file, environment, flag
	Where string // the file and the variable's or the flag's name
}

func (s *Server) showSettings(w http.ResponseWriter, r *http.Request, b bearer) error {
	return s.settingsPage(w, r, b, "")
}

// settingsError shows the page again with what was wrong.
func (s *Server) settingsError(w http.ResponseWriter, r *http.Request, b bearer, problem string) error {
	return s.settingsPage(w, r, b, problem)
}

// settingsPage shows one's own password and sessions, and to admins what is set on the desk.
func (s *Server) settingsPage(w http.ResponseWriter, r *http.Request, b bearer, problem string) error {
	v := page.Settings{Shell: s.shell(w, r, b, "Settings"), Error: problem, Least: password.MinLength,
		Person: b.Credential.Kind == Session, SSO: b.User.Subject != ""}
	had, err := s.passwordOf(r.Context(), b.User.Name)
	if err != nil {
		return err
	}
	v.HasPassword = had.Hash != ""
	v.NeedsCurrent = v.HasPassword && !(b.Credential.Via == "link" && s.opts.SignIns().Sub(b.Credential.Created) < linkGrace)
	sessions, err := s.sessionsOf(r.Context(), b.User.Name)
	if err != nil {
		return err
	}
	for _, c := range sessions {
		v.Sessions = append(v.Sessions, page.SessionRow{ID: c.ID, Agent: browserOf(c.Agent), Via: viaWords[c.Via], Created: c.Created,
			Seen: c.Seen, Expires: c.Expires, This: c.ID == b.Credential.ID})
	}
	if v.Admin {
		for _, set := range s.opts.Settings() {
			v.Desk = append(v.Desk, page.SettingRow(set))
		}
	}
	code := http.StatusOK
	if problem != "" {
		code = http.StatusUnprocessableEntity
	}
	s.render(w, r, answer{code, "settings", v})
	return nil
}

var viaWords = map[string]string{"link": "a one-time link", "password": "password", "sso": "single sign-on", "": "a one-time link"}
