package stream

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// A Spec says how values of T travel.
type Spec[T any] struct {
	Stream string // Items, Candidates or Expulsions
	Type   string // CloudEvents type, like "nongrata.item"
	Schema int    // version of T's JSON, from 1; a reader refuses newer ones
	// ID returns the deterministic identity of v: CloudEvents id and Nats-Msg-Id.
	ID func(v T) string
	// Subject returns the tokens after the stream's prefix. They are made safe; an empty one
	// becomes "none". See Code for open sides.
	Subject func(v T) []string
}

// A Topic sends and receives values of T as CloudEvents 1.0 in JSON.
type Topic[T any] struct {
	bus  *Bus
	spec Spec[T]
	all  queue // of PublishAll
}

// NewTopic returns the topic on b. It panics when the spec is incomplete, as that is a
// mistake in the program.
func NewTopic[T any](b *Bus, s Spec[T]) *Topic[T] {
	switch {
	case s.Stream != Items && s.Stream != Candidates && s.Stream != Expulsions:
		panic(fmt.Sprintf("stream topic: stream %q is not declared", s.Stream))
	case s.Type == "" || s.Schema < 1 || s.ID == nil || s.Subject == nil:
		panic(fmt.Sprintf("stream topic on %s: incomplete spec", s.Stream))
	}
	return &Topic[T]{bus: b, spec: s, all: queue{stream: s.Stream}}
}

// envelope is CloudEvents 1.0, structured mode.
type envelope struct {
	SpecVersion string          `json:"specversion"`
	ID          string          `json:"id"`
	Source      string          `json:"source"`
	Type        string          `json:"type"`
	Time        time.Time       `json:"time"` // of this publishing, UTC
	ContentType string          `json:"datacontenttype"`
	DataSchema  string          `json:"dataschema"` // schemaURN with the version
	Data        json.RawMessage `json:"data"`
}

const (
	eventsVersion = "1.0"
	eventsSource  = "nongrata"
	eventsMedia   = "application/cloudevents+json"
)

// schemaURN names a version of a type's JSON: urn:nongrata:item:1.
func schemaURN(kind string, version int) string {
	return fmt.Sprintf("urn:%s:%d", strings.ReplaceAll(kind, ".", ":"), version)
}

// Publish sends v and returns when the server has it on disk. The same ID again within
// Options.Duplicates is the same message.
func (t *Topic[T]) Publish(ctx context.Context, v T) error {
	m, id, err := t.message(v)
	if err != nil {
		return err
	}
	if err := t.bus.publish(ctx, t.spec.Stream, m, id); err != nil {
		return fmt.Errorf("publishing %s %s: %w", t.spec.Type, id, err)
	}
	return nil
}

// PublishAll sends values in order and returns when the server has all of them on disk. They
// cost little more than one, as they share its syncs. After an error any of them may be there;
// the same values may be sent again.
func (t *Topic[T]) PublishAll(ctx context.Context, values []T) error {
	messages := make([]*nats.Msg, len(values))
	for i, v := range values {
		var err error
		if messages[i], _, err = t.message(v); err != nil {
			return err
		}
	}
	if err := t.bus.publishAll(ctx, &t.all, messages); err != nil {
		return fmt.Errorf("publishing %d of %s: %w", len(values), t.spec.Type, err)
	}
	return nil
}

// message returns what is sent for v, and its identity.
func (t *Topic[T]) message(v T) (m *nats.Msg, id string, err error) {
	if id = t.spec.ID(v); id == "" {
		return nil, "", fmt.Errorf("publishing %s: no id", t.spec.Type)
	}
	body, err := t.encode(id, v)
	if err != nil {
		return nil, "", fmt.Errorf("publishing %s %s: %w", t.spec.Type, id, err)
	}
	subject := prefix(t.spec.Stream)
	for _, tok := range t.spec.Subject(v) {
		subject += "." + token(tok)
	}
	header := nats.Header{"Content-Type": {eventsMedia}, jetstream.MsgIDHeader: {id}}
	return &nats.Msg{Subject: subject, Data: body, Header: header}, id, nil
}

func (t *Topic[T]) encode(id string, v T) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(envelope{
		SpecVersion: eventsVersion,
		ID:          id,
		Source:      eventsSource,
		Type:        t.spec.Type,
		Time:        t.bus.opts.Clock().UTC(),
		ContentType: "application/json",
		DataSchema:  schemaURN(t.spec.Type, t.spec.Schema),
		Data:        data,
	})
	if err != nil {
		return nil, err
	}
	if len(body) > MaxMessage {
		return nil, fmt.Errorf("%w: %d bytes, want at most %d", ErrTooLarge, len(body), MaxMessage)
	}
	return body, nil
}

// decode reads what encode wrote, in this schema version or an older one.
func (t *Topic[T]) decode(body []byte) (v T, err error) {
	var e envelope
	if err := json.Unmarshal(body, &e); err != nil {
		return v, fmt.Errorf("reading envelope: %w", err)
	}
	if major, _, _ := strings.Cut(e.SpecVersion, "."); major != "1" {
		return v, fmt.Errorf("reading envelope: specversion %q, want 1.0", e.SpecVersion)
	}
	if e.Type != t.spec.Type {
		return v, fmt.Errorf("reading envelope: type %q, want %q", e.Type, t.spec.Type)
	}
	var version int
	base := strings.TrimSuffix(schemaURN(t.spec.Type, 0), "0")
	if _, err := fmt.Sscanf(strings.TrimPrefix(e.DataSchema, base), "%d", &version); err != nil ||
		version < 1 || version > t.spec.Schema {
		return v, fmt.Errorf("reading envelope: dataschema %q, want %s1 to %d",
			e.DataSchema, base, t.spec.Schema)
	}
	if len(e.Data) == 0 {
		return v, errors.New("reading envelope: no data")
	}
	if err := json.Unmarshal(e.Data, &v); err != nil {
		return v, fmt.Errorf("reading %s %s: %w", e.Type, e.ID, err)
	}
	return v, nil
}
