package stream

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

const (
	// maxBatch is how many messages are sent as one; servers take up to 1000.
	maxBatch = 900
	// batchWait bounds the wait for the server's word on a batch.
	batchWait = 30 * time.Second
)

// The headers of an atomic batch, which nats.go has no names for.
const (
	headerBatch    = "Nats-Batch-Id"
	headerSequence = "Nats-Batch-Sequence"
	headerCommit   = "Nats-Batch-Commit"
)

// errNoBatch says that the server will not have these messages as a batch.
var errNoBatch = errors.New("batch refused")

// publish sends m and waits for the server's word that it is on disk. A stream that is full
// is trimmed once.
func (b *Bus) publish(ctx context.Context, stream string, m *nats.Msg, id string) (err error) {
	defer func() { b.published(stream, err) }()
	if err := b.Space(); err != nil {
		return err
	}
	send := func() error {
		_, err := b.js.PublishMsg(ctx, m, jetstream.WithMsgID(id), jetstream.WithExpectStream(stream))
		return err
	}
	err = send()
	if !isCode(err, codeStoreFailed) {
		return err
	}
	if full := b.trim(ctx, stream); full != nil {
		return fmt.Errorf("%w (%w)", err, full)
	}
	return send()
}

// publishAll sends messages, in order, in atomic batches, which callers that come at about the
// same time share: the server syncs once for each, and setting one up costs it as much as a
// hundred messages. What it refuses as a batch, because one of the messages is there already or
// the stream is nearly full or knows no batches, is sent message by message.
func (b *Bus) publishAll(ctx context.Context, q *queue, all []*nats.Msg) (err error) {
	defer func() { b.published(q.stream, err) }()
	for len(all) > 0 {
		if err := ctx.Err(); err != nil {
			return err
		}
		part := all[:min(len(all), maxBatch)]
		all = all[len(part):]
		// A batch is others' too: it goes through although ctx ends.
		err := q.send(part, func(parcels []*parcel) {
			b.sendParcels(context.WithoutCancel(ctx), q.stream, parcels)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// sendParcels sends parcels as one batch; if that is refused, each as one; then each message.
func (b *Bus) sendParcels(ctx context.Context, stream string, parcels []*parcel) {
	var all []*nats.Msg
	for _, p := range parcels {
		all = append(all, p.messages...)
	}
	err := b.publishBatch(ctx, all)
	for _, p := range parcels {
		p.err = err
		if errors.Is(p.err, errNoBatch) && len(parcels) > 1 {
			p.err = b.publishBatch(ctx, p.messages)
		}
		if errors.Is(p.err, errNoBatch) {
			p.err = b.publishEach(ctx, stream, p.messages)
		}
	}
}

func (b *Bus) publishEach(ctx context.Context, stream string, all []*nats.Msg) error {
	for _, m := range all {
		if err := b.publish(ctx, stream, single(m), m.Header.Get(jetstream.MsgIDHeader)); err != nil {
			return err
		}
	}
	return nil
}

// single returns m without the marks of a batch.
func single(m *nats.Msg) *nats.Msg {
	for _, h := range []string{headerBatch, headerSequence, headerCommit} {
		m.Header.Del(h)
	}
	return m
}

func (b *Bus) publishBatch(ctx context.Context, batch []*nats.Msg) error {
	if len(batch) == 1 {
		return errNoBatch // nothing to be saved
	}
	if err := b.Space(); err != nil {
		return err
	}
	id := rand.Text()
	for i, m := range batch {
		m = single(m)
		m.Header.Set(headerBatch, id)
		m.Header.Set(headerSequence, strconv.Itoa(i+1))
	}
	last := batch[len(batch)-1]
	last.Header.Set(headerCommit, "1")
	ctx, cancel := context.WithTimeout(ctx, batchWait)
	defer cancel()
	for _, m := range batch[:len(batch)-1] {
		if err := b.nc.PublishMsg(m); err != nil {
			return err
		}
	}
	answer, err := b.nc.RequestMsgWithContext(ctx, last)
	if err != nil {
		return err
	}
	return committed(answer.Data, id, len(batch))
}

// committed reads the server's answer to the end of a batch.
func committed(answer []byte, id string, n int) error {
	var a struct {
		Error *jetstream.APIError `json:"error"`
		Batch string              `json:"batch"`
		Count int                 `json:"count"`
	}
	if err := json.Unmarshal(answer, &a); err != nil {
		return fmt.Errorf("reading the answer to a batch: %w", err)
	}
	switch {
	case a.Error != nil:
		return fmt.Errorf("%w: %w", errNoBatch, a.Error)
	case a.Batch != id || a.Count != n: // a server that knows no batches took the last message alone
		return fmt.Errorf("%w: %d of %d messages taken", errNoBatch, a.Count, n)
	}
	return nil
}
