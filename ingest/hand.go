package ingest

import "context"

// maxInHand is how many new lists a Poller has in hand at a time: read, with their texts and
// what is made of them, they take many times their size, and 64 polls may be under way.
const maxInHand = 8

// A hand is one poll's right to a list in memory. It is not safe for concurrent use.
type hand struct {
	free chan struct{} // the Poller's, a token for each hand in use
	full bool
}

type handKey struct{}

// withHand gives a poll a hand, which a Fetcher takes once there is a list to be read.
func withHand(ctx context.Context, free chan struct{}) (context.Context, *hand) {
	h := &hand{free: free}
	return context.WithValue(ctx, handKey{}, h), h
}

// take waits for the hand of the poll that ctx belongs to, if it has none yet.
func take(ctx context.Context) error {
	h, ok := ctx.Value(handKey{}).(*hand)
	if !ok || h.full { // nobody counts, as when a source is tried by hand
		return nil
	}
	select {
	case h.free <- struct{}{}:
		h.full = true
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// drop gives the hand back, before a poll waits for anything slow.
func (h *hand) drop() {
	if h.full {
		<-h.free
		h.full = false
	}
}
