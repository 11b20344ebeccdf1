package feed

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"nongrata/ingest"
)

// text copies character data: characters that XML forbids go, references to them too, and
// the document's own entities are expanded. A "]]>" is forbidden too, outside CDATA.
func (c *cleaner) text(b []byte) {
	if bytes.Contains(b, []byte("]]>")) {
		b = bytes.ReplaceAll(b, []byte("]]>"), []byte("]]&gt;"))
	}
	for {
		i := bytes.IndexByte(b, '&')
		if i < 0 {
			c.legal(b)
			return
		}
		c.legal(b[:i])
		b = b[i:]
		end := bytes.IndexByte(b[:min(len(b), 40)], ';')
		if end < 0 {
			c.out = append(c.out, '&')
			b = b[1:]
			continue
		}
		c.reference(b[1:end], b[:end+1])
		b = b[end+1:]
	}
}

// legal copies b without the characters that XML forbids.
func (c *cleaner) legal(b []byte) {
	before := len(c.out)
	if c.out = appendLegal(c.out, b); len(c.out)-before < len(b) {
		c.fixed["forbidden characters"] = true
	}
}

func (c *cleaner) reference(name, whole []byte) {
	if value, ok := c.entities[string(name)]; ok {
		c.out = appendLegal(c.out, []byte(value))
		return
	}
	if len(name) > 1 && name[0] == '#' && !legalReference(string(name[1:])) {
		c.fixed["reference to a forbidden character"] = true
		return
	}
	if !referenceName.Match(name) { // no reference at all
		c.out = append(c.out, "&amp;"...)
		c.text(whole[1:])
		return
	}
	c.out = append(c.out, whole...)
}

var referenceName = regexp.MustCompile(`^#?\w+$`)

func legalReference(s string) bool {
	base := 10
	if hex, ok := strings.CutPrefix(strings.ToLower(s), "x"); ok {
		s, base = hex, 16
	}
	n, err := strconv.ParseUint(s, base, 32)
	return err == nil && n <= utf8.MaxRune && legal(rune(n))
}

func legal(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r < 0xd800 ||
		r >= 0xe000 && r < 0xfffe || r >= 0x10000
}

// appendLegal copies b without the characters that XML forbids.
func appendLegal(out, b []byte) []byte {
	from := 0
	for i := 0; i < len(b); i++ {
		switch ch := b[i]; {
		case ch < 0x20 && ch != '\t' && ch != '\n' && ch != '\r':
			out = append(out, b[from:i]...)
			from = i + 1
		case ch == 0xef && i+2 < len(b) && b[i+1] == 0xbf && b[i+2] >= 0xbe: // U+FFFE, U+FFFF
			out = append(out, b[from:i]...)
			from = i + 3
			i += 2
		}
	}
	return append(out, b[from:]...)
}

// plain returns the text of a title: tags out, entities read, white space collapsed.
func plain(s string) string {
	if len(s) > maxTitle {
		s = strings.ToValidUTF8(s[:maxTitle], "")
	}
	if strings.ContainsAny(s, "<&") {
		s = untagged(s)
	}
	return ingest.Spaced(s)
}

func untagged(s string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.Write(z.Text())
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			if name, _ := z.TagName(); !inline[string(name)] {
				b.WriteByte(' ')
			}
		}
	}
}

// inline are the tags that part no words.
var inline = map[string]bool{
	"b": true, "i": true, "em": true, "strong": true, "span": true, "a": true, "sup": true,
	"sub": true, "font": true, "u": true, "mark": true, "small": true, "wbr": true,
}
