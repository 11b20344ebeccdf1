package lexicon

import (
	"strings"
	"unicode/utf8"
)

// What a filter looks for.
const (
	sawTrigger = 1
	sawPeople  = 2
	sawBoth    = sawTrigger | sawPeople
	sawTies    = 4 // words for the end of relations, which need no people
	sawAll     = 8
)

// A filter is an Aho-Corasick automaton over folded bytes, as a dense table over byte
// classes: one look-up a byte.
type filter struct {
	script  Script
	class   [256]uint16
	classes int
	next    []int32 // state + class → next state, with its flags on top
	flags   []uint8 // by state, while building
	double  *foldTable
	odd     byte // the ASCII letter that is not folded as one, or noByte
}

const noByte = 0xff

type filterBuilder struct {
	words   map[string]uint8
	between string // what stands between two words
	ties    []string
}

func newFilterBuilder(s Script) *filterBuilder {
	b := &filterBuilder{words: map[string]uint8{}}
	if s.Spaces {
		b.between = " "
	}
	return b
}

// addPattern remembers the rarest literal of a pattern: its longest.
func (b *filterBuilder) addPattern(p []piece, e *Entry) {
	var flag uint8
	switch {
	case e.Kind == Trigger && e.Voice == Phrase && !e.Weak:
		flag = sawBoth
	case e.Kind == Trigger:
		flag = sawTrigger
	case e.Kind == People || e.Kind == Mission:
		flag = sawPeople
	default:
		return
	}
	best, run := "", ""
	for _, x := range p {
		single := utf8.RuneCountInString(x.text) == 1 && len(x.text) > 1
		if single {
			run += x.text
		} else {
			run = ""
		}
		best = longer(best, longer(run, x.text))
	}
	b.words[clip(best)] |= flag
	if e.Kind == Trigger && e.Is == severance {
		if whole := b.whole(p); whole != "" {
			b.ties = append(b.ties, whole)
		}
	}
}

// addTies adds words for the end of relations that name nothing diplomatic, and so must do alone.
func (b *filterBuilder) addTies() {
	for _, whole := range b.ties {
		named := false
		for w, flag := range b.words {
			named = named || flag&sawPeople != 0 && strings.Contains(whole, w)
		}
		if !named {
			b.words[whole] |= sawTies
		}
	}
}

// severance is the measure that has no people or missions as its object.
const severance = "severance"

// whole is the text of a pattern of plain words, as it mostly stands in a text.
func (b *filterBuilder) whole(p []piece) string {
	words := make([]string, len(p))
	for i, x := range p {
		if x.gap || x.number || x.prefix || x.suffix {
			return ""
		}
		words[i] = x.text
	}
	return strings.Join(words, b.between)
}

// clip keeps of a long literal what is rare enough: the automaton's size is the sum of them.
func clip(s string) string {
	const enough = 18
	if len(s) <= enough {
		return s
	}
	n := enough
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

func longer(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}

// build makes the automaton: a trie, then failure links breadth first.
func (b *filterBuilder) build(s Script) *filter {
	b.addTies()
	f := &filter{script: s, classes: 1}
	for w := range b.words {
		for i := 0; i < len(w); i++ {
			if f.class[w[i]] == 0 {
				f.class[w[i]] = uint16(f.classes)
				f.classes++
			}
		}
	}
	f.grow()
	for w, flag := range b.words {
		f.insert(w, flag)
	}
	f.link()
	f.pack()
	for c := byte('A'); c <= 'Z'; c++ {
		f.class[c] = f.class[c+'a'-'A']
	}
	f.odd = noByte
	if s.Turkish {
		f.odd = 'I' // a capital ı
	}
	f.double = foldTableOf(s)
	return f
}

func (f *filter) grow() int32 {
	at := len(f.next)
	f.next = append(f.next, make([]int32, f.classes)...)
	f.flags = append(f.flags, 0)
	return int32(at)
}

func (f *filter) insert(w string, flag uint8) {
	var at int32
	for i := 0; i < len(w); i++ {
		k := at + int32(f.class[w[i]])
		if f.next[k] == 0 {
			n := f.grow()
			f.next[k] = n
		}
		at = f.next[k]
	}
	f.flags[int(at)/f.classes] |= flag
}

// link completes the table so that every state has a next state for every class.
func (f *filter) link() {
	fail := make([]int32, len(f.flags))
	var queue []int32
	for c := range f.classes {
		if n := f.next[c]; n != 0 {
			queue = append(queue, n)
		}
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		back := fail[int(at)/f.classes]
		f.flags[int(at)/f.classes] |= f.flags[int(back)/f.classes]
		for c := range int32(f.classes) {
			n := f.next[at+c]
			if n == 0 {
				f.next[at+c] = f.next[back+c]
				continue
			}
			fail[int(n)/f.classes] = f.next[back+c]
			queue = append(queue, n)
		}
	}
}

// pack moves each state's flags into the transitions that lead to it, so that the scan
// makes one look-up a byte.
func (f *filter) pack() {
	for i, n := range f.next {
		f.next[i] = n | int32(f.flags[int(n)/f.classes])<<flagShift
	}
	f.flags = nil
}

const (
	flagShift = 28
	stateMask = 1<<flagShift - 1
)

// relevant reports whether text holds a trigger with its people, or one that needs none.
func (f *filter) relevant(text string) bool { return f.scan(text, sawBoth) >= sawBoth }

// scan runs the automaton over text, folding on the way, and returns what it has seen as soon as
// that is enough.
func (f *filter) scan(text string, enough int32) int32 {
	var at, saw int32
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf && c != f.odd {
			v := f.next[at+int32(f.class[c])]
			i++
			at = v & stateMask
			if v > stateMask {
				if saw |= v >> flagShift; saw >= enough {
					return saw
				}
			}
			continue
		}
		folded, n := f.foldAt(text, i)
		i += n
		for k := 0; k < len(folded); k++ {
			v := f.next[at+int32(f.class[folded[k]])]
			at = v & stateMask
			saw |= v >> flagShift
		}
		if saw >= enough {
			return saw
		}
	}
	return saw
}

// foldAt folds the character at i, which is not ASCII or odd.
func (f *filter) foldAt(text string, i int) (string, int) {
	r, n := utf8.DecodeRuneInString(text[i:])
	if r < 0x800 && n == 2 || r == rune(f.odd) {
		return f.double[r].to, n
	}
	if isDropped(r) {
		return "", n
	}
	if r >= 0x1e00 && r < 0x2000 || r >= 0xff10 && r < 0xff5b || r == 0xfb1d {
		return f.script.Fold(text[i : i+n]), n
	}
	return text[i : i+n], n
}
