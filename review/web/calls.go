package web

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/limit"
)

// A caller is who makes a call of the API, or why nobody known does.
type caller struct {
	bearer
	secret string // of the token or the session, as it was sent
	err    error
}

type callerKey struct{}

// callerOf returns who makes the call. The outermost handler has put it there.
func callerOf(ctx context.Context) caller {
	c, ok := ctx.Value(callerKey{}).(caller)
	if !ok {
		return caller{err: fmt.Errorf("caller: %w", review.ErrNotFound)}
	}
	return c
}

// bearerIn returns who calls an operation.
func bearerIn(ctx context.Context) bearer { return callerOf(ctx).bearer }

func (s *Server) caller(r *http.Request) caller {
	b, err := s.bearer(r)
	if err == nil && b.Local() && r.Header.Get(api.ReviewerHeader) != "" {
		b.User.Name, err = tidyName(r.Header.Get(api.ReviewerHeader))
	}
	c := caller{bearer: b, err: err, secret: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")}
	if c.secret == "" {
		if cookie, cerr := r.Cookie(s.cookieName()); cerr == nil {
			c.secret = cookie.Value
		}
	}
	return c
}

// metered finds out who calls, and lets nobody call more than the allowance. Whoever has a
// token is counted under it, everybody else under the address they come from.
func (s *Server) metered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := s.caller(r)
		key := "address " + limit.Address(s.origin(r))
		if c.err == nil {
			key = "token " + c.Credential.ID
		}
		v := s.limits.calls.Allow(key)
		tellAllowance(w.Header(), v)
		if !v.OK {
			s.fail(w, r, tooMany{v})
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, c)))
	})
}

// tellAllowance sets the headers of the IETF's draft on rate limits.
func tellAllowance(h http.Header, v limit.Verdict) {
	if v.Rate.Burst == 0 {
		return
	}
	h.Set("RateLimit-Policy", `"calls";q=`+strconv.Itoa(v.Rate.Burst)+";w="+strconv.Itoa(int(v.Rate.Window/time.Second)))
	h.Set("RateLimit", `"calls";r=`+strconv.Itoa(v.Remaining)+";t="+strconv.Itoa(int((v.Reset+time.Second-1)/time.Second)))
}
