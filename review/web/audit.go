package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"nongrata/review"
	"nongrata/review/web/page"
)

func (s *Server) showAudit(w http.ResponseWriter, r *http.Request, b bearer) error {
	v, err := s.auditPage(w, r, b)
	if err != nil {
		return err
	}
	return s.show(w, r, "audit", v)
}

func (s *Server) auditPage(w http.ResponseWriter, r *http.Request, b bearer) (page.Audit, error) {
	q := r.URL.Query()
	v := page.Audit{Shell: s.shell(w, r, b, "Audit"), Filters: []page.Input{
		{Name: "reviewer", Label: "Person", Value: q.Get("reviewer"), Hint: "anybody"},
		{Name: "case", Label: "Case", Value: q.Get("case"), Hint: "any"},
		{Name: "from", Label: "Decided from", Value: q.Get("from"), Hint: "YYYY-MM-DD"},
		{Name: "to", Label: "before", Value: q.Get("to"), Hint: "YYYY-MM-DD"},
	}}
	v.CanVerify = s.opts.Chain != nil && v.CanDecide
	if s.opts.Chain != nil {
		cp, err := s.opts.Chain.Checkpoint(r.Context())
		if err != nil {
			return v, err
		}
		v.Checkpoint = cp
	}
	f, err := auditFilter(q)
	if err != nil {
		v.Error = err.Error()
		return v, nil
	}
	f.Limit = rowsPerPage
	found, err := s.opts.Desk.Audit(r.Context(), f)
	if err != nil {
		return v, err
	}
	v.Rows = entries(found)
	if len(found) == rowsPerPage {
		q.Set("to", found[0].Decision.At.UTC().Format(time.RFC3339Nano))
		v.More = "/audit?" + q.Encode()
	}
	return v, nil
}

func auditFilter(q url.Values) (review.AuditFilter, error) {
	f := review.AuditFilter{Case: strings.TrimSpace(q.Get("case")), Reviewer: strings.TrimSpace(q.Get("reviewer"))}
	for _, d := range []struct {
		raw string
		to  *time.Time
	}{{q.Get("from"), &f.From}, {q.Get("to"), &f.To}} {
		if d.raw == "" {
			continue
		}
		t, err := time.Parse(time.DateOnly, d.raw)
		if err != nil {
			t, err = time.Parse(time.RFC3339Nano, d.raw)
		}
		if err != nil {
			return f, invalid("%q is no day: write it as 2022-04-05", d.raw)
		}
		*d.to = t
	}
	return f, nil
}

// verifyLedger reads the whole ledger and shows what it found.
func (s *Server) verifyLedger(w http.ResponseWriter, r *http.Request, b bearer) error {
	if s.opts.Chain == nil {
		return notFound("ledger to verify")
	}
	found, err := s.opts.Chain.Verify(r.Context(), "")
	v, perr := s.auditPage(w, r, b)
	if perr != nil {
		return perr
	}
	v.Verified = found
	if err != nil {
		v.Verified, v.Broken = "The ledger is not what it was: "+err.Error(), true
		s.opts.Log.Error("verifying the ledger", "err", err)
	}
	return s.show(w, r, "audit", v)
}
