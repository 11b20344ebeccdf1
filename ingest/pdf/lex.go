package pdf

import (
	"bytes"
	"strconv"
)

// The objects of §7.3: nil, bool, float64, text, name, []any, dict, ref and *stream. An op is a
// word that is none: an operator, or "endobj".
type (
	name string
	text []byte
	op   string
	dict map[name]any
	ref  struct{ num, gen int }
)

// maxDepth is how deep arrays and dictionaries are nested; what is deeper is null.
const maxDepth = 40

// A lexer reads objects from b.
type lexer struct {
	b     []byte
	at    int
	depth int
	plain bool // a content stream: no references
	held  int  // how many values the object at hand holds
}

// maxHeld is how many values one object may hold; what is more is left out.
const maxHeld = 100_000

// space skips white space and comments, §7.2.3.
func (l *lexer) space() {
	for l.at < len(l.b) {
		switch c := l.b[l.at]; {
		case c == '%':
			for l.at < len(l.b) && l.b[l.at] != '\n' && l.b[l.at] != '\r' {
				l.at++
			}
		case isSpace(c):
			l.at++
		default:
			return
		}
	}
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// next returns the next object or op; false at the end.
func (l *lexer) next() (any, bool) {
	l.space()
	if l.at >= len(l.b) {
		return nil, false
	}
	switch c := l.b[l.at]; {
	case c == '/':
		l.at++
		return name(unescaped(l.word())), true
	case c == '(':
		return l.literal(), true
	case c == '[':
		l.at++
		return l.array(), true
	case c == '<' && l.at+1 < len(l.b) && l.b[l.at+1] == '<':
		l.at += 2
		return l.dict(), true
	case c == '<':
		return l.hex(), true
	case c == '>' && l.at+1 < len(l.b) && l.b[l.at+1] == '>':
		l.at += 2
		return op(">>"), true
	case isDelimiter(c):
		l.at++
		return op(string(c)), true
	}
	return l.atom(), true
}

// word returns the regular characters at hand.
func (l *lexer) word() []byte {
	from := l.at
	for l.at < len(l.b) && !isSpace(l.b[l.at]) && !isDelimiter(l.b[l.at]) {
		l.at++
	}
	return l.b[from:l.at]
}

// unescaped reads the #xx of a name.
func unescaped(w []byte) string {
	if bytes.IndexByte(w, '#') < 0 {
		return string(w)
	}
	var out []byte
	for i := 0; i < len(w); i++ {
		if w[i] == '#' && i+2 < len(w) {
			if n, err := strconv.ParseUint(string(w[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(n))
				i += 2
				continue
			}
		}
		out = append(out, w[i])
	}
	return string(out)
}

// atom reads a number, a reference, a constant or an op.
func (l *lexer) atom() any {
	w := l.word()
	switch string(w) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	n, ok := number(w)
	if !ok {
		return op(w)
	}
	if l.plain || n < 0 || n != float64(int(n)) {
		return n
	}
	if gen, end, ok := l.reference(); ok {
		l.at = end
		return ref{int(n), gen}
	}
	return n
}

// number reads an integer or a real, §7.3.3, without exponents.
func number(w []byte) (float64, bool) {
	if len(w) == 0 || len(w) > 20 || bytes.IndexFunc(w, notNumeric) >= 0 {
		return 0, false
	}
	n, err := strconv.ParseFloat(string(w), 64)
	return n, err == nil
}

func notNumeric(r rune) bool { return (r < '0' || r > '9') && r != '.' && r != '-' && r != '+' }

// reference looks for the "0 R" behind a number.
func (l *lexer) reference() (gen, end int, ok bool) {
	ahead := lexer{b: l.b[:min(len(l.b), l.at+16)], at: l.at}
	ahead.space()
	g, isNumber := number(ahead.word())
	ahead.space()
	ok = isNumber && g >= 0 && string(ahead.word()) == "R"
	return int(g), ahead.at, ok
}

// array reads up to the closing bracket.
func (l *lexer) array() any {
	out := []any{}
	l.within(func(v any) bool {
		if v == op("]") || v == op("endobj") {
			return false
		}
		if l.held++; l.held < maxHeld {
			out = append(out, v)
		}
		return true
	})
	if l.depth >= maxDepth {
		return nil
	}
	return out
}

// dict reads up to the closing brackets; a key without a value is left out.
func (l *lexer) dict() any {
	out := dict{}
	var key name
	open := false
	l.within(func(v any) bool {
		if v == op(">>") || v == op("endobj") || v == op("stream") {
			return false
		}
		if k, ok := v.(name); ok && !open {
			key, open = k, true
			return true
		}
		if l.held++; open && l.held < maxHeld {
			out[key] = v
		}
		open = false
		return true
	})
	if l.depth >= maxDepth {
		return nil
	}
	return out
}

// within reads objects one level down until each says that it was the last.
func (l *lexer) within(each func(any) bool) {
	if l.depth >= maxDepth {
		return
	}
	if l.depth == 0 {
		l.held = 0
	}
	l.depth++
	defer func() { l.depth-- }()
	for {
		v, ok := l.next()
		if !ok || !each(v) {
			return
		}
	}
}

// literal reads a string in parentheses, §7.3.4.2.
func (l *lexer) literal() any {
	var out text
	l.at++
	for open := 1; l.at < len(l.b); l.at++ {
		switch c := l.b[l.at]; c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				l.at++
				return out
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, l.b[l.at])
	}
	l.at = min(l.at, len(l.b))
	return out
}

// escape reads what stands behind a backslash, and leaves at on its last byte.
func (l *lexer) escape(out text) text {
	l.at++
	if l.at >= len(l.b) {
		return out
	}
	switch c := l.b[l.at]; {
	case c >= '0' && c <= '7':
		n := 0
		for i := 0; i < 3 && l.at < len(l.b) && l.b[l.at] >= '0' && l.b[l.at] <= '7'; i++ {
			n = n*8 + int(l.b[l.at]-'0')
			l.at++
		}
		l.at--
		return append(out, byte(n))
	case c == '\r' || c == '\n': // the line goes on
		if c == '\r' && l.at+1 < len(l.b) && l.b[l.at+1] == '\n' {
			l.at++
		}
		return out
	default:
		if i := bytes.IndexByte([]byte("nrtbf"), c); i >= 0 {
			c = "\n\r\t\b\f"[i]
		}
		return append(out, c)
	}
}

// hex reads a string in angle brackets, §7.3.4.3.
func (l *lexer) hex() any {
	var out text
	high, half := byte(0), false
	for l.at++; l.at < len(l.b) && l.b[l.at] != '>'; l.at++ {
		n, err := strconv.ParseUint(string(l.b[l.at]), 16, 8)
		switch {
		case err != nil:
			continue
		case half:
			out = append(out, high<<4|byte(n))
		default:
			high = byte(n)
		}
		half = !half
	}
	if half {
		out = append(out, high<<4)
	}
	l.at = min(l.at+1, len(l.b))
	return out
}
