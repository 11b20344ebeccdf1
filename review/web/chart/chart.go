// Package chart draws a total over time as a step chart, in SVG of its own: no fonts, no
// colours but the page's CSS classes, a title and a description for screen readers. The same
// points always draw the same bytes.
package chart

import (
	"fmt"
	"html"
	"html/template"
	"strings"
	"time"
)

// A Point is the total from Day on.
type Point struct {
	Day   time.Time
	Total int
}

// A Chart is what is drawn. Points are in the order of their days.
type Chart struct {
	ID     string // unique on the page
	Class  string // CSS class of the svg element
	Title  string
	Desc   string
	Width  int // of the view box; draw one for wide pages and one for telephones
	Height int
	Points []Point
}

const (
	left, right, top, bottom = 44, 58, 14, 26
	ticks                    = 4
)

// SVG draws the chart. Text of its fields is escaped.
func (c Chart) SVG() template.HTML {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="%s" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-t %s-d">`,
		html.EscapeString(c.Class), c.Width, c.Height, html.EscapeString(c.ID), html.EscapeString(c.ID))
	fmt.Fprintf(&b, `<title id="%s-t">%s</title><desc id="%s-d">%s</desc>`,
		html.EscapeString(c.ID), html.EscapeString(c.Title), html.EscapeString(c.ID), html.EscapeString(c.Desc))
	if len(c.Points) > 0 {
		c.grid(&b)
		c.line(&b)
	}
	b.WriteString(`</svg>`)
	return template.HTML(b.String()) //nolint:gosec // every text in it is escaped above
}

func (c Chart) grid(b *strings.Builder) {
	step := niceStep(c.highest())
	for v := 0; v <= c.ceiling(); v += step {
		y := c.y(v)
		fmt.Fprintf(b, `<line class="grid" x1="%d" y1="%.1f" x2="%d" y2="%.1f"/>`, left, y, c.Width-right, y)
		fmt.Fprintf(b, `<text class="tick" x="%d" y="%.1f" text-anchor="end">%d</text>`, left-8, y+4, v)
	}
	first, last := c.Points[0].Day, c.Points[len(c.Points)-1].Day
	n := ticks
	if c.Width < 400 {
		n = 2
	}
	if first.Equal(last) {
		n = 0
	}
	for i := 0; i <= n; i++ {
		d := first.Add(last.Sub(first) * time.Duration(i) / time.Duration(max(n, 1)))
		anchor := "middle"
		if i == 0 {
			anchor = "start"
		}
		fmt.Fprintf(b, `<text class="tick" x="%.1f" y="%d" text-anchor="%s">%s</text>`,
			c.x(d), c.Height-8, anchor, d.Format("2 Jan"))
	}
}

func (c Chart) line(b *strings.Builder) {
	var path strings.Builder
	fmt.Fprintf(&path, "M%.1f %.1f", c.x(c.Points[0].Day), c.y(0))
	for _, p := range c.Points {
		fmt.Fprintf(&path, "H%.1fV%.1f", c.x(p.Day), c.y(p.Total))
	}
	end := c.Points[len(c.Points)-1]
	fmt.Fprintf(b, `<path class="area" d="%sV%.1fZ"/>`, path.String(), c.y(0))
	fmt.Fprintf(b, `<path class="step" d="%s"/>`, path.String())
	fmt.Fprintf(b, `<circle class="end" cx="%.1f" cy="%.1f" r="4"/>`, c.x(end.Day), c.y(end.Total))
	fmt.Fprintf(b, `<text class="last" x="%.1f" y="%.1f">%d</text>`, c.x(end.Day)+9, c.y(end.Total)+5, end.Total)
}

func (c Chart) x(d time.Time) float64 {
	first, last := c.Points[0].Day, c.Points[len(c.Points)-1].Day
	if !last.After(first) {
		return float64(c.Width - right)
	}
	return left + float64(c.Width-left-right)*float64(d.Sub(first))/float64(last.Sub(first))
}

func (c Chart) y(v int) float64 {
	return float64(c.Height-bottom) - float64(c.Height-top-bottom)*float64(v)/float64(c.ceiling())
}

func (c Chart) highest() int {
	h := 1
	for _, p := range c.Points {
		h = max(h, p.Total)
	}
	return h
}

func (c Chart) ceiling() int {
	step := niceStep(c.highest())
	return (c.highest() + step - 1) / step * step
}

// niceStep returns a round distance between grid lines, for at most five of them.
func niceStep(highest int) int {
	for step := 1; ; step *= 10 {
		for _, k := range []int{1, 2, 5} {
			if highest <= ticks*k*step {
				return k * step
			}
		}
	}
}
