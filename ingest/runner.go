package ingest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// ErrUnknownSource is returned for a source that the Runner does not have.
var ErrUnknownSource = errors.New("no such source")

// ErrStopped is returned by Check when the Runner has stopped.
var ErrStopped = errors.New("polling has stopped")

// RunnerOptions are the parts of a Runner. Sources, Poll and States are required.
type RunnerOptions struct {
	Sources []Source // disabled ones too: they are shown, and polled by Check only
	// Poll polls a source once; Poller.Poll does.
	Poll     func(ctx context.Context, s Source, st State) (Result, error)
	States   States
	Schedule Schedule
	Clock    Clock        // nil takes WallClock
	Log      *slog.Logger // nil discards
	Workers  int          // polls at once; zero takes 64
	// Host names whom politeness is owed to for a source: two sources with the same answer
	// are never polled at once. Nil takes the host and port of the URL.
	Host func(Source) string
	// Domain names who is meant by a server that asks for fewer requests (429): no source with
	// the same answer is polled until its Retry-After is over. Nil takes Host.
	Domain func(Source) string
	// Ready says why what a poll brings could not be kept now, a disk that is full; nothing is
	// polled until it returns nil. Nil is always ready.
	Ready func(context.Context) error
}

// A SourceStatus is a source and how it fares.
type SourceStatus struct {
	Source Source
	State  State
}

// A Runner polls every source when it is due, for ever, each by its own schedule, never two
// of one host at a time.
type Runner struct {
	o      RunnerOptions
	checks chan check
	surges chan surging
	done   chan struct{} // closed when Run has returned

	weather *weather

	mu     sync.Mutex
	order  []SourceID
	tasks  map[SourceID]*task // the map is fixed, the tasks are the loop's own
	states map[SourceID]State // guarded by mu
	waits  bool               // until Ready says that it is
}

type check struct {
	task *task
	done chan error // buffered
}

type outcome struct {
	task *task
	err  error
	next time.Time
}

// NewRunner returns a Runner that has not been started.
func NewRunner(o RunnerOptions) (*Runner, error) {
	if o.Poll == nil || o.States == nil {
		return nil, errors.New("runner options: Poll and States are required")
	}
	if o.Clock == nil {
		o.Clock = WallClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Workers <= 0 {
		o.Workers = 64
	}
	if o.Host == nil {
		o.Host = Source.host
	}
	if o.Domain == nil {
		o.Domain = o.Host
	}
	r := &Runner{
		o: o, checks: make(chan check), surges: make(chan surging), done: make(chan struct{}),
		tasks: map[SourceID]*task{}, states: map[SourceID]State{}, weather: newWeather(),
	}
	for _, s := range o.Sources {
		if _, ok := r.tasks[s.ID]; ok {
			return nil, fmt.Errorf("source %s: listed twice", s.ID)
		}
		r.order = append(r.order, s.ID)
		r.tasks[s.ID] = &task{source: s, order: len(r.order), host: o.Host(s), domain: o.Domain(s)}
		r.states[s.ID] = State{Source: s.ID, Health: Untried}
	}
	return r, nil
}

// Run polls until ctx is done, waits for the polls under way, which ctx cuts short, and
// returns nil. A Runner runs once.
func (r *Runner) Run(ctx context.Context) error {
	defer close(r.done)
	stored, err := r.o.States.States(ctx)
	if err != nil {
		return fmt.Errorf("loading source states: %w", err)
	}
	held := func(t *task) time.Time { return r.weather.heldUntil(t.domain, r.o.Clock.Now()) }
	l := loop{Runner: r, queue: newQueue(held), jobs: make(chan *task), outcomes: make(chan outcome)}
	l.load(stored)
	var workers sync.WaitGroup
	for range min(r.o.Workers, max(len(r.order), 1)) {
		workers.Go(func() {
			for t := range l.jobs {
				l.outcomes <- r.poll(ctx, t)
			}
		})
	}
	l.run(ctx)
	close(l.jobs)
	workers.Wait()
	return nil
}

// Check polls a source now, due or not, and returns what went wrong with it. It waits for
// Run to have started.
func (r *Runner) Check(ctx context.Context, id SourceID) error {
	t, ok := r.tasks[id]
	if !ok {
		return fmt.Errorf("checking %q: %w", string(id), ErrUnknownSource)
	}
	done := make(chan error, 1)
	select {
	case r.checks <- check{t, done}:
	case <-ctx.Done():
		return ctx.Err()
	case <-r.done:
		return ErrStopped
	}
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-r.done:
		return ErrStopped
	}
}

// Sources returns every source with its present state, in the order they were given.
func (r *Runner) Sources() []SourceStatus {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := make([]SourceStatus, 0, len(r.order))
	for _, id := range r.order {
		all = append(all, SourceStatus{r.tasks[id].source, r.states[id]})
	}
	return all
}

// poll polls the source of t and remembers its new state, unless it was cut short.
func (r *Runner) poll(ctx context.Context, t *task) outcome {
	id := t.source.ID
	r.mu.Lock()
	before := r.states[id]
	r.mu.Unlock()
	if out, unready := r.unready(ctx, t, before); unready {
		return out
	}
	res, err := r.o.Poll(ctx, t.source, before)
	if ctx.Err() != nil { // a stop is no failure of the source
		return outcome{task: t, err: ctx.Err(), next: before.Next}
	}
	r.mu.Lock()
	res.State.Surge = r.states[id].Surge // it may have begun meanwhile
	r.mu.Unlock()
	st := r.settled(t, before, res, err)
	r.mu.Lock()
	st.Surge = r.states[id].Surge
	r.states[id] = st
	r.mu.Unlock()
	r.logPoll(before, st, err)
	if save := r.o.States.SaveState(ctx, st); save != nil {
		r.o.Log.Error("source state not saved", "source", id, "err", save)
		err = errors.Join(err, save)
	}
	return outcome{t, err, st.Next}
}

// settled is the state after a poll, with the time of the next. While our own network is down
// nothing is held against the source, and it is tried again soon.
func (r *Runner) settled(t *task, before State, res Result, err error) State {
	st, now := res.State, r.o.Clock.Now()
	if res.Pushed {
		st.Next = before.Next // a push never puts off a poll
		return st
	}
	lost := err != nil && st.Health.Lost()
	r.weather.note(t.host, !lost, now)
	if f, ok := errors.AsType[*Fault](err); ok && f.Status == tooMany && f.RetryAfter > 0 {
		r.weather.hold(t.domain, now.Add(min(f.RetryAfter, retryAfterCap)))
	}
	st.NotBefore = time.Time{}
	if res.RetryAfter > 0 {
		st.NotBefore = now.Add(min(res.RetryAfter, retryAfterCap))
	}
	st.Next = r.o.Schedule.Next(t.source, st, now, res.RetryAfter)
	if lost {
		r.weather.charge(before, now)
	} else {
		r.weather.acquit(st.Source)
	}
	if lost && r.weather.offline(now) {
		st.Health = Offline
		st.Failures, _ = r.weather.charged(st.Source, now)
		if soon := now.Add(r.o.Schedule.jitter(offlineRetry)); st.Next.After(soon) {
			st.Next = soon
		}
	}
	return st
}

// tooMany is the HTTP status of a server that is asked too often, RFC 6585 §4.
const tooMany = 429

// logPoll tells of each kind of failure once, and of its end.
func (r *Runner) logPoll(before, st State, err error) {
	switch {
	case err != nil && (before.Error == "" || before.Health != st.Health):
		r.o.Log.Warn("source failing", "source", st.Source, "health", st.Health,
			"next", st.Next, "err", err)
	case err == nil && before.Failures > 0:
		r.o.Log.Info("source recovered", "source", st.Source, "health", st.Health)
	}
}
