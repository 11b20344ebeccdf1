package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/page"
)

// leaseLife is how long a case stays taken without another word.
const leaseLife = 10 * time.Minute

// errTaken is the conflict with somebody who has the case.
var errTaken = fmt.Errorf("%w", review.ErrConflict)

// A leaseBook says who has taken which case. It is kept in memory: after a restart every case
// is free, and the version of a case still guards what is decided.
type leaseBook struct {
	now func() time.Time
	log *slog.Logger

	mu   sync.Mutex
	held map[string]api.Lease
}

// of returns the lease on a case, nil when it is free.
func (l *leaseBook) of(id string) *api.Lease {
	l.mu.Lock()
	defer l.mu.Unlock()
	if held, ok := l.held[id]; ok && l.now().Before(held.Until) {
		return &held
	}
	return nil
}

// all returns the leases that stand, and forgets those that are over.
func (l *leaseBook) all() []api.Lease {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := []api.Lease{}
	for _, held := range l.held {
		if !l.now().Before(held.Until) {
			l.over(held)
			continue
		}
		out = append(out, held)
	}
	slices.SortFunc(out, func(a, b api.Lease) int { return strings.Compare(a.Case, b.Case) })
	return out
}

// over forgets a lease whose time has run out, and says so.
func (l *leaseBook) over(held api.Lease) {
	delete(l.held, held.Case)
	l.log.Info("case lease expired", "case", held.Case, "by", held.By, "until", held.Until)
}

// What can be done about a lease.
const (
	leaseTake     = "take"      // a free case, or one's own again: its time begins anew
	leaseTakeOver = "take_over" // whoever has it
	leaseHandOver = "hand_over" // one's own, to somebody else
	leaseRelease  = "release"   // one's own
)

// do carries out what who asks for about the case, and returns the lease that comes of it, nil
// for none.
func (l *leaseBook) do(id, who string, ask api.LeaseChange) (*api.Lease, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	held, taken := l.held[id]
	if taken && !l.now().Before(held.Until) {
		l.over(held)
		taken = false
	}
	fresh := api.Lease{Case: id, By: who, Until: l.now().Add(leaseLife).UTC().Truncate(time.Second)}
	switch ask.Action {
	case leaseTake:
		if taken && held.By != who {
			return nil, takenError(held)
		}
	case leaseTakeOver:
		if taken && held.By != who {
			fresh.From = held.By
		}
	case leaseHandOver, leaseRelease:
		if !taken || held.By != who {
			return nil, fmt.Errorf("case %s: you have not taken it, or your time is over: %w", id, errTaken)
		}
		if ask.Action == leaseRelease {
			delete(l.held, id)
			l.log.Info("case released", "case", id, "by", who)
			return nil, nil
		}
		fresh.By, fresh.From = ask.To, who
	default:
		return nil, invalid("action %q: want take, take_over, hand_over or release", ask.Action)
	}
	l.held[id] = fresh
	l.log.Info("case taken", "case", id, "by", fresh.By, "from", fresh.From, "until", fresh.Until)
	return &fresh, nil
}

func takenError(held api.Lease) error {
	return fmt.Errorf("case %s: %s has taken it until %s; take it over first: %w", held.Case, held.By,
		held.Until.Format("15:04:05 UTC"), errTaken)
}

// free reports whether who may decide on the cases: none is taken by somebody else.
func (l *leaseBook) free(who string, ids ...string) error {
	for _, id := range ids {
		if held := l.of(id); held != nil && held.By != who {
			return takenError(*held)
		}
	}
	return nil
}

// shown says of a lease what a page shows to a reader, nothing for none.
func (l *leaseBook) shown(held *api.Lease, reader string) page.Lease {
	if held == nil {
		return page.Lease{}
	}
	left := held.Until.Sub(l.now())
	return page.Lease{By: held.By, Until: held.Until.Format("15:04:05"), Mine: held.By == reader,
		Left: max(0, int(left/time.Second)), Minutes: fmt.Sprintf("%d min left", int((left+time.Minute-1)/time.Minute))}
}

// decided ends a lease: its case is done with.
func (l *leaseBook) decided(id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.held, id)
}

// lease changes who has a case, for the pages and the API alike.
func (s *Server) lease(ctx context.Context, id, who string, ask api.LeaseChange) (*api.Lease, error) {
	if _, err := s.opts.Desk.Case(ctx, id); err != nil {
		return nil, err
	}
	if ask.Action == leaseHandOver {
		u, err := s.opts.Accounts.User(ctx, ask.To)
		if err != nil {
			return nil, invalid("to %q: nobody of this name is known", ask.To)
		}
		if u.Disabled || !u.Role.Includes(Reviewer) {
			return nil, invalid("to %q: may not decide on cases", ask.To)
		}
	}
	got, err := s.leases.do(id, who, ask)
	if err == nil {
		s.tell(ctx, []string{id})
	}
	return got, err
}

// leaseCase is the form of a case's page.
func (s *Server) leaseCase(w http.ResponseWriter, r *http.Request, b bearer) error {
	if err := r.ParseForm(); err != nil {
		return invalid("the form cannot be read")
	}
	id := r.PathValue("id")
	ask := api.LeaseChange{Action: r.PostForm.Get("action"), To: strings.TrimSpace(r.PostForm.Get("to"))}
	if _, err := s.lease(r.Context(), id, b.User.Name, ask); err != nil {
		return err
	}
	return after(w, r, "/case/"+url.PathEscape(id))
}

type leaseInput struct {
	ID   string `path:"id"`
	Body api.LeaseChange
}

func (s *Server) apiLease(ctx context.Context, in *leaseInput) (*body[api.Leases], error) {
	got, err := s.lease(ctx, in.ID, bearerIn(ctx).User.Name, in.Body)
	if err != nil {
		return nil, err
	}
	out := api.Leases{Leases: []api.Lease{}}
	if got != nil {
		out.Leases = append(out.Leases, *got)
	}
	return reply(out)
}

func (s *Server) apiLeases(context.Context, *none) (*body[api.Leases], error) {
	return reply(api.Leases{Leases: s.leases.all()})
}
