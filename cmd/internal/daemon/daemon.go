package daemon

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"nongrata/cmd/internal/lookout"
	"nongrata/extract"
	"nongrata/ingest"
	"nongrata/ingest/evidence"
	"nongrata/ingest/fetch"
	"nongrata/ingest/websub"
	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web"
	"nongrata/store"
	"nongrata/store/stream"
)

// A Daemon is a running nongrata: New, then Run, then Close.
type Daemon struct {
	o     Options
	log   *slog.Logger
	steps steps

	db         *store.DB
	archive    *evidence.Archive // this process's folder
	evidence   ingest.Archive    // what the stages use
	bus        *stream.Bus
	items      *stream.Topic[ingest.Item]
	candidates *stream.Topic[extract.Candidate]
	expulsions *stream.Topic[review.Outbound]

	sources []ingest.Source
	client  *fetch.Client
	pages   ingest.Getter  // the client, and script where a source wants it run
	runner  *ingest.Runner // nil without the role
	inbox   *websub.Inbox
	websub  *websub.Subscriber // nil when hubs cannot reach us
	stage   *extract.Stage     // nil without the role
	desk    *review.Desk
	alerts  *alert.Dispatcher
	lookout *lookout.Lookout // nil without the role to poll
	reread  *ingest.Rereader
	upkeep  upkeep
	web     *web.Server
	lis     net.Listener // nil without the desk's role
	gauge   net.Listener // for metrics alone; nil with the desk's role
	cert    *certificate // nil without TLS
	link    string
	flow    flow

	channels []string // names of the alert channels
	counters counters
}

// New opens the stores, binds the listener and builds every stage. What it had opened is
// closed again when it fails.
func New(ctx context.Context, o Options) (_ *Daemon, err error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Clock == nil {
		o.Clock = ingest.WallClock{}
	}
	if o.At == nil {
		o.At = func(string) {}
	}
	d := &Daemon{o: o, log: o.Log, counters: newCounters()}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.steps.close())
		}
	}()
	for _, build := range []func(context.Context) error{d.loadSources, d.openStores, d.openBus, d.buildExtract, d.buildDesk, d.buildIngest, d.buildLookout, d.listenMetrics} {
		if err := build(ctx); err != nil {
			return nil, err
		}
	}
	d.log.Info("ready", "data", o.Data, "roles", o.Roles, "desk", d.URL(), "version", o.Version)
	return d, nil
}

// Run serves until ctx ends, and returns the first thing that could not go on.
func (d *Daemon) Run(parent context.Context) error {
	g, ctx := errgroup.WithContext(parent)
	if !d.o.Fleeting {
		g.Go(func() error { return d.keepHouse(ctx) })
	}
	if d.runner != nil {
		g.Go(func() error { return d.runner.Run(ctx) })
		d.rideWaves(ctx, g)
	}
	if d.lookout != nil && !d.o.Fleeting {
		g.Go(func() error { return d.lookout.Run(ctx) })
	}
	if d.gauge != nil {
		g.Go(func() error { return d.answer(ctx, d.gauge, d.vitals()) })
	}
	if d.stage != nil {
		g.Go(func() error { return d.items.Consume(ctx, extractReader, stream.Consuming{}, d.readItem) })
	}
	if d.has(RoleDesk) {
		relay := &relay{outbox: d.db, publish: d.publishExpulsion, clock: d.o.Clock, log: d.log}
		g.Go(func() error { return d.candidates.Consume(ctx, deskReader, stream.Consuming{}, d.fileCandidate) })
		g.Go(func() error { return relay.run(ctx) })
		g.Go(func() error { return d.alerts.Run(ctx) })
		g.Go(func() error { return d.web.Run(ctx) })
		if !d.o.Fleeting {
			g.Go(func() error { return d.reread.Run(ctx) })
		}
		g.Go(func() error { return d.answer(ctx, d.lis, d.handler()) })
		if d.websub != nil {
			g.Go(func() error { return d.websub.Run(ctx) })
		}
	}
	err := g.Wait()
	if parent.Err() != nil && errors.Is(err, context.Canceled) {
		return nil // a stage was told to stop before it had begun
	}
	return err
}

// Close unwinds New, within ten seconds.
func (d *Daemon) Close() error {
	err := d.steps.close()
	d.log.Info("stopped")
	return err
}

// URL returns where the desk is, "" without one.
func (d *Daemon) URL() string {
	if d.lis == nil {
		return ""
	}
	if d.cert != nil {
		return "https://" + d.lis.Addr().String()
	}
	return "http://" + d.lis.Addr().String()
}

// publicURL is how people reach the desk.
func (d *Daemon) publicURL() string { return cmp.Or(d.o.URL, d.URL()) }

// FirstLink returns the one-time sign-in link of a first start, "" later.
func (d *Daemon) FirstLink() string { return d.link }

// Desk returns the desk, for the demo's reviewer and for tests.
func (d *Daemon) Desk() *review.Desk { return d.desk }

// Sources returns every source and how it fares.
func (d *Daemon) Sources() []ingest.SourceStatus {
	if d.runner == nil {
		return nil
	}
	return d.runner.Sources()
}

// Check polls a source now.
func (d *Daemon) Check(ctx context.Context, id ingest.SourceID) error {
	if d.runner == nil {
		return fmt.Errorf("checking %s: this process does not poll", id)
	}
	return d.runner.Check(ctx, id)
}

// Settled waits until everything published here has been read and filed.
func (d *Daemon) Settled(ctx context.Context) error { return d.flow.settled(ctx) }

func (d *Daemon) has(role string) bool { return slices.Contains(d.o.Roles, role) }

// now is the clock of decisions and alerts.
func (d *Daemon) now() time.Time { return d.o.Clock.Now() }

// openStores opens the data folder: the bbolt file, which holds the lock, and the archive.
func (d *Daemon) openStores(ctx context.Context) (err error) {
	if d.db, err = store.Open(ctx, d.o.Data, store.Options{Clock: d.now, Log: d.log}); err != nil {
		return err
	}
	d.steps.add("store", func(context.Context) error { return d.db.Close() })
	if d.archive, err = evidence.Open(filepath.Join(d.o.Data, "evidence")); err != nil {
		return err
	}
	d.steps.add("evidence", func(context.Context) error { return d.archive.Close() })
	d.evidence = d.archive
	return nil
}

// The durable consumers of the two stages.
const (
	extractReader = "extract"
	deskReader    = "review"
)

// openBus starts or joins NATS and declares what travels.
func (d *Daemon) openBus(ctx context.Context) (err error) {
	o := stream.Options{URL: d.o.NATS, Log: d.log, Clock: d.now,
		Readers: map[string]string{stream.Items: extractReader, stream.Candidates: deskReader}}
	if d.o.NATS == "" {
		o.Dir = filepath.Join(d.o.Data, "streams")
	}
	if d.bus, err = stream.Open(ctx, o); err != nil {
		return err
	}
	d.steps.add("streams", func(context.Context) error { return d.bus.Close() })
	if d.o.NATS != "" {
		blobs, err := d.bus.Blobs(ctx)
		if err != nil {
			return err
		}
		d.evidence = &shared{d.archive, blobs}
	}
	d.items = stream.NewTopic(d.bus, stream.Spec[ingest.Item]{
		Stream: stream.Items, Type: "nongrata.item", Schema: 1,
		ID:      ingest.Item.MsgID,
		Subject: func(it ingest.Item) []string { return []string{string(it.Source)} },
	})
	d.candidates = stream.NewTopic(d.bus, stream.Spec[extract.Candidate]{
		Stream: stream.Candidates, Type: "nongrata.candidate", Schema: 1,
		ID: func(c extract.Candidate) string { return c.ID },
		Subject: func(c extract.Candidate) []string {
			return []string{stream.Code(string(c.Receiving())), stream.Code(string(c.Sending()))}
		},
	})
	d.expulsions = stream.NewTopic(d.bus, stream.Spec[review.Outbound]{
		Stream: stream.Expulsions, Type: "nongrata.expulsion", Schema: 1,
		ID: func(m review.Outbound) string { return m.ID },
		Subject: func(m review.Outbound) []string {
			return []string{string(m.Event.ReceivingState), string(m.Event.SendingState)}
		},
	})
	return nil
}

// handler is the desk and, outside its sign-in, what hubs call.
func (d *Daemon) handler() http.Handler {
	if d.websub == nil {
		return d.web.Handler()
	}
	mux := http.NewServeMux()
	mux.Handle("/", d.web.Handler())
	mux.Handle(websub.Path, d.websub)
	return mux
}

// answer answers HTTP until ctx ends, then lets requests under way finish.
func (d *Daemon) answer(ctx context.Context, lis net.Listener, h http.Handler) error {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ErrorLog:          slog.NewLogLogger(d.log.Handler(), slog.LevelWarn),
	}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeWithin)
		defer cancel()
		err := srv.Shutdown(grace)
		if err != nil {
			err = srv.Close()
		}
		stopped <- err
	})
	defer stop()
	listen := func() error { return srv.Serve(lis) }
	if d.cert != nil {
		srv.TLSConfig = &tls.Config{GetCertificate: d.cert.get, MinVersion: tls.VersionTLS12}
		listen = func() error { return srv.ServeTLS(lis, "", "") }
	}
	if err := listen(); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving at %s: %w", lis.Addr(), err)
	}
	return <-stopped
}
