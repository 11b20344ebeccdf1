package web

import "net/http"

func (s *Server) api() http.Handler { return http.NotFoundHandler() }
