// Package hostile makes documents that mean harm: deep, endless, broken, lying, or all of it.
//
// Guarantees. The same seed makes the same documents, byte by byte. None is larger than what a
// fetch lets through, none holds anybody else's text, and none needs more than the standard
// library and the project's own packers to be made.
package hostile

import (
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"strings"
)

// MaxBody is the size of the largest document, the default cap of a fetch.
const MaxBody = 8 << 20

// A Document is one body, or for the class "transport" one raw HTTP answer.
type Document struct {
	Name  string // class, kind and number: "xml/deep-items/3"
	Class string
	Body  []byte
	// Stalls means that the server of a raw answer sends no more, and does not close either.
	Stalls bool
}

// A family is the documents of a class: count of them, made by the makers in turn.
type family struct {
	class  string
	count  int
	makers []maker
}

type maker struct {
	name string
	make func(*dice) []byte
}

// Documents makes the documents of a seed, class by class, each when it is asked for: one of
// every so many; with 1 all.
func Documents(seed, every uint64) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		n := uint64(0)
		for _, f := range []family{
			{"xml", 120, xmlMakers}, {"encoding", 60, encodingMakers}, {"html", 84, htmlMakers}, {"json", 30, jsonMakers},
			{"semantics", 60, proseMakers}, {"robots", 20, robotsMakers}, {"pdf", 60, paperMakers}, {"transport", 70, transportMakers},
		} {
			for i := range f.count {
				if n++; n%every != 0 {
					continue
				}
				if !yield(f.document(i, &dice{rand.New(rand.NewPCG(seed, n))})) {
					return
				}
			}
		}
	}
}

func (f family) document(i int, d *dice) Document {
	m := f.makers[i%len(f.makers)]
	body := m.make(d)
	return Document{
		Name: fmt.Sprintf("%s/%s/%d", f.class, m.name, i/len(f.makers)), Class: f.class,
		Body: body[:min(len(body), MaxBody)], Stalls: strings.HasPrefix(m.name, "stall"),
	}
}

// A dice decides how large and how odd a document gets.
type dice struct{ *rand.Rand }

// size is between low and high, each order of magnitude as likely as any other.
func (d *dice) size(low, high int) int {
	return int(float64(low) * math.Exp(d.Float64()*math.Log(float64(high)/float64(low))))
}

func (d *dice) one(of ...string) string { return of[d.IntN(len(of))] }

// word is a word that nobody speaks.
func (d *dice) word() string {
	var b strings.Builder
	for range 2 + d.IntN(3) {
		b.WriteByte("bdfgklmnprstvz"[d.IntN(14)])
		b.WriteByte("aeiou"[d.IntN(5)])
	}
	return b.String()
}

func (d *dice) words(n int) string {
	all := make([]string, n)
	for i := range all {
		all[i] = d.word()
	}
	return strings.Join(all, " ")
}

// noise is n bytes of anything.
func (d *dice) noise(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(d.Uint32())
	}
	return out
}

// damage replaces n bytes of b by others.
func (d *dice) damage(b []byte, n int) []byte {
	const marks = "<>&\"'/=![]-?\x00\xff; "
	for range n {
		b[d.IntN(len(b))] = marks[d.IntN(len(marks))]
	}
	return b
}

// fill repeats s until there are n bytes of it, or as many as a document may have.
func fill(s string, n int) string { return strings.Repeat(s, min(n, MaxBody)/max(len(s), 1)) }

// nest wraps inside n times.
func nest(open, inside, shut string, n int) string {
	n = min(n, MaxBody/(len(open)+len(shut)+1))
	return strings.Repeat(open, n) + inside + strings.Repeat(shut, n)
}

// plainly makes a maker of text.
func plainly(f func(*dice) string) func(*dice) []byte {
	return func(d *dice) []byte { return []byte(f(d)) }
}
