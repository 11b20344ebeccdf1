package web

import (
	"net/http"
	"slices"
	"strings"

	"nongrata/review/web/page"
)

func (s *Server) showPeople(w http.ResponseWriter, r *http.Request, b bearer) error {
	v, err := s.peoplePage(w, r, b)
	if err != nil {
		return err
	}
	return s.show(w, r, "people", v)
}

// peoplePage lists who may come in; to admins also how they do, and programs' tokens.
func (s *Server) peoplePage(w http.ResponseWriter, r *http.Request, b bearer) (page.People, error) {
	v := page.People{Shell: s.shell(w, r, b, "People")}
	users, err := s.opts.Accounts.Users(r.Context())
	if err != nil {
		return v, err
	}
	for _, u := range users {
		v.Users = append(v.Users, page.Person{Name: u.Name, Role: string(u.Role), Disabled: u.Disabled, Created: u.Created, SSO: u.Subject != "", You: u.Name == b.User.Name})
	}
	if !v.Admin {
		return v, nil
	}
	for _, role := range roles {
		v.Roles = append(v.Roles, page.Choice{Value: string(role), Label: roleWords[role]})
	}
	for _, scope := range scopes {
		v.Scopes = append(v.Scopes, page.Choice{Value: string(scope), Label: scopeWords[scope], On: scope == ScopeRead})
	}
	if err := s.countSignIns(r, &v); err != nil {
		return v, err
	}
	tokens, err := s.opts.Accounts.Credentials(r.Context(), Token)
	for _, t := range slices.Backward(tokens) {
		v.Tokens = append(v.Tokens, tokenRow(t, s.keys.over(t)))
	}
	return v, err
}

// countSignIns adds to each person the sessions and whether there is a password.
func (s *Server) countSignIns(r *http.Request, v *page.People) error {
	sessions, err := s.opts.Accounts.Credentials(r.Context(), Session)
	if err != nil {
		return err
	}
	passwords, err := s.opts.Accounts.Credentials(r.Context(), Password)
	if err != nil {
		return err
	}
	for i := range v.Users {
		p := &v.Users[i]
		p.Password = slices.ContainsFunc(passwords, func(c Credential) bool { return c.User == p.Name })
		for _, c := range sessions {
			if c.User != p.Name || s.keys.over(c) {
				continue
			}
			p.Sessions++
			if c.Seen.After(p.Seen) {
				p.Seen = c.Seen
			}
		}
	}
	return nil
}

func tokenRow(t Credential, over bool) page.TokenRow {
	row := page.TokenRow{ID: t.ID, User: t.User, Label: t.Label, Created: t.Created, Seen: t.Seen, Expires: t.Expires, Over: over}
	var words []string
	for _, scope := range t.Scopes {
		words = append(words, string(scope))
	}
	if row.Scopes = strings.Join(words, ", "); row.Scopes == "" {
		row.Scopes = "everything its user may"
	}
	return row
}

var roleWords = map[Role]string{
	Viewer: "viewer: looks", Reviewer: "reviewer: decides", Editor: "editor: decides and sends alerts again", Admin: "admin: everything, people too",
}

var scopeWords = map[Scope]string{
	ScopeRead: "read: look at everything", ScopeDecide: "decide: decide on cases", ScopeOperate: "operate: check sources, send alerts", ScopeAdmin: "admin: people, tokens, backups",
}
