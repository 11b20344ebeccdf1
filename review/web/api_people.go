package web

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/review/web/api"
)

// registerPeople adds who may do what.
func (s *Server) registerPeople(a huma.API) {
	on(s, a, operation{"list-users", "GET", "/users", Viewer, "List users"}, s.apiUsers)
	on(s, a, operation{"show-user", "GET", "/users/{id}", Viewer, "Show a user"}, s.apiUser)
	on(s, a, operation{"invite", "POST", "/users/links", Admin, "Make a one-time sign-in link"}, s.apiInvite)
	on(s, a, operation{"set-role", "PUT", "/users/{id}/role", Admin, "Change what a user may do"}, s.apiSetRole)
	on(s, a, operation{"lock-user", "POST", "/users/{id}/lock", Admin, "Lock a user out, or let them in again"}, s.apiLock)
	on(s, a, operation{"set-password", "PUT", "/users/{id}/password", Admin, "Set a user's password, from the desk's own machine"}, s.apiSetPassword)
	on(s, a, operation{"list-sessions", "GET", "/users/{id}/sessions", Admin, "List where a user is signed in"}, s.apiSessions)
	on(s, a, operation{"end-session", "DELETE", "/users/{id}/sessions/{session}", Admin, "End one session of a user"}, s.apiEndSession)
	on(s, a, operation{"sign-out", "DELETE", "/users/{id}/sessions", Admin, "Sign a user out everywhere"}, s.apiSignOut)
	on(s, a, operation{"list-tokens", "GET", "/tokens", Admin, "List API tokens"}, s.apiTokens)
	on(s, a, operation{"make-token", "POST", "/tokens", Admin, "Make an API token"}, s.apiMakeToken)
	on(s, a, operation{"withdraw-token", "DELETE", "/tokens/{id}", Admin, "Withdraw an API token"}, s.apiWithdrawToken)
	on(s, a, operation{"list-settings", "GET", "/settings", Admin, "What is set on the desk, and where"}, s.apiSettings)
}

func apiUser(u User) api.User {
	return api.User{Name: u.Name, Role: string(u.Role), Disabled: u.Disabled, Created: u.Created, SSO: u.Subject != ""}
}

func (s *Server) apiUsers(ctx context.Context, in *PageQuery) (*body[api.Users], error) {
	users, err := s.opts.Accounts.Users(ctx)
	if err != nil {
		return nil, err
	}
	var all []api.User
	for _, u := range users {
		all = append(all, apiUser(u))
	}
	shown, next, err := paged(sorted(all, byName), *in, byName)
	if err != nil {
		return nil, err
	}
	return reply(api.Users{Users: shown, Next: next})
}

// A UserPath names a user in the address.
type UserPath struct {
	ID string `path:"id" maxLength:"240" doc:"the user's name"`
}

func (s *Server) apiUser(ctx context.Context, in *UserPath) (*versioned[api.User], error) {
	u, err := s.opts.Accounts.User(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := apiUser(u)
	return &versioned[api.User]{versionTag(out), out}, nil
}

// An IfMatch says which version of a user the caller has seen, if it says so.
type IfMatch struct {
	Tag string `header:"If-Match" doc:"the ETag of the user as it was seen; without one the change is made in any case"`
}

// seen refuses a change to a user who is not as the caller saw him.
func (m IfMatch) seen(u User) error {
	now := apiUser(u)
	if unchanged(m.Tag, versionTag(now)) {
		return nil
	}
	return staleError("The user", now)
}

func (s *Server) apiInvite(ctx context.Context, in *body[api.Invitation]) (*body[api.Link], error) {
	url, err := s.invite(ctx, in.Body.User, Role(in.Body.Role), in.Body.Label)
	if err != nil {
		return nil, err
	}
	return reply(api.Link{URL: url})
}

type roleInput struct {
	UserPath
	IfMatch
	Body api.RoleChange
}

func (s *Server) apiSetRole(ctx context.Context, in *roleInput) (*versioned[api.User], error) {
	u, err := s.changeUser(ctx, bearerIn(ctx), userChange{in.ID, in.seen, func(u *User) { u.Role = Role(in.Body.Role) }})
	if err != nil {
		return nil, err
	}
	out := apiUser(u)
	return &versioned[api.User]{versionTag(out), out}, nil
}

type lockInput struct {
	UserPath
	IfMatch
	Body api.Lock
}

func (s *Server) apiLock(ctx context.Context, in *lockInput) (*versioned[api.User], error) {
	u, err := s.setDisabled(ctx, bearerIn(ctx), lock{in.ID, in.Body.Disabled, in.seen})
	if err != nil {
		return nil, err
	}
	out := apiUser(u)
	return &versioned[api.User]{versionTag(out), out}, nil
}

type passwordInput struct {
	UserPath
	Body api.PasswordChange
}

func (s *Server) apiSetPassword(ctx context.Context, in *passwordInput) (*none, error) {
	if b := bearerIn(ctx); !b.Local() {
		return nil, denied("a password is set by its owner under Settings, or from the desk's own machine; make a one-time link instead")
	}
	return &none{}, s.setPassword(ctx, in.ID, in.Body.Password, "")
}

func (s *Server) apiSessions(ctx context.Context, in *UserPath) (*body[api.Sessions], error) {
	if _, err := s.opts.Accounts.User(ctx, in.ID); err != nil {
		return nil, err
	}
	all, err := s.sessionsOf(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := api.Sessions{Sessions: []api.Session{}}
	for _, c := range all {
		out.Sessions = append(out.Sessions, api.Session{ID: c.ID, Agent: c.Agent, Via: c.Via, Created: c.Created, Seen: c.Seen, Expires: c.Expires})
	}
	return reply(out)
}

type sessionID struct {
	UserPath
	Session string `path:"session" maxLength:"64"`
}

func (s *Server) apiEndSession(ctx context.Context, in *sessionID) (*none, error) {
	return &none{}, s.endOne(ctx, in.ID, in.Session)
}

func (s *Server) apiSignOut(ctx context.Context, in *UserPath) (*none, error) {
	_, err := s.signOutEverywhere(ctx, bearerIn(ctx), in.ID)
	return &none{}, err
}

func apiToken(t Credential) api.Token {
	out := api.Token{ID: t.ID, User: t.User, Label: t.Label, Created: t.Created, Seen: t.Seen, Expires: t.Expires, Scopes: []string{}}
	for _, scope := range t.Scopes {
		out.Scopes = append(out.Scopes, string(scope))
	}
	return out
}

func (s *Server) apiTokens(ctx context.Context, in *PageQuery) (*body[api.Tokens], error) {
	tokens, err := s.opts.Accounts.Credentials(ctx, Token)
	if err != nil {
		return nil, err
	}
	var all []api.Token
	for _, t := range tokens {
		all = append(all, apiToken(t))
	}
	shown, next, err := paged(sorted(all, byMaking), *in, byMaking)
	if err != nil {
		return nil, err
	}
	return reply(api.Tokens{Tokens: shown, Next: next})
}

func (s *Server) apiMakeToken(ctx context.Context, in *body[api.TokenRequest]) (*body[api.Token], error) {
	req := tokenRequest{user: in.Body.User, label: in.Body.Label, life: time.Duration(in.Body.Days) * 24 * time.Hour}
	for _, scope := range in.Body.Scopes {
		req.scopes = append(req.scopes, Scope(scope))
	}
	c, secret, err := s.issueToken(ctx, bearerIn(ctx), req)
	if err != nil {
		return nil, err
	}
	out := apiToken(c)
	out.Secret = secret
	return reply(out)
}

func (s *Server) apiWithdrawToken(ctx context.Context, in *byID) (*none, error) {
	return &none{}, s.withdrawToken(ctx, in.ID)
}

func (s *Server) apiSettings(context.Context, *none) (*body[api.Settings], error) {
	out := api.Settings{Settings: []api.Setting{}}
	for _, set := range s.opts.Settings() {
		out.Settings = append(out.Settings, api.Setting(set))
	}
	return reply(out)
}
