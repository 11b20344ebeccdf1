package web

import (
	"cmp"
	"context"
	"errors"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/page"
)

func (s *Server) register(a huma.API) {
	on(s, a, operation{"me", "GET", "/me", Viewer, "Who calls, and what they may do"}, s.apiMe)
	on(s, a, operation{"list-cases", "GET", "/cases", Viewer, "List cases"}, s.apiCases)
	on(s, a, operation{"show-case", "GET", "/cases/{id}", Viewer, "Show a case with its texts and history"}, s.apiCase)
	on(s, a, operation{"decide", "POST", "/cases/{id}/decisions", Reviewer, "Decide on a case"}, s.apiDecide)
	on(s, a, operation{"lease-case", "POST", "/cases/{id}/lease", Reviewer, "Take a case, extend, hand over or release it"}, s.apiLease)
	on(s, a, operation{"list-leases", "GET", "/leases", Viewer, "List the cases that are taken, and by whom"}, s.apiLeases)
	on(s, a, operation{"undo", "POST", "/undo", Reviewer, "Take back a decision"}, s.apiUndo)
	on(s, a, operation{"list-expulsions", "GET", "/expulsions", Viewer, "List approved expulsions"}, s.apiExpulsions)
	on(s, a, operation{"show-expulsion", "GET", "/expulsions/{id}", Viewer, "Show an expulsion with its history"}, s.apiExpulsion)
	on(s, a, operation{"send-packet", "GET", "/expulsions/{id}/packet", Viewer, "Everything about an expulsion as one file"}, s.apiPacket)
	on(s, a, operation{"send-warc", "GET", "/expulsions/{id}/warc", Viewer, "The HTTP answers that an expulsion rests on, as a web archive (WARC 1.1)"}, s.apiWARC)
	on(s, a, operation{"export", "GET", "/exports/{format}", Viewer, "Approved expulsions in another program's format"}, s.apiExport)
	on(s, a, operation{"tally", "GET", "/tally", Viewer, "Compute a tally"}, s.apiTally)
	on(s, a, operation{"tally-diff", "GET", "/tally/diff", Viewer, "What moved a tally between two moments"}, s.apiTallyDiff)
	on(s, a, operation{"agreement", "GET", "/agreement", Viewer, "How far people agree who decide the same cases blindly; pairs of people for editors"}, s.apiAgreement)
	s.registerOperators(a)
}

// A ScopeQuery has the keys that review.ParseScope reads.
type ScopeQuery struct {
	Since     string   `query:"since" doc:"first announcement day, YYYY-MM-DD"`
	Until     string   `query:"until" doc:"last announcement day, YYYY-MM-DD"`
	AsOf      string   `query:"as_of" doc:"day or RFC 3339 time: what was known then"`
	Receiving []string `query:"receiving" doc:"states that expel"`
	Sending   []string `query:"sending" doc:"states whose people must go"`
	Group     string   `query:"group" doc:"NATO, EU, G7, …"`
	Measure   []string `query:"measure"`
	Basis     string   `query:"basis" doc:"low, best or high"`
	FirstHand string   `query:"first_hand" doc:"true: only what a party itself has said"`
	By        string   `query:"by" doc:"receiving, sending, month or measure"`
}

func (q ScopeQuery) scope() (review.Scope, error) {
	v := url.Values{"since": {q.Since}, "until": {q.Until}, "as_of": {q.AsOf}, "receiving": q.Receiving, "sending": q.Sending,
		"group": {q.Group}, "measure": q.Measure, "basis": {q.Basis}, "first_hand": {q.FirstHand}, "by": {q.By}}
	s, err := review.ParseScope(v)
	if err != nil {
		return s, invalid("%w", err)
	}
	return s, nil
}

type casesQuery struct {
	List      string `query:"list" enum:"queue,changed,watch,background,done,waiting,all" default:"waiting" doc:"which cases; waiting is queue, changed and watch together"`
	Receiving string `query:"receiving"`
	Sending   string `query:"sending"`
	PageQuery
}

func (s *Server) apiCases(ctx context.Context, in *casesQuery) (*body[api.Cases], error) {
	f, _, err := caseFilter(url.Values{"receiving": {in.Receiving}, "sending": {in.Sending}})
	if err != nil {
		return nil, err
	}
	found, by, err := s.casesOf(ctx, in.List, f)
	if err != nil {
		return nil, err
	}
	shown, next, err := paged(found, in.PageQuery, by)
	if err != nil {
		return nil, err
	}
	out := api.Cases{Cases: make([]review.Case, len(shown)), Next: next}
	for i, c := range shown {
		out.Cases[i] = *c
	}
	return reply(out)
}

// casesOf returns a list of cases that may be shared, and the order that it is in.
func (s *Server) casesOf(ctx context.Context, list string, f review.Filter) ([]*review.Case, order[*review.Case], error) {
	t := tabNamed(list)
	switch {
	case list == "waiting":
		all, err := s.waiting.all(ctx)
		return of(all, f), byUrgency, err
	case list == "all":
		all, err := s.opts.Desk.Everything(ctx)
		return of(all, f), byOpening, err
	case t.waiting:
		found, err := s.listed(ctx, t, f)
		return found, byUrgency, err
	}
	found, err := s.listed(ctx, t, f)
	return sorted(found, byUpdate), byUpdate, err
}

func (s *Server) apiMe(ctx context.Context, _ *none) (*body[api.Me], error) {
	b := bearerIn(ctx)
	me := api.Me{User: apiUser(b.User), Scopes: []string{}, Expires: b.Credential.Expires}
	for _, scope := range scopes {
		if b.allows(Viewer, scope) == nil {
			me.Scopes = append(me.Scopes, string(scope))
		}
	}
	return reply(me)
}

// orEmpty keeps JSON lists lists.
func orEmpty[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// caseVersion is the version of a case as an ETag begins with it.
func caseVersion(c review.Case) string { return "v" + strconv.Itoa(c.Version) }

func (s *Server) apiCase(ctx context.Context, in *byID) (*versioned[api.CaseDetail], error) {
	d, err := s.caseDetail(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &versioned[api.CaseDetail]{caseVersion(d.Case), d}, nil
}

func (s *Server) caseDetail(ctx context.Context, id string) (api.CaseDetail, error) {
	c, err := s.opts.Desk.Case(ctx, id)
	if err != nil {
		return api.CaseDetail{}, err
	}
	d := api.CaseDetail{Case: c, Sentence: c.Act.Sentence(), Texts: []api.Text{}, Lease: s.leases.of(c.ID)}
	for _, cl := range c.Claims {
		text, missing := s.textOf(ctx, cl.Candidate)
		d.Texts = append(d.Texts, api.Text{Candidate: cl.Candidate.ID, Text: text, Missing: missing})
	}
	history, err := s.opts.Desk.Audit(ctx, review.AuditFilter{Case: c.ID})
	if err != nil {
		return api.CaseDetail{}, err
	}
	d.History, d.Override = orEmpty(history), review.OverrideOf(c, history)
	given, err := s.opts.Desk.Opinions(ctx, c.ID, bearerIn(ctx).User.Name)
	if err != nil {
		return api.CaseDetail{}, err
	}
	d.Opinions = orEmpty(given)
	if d.Disputes, err = s.disputes(ctx, c); err != nil {
		return api.CaseDetail{}, err
	}
	if verr := c.Act.Validate(); verr != nil {
		d.Problem = wordsOf(verr)
		return d, nil
	}
	if d.Consequence, err = s.effect(ctx, c); err != nil {
		return api.CaseDetail{}, err
	}
	return d, nil
}

type decideInput struct {
	ID      string `path:"id"`
	Key     string `header:"Idempotency-Key" maxLength:"200" doc:"the same key twice decides once, for good"`
	IfMatch string `header:"If-Match" doc:"the ETag of the case as it was seen; in place of expect"`
	Body    api.Decision
}

func (s *Server) apiDecide(ctx context.Context, in *decideInput) (*body[review.Decision], error) {
	expect, err := s.expected(ctx, in)
	if err != nil {
		return nil, err
	}
	cmd := review.Command{
		Case: in.ID, Expect: expect, Verdict: in.Body.Verdict, Reviewer: bearerIn(ctx).User.Name, Act: in.Body.Act,
		Reason: in.Body.Reason, Note: in.Body.Note, Others: in.Body.Others, Candidates: in.Body.Candidates,
		Via: via(in.Body.Via), Key: ownKey(bearerIn(ctx), in.Key),
	}
	if err := s.mayDecide(ctx, bearerIn(ctx), cmd); err != nil {
		return nil, err
	}
	d, err := s.decide(ctx, cmd)
	if errors.Is(err, review.ErrStale) {
		return nil, s.staleCase(ctx, in, expect)
	}
	if err != nil {
		return nil, err
	}
	return reply(d)
}

// ownKey keeps one caller's keys apart from another's: the ledger knows them all.
func ownKey(b bearer, key string) string {
	if key == "" {
		return ""
	}
	return b.User.Name + "/" + key
}

// expected returns the version that the caller has seen, by If-Match or by expect. Whether it
// is the last one is for the ledger to say, which knows a decision that was made already under
// the same key.
func (s *Server) expected(ctx context.Context, in *decideInput) (int, error) {
	seen := versionsIn(in.IfMatch)
	switch {
	case in.IfMatch == "" && in.Body.Expect == 0:
		return 0, huma.NewError(http.StatusPreconditionRequired, "Say which version of the case you saw: its ETag as If-Match, or expect.")
	case in.IfMatch == "":
		return in.Body.Expect, nil
	case slices.Contains(seen, "*"):
		c, err := s.opts.Desk.Case(ctx, in.ID)
		return c.Version, err
	}
	for _, v := range seen {
		n, err := strconv.Atoi(strings.TrimPrefix(v, "v"))
		if err == nil && (in.Body.Expect == 0 || in.Body.Expect == n) {
			return n, nil
		}
	}
	return 0, s.staleCase(ctx, in, in.Body.Expect)
}

// staleCase refuses a decision on the version seen, with the case as it is and each field in
// which the two differ.
func (s *Server) staleCase(ctx context.Context, in *decideInput, seen int) error {
	now, err := s.caseDetail(ctx, in.ID)
	if err != nil {
		return err
	}
	yours := in.Body.Act
	if yours == nil {
		yours = seenAct(now.History, in.ID, seen)
	}
	var fields []api.Contested
	for _, c := range contested(yours, now.Case) {
		fields = append(fields, api.Contested{Field: c.Field, Yours: c.Before, Now: c.After})
	}
	return staleError("The case", now, fields...)
}

// seenAct finds in a case's history what it said at a version; nil when no decision ended it.
func seenAct(history []review.Logged, id string, version int) *review.Act {
	for _, l := range history {
		for _, c := range l.Decision.Cases {
			if c.Before != nil && c.Before.ID == id && c.Before.Version == version {
				return &c.Before.Act
			}
		}
	}
	return nil
}

// contested lists the fields in which what was decided differs from the case as it is now.
func contested(yours *review.Act, now review.Case) []page.Changed {
	if yours == nil {
		return nil
	}
	act := now.Act
	if now.First != nil {
		act = now.First.Act
	}
	return changes(*yours, act)
}

type undoInput struct {
	Key  string `header:"Idempotency-Key" maxLength:"200"`
	Body api.Undo
}

func (s *Server) apiUndo(ctx context.Context, in *undoInput) (*body[review.Decision], error) {
	d, err := s.decide(ctx, review.Command{Case: in.Body.Case, Verdict: review.Undo, Undoes: in.Body.Undoes,
		Reviewer: bearerIn(ctx).User.Name, Via: via(in.Body.Via), Key: ownKey(bearerIn(ctx), in.Key)})
	if err != nil {
		return nil, err
	}
	return reply(d)
}

// via is what a caller may say of itself; it cannot pass for a person at the pages.
func via(said string) string {
	if said == "cli" {
		return said
	}
	return "api"
}

type expulsionsQuery struct {
	ScopeQuery
	PageQuery
}

func (s *Server) apiExpulsions(ctx context.Context, in *expulsionsQuery) (*body[api.Expulsions], error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	all, err := s.opts.Desk.Expulsions(ctx, scope)
	if err != nil {
		return nil, err
	}
	shown, next, err := paged(sorted(all, byAnnouncement), in.PageQuery, byAnnouncement)
	if err != nil {
		return nil, err
	}
	return reply(api.Expulsions{Expulsions: shown, Next: next})
}

func (s *Server) apiExpulsion(ctx context.Context, in *byID) (*body[api.ExpulsionDetail], error) {
	e, history, err := s.opts.Desk.Expulsion(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return reply(api.ExpulsionDetail{Expulsion: e, History: orEmpty(history)})
}

func (s *Server) apiPacket(ctx context.Context, in *byID) (*rawFile, error) {
	return attached(s.packet(ctx, in.ID))
}

func (s *Server) apiWARC(ctx context.Context, in *byID) (*rawFile, error) {
	return attached(s.archive(ctx, in.ID))
}

func attached(f file, err error) (*rawFile, error) {
	if err != nil {
		return nil, err
	}
	return &rawFile{f.kind, mime.FormatMediaType("attachment", map[string]string{"filename": f.name}), f.body}, nil
}

type exportInput struct {
	Format string `path:"format"`
	ScopeQuery
}

func (s *Server) apiExport(ctx context.Context, in *exportInput) (*rawFile, error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	f, err := s.exported(ctx, in.Format, scope)
	if err != nil {
		return nil, err
	}
	return &rawFile{f.kind, "inline", f.body}, nil
}

func (s *Server) apiTally(ctx context.Context, in *ScopeQuery) (*body[review.Tally], error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	t, err := s.opts.Desk.Tally(ctx, scope)
	if err != nil {
		return nil, err
	}
	return reply(t)
}

type diffInput struct {
	ScopeQuery
	From string `query:"from" required:"true" doc:"day or RFC 3339 time"`
	To   string `query:"to" doc:"day or RFC 3339 time; empty: now"`
}

func (s *Server) apiTallyDiff(ctx context.Context, in *diffInput) (*body[review.TallyDiff], error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	from, err := review.ParseMoment(in.From)
	if err != nil {
		return nil, invalid("from %w", err)
	}
	to, err := review.ParseMoment(cmp.Or(in.To, s.opts.Clock().UTC().Format("2006-01-02T15:04:05.999999999Z07:00")))
	if err != nil {
		return nil, invalid("to %w", err)
	}
	d, err := s.opts.Desk.TallyDiff(ctx, scope, from, to)
	if err != nil {
		return nil, err
	}
	return reply(d)
}
