package web

import (
	"net/http"
	"strings"
)

// A TableLine is one route with the least role, for tests.
type TableLine struct {
	Method, Path string
	Role         Role
}

// Table returns every route of the pages and every operation of the API.
func (s *Server) Table() []TableLine {
	var all []TableLine
	for _, rt := range s.routes() {
		method, path, _ := strings.Cut(rt.pattern, " ")
		all = append(all, TableLine{method, strings.TrimSuffix(path, "{$}"), rt.role})
	}
	a := s.newAPI(http.NewServeMux())
	s.register(a)
	for path, item := range a.OpenAPI().Paths {
		if item.Get != nil {
			all = append(all, TableLine{"GET", path, item.Get.Metadata[roleKey].(Role)})
		}
		if item.Post != nil {
			all = append(all, TableLine{"POST", path, item.Post.Metadata[roleKey].(Role)})
		}
		if item.Delete != nil {
			all = append(all, TableLine{"DELETE", path, item.Delete.Metadata[roleKey].(Role)})
		}
	}
	return all
}

// Streams returns how many pages listen.
func (s *Server) Streams() int { return s.hub.Streams() }
