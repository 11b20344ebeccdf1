package websub

import (
	"context"
	"sync"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/feed"
)

const (
	maxWaiting = 16       // deliveries of one source that wait to be read
	maxHeld    = 64 << 20 // bytes of all that wait
	maxReady   = 16 << 10 // sources that have mail

	pollAtLeast = time.Hour // a feed is asked so often itself
)

// A delivery is one push that has been checked.
type delivery struct {
	hub string
	res ingest.Response
}

// An Inbox holds what was pushed until the source's next poll, which reads it in place of the
// feed. What waits when the process dies is found by polling.
type Inbox struct {
	clock ingest.Clock
	ready chan ingest.SourceID

	mu   sync.Mutex
	mail map[ingest.SourceID][]delivery
	busy map[ingest.SourceID]bool // with a reader, or in ready
	held int
}

// NewInbox returns an empty Inbox; a nil clock is the machine's.
func NewInbox(clock ingest.Clock) *Inbox {
	if clock == nil {
		clock = ingest.WallClock{}
	}
	return &Inbox{clock: clock, ready: make(chan ingest.SourceID, maxReady),
		mail: map[ingest.SourceID][]delivery{}, busy: map[ingest.SourceID]bool{}}
}

// put takes d, unless there is too much already.
func (b *Inbox) put(id ingest.SourceID, d delivery) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.mail[id]) >= maxWaiting || b.held+len(d.res.Body) > maxHeld {
		return false
	}
	if !b.busy[id] {
		select {
		case b.ready <- id:
			b.busy[id] = true
		default:
			return false
		}
	}
	b.mail[id] = append(b.mail[id], d)
	b.held += len(d.res.Body)
	return true
}

// read has each source that has mail polled until it has none, one source at a time.
func (b *Inbox) read(ctx context.Context, poll func(ingest.SourceID)) {
	for {
		select {
		case id := <-b.ready:
			for n := b.waiting(id); n > 0 && ctx.Err() == nil; n = b.waiting(id) {
				poll(id)
				if b.waiting(id) >= n { // the poll asked the feed itself, or came to nothing
					b.take(id)
				}
			}
		case <-ctx.Done():
			return
		}
	}
}

// waiting returns how many deliveries of a source wait; with none its reader is done.
func (b *Inbox) waiting(id ingest.SourceID) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := len(b.mail[id])
	if n == 0 {
		delete(b.busy, id)
	}
	return n
}

func (b *Inbox) take(id ingest.SourceID) (delivery, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	waiting := b.mail[id]
	if len(waiting) == 0 {
		return delivery{}, false
	}
	d := waiting[0]
	b.mail[id] = waiting[1:]
	if len(waiting) == 1 {
		delete(b.mail, id)
	}
	b.held -= len(d.res.Body)
	return d, true
}

// Over returns the Fetcher of feeds that reads a push when there is one and else asks polls.
func (b *Inbox) Over(polls ingest.Fetcher) ingest.Fetcher { return reader{b, polls} }

type reader struct {
	inbox *Inbox
	polls ingest.Fetcher
}

// Fetch implements ingest.Fetcher. A push that cannot be read still says that there is
// something new: then the feed itself is asked.
func (r reader) Fetch(ctx context.Context, s ingest.Source, st ingest.State) (ingest.List, error) {
	if r.inbox.clock.Now().Sub(st.LastPoll) > pollAtLeast {
		return r.polls.Fetch(ctx, s, st) // however much is pushed
	}
	d, ok := r.inbox.take(s.ID)
	if !ok {
		return r.polls.Fetch(ctx, s, st)
	}
	list, err := feed.New(fixed(d.res)).Fetch(ctx, s, ingest.State{})
	if err != nil || len(list.Entries) == 0 {
		return r.polls.Fetch(ctx, s, st)
	}
	if !s.Pins(d.hub) {
		if s.Kind.Official() {
			if own, err := r.polls.Fetch(ctx, s, st); err == nil && carries(own, list) {
				return own, nil
			}
		}
		list.Capture.Unpinned = true // somebody else's word, until the page is read
	}
	list.Pushed = true
	for i := range list.Entries {
		list.Entries[i].Notes = append(list.Entries[i].Notes, "pushed by the hub "+d.hub)
	}
	return list, nil
}

// carries reports whether all entries of want are in list, as they are there.
func carries(list, want ingest.List) bool {
	have := map[string]bool{}
	for _, e := range list.Entries {
		have[e.Key+"\n"+e.Title+"\n"+e.Content] = true
	}
	for _, e := range want.Entries {
		if !have[e.Key+"\n"+e.Title+"\n"+e.Content] {
			return false
		}
	}
	return len(want.Entries) > 0
}

// fixed is a Getter that has the answer already.
type fixed ingest.Response

// Get implements ingest.Getter.
func (f fixed) Get(context.Context, ingest.Request) (ingest.Response, error) {
	return ingest.Response(f), nil
}
