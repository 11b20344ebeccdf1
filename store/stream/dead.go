package stream

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Headers of a dead letter; its body is the original's.
const (
	headSubject    = "Nongrata-Subject"
	headStream     = "Nongrata-Stream"
	headDurable    = "Nongrata-Durable"
	headSequence   = "Nongrata-Sequence"
	headID         = "Nongrata-Id"
	headError      = "Nongrata-Error"
	headDeliveries = "Nongrata-Deliveries"
)

// maxErrorText bounds the error kept with a dead letter, in bytes.
const maxErrorText = 4 << 10

// A DeadLetter is a message that could not be handled.
type DeadLetter struct {
	Seq        uint64    `json:"seq"`        // its place among the dead letters
	Stream     string    `json:"stream"`     // where it was
	Subject    string    `json:"subject"`    // as it was
	Durable    string    `json:"durable"`    // the consumer that gave up
	Sequence   uint64    `json:"sequence"`   // in Stream
	ID         string    `json:"id"`         // Nats-Msg-Id of the original
	Error      string    `json:"error"`      // of the last try
	Deliveries int       `json:"deliveries"` // how often it was tried
	At         time.Time `json:"at"`         // when it became a dead letter, UTC
	Payload    []byte    `json:"payload"`    // as it was, byte for byte
}

// bury writes d, with m's body and subject, to the dead letters. The same message given up by
// the same consumer twice within the window is one.
func (b *Bus) bury(ctx context.Context, m jetstream.Msg, d DeadLetter) error {
	dead := &nats.Msg{
		Subject: prefix(Dead) + "." + token(d.Stream) + "." + token(d.Durable),
		Data:    m.Data(),
		Header: nats.Header{
			headSubject:    {m.Subject()},
			headStream:     {d.Stream},
			headDurable:    {d.Durable},
			headSequence:   {strconv.FormatUint(d.Sequence, 10)},
			headID:         {m.Headers().Get(jetstream.MsgIDHeader)},
			headError:      {oneLine(d.Error)},
			headDeliveries: {strconv.Itoa(d.Deliveries)},
		},
	}
	return b.publish(ctx, Dead, dead, fmt.Sprintf("%s/%s/%d", d.Stream, d.Durable, d.Sequence))
}

// oneLine makes text fit for a header.
func oneLine(s string) string {
	if len(s) > maxErrorText {
		s = s[:maxErrorText]
	}
	s = strings.ToValidUTF8(s, "?")
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
}

// DeadLetters returns up to n dead letters, newest first.
func (b *Bus) DeadLetters(ctx context.Context, n int) ([]DeadLetter, error) {
	s, err := b.js.Stream(ctx, Dead)
	if err != nil {
		return nil, fmt.Errorf("reading dead letters: %w", err)
	}
	st := s.CachedInfo().State
	var out []DeadLetter
	left := st.Msgs
	for seq := st.LastSeq; left > 0 && len(out) < n && seq >= st.FirstSeq && seq > 0; seq-- {
		raw, err := s.GetMsg(ctx, seq)
		if errors.Is(err, jetstream.ErrMsgNotFound) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("reading dead letter %d: %w", seq, err)
		}
		out = append(out, letter(raw))
		left--
	}
	return out, nil
}

func letter(raw *jetstream.RawStreamMsg) DeadLetter {
	h := raw.Header
	sequence, _ := strconv.ParseUint(h.Get(headSequence), 10, 64)
	deliveries, _ := strconv.Atoi(h.Get(headDeliveries))
	return DeadLetter{
		Seq: raw.Sequence, Stream: h.Get(headStream), Subject: h.Get(headSubject),
		Durable: h.Get(headDurable), Sequence: sequence, ID: h.Get(headID),
		Error: h.Get(headError), Deliveries: deliveries, At: raw.Time.UTC(), Payload: raw.Data,
	}
}

// Retry puts the dead letter back on its stream, under its old subject, and removes it. Every
// consumer of the stream meets the message again, which its idempotency makes harmless. A
// crash in between leaves both.
func (b *Bus) Retry(ctx context.Context, seq uint64) error {
	s, raw, err := b.dead(ctx, seq)
	if err != nil {
		return err
	}
	d := letter(raw)
	back := &nats.Msg{Subject: d.Subject, Data: d.Payload, Header: nats.Header{"Content-Type": {eventsMedia}}}
	// The old message ID may still be in the window that drops duplicates.
	id := fmt.Sprintf("%s/retry/%d", d.ID, seq)
	if err := b.publish(ctx, d.Stream, back, id); err != nil {
		return fmt.Errorf("retrying dead letter %d: %w", seq, err)
	}
	if err := s.DeleteMsg(ctx, seq); err != nil {
		return fmt.Errorf("removing dead letter %d: %w", seq, err)
	}
	return nil
}

// Drop removes the dead letter for good.
func (b *Bus) Drop(ctx context.Context, seq uint64) error {
	s, _, err := b.dead(ctx, seq)
	if err != nil {
		return err
	}
	if err := s.DeleteMsg(ctx, seq); err != nil {
		return fmt.Errorf("removing dead letter %d: %w", seq, err)
	}
	return nil
}

func (b *Bus) dead(ctx context.Context, seq uint64) (jetstream.Stream, *jetstream.RawStreamMsg, error) {
	s, err := b.js.Stream(ctx, Dead)
	if err != nil {
		return nil, nil, fmt.Errorf("reading dead letters: %w", err)
	}
	raw, err := s.GetMsg(ctx, seq)
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		return nil, nil, fmt.Errorf("dead letter %d: %w", seq, ErrNotFound)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading dead letter %d: %w", seq, err)
	}
	return s, raw, nil
}
