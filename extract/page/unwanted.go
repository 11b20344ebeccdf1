package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A density knows which parts of one page are not the article. What only a name marks as
// noise is noise as long as it holds a small part of the page's text: pages call a wrapper
// of everything "paywall" or "has-sidebar", or put all into one form.
type density struct {
	text  map[*html.Node]int // running text below an element that a name marks; never for what is out anyway
	names map[string]name    // what the names seen so far say
	most  int                // running text of the page
	keep  bool               // nothing is left out for its name unless it is small
}

// A mark is what an element's names say of it.
type mark uint8

const (
	plainly mark = iota
	noisily      // noise, unless it holds much of the text
	never        // readers' comments, which may be longer than the article
)

// out is the running text of what is never the article.
const out = -1

// sparesArticle makes the longest article element no noise: the others are teasers.
func (d *density) sparesArticle() {
	var longest *html.Node
	for n, size := range d.text {
		if n.DataAtom == atom.Article && (longest == nil || size > d.text[longest]) {
			longest = n
		}
	}
	if longest != nil {
		d.text[longest] = d.most
	}
}

// holds says that what stands around the headline is the article, whatever its name.
func (d *density) holds(headline *html.Node) {
	if headline == nil {
		return
	}
	for n := headline.Parent; n != nil; n = n.Parent {
		if size, marked := d.text[n]; marked && size != out {
			d.text[n] = d.most
		}
	}
}

// unwanted reports whether an element holds no article text.
func (d *density) unwanted(n *html.Node) bool {
	if silent(n) {
		return true
	}
	if len(n.Attr) == 0 && kindMark(n) == plainly {
		return false // spares the look-up
	}
	size, marked := d.text[n]
	switch {
	case !marked:
		return false
	case size == out:
		return true
	case d.keep:
		return size*5 < d.most && n.DataAtom != atom.Form
	}
	if size < longArticle && (n.DataAtom == atom.Aside || n.DataAtom == atom.Footer) {
		return size*3 < d.most*2 // a short aside beside a short article
	}
	return size*3 < d.most
}

// silent reports whether an element never holds text to be read.
func silent(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Nav, atom.Figcaption,
		atom.Button, atom.Select, atom.Textarea, atom.Iframe, atom.Svg, atom.Template, atom.Head, atom.Input,
		atom.Dialog, atom.Object, atom.Video, atom.Audio, atom.Canvas:
		return true
	}
	return false
}

// attributes reports what an element's kind, role and names say of it, and remembers what
// speaks of a date.
func (o *outline) attributes(n *html.Node) mark {
	found, dated := kindMark(n), false
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			if a.Val != "until-found" {
				found = never
			}
		case "aria-hidden":
			if a.Val == "true" {
				found = never
			}
		case "style":
			if strings.Contains(a.Val, "none") && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
				found = never
			}
		case "role":
			switch a.Val {
			case "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu":
				found = max(found, noisily)
			}
		case "itemprop":
			if a.Val == "datePublished" && !dated {
				o.stamped = append(o.stamped, n)
			}
		case "class", "id":
			says := o.named(a.Val)
			if !whole(n) {
				found = max(found, says.mark)
			}
			if says.date && !dated && len(o.dates) < mostNamed {
				o.dates, dated = append(o.dates, n), true
			}
		}
	}
	if n.DataAtom == atom.Html {
		return plainly // whatever it says, until a script has run
	}
	return found
}

// whole reports whether an element holds the page or its article by its kind.
func whole(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Article, atom.Body, atom.Main, atom.Html, atom.P:
		return true
	}
	return false
}

// kindMark is what an element's kind alone says of it.
func kindMark(n *html.Node) mark {
	switch n.DataAtom {
	case atom.Footer, atom.Form, atom.Aside, atom.Figure, atom.Menu, atom.Article:
		return noisily
	}
	return plainly
}

// A name is what a class or id says of its element.
type name struct {
	mark mark
	date bool
}

// named is what a class or id says; pages use the same names over and over.
func (d *density) named(names string) name {
	if len(names) < 4 || len(names) > 400 {
		return name{date: dateName(names)}
	}
	m, known := d.names[names]
	if !known {
		low := strings.ToLower(names)
		switch {
		case comments(low):
			m.mark = never
		case noise(low):
			m.mark = noisily
		}
		m.date = dateName(names)
		d.names[names] = m
	}
	return m
}

// comments reports whether one of an element's names begins with the word, so that it is a
// list of readers' comments.
func comments(names string) bool {
	if !strings.Contains(names, "comment") && !strings.Contains(names, "disqus") {
		return false
	}
	for name := range strings.FieldsSeq(names) {
		if rest, ok := strings.CutPrefix(name, "comment"); ok && !strings.HasPrefix(rest, "ary") || name == "disqus_thread" {
			return true
		}
	}
	return false
}

// noisy are the words in class and id by which pages mark what is not the article.
var noisy = []string{"cookie", "consent", "newsletter", "subscri", "related", "recommend",
	"share", "sharing", "social", "breadcrumb", "sidebar", "caption", "comment", "paywall", "promo", "advert",
	"banner", "footer", "navbar", "most-read", "mostread", "read-more", "readmore", "read-also", "also-read",
	"popup", "modal", "tags", "byline-photo", "skip-link", "menu", "teaser", "outbrain", "taboola", "sponsor",
	"signup", "sign-up", "login", "trending", "recirc", "more-on", "author-bio", "toolbar", "sr-only",
	"visually-hidden", "screen-reader", "see-also", "copyright", "disclaimer", "regwall", "feedback"}

// byLetter holds the noisy words by their first letter.
var byLetter = func() (table [26][]string) {
	for _, w := range noisy {
		table[w[0]-'a'] = append(table[w[0]-'a'], w)
	}
	return table
}()

// noise reports whether names hold one of them as the beginning of a word.
func noise(names string) bool {
	inside := false
	for i := range len(names) {
		if !letter(names[i]) {
			inside = false
			continue
		}
		if inside {
			continue
		}
		inside = true
		for _, w := range byLetter[names[i]-'a'] {
			if strings.HasPrefix(names[i:], w) {
				return true
			}
		}
	}
	return false
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' }
