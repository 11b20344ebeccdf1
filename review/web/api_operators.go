package web

import (
	"cmp"
	"context"
	"strconv"

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
	on(s, a, operation{"replay-alert", "POST", "/alerts/replay", Editor, "Send a delivery again, or a held one now"}, s.apiReplayAlert)
	s.registerPeople(a)
	on(s, a, operation{"checkpoint", "GET", "/ledger/checkpoint", Viewer, "The signed head of the ledger"}, s.apiCheckpoint)
	on(s, a, operation{"verify", "POST", "/ledger/verify", Reviewer, "Read and verify the whole ledger"}, s.apiVerify)
	on(s, a, operation{"list-entries", "GET", "/ledger/entries", Viewer, "Entries of the ledger, oldest first"}, s.apiEntries)
}

func sourceOf(st ingest.SourceStatus) api.Source {
	return api.Source{ID: st.Source.ID, Name: st.Source.Name, Kind: st.Source.Kind, Country: string(st.Source.Country), URL: st.Source.URL,
		Disabled: st.Source.Disabled, Health: cmp.Or(st.State.Health, ingest.Untried), Error: st.State.Error, LastPoll: st.State.LastPoll,
		LastOK: st.State.LastOK, LastItem: st.State.LastItem, Next: st.State.Next, Failures: st.State.Failures, Items: st.State.Items}
}

func (s *Server) apiSources(_ context.Context, in *PageQuery) (*body[api.Sources], error) {
	var all []api.Source
	for _, st := range s.opts.Sources() {
		all = append(all, sourceOf(st))
	}
	shown, next, err := paged(sorted(all, bySourceID), *in, bySourceID)
	if err != nil {
		return nil, err
	}
	return reply(api.Sources{Sources: shown, Next: next})
}

func (s *Server) apiCheckSource(ctx context.Context, in *byID) (*body[api.Source], error) {
	st, err := s.checkNow(ctx, ingest.SourceID(in.ID))
	if err != nil {
		return nil, err
	}
	return reply(sourceOf(st))
}

func (s *Server) apiDeadLetters(ctx context.Context, in *PageQuery) (*body[api.DeadLetters], error) {
	var all []api.DeadLetter
	if s.opts.DeadLetters != nil {
		dead, err := s.opts.DeadLetters.DeadLetters(ctx)
		if err != nil {
			return nil, err
		}
		for _, d := range dead {
			all = append(all, api.DeadLetter(d))
		}
	}
	shown, next, err := paged(sorted(all, byDying), *in, byDying)
	if err != nil {
		return nil, err
	}
	return reply(api.DeadLetters{DeadLetters: shown, Next: next})
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

// recentDeliveries is how far back the log of alerts is told.
const recentDeliveries = 5000

func (s *Server) apiAlerts(ctx context.Context, in *PageQuery) (*body[api.Alerts], error) {
	out := api.Alerts{Channels: orEmpty(s.opts.Channels), Deliveries: []api.Delivery{}}
	if s.opts.Deliveries == nil {
		return reply(out)
	}
	recent, err := s.opts.Deliveries.Recent(ctx, recentDeliveries)
	if err != nil {
		return nil, err
	}
	shown, next, err := paged(sorted(recent, byAcceptance), *in, byAcceptance)
	if err != nil {
		return nil, err
	}
	out.Next = next
	for _, d := range shown {
		out.Deliveries = append(out.Deliveries, deliveryOf(d))
	}
	return reply(out)
}

func deliveryOf(d alert.Delivery) api.Delivery {
	out := api.Delivery{ID: d.ID, Channel: d.Channel, Kind: d.Message.Kind, State: string(d.State), Why: d.Why, Attempts: d.Attempts,
		Error: d.Error, Created: d.Created, Next: d.Next, Settled: d.Settled}
	switch {
	case d.Message.Notice != nil:
		out.Sentence = d.Message.Notice.Line
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
	Before   uint64 `query:"before" doc:"only entries before this sequence number"`
	Limit    int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"the newest so many"`
	Cursor   string `query:"cursor" maxLength:"20" doc:"next of the page before: the entries that are older"`
}

func (s *Server) apiEntries(ctx context.Context, in *entriesQuery) (*body[api.Entries], error) {
	f := review.AuditFilter{Since: in.Since, Before: in.Before, Case: in.Case, Reviewer: in.Reviewer, Limit: in.Limit + 1}
	if in.Cursor != "" {
		before, err := strconv.ParseUint(in.Cursor, 10, 64)
		if err != nil || before == 0 {
			return nil, invalid("cursor: want what next of the page before has")
		}
		f.Before = before
	}
	all, err := s.opts.Desk.Audit(ctx, f)
	if err != nil {
		return nil, err
	}
	out := api.Entries{Entries: orEmpty(all)}
	if len(all) > in.Limit {
		out.Entries = all[1:]
		out.Next = strconv.FormatUint(out.Entries[0].Seq, 10)
	}
	return reply(out)
}
