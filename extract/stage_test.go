package extract

import (
	"context"
	"errors"
	"io/fs"
	"testing"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/ingesttest"
)

// whole is a PageFunc that takes a body for its text.
func whole(body []byte, mediaType string, _ bool, sel ingest.Selectors) (PageText, error) {
	if string(body) == "broken" {
		return PageText{}, errors.New("broken page")
	}
	return PageText{Title: "page title", Text: string(body), Lang: "en",
		Published: "2022-04-05"}, nil
}

func stage(t *testing.T) (*Stage, *ingesttest.MemArchive, *[]Candidate) {
	t.Helper()
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	var out []Candidate
	archive := &ingesttest.MemArchive{}
	return &Stage{Extractor: x, Archive: archive, Page: whole, Publish: func(_ context.Context,
		c Candidate) error {
		out = append(out, c)
		return nil
	}}, archive, &out
}

func TestStageHandle(t *testing.T) {
	s, archive, out := stage(t)
	ctx := t.Context()
	hash, err := archive.Put(ctx, []byte("Norway is expelling three&nbsp;Russian diplomats."))
	if err != nil {
		t.Fatal(err)
	}
	it := ingest.Item{ID: "i1", Revision: "r1", Source: "no-mfa", Kind: ingest.Ministry,
		Country: "NO", Title: "Oslo acts",
		Body: ingest.Body{Hash: hash, MediaType: "text/html"}, Published: time.Date(2022, 4, 6, 9,
			0, 0, 0, time.UTC)}
	for range 2 { // redelivery
		if err := s.Handle(ctx, it); err != nil {
			t.Fatal(err)
		}
	}
	if len(*out) != 2 || (*out)[0].ID != (*out)[1].ID || (*out)[0].ID == "" {
		t.Fatalf("Handle twice published %+v, want the same candidate twice", *out)
	}
	c := (*out)[0]
	text, err := archive.Get(ctx, c.Provenance.Text)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Oslo acts\nNorway is expelling three\u00a0Russian diplomats."; string(text) != want {
		t.Errorf("archived text = %q, want %q", text, want)
	}
	for _, e := range c.Evidence {
		if string(text[e.Start:e.End]) != e.Quote {
			t.Errorf("span %+v does not point into the archived text", e)
		}
	}
	if p := c.Provenance; p.Lang != "en" || p.Lexicon != s.Extractor.Version() ||
		p.Opening == "" || p.Item.ID != "i1" || len(p.Mended) != 1 {
		t.Errorf("provenance = %+v, want language, version, opening, item and what was mended", p)
	}
}

func TestStageWithoutBody(t *testing.T) {
	s, _, out := stage(t)
	it := ingest.Item{ID: "i1", Revision: "r1", Lang: "en",
		Title: "Norway expels three Russian diplomats", Body: ingest.Body{Missing: "403"}}
	if err := s.Handle(t.Context(), it); err != nil || len(*out) != 1 {
		t.Errorf("Handle of a headline = %v, %d candidates, want one", err, len(*out))
	}
}

func TestStageErrors(t *testing.T) {
	s, archive, out := stage(t)
	ctx := t.Context()
	broken, err := archive.Put(ctx, []byte("broken"))
	if err != nil {
		t.Fatal(err)
	}
	gone := ingest.HashOf([]byte("never stored"))
	if err := s.Handle(ctx, ingest.Item{ID: "i1", Body: ingest.Body{Hash: broken}}); err == nil {
		t.Error("Handle of an unreadable body gave no error")
	}
	if err := s.Handle(ctx, ingest.Item{ID: "i1", Body: ingest.Body{Hash: gone}}); !errors.Is(err,
		fs.ErrNotExist) {
		t.Errorf("Handle of a lost body = %v, want fs.ErrNotExist", err)
	}
	refused := errors.New("stream is full")
	s.Publish = func(context.Context, Candidate) error { return refused }
	err = s.Handle(ctx, ingest.Item{ID: "i1", Revision: "r", Lang: "en",
		Title: "Norway expels three Russian diplomats", Body: ingest.Body{Missing: "x"}})
	if !errors.Is(err, refused) {
		t.Errorf("Handle = %v, want what Publish said", err)
	}
	if len(*out) != 0 {
		t.Errorf("published %d candidates on the way to errors, want none", len(*out))
	}
}
