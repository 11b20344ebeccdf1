package web

import (
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// A TableLine is one route with the least role, for tests.
type TableLine struct {
	Method, Path string
	Role         Role
	Scope        Scope
}

// Table returns every door that the desk's mux has been told to open, and every operation of
// the API behind its one.
func (s *Server) Table() []TableLine {
	var all []TableLine
	for _, d := range s.doors {
		method, path, ok := strings.Cut(d.pattern, " ")
		if !ok {
			method, path = "", d.pattern
		}
		all = append(all, TableLine{method, strings.TrimSuffix(path, "{$}"), d.role, d.scope})
	}
	return all
}

// Streams returns how many pages listen.
func (s *Server) Streams() int { return s.hub.Streams() }

// Doc returns the OpenAPI document.
func (s *Server) Doc() *huma.OpenAPI { return s.doc }
