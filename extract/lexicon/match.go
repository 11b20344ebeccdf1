package lexicon

import (
	"strings"
	"unicode/utf8"
)

// A Match is one reading of tokens [Start, End) by an entry.
type Match struct {
	Start, End int
	Entry      *Entry
	Numbers    []int // token indexes that <n> stood for
}

// A node is one step of the trie of patterns.
type node struct {
	exact    map[string]*node
	prefix   map[string]*node
	suffix   map[string]*node
	lengths  uint64 // byte lengths of the keys of prefix, bit by bit
	gap      *node
	number   *node
	out      []*Entry
	outExact []exactOut
}

// An exactOut is an entry whose forms count only in their written case.
type exactOut struct {
	words []string // by token, empty where case does not matter
	entry *Entry
}

func (n *node) add(p []piece, e *Entry) {
	var exact []string
	cased := false
	for _, x := range p {
		n = n.step(x)
		exact = append(exact, x.exact)
		cased = cased || x.exact != ""
	}
	if cased {
		n.outExact = append(n.outExact, exactOut{exact, e})
		return
	}
	n.out = append(n.out, e)
}

func (n *node) step(x piece) *node {
	switch {
	case x.gap:
		if n.gap == nil {
			n.gap = &node{}
		}
		return n.gap
	case x.number:
		if n.number == nil {
			n.number = &node{}
		}
		return n.number
	case x.prefix:
		n.lengths |= 1 << min(len(x.text), 63)
		return child(&n.prefix, x.text)
	case x.suffix:
		return child(&n.suffix, x.text)
	}
	return child(&n.exact, x.text)
}

func child(m *map[string]*node, key string) *node {
	if *m == nil {
		*m = map[string]*node{}
	}
	if (*m)[key] == nil {
		(*m)[key] = &node{}
	}
	return (*m)[key]
}

// A walk is one search through the trie.
type walk struct {
	src    string
	tokens []Token
	forms  [][]string // the readings of each token: as written, and without a prefix
	start  int
	nums   []int
	found  []Match
}

// Matches returns every reading of tokens by the language's entries, by start; of readings
// of the same kind that begin at the same token only the longest.
func (l *Language) Matches(src string, tokens []Token) []Match {
	w := &walk{src: src, tokens: tokens, found: make([]Match, 0, len(tokens))}
	if len(l.Script.Prefixes) > 0 {
		w.forms = l.readings(tokens)
	}
	for i := range tokens {
		w.start = i
		from := len(w.found)
		w.from(&l.root, i)
		w.found = longest(w.found, from)
	}
	return w.found
}

// longest keeps, of found[from:], the longest match of each kind.
func longest(found []Match, from int) []Match {
	if len(found)-from < 2 {
		return found
	}
	out := found[:from]
	for i := from; i < len(found); i++ {
		keep := true
		for j := from; j < len(found) && keep; j++ {
			a, b := found[i], found[j]
			if a.Entry.Kind == b.Entry.Kind && (b.End > a.End || (b.End == a.End && j < i && sameSense(a.Entry, b.Entry))) {
				keep = false
			}
		}
		if keep {
			out = append(out, found[i])
		}
	}
	return out
}

// sameSense reports whether two entries of a kind say the same.
func sameSense(a, b *Entry) bool { return a.Is == b.Is && a.Form == b.Form && a.Value == b.Value }

// readings lists each token's text with and without the language's glued prefixes.
func (l *Language) readings(tokens []Token) [][]string {
	out := make([][]string, len(tokens))
	for i, t := range tokens {
		out[i] = []string{t.Text}
		if t.Kind != Word {
			continue
		}
		for _, p := range l.Script.Prefixes {
			if rest, ok := strings.CutPrefix(t.Text, p); ok && utf8.RuneCountInString(rest) > 1 {
				out[i] = append(out[i], rest)
			}
		}
	}
	return out
}

func (w *walk) from(n *node, i int) {
	if i > w.start {
		w.emit(n, i)
	}
	if i >= len(w.tokens) {
		return
	}
	if n.number != nil && w.tokens[i].Kind == Number {
		w.nums = append(w.nums, i)
		w.from(n.number, i+1)
		w.nums = w.nums[:len(w.nums)-1]
	}
	if w.forms != nil {
		for _, f := range w.forms[i] {
			w.token(n, f, i)
		}
	} else {
		w.token(n, w.tokens[i].Text, i)
	}
	if n.gap != nil {
		w.skip(n.gap, i)
	}
}

func (w *walk) token(n *node, text string, i int) {
	if next := n.exact[text]; next != nil {
		w.from(next, i+1)
	}
	if n.prefix != nil {
		for k := 1; k <= len(text); k++ {
			if n.lengths&(1<<min(k, 63)) == 0 {
				continue
			}
			if next := n.prefix[text[:k]]; next != nil {
				w.from(next, i+1)
			}
		}
	}
	if n.suffix != nil {
		for k := range text {
			if next := n.suffix[text[k:]]; next != nil {
				w.from(next, i+1)
			}
		}
	}
}

// skip tries what follows a gap at each of the next tokens, the nearest first.
func (w *walk) skip(n *node, i int) {
	before := len(w.found)
	for k := i; k < len(w.tokens) && k <= i+gapTokens; k++ {
		w.from(n, k)
		if len(w.found) > before {
			return
		}
		if k < len(w.tokens) && w.tokens[k].Kind == Mark && strings.Contains(".;:", w.tokens[k].Text) {
			return
		}
	}
}

func (w *walk) emit(n *node, end int) {
	for _, e := range n.out {
		w.add(e, end)
	}
	for _, x := range n.outExact {
		if w.sameCase(x.words, end) {
			w.add(x.entry, end)
		}
	}
}

func (w *walk) add(e *Entry, end int) {
	m := Match{Start: w.start, End: end, Entry: e}
	if len(w.nums) > 0 {
		m.Numbers = append([]int(nil), w.nums...)
	}
	w.found = append(w.found, m)
}

// sameCase reports whether the matched tokens are written as words are.
func (w *walk) sameCase(words []string, end int) bool {
	if end-w.start != len(words) {
		return false
	}
	for i, x := range words {
		t := w.tokens[w.start+i]
		if x != "" && w.src[t.Start:t.End] != x {
			return false
		}
	}
	return true
}
