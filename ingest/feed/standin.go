package feed

import (
	"bytes"
	"fmt"
	"html"
	"strings"

	"github.com/mmcdole/gofeed"
)

// The texts of its items are nearly all of a feed, and an XML parser that builds them letter by
// letter takes most of the time that a feed takes. So a text that holds no element is decoded
// here, and the parser is given a stand-in for it, which is exchanged again in what it returns.

// leastText is how long a text is, in bytes, for which a stand-in is put.
const leastText = 256

// standIn begins a stand-in. A document that has it in it gets none.
const standIn = "nongrata-text-"

// A leaf is the open element whose text may get a stand-in.
type leaf struct {
	depth int // of the stack within it; zero when there is none
	from  int // where its text begins in the output
}

// takesStandIns reports whether a parser does no more with the texts of a document than decode
// them: an xml:base would have it look for links in them.
func takesStandIns(text []byte) bool {
	return !bytes.Contains(text, []byte("xml:base")) && !bytes.Contains(text, []byte(standIn))
}

// enter notes that the element on top of the stack has begun with this tag.
func (c *cleaner) enter(tag []byte) {
	c.leaf.depth = 0
	n := len(c.stack)
	if c.muted >= 0 || n < 2 || !c.standIns || c.stack[n-2].lower != c.item {
		return
	}
	top := c.stack[n-1]
	prefix, atom := strings.CutSuffix(c.item, "entry")
	switch {
	case atom && (top.lower == prefix+"content" || top.lower == prefix+"summary"):
		switch string(bytes.TrimSpace(tag[len(top.name):])) { // other types are decoded otherwise
		case "", `type="html"`, `type='html'`, `type="text"`, `type='text'`:
			c.leaf = leaf{n, len(c.out)}
		}
	case c.item == "item" && (top.lower == "description" || top.lower == "content:encoded"):
		c.leaf = leaf{n, len(c.out)}
	}
}

// leave puts a stand-in for the text of the element that is about to be closed, the stack's nth.
func (c *cleaner) leave(n int) {
	whole := c.leaf.depth == n && len(c.out)-c.leaf.from >= leastText
	c.leaf.depth = 0
	if !whole {
		return
	}
	text := decoded(strings.TrimSpace(string(c.out[c.leaf.from:])))
	c.out = fmt.Appendf(c.out[:c.leaf.from], "%s%d", standIn, len(c.texts))
	c.texts = append(c.texts, text)
}

// restore exchanges the stand-ins in a parsed feed for the texts.
func restore(f *gofeed.Feed, texts []string) {
	if len(texts) == 0 {
		return
	}
	at := make(map[string]string, len(texts))
	for i, text := range texts {
		at[fmt.Sprint(standIn, i)] = text
	}
	for _, it := range f.Items {
		for _, text := range []*string{&it.Content, &it.Description} {
			if whole, ok := at[*text]; ok {
				*text = whole
			}
		}
	}
}

// decoded returns what gofeed makes of an element's text: CDATA as it is, references read.
func decoded(text string) string {
	if strings.IndexByte(text, '<') < 0 && strings.IndexByte(text, '&') < 0 {
		return text
	}
	const open, shut = "<![CDATA[", "]]>"
	var b strings.Builder
	b.Grow(len(text))
	for {
		before, rest, found := strings.Cut(text, open)
		decode(&b, before)
		if !found {
			return b.String()
		}
		inside, after, _ := strings.Cut(rest, shut) // the cleaner shuts each
		b.WriteString(inside)
		text = after
	}
}

// decode writes text with its references read, those that end in a semicolon as XML's do.
func decode(b *strings.Builder, text string) {
	for {
		i := strings.IndexByte(text, '&')
		if i < 0 {
			b.WriteString(text)
			return
		}
		b.WriteString(text[:i])
		text = text[i:]
		end := strings.IndexByte(text[:min(len(text), longestReference)], ';')
		value, ok := "", end > 0
		if ok {
			value, ok = reference(text[:end+1])
		}
		if !ok {
			b.WriteByte('&')
			text = text[1:]
			continue
		}
		b.WriteString(value)
		text = text[end+1:]
	}
}

// longestReference is how many bytes a reference may have.
const longestReference = 64

// reference reads one, "&amp;". It is none when it would be read so without its semicolon.
func reference(whole string) (string, bool) {
	switch whole { // nearly all
	case "&lt;":
		return "<", true
	case "&gt;":
		return ">", true
	case "&amp;":
		return "&", true
	case "&quot;", "&#34;":
		return `"`, true
	case "&#39;":
		return "'", true
	}
	if strings.ContainsAny(whole, " \t\r\n") {
		return "", false
	}
	value := html.UnescapeString(whole)
	return value, value != html.UnescapeString(whole[:len(whole)-1])+";"
}
