package stream

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/sync/errgroup"
)

// Defaults of Consuming.
const (
	DefaultAckWait    = 10 * time.Second
	DefaultMaxDeliver = 8

	// pullWait is how long one request for a message stands; after a lost connection a
	// consumer is back within it.
	pullWait = 5 * time.Second
	// maxUntold is how often a message may be delivered without any answer, not even an
	// error, before it is a dead letter: it seems to kill the process that handles it.
	maxUntold = 25
)

// defaultBackOff is how long a message rests after each failure; the last one repeats. With
// DefaultMaxDeliver a fault of under an hour leaves no dead letters.
func defaultBackOff() []time.Duration {
	return []time.Duration{time.Second, 5 * time.Second, 30 * time.Second, 2 * time.Minute,
		10 * time.Minute, 20 * time.Minute, 30 * time.Minute}
}

// Consuming says how a durable consumer works. The zero value is fine.
type Consuming struct {
	// Concurrency is how many handlers may run at once; zero means one, in stream order but
	// for what is tried again.
	Concurrency int
	// AckWait is after how long without a sign of life a message is given to somebody else;
	// running handlers give signs by themselves. Zero takes DefaultAckWait.
	AckWait time.Duration
	// BackOff is how long a message rests after its first, second, … failure; the last one
	// repeats. Empty takes one second to half an hour.
	BackOff []time.Duration
	// MaxDeliver is after how many failures a message becomes a dead letter; zero takes
	// DefaultMaxDeliver. Failures are counted in this process.
	MaxDeliver int
}

func (c Consuming) withDefaults() Consuming {
	c.Concurrency = max(1, c.Concurrency)
	c.AckWait = orDefault(c.AckWait, DefaultAckWait)
	c.MaxDeliver = orDefault(c.MaxDeliver, DefaultMaxDeliver)
	if len(c.BackOff) == 0 {
		c.BackOff = defaultBackOff()
	}
	return c
}

// Permanent marks err as one that no further try can mend: the message becomes a dead letter
// at once. It returns nil for nil.
func Permanent(err error) error {
	if err == nil {
		return nil
	}
	return &permanentError{err}
}

type permanentError struct{ err error }

func (e *permanentError) Error() string { return e.err.Error() }
func (e *permanentError) Unwrap() error { return e.err }

// Consume calls handle with every message of the topic that the durable consumer has not
// acknowledged yet, until ctx ends; it returns nil then. A message is acknowledged only after
// handle returned nil. An error has it tried again after a rest, and finally made a dead
// letter. Several processes may consume under one durable name and share the messages.
func (t *Topic[T]) Consume(ctx context.Context, durable string, c Consuming, handle func(context.Context, T) error) error {
	w := &worker[T]{topic: t, durable: durable, opts: c.withDefaults(), handle: handle, failed: map[uint64]int{}}
	if _, err := w.consumer(ctx); err != nil {
		return fmt.Errorf("consuming %s as %s: %w", t.spec.Stream, durable, err)
	}
	g, gctx := errgroup.WithContext(ctx)
	for range w.opts.Concurrency {
		g.Go(func() error { return w.run(gctx) })
	}
	return g.Wait()
}

// A worker is one call of Consume.
type worker[T any] struct {
	topic   *Topic[T]
	durable string
	opts    Consuming
	handle  func(context.Context, T) error

	mu     sync.Mutex
	failed map[uint64]int // failures by stream sequence, of messages that are being tried
}

// consumer declares the durable consumer. Our own failure count decides on dead letters, so
// the server never gives a message up.
func (w *worker[T]) consumer(ctx context.Context) (jetstream.Consumer, error) {
	return w.topic.bus.js.CreateOrUpdateConsumer(ctx, w.topic.spec.Stream, jetstream.ConsumerConfig{
		Durable:       w.durable,
		AckPolicy:     jetstream.AckExplicitPolicy,
		DeliverPolicy: jetstream.DeliverAllPolicy,
		AckWait:       w.opts.AckWait,
		MaxDeliver:    -1,
		MaxAckPending: 1000,
	})
}

// run asks for one message after the other. One at a time: what is fetched ahead and then
// lost in a crash would be counted as delivered without having been tried.
func (w *worker[T]) run(ctx context.Context) error {
	var cons jetstream.Consumer
	for ctx.Err() == nil {
		var err error
		if cons == nil {
			cons, err = w.consumer(ctx)
		}
		var m jetstream.Msg
		if err == nil {
			m, err = next(ctx, cons)
		}
		switch {
		case err == nil:
			w.deliver(ctx, m)
		case errors.Is(err, nats.ErrTimeout), errors.Is(err, context.DeadlineExceeded), ctx.Err() != nil:
		default:
			// The consumer may have been deleted, or the server be away.
			w.topic.bus.log.Warn("cannot consume, trying again", "stream", w.topic.spec.Stream,
				"durable", w.durable, "err", err)
			cons = nil
			rest(ctx, time.Second)
		}
	}
	return nil
}

func next(ctx context.Context, cons jetstream.Consumer) (jetstream.Msg, error) {
	ctx, cancel := context.WithTimeout(ctx, pullWait)
	defer cancel()
	return cons.Next(jetstream.FetchContext(ctx))
}

func rest(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// deliver hands m to the handler and answers the server for it.
func (w *worker[T]) deliver(ctx context.Context, m jetstream.Msg) {
	meta, err := m.Metadata()
	if err != nil {
		w.answer(m.Nak, "nak") // unreachable unless the server's reply subject is malformed
		return
	}
	seq := meta.Sequence.Stream
	if meta.NumDelivered > maxUntold && w.failures(seq) == 0 {
		w.bury(ctx, m, meta, fmt.Errorf("delivered %d times without an answer", meta.NumDelivered))
		return
	}
	v, err := w.topic.decode(m.Data())
	if err != nil {
		err = Permanent(err)
	} else {
		err = w.call(ctx, m, v)
	}
	var permanent *permanentError
	switch {
	case err == nil:
		w.forget(seq)
		w.answer(m.Ack, "ack")
	case errors.As(err, &permanent):
		w.bury(ctx, m, meta, err)
	case ctx.Err() != nil:
		w.answer(m.Nak, "nak") // stopping is no failure of the message
	default:
		w.retry(ctx, m, meta, err)
	}
}

// call runs the handler under a heartbeat. A panic is a failure of this message only.
func (w *worker[T]) call(ctx context.Context, m jetstream.Msg, v T) (err error) {
	beat := startHeartbeat(m, w.opts.AckWait/3)
	defer beat.stop()
	defer func() {
		if r := recover(); r != nil {
			w.topic.bus.log.Error("handler panicked", "stream", w.topic.spec.Stream,
				"durable", w.durable, "panic", r, "stack", string(debug.Stack()))
			err = fmt.Errorf("handler panicked: %v", r)
		}
	}()
	return w.handle(ctx, v)
}

func (w *worker[T]) retry(ctx context.Context, m jetstream.Msg, meta *jetstream.MsgMetadata, cause error) {
	n := w.fail(meta.Sequence.Stream)
	if n >= w.opts.MaxDeliver {
		w.bury(ctx, m, meta, cause)
		return
	}
	d := w.opts.BackOff[min(n, len(w.opts.BackOff))-1]
	w.topic.bus.log.Warn("message not handled, will try again", "stream", w.topic.spec.Stream,
		"durable", w.durable, "seq", meta.Sequence.Stream, "failures", n, "in", d, "err", cause)
	w.answer(func() error { return m.NakWithDelay(d) }, "nak")
}

// bury writes the dead letter and only then takes m off the consumer. When it cannot be
// written the message stays, and is tried again.
func (w *worker[T]) bury(ctx context.Context, m jetstream.Msg, meta *jetstream.MsgMetadata, cause error) {
	bus, seq := w.topic.bus, meta.Sequence.Stream
	log := bus.log.With("stream", w.topic.spec.Stream, "durable", w.durable, "seq", seq)
	err := bus.bury(context.WithoutCancel(ctx), m, DeadLetter{
		Stream: w.topic.spec.Stream, Durable: w.durable, Sequence: seq,
		Error: cause.Error(), Deliveries: int(meta.NumDelivered),
	})
	if err != nil {
		log.Error("dead letter not written, message kept", "err", err, "cause", cause)
		w.answer(func() error { return m.NakWithDelay(w.opts.BackOff[len(w.opts.BackOff)-1]) }, "nak")
		return
	}
	w.forget(seq)
	log.Error("message became a dead letter", "err", cause)
	w.answer(func() error { return m.TermWithReason("dead letter") }, "term")
}

// answer sends an acknowledgement of any kind. When it gets lost the message comes again.
func (w *worker[T]) answer(send func() error, kind string) {
	if err := send(); err != nil {
		w.topic.bus.log.Warn("acknowledgement not sent", "kind", kind, "durable", w.durable, "err", err)
	}
}

func (w *worker[T]) failures(seq uint64) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.failed[seq]
}

func (w *worker[T]) fail(seq uint64) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.failed[seq]++
	return w.failed[seq]
}

func (w *worker[T]) forget(seq uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.failed, seq)
}

// A heartbeat tells the server, until stopped, that a message is being worked on.
type heartbeat struct {
	mu      sync.Mutex
	timer   *time.Timer
	stopped bool
}

func startHeartbeat(m jetstream.Msg, every time.Duration) *heartbeat {
	h := &heartbeat{}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.timer = time.AfterFunc(every, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		if h.stopped {
			return
		}
		// An error here shows as a redelivery, which is harmless.
		_ = m.InProgress()
		h.timer.Reset(every)
	})
	return h
}

func (h *heartbeat) stop() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.stopped = true
	h.timer.Stop()
}
