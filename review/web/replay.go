package web

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"nongrata/review"
	"nongrata/review/web/api"
)

// answerLife is how long a call with an idempotency key is answered again; the key of a
// decision is in the ledger and holds for ever.
const answerLife = 24 * time.Hour

// The bounds of an idempotency key and of an answer that is kept.
const (
	maxKey    = 200
	maxAnswer = 1 << 20
)

// An Answer is what a call with an idempotency key was answered. Sealed can be opened only by
// who has both the key and the secret of the caller: tokens and links that were answered once
// do not lie about.
type Answer struct {
	ID      string    `json:"id"`
	Expires time.Time `json:"expires"`
	Sealed  []byte    `json:"sealed"`
}

// Answers keeps answers.
type Answers interface {
	// Answer returns the answer with this ID, or an error that wraps review.ErrNotFound.
	Answer(ctx context.Context, id string) (Answer, error)
	// PutAnswer stores a under a.ID.
	PutAnswer(ctx context.Context, a Answer) error
	// DropAnswers removes what ended before a moment and returns how many.
	DropAnswers(ctx context.Context, before time.Time) (int, error)
}

// answered is what is sealed.
type answered struct {
	Request string      `json:"request"` // hash
	Code    int         `json:"code"`
	Header  http.Header `json:"header"`
	Body    []byte      `json:"body"`
}

// An inFlight knows the keys of calls that are under way.
type inFlight struct {
	mu   sync.Mutex
	keys map[string]bool
}

func (f *inFlight) begin(id string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.keys[id] {
		return false
	}
	if f.keys == nil {
		f.keys = map[string]bool{}
	}
	f.keys[id] = true
	return true
}

func (f *inFlight) end(id string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.keys, id)
}

// replayed answers a POST that carries a key it has seen with what it answered then.
func (s *Server) replayed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key, c := r.Header.Get(api.KeyHeader), callerOf(r.Context())
		if r.Method != http.MethodPost || key == "" || c.err != nil || s.opts.Answers == nil {
			next.ServeHTTP(w, r)
			return
		}
		if len(key) > maxKey || strings.ContainsFunc(key, unprintable) {
			s.tellProblem(w, r, http.StatusBadRequest, fmt.Sprintf("Idempotency-Key: want at most %d printable characters.", maxKey))
			return
		}
		k, err := newSeal(c, key)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		if !s.busy.begin(k.id) {
			w.Header().Set("Retry-After", "1")
			s.tellProblem(w, r, http.StatusConflict, "A call with this Idempotency-Key is under way.")
			return
		}
		defer s.busy.end(k.id)
		s.once(w, r, once{next, k, requestHash(r, body)})
	})
}

// A once is a call that is to be done at most once.
type once struct {
	next    http.Handler
	seal    seal
	request string // hash
}

func (s *Server) once(w http.ResponseWriter, r *http.Request, o once) {
	before, err := s.answer(r.Context(), o.seal)
	switch {
	case err == nil && before.Request != o.request:
		s.tellProblem(w, r, http.StatusConflict, "This Idempotency-Key was used for another request.")
		return
	case err == nil:
		maps.Copy(w.Header(), before.Header)
		w.Header().Set("Idempotent-Replayed", "true")
		w.WriteHeader(before.Code)
		_, _ = w.Write(before.Body) // a caller that went away is no error of ours
		return
	case !errors.Is(err, review.ErrNotFound):
		s.fail(w, r, err)
		return
	}
	h := &held{ResponseWriter: w}
	o.next.ServeHTTP(h, r)
	if h.code >= 200 && h.code < 300 && h.body.Len() <= maxAnswer {
		a := answered{Request: o.request, Code: h.code, Header: keptHeader(w.Header()), Body: h.body.Bytes()}
		if err := s.keepAnswer(context.WithoutCancel(r.Context()), o.seal, a); err != nil {
			s.opts.Log.Error("keeping an answer", "request", requestID(r.Context()), "err", err) // it is done all the same
		}
	}
	h.send()
}

// keptHeader leaves out what is of one answer only.
func keptHeader(h http.Header) http.Header {
	out := http.Header{}
	for _, name := range []string{"Content-Type", "ETag", "Location"} {
		if v := h.Values(name); len(v) > 0 {
			out[name] = slices.Clone(v)
		}
	}
	return out
}

func requestHash(r *http.Request, body []byte) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s %s\n%s\n", r.Method, r.URL.RequestURI(), r.Header.Get(api.ReviewerHeader))
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}

func (s *Server) answer(ctx context.Context, k seal) (answered, error) {
	kept, err := s.opts.Answers.Answer(ctx, k.id)
	if err != nil {
		return answered{}, err
	}
	if !s.opts.SignIns().Before(kept.Expires) {
		return answered{}, fmt.Errorf("answer: %w", review.ErrNotFound)
	}
	plain, err := k.open(kept.Sealed)
	if err != nil {
		return answered{}, err
	}
	var a answered
	if err := json.Unmarshal(plain, &a); err != nil {
		return answered{}, fmt.Errorf("reading a kept answer: %w", err)
	}
	return a, nil
}

func (s *Server) keepAnswer(ctx context.Context, k seal, a answered) error {
	plain, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return s.opts.Answers.PutAnswer(ctx, Answer{ID: k.id, Expires: s.opts.SignIns().Add(answerLife).UTC(), Sealed: k.close(plain)})
}

// A seal closes the answers of one caller's key.
type seal struct {
	id  string
	box cipher.AEAD
}

func newSeal(c caller, key string) (seal, error) {
	id := sha256.Sum256([]byte("answer\x00" + c.Credential.ID + "\x00" + key))
	sealKey, err := hkdf.Key(sha256.New, []byte(c.secret), []byte(key), "nongrata answer", 32)
	if err != nil {
		return seal{}, fmt.Errorf("making a seal: %w", err)
	}
	block, err := aes.NewCipher(sealKey)
	if err != nil {
		return seal{}, fmt.Errorf("making a seal: %w", err)
	}
	box, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return seal{}, fmt.Errorf("making a seal: %w", err)
	}
	return seal{hex.EncodeToString(id[:]), box}, nil
}

func (k seal) close(plain []byte) []byte { return k.box.Seal(nil, nil, plain, []byte(k.id)) }

func (k seal) open(sealed []byte) ([]byte, error) {
	plain, err := k.box.Open(nil, nil, sealed, []byte(k.id))
	if err != nil {
		return nil, fmt.Errorf("opening a kept answer: %w", err)
	}
	return plain, nil
}
