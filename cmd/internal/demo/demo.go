// Package demo runs the whole daemon on a recorded wave: the announcements of 24 February to
// 8 April 2022, served on loopback as the feeds and listing pages of ministries and wires.
// Nothing is faked but the sites and the clock: the daemon polls, reads, files and alerts as
// it does in earnest, in a data folder of its own. Nothing leaves this machine.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/cmd/internal/daemon"
	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/ingest/ingesttest"
	"nongrata/review"
)

// Options say how the demo runs.
type Options struct {
	// Speed is how many times faster than it was the wave goes by; 0 is as fast as it can.
	Speed float64
	// AutoApprove has Reviewer decide, prints the tally and ends.
	AutoApprove bool
	Data        string // the data folder; empty takes a temporary one, removed at the end
	Listen      string // of the desk; empty takes a free port when deciding by itself
	Version     string
	Out         io.Writer // the tale and the tally
	Log         *slog.Logger

	// atEnd, in tests, looks at the daemon when the wave is over and decided.
	atEnd func(context.Context, *daemon.Daemon) error
}

// A wave is a demo under way.
type wave struct {
	o       Options
	clock   *stepClock
	server  *ingesttest.Server
	daemon  *daemon.Daemon
	moments []time.Time
	touched map[time.Time][]ingest.SourceID // by UTC moment
}

// Run plays the wave. With AutoApprove it returns when the last case is decided; else it
// goes on serving the desk until ctx ends.
func Run(ctx context.Context, o Options) (err error) {
	if o.Data == "" {
		dir, err := os.MkdirTemp("", "nongrata-demo-")
		if err != nil {
			return fmt.Errorf("making a data folder for the demo: %w", err)
		}
		defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
		o.Data = dir
	}
	w := &wave{o: o, clock: &stepClock{}}
	if w.server, err = ingesttest.NewServer(w.clock.Now); err != nil {
		return err
	}
	w.plan()
	site, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("serving the recorded wave: %w", err)
	}
	if err := w.build(ctx, "http://"+site.Addr().String()); err != nil {
		return errors.Join(err, site.Close())
	}
	defer func() { err = errors.Join(err, w.daemon.Close()) }()
	return w.run(ctx, site)
}

// plan notes which sources publish at which moment.
func (w *wave) plan() {
	w.touched = map[time.Time][]ingest.SourceID{}
	touch := func(at time.Time, id ingest.SourceID) {
		at = at.UTC()
		if !slices.Contains(w.touched[at], id) {
			w.touched[at] = append(w.touched[at], id)
		}
	}
	for _, r := range w.server.Releases() {
		touch(r.Published, r.Source)
		for _, e := range r.Edits {
			touch(e.At, r.Source)
		}
	}
	w.moments = w.server.Times()
	w.clock.set(w.moments[0].Add(-time.Hour))
}

// build makes the daemon that watches the recorded sites.
func (w *wave) build(ctx context.Context, base string) (err error) {
	o := daemon.Options{
		Version: w.o.Version, Log: w.o.Log, Clock: w.clock, Loopback: true, Fleeting: true,
		Sources: w.server.Sources(base),
		// Whoever publishes is polled at once; the others once a day, as time flies here.
		Interval: func(ingest.Source, ingest.State) time.Duration { return 24 * time.Hour },
	}
	o.Data, o.Listen = w.o.Data, w.o.Listen
	if o.Listen == "" && w.o.AutoApprove {
		o.Listen = "127.0.0.1:0"
	}
	w.daemon, err = daemon.New(ctx, o)
	return err
}

// run serves the sites and the daemon while the wave goes by.
func (w *wave) run(ctx context.Context, site net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	srv := &http.Server{Handler: w.server.Handler(), ReadHeaderTimeout: 10 * time.Second}
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		if err := srv.Serve(site); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serving the recorded wave: %w", err)
		}
		return nil
	})
	g.Go(func() error { <-gctx.Done(); return srv.Close() })
	g.Go(func() error { return w.daemon.Run(gctx) })
	g.Go(func() error {
		if err := w.play(gctx); err != nil || !w.o.AutoApprove {
			return err
		}
		stop() // the tale is told
		return nil
	})
	return g.Wait()
}

// play sets the clock from moment to moment and has the sources polled that publish then.
func (w *wave) play(ctx context.Context) error {
	w.greet()
	day := ""
	for i, at := range w.moments {
		if i > 0 {
			if err := pause(ctx, at.Sub(w.moments[i-1]), w.o.Speed); err != nil {
				return quiet(ctx, err)
			}
		}
		w.clock.set(at)
		if d := at.Format(time.DateOnly); d != day {
			day = d
			fmt.Fprintf(w.o.Out, "%s …\n", at.Format("2 January 2006"))
		}
		if err := w.step(ctx, at); err != nil {
			return quiet(ctx, err)
		}
	}
	return w.finish(ctx)
}

// step polls what publishes at the moment, waits until it has been filed, and decides.
func (w *wave) step(ctx context.Context, at time.Time) error {
	for _, id := range w.touched[at] {
		if err := w.daemon.Check(ctx, id); err != nil {
			return fmt.Errorf("polling %s: %w", id, err)
		}
	}
	if err := w.daemon.Settled(ctx); err != nil {
		return err
	}
	if !w.o.AutoApprove {
		return nil
	}
	_, err := reviewer{w.daemon.Desk(), w.o.Log}.clear(ctx)
	return err
}

// quiet makes an end that was asked for no error.
func quiet(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

func (w *wave) greet() {
	fmt.Fprintf(w.o.Out, "The recorded wave: %d releases of %d sources, 24 February to 8 April 2022.\n",
		len(w.server.Releases()), len(w.daemon.Sources()))
	if w.o.AutoApprove {
		fmt.Fprintf(w.o.Out, "%s decides.\n\n", Reviewer)
		return
	}
	fmt.Fprintf(w.o.Out, "The desk is at %s\n", w.daemon.URL())
	if link := w.daemon.FirstLink(); link != "" {
		fmt.Fprintf(w.o.Out, "Open this link, once, and choose your name:\n\n  %s\n\n", link)
	}
}

// finish prints the tally, or leaves the desk to the visitor.
func (w *wave) finish(ctx context.Context) error {
	if !w.o.AutoApprove {
		fmt.Fprintf(w.o.Out, "\nThe wave is over; the desk stays at %s until you interrupt it.\n", w.daemon.URL())
		return nil
	}
	then := asKnownThen()
	tally, err := w.daemon.Desk().Tally(ctx, then)
	if err != nil {
		return err
	}
	fmt.Fprintf(w.o.Out, "\nAs it stood on 7 April 2022:\n\n")
	if err := tally.WriteTable(w.o.Out); err != nil {
		return err
	}
	diff, err := w.daemon.Desk().TallyDiff(ctx, ofTheWave(), then.AsOf, w.clock.Now())
	if err != nil {
		return err
	}
	fmt.Fprintf(w.o.Out, "\nThe same days, as known a day later:\n\n")
	if err := diff.WriteTable(w.o.Out); err != nil || w.o.atEnd == nil {
		return err
	}
	return w.o.atEnd(ctx, w.daemon)
}

// ofTheWave is what the demo counts: Russian officials, to the day that others counted to.
func ofTheWave() review.Scope {
	return review.Scope{Since: "2022-02-24", Until: "2022-04-07", Sending: []country.Code{"RU"}}
}

// asKnownThen is the same with what was known at the end of that day.
func asKnownThen() review.Scope {
	s := ofTheWave()
	s.AsOf = time.Date(2022, 4, 8, 0, 0, 0, 0, time.UTC).Add(-time.Nanosecond)
	return s
}
