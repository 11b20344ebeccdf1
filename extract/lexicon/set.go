package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed data/*.lex data/*.states
var embedded embed.FS

// A Set is every language's lexicon, compiled. It never changes; any number of goroutines
// may use it.
type Set struct {
	byCode  map[string]*Language // by code and by further code
	codes   []string
	version string
}

// Embedded returns the lexicon files that are built in.
func Embedded() fs.FS {
	sub, err := fs.Sub(embedded, "data")
	if err != nil {
		panic(err) // unreachable: the folder is embedded above
	}
	return sub
}

// Default returns the built-in lexicons, compiled once a process.
var Default = sync.OnceValues(func() (*Set, error) { return Load(Embedded()) })

// Load compiles the .lex and .states files in the folders. A file of the same name in a
// later folder replaces the earlier one. The error is a *Problem that names file, line and
// key when a file is wrong.
func Load(folders ...fs.FS) (*Set, error) {
	content := map[string][]byte{}
	for _, f := range folders {
		if err := readInto(content, f); err != nil {
			return nil, err
		}
	}
	s := &Set{byCode: map[string]*Language{}}
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(content)) {
		fmt.Fprintf(sum, "%s %d\n%s", name, len(content[name]), content[name])
		code, isLex := strings.CutSuffix(name, ".lex")
		if !isLex {
			continue
		}
		if err := s.load(code, content); err != nil {
			return nil, err
		}
	}
	if len(s.codes) == 0 {
		return nil, errors.New("lexicon: no .lex file")
	}
	s.version = hex.EncodeToString(sum.Sum(nil)[:6])
	return s, nil
}

func readInto(content map[string][]byte, f fs.FS) error {
	entries, err := fs.ReadDir(f, ".")
	if err != nil {
		return fmt.Errorf("reading lexicons: %w", err)
	}
	for _, e := range entries {
		if ext := path.Ext(e.Name()); ext != ".lex" && ext != ".states" {
			continue
		}
		b, err := fs.ReadFile(f, e.Name())
		if err != nil {
			return fmt.Errorf("reading lexicon: %w", err)
		}
		content[e.Name()] = b
	}
	return nil
}

func (s *Set) load(code string, content map[string][]byte) error {
	lex, err := parseFile(code+".lex", content[code+".lex"])
	if err != nil {
		return err
	}
	b, ok := content[code+".states"]
	if !ok {
		return &Problem{File: code + ".lex", Line: 1, Key: "language", What: "no " + code + ".states beside it"}
	}
	states, err := parseFile(code+".states", b)
	if err != nil {
		return err
	}
	l, err := compile(code, lex, states)
	if err != nil {
		return err
	}
	s.codes = append(s.codes, code)
	for _, c := range append([]string{code}, l.Also...) {
		if other := s.byCode[c]; other != nil {
			return &Problem{File: code + ".lex", Line: 1, Key: c, What: "already the language of " + other.Code + ".lex"}
		}
		s.byCode[c] = l
	}
	return nil
}

// Languages returns the codes of the languages, sorted.
func (s *Set) Languages() []string { return slices.Clone(s.codes) }

// Version identifies the files: it changes when any of them changes.
func (s *Set) Version() string { return s.version }

// Language returns the lexicon for a BCP 47 tag, by its whole and then by its language
// part, or nil.
func (s *Set) Language(tag string) *Language {
	tag = strings.ToLower(strings.ReplaceAll(tag, "_", "-"))
	for tag != "" {
		if l := s.byCode[tag]; l != nil {
			return l
		}
		i := strings.LastIndexByte(tag, '-')
		if i < 0 {
			return nil
		}
		tag = tag[:i]
	}
	return nil
}

// Detect returns the language whose commonest words are most frequent in text's beginning,
// or nil when none is there at all.
func (s *Set) Detect(text string) *Language {
	if len(text) > 4000 {
		text = text[:4000]
	}
	var best *Language
	var top float64
	for _, c := range s.codes {
		l := s.byCode[c]
		hits, words := l.Commonness(text)
		if words == 0 {
			continue
		}
		if share := float64(hits) / float64(words); share > top {
			best, top = l, share
		}
	}
	return best
}
