package web

import (
	"fmt"
	"net/http"

	"nongrata/review"
	"nongrata/review/web/page"
	"nongrata/review/web/prose"
)

func (s *Server) showHealth(w http.ResponseWriter, r *http.Request, b bearer) error {
	v := page.Health{Shell: s.shell(w, r, b, "Health")}
	ready := page.HealthRow{Name: "Desk", State: "ready", Tone: "ok"}
	if err := s.opts.Ready(r.Context()); err != nil {
		ready.State, ready.Tone, ready.Detail = "not ready", "bad", err.Error()
	}
	on, bad := 0, 0
	for _, st := range s.opts.Sources() {
		if pileOf(st) == problems {
			bad++
		}
		if !st.Source.Disabled {
			on++
		}
	}
	sources := page.HealthRow{Name: "Sources", State: "ok", Tone: "ok", Detail: s.proof()}
	if on == 0 {
		sources.State, sources.Tone = "none", "warn"
	}
	if bad > 0 {
		sources.State, sources.Tone = fmt.Sprintf("%d with a problem", bad), "warn"
	}
	v.Rows = append(v.Rows, ready, sources)
	if s.opts.DeadLetters != nil {
		row := page.HealthRow{Name: "Messages that keep failing", State: "none", Tone: "ok"}
		dead, err := s.opts.DeadLetters.DeadLetters(r.Context())
		switch {
		case err != nil:
			row.State, row.Tone, row.Detail = "not known", "bad", err.Error()
		case len(dead) > 0:
			row.State, row.Tone = fmt.Sprint(len(dead)), "bad"
		}
		v.Rows = append(v.Rows, row)
	}
	if s.opts.Upkeep != nil {
		v.Rows = append(v.Rows, upkeepRow(s.opts.Upkeep()))
	}
	v.Rows = append(v.Rows, page.HealthRow{Name: "Open pages that listen", State: fmt.Sprint(s.hub.Streams()), Tone: "off"},
		page.HealthRow{Name: "Version", State: s.opts.Version, Tone: "off"})
	return s.show(w, r, "health", v)
}

func (s *Server) showHelp(w http.ResponseWriter, r *http.Request, b bearer) error {
	return s.show(w, r, "help", page.Plain{Shell: s.shell(w, r, b, "Keys and rules")})
}

func (s *Server) stream(w http.ResponseWriter, r *http.Request, b bearer) error {
	s.hub.Serve(w, r, b.User.Name)
	return nil
}

func (s *Server) alive(w http.ResponseWriter, r *http.Request, _ bearer) error {
	return sendFile(w, r, file{kind: "text/plain; charset=utf-8", body: []byte("ok\n")})
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if err := s.opts.Ready(r.Context()); err != nil {
		http.Error(w, "not ready: "+err.Error(), http.StatusServiceUnavailable)
		return nil
	}
	return sendFile(w, r, file{kind: "text/plain; charset=utf-8", body: []byte("ready\n")})
}

func (s *Server) metrics(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.Metrics == nil {
		return notFound("metrics")
	}
	s.opts.Metrics.ServeHTTP(w, r)
	return nil
}

// upkeepRow says what the daily upkeep has done.
func upkeepRow(u Upkeep) page.HealthRow {
	row := page.HealthRow{Name: "Upkeep", State: "not due yet", Tone: "off"}
	if u.At.IsZero() {
		return row
	}
	row.State, row.Tone = "done "+prose.Moment(u.At), "ok"
	row.Detail = fmt.Sprintf("Put out: %s of evidence that never became a candidate (%s), %s of entries no list holds any more, %s. Claims rest on %s, kept for ever.",
		review.Plural(int(u.Blobs), "piece"), prose.Size(int(u.Bytes)), review.Plural(u.Traces, "trace"),
		review.Plural(u.Deliveries, "settled delivery"), review.Plural(int(u.Kept), "piece"))
	if u.Error != "" {
		row.State, row.Tone, row.Detail = "failed "+prose.Moment(u.At), "bad", u.Error
	}
	return row
}
