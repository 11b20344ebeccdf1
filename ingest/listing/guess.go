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
	links []*goquery.Selection
	score int
	held  map[*html.Node]int
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
	for _, a := range best.links {
		if err := r.add(a, text(a), r.dateIn(best.block(a))); err != nil {
			return nil, err
		}
	}
	return r.all, nil
}

// groups returns the headlines of the page by their place, in its order.
func (r *reader) groups() []*group {
	byPlace := map[string]*group{}
	var all []*group
	for i, a := range r.doc.Find("a[href]").EachIter() {
		if i >= maxLinks {
			break
		}
		title := text(a)
		if !headline(title) || furniture(a) {
			continue
		}
		place := path(a.Get(0))
		g := byPlace[place]
		if g == nil {
			g = &group{}
			byPlace[place] = g
			all = append(all, g)
		}
		g.links = append(g.links, a)
		g.score += min(utf8.RuneCountInString(title), 100)
	}
	return all
}

// best returns the group that is the list, or nil.
func (r *reader) best(groups []*group) *group {
	var best *group
	for _, g := range groups {
		if len(g.links) < leastRepeats {
			continue
		}
		if g.count(); !r.dateIn(g.block(g.links[0])).at.IsZero() {
			g.score *= 3
		}
		if best == nil || g.score > best.score {
			best = g
		}
	}
	return best
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
		for n := l.Get(0); n != nil; n = n.Parent {
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

// dateIn looks for a date in a block: a <time>, else one of its short texts.
func (r *reader) dateIn(b *goquery.Selection) date {
	if d := r.date(b); !d.at.IsZero() {
		return d
	}
	for _, s := range b.Find("*").EachIter() {
		if s.Is("a") || s.Children().Length() > 0 {
			continue
		}
		if t := text(s); len(t) >= 6 && len(t) <= 60 {
			if d := readDate(s, r.Lang); !d.at.IsZero() {
				return d
			}
		}
	}
	return date{}
}
