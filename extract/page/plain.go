package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// plain writes nodes as text: a paragraph a block, the blocks a blank line apart.
func plain(nodes []*html.Node) string {
	w := &writer{}
	for _, n := range nodes {
		w.node(n, 0)
		w.flush()
	}
	return strings.Join(w.blocks, "\n\n")
}

type writer struct {
	blocks []string
	line   strings.Builder
}

func (w *writer) flush() {
	text := strings.Join(strings.Fields(w.line.String()), " ")
	w.line.Reset()
	if text == "" || len(w.blocks) > 0 && w.blocks[len(w.blocks)-1] == text {
		return
	}
	w.blocks = append(w.blocks, text)
}

func (w *writer) node(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	switch n.Type {
	case html.TextNode:
		w.line.WriteString(n.Data)
		return
	case html.ElementNode:
		if depth > 0 && unwanted(n) {
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
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
	if block {
		w.flush()
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
			return strings.Join(w.blocks, "\n\n")
		case html.TextToken:
			if skip == 0 {
				w.line.Write(z.Text())
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
