// Package live tells open pages which cases changed, by server-sent events.
//
// Guarantees. A page gets every change since the Mark it was made at, and one that was away for
// less than the ring's length every change it missed, by Last-Event-ID; one that was away
// longer, or from before a restart, is told to read afresh. A slow or dead reader never holds up another: it is dropped at its write
// deadline and comes back by itself. A user has at most MaxStreams streams; the next is
// answered 204, upon which a browser stops asking and the page looks by itself.
package live

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	// MaxStreams is how many streams one user may hold open.
	MaxStreams = 4
	// ringLength is how many messages a page may have missed.
	ringLength = 1000
	comment    = 15 * time.Second // between signs of life
	patience   = 10 * time.Second // for one write
	retry      = 3 * time.Second  // for the browser
)

// A Message is what a page hears: the cases that changed, and how many wait now.
type Message struct {
	Cases   []string `json:"cases"`
	Waiting int      `json:"waiting"`
}

type numbered struct {
	seq  uint64
	body []byte
}

// A Hub hands messages to every open page.
type Hub struct {
	epoch string // of this start, so that numbers of an earlier one are not taken for ours

	mu      sync.Mutex
	seq     uint64
	ring    []numbered
	news    chan struct{} // closed and replaced at every message
	streams map[string]int
	closed  bool
}

// New returns a Hub; epoch names this start of the program, without dashes.
func New(epoch string) *Hub {
	return &Hub{epoch: epoch, news: make(chan struct{}), streams: map[string]int{}}
}

// Tell hands m to every open page.
func (h *Hub) Tell(m Message) error {
	body, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("telling pages: %w", err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.seq++
	h.ring = append(h.ring, numbered{h.seq, body})
	if len(h.ring) > ringLength {
		h.ring = append([]numbered(nil), h.ring[1:]...)
	}
	h.wake()
	return nil
}

// Close ends every stream, so that the server can stop.
func (h *Hub) Close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.closed {
		h.closed = true
		h.wake()
	}
}

func (h *Hub) wake() {
	close(h.news)
	h.news = make(chan struct{})
}

// Mark names all that has been told so far. A page that is made now and listens at After(mark)
// misses nothing.
func (h *Hub) Mark() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return fmt.Sprintf("%s-%d", h.epoch, h.seq)
}

// After is the question that asks a stream for what came after the mark.
func After(mark string) string { return "?after=" + mark }

// Streams returns how many pages listen.
func (h *Hub) Streams() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, s := range h.streams {
		n += s
	}
	return n
}

// Serve streams to one page of user until the page or the hub goes away.
func (h *Hub) Serve(w http.ResponseWriter, r *http.Request, user string) {
	if !h.enter(user) {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	defer h.leave(user)
	head := w.Header()
	head.Set("Content-Type", "text/event-stream")
	head.Set("Cache-Control", "no-store")
	head.Set("X-Accel-Buffering", "no")
	s := stream{w: w, c: http.NewResponseController(w)}
	seq, reset := h.resume(cmp.Or(r.Header.Get("Last-Event-ID"), r.URL.Query().Get("after")))
	if err := s.write("retry: %d\n\n", retry.Milliseconds()); err != nil {
		return
	}
	if reset {
		if err := s.write("id: %s-%d\nevent: reset\ndata: {}\n\n", h.epoch, seq); err != nil {
			return
		}
	}
	h.follow(r.Context(), s, seq)
}

// follow writes what comes after seq. The deadline a write keeps is the only thing that ends
// a stream whose reader has gone without a word.
func (h *Hub) follow(ctx context.Context, s stream, seq uint64) {
	alive := time.NewTicker(comment)
	defer alive.Stop()
	for {
		batch, news, closed := h.after(seq)
		for _, m := range batch {
			if err := s.write("id: %s-%d\ndata: %s\n\n", h.epoch, m.seq, m.body); err != nil {
				return
			}
			seq = m.seq
		}
		if closed {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-news:
		case <-alive.C:
			if err := s.write(": alive\n\n"); err != nil {
				return
			}
		}
	}
}

// after returns the messages after seq and a channel that closes when there are more.
func (h *Hub) after(seq uint64) ([]numbered, <-chan struct{}, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for i, m := range h.ring {
		if m.seq > seq {
			return append([]numbered(nil), h.ring[i:]...), h.news, h.closed
		}
	}
	return nil, h.news, h.closed
}

// resume returns from where a page goes on, and whether it has missed what nobody can tell.
func (h *Hub) resume(last string) (seq uint64, reset bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if last == "" {
		return h.seq, false
	}
	epoch, number, _ := strings.Cut(last, "-")
	n, err := strconv.ParseUint(number, 10, 64)
	if err != nil || epoch != h.epoch || n > h.seq {
		return h.seq, true
	}
	if len(h.ring) > 0 && n+1 < h.ring[0].seq {
		return h.seq, true
	}
	return n, false
}

func (h *Hub) enter(user string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed || h.streams[user] >= MaxStreams {
		return false
	}
	h.streams[user]++
	return true
}

func (h *Hub) leave(user string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.streams[user]--; h.streams[user] == 0 {
		delete(h.streams, user)
	}
}

type stream struct {
	w http.ResponseWriter
	c *http.ResponseController
}

func (s stream) write(format string, args ...any) error {
	// A writer without deadlines (a test's recorder) simply has none.
	_ = s.c.SetWriteDeadline(time.Now().Add(patience))
	if _, err := fmt.Fprintf(s.w, format, args...); err != nil {
		return err
	}
	return s.c.Flush()
}
