package ingestbench

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// Control is how another process starts phases: POST /begin?phase=P&latency=D, GET /stats,
// GET /opml, GET /sources.yaml.
func (s *Site) Control() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /begin", func(w http.ResponseWriter, r *http.Request) {
		latency, err := time.ParseDuration(r.FormValue("latency"))
		if err != nil && r.FormValue("latency") != "" {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		s.Begin(Phase(r.FormValue("phase")), latency)
	})
	mux.HandleFunc("GET /stats", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(s.Stats())
	})
	mux.HandleFunc("GET /opml", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, s.o.OPML())
	})
	mux.HandleFunc("GET /sources.yaml", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, s.o.Catalogue())
	})
	return mux
}

// A Remote is a Site in another process, by the address of its Control.
type Remote string

// Begin is Site.Begin.
func (r Remote) Begin(p Phase, latency time.Duration) error {
	res, err := http.PostForm(string(r)+"/begin", url.Values{"phase": {string(p)}, "latency": {latency.String()}})
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("beginning phase %s: %s", p, res.Status)
	}
	return nil
}

// Stats is Site.Stats.
func (r Remote) Stats() (st Stats, err error) {
	res, err := http.Get(string(r) + "/stats")
	if err != nil {
		return st, err
	}
	defer res.Body.Close()
	return st, json.NewDecoder(res.Body).Decode(&st)
}
