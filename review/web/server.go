// Package web is the desk: the pages people decide on, the API that programs and the command
// line use, and who may do what.
//
// Guarantees. Reading never changes anything; every change is a POST (or PUT, DELETE of the
// API) from the desk's own origin, by somebody signed in, with a role that allows it: one
// table says which. Every decision carries the version that was seen and an idempotency key,
// so a double click, a retry or a colleague who was faster decides nothing by accident. There
// is no default password; passwords are argon2id hashes, other secrets only SHA-256; sessions end
// when idle and in any case; a token never may more than its scopes and its user; there is always
// an admin. Every call of the API is counted, and what fails is a problem (RFC 9457). Nothing of
// a source is ever HTML. The pages work without JavaScript.
package web

import (
	"context"
	"crypto/rand"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/review/web/api"
	"nongrata/review/web/live"
	"nongrata/review/web/password"
)

// A Server serves the desk. Its Handler may be used at once; Run keeps open pages told.
type Server struct {
	opts    Options
	keys    keyring
	hub     *live.Hub
	waiting *waitingList
	handler http.Handler
	doors   []doorway
	doc     *huma.OpenAPI
	busy    inFlight
	hasher  *password.Hasher
	limits  limits
	leases  *leaseBook
	people  sync.Mutex // one change of who may do what at a time
	secure  bool
}

// New returns a Server, or what is wrong with o.
func New(o Options) (*Server, error) {
	o = o.withDefaults()
	if err := o.validate(); err != nil {
		return nil, err
	}
	s := &Server{
		opts:    o,
		keys:    keyring{accounts: o.Accounts, now: o.SignIns, idle: o.SessionIdle, life: o.SessionLife},
		hub:     live.New(strings.ToLower(rand.Text()[:8])),
		waiting: &waitingList{desk: o.Desk},
		hasher:  password.New(o.PasswordCost, hashesAtOnce),
		limits:  newLimits(o),
		leases:  &leaseBook{now: o.SignIns, log: o.Log, held: map[string]api.Lease{}},
		secure:  strings.HasPrefix(o.BaseURL, "https://"),
	}
	s.handler, s.doors = s.build()
	return s, nil
}

// Handler returns the whole desk as one handler.
func (s *Server) Handler() http.Handler { return s.handler }

// Run tells open pages what changed until ctx ends, then closes their streams.
func (s *Server) Run(ctx context.Context) error {
	changes, cancel := s.opts.Desk.Watch()
	defer cancel()
	defer s.hub.Close()
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			s.sweep(ctx)
		case id := <-changes:
			s.tell(ctx, drain(id, changes))
		}
	}
}

// sweepEvery is how often what is over is forgotten.
const sweepEvery = time.Hour

// sweep forgets sessions, links and tokens that are over.
func (s *Server) sweep(ctx context.Context) {
	n, err := s.keys.sweep(ctx)
	if err != nil && ctx.Err() == nil {
		s.opts.Log.Error("forgetting old sign-ins", "err", err)
	}
	if n > 0 {
		s.opts.Log.Info("old sign-ins forgotten", "count", n)
	}
	if s.opts.Answers == nil {
		return
	}
	if _, err := s.opts.Answers.DropAnswers(ctx, s.opts.SignIns()); err != nil && ctx.Err() == nil {
		s.opts.Log.Error("forgetting old answers", "err", err)
	}
}

// drain takes what is already waiting, so that a wave is one message and not a hundred.
func drain(id string, changes <-chan string) []string {
	ids := []string{id}
	for len(ids) < 200 {
		select {
		case next, ok := <-changes:
			if !ok {
				return ids
			}
			if !slices.Contains(ids, next) {
				ids = append(ids, next)
			}
		default:
			return ids
		}
	}
	return ids
}

func (s *Server) tell(ctx context.Context, ids []string) {
	waiting, err := s.waiting.all(ctx)
	if err != nil {
		if ctx.Err() == nil {
			s.opts.Log.Error("counting the queue", "err", err)
		}
		return
	}
	for i, id := range ids {
		if id == "" {
			ids[i] = "*"
		}
	}
	if err := s.hub.Tell(live.Message{Cases: ids, Waiting: len(waiting)}); err != nil {
		s.opts.Log.Error("telling open pages", "err", err)
	}
}

// FirstLink returns the address that lets the first person in as admin, "" when there are
// users already. The address works once and for a day; an earlier unused one stops working.
func (s *Server) FirstLink(ctx context.Context) (string, error) {
	secret, err := s.keys.firstLink(ctx)
	if err != nil || secret == "" {
		return "", err
	}
	return s.linkURL(secret), nil
}

// LocalToken returns a new token for the command line on this machine and withdraws the one
// before. Its bearer may do everything and names the person at the terminal as reviewer.
func (s *Server) LocalToken(ctx context.Context) (string, error) { return s.keys.localToken(ctx) }

func (s *Server) linkURL(secret string) string {
	return strings.TrimSuffix(s.opts.BaseURL, "/") + "/link/" + url.PathEscape(secret)
}
