package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An outline is what is looked up in a page, gathered in one walk.
type outline struct {
	*density
	body    *html.Node
	lang    string            // of the html element
	metas   map[string]string // content by name, property or itemprop; the first of each
	title   *html.Node
	h1s     []*html.Node
	first   *html.Node   // the first h1 inside an article or main element
	ld      []string     // JSON-LD blocks
	link    string       // canonical URL
	told    []*html.Node // time elements of an article or main element
	times   []*html.Node // other time elements
	stamped []*html.Node // with itemprop datePublished
	dates   []*html.Node // whose class or id speaks of a date
}

func outlineOf(root *html.Node) *outline {
	o := &outline{metas: map[string]string{}, body: root,
		density: &density{text: map[*html.Node]int{}, names: make(map[string]name, usualNames)}}
	o.most = o.walk(root, 0, place{})
	o.sparesArticle()
	return o
}

// usualNames is about how many names of elements a page has.
const usualNames = 200

// mostNamed is how many elements named for a date are remembered.
const mostNamed = 50

// A place is what an element stands in.
type place struct {
	article bool
	unread  bool // what never holds text to be read
}

// walk looks at n and all below it, and returns how much running text it holds.
func (o *outline) walk(n *html.Node, depth int, in place) int {
	if depth > maxDepth {
		return 0
	}
	m := plainly
	switch {
	case n.Type == html.TextNode:
		if size := len(n.Data); size >= 60 && !in.unread && n.Parent.DataAtom != atom.A {
			return size
		}
		return 0
	case n.Type == html.ElementNode:
		in.article = in.article || n.DataAtom == atom.Article || n.DataAtom == atom.Main
		o.element(n, in.article)
		switch m = o.attributes(n); {
		case in.unread || silent(n):
			in.unread, m = true, plainly
		case m == never:
			o.text[n], m = out, plainly
			in.unread = true
		}
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += o.walk(c, depth+1, in)
	}
	if m != plainly {
		o.text[n] = sum
	}
	return sum
}

func (o *outline) element(n *html.Node, inside bool) {
	switch n.DataAtom {
	case atom.Html:
		o.lang = attr(n, "lang")
		if o.lang == "" {
			o.lang = attr(n, "xml:lang")
		}
	case atom.Body:
		if o.body.DataAtom != atom.Body {
			o.body = n
		}
	case atom.Meta:
		o.meta(n)
	case atom.Title:
		if o.title == nil && n.Parent != nil && n.Parent.DataAtom == atom.Head {
			o.title = n
		}
	case atom.H1:
		o.h1s = append(o.h1s, n)
		if inside && o.first == nil {
			o.first = n
		}
	case atom.Script:
		if n.FirstChild != nil && strings.EqualFold(attr(n, "type"), "application/ld+json") {
			o.ld = append(o.ld, n.FirstChild.Data)
		}
	case atom.Link:
		if o.link == "" && attr(n, "rel") == "canonical" {
			o.link = attr(n, "href")
		}
	case atom.Time:
		if inside {
			o.told = append(o.told, n)
		} else {
			o.times = append(o.times, n)
		}
	}
}

// dateName reports whether a class or id speaks of a date.
func dateName(names string) bool {
	for i := range len(names) {
		switch rest := names[i+1:]; names[i] {
		case 'd', 'D':
			if strings.HasPrefix(rest, "ate") {
				return true
			}
		case 'p':
			if strings.HasPrefix(rest, "ublish") {
				return true
			}
		case 't':
			if strings.HasPrefix(rest, "ime") {
				return true
			}
		}
	}
	return false
}

func (o *outline) meta(n *html.Node) {
	var names [3]string
	content, k := "", 0
	for _, a := range n.Attr {
		switch a.Key {
		case "content":
			content = a.Val
		case "name", "property", "itemprop", "http-equiv":
			if k < len(names) {
				names[k] = a.Val
				k++
			}
		}
	}
	for _, name := range names[:k] {
		name = strings.ToLower(name)
		if o.metas[name] == "" {
			o.metas[name] = content
		}
	}
}

// textOf is the text below n, on one line.
func textOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	write(&b, n, 0)
	return line(b.String())
}

func write(b *strings.Builder, n *html.Node, depth int) {
	if depth > maxDepth || silent(n) && n.DataAtom != atom.Title {
		return
	}
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		write(b, c, depth+1)
	}
}
