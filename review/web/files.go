package web

import (
	"bytes"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"time"

	"nongrata/ingest"
	"nongrata/review"
	"nongrata/review/web/page"
)

// A file is what a download carries.
type file struct {
	kind string // media type
	name string // empty: shown, not saved
	body []byte
}

// sendFile answers with a strong ETag, so that an unchanged file is not sent twice.
func sendFile(w http.ResponseWriter, r *http.Request, f file) error {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", `"`+string(ingest.HashOf(f.body))+`"`)
	h.Set("Cache-Control", "no-cache")
	if f.name != "" {
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": f.name}))
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.body))
	return nil
}

// sendEvidence sends the exact bytes that a source answered with, as an attachment of plain
// text: never as a page of this desk, whatever they are.
func (s *Server) sendEvidence(w http.ResponseWriter, r *http.Request, _ bearer) error {
	h := ingest.Hash(r.PathValue("hash"))
	if err := h.Validate(); err != nil {
		return invalid("%w", err)
	}
	if s.opts.Archive == nil {
		return notFound("evidence %s", h)
	}
	body, err := s.opts.Archive.Get(r.Context(), h)
	if errors.Is(err, fs.ErrNotExist) {
		return notFound("evidence %s", h)
	}
	if err != nil {
		return err
	}
	w.Header().Set("Content-Security-Policy", "sandbox; default-src 'none'")
	return sendFile(w, r, file{kind: "text/plain; charset=utf-8", name: string(h) + ".txt", body: body})
}

// sendPacket sends everything about one event as one file.
func (s *Server) sendPacket(w http.ResponseWriter, r *http.Request, _ bearer) error {
	if s.opts.Exports == nil {
		return notFound("packet")
	}
	name, body, err := s.opts.Exports.Packet(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	return sendFile(w, r, file{kind: "application/octet-stream", name: name, body: body})
}

// sendExport sends approved events in one of the formats of other programs.
func (s *Server) sendExport(w http.ResponseWriter, r *http.Request, _ bearer) error {
	return s.export(w, r, r.PathValue("format"))
}

// sendFeed sends approved events as a feed.
func (s *Server) sendFeed(format string) deed {
	return func(w http.ResponseWriter, r *http.Request, _ bearer) error { return s.export(w, r, format) }
}

func (s *Server) export(w http.ResponseWriter, r *http.Request, format string) error {
	if s.opts.Exports == nil {
		return notFound("format %q", format)
	}
	kind, ok := s.opts.Exports.Formats()[format]
	if !ok {
		return notFound("format %q", format)
	}
	scope, err := review.ParseScope(clean(r.URL.Query()))
	if err != nil {
		return invalid("%w", err)
	}
	body, err := s.opts.Exports.Export(r.Context(), format, scope)
	if err != nil {
		return err
	}
	return sendFile(w, r, file{kind: kind, body: body})
}

// exportLinks offers the formats of exactly this filter.
func (s *Server) exportLinks(q url.Values) []page.Link {
	if s.opts.Exports == nil {
		return nil
	}
	var out []page.Link
	formats := s.opts.Exports.Formats()
	for _, f := range []struct{ format, label string }{
		{"csv", "CSV"}, {"jsonl", "JSON lines"}, {"plover", "PLOVER"}, {"ics", "Deadlines (calendar)"}, {"atom", "Atom"}, {"jsonfeed", "JSON Feed"}} {
		if formats[f.format] != "" {
			out = append(out, page.Link{Label: f.label, Href: "/export/" + f.format + "?" + clean(q).Encode()})
		}
	}
	return out
}
