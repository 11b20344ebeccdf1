package live

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// open reads a hub's stream for user as a browser would.
func open(t *testing.T, h *Hub, user, last string) (status int, lines *bufio.Scanner, stop func()) {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.Serve(w, r, user) }))
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, srv.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); resp.Body.Close(); srv.Close() })
	return resp.StatusCode, bufio.NewScanner(resp.Body), func() { cancel(); resp.Body.Close() }
}

// until reads lines until one has the prefix, and returns it.
func until(t *testing.T, lines *bufio.Scanner, prefix string) string {
	t.Helper()
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), prefix) {
			return lines.Text()
		}
	}
	t.Fatalf("stream ended before %q: %v", prefix, lines.Err())
	return ""
}

func tell(t *testing.T, h *Hub, id string) {
	t.Helper()
	if err := h.Tell(Message{Cases: []string{id}, Waiting: 1}); err != nil {
		t.Fatal(err)
	}
}

func TestStreamTellsAndResumes(t *testing.T) {
	h := New("e1")
	_, lines, stop := open(t, h, "ana", "")
	until(t, lines, "retry:")
	tell(t, h, "k1")
	if got, want := until(t, lines, "id:"), "id: e1-1"; got != want {
		t.Errorf("first message %q, want %q", got, want)
	}
	if got, want := until(t, lines, "data:"), `data: {"cases":["k1"],"waiting":1}`; got != want {
		t.Errorf("first message %q, want %q", got, want)
	}
	stop()
	tell(t, h, "k2")
	tell(t, h, "k3")
	_, lines, _ = open(t, h, "ana", "e1-1")
	if got := until(t, lines, "data:"); !strings.Contains(got, "k2") {
		t.Errorf("resumed at %q, want k2", got)
	}
}

func TestStreamResets(t *testing.T) {
	h := New("e2")
	for range ringLength + 5 {
		tell(t, h, "k")
	}
	for _, last := range []string{"e1-3", "e2-2", "e2-99999", "nonsense"} {
		_, lines, stop := open(t, h, last, last)
		if got := until(t, lines, "event:"); got != "event: reset" {
			t.Errorf("Last-Event-ID %q: %q, want a reset", last, got)
		}
		stop()
	}
}

func TestFifthStreamIsTurnedAway(t *testing.T) {
	h := New("e")
	for range MaxStreams {
		if code, lines, _ := open(t, h, "ana", ""); code != http.StatusOK {
			t.Fatalf("stream: %d, want 200", code)
		} else {
			until(t, lines, "retry:")
		}
	}
	if code, _, _ := open(t, h, "ana", ""); code != http.StatusNoContent {
		t.Errorf("fifth stream: %d, want 204", code)
	}
	if code, _, _ := open(t, h, "ben", ""); code != http.StatusOK {
		t.Errorf("another user's stream: %d, want 200", code)
	}
}

func TestCloseEndsStreams(t *testing.T) {
	h := New("e")
	_, lines, _ := open(t, h, "ana", "")
	until(t, lines, "retry:")
	h.Close()
	for lines.Scan() {
	}
	if code, _, _ := open(t, h, "ana", ""); code != http.StatusNoContent {
		t.Errorf("stream after Close: %d, want 204", code)
	}
}
