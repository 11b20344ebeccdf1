package langid

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed profiles/*.profile
var embedded embed.FS

// Default returns the built-in model.
var Default = sync.OnceValues(func() (*Model, error) {
	sub, err := fs.Sub(embedded, "profiles")
	if err != nil {
		return nil, fmt.Errorf("reading profiles: %w", err)
	}
	return Load(sub)
})

// A Model holds the profiles of all its languages. It never changes; any number of
// goroutines may use it.
type Model struct {
	codes []string
	known map[string]bool // the language parts of codes
	// slots is a hash table with open addressing: features by hash, with the place of
	// their postings.
	slots []slot
	posts []posting
}

type slot struct {
	hash uint32
	from uint32 // index of its first posting plus one; 0 for an empty slot
}

// A posting says how much a feature speaks for a language.
type posting struct {
	lang   uint8 // with last in the last one of a feature
	weight int8  // in steps of 1/Steps bits
}

const (
	last = 0x80
	most = last // languages
)

// Steps is the resolution of weights: steps a bit.
const Steps = 8

// Load reads the .profile files of a folder, a language each.
func Load(f fs.FS) (*Model, error) {
	names, err := fs.Glob(f, "*.profile")
	if err != nil {
		return nil, fmt.Errorf("reading profiles: %w", err)
	}
	m := &Model{known: map[string]bool{}}
	var all []figure
	for _, name := range names {
		b, err := fs.ReadFile(f, name)
		if err != nil {
			return nil, fmt.Errorf("reading profile: %w", err)
		}
		if all, err = readProfile(all, uint8(len(m.codes)), string(b)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		code := strings.TrimSuffix(path.Base(name), ".profile")
		m.codes, m.known[tongue(code)] = append(m.codes, code), true
	}
	if len(m.codes) > most {
		return nil, fmt.Errorf("%d profiles, at most %d can be told apart", len(m.codes), most)
	}
	m.build(all)
	return m, nil
}

// A figure is one weight of a profile, packed so that figures sort by feature: hash,
// language, weight.
type figure uint64

func (f figure) hash() uint32 { return uint32(f >> 32) }

func pack(hash uint32, lang uint8, weight int8) figure {
	return figure(hash)<<32 | figure(lang)<<8 | figure(uint8(weight))
}

// readProfile reads lines of a weight and the features that have it.
func readProfile(to []figure, lang uint8, text string) ([]figure, error) {
	n := 0
	for line := range strings.Lines(text) {
		n++
		weight, grams, ok := strings.Cut(line, " ")
		if !ok || strings.HasPrefix(weight, "#") {
			continue
		}
		v, err := strconv.ParseInt(weight, 10, 8)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		for g := range strings.FieldsSeq(grams) {
			to = append(to, pack(hashText(g), lang, int8(v)))
		}
	}
	return to, nil
}

func (m *Model) build(all []figure) {
	slices.Sort(all)
	distinct := 0
	for i := range all {
		if i == 0 || all[i].hash() != all[i-1].hash() {
			distinct++
		}
	}
	size := 1
	for size < distinct*3/2+1 {
		size *= 2
	}
	m.slots = make([]slot, size)
	m.posts = make([]posting, len(all))
	for i, f := range all {
		m.posts[i] = posting{uint8(f >> 8), int8(uint8(f))}
		if i == 0 || f.hash() != all[i-1].hash() {
			m.put(slot{f.hash(), uint32(i) + 1})
		}
		if i+1 == len(all) || f.hash() != all[i+1].hash() {
			m.posts[i].lang |= last
		}
	}
}

func (m *Model) put(s slot) {
	at := s.hash & uint32(len(m.slots)-1)
	for m.slots[at].from != 0 {
		at = (at + 1) & uint32(len(m.slots)-1)
	}
	m.slots[at] = s
}

// find returns the postings of a feature and what follows them, or nil.
func (m *Model) find(hash uint32) []posting {
	at := hash & uint32(len(m.slots)-1)
	for {
		s := m.slots[at]
		if s.from == 0 {
			return nil
		}
		if s.hash == hash {
			return m.posts[s.from-1:]
		}
		at = (at + 1) & uint32(len(m.slots)-1)
	}
}

// Features are hashed letter by letter (FNV-1a over code points, mixed at the end).
const (
	hashStart = 2166136261
	hashPrime = 16777619
)

func hashRune(h uint32, r rune) uint32 {
	h = (h ^ uint32(r)&0xff) * hashPrime
	return (h ^ uint32(r)>>8) * hashPrime
}

func hashEnd(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}

func hashText(s string) uint32 {
	h := uint32(hashStart)
	for _, r := range s {
		h = hashRune(h, r)
	}
	return hashEnd(h)
}
