package stream_test

import (
	"context"
	"testing"
	"time"

	"nongrata/store/stream"
	"nongrata/store/streamtest"
)

type note struct {
	ID   string `json:"id"`
	From string `json:"from"`
	N    int    `json:"n"`
}

func notes(b *stream.Bus) *stream.Topic[note] {
	return stream.NewTopic(b, stream.Spec[note]{
		Stream: stream.Items, Type: "nongrata.item", Schema: 1,
		ID:      func(n note) string { return n.ID },
		Subject: func(n note) []string { return []string{n.From} },
	})
}

func TestPublishedIsConsumed(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	topic := notes(streamtest.NewBus(t))
	if err := topic.Publish(ctx, note{ID: "a", From: "it-mfa", N: 30}); err != nil {
		t.Fatal(err)
	}
	var got note
	if err := topic.Consume(ctx, "extract", stream.Consuming{}, func(_ context.Context, n note) error {
		got = n
		cancel()
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if want := (note{"a", "it-mfa", 30}); got != want {
		t.Errorf("Consume = %v, want %v", got, want)
	}
}
