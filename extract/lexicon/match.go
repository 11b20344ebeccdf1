package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Match is one reading of tokens [Start, End) by an entry.
type Match struct {
	Start, End int
	Entry      *Entry
	Numbers    []int  // token indexes that <n> stood for
	Glued      string // the prefix that the first word was read without
}

// A node is one step of the trie of patterns.
type node struct {
	edges []edge // exact ones first, by key
	exact int    // how many of edges are exact
	out   []*Entry
	cased []casedOut
}

// An edge leads to the next step.
type edge struct {
	key  string // empty for gap and number
	how  step
	next *node
}

type step uint8

const (
	exactly  step = iota
	prefixed      // text*
	suffixed      // *text
	gapped        // ...
	counted       // <n>
)

// A casedOut is an entry whose forms count only in their written case.
type casedOut struct {
	words []string // by token, empty where case does not matter
	entry *Entry
}

// A trie holds a language's patterns. The first step goes through maps, the others, which
// have few ways to go, through short lists.
type trie struct {
	exact, prefix, suffix map[string]*node
	lengths               uint64 // byte lengths of the keys of prefix, bit by bit
	longest               int    // byte length of the longest key of prefix or suffix
	number                *node
	keys                  map[string]string // every key once; dropped when complete
}

func newTrie() trie {
	return trie{exact: map[string]*node{}, prefix: map[string]*node{}, suffix: map[string]*node{},
		keys: map[string]string{}}
}

func (t *trie) add(p []piece, e *Entry) {
	n := t.first(p[0])
	for _, x := range p[1:] {
		n = n.child(t.intern(x.text), x.step())
	}
	var words []string
	cased := false
	for _, x := range p {
		words = append(words, x.exact)
		cased = cased || x.exact != ""
	}
	if cased {
		n.cased = append(n.cased, casedOut{words, e})
		return
	}
	n.out = append(n.out, e)
}

func (t *trie) intern(key string) string {
	if k, ok := t.keys[key]; ok {
		return k
	}
	key = strings.Clone(key)
	t.keys[key] = key
	return key
}

func (t *trie) first(x piece) *node {
	m := t.exact
	switch x.step() {
	case counted:
		if t.number == nil {
			t.number = &node{}
		}
		return t.number
	case prefixed:
		m = t.prefix
		t.lengths |= 1 << min(len(x.text), 63)
		t.longest = max(t.longest, len(x.text))
	case suffixed:
		m = t.suffix
		t.longest = max(t.longest, len(x.text))
	}
	if m[x.text] == nil {
		m[t.intern(x.text)] = &node{}
	}
	return m[x.text]
}

func (x piece) step() step {
	switch {
	case x.gap:
		return gapped
	case x.number:
		return counted
	case x.prefix:
		return prefixed
	case x.suffix:
		return suffixed
	}
	return exactly
}

// child returns the node behind an edge, which it makes when there is none.
func (n *node) child(key string, how step) *node {
	if how == exactly {
		i, ok := n.find(key)
		if !ok {
			n.edges = slices.Insert(n.edges, i, edge{key, how, &node{}})
			n.exact++
		}
		return n.edges[i].next
	}
	for _, e := range n.edges[n.exact:] {
		if e.how == how && e.key == key {
			return e.next
		}
	}
	n.edges = append(n.edges, edge{key, how, &node{}})
	return n.edges[len(n.edges)-1].next
}

// find looks an exact edge up.
func (n *node) find(key string) (int, bool) {
	return slices.BinarySearchFunc(n.edges[:n.exact], key, func(e edge,
		k string) int {
		return strings.Compare(e.key, k)
	})
}

// A walk is one search through the trie.
type walk struct {
	src      string
	tokens   []Token
	forms    [][]string // the readings of each token: as written, and without a prefix
	start    int
	nums     []int
	one      [1]string
	glued    string
	found    []Match
	numerals map[string]bool
	flat     bool // all small or all capitals, as some headlines are: case tells nothing
}

// Matches returns every reading of tokens by the language's entries, by start; of readings
// of the same kind that begin at the same token only the longest.
func (l *Language) Matches(src string, tokens []Token) []Match {
	w := &walk{src: src, tokens: tokens, numerals: l.numerals, found: make([]Match, 0, len(tokens)),
		flat: oneCase(src, tokens)}
	if len(l.Script.Prefixes) > 0 {
		w.forms = l.readings(tokens)
	}
	for i := range tokens {
		w.start = i
		from := len(w.found)
		w.begin(&l.root, i)
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
			if a.Entry.Kind == b.Entry.Kind && a.Entry.Modal == b.Entry.Modal && (b.End > a.End ||
				(b.End == a.End && j < i && sameSense(a.Entry, b.Entry))) {
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
	room := make([]string, 0, 2*len(tokens))
	for i, t := range tokens {
		from := len(room)
		room = append(room, t.Text)
		if t.Kind == Word {
			for _, p := range l.Script.Prefixes {
				if rest, ok := strings.CutPrefix(t.Text, p); ok && utf8.RuneCountInString(rest) > 1 {
					room = append(room, rest)
				}
			}
		}
		out[i] = room[from:len(room):len(room)]
	}
	return out
}

// begin takes the first step of every pattern at token i.
func (w *walk) begin(t *trie, i int) {
	if t.number != nil && w.tokens[i].Kind == Number {
		w.nums = append(w.nums, i)
		w.from(t.number, i+1)
		w.nums = w.nums[:0]
	}
	for _, text := range w.readings(i) {
		w.glued = strings.TrimSuffix(w.tokens[i].Text, text)
		if n := t.exact[text]; n != nil {
			w.from(n, i+1)
		}
		for k := 1; k <= min(len(text), t.longest) && t.lengths != 0; k++ {
			if t.lengths&(1<<min(k, 63)) == 0 {
				continue
			}
			if n := t.prefix[text[:k]]; n != nil {
				w.from(n, i+1)
			}
		}
		if len(t.suffix) == 0 {
			continue
		}
		for k := max(0, len(text)-t.longest); k < len(text); k++ {
			if n := t.suffix[text[k:]]; n != nil {
				w.from(n, i+1)
			}
		}
	}
}

// readings are the forms of token i: as written, and without a glued prefix.
func (w *walk) readings(i int) []string {
	if w.forms != nil {
		return w.forms[i]
	}
	w.one[0] = w.tokens[i].Text
	return w.one[:]
}

// from takes every further step from n, token i being the next one.
func (w *walk) from(n *node, i int) {
	w.emit(n, i)
	if i >= len(w.tokens) || len(n.edges) == 0 {
		return
	}
	if w.forms == nil {
		w.token(n, w.tokens[i].Text, i)
	} else {
		for _, f := range w.forms[i] {
			w.token(n, f, i)
		}
	}
	for _, e := range n.edges[n.exact:] {
		switch {
		case e.how == counted && (w.tokens[i].Kind == Number || w.numerals[w.tokens[i].Text]):
			w.nums = append(w.nums, i)
			w.from(e.next, i+1)
			w.nums = w.nums[:len(w.nums)-1]
		case e.how == gapped:
			w.skip(e.next, i)
		}
	}
}

func (w *walk) token(n *node, text string, i int) {
	if k, ok := n.find(text); ok {
		w.from(n.edges[k].next, i+1)
	}
	for _, e := range n.edges[n.exact:] {
		if e.how == prefixed && strings.HasPrefix(text, e.key) || e.how == suffixed &&
			strings.HasSuffix(text, e.key) {
			w.from(e.next, i+1)
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
		if w.tokens[k].Kind == Mark && strings.Contains(".;:", w.tokens[k].Text) && !w.ordinal(k) {
			return
		}
	}
}

// ordinal reports whether token i is the full stop of an ordinal within a sentence: "zum 1.
// September verlassen".
func (w *walk) ordinal(i int) bool {
	return i > 0 && i+1 < len(w.tokens) && w.tokens[i].Text == "." && w.tokens[i-1].Kind == Number
}

func (w *walk) emit(n *node, end int) {
	for _, e := range n.out {
		w.add(e, end)
	}
	for _, x := range n.cased {
		if w.sameCase(x.words, end) {
			w.add(x.entry, end)
		}
	}
}

func (w *walk) add(e *Entry, end int) {
	m := Match{Start: w.start, End: end, Entry: e, Glued: w.glued}
	if len(w.nums) > 0 {
		m.Numbers = append([]int(nil), w.nums...)
	}
	w.found = append(w.found, m)
}

// oneCase reports whether three words or more are all small or all capitals: "us expels envoy".
func oneCase(src string, tokens []Token) bool {
	words, small, capital := 0, false, false
	for _, t := range tokens {
		if t.Kind != Word {
			continue
		}
		text := src[t.Start:t.End]
		words++
		small = small || strings.ToUpper(text) != text
		capital = capital || t.Upper
		if small && capital {
			return false
		}
	}
	return words > 2
}

// sameCase reports whether the matched tokens are written as words are, or in one case like all.
func (w *walk) sameCase(words []string, end int) bool {
	if end-w.start != len(words) || w.flat {
		return w.flat && end-w.start == len(words)
	}
	for i, x := range words {
		t := w.tokens[w.start+i]
		if x != "" && w.src[t.Start:t.End] != x {
			return false
		}
	}
	return true
}
