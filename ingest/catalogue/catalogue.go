// Package catalogue holds the built-in sources and reads the user's.
//
// Guarantees. The built-in files and the user's have one form and one reader: an unknown key,
// an unknown kind, a repeated id or a bad URL is an error of one line that names file, line
// and key. Files are merged in order: a source with a new id is added, one with a known id
// changes only in the keys that are given. The result does not depend on anything else, and
// its order is that of the files. What Encode writes is read back as the same source.
package catalogue

import (
	"embed"
	"fmt"
	"io/fs"
	"os"

	"nongrata/ingest"
)

//go:embed sources/*.yaml
var builtIn embed.FS

// Load returns the built-in sources with those of the user's files merged in. Disabled
// sources are among them.
func Load(userFiles ...string) ([]ingest.Source, error) {
	var m merger
	names, err := fs.Glob(builtIn, "sources/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("listing the built-in sources: %w", err)
	}
	for _, name := range names {
		b, err := builtIn.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("reading the built-in sources: %w", err)
		}
		if err := m.merge(name, b); err != nil {
			return nil, err
		}
	}
	return m.user(userFiles)
}

// LoadFiles returns the sources of these files only, without the built-in ones.
func LoadFiles(files ...string) ([]ingest.Source, error) {
	var m merger
	return m.user(files)
}

func (m *merger) user(files []string) ([]ingest.Source, error) {
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("reading sources: %w", err)
		}
		if err := m.merge(name, b); err != nil {
			return nil, err
		}
	}
	return m.all, nil
}

// A merger gathers sources file by file.
type merger struct {
	all  []ingest.Source
	byID map[ingest.SourceID]int // index in all
}

// merge reads one file into what there is.
func (m *merger) merge(file string, b []byte) error {
	given, err := parse(file, b)
	if err != nil {
		return err
	}
	if m.byID == nil {
		m.byID = map[ingest.SourceID]int{}
	}
	here := map[ingest.SourceID]bool{}
	for _, g := range given {
		id := ingest.SourceID(g.ID)
		if here[id] {
			return g.wrong("id", "%q is in this file already", id)
		}
		here[id] = true
		i, known := m.byID[id]
		s, err := m.base(g, id)
		if err != nil {
			return err
		}
		if s, err = g.apply(s); err != nil {
			return err
		}
		if known {
			m.all[i] = s
			continue
		}
		m.byID[id] = len(m.all)
		m.all = append(m.all, s)
	}
	return nil
}

// base returns what an entry begins with: the source that it changes, the template that it is
// made from, or nothing.
func (m *merger) base(g entry, id ingest.SourceID) (ingest.Source, error) {
	if i, known := m.byID[id]; known {
		if g.From != nil {
			return ingest.Source{}, g.wrong("from", "%q is there already: leave out from to change it", id)
		}
		return m.all[i], nil
	}
	if g.From == nil {
		return ingest.Source{}, nil
	}
	i, ok := m.byID[ingest.SourceID(*g.From)]
	if !ok || m.all[i].Template == "" {
		return ingest.Source{}, g.wrong("from", "%q: no such template", *g.From)
	}
	s := m.all[i]
	s.ID, s.Name, s.Disabled, s.Note = "", "", false, ""
	return s, nil
}
