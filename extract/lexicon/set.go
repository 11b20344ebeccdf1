package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed data/*.lex data/*.states
var embedded embed.FS

// A Set is every language's lexicon. It never changes; any number of goroutines may use it.
type Set struct {
	byCode  map[string]*lazy // by code and by further code
	codes   []string
	common  map[string][]string // little word → codes of the languages that have it
	groups  map[string][]string // code of a group → codes of the languages it may stand for
	version string
}

// A lazy is one language, compiled when it is first asked for.
type lazy struct {
	language func() (*Language, error)
}

// builtin marks the folder whose files a test keeps whole.
type builtin struct{ fs.FS }

// Embedded returns the lexicon files that are built in.
func Embedded() fs.FS {
	sub, err := fs.Sub(embedded, "data")
	if err != nil {
		panic(err) // unreachable: the folder is embedded above
	}
	return builtin{sub}
}

// Default returns the built-in lexicons.
var Default = sync.OnceValues(func() (*Set, error) { return Load(Embedded()) })

// Open returns the built-in lexicons with those of a user's folder over and beside them, or
// the built-in ones alone when dir is empty.
func Open(dir string) (*Set, error) {
	if dir == "" {
		return Default()
	}
	return Load(Embedded(), os.DirFS(dir))
}

// Load reads the .lex and .states files in the folders; a file of the same name in a later
// folder replaces the earlier one. A language that is all Embedded is compiled when it is
// first asked for; others are compiled now, so that a broken file is an error here: a
// *Problem that names file, line and key.
func Load(folders ...fs.FS) (*Set, error) {
	content, theirs := map[string][]byte{}, map[string]bool{}
	for _, f := range folders {
		if err := readInto(content, f, theirs); err != nil {
			return nil, err
		}
	}
	return build(content, theirs)
}

// build makes a Set of files; the languages in eager are compiled now.
func build(content map[string][]byte, eager map[string]bool) (*Set, error) {
	s := &Set{byCode: map[string]*lazy{}, common: map[string][]string{}, groups: map[string][]string{}}
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(content)) {
		fmt.Fprintf(sum, "%s %d\n%s", name, len(content[name]), content[name])
		code, isLex := strings.CutSuffix(name, ".lex")
		if !isLex {
			continue
		}
		if err := s.add(code, content); err != nil {
			return nil, err
		}
		if !eager[code] {
			continue
		}
		if _, err := s.byCode[code].language(); err != nil {
			return nil, err
		}
	}
	if len(s.codes) == 0 {
		return nil, errors.New("lexicon: no .lex file")
	}
	s.version = hex.EncodeToString(sum.Sum(nil)[:6])
	return s, nil
}

// readInto reads the lexicon files of f, and notes whose languages are not built in.
func readInto(content map[string][]byte, f fs.FS, theirs map[string]bool) error {
	_, ours := f.(builtin)
	entries, err := fs.ReadDir(f, ".")
	if err != nil {
		return fmt.Errorf("reading lexicons: %w", err)
	}
	for _, e := range entries {
		ext := path.Ext(e.Name())
		if ext != ".lex" && ext != ".states" {
			continue
		}
		b, err := fs.ReadFile(f, e.Name())
		if err != nil {
			return fmt.Errorf("reading lexicon: %w", err)
		}
		content[e.Name()] = b
		if !ours {
			theirs[strings.TrimSuffix(e.Name(), ext)] = true
		}
	}
	return nil
}

// add registers one language without compiling it.
func (s *Set) add(code string, content map[string][]byte) error {
	lex, states := content[code+".lex"], content[code+".states"]
	if states == nil {
		return &Problem{File: code + ".lex", Line: 1, Key: "language",
			What: "no " + code + ".states beside it"}
	}
	e := &lazy{language: sync.OnceValues(func() (*Language, error) {
		return read(code, lex,
			states)
	})}
	also, groups, common := glance(lex)
	for _, g := range groups {
		s.groups[g] = append(s.groups[g], code)
	}
	for _, c := range append([]string{code}, also...) {
		if s.byCode[c] != nil {
			return &Problem{File: code + ".lex", Line: 1, Key: c,
				What: "already the code of another language"}
		}
		s.byCode[c] = e
	}
	s.codes = append(s.codes, code)
	for _, w := range common {
		w = detection.Fold(w)
		s.common[w] = append(s.common[w], code)
	}
	return nil
}

func read(code string, lex, states []byte) (*Language, error) {
	l, err := parseFile(code+".lex", lex)
	if err != nil {
		return nil, err
	}
	st, err := parseFile(code+".states", states)
	if err != nil {
		return nil, err
	}
	return compile(code, l, st)
}

// glance reads, of a .lex file, only what is needed before it is compiled: its further
// codes, its groups and its commonest words.
func glance(lex []byte) (also, groups, common []string) {
	inCommon := false
	for line := range strings.Lines(string(lex)) {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "["):
			inCommon = line == "[common]"
		case inCommon:
			for w := range strings.SplitSeq(line, ",") {
				if w = strings.TrimSpace(w); w != "" {
					common = append(common, w)
				}
			}
		case also == nil && strings.HasPrefix(line, "also "):
			also = strings.Fields(line)[1:]
		case groups == nil && strings.HasPrefix(line, "group "):
			groups = strings.Fields(line)[1:]
		}
	}
	return also, groups, common
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
		if e := s.byCode[tag]; e != nil {
			l, err := e.language()
			if err != nil {
				return nil // unreachable: built-in files are kept whole by a test, others were compiled
			}
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
