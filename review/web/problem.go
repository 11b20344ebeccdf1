package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

const apiPrefix = "/api/v1/"

// forPrograms reports whether a request is a program's, that wants no pages.
func forPrograms(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, apiPrefix) || r.URL.Path == strings.TrimSuffix(apiPrefix, "/")
}

// tellProblem answers with application/problem+json (RFC 9457).
func (s *Server) tellProblem(w http.ResponseWriter, r *http.Request, code int, text string) {
	b, err := json.Marshal(&huma.ErrorModel{Title: http.StatusText(code), Status: code, Detail: text, Instance: "urn:nongrata:request:" + requestID(r.Context())})
	if err != nil {
		http.Error(w, text, code) // unreachable: the struct is plain
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = w.Write(append(b, '\n')) // a caller that went away is no error of ours
}

// refusing turns what a mux says in plain text of a path or a method that it does not know
// into a problem.
func (s *Server) refusing(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, pattern := mux.Handler(r)
		if pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		said := &statusOnly{header: http.Header{}}
		h.ServeHTTP(said, r)
		if said.code == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", said.header.Get("Allow"))
			s.tellProblem(w, r, said.code, "This address does not take "+r.Method+". It takes "+said.header.Get("Allow")+".")
			return
		}
		s.tellProblem(w, r, http.StatusNotFound, "The API has nothing at this address. See /api/v1/openapi.json.")
	})
}

// A statusOnly listens to what a handler answers, and keeps the status and the head.
type statusOnly struct {
	header http.Header
	code   int
}

func (s *statusOnly) Header() http.Header         { return s.header }
func (s *statusOnly) Write(b []byte) (int, error) { return len(b), nil }
func (s *statusOnly) WriteHeader(code int)        { s.code = code }
