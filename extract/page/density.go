package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A weight is how much running text a block holds by itself.
type weight struct {
	text, linked int // bytes
	commas       int
}

// A block is what the paragraphs below an element come to.
type block struct {
	score float64 // what near paragraphs speak for it
	free  int     // bytes of running text
	runs  int     // paragraphs
}

// reach is how many ancestors hear of a paragraph.
const reach = 8

// densest returns the block whose paragraphs hold most of the text: every paragraph counts
// for its parent, a part of it for its grandparent and for the one above.
func (d *density) densest(body *html.Node) *html.Node {
	blocks := map[*html.Node]*block{}
	var order []*html.Node
	total := 0.0
	d.paragraphs(body, 0, func(p *html.Node, w weight) {
		free := w.text - w.linked
		if free < 25 || w.linked > free {
			return
		}
		v := float64(free + 20*w.commas)
		total += v
		n := p.Parent
		for i := 0; i < reach && n != nil && n.Type == html.ElementNode && n.DataAtom != atom.Html; i++ {
			k := blocks[n]
			if k == nil {
				k = &block{}
				blocks[n] = k
				order = append(order, n)
			}
			k.free += free
			k.runs++
			if i < len(shares) {
				k.score += v * shares[i]
			}
			n = n.Parent
		}
	})
	var best *html.Node
	top := 0.0
	for _, n := range order {
		if s := blocks[n].score * bonus(n); s > top {
			best, top = n, s
		}
	}
	if best == nil || top < total*.2 {
		return nil
	}
	return d.climb(best, blocks)
}

// shares are what a paragraph counts for its parent, its grandparent and so on.
var shares = []float64{1, .7, .45}

// climb takes the ancestor of best that holds a good deal more running text, as when an
// article is cut into sections, unless that text comes with more of other things.
func (d *density) climb(best *html.Node, blocks map[*html.Node]*block) *html.Node {
	have, all := blocks[best], 0
	for n := best.Parent; n != nil && n.DataAtom != atom.Body; n = n.Parent {
		k := blocks[n]
		if k == nil {
			break
		}
		free, runs := k.free-have.free, k.runs-have.runs
		if free*6 < have.free || free < 80*runs {
			continue
		}
		if all == 0 {
			all = d.bytes(best, 0)
		}
		more := d.bytes(n, 0)
		if free*10 < 8*(more-all) {
			break
		}
		best, have, all = n, k, more
	}
	return best
}

// bytes is the text below n, whatever it is.
func (d *density) bytes(n *html.Node, depth int) int {
	if depth > maxDepth {
		return 0
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			sum += len(strings.TrimSpace(c.Data))
		case c.Type == html.ElementNode && !d.unwanted(c):
			sum += d.bytes(c, depth+1)
		}
	}
	return sum
}

func bonus(n *html.Node) float64 {
	switch n.DataAtom {
	case atom.Article, atom.Main:
		return 1.4
	case atom.Body:
		return .8
	}
	name := attr(n, "itemprop") + " " + attr(n, "class") + " " + attr(n, "id")
	for _, good := range []string{"articleBody", "article-body", "entry-content", "post-content",
		"field--name-body", "content-body", "article__"} {
		if strings.Contains(name, good) {
			return 1.3
		}
	}
	return 1
}

// paragraphs calls found for every block of text that is worth weighing.
func (d *density) paragraphs(n *html.Node, depth int, found func(*html.Node, weight)) {
	if depth > maxDepth || n.Type == html.ElementNode && d.unwanted(n) {
		return
	}
	if n.Type == html.ElementNode {
		switch n.DataAtom {
		case atom.P, atom.Blockquote, atom.Pre, atom.Li:
			var w weight
			d.weigh(n, depth, false, &w)
			found(n, w)
			return
		case atom.Div, atom.Section, atom.Article, atom.Td, atom.Span:
			if w := own(n); w.text > leastOwn {
				found(n, w)
			}
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		d.paragraphs(c, depth+1, found)
	}
}

// leastOwn is how much text, in bytes, a block that is no paragraph holds to pass for one.
const leastOwn = 60

// own weighs the text that stands directly in a block, between its line breaks; nothing when
// it is too little.
func own(n *html.Node) weight {
	var w weight
	size := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			size += len(c.Data)
		}
	}
	for c := n.FirstChild; c != nil && size > leastOwn; c = c.NextSibling {
		if c.Type == html.TextNode {
			w.text += len(strings.TrimSpace(c.Data))
			w.commas += strings.Count(c.Data, ",")
		}
	}
	return w
}

func (d *density) weigh(n *html.Node, depth int, linked bool, w *weight) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			size := len(strings.TrimSpace(c.Data))
			w.text += size
			w.commas += strings.Count(c.Data, ",")
			if linked {
				w.linked += size
			}
		case c.Type == html.ElementNode && !d.unwanted(c):
			d.weigh(c, depth+1, linked || c.DataAtom == atom.A, w)
		}
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
