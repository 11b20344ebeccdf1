package stream

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Defaults of Options, and the size of a message.
const (
	DefaultMaxStore  = 4 << 30
	DefaultMinFree   = 64 << 20
	DefaultMaxAge    = 90 * 24 * time.Hour
	DefaultDuplicate = 10 * time.Minute
	DefaultReplicas  = 3

	// MaxMessage is the largest envelope that Publish takes, in bytes. It leaves room in the
	// usual payload of 1 MiB for what a dead letter adds.
	MaxMessage = 1<<20 - 16<<10
)

// Errors of the bus, wrapped.
var (
	ErrNoSpace  = errors.New("disk nearly full")
	ErrTooLarge = errors.New("message too large")
	ErrNotFound = errors.New("no such message")
)

// Options say where the streams live. The zero value of every field but Dir or URL is fine.
type Options struct {
	// Dir is the folder of the embedded server's files. Two processes must never share it:
	// the caller holds the data folder's lock (store.Open) before it opens a Bus.
	Dir string
	// URL, when set, is an external NATS server or a comma-separated list of its peers, and
	// Dir is not used.
	URL string
	// Credentials is a NATS credentials file for URL.
	Credentials string
	// MaxStore bounds the streams on disk, in bytes; zero takes DefaultMaxStore.
	MaxStore int64
	// MinFree is the free disk space, in bytes, under which Publish refuses; zero takes
	// DefaultMinFree. It holds for the embedded server only.
	MinFree int64
	// MaxAge is how long items and candidates are kept for replays, handled or not; zero
	// takes DefaultMaxAge. Expulsions and dead letters are kept for ever.
	MaxAge time.Duration
	// Duplicates is the window in which an equal ID is one message; zero takes
	// DefaultDuplicate.
	Duplicates time.Duration
	// Replicas is how many servers of an external cluster keep a new stream; zero takes
	// DefaultReplicas. A single server keeps one, with a warning.
	Replicas int
	// Readers names for a stream the durable consumer whose word counts: what it has not handled
	// is kept, also before it first comes, and others that listen hold nothing up. Without one
	// every durable consumer has to have handled a message.
	Readers map[string]string
	Clock   func() time.Time // of the envelopes; nil takes time.Now
	Log     *slog.Logger     // nil discards
}

func (o Options) withDefaults() (Options, error) {
	if o.Dir == "" && o.URL == "" {
		return o, errors.New("stream options: neither Dir nor URL")
	}
	if o.MaxStore < 0 || o.MinFree < 0 || o.MaxAge < 0 || o.Duplicates < 0 || o.Replicas < 0 {
		return o, errors.New("stream options: a limit is negative")
	}
	o.MaxStore = orDefault(o.MaxStore, DefaultMaxStore)
	o.MinFree = orDefault(o.MinFree, DefaultMinFree)
	o.MaxAge = orDefault(o.MaxAge, DefaultMaxAge)
	o.Duplicates = min(orDefault(o.Duplicates, DefaultDuplicate), o.MaxAge)
	o.Replicas = orDefault(o.Replicas, DefaultReplicas)
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o, nil
}

func orDefault[T comparable](v, d T) T {
	var zero T
	if v == zero {
		return d
	}
	return v
}

// A Bus is a connection to JetStream with the topology declared.
type Bus struct {
	opts Options
	log  *slog.Logger
	srv  *server.Server // nil with Options.URL
	nc   *nats.Conn
	js   jetstream.JetStream

	mu       sync.Mutex
	failures map[string]error // the last publish to a stream, while it failed
	trimming sync.Mutex
}

// Open starts the embedded server, or connects to Options.URL, and declares the streams. It
// returns when messages can be published. Close ends what it started.
func Open(ctx context.Context, o Options) (_ *Bus, err error) {
	o, err = o.withDefaults()
	if err != nil {
		return nil, err
	}
	b := &Bus{opts: o, log: o.Log, failures: map[string]error{}}
	defer func() {
		if err != nil {
			b.Close()
		}
	}()
	if o.URL == "" {
		if b.srv, err = startServer(o); err != nil {
			return nil, err
		}
	}
	if b.nc, err = b.connect(); err != nil {
		return nil, err
	}
	if b.js, err = jetstream.New(b.nc); err != nil {
		return nil, fmt.Errorf("opening jetstream: %w", err)
	}
	if b.srv == nil {
		b.checkExternal(ctx)
	}
	if err = b.declare(ctx); err != nil {
		return nil, err
	}
	return b, nil
}

func (b *Bus) connect() (*nats.Conn, error) {
	opts := []nats.Option{
		nats.Name("nongrata"),
		nats.MaxReconnects(-1),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			b.log.Warn("stream connection error", "err", err)
		}),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				b.log.Warn("stream disconnected", "err", err)
			}
		}),
		nats.ReconnectHandler(func(*nats.Conn) { b.log.Info("stream reconnected") }),
	}
	if b.srv != nil {
		opts = append(opts, nats.InProcessServer(b.srv))
	} else if b.opts.Credentials != "" {
		opts = append(opts, nats.UserCredentials(b.opts.Credentials))
	}
	nc, err := nats.Connect(b.opts.URL, opts...)
	if err != nil {
		return nil, fmt.Errorf("connecting to NATS at %q: %w", b.opts.URL, err)
	}
	return nc, nil
}

// Close ends the connection, after what it was sending is sent, and stops the embedded
// server. Consumers must have ended. It may be called twice.
func (b *Bus) Close() error {
	if b.nc != nil && !b.nc.IsClosed() {
		// Acknowledgements are not answered; this makes sure that they have left.
		if err := b.nc.FlushTimeout(2 * time.Second); err != nil {
			b.log.Warn("stream not flushed at close", "err", err)
		}
		b.nc.Close()
	}
	if b.srv != nil {
		b.srv.Shutdown()
		b.srv.WaitForShutdown()
	}
	return nil
}

// Healthy reports why messages cannot be published now: no connection, JetStream away, the
// disk nearly full, or the last message to a stream refused.
func (b *Bus) Healthy(ctx context.Context) error {
	if !b.nc.IsConnected() {
		return fmt.Errorf("stream connection: %s", b.nc.Status())
	}
	if err := b.Space(); err != nil {
		return err
	}
	if _, err := b.js.AccountInfo(ctx); err != nil {
		return fmt.Errorf("asking jetstream: %w", err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for name, err := range b.failures {
		return fmt.Errorf("stream %s: last message refused: %w", name, err)
	}
	return nil
}

// published remembers how the last message to the stream fared, for Healthy. A caller that
// went away says nothing about the stream.
func (b *Bus) published(stream string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case err == nil:
		delete(b.failures, stream)
	case !errors.Is(err, context.Canceled):
		b.failures[stream] = err
	}
}

// Space reports, with ErrNoSpace wrapped, that there is too little left on the disk of an embedded
// server for anything to be published.
func (b *Bus) Space() error {
	if b.srv == nil {
		return nil
	}
	free, err := freeSpace(b.opts.Dir)
	if err != nil {
		return fmt.Errorf("reading free space of %s: %w", b.opts.Dir, err)
	}
	if free < b.opts.MinFree {
		return fmt.Errorf("%w: %d MiB free in %s, want %d", ErrNoSpace,
			free>>20, b.opts.Dir, b.opts.MinFree>>20)
	}
	return nil
}
