package web

import (
	"context"
	"sync"

	"nongrata/review"
)

// A waitingList remembers the cases that wait, in their order, between two changes: every
// page counts them, and reading thousands for a number is slow. It remembers only while Run
// listens for changes, and never what was read before one.
type waitingList struct {
	desk Desk

	load sync.Mutex // one reading at a time; the others wait for it

	mu      sync.Mutex
	listens bool
	changes uint64 // heard so far
	has     bool
	cases   []review.Case
}

// forget is called at every change, and by whoever has just made one.
func (l *waitingList) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.changes++
	l.has, l.cases = false, nil
}

// listen says whether changes are heard from now on.
func (l *waitingList) listen(on bool) {
	l.forget()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listens = on
}

// recall returns what is remembered, and the number of changes up to it.
func (l *waitingList) recall() (cases []review.Case, has bool, changes uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.cases, l.has, l.changes
}

// all returns the cases that wait, the most urgent first. The slice is shared: read only.
func (l *waitingList) all(ctx context.Context) ([]review.Case, error) {
	if cases, has, _ := l.recall(); has {
		return cases, nil
	}
	l.load.Lock()
	defer l.load.Unlock()
	cases, has, before := l.recall()
	if has {
		return cases, nil
	}
	cases, err := l.desk.Queue(ctx, review.Filter{})
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.listens && l.changes == before {
		l.cases, l.has = cases, true
	}
	return cases, nil
}

// of returns those of all that a filter of parties selects.
func (l *waitingList) of(ctx context.Context, f review.Filter) ([]review.Case, error) {
	cases, err := l.all(ctx)
	if err != nil || f.Receiving == "" && f.Sending == "" {
		return cases, err
	}
	return keep(cases, func(c review.Case) bool {
		return (f.Receiving == "" || c.Act.ReceivingState == f.Receiving) && (f.Sending == "" || c.Act.SendingState == f.Sending)
	}), nil
}

// decide has the desk decide, and forgets what waits.
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
	s.waiting.forget()
	return d, err
}
