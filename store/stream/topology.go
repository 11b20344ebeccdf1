package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// The streams. Their names and subjects are a contract with other programs.
const (
	Items      = "ITEMS"
	Candidates = "CANDIDATES"
	Expulsions = "EXPULSIONS"
	Dead       = "DEAD"
)

// Codes of the server's refusals that nats.go has no name for.
const (
	codeReplicas    = 10074 // replicas > 1 on a single server
	codeStoreFailed = 10077 // "maximum bytes exceeded", or a failing disk
)

// Replies and administrators see these subjects:
//
//	nongrata.item.<source>
//	nongrata.candidate.<receiving>.<sending>
//	nongrata.expulsion.<receiving>.<sending>
//	nongrata.dead.<STREAM>.<durable>
func prefix(stream string) string {
	switch stream {
	case Items:
		return "nongrata.item"
	case Candidates:
		return "nongrata.candidate"
	case Expulsions:
		return "nongrata.expulsion"
	case Dead:
		return "nongrata.dead"
	}
	panic("stream " + stream + " is not declared") // unreachable: NewTopic checks
}

// layout returns the streams as they are wanted. All keep to limits and refuse new messages
// when full, so that nothing is pushed out unread; see trim for what makes room.
func (b *Bus) layout() []jetstream.StreamConfig {
	limits := func(name, about string, share int64, age time.Duration) jetstream.StreamConfig {
		return jetstream.StreamConfig{
			Name:        name,
			Description: about,
			Subjects:    []string{prefix(name) + ".>"},
			Retention:   jetstream.LimitsPolicy,
			Storage:     jetstream.FileStorage,
			Discard:     jetstream.DiscardNew,
			MaxBytes:    b.opts.MaxStore / 16 * share,
			MaxAge:      age,
			MaxMsgSize:  1 << 20,
			Duplicates:  b.opts.Duplicates,
			Replicas:    1,
			AllowDirect: true,
			// What a poll finds is published at once.
			AllowAtomicPublish: name == Items,
		}
	}
	age := b.opts.MaxAge
	all := []jetstream.StreamConfig{
		limits(Items, "what sources published", 5, age),
		limits(Candidates, "what the extractor claims", 5, age),
		limits(Expulsions, "approved records: new, corrected, reversed, withdrawn", 4, 0),
		limits(Dead, "messages that could not be handled, with the error", 1, 0),
	}
	if b.srv == nil {
		for i := range all {
			all[i].Replicas = b.opts.Replicas
		}
	}
	return all
}

// declare creates the streams that are missing and mends what our guarantees rest on in those
// that exist. On an external cluster their limits and placement are its administrator's.
func (b *Bus) declare(ctx context.Context) error {
	for _, want := range b.layout() {
		if err := b.declareStream(ctx, want); err != nil {
			return fmt.Errorf("declaring stream %s: %w", want.Name, err)
		}
	}
	return nil
}

func (b *Bus) declareStream(ctx context.Context, want jetstream.StreamConfig) error {
	s, err := b.js.Stream(ctx, want.Name)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		return b.createStream(ctx, want)
	}
	if err != nil {
		return err
	}
	have := s.CachedInfo().Config
	next := have
	next.Subjects, next.Discard = want.Subjects, want.Discard
	if b.srv != nil {
		next.MaxBytes, next.MaxAge, next.Duplicates = want.MaxBytes, want.MaxAge, want.Duplicates
		next.AllowAtomicPublish = want.AllowAtomicPublish
	}
	switch {
	case have.PersistMode != jetstream.DefaultPersistMode:
		return errors.New("persist mode is async: acknowledged messages would not be on disk")
	case have.Storage != jetstream.FileStorage:
		return errors.New("stream is kept in memory")
	case slices.Equal(have.Subjects, next.Subjects) && have.Discard == next.Discard &&
		have.MaxBytes == next.MaxBytes && have.MaxAge == next.MaxAge &&
		have.Duplicates == next.Duplicates && have.AllowAtomicPublish == next.AllowAtomicPublish:
		return nil
	}
	_, err = b.js.UpdateStream(ctx, next)
	return err
}

func (b *Bus) createStream(ctx context.Context, want jetstream.StreamConfig) error {
	_, err := b.js.CreateStream(ctx, want)
	if isCode(err, codeReplicas) && want.Replicas > 1 {
		b.log.Warn("one NATS server only: the stream is kept once", "stream", want.Name,
			"wanted", want.Replicas)
		want.Replicas = 1
		_, err = b.js.CreateStream(ctx, want)
	}
	if errors.Is(err, jetstream.ErrStreamNameAlreadyInUse) {
		return nil // another node was quicker
	}
	return err
}

// trim makes room in a full stream: it takes off the messages, oldest first, that its reader has
// handled, until a quarter is free. Nothing unread goes; a stream that was never read keeps all. Expulsions and dead letters are never trimmed.
func (b *Bus) trim(ctx context.Context, name string) error {
	if name != Items && name != Candidates {
		return fmt.Errorf("stream %s is full", name)
	}
	b.trimming.Lock()
	defer b.trimming.Unlock()
	s, err := b.js.Stream(ctx, name)
	if err != nil {
		return err
	}
	st, limit := s.CachedInfo().State, s.CachedInfo().Config.MaxBytes
	handled, err := b.handledUpTo(ctx, s)
	if err != nil {
		return err
	}
	if handled < st.FirstSeq {
		return fmt.Errorf("stream %s is full of unhandled messages: %d of %d bytes", name, st.Bytes, limit)
	}
	cut := handled + 1
	if excess := int64(st.Bytes) - limit/4*3; excess > 0 && st.Msgs > 0 {
		mean := max(1, int64(st.Bytes)/int64(st.Msgs))
		cut = min(cut, st.FirstSeq+uint64(excess/mean)+1)
	}
	if err := s.Purge(ctx, jetstream.WithPurgeSequence(cut)); err != nil {
		return err
	}
	b.log.Info("stream trimmed", "stream", name, "from", st.FirstSeq, "before", cut)
	return nil
}

// handledUpTo returns the sequence up to which the stream's reader has acknowledged, or every
// durable consumer where no reader is named; zero when there is none.
func (b *Bus) handledUpTo(ctx context.Context, s jetstream.Stream) (uint64, error) {
	if reader := b.opts.Readers[s.CachedInfo().Config.Name]; reader != "" {
		c, err := s.Consumer(ctx, reader)
		if errors.Is(err, jetstream.ErrConsumerNotFound) {
			return 0, nil
		}
		if err != nil {
			return 0, err
		}
		return c.CachedInfo().AckFloor.Stream, nil
	}
	var floor uint64
	list := s.ListConsumers(ctx)
	first := true
	for c := range list.Info() {
		if c.Config.Durable == "" {
			continue // somebody who looks
		}
		if first || c.AckFloor.Stream < floor {
			floor = c.AckFloor.Stream
		}
		first = false
	}
	return floor, list.Err()
}

func isCode(err error, code jetstream.ErrorCode) bool {
	var api jetstream.JetStreamError
	return errors.As(err, &api) && api.APIError() != nil && api.APIError().ErrorCode == code
}

// maxToken bounds a token of a subject, in bytes: NATS closes the connection over a subject
// of a few thousand.
const maxToken = 100

// token makes s fit to be one token of a subject: what NATS gives a meaning, white space and
// control characters become "_", and it is cut to maxToken.
func token(s string) string {
	if s == "" {
		return "none"
	}
	if len(s) > maxToken {
		s = strings.ToValidUTF8(s[:maxToken], "")
	}
	return strings.Map(func(r rune) rune {
		if r == '.' || r == '*' || r == '>' || r <= ' ' || r == 0x7f || r == 0xFFFD {
			return '_'
		}
		return r
	}, s)
}

// Code returns c as a subject token, and XX, which ISO 3166-1 leaves to users, for an open
// side.
func Code[T ~string](c T) string {
	if c == "" {
		return "XX"
	}
	return string(c)
}
