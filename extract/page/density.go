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

// densest returns the block whose paragraphs hold most of the text: every paragraph counts
// for its parent, half for its grandparent and a little for the one above.
func densest(body *html.Node) *html.Node {
	scores := map[*html.Node]float64{}
	var order []*html.Node
	add := func(n *html.Node, v float64) {
		if n == nil || n.Type != html.ElementNode || n.DataAtom == atom.Html {
			return
		}
		if _, ok := scores[n]; !ok {
			order = append(order, n)
		}
		scores[n] += v
	}
	total := 0.0
	paragraphs(body, 0, func(p *html.Node, w weight) {
		free := float64(w.text - w.linked)
		if free < 25 || float64(w.linked) > .5*float64(w.text) {
			return
		}
		v := free + 20*float64(w.commas)
		total += v
		add(p.Parent, v)
		if p.Parent != nil {
			add(p.Parent.Parent, v*.7)
			if p.Parent.Parent != nil {
				add(p.Parent.Parent.Parent, v*.45)
			}
		}
	})
	var best *html.Node
	top := 0.0
	for _, n := range order {
		if s := scores[n] * bonus(n); s > top {
			best, top = n, s
		}
	}
	if top < total*.2 {
		return nil
	}
	return best
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
func paragraphs(n *html.Node, depth int, found func(*html.Node, weight)) {
	if depth > maxDepth || n.Type == html.ElementNode && unwanted(n) {
		return
	}
	if n.Type == html.ElementNode {
		switch n.DataAtom {
		case atom.P, atom.Blockquote, atom.Pre, atom.Li:
			var w weight
			weigh(n, depth, false, &w)
			found(n, w)
			return
		case atom.Div, atom.Section, atom.Article, atom.Td, atom.Span:
			if w := own(n); w.text > 60 {
				found(n, w)
			}
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		paragraphs(c, depth+1, found)
	}
}

// own weighs the text that stands directly in a block, between its line breaks.
func own(n *html.Node) weight {
	var w weight
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			w.text += len(strings.TrimSpace(c.Data))
			w.commas += strings.Count(c.Data, ",")
		}
	}
	return w
}

func weigh(n *html.Node, depth int, linked bool, w *weight) {
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
		case c.Type == html.ElementNode && !unwanted(c):
			weigh(c, depth+1, linked || c.DataAtom == atom.A, w)
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

// unwanted reports whether an element holds no article text.
func unwanted(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Nav, atom.Footer, atom.Form, atom.Aside, atom.Figcaption,
		atom.Button, atom.Select, atom.Textarea, atom.Iframe, atom.Svg, atom.Template, atom.Head, atom.Input, atom.Figure,
		atom.Dialog, atom.Menu, atom.Object, atom.Video, atom.Audio, atom.Canvas:
		return true
	}
	if attr(n, "hidden") != "" || attr(n, "aria-hidden") == "true" ||
		strings.Contains(strings.ReplaceAll(attr(n, "style"), " ", ""), "display:none") {
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu":
		return true
	}
	return n.DataAtom != atom.Body && n.DataAtom != atom.Article && n.DataAtom != atom.Main &&
		noise(attr(n, "class")+" "+attr(n, "id"))
}

// noisy are the words in class and id by which pages mark what is not the article.
var noisy = []string{"cookie", "consent", "newsletter", "subscribe", "related", "recommend",
	"share", "social", "breadcrumb",
	"sidebar", "caption", "comment", "paywall", "promo", "advert", "banner", "footer", "navbar", "most-read", "mostread",
	"read-more", "readmore", "also-read", "popup", "modal", "tags", "byline-photo", "skip-link", "menu"}

// noise reports whether a class or id names one of them as a word of its own.
func noise(names string) bool {
	if len(names) < 4 || len(names) > 400 {
		return false
	}
	names = strings.ToLower(names)
	for _, w := range noisy {
		i := strings.Index(names, w)
		if i < 0 {
			continue
		}
		if i == 0 || !letter(names[i-1]) {
			return true
		}
	}
	return false
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' }
