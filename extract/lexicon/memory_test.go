package lexicon

import (
	"runtime"
	"testing"

	"nongrata/ingest/ingesttest/raced"
)

// TestMemory pins what all built-in languages cost when every one of them is compiled; a
// daemon that watches the world compiles them all in time.
func TestMemory(t *testing.T) {
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	s, err := Load(Embedded())
	if err != nil {
		t.Fatal(err)
	}
	languages := raced.Part(t, "languages", s.Languages(), 4)
	for _, code := range languages {
		if s.Language(code) == nil {
			t.Errorf("Language(%q) = nil, want a lexicon", code)
		}
	}
	const most = 150 << 20
	if got := heap() - before; got > most {
		t.Errorf("heap of %d languages = %d MB, want at most %d", len(languages), got>>20, most>>20)
	} else {
		t.Logf("heap of %d languages: %d MB", len(languages), got>>20)
	}
	runtime.KeepAlive(s)
}

// TestLazy pins that asking for one language, or for the language of a text, compiles no
// other.
func TestLazy(t *testing.T) {
	s, err := Load(Embedded())
	if err != nil {
		t.Fatal(err)
	}
	before := heapObjects()
	if l := s.Detect("the minister said that the talks were over and that they will go on"); l == nil || l.Code != "en" {
		t.Fatalf("Detect = %v, want en", l)
	}
	one := heapObjects() - before
	for _, code := range s.Languages() {
		s.Language(code)
	}
	if all := heapObjects() - before; one*8 > all {
		t.Errorf("objects made for one text = %d of %d for all languages, want a small part", one, all)
	}
	runtime.KeepAlive(s)
}

func heapObjects() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Mallocs
}
