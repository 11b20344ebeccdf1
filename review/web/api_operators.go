package web

import (
	"cmp"
	"context"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web/api"
)

// registerOperators adds what keeps the desk running: sources, alerts, people, the ledger.
func (s *Server) registerOperators(a huma.API) {
	on(s, a, operation{"list-sources", "GET", "/sources", Viewer, "List sources with their health"}, s.apiSources)
	on(s, a, operation{"check-source", "POST", "/sources/{id}/check", Reviewer, "Poll a source now"}, s.apiCheckSource)
	on(s, a, operation{"list-dead-letters", "GET", "/dead-letters", Viewer, "List messages that keep failing"}, s.apiDeadLetters)
	on(s, a, operation{"retry-dead-letter", "POST", "/dead-letters/{id}/retry", Reviewer, "Try a message again"}, s.apiRetry)
	on(s, a, operation{"drop-dead-letter", "DELETE", "/dead-letters/{id}", Reviewer, "Drop a message"}, s.apiDrop)
	on(s, a, operation{"list-alerts", "GET", "/alerts", Viewer, "List deliveries"}, s.apiAlerts)
	on(s, a, operation{"test-alert", "POST", "/alerts/test", Editor, "Send a test to a channel"}, s.apiTestAlert)
	on(s, a, operation{"replay-alert", "POST", "/alerts/replay", Editor, "Send a delivery again"}, s.apiReplayAlert)
	on(s, a, operation{"list-users", "GET", "/users", Viewer, "List users"}, s.apiUsers)
	on(s, a, operation{"invite", "POST", "/users/links", Admin, "Make a one-time sign-in link"}, s.apiInvite)
	on(s, a, operation{"lock-user", "POST", "/users/{id}/lock", Admin, "Lock a user out, or let them in again"}, s.apiLock)
	on(s, a, operation{"list-tokens", "GET", "/tokens", Admin, "List API tokens"}, s.apiTokens)
	on(s, a, operation{"make-token", "POST", "/tokens", Admin, "Make an API token"}, s.apiMakeToken)
	on(s, a, operation{"withdraw-token", "DELETE", "/tokens/{id}", Admin, "Withdraw an API token"}, s.apiWithdrawToken)
	on(s, a, operation{"checkpoint", "GET", "/ledger/checkpoint", Viewer, "The signed head of the ledger"}, s.apiCheckpoint)
	on(s, a, operation{"verify", "POST", "/ledger/verify", Reviewer, "Read and verify the whole ledger"}, s.apiVerify)
	on(s, a, operation{"list-entries", "GET", "/ledger/entries", Viewer, "Entries of the ledger, oldest first"}, s.apiEntries)
}

func sourceOf(st ingest.SourceStatus) api.Source {
	return api.Source{ID: st.Source.ID, Name: st.Source.Name, Kind: st.Source.Kind, Country: string(st.Source.Country), URL: st.Source.URL,
		Disabled: st.Source.Disabled, Health: cmp.Or(st.State.Health, ingest.Untried), Error: st.State.Error, LastPoll: st.State.LastPoll,
		LastOK: st.State.LastOK, LastItem: st.State.LastItem, Next: st.State.Next, Failures: st.State.Failures, Items: st.State.Items}
}

func (s *Server) apiSources(context.Context, *none) (*body[api.Sources], error) {
	out := api.Sources{Sources: []api.Source{}}
	for _, st := range s.opts.Sources() {
		out.Sources = append(out.Sources, sourceOf(st))
	}
	return reply(out)
}

func (s *Server) apiCheckSource(ctx context.Context, in *byID) (*body[api.Source], error) {
	st, err := s.checkNow(ctx, ingest.SourceID(in.ID))
	if err != nil {
		return nil, err
	}
	return reply(sourceOf(st))
}

func (s *Server) apiDeadLetters(ctx context.Context, _ *none) (*body[api.DeadLetters], error) {
	out := api.DeadLetters{DeadLetters: []api.DeadLetter{}}
	if s.opts.DeadLetters == nil {
		return reply(out)
	}
	all, err := s.opts.DeadLetters.DeadLetters(ctx)
	if err != nil {
		return nil, err
	}
	for _, d := range all {
		out.DeadLetters = append(out.DeadLetters, api.DeadLetter(d))
	}
	return reply(out)
}

func (s *Server) apiRetry(ctx context.Context, in *byID) (*none, error) {
	if s.opts.DeadLetters == nil {
		return nil, notFound("dead letter %s", in.ID)
	}
	return &none{}, s.opts.DeadLetters.RetryDeadLetter(ctx, in.ID)
}

func (s *Server) apiDrop(ctx context.Context, in *byID) (*none, error) {
	if s.opts.DeadLetters == nil {
		return nil, notFound("dead letter %s", in.ID)
	}
	return &none{}, s.opts.DeadLetters.DropDeadLetter(ctx, in.ID)
}

type alertsQuery struct {
	Limit int `query:"limit" minimum:"1" maximum:"1000" default:"100"`
}

func (s *Server) apiAlerts(ctx context.Context, in *alertsQuery) (*body[api.Alerts], error) {
	out := api.Alerts{Channels: orEmpty(s.opts.Channels), Deliveries: []api.Delivery{}}
	if s.opts.Deliveries == nil {
		return reply(out)
	}
	recent, err := s.opts.Deliveries.Recent(ctx, in.Limit)
	if err != nil {
		return nil, err
	}
	for _, d := range recent {
		out.Deliveries = append(out.Deliveries, deliveryOf(d))
	}
	return reply(out)
}

func deliveryOf(d alert.Delivery) api.Delivery {
	out := api.Delivery{ID: d.ID, Channel: d.Channel, Kind: d.Message.Kind, State: string(d.State), Why: d.Why, Attempts: d.Attempts,
		Error: d.Error, Created: d.Created, Next: d.Next, Settled: d.Settled}
	switch {
	case d.Message.Event != nil:
		out.Sentence = d.Message.Event.Act.Sentence()
	case d.Message.Case != nil:
		out.Sentence = d.Message.Case.Act.Sentence()
	}
	return out
}

func (s *Server) apiTestAlert(ctx context.Context, in *body[api.ChannelName]) (*none, error) {
	if s.opts.Sender == nil {
		return nil, notFound("channel %q", in.Body.Channel)
	}
	if err := s.opts.Sender.Test(ctx, in.Body.Channel); err != nil {
		return nil, invalid("the test did not arrive: %w", err) // the caller's to mend, and to read
	}
	return &none{}, nil
}

func (s *Server) apiReplayAlert(ctx context.Context, in *body[api.DeliveryID]) (*none, error) {
	if s.opts.Sender == nil {
		return nil, notFound("delivery %q", in.Body.ID)
	}
	return &none{}, s.opts.Sender.Replay(ctx, in.Body.ID)
}

func (s *Server) apiUsers(ctx context.Context, _ *none) (*body[api.Users], error) {
	users, err := s.opts.Accounts.Users(ctx)
	if err != nil {
		return nil, err
	}
	out := api.Users{Users: []api.User{}}
	for _, u := range users {
		out.Users = append(out.Users, api.User{Name: u.Name, Role: string(u.Role), Disabled: u.Disabled, Created: u.Created})
	}
	return reply(out)
}

func (s *Server) apiInvite(ctx context.Context, in *body[api.Invitation]) (*body[api.Link], error) {
	url, err := s.invite(ctx, in.Body.User, Role(in.Body.Role), in.Body.Label)
	if err != nil {
		return nil, err
	}
	return reply(api.Link{URL: url})
}

type lockInput struct {
	ID   string `path:"id" doc:"the user's name"`
	Body api.Lock
}

func (s *Server) apiLock(ctx context.Context, in *lockInput) (*none, error) {
	return &none{}, s.setDisabled(ctx, bearerIn(ctx), in.ID, in.Body.Disabled)
}

func (s *Server) apiTokens(ctx context.Context, _ *none) (*body[api.Tokens], error) {
	all, err := s.opts.Accounts.Credentials(ctx, Token)
	if err != nil {
		return nil, err
	}
	out := api.Tokens{Tokens: []api.Token{}}
	for _, t := range all {
		out.Tokens = append(out.Tokens, api.Token{ID: t.ID, User: t.User, Label: t.Label, Created: t.Created})
	}
	return reply(out)
}

func (s *Server) apiMakeToken(ctx context.Context, in *body[api.TokenRequest]) (*body[api.Token], error) {
	secret, err := s.issueToken(ctx, in.Body.User, in.Body.Label)
	if err != nil {
		return nil, err
	}
	return reply(api.Token{ID: hashSecret(secret), User: in.Body.User, Label: in.Body.Label, Secret: secret})
}

func (s *Server) apiWithdrawToken(ctx context.Context, in *byID) (*none, error) {
	return &none{}, s.withdrawToken(ctx, in.ID)
}

func (s *Server) apiCheckpoint(ctx context.Context, _ *none) (*body[api.Checkpoint], error) {
	if s.opts.Chain == nil {
		return nil, notFound("checkpoint")
	}
	cp, err := s.opts.Chain.Checkpoint(ctx)
	if err != nil {
		return nil, err
	}
	return reply(api.Checkpoint{Checkpoint: cp})
}

type verifyInput struct {
	Body api.VerifyRequest
}

func (s *Server) apiVerify(ctx context.Context, in *verifyInput) (*body[api.Verification], error) {
	if s.opts.Chain == nil {
		return nil, notFound("ledger to verify")
	}
	found, err := s.opts.Chain.Verify(ctx, in.Body.Checkpoint)
	if err != nil {
		s.opts.Log.Error("verifying the ledger", "err", err)
		return reply(api.Verification{Sentence: err.Error()})
	}
	return reply(api.Verification{OK: true, Sentence: found})
}

type entriesQuery struct {
	Since    uint64 `query:"since" doc:"first sequence number"`
	Case     string `query:"case"`
	Reviewer string `query:"reviewer"`
	Limit    int    `query:"limit" minimum:"0" maximum:"10000" doc:"the newest so many; 0: all"`
}

func (s *Server) apiEntries(ctx context.Context, in *entriesQuery) (*body[api.Entries], error) {
	all, err := s.opts.Desk.Audit(ctx, review.AuditFilter{Since: in.Since, Case: in.Case, Reviewer: in.Reviewer, Limit: in.Limit})
	if err != nil {
		return nil, err
	}
	return reply(api.Entries{Entries: orEmpty(all)})
}
