package feed

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// The bounds of what is handed to the parser.
const (
	maxItems    = 2000
	maxDepth    = 100
	maxElements = 200_000  // the parser takes half a kilobyte for each
	maxObjects  = 50_000   // of JSON
	maxTag      = 64 << 10 // bytes of one tag that are believed
	maxTitle    = 16 << 10 // bytes of a title that are read
)

var errTooMany = fmt.Errorf("more than %d items", maxItems)
var errTooBusy = fmt.Errorf("more than %d elements", maxElements)
var errNoRoot = errors.New("no rss, rdf or feed element")

// A cleaner rewrites a document that means to be RSS, RDF or Atom so that an XML parser can
// read it: every element closed where a reader would close it, every "<" that begins no tag
// escaped, nothing that XML forbids. What is well-formed passes through unchanged, but for
// comments, processing instructions and the document type, which are dropped.
type cleaner struct {
	in    []byte
	at    int
	out   []byte
	stack []element // what is open
	root  string    // the stack's first
	bare  bool      // a channel without its rss element, which is put around it
	item  string    // what this format calls an item: "item", "entry", "a10:entry"
	items int
	count int // elements
	// While an element is left out, muted is how many are open around it, and mark where the
	// output stood; else muted is -1.
	muted, mark int
	// entities are those that the document defines itself.
	entities map[string]string
	fixed    map[string]bool // repairs, for notes
	absent   map[string]bool // endings that do not come any more: keeps time linear
	standIns bool            // whether texts get them
	leaf     leaf
	texts    []string // that have stand-ins
}

// An element is known by its qualified name, as written and in lower case.
type element struct {
	name, lower string
}

// clean returns the cleaned document, which starts at its root element, with stand-ins for its
// texts where it may have them.
func clean(text []byte) (*cleaner, error) { return cleaned(text, takesStandIns(text)) }

func cleaned(text []byte, standIns bool) (*cleaner, error) {
	c := &cleaner{in: text, muted: -1, fixed: map[string]bool{}, absent: map[string]bool{}, standIns: standIns}
	if !c.findRoot() {
		return nil, errNoRoot
	}
	c.out = make([]byte, 0, len(text)-c.at+64)
	for c.at < len(c.in) {
		if err := c.step(); err != nil {
			return nil, err
		}
		if c.count > maxElements {
			return nil, errTooBusy
		}
		if c.root != "" && len(c.stack) == 0 {
			break // what follows the root is not the feed's
		}
	}
	if c.root == "" { // the root's tag is never ended
		return nil, errNoRoot
	}
	if c.bare && len(c.stack) == 1 {
		c.closeTo(0)
	}
	if len(c.stack) > 0 {
		c.fixed["the document ends before its time"] = true
		c.closeTo(0)
	}
	return c, nil
}

// findRoot moves to the start tag of the root, over whatever stands before it.
func (c *cleaner) findRoot() bool {
	for i := 0; ; i++ {
		j := bytes.IndexByte(c.in[i:], '<')
		if j < 0 {
			return false
		}
		i += j
		rest := c.in[i+1:]
		switch {
		case bytes.HasPrefix(rest, []byte("!--")):
			i += max(c.find(rest, "-->"), 0)
		case hasPrefixFold(rest, "!doctype") && !c.absent["doctype"]:
			c.absent["doctype"] = true // one is enough
			i += c.doctype(rest)
		default:
			name := tagName(rest)
			switch local(strings.ToLower(name)) {
			case "rss", "rdf", "feed", "channel":
				if end, _ := tagEnd(rest); end < 0 {
					continue
				}
				c.at = i
				if len(bytes.TrimSpace(withoutProlog(c.in[:i]))) > 0 {
					c.fixed["text before the document"] = true
				}
				return true
			case "html", "urlset", "sitemapindex":
				return false
			}
		}
	}
}

// withoutProlog blanks what may properly stand before a root.
func withoutProlog(b []byte) []byte {
	for {
		b = bytes.TrimSpace(b)
		end := -1
		switch {
		case bytes.HasPrefix(b, []byte("<!--")):
			end = bytes.Index(b, []byte("-->"))
		case bytes.HasPrefix(b, []byte("<?")):
			end = bytes.Index(b, []byte("?>"))
		case hasPrefixFold(b, "<!doctype"):
			return nil
		}
		if end < 0 {
			return b
		}
		b = bytes.TrimLeft(b[end:], "->?")
	}
}

// doctype notes the entities defined in a document type and returns its length.
func (c *cleaner) doctype(b []byte) int {
	end := bytes.IndexByte(b, '>')
	if open := bytes.IndexByte(b, '['); open >= 0 && end >= 0 && open < end {
		if shut := bytes.Index(b[open:], []byte("]")); shut >= 0 {
			c.define(b[open : open+shut])
			return open + shut
		}
	}
	return max(end, 0)
}

// define reads the plain internal entities of a subset: those that expand to text without
// further entities or markup, so nothing can grow.
func (c *cleaner) define(subset []byte) {
	for _, part := range bytes.SplitN(subset, []byte("<!ENTITY"), 50)[1:] {
		f := strings.Fields(string(part[:min(len(part), 300)]))
		if len(f) < 2 || f[1][0] != '"' && f[1][0] != '\'' {
			continue
		}
		_, value, _ := strings.Cut(string(part), f[1][:1])
		value, _, ok := strings.Cut(value, f[1][:1])
		if ok && len(value) < 200 && !strings.ContainsAny(value, "<&%") {
			if c.entities == nil {
				c.entities = map[string]string{}
			}
			c.entities[f[0]] = value
		}
	}
}

// step copies the text up to the next "<" and deals with what begins there.
func (c *cleaner) step() error {
	j := bytes.IndexByte(c.in[c.at:], '<')
	if j < 0 {
		c.text(c.in[c.at:])
		c.at = len(c.in)
		return nil
	}
	c.text(c.in[c.at : c.at+j])
	c.at += j
	rest := c.in[c.at+1:]
	switch {
	case bytes.HasPrefix(rest, []byte("![CDATA[")):
		c.cdata(rest[len("![CDATA["):])
	case bytes.HasPrefix(rest, []byte("!--")):
		c.skip(rest, "-->")
	case len(rest) > 0 && rest[0] == '!':
		c.skip(rest, ">")
	case len(rest) > 0 && rest[0] == '?':
		c.skip(rest, "?>")
	case len(rest) > 0 && rest[0] == '/' && tagName(rest[1:]) != "":
		c.endTag(rest[1:])
	case tagName(rest) != "":
		return c.startTag(rest)
	default:
		c.literal()
	}
	return nil
}

// find returns where end is in rest, the remainder of the document, or -1.
func (c *cleaner) find(rest []byte, end string) int {
	if c.absent[end] {
		return -1
	}
	i := bytes.Index(rest, []byte(end))
	c.absent[end] = i < 0
	return i
}

// skip leaves out what ends with end; without an end it is only a "<".
func (c *cleaner) skip(rest []byte, end string) {
	i := c.find(rest, end)
	if i < 0 {
		c.literal()
		return
	}
	c.at += 1 + i + len(end)
}

// literal writes the "<" at hand as the character that it is.
func (c *cleaner) literal() {
	c.count++ // as dear as an element
	c.out = append(c.out, "&lt;"...)
	c.at++
	c.fixed["unescaped <"] = true
}

// cdata copies a section; one that is never closed ends with its item.
func (c *cleaner) cdata(b []byte) {
	const open = len("<![CDATA[")
	end := c.find(b, "]]>")
	size := end + len("]]>")
	if end < 0 {
		c.fixed["unclosed CDATA"] = true
		end = c.find(b, "</"+c.item+">")
		if c.item == "" || end < 0 {
			end = len(b)
		}
		size = end
	}
	c.out = append(c.out, "<![CDATA["...)
	c.legal(b[:end])
	c.out = append(c.out, "]]>"...)
	c.at += open + size
}
