package web

import (
	"context"
	"sync"

	"nongrata/review"
)

// A waitingList is what waits, sorted into tabs: every page counts them. It sorts anew only when
// something has changed.
type waitingList struct {
	desk Desk

	mu   sync.Mutex
	last *review.Waiting
	tabs map[string][]*review.Case
}

// all returns the cases that wait, the most urgent first. The slice is shared: read only.
func (l *waitingList) all(ctx context.Context) ([]*review.Case, error) {
	w, err := l.desk.Waiting(ctx)
	if err != nil {
		return nil, err
	}
	return w.Cases, nil
}

// byTab returns the cases of each tab of waiting ones, by its name. They are shared: read only.
func (l *waitingList) byTab(ctx context.Context) (map[string][]*review.Case, error) {
	w, err := l.desk.Waiting(ctx)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.last != w {
		l.last, l.tabs = w, map[string][]*review.Case{}
		for _, t := range tabs {
			if t.waiting {
				l.tabs[t.name] = keep(w.Cases, t.keep)
			}
		}
	}
	return l.tabs, nil
}

// of returns those of cases that a filter of parties selects.
func of(cases []*review.Case, f review.Filter) []*review.Case {
	if f.Receiving == "" && f.Sending == "" {
		return cases
	}
	return keep(cases, func(c *review.Case) bool {
		return (f.Receiving == "" || c.Act.ReceivingState == f.Receiving) && (f.Sending == "" || c.Act.SendingState == f.Sending)
	})
}

// decide has the desk decide on cases that nobody else has taken.
func (s *Server) decide(ctx context.Context, cmd review.Command) (review.Decision, error) {
	taken := cmd.Others
	if cmd.Verdict == review.LinkAnswer {
		taken = nil // names an expulsion, which is only read
	}
	if err := s.leases.free(cmd.Reviewer, append([]string{cmd.Case}, taken...)...); err != nil {
		return review.Decision{}, err
	}
	d, err := s.opts.Desk.Decide(ctx, cmd)
	if err == nil {
		s.leases.decided(d.Case)
	}
	return d, err
}
