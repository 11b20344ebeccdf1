package web

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/pdf"
	"nongrata/ingest/warc"
	"nongrata/review"
	"nongrata/review/export"
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
// text or a PDF: never as a page of this desk, whatever they are.
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
	f := file{kind: "text/plain; charset=utf-8", name: string(h) + ".txt", body: body}
	if pdf.Is(body[:min(len(body), 16)]) { // for a reader of its own, which an attachment gets
		f.kind, f.name = pdf.MediaType, string(h)+".pdf"
	}
	return sendFile(w, r, f)
}

// sendOne sends a file that is made of one event.
func (s *Server) sendOne(made func(ctx context.Context, id string) (file, error)) deed {
	return func(w http.ResponseWriter, r *http.Request, _ bearer) error {
		f, err := made(r.Context(), r.PathValue("id"))
		if err != nil {
			return err
		}
		return sendFile(w, r, f)
	}
}

// packet writes the record, its decisions and its evidence.
func (s *Server) packet(ctx context.Context, id string) (file, error) {
	p, err := s.gather(ctx, id)
	if err != nil {
		return file{}, err
	}
	var b bytes.Buffer
	if err := p.Write(&b); err != nil {
		return file{}, fmt.Errorf("packet of %s: %w", id, err)
	}
	return file{kind: "application/json", name: "nongrata-" + id + ".json", body: b.Bytes()}, nil
}

// archive writes the evidence of a record as a web archive.
func (s *Server) archive(ctx context.Context, id string) (file, error) {
	if s.opts.Archive == nil {
		return file{}, notFound("evidence of %s", id)
	}
	p, err := s.gather(ctx, id)
	if err != nil {
		return file{}, err
	}
	var b bytes.Buffer
	if err := p.WriteWARC(&b); err != nil {
		return file{}, fmt.Errorf("web archive of %s: %w", id, err)
	}
	return file{kind: warc.MediaType, name: "nongrata-" + id + ".warc.gz", body: b.Bytes()}, nil
}

// gather collects the record, its decisions and its evidence.
func (s *Server) gather(ctx context.Context, id string) (export.Packet, error) {
	e, _, err := s.opts.Desk.Expulsion(ctx, id)
	if err != nil {
		return export.Packet{}, err
	}
	log, err := s.opts.Desk.Audit(ctx, review.AuditFilter{Case: e.Case})
	if err != nil {
		return export.Packet{}, err
	}
	var blob func(ingest.Hash) ([]byte, error) // nil: hashes only
	if s.opts.Archive != nil {
		blob = func(h ingest.Hash) ([]byte, error) { return s.opts.Archive.Get(ctx, h) }
	}
	p, err := export.NewPacket(e, log, blob)
	if err != nil {
		return p, fmt.Errorf("packet of %s: %w", id, err)
	}
	return p, nil
}

// sendExport sends approved events in one of the formats of other programs.
func (s *Server) sendExport(w http.ResponseWriter, r *http.Request, _ bearer) error {
	return s.sendAs(w, r, r.PathValue("format"))
}

// sendFeed sends approved events as a feed.
func (s *Server) sendFeed(format string) deed {
	return func(w http.ResponseWriter, r *http.Request, _ bearer) error { return s.sendAs(w, r, format) }
}

func (s *Server) sendAs(w http.ResponseWriter, r *http.Request, format string) error {
	scope, err := review.ParseScope(clean(r.URL.Query()))
	if err != nil {
		return invalid("%w", err)
	}
	f, err := s.exported(r.Context(), format, scope)
	if err != nil {
		return err
	}
	return sendFile(w, r, f)
}

// sendBackup sends the whole data folder. What goes wrong after it has begun ends the
// connection, so that half a backup is never taken for a whole one.
func (s *Server) sendBackup(w http.ResponseWriter, r *http.Request, b bearer) error {
	if s.opts.Backup == nil {
		return notFound("backup")
	}
	s.opts.Log.Info("backup taken", "by", b.User.Name)
	w.Header().Set("Content-Type", "application/zstd")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": "nongrata.tar.zst"}))
	if err := s.opts.Backup(r.Context(), w); err != nil {
		s.opts.Log.Error("backup broken off", "err", err)
		panic(http.ErrAbortHandler)
	}
	return nil
}

// exported writes the records that scope selects in a format of package export.
func (s *Server) exported(ctx context.Context, format string, scope review.Scope) (file, error) {
	kind := export.MediaType(format)
	if kind == "" {
		return file{}, notFound("format %q", format)
	}
	records, err := s.opts.Desk.Records(ctx, scope)
	if err != nil {
		return file{}, err
	}
	var b bytes.Buffer
	if err := export.Write(&b, format, export.Site{URL: strings.TrimSuffix(s.opts.BaseURL, "/")}, records); err != nil {
		return file{}, fmt.Errorf("writing %s: %w", format, err)
	}
	return file{kind: kind, body: b.Bytes()}, nil
}

// exportLinks offers the formats of exactly this filter.
func exportLinks(q url.Values) []page.Link {
	labels := map[string]string{"csv": "CSV", "jsonl": "JSON lines", "atom": "Atom", "json": "JSON Feed", "plover": "PLOVER", "ics": "Deadlines as a calendar"}
	var out []page.Link
	for _, f := range export.Formats() {
		out = append(out, page.Link{Label: cmp.Or(labels[f], f), Href: "/export/" + f + "?" + clean(q).Encode()})
	}
	return out
}
