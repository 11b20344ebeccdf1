package feed

import (
	"bytes"
	"regexp"
	"strings"
)

// tagName returns the name that b begins with, or "" when no name can begin so: feeds name
// their elements in ASCII, so a "<" before another letter is only a "<".
func tagName(b []byte) string {
	if len(b) == 0 || !nameStart(b[0]) {
		return ""
	}
	i := 1
	for i < len(b) && i < 64 && nameRest(b[i]) {
		i++
	}
	return string(b[:i])
}

func nameRest(c byte) bool {
	return nameStart(c) || c == '-' || c == '.' || '0' <= c && c <= '9'
}

func nameStart(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c == ':'
}

// local returns a name without its prefix.
func local(name string) string {
	return name[strings.IndexByte(name, ':')+1:]
}

func hasPrefixFold(b []byte, prefix string) bool {
	return len(b) >= len(prefix) && strings.EqualFold(string(b[:len(prefix)]), prefix)
}

// startTag copies a start tag, closing first what cannot contain it.
func (c *cleaner) startTag(rest []byte) error {
	end, sound := tagEnd(rest)
	if end < 0 {
		c.literal()
		return nil
	}
	name := tagName(rest)
	lower := strings.ToLower(name)
	tag := rest[:end]
	c.count++
	c.at += 1 + end + 1
	empty := bytes.HasSuffix(tag, []byte("/"))
	if c.root == "" {
		c.setRoot(lower)
	}
	if c.misnamed(lower) {
		tag = append([]byte(c.item), tag[len(name):]...)
		name, lower = c.item, c.item
		c.fixed["item for entry"] = true
	}
	if lower == c.item {
		if err := c.openItem(); err != nil {
			return err
		}
	} else {
		c.closeLeaf(lower)
	}
	if !empty && len(c.stack) >= maxDepth {
		c.fixed["elements nested too deep"] = true
		return nil
	}
	if c.muted < 0 && c.needless(lower) {
		if empty {
			return nil
		}
		c.muted, c.mark = len(c.stack), len(c.out)
	}
	if sound {
		c.out = append(appendLegal(append(c.out, '<'), tag), '>')
	} else {
		c.fixed["broken tag"] = true
		c.out = append(appendTag(append(c.out, '<'), name, tag, empty), '>')
	}
	c.leaf.depth = 0
	if !empty {
		c.stack = append(c.stack, element{name, lower})
		c.enter(tag)
	}
	return nil
}

// needless reports whether an element is an extension that no entry is made of: they can be
// most of a feed.
func (c *cleaner) needless(name string) bool {
	prefix, rest, prefixed := strings.Cut(name, ":")
	if !prefixed || len(c.stack) == 0 || rest == "item" || rest == "entry" || rest == "channel" {
		return false
	}
	switch prefix {
	case "content", "dc", "dcterms", "rdf", "rss", "atom", "atom10", "a10":
		return false
	}
	top := c.stack[len(c.stack)-1].lower
	return (top == c.item || top == "channel" || top == c.root) &&
		!strings.HasPrefix(c.root, prefix+":")
}

func (c *cleaner) setRoot(name string) {
	c.root = name
	c.item = "item"
	switch local(name) {
	case "feed":
		c.item = strings.TrimSuffix(name, "feed") + "entry"
	case "channel":
		c.root, c.bare = "rss", true
		c.out = append(c.out, `<rss version="2.0">`...)
		c.stack = append(c.stack, element{"rss", "rss"})
		c.fixed["no rss element"] = true
	}
}

// misnamed reports whether an element is an Atom entry under RSS's name for it.
func (c *cleaner) misnamed(name string) bool {
	return name == "item" && c.item == "entry" && len(c.stack) == 1
}

// openItem counts an item and closes one that is still open.
func (c *cleaner) openItem() error {
	if c.items++; c.items > maxItems {
		return errTooMany
	}
	for i, e := range c.stack {
		if e.lower == c.item {
			c.fixed["unclosed item"] = true
			c.closeTo(i)
			break
		}
	}
	return nil
}

// closeLeaf closes an RSS element that holds only text when a sibling of it begins.
func (c *cleaner) closeLeaf(next string) {
	if c.item != "item" || len(c.stack) == 0 {
		return
	}
	switch top := c.stack[len(c.stack)-1].lower; top {
	case "title", "link", "guid", "pubdate":
		switch next {
		case "title", "link", "guid", "pubdate", "description", "category", "author", "comments":
			c.fixed["unclosed "+top] = true
			c.closeTo(len(c.stack) - 1)
		}
	}
}

// endTag closes the innermost element of that name and what is open within; an end tag
// without a beginning is left out. Only its own end, or its parents', ends an item.
func (c *cleaner) endTag(rest []byte) {
	name := strings.ToLower(tagName(rest))
	if i := bytes.IndexByte(rest, '>'); i >= 0 {
		c.at += 1 + 1 + i + 1
	} else {
		c.at = len(c.in)
	}
	if name == "item" && c.fixed["item for entry"] {
		name = c.item
	}
	for i := len(c.stack) - 1; i >= 0; i-- {
		if c.stack[i].lower == name {
			if i < len(c.stack)-1 {
				c.fixed["elements that overlap"] = true
			}
			c.closeTo(i)
			return
		}
		if c.stack[i].lower == c.item && !c.outer(name) {
			break
		}
	}
	c.fixed["end of an element that was not open"] = true
}

func (c *cleaner) outer(name string) bool {
	return name == c.root || name == "channel"
}

// closeTo closes open elements until n are left.
func (c *cleaner) closeTo(n int) {
	for i := len(c.stack) - 1; i >= n; i-- {
		c.leave(i + 1)
		c.out = append(c.out, "</"...)
		c.out = append(c.out, c.stack[i].name...)
		c.out = append(c.out, '>')
		if i == c.muted {
			c.out = c.out[:c.mark]
			c.muted = -1
		}
	}
	c.stack = c.stack[:n]
}

// tagEnd returns where the tag ends, at its ">", or -1 when "<" began no tag; sound says that
// its attributes are well-formed.
func tagEnd(b []byte) (end int, sound bool) {
	var quote byte
	for i, ch := range b {
		switch {
		case quote != 0:
			if ch == quote {
				quote = 0
			} else if ch == '<' { // a quote that was never closed
				return bytes.IndexByte(b[:i], '>'), false
			}
		case ch == '>':
			return i, soundTag(b[:i])
		case ch == '<':
			return -1, false
		case ch == '"' || ch == '\'':
			quote = ch
		}
	}
	if quote != 0 {
		return bytes.IndexByte(b, '>'), false
	}
	return -1, false
}

// soundTag reports whether any parser accepts the inside of this start tag.
func soundTag(b []byte) bool {
	if len(b) > maxTag {
		return false
	}
	if bytes.IndexByte(b, ' ') < 0 { // nearly all
		name := tagName(b)
		return len(name) == len(b) || len(name) == len(b)-1 && b[len(name)] == '/'
	}
	return attributes.Match(b)
}

// attributes matches the inside of a start tag that any parser accepts.
var attributes = regexp.MustCompile(
	`^[A-Za-z_:][\w:.-]*(?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?$`)

// attribute finds the sound attributes of a broken tag.
var attribute = regexp.MustCompile(
	`\s([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>=]+))`)

// appendTag writes a tag anew with those of its attributes that can be read.
func appendTag(out []byte, name string, tag []byte, empty bool) []byte {
	out = append(out, name...)
	tag = tag[:min(len(tag), maxTag)]
	seen := map[string]bool{}
	for _, m := range attribute.FindAllSubmatch(tag, 50) {
		key := string(m[1])
		if seen[key] {
			continue
		}
		seen[key] = true
		value := bytes.ReplaceAll(bytes.Join(m[2:], nil), []byte(`"`), []byte("&quot;"))
		out = append(out, ' ')
		out = append(out, key...)
		out = append(out, '=', '"')
		out = appendLegal(out, value)
		out = append(out, '"')
	}
	if empty {
		out = append(out, '/')
	}
	return out
}
