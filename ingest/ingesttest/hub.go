package ingesttest

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
)

// A Hub is a WebSub hub on loopback. Verifications it makes before it answers, as a hub may.
type Hub struct {
	srv *httptest.Server

	mu    sync.Mutex
	lease int // seconds granted
	subs  map[string]HubSubscription
	asked []url.Values
}

// A HubSubscription is what a hub knows of a subscriber.
type HubSubscription struct{ Callback, Secret string }

// StartHub starts a hub that grants leases of so many seconds, until the test ends.
func StartHub(t TB, lease int) *Hub {
	t.Helper()
	h := &Hub{lease: lease, subs: map[string]HubSubscription{}}
	h.srv = httptest.NewServer(h)
	t.Cleanup(h.srv.Close)
	return h
}

// URL returns the hub's address.
func (h *Hub) URL() string { return h.srv.URL + "/hub" }

// Asked returns the requests of subscribers so far, as forms.
func (h *Hub) Asked() []url.Values {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]url.Values(nil), h.asked...)
}

// Subscriber returns who is subscribed to the topic, after verification.
func (h *Hub) Subscriber(topic string) (HubSubscription, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	s, ok := h.subs[topic]
	return s, ok
}

// ServeHTTP takes a request to subscribe or unsubscribe.
func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil || r.Method != http.MethodPost {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	form := r.PostForm
	h.mu.Lock()
	h.asked = append(h.asked, form)
	h.mu.Unlock()
	topic := form.Get("hub.topic")
	if err := h.verify(form); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	h.mu.Lock()
	if form.Get("hub.mode") == "subscribe" {
		h.subs[topic] = HubSubscription{form.Get("hub.callback"), form.Get("hub.secret")}
	} else {
		delete(h.subs, topic)
	}
	h.mu.Unlock()
	w.WriteHeader(http.StatusAccepted)
}

// verify asks the subscriber whether it meant it.
func (h *Hub) verify(form url.Values) error {
	challenge := rand.Text()
	q := url.Values{"hub.mode": form["hub.mode"], "hub.topic": form["hub.topic"],
		"hub.challenge": {challenge}, "hub.lease_seconds": {fmt.Sprint(h.lease)}}
	res, err := h.srv.Client().Get(form.Get("hub.callback") + "?" + q.Encode())
	if err != nil {
		return err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(io.LimitReader(res.Body, 1<<10))
	if err == nil && (res.StatusCode/100 != 2 || string(b) != challenge) {
		err = fmt.Errorf("verification answered %d %q", res.StatusCode, b)
	}
	return err
}

// Push sends body to a callback, signed with secret, and returns the status of the answer.
func (h *Hub) Push(to HubSubscription, topic, mediaType string, body []byte) (int, error) {
	mac := hmac.New(sha256.New, []byte(to.Secret))
	mac.Write(body)
	req, err := http.NewRequest(http.MethodPost, to.Callback, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", mediaType)
	req.Header.Set("Link", fmt.Sprintf(`<%s>; rel="hub", <%s>; rel="self"`, h.URL(), topic))
	req.Header.Set("X-Hub-Signature", "sha256="+hex.EncodeToString(mac.Sum(nil)))
	res, err := h.srv.Client().Do(req)
	if err != nil {
		return 0, err
	}
	return res.StatusCode, res.Body.Close()
}
