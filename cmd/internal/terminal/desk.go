package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

// A Desk is the running desk. client.Client is one.
type Desk interface {
	Me(ctx context.Context) (api.Me, error)
	Cases(ctx context.Context, f client.Filter) ([]review.Case, error)
	Case(ctx context.Context, id string) (api.CaseDetail, error)
	Decide(ctx context.Context, id, key string, d api.Decision) (review.Decision, error)
	Undo(ctx context.Context, u api.Undo) (review.Decision, error)
	Lease(ctx context.Context, id string, change api.LeaseChange) (*api.Lease, error)
	Leases(ctx context.Context) ([]api.Lease, error)
	// Watch calls changed after each change of a case until ctx ends or the desk goes away.
	Watch(ctx context.Context, changed func()) error
}

var _ Desk = (*client.Client)(nil)

// Options say what is shown where.
type Options struct {
	Desk    Desk
	Clock   review.Clock // nil takes time.Now
	In      io.Reader
	Out     io.Writer
	Environ []string // NO_COLOR, TERM; nil takes the process's own
}

const (
	lookEvery  = 15 * time.Second // when the stream says nothing
	listenWait = 5 * time.Second  // before listening again
	answerWait = 30 * time.Second // for one call
)

// Run shows the desk until the person at the terminal leaves or ctx ends.
func Run(ctx context.Context, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	options := []tea.ProgramOption{tea.WithContext(ctx), tea.WithInput(o.In), tea.WithOutput(o.Out)}
	if o.Environ != nil {
		options = append(options, tea.WithEnvironment(o.Environ))
	}
	p := tea.NewProgram(newModel(ctx, o), options...)
	done := make(chan struct{})
	go func() {
		defer close(done)
		listen(ctx, o.Desk, func() { p.Send(news{}) })
	}()
	_, err := p.Run()
	cancel()
	<-done
	if err != nil && !errors.Is(err, tea.ErrInterrupted) && !errors.Is(err, context.Canceled) {
		return fmt.Errorf("showing the desk: %w", err)
	}
	return nil
}

// listen tells of every change; while the stream is down it tells now and then, so that what is
// shown is never old for long.
func listen(ctx context.Context, d Desk, tell func()) {
	for ctx.Err() == nil {
		streaming, stop := context.WithTimeout(ctx, lookEvery*4)
		_ = d.Watch(streaming, tell) // it is down: told below, and tried again
		stop()
		select {
		case <-ctx.Done():
		case <-time.After(listenWait):
			tell()
		}
	}
}
