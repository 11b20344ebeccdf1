package ingesttest

import (
	"fmt"
	"net/http"
	"strings"

	"nongrata/ingest"
)

// A Fault is how a source misbehaves, in feeds and pages alike.
type Fault string

// The faults.
const (
	Healthy   Fault = ""          // none
	Failing   Fault = "500"       // 500 for everything
	Forbidden Fault = "403"       // 403 with a bot check's page
	Slow      Fault = "slow"      // no answer until the client gives up
	NotAFeed  Fault = "html"      // 200 and a web page where the feed was
	Truncated Fault = "truncated" // the first two thirds, with a fitting length
	Redirect  Fault = "redirect"  // 301 to another path of the same host, which answers
)

// SetFault switches f on for the source, from its next request on.
func (s *Server) SetFault(id ingest.SourceID, f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults[id] = f
}

// answer writes the fault's own answer, and reports false when the document is to follow.
func (f Fault) answer(w http.ResponseWriter, r *http.Request) bool {
	switch f {
	case Failing:
		http.Error(w, "internal server error", http.StatusInternalServerError)
	case Forbidden:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprint(w, "<!doctype html><title>Just a moment</title><p>Checking that you are not a robot.</p>")
	case Slow:
		<-r.Context().Done()
	case NotAFeed:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>")
	case Redirect:
		if strings.Contains(r.URL.Path, "/moved/") {
			return false
		}
		http.Redirect(w, r, "/"+r.PathValue("site")+"/moved/"+r.PathValue("file"), http.StatusMovedPermanently)
	default:
		return false
	}
	return true
}
