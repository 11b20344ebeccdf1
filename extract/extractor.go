package extract

import (
	"strings"

	"nongrata/extract/lexicon"
)

// engine names the rules in code; it rises when they change.
const engine = "1"

// An Extractor reads Documents. It is safe for concurrent use.
type Extractor struct {
	lx *lexicon.Set
}

// New returns an Extractor that reads with lx.
func New(lx *lexicon.Set) *Extractor { return &Extractor{lx: lx} }

// Default returns an Extractor with the built-in lexicons.
func Default() (*Extractor, error) {
	lx, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	return New(lx), nil
}

// Version names the engine and the lexicons: the same version reads the same Candidates.
func (x *Extractor) Version() string { return engine + "-" + x.lx.Version() }

// Languages returns the languages that it reads.
func (x *Extractor) Languages() []string { return x.lx.Languages() }

// Extract returns the acts that doc tells of, in the order of the text.
func (x *Extractor) Extract(doc Document) Reading {
	src := doc.Source()
	l := x.language(doc, src)
	if l == nil {
		return Reading{Lang: doc.Lang}
	}
	out := Reading{Lang: l.Code}
	if !l.Relevant(src) {
		return out
	}
	r := newReader(l, doc, src)
	out.Candidates = r.candidates()
	return out
}

// language is the declared one; the text's own when none is declared, or when the declared
// language's commonest words are all missing from a text that is long enough to tell.
func (x *Extractor) language(doc Document, src string) *lexicon.Language {
	l := x.lx.Language(doc.Lang)
	if l != nil {
		hits, words := l.Commonness(beginning(src))
		if hits > 0 || words < 12 {
			return l
		}
	}
	if d := x.lx.Detect(src); d != nil {
		return d
	}
	return l
}

func beginning(src string) string {
	if len(src) <= 1500 {
		return src
	}
	if i := strings.LastIndexByte(src[:1500], ' '); i > 0 {
		return src[:i]
	}
	return src[:1500]
}
