package extract

import (
	"strings"
)

// markup is a text that may hold HTML, with where the last ends of what is skipped whole are:
// looking for an end that does not come is looked for once.
type markup struct {
	text                   string
	comment, script, style int
}

// A tag is one piece of HTML in a text: a tag, or a comment.
type tag struct {
	name    string // of the element; empty for a comment
	closing bool
	end     int // where it ends
}

// isMarkup reports whether text is HTML: it closes an element, or breaks a line as HTML does.
// An opening tag alone may be anything.
func (m *markup) isMarkup() bool {
	for at := m.next(0); at >= 0; {
		t, ok := m.tagAt(at)
		if !ok {
			t.end = at + 1
		} else if t.name != "" && (t.closing || t.name == "br" || t.name == "p" || t.name == "img") {
			return true
		}
		at = m.next(t.end)
	}
	return false
}

// next returns where the first '<' from byte i on stands, or -1.
func (m *markup) next(i int) int {
	n := strings.IndexByte(m.text[i:], '<')
	if n < 0 {
		return -1
	}
	return i + n
}

// longestTag bounds, in bytes, how far the end of a tag is looked for.
const longestTag = 2000

// tagAt returns the tag of an HTML element that begins at byte at, where a '<' stands. Other
// uses of the sign, "<5", "x < y", "<name>", are no tags.
func (m *markup) tagAt(at int) (tag, bool) {
	if strings.HasPrefix(m.text[at:], "<!--") {
		if m.comment < at+len("<!--") {
			return tag{}, false
		}
		return tag{end: at + strings.Index(m.text[at:], "-->") + len("-->")}, true
	}
	t := tag{}
	i := at + 1
	if t.closing = strings.HasPrefix(m.text[i:], "/"); t.closing {
		i++
	}
	from := i
	for i < len(m.text) && i-from <= len("blockquote") && nameByte(m.text[i]) {
		i++
	}
	t.name = strings.ToLower(m.text[from:i])
	if i == len(m.text) || !strings.ContainsRune("> /\t\r\n", rune(m.text[i])) || !blocks[t.name] && !inline[t.name] {
		return tag{}, false
	}
	rest := m.text[i:min(len(m.text), i+longestTag)]
	n := strings.IndexAny(rest, "<>")
	if n < 0 || rest[n] == '<' {
		return tag{}, false
	}
	t.end = i + n + 1
	return t, true
}

func nameByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '1' && b <= '6' }

// set makes a look-up table of words.
func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// blocks are the elements that begin a paragraph or a line, inline those that stand within one.
var (
	blocks = set("address article aside blockquote body br caption center dd div dl dt figcaption figure footer form " +
		"h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav noscript ol p pre script section style table tbody td " +
		"tfoot th thead title tr ul video")
	inline = set("a abbr b big cite code del em font i img ins label link mark meta q s small source span strike strong " +
		"sub sup time tt u wbr")
)

// unmark returns what people read of a text in HTML, its paragraphs a blank line apart, and how
// many tags it had. Text that is no HTML comes back as it is.
func unmark(text string) (string, int) {
	if !strings.Contains(text, "<") {
		return text, 0
	}
	m := &markup{text, strings.LastIndex(text, "-->"), strings.LastIndex(text, "</script"), strings.LastIndex(text, "</style")}
	if !m.isMarkup() {
		return text, 0
	}
	var b strings.Builder
	tags, kept, laidOut := 0, 0, false
	for at := m.next(0); at >= 0; {
		t, ok := m.tagAt(at)
		if !ok {
			at = m.next(at + 1)
			continue
		}
		tags++
		b.WriteString(text[kept:at])
		if blocks[t.name] {
			edge := paragraphEdge
			if t.name == "br" {
				edge = lineEdge
			}
			b.WriteString(edge)
			laidOut = true
		}
		kept = m.skip(t)
		at = m.next(kept)
	}
	b.WriteString(text[kept:])
	if !laidOut {
		return b.String(), tags
	}
	return layOut(b.String()), tags
}

// skip returns where what t leaves to be read goes on: behind the script or style that it opens.
func (m *markup) skip(t tag) int {
	if !t.closing && (t.name == "script" && m.script >= t.end || t.name == "style" && m.style >= t.end) {
		return t.end + strings.Index(m.text[t.end:], "</"+t.name)
	}
	return t.end
}

// What stands for the edge of a paragraph or a line until all is laid out.
const (
	paragraphEdge = "\x1e"
	lineEdge      = "\x1f"
)

// layOut sets text by the edges of its blocks; other line breaks are mere spaces in HTML, but
// for blank lines, which somebody meant.
func layOut(text string) string {
	text = strings.NewReplacer("\r\n\r\n", paragraphEdge, "\n\n", paragraphEdge, "\r\n", " ", "\n", " ").Replace(text)
	var paragraphs []string
	for p := range strings.SplitSeq(text, paragraphEdge) {
		var lines []string
		for l := range strings.SplitSeq(p, lineEdge) {
			lines = append(lines, strings.TrimSpace(l))
		}
		if p = strings.TrimSpace(strings.Join(lines, "\n")); p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	return strings.Join(paragraphs, "\n\n")
}
