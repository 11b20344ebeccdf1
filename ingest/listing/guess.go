package listing

import (
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"nongrata/ingest"
)

const (
	leastRepeats = 3    // like blocks make a list
	maxLinks     = 5000 // are looked at
)

// A group is a set of links in the same place of like blocks.
type group struct {
	links []listed
	score int
	held  map[*html.Node]int
	// before says that dates stand before the blocks they belong to, not within or behind them.
	before bool
}

// A listed link is one with its headline.
type listed struct {
	a     *goquery.Selection
	title string
}

// guess finds the list on a page without declared selectors: the links in like places that
// together say most, those beside a date before others.
func (r *reader) guess() ([]ingest.Entry, error) {
	best := r.best(r.groups())
	if best == nil {
		return nil, ingest.Faultf(ingest.NoMatch,
			"no list of links is found on the page, and no selectors are declared")
	}
	r.notes = append(r.notes, "list found by a guess")
	for _, l := range best.links {
		if err := r.add(l.a, l.title, r.dateOf(best, l.a)); err != nil {
			return nil, err
		}
	}
	return r.all, nil
}

// groups returns the links of the page by their place, in its order.
func (r *reader) groups() []*group {
	byPlace := map[string]*group{}
	var all []*group
	for i, a := range r.doc.Find("a[href]").EachIter() {
		if i >= maxLinks {
			break
		}
		if !leads(a) || furniture(a) {
			continue
		}
		place := path(a.Get(0))
		g := byPlace[place]
		if g == nil {
			g = &group{}
			byPlace[place] = g
			all = append(all, g)
		}
		title := text(a)
		if !headline(title) {
			title = strings.TrimSpace(a.AttrOr("title", a.AttrOr("aria-label", "")))
		}
		g.links = append(g.links, listed{a, title})
	}
	return all
}

// leads reports whether a link leads to a page.
func leads(a *goquery.Selection) bool {
	href := strings.TrimSpace(a.AttrOr("href", ""))
	scheme, _, ok := strings.Cut(href, ":")
	return href != "" && href[0] != '#' &&
		(!ok || strings.ContainsAny(scheme, "/?") || strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// best returns the group that is the list, or nil.
func (r *reader) best(groups []*group) *group {
	var best *group
	for _, g := range groups {
		if len(g.links) < leastRepeats {
			continue
		}
		g.count()
		if g.weigh(); len(g.links) < leastRepeats || g.score == 0 {
			continue
		}
		first := g.links[0].a
		g.before = r.dateIn(g.block(first)).at.IsZero() && !r.beside(g, first, (*goquery.Selection).Prev).at.IsZero()
		if !r.dateOf(g, first).at.IsZero() {
			g.score *= 3
		}
		if best == nil || g.score > best.score {
			best = g
		}
	}
	return best
}

// weigh gives links that only say "read more" the headline of their block, leaves out those
// without any, and scores what the different headlines say.
func (g *group) weigh() {
	said := map[string]bool{}
	kept := g.links[:0]
	for _, l := range g.links {
		if !headline(l.title) {
			l.title = blockTitle(g.block(l.a).Get(0))
		}
		if l.title == "" {
			continue
		}
		kept = append(kept, l)
		if !said[l.title] {
			said[l.title] = true
			g.score += min(utf8.RuneCountInString(l.title), 100)
		}
	}
	g.links = kept
	if len(said)*2 < len(kept) {
		g.score = 0 // the same words again and again are no headlines
	}
}

// maxLooked is how many nodes of a block are looked at for its headline.
const maxLooked = 200

// blockTitle is the first heading within n that is long enough to be a headline.
func blockTitle(n *html.Node) string {
	looked := 0
	for c := range n.Descendants() {
		if looked++; looked > maxLooked {
			break
		}
		if c.Type != html.ElementNode || len(c.Data) != 2 || c.Data[0] != 'h' || c.Data[1] < '1' || c.Data[1] > '6' {
			continue
		}
		if t := text(goquery.NewDocumentFromNode(c).Selection); headline(t) {
			return t
		}
	}
	return ""
}

// headline reports whether a link's text is long enough to be one; scripts without spaces
// need fewer letters.
func headline(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 20 && strings.Contains(s, " ") || len(s) >= 2*n && n >= 8
}

// furniture reports whether a link stands in a page's frame.
func furniture(a *goquery.Selection) bool {
	return a.Closest("nav, header, footer, aside, form").Length() > 0 &&
		a.Closest("article").Length() == 0
}

// path names the place of n by the elements above it and their first classes.
func path(n *html.Node) string {
	var parts []string
	for ; n != nil && n.Type == html.ElementNode && len(parts) < 12; n = n.Parent {
		part := n.Data
		for _, attr := range n.Attr {
			if attr.Key == "class" {
				if f := strings.Fields(attr.Val); len(f) > 0 {
					part += "." + f[0]
				}
			}
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "<")
}

// count fills held: how many of the group's links each element around them holds.
func (g *group) count() {
	g.held = map[*html.Node]int{}
	for _, l := range g.links {
		for n := l.a.Get(0); n != nil; n = n.Parent {
			g.held[n]++
		}
	}
}

// block returns the largest element around a that holds no other link of the group.
func (g *group) block(a *goquery.Selection) *goquery.Selection {
	for {
		parent := a.Parent()
		if parent.Length() == 0 || g.held[parent.Get(0)] > 1 {
			return a
		}
		a = parent
	}
}

// dateOf looks for the date of a link of the group: in its block, else beside it.
func (r *reader) dateOf(g *group, a *goquery.Selection) date {
	if g.before {
		return r.beside(g, a, (*goquery.Selection).Prev)
	}
	if d := r.dateIn(g.block(a)); !d.at.IsZero() {
		return d
	}
	return r.beside(g, a, (*goquery.Selection).Next)
}

// beside looks for a date in the few elements between the block of a and that of another link.
func (r *reader) beside(g *group, a *goquery.Selection, step func(*goquery.Selection) *goquery.Selection) date {
	const few = 3
	s := step(g.block(a))
	for range few {
		if s.Length() == 0 || g.held[s.Get(0)] > 0 {
			break
		}
		if d := r.dateIn(s); !d.at.IsZero() {
			return d
		}
		s = step(s)
	}
	return date{}
}

// The length in bytes of a text that may be a date.
const (
	shortestDate = 6
	longestDate  = 60
)

// dateIn looks for a date in a block: a <time>, else one of its short texts.
func (r *reader) dateIn(b *goquery.Selection) date {
	if d := r.date(b); !d.at.IsZero() {
		return d
	}
	for n := range b.Get(0).Descendants() {
		if n.Type == html.ElementNode && n.Data != "a" {
			if d := r.dateOn(n); !d.at.IsZero() {
				return d
			}
		}
		if n.Type == html.TextNode && n.Parent.Data != "a" { // a headline that names a day is no date
			if d := r.dateFrom(strings.Trim(strings.TrimSpace(n.Data), "()[]（）|·•-–—,")); !d.at.IsZero() {
				return d
			}
		}
	}
	return r.dateOn(b.Get(0))
}

// dateOn reads the date that an element is: its texts may be day, month and year apart.
func (r *reader) dateOn(n *html.Node) date {
	long := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			if long += len(c.Data); long > 2*longestDate {
				return date{}
			}
		}
	}
	s := goquery.NewDocumentFromNode(n).Selection
	if t := text(s); len(t) < shortestDate || len(t) > longestDate {
		return date{}
	}
	return readDate(s, r.Lang)
}

func (r *reader) dateFrom(raw string) date {
	if len(raw) < shortestDate || len(raw) > longestDate {
		return date{}
	}
	at, dayOnly, ok := ingest.ParseDate(raw, r.Lang)
	if !ok {
		return date{}
	}
	return date{at, dayOnly}
}
