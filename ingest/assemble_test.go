package ingest

import "testing"

// Script is run on the list of a source that wants it, and on its articles only when it says so.
func TestRendered(t *testing.T) {
	s := Source{ID: "x", Method: Listing, URL: "https://x.example/", Render: Render{Chromium: true}}
	if r := s.article("https://x.example/1"); !r.Render.Off() || !r.Obey {
		t.Errorf("article = %+v, want it plain, and robots.txt asked", r)
	}
	s.Render.Articles = true
	if r := s.article("https://x.example/1"); !r.Render.Chromium {
		t.Errorf("article = %+v, want it rendered", r)
	}
}
