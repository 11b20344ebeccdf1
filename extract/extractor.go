package extract

import (
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
	u := doc.use()
	l, relevant := x.lx.Read(doc.Lang, u.source)
	if l == nil {
		return Reading{Lang: doc.Lang, Mended: u.mended}
	}
	out := Reading{Lang: l.Code, Mended: u.mended}
	if relevant {
		out.Candidates = read(l, doc, u)
	}
	if parts := x.foreign(l, u); len(parts) > 0 {
		out.Candidates = x.also(out.Candidates, doc, u, parts)
	}
	return out
}
