package web

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	"nongrata/review/web/live"
	"nongrata/review/web/page"
)

// saidCookie carries the outcome of an action over the redirect to the next page.
const saidCookie = "nongrata-said"

// shell returns what is around every page for b, and takes up what the last action said.
func (s *Server) shell(w http.ResponseWriter, r *http.Request, b bearer, title string) page.Shell {
	sh := page.Shell{Title: title, Version: s.opts.Version}
	if b.User.Name == "" {
		return sh
	}
	sh.User, sh.Role = b.User.Name, string(b.User.Role)
	sh.CanDecide = b.User.Role.Includes(Reviewer)
	sh.CanEditDesk = b.User.Role.Includes(Editor)
	sh.Admin = b.User.Role.Includes(Admin)
	sh.Live = "/stream" + live.After(b.mark)
	sh.Feeds = true
	sh.Here = here(r.URL.Path)
	sh.Nav = s.nav(r)
	sh.Said = takeSaid(w, r)
	return sh
}

func here(path string) string {
	switch {
	case path == "/", strings.HasPrefix(path, "/case/"):
		return "queue"
	case strings.HasPrefix(path, "/event"):
		return "events"
	}
	name, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return name
}

func (s *Server) nav(r *http.Request) []page.NavLink {
	waiting, err := s.waiting.all(r.Context())
	if err != nil { // the page itself will say what is wrong
		s.opts.Log.Error("counting the queue", "err", err)
	}
	return []page.NavLink{
		{Name: "queue", Label: "Queue", Href: "/", Count: len(waiting), Counts: true},
		{Name: "events", Label: "Events", Href: "/events"},
		{Name: "tally", Label: "Tally", Href: "/tally"},
		{Name: "sources", Label: "Sources", Href: "/sources"},
		{Name: "alerts", Label: "Alerts", Href: "/alerts"},
		{Name: "audit", Label: "Audit", Href: "/audit"},
		{Name: "people", Label: "People", Href: "/people"},
	}
}

// say leaves the outcome of an action for the next page.
func (s *Server) say(w http.ResponseWriter, said page.Said) {
	b, err := json.Marshal(said)
	if err != nil {
		return // unreachable: the struct is plain
	}
	http.SetCookie(w, &http.Cookie{Name: saidCookie, Value: base64.RawURLEncoding.EncodeToString(b),
		Path: "/", MaxAge: 60, HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteLaxMode})
}

func takeSaid(w http.ResponseWriter, r *http.Request) *page.Said {
	c, err := r.Cookie(saidCookie)
	if err != nil {
		return nil
	}
	http.SetCookie(w, &http.Cookie{Name: saidCookie, Path: "/", MaxAge: -1, HttpOnly: true})
	b, err := base64.RawURLEncoding.DecodeString(c.Value)
	if err != nil {
		return nil
	}
	var said page.Said
	if json.Unmarshal(b, &said) != nil {
		return nil
	}
	return &said
}

// local returns to when it is an address of this desk, else "/".
func local(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/"
	}
	return to
}

// after redirects to where a POST leads.
func after(w http.ResponseWriter, r *http.Request, to string) error {
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}
