package websub

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"hash"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"nongrata/ingest"
)

// An Outcome is what became of a request to the callback.
type Outcome string

// The outcomes. All but Taken and Verified are dropped.
const (
	Taken        Outcome = "taken"
	Verified     Outcome = "verified"
	Denied       Outcome = "denied"
	Unasked      Outcome = "unasked"       // a verification of what was not asked for
	UnknownTopic Outcome = "unknown_topic" // no such subscription, or of another topic
	BadSignature Outcome = "bad_signature" // or none
	Oversized    Outcome = "oversized"
	Crowded      Outcome = "crowded" // more than is kept until it is read; polling finds it
)

// readTime is how long a push may take to arrive.
const readTime = 30 * time.Second

// Counts returns how often each outcome came about since the start.
func (s *Subscriber) Counts() map[Outcome]uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make(map[Outcome]uint64, len(s.counts))
	for k, v := range s.counts {
		out[k] = v
	}
	return out
}

// Live returns how many subscriptions are in force.
func (s *Subscriber) Live() int {
	now, n := s.o.Clock.Now(), 0
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sub := range s.book.all {
		if sub.live(now) && !sub.Leaving {
			n++
		}
	}
	return n
}

// ServeHTTP is the callback: a hub's GET verifies, its POST pushes. It needs no sign-in: the
// token in its path cannot be guessed, and content has to be signed besides.
func (s *Subscriber) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	token := strings.TrimPrefix(r.URL.Path, Path)
	var got Outcome
	switch r.Method {
	case http.MethodGet:
		got = s.verify(w, token, r.URL.Query())
	case http.MethodPost:
		got = s.push(w, token, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	s.mu.Lock()
	s.counts[got]++
	s.mu.Unlock()
	if got != Taken && got != Verified {
		s.o.Log.Warn("dropped at the callback", "outcome", got, "from", r.RemoteAddr)
	}
}

// verify answers a verification of intent, §5.3: yes to what we asked for, and 404 to the rest.
func (s *Subscriber) verify(w http.ResponseWriter, token string, q url.Values) Outcome {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.o.Clock.Now()
	sub, ok := s.book.all[token]
	if !ok || q.Get("hub.topic") != sub.Topic {
		w.WriteHeader(http.StatusNotFound)
		return UnknownTopic
	}
	switch mode := q.Get("hub.mode"); {
	case mode == "denied" && !sub.Leaving:
		sub.denied(now, firstLine([]byte(q.Get("hub.reason"))))
		s.o.Log.Warn("subscription denied", "source", sub.Source, "hub", sub.Hub, "reason", sub.Problem)
		s.keep()
		return Denied
	case mode == "subscribe" && sub.Pending && !sub.Leaving:
		seconds, err := strconv.Atoi(q.Get("hub.lease_seconds"))
		if err != nil || seconds <= 0 {
			seconds = int(wantedLease / time.Second)
		}
		sub.granted(now, time.Duration(min(seconds, int(maxLease/time.Second)))*time.Second)
		s.o.Log.Info("subscribed", "source", sub.Source, "hub", sub.Hub, "until", sub.Until)
	case mode == "unsubscribe" && sub.Leaving:
		delete(s.book.all, token)
		s.o.Log.Info("unsubscribed", "source", sub.Source, "hub", sub.Hub)
	default:
		w.WriteHeader(http.StatusNotFound)
		return Unasked
	}
	s.keep()
	_, _ = io.WriteString(w, q.Get("hub.challenge")) // a hub that is gone asks again
	return Verified
}

// push takes content, §7. A wrong signature is answered as a right one: who guesses learns
// nothing.
func (s *Subscriber) push(w http.ResponseWriter, token string, r *http.Request) Outcome {
	sub, ok := s.known(token)
	if !ok || sub.Leaving || !sub.live(s.o.Clock.Now()) || otherTopic(r.Header, sub.Topic) {
		w.WriteHeader(http.StatusGone) // §5.1: the hub may forget it
		return UnknownTopic
	}
	if !s.rate(token).Allow() {
		w.Header().Set("Retry-After", "60")
		w.WriteHeader(http.StatusTooManyRequests)
		return Crowded
	}
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(readTime)) // not every server has them
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.o.MaxBody))
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return Oversized
	}
	w.WriteHeader(http.StatusAccepted)
	if !signed(r.Header.Get("X-Hub-Signature"), sub.Secret, body) {
		return BadSignature
	}
	if !s.inbox.put(sub.Source, pushed(sub, r.Header, body)) {
		return Crowded
	}
	return Taken
}

// known returns the subscription with this token as it is now.
func (s *Subscriber) known(token string) (subscription, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sub, ok := s.book.all[token]; ok {
		return *sub, true
	}
	return subscription{}, false
}

// rate is how fast one subscription's hub may push: a wave of a newsroom, and no flood.
func (s *Subscriber) rate(token string) *rate.Limiter {
	s.mu.Lock()
	defer s.mu.Unlock()
	l, ok := s.rates[token]
	if !ok {
		l = rate.NewLimiter(rate.Every(5*time.Second), 30)
		s.rates[token] = l
	}
	return l
}

// otherTopic reports whether the hub says that it pushes something else than was subscribed.
func otherTopic(h http.Header, topic string) bool {
	found := links{}
	for _, value := range h["Link"] {
		found.header(value)
	}
	return found["self"] != "" && found["self"] != topic
}

// signed checks an X-Hub-Signature, §7.1: method=hexadecimal.
func signed(signature, secret string, body []byte) bool {
	method, digits, _ := strings.Cut(signature, "=")
	makers := map[string]func() hash.Hash{"sha1": sha1.New, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New}
	maker := makers[strings.ToLower(strings.TrimSpace(method))]
	sum, err := hex.DecodeString(strings.TrimSpace(digits))
	if maker == nil || err != nil {
		return false
	}
	mac := hmac.New(maker, []byte(secret))
	mac.Write(body)
	return hmac.Equal(sum, mac.Sum(nil))
}

// pushed makes the Response that the feed would have been.
func pushed(sub subscription, h http.Header, body []byte) delivery {
	media, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		media = ""
	}
	return delivery{hub: sub.Hub, res: ingest.Response{Body: body, Capture: ingest.Capture{
		Hash: ingest.HashOf(body), URL: sub.Topic, FinalURL: sub.Topic, Status: http.StatusOK,
		MediaType: media, Charset: params["charset"], At: time.Now().UTC().Round(0), Size: len(body),
		Header: map[string][]string{"Content-Type": {h.Get("Content-Type")}},
	}}}
}
