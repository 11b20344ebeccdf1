package stream

import (
	"context"
	"fmt"
)

// A Backlog says what a stream holds and how far one of its durable consumers has come.
type Backlog struct {
	Stream     string `json:"stream"`
	Durable    string `json:"durable,omitempty"` // empty for a stream without consumers
	Messages   uint64 `json:"messages"`          // in the stream
	Bytes      uint64 `json:"bytes"`             // of the stream
	Pending    uint64 `json:"pending"`           // not delivered yet
	AckPending int    `json:"ack_pending"`       // being handled, or resting after a failure
}

// Backlogs returns one line for each durable consumer, and one for a stream that has none.
func (b *Bus) Backlogs(ctx context.Context) ([]Backlog, error) {
	var out []Backlog
	for _, want := range b.layout() {
		s, err := b.js.Stream(ctx, want.Name)
		if err != nil {
			return nil, fmt.Errorf("reading stream %s: %w", want.Name, err)
		}
		st := s.CachedInfo().State
		line := Backlog{Stream: want.Name, Messages: st.Msgs, Bytes: st.Bytes}
		n := len(out)
		list := s.ListConsumers(ctx)
		for c := range list.Info() {
			if c.Config.Durable == "" {
				continue // somebody who looks
			}
			line.Durable, line.Pending, line.AckPending = c.Name, c.NumPending, c.NumAckPending
			out = append(out, line)
		}
		if err := list.Err(); err != nil {
			return nil, fmt.Errorf("reading consumers of %s: %w", want.Name, err)
		}
		if len(out) == n {
			out = append(out, line)
		}
	}
	return out, nil
}

// Idle reports whether every durable consumer has handled all there is. A message between two
// stages is in one of their streams, so no stage is at work when it is true; what a source
// has not published yet, and the outbox, are not the bus's to know.
func (b *Bus) Idle(ctx context.Context) (bool, error) {
	all, err := b.Backlogs(ctx)
	if err != nil {
		return false, err
	}
	for _, l := range all {
		if l.Pending > 0 || l.AckPending > 0 {
			return false, nil
		}
	}
	return true, nil
}
