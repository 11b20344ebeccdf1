package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// plain writes nodes as text: a paragraph a block, the blocks a blank line apart. Blocks
// that are links from end to end lead elsewhere, to other articles as a rule, and are left
// out unless the text has little else.
func (d *density) plain(nodes []*html.Node) string {
	w := &writer{density: d}
	for _, n := range nodes {
		w.node(n, 0)
		w.flush()
	}
	return w.text()
}

type writer struct {
	*density
	blocks []written
	line   []byte
	linked int // bytes of line inside links
	links  int // how many links the walk is inside of
}

// A written block is one paragraph.
type written struct {
	text string
	link bool // from end to end
}

func (w *writer) text() string {
	linked, all := 0, 0
	for _, b := range w.blocks {
		all += len(b.text)
		if b.link {
			linked += len(b.text)
		}
	}
	var out []string
	for _, b := range w.blocks {
		if !b.link || linked*3 > all*2 {
			out = append(out, b.text)
		}
	}
	return strings.Join(out, "\n\n")
}

func (w *writer) flush() {
	const shortest = 12 // of a link that may be a headline
	raw, linked := len(w.line), w.linked
	text := squeezed(w.line)
	w.line, w.linked = w.line[:0], 0
	if len(text) == 0 || len(w.blocks) > 0 && w.blocks[len(w.blocks)-1].text == string(text) {
		return
	}
	w.blocks = append(w.blocks, written{string(text), len(text) >= shortest && linked*10 >= raw*9})
}

// squeezed brings each run of spaces in b to one, in place, and drops those at the ends.
func squeezed(b []byte) []byte {
	out, space := 0, false
	for i := 0; i < len(b); {
		c, n := b[i], 1
		switch {
		case c > ' ' && c < utf8.RuneSelf:
		case c == ' ' || c >= '\t' && c <= '\r':
			space = out > 0
			i++
			continue
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRune(b[i:])
			if n = size; unicode.IsSpace(r) {
				space = out > 0
				i += n
				continue
			}
		}
		if space {
			b[out], space = ' ', false
			out++
		}
		b[out] = c
		for k := 1; k < n; k++ {
			b[out+k] = b[i+k]
		}
		out += n
		i += n
	}
	return b[:out]
}

func (w *writer) node(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	switch n.Type {
	case html.TextNode:
		w.line = append(w.line, n.Data...)
		if w.links > 0 {
			w.linked += len(n.Data)
		}
		return
	case html.ElementNode:
		if depth > 0 && w.unwanted(n) {
			return
		}
	case html.DocumentNode:
	default:
		return
	}
	block := isBlock(n)
	if block {
		w.flush()
	}
	if n.DataAtom == atom.A {
		w.links++
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
	if block {
		w.flush()
	}
	if n.DataAtom == atom.A {
		w.links--
	}
}

func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.B, atom.Strong, atom.I, atom.Em, atom.Span, atom.U, atom.Sup, atom.Sub, atom.Small, atom.Mark,
		atom.Abbr, atom.Time, atom.Font, atom.Q, atom.Cite, atom.Code, atom.S, atom.Del, atom.Ins, atom.Bdi, atom.Bdo, atom.Label, atom.Wbr:
		return false
	}
	return n.Type == html.ElementNode
}

// stripped is the text of a page that the parser refuses: what stands between its tags.
func stripped(text string) string {
	w := &writer{}
	z := html.NewTokenizer(strings.NewReader(text))
	skip := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			w.flush()
			return w.text()
		case html.TextToken:
			if skip == 0 {
				w.line = append(w.line, z.Text()...)
			}
		case html.StartTagToken:
			t := z.Token()
			if t.DataAtom == atom.Script || t.DataAtom == atom.Style {
				skip++
			}
			if isBlock(&html.Node{Type: html.ElementNode, DataAtom: t.DataAtom}) {
				w.flush()
			}
		case html.EndTagToken:
			t := z.Token()
			if t.DataAtom == atom.Script || t.DataAtom == atom.Style {
				skip = max(skip-1, 0)
			}
		}
	}
}
