package web

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"time"

	"nongrata/review"
)

// maxBody is the largest form or API body that is read.
const maxBody = 1 << 20

// policy allows the desk's own style sheet, script and stream, and nothing else.
const policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"

type requestKey struct{}

// requestID returns the name under which the log has this request.
func requestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// outer is around every route: headers, limits, the origin check, the log.
func (s *Server) outer(next http.Handler) http.Handler {
	origin := http.NewCrossOriginProtection()
	origin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, fmt.Errorf("the request comes from another site: %w", review.ErrDenied))
	}))
	checked := origin.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:10]
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, id))
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
		h.Set("X-Request-Id", id)
		if s.secure {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		defer s.recovered(w, r)
		if !s.admitted(r) {
			s.failWith(w, r, http.StatusForbidden, "This desk is reached at "+s.opts.BaseURL+".")
			return
		}
		start := time.Now()
		checked.ServeHTTP(w, r)
		s.opts.Log.Debug("served", "method", r.Method, "path", pathForLog(r), "request", id, "took", time.Since(start))
	})
}

// pathForLog leaves a sign-in link's secret out.
func pathForLog(r *http.Request) string {
	if strings.HasPrefix(r.URL.Path, "/link/") {
		return "/link/…"
	}
	return r.URL.Path
}

func (s *Server) recovered(w http.ResponseWriter, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		panic(p)
	}
	s.opts.Log.Error("panic in a handler", "path", pathForLog(r), "request", requestID(r.Context()), "panic", p, "stack", string(debug.Stack()))
	s.fail(w, r, errors.New("panic"))
}

// guarded lets a request through to rt when its bearer has the role.
func (s *Server) guarded(rt route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := s.bearer(r)
		if err != nil && !errors.Is(err, review.ErrNotFound) {
			s.fail(w, r, err)
			return
		}
		r = r.WithContext(context.WithValue(r.Context(), callerKey{}, caller{bearer: b, err: err}))
		if rt.role != everyone {
			if b.User.Name == "" {
				s.askToSignIn(w, r)
				return
			}
			if err := b.allows(rt.role, rt.scope()); err != nil {
				s.fail(w, r, err)
				return
			}
		}
		if rt.role != everyone || b.User.Name != "" {
			w.Header().Set("Cache-Control", "no-store")
		}
		b.mark = s.hub.Mark()
		if err := rt.do(w, r, b); err != nil {
			s.fail(w, r, err)
		}
	})
}

// bearer finds out who asks: by token, else by cookie. Nobody is an error that wraps
// review.ErrNotFound.
func (s *Server) bearer(r *http.Request) (bearer, error) {
	b, err := s.bears(r)
	if err != nil {
		return b, err
	}
	if err := s.keys.touch(r.Context(), b.Credential); err != nil && r.Context().Err() == nil {
		s.opts.Log.Warn("recording a sign-in's last use", "user", b.User.Name, "err", err) // looking must go on
	}
	return b, nil
}

func (s *Server) bears(r *http.Request) (bearer, error) {
	if auth := r.Header.Get("Authorization"); auth != "" {
		token, ok := strings.CutPrefix(auth, "Bearer ")
		if !ok {
			return bearer{}, fmt.Errorf("authorization: %w", review.ErrNotFound)
		}
		return s.keys.bearerOf(r.Context(), Token, token)
	}
	c, err := r.Cookie(s.cookieName())
	if err != nil {
		return bearer{}, fmt.Errorf("session: %w", review.ErrNotFound)
	}
	return s.keys.bearerOf(r.Context(), Session, c.Value)
}

// askToSignIn sends a reader to the sign-in page and tells anybody else 401.
func (s *Server) askToSignIn(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html") {
		to := "/sign-in"
		if r.URL.Path != "/" {
			to += "?to=" + url.QueryEscape(r.URL.RequestURI())
		}
		http.Redirect(w, r, to, http.StatusSeeOther)
		return
	}
	w.Header().Set("WWW-Authenticate", `Bearer realm="nongrata"`)
	s.failWith(w, r, http.StatusUnauthorized, "You are not signed in.")
}
