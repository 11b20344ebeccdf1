package ingest

import (
	"bytes"
	"strings"
)

// visible returns roughly what a reader sees of an HTML page: the text outside tags,
// comments, scripts and styles, white space collapsed. It only serves to tell an edit from
// a changed token in a script; extract reads pages properly.
func visible(page []byte) string {
	var b strings.Builder
	b.Grow(len(page) / 4)
	for len(page) > 0 {
		text, rest, found := bytes.Cut(page, []byte("<"))
		addWords(&b, text)
		if !found {
			break
		}
		page = afterTag(rest)
	}
	return b.String()
}

func addWords(b *strings.Builder, text []byte) {
	for w := range wordsOf(text) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.Write(w)
	}
}

// afterTag returns what follows the tag, comment or element without visible text that
// begins at b, just behind its "<".
func afterTag(b []byte) []byte {
	if bytes.HasPrefix(b, []byte("!--")) {
		return after(b, "-->")
	}
	for _, name := range []string{"script", "style", "noscript", "template"} {
		if len(b) > len(name) && strings.EqualFold(string(b[:len(name)]), name) &&
			!isLetter(b[len(name)]) {
			return after(afterFold(b, "</"+name), ">")
		}
	}
	return after(b, ">")
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func after(b []byte, end string) []byte {
	_, rest, _ := bytes.Cut(b, []byte(end))
	return rest
}

// afterFold is after for an ASCII end in any case.
func afterFold(b []byte, end string) []byte {
	for i := bytes.IndexByte(b, end[0]); i >= 0; {
		if len(b)-i < len(end) {
			return nil
		}
		if strings.EqualFold(string(b[i:i+len(end)]), end) {
			return b[i+len(end):]
		}
		next := bytes.IndexByte(b[i+1:], end[0])
		if next < 0 {
			return nil
		}
		i += 1 + next
	}
	return nil
}
