package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxForms = 6      // drawings within drawings
	maxArgs  = 64     // of an operator
	maxSaved = 1 << 8 // of the graphics state
)

// What is done for one byte of a document costs more than reading it; work is counted in what
// takes as long.
const (
	costLetter   = 8
	costCode     = 16 // a letter of a font
	costOperator = 8
	costForm     = 500
	costFont     = 500
)

// A writer follows what pages draw, §9.4, and writes down the text.
type writer struct {
	*file
	fonts map[ref]*font
	out   []byte
	pen   pen
	saved []pen
	// Where the last letter ended, and how large it was.
	x, y, size float64
	below      int // forms that are being drawn
}

// A pen is the part of the graphics and text state that matters.
type pen struct {
	ctm, line, at matrix
	font          *font
	size, leading float64
	chars, words  float64 // spacing
	stretch       float64
}

// A matrix is a, b, c, d, e, f of §8.3.4.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times returns m applied before n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func (w *writer) full() bool { return len(w.out) > maxText || w.spent() }

// page writes what a page shows, as paragraphs of their own.
func (w *writer) page(p dict) {
	w.paragraph()
	w.pen, w.saved = pen{ctm: identity, line: identity, at: identity, stretch: 1}, nil
	var content []byte
	for _, v := range w.list(p["Contents"]) {
		if s, ok := w.value(v).(*stream); ok && !w.full() && len(content) < maxStream {
			content = joined(content, w.bytes(s))
		}
	}
	resources, _ := w.value(p["Resources"]).(dict)
	w.draw(content, resources)
}

// joined is b behind what there is of the page; most have one piece.
func joined(content, b []byte) []byte {
	if content == nil {
		return slices.Clip(b) // it may be a piece of the document itself
	}
	return append(append(content, '\n'), b...)
}

// draw follows a content stream.
func (w *writer) draw(content []byte, resources dict) {
	l := lexer{b: content, plain: true}
	var args []any
	for !w.full() {
		from := l.at
		v, ok := l.next()
		if !ok {
			return
		}
		w.work -= l.at - from + costOperator
		word, isOp := v.(op)
		switch {
		case !isOp && len(args) < maxArgs:
			args = append(args, v)
		case isOp && word == "ID": // an inline picture
			l.skipPicture()
			args = args[:0]
		case isOp:
			w.operate(word, args, resources)
			args = args[:0]
		}
	}
}

// skipPicture moves behind the EI of an inline picture.
func (l *lexer) skipPicture() {
	for i := l.at; i+3 < len(l.b); i++ {
		if isSpace(l.b[i]) && l.b[i+1] == 'E' && l.b[i+2] == 'I' && isSpace(l.b[i+3]) {
			l.at = i + 3
			return
		}
	}
	l.at = len(l.b)
}

func (w *writer) operate(word op, args []any, resources dict) {
	n := numbers(args)
	switch word {
	case "q":
		if len(w.saved) < maxSaved {
			w.saved = append(w.saved, w.pen)
		}
	case "Q":
		if k := len(w.saved) - 1; k >= 0 {
			w.pen, w.saved = w.saved[k], w.saved[:k]
		}
	case "cm":
		w.pen.ctm = matrix(n).times(w.pen.ctm)
	case "BT":
		w.pen.line, w.pen.at = identity, identity
	case "Tm":
		w.pen.line, w.pen.at = matrix(n), matrix(n)
	case "Td", "TD":
		if word == "TD" {
			w.pen.leading = -n[1]
		}
		w.move(n[0], n[1])
	case "T*":
		w.move(0, -w.pen.leading)
	case "Do":
		w.form(args, resources)
	default:
		w.show(word, args, resources)
	}
}

// show deals with the operators that choose a font or show text.
func (w *writer) show(word op, args []any, resources dict) {
	n := numbers(args)
	switch word {
	case "Tf":
		w.choose(args, resources)
	case "TL":
		w.pen.leading = n[0]
	case "Tc":
		w.pen.chars = n[0]
	case "Tw":
		w.pen.words = n[0]
	case "Tz":
		w.pen.stretch = n[0] / 100
	case "Tj":
		w.strings(args)
	case "TJ":
		if len(args) > 0 {
			list, _ := args[0].([]any)
			w.strings(list)
		}
	case "'", `"`:
		if word == `"` {
			w.pen.words, w.pen.chars = n[0], n[1]
		}
		w.move(0, -w.pen.leading)
		w.strings(args)
	}
}

// numbers returns the first six arguments; what is none is zero.
func numbers(args []any) [6]float64 {
	var n [6]float64
	for i := range min(len(args), len(n)) {
		n[i], _ = args[i].(float64)
	}
	return n
}

// move begins a line at this distance from the beginning of the last.
func (w *writer) move(x, y float64) {
	w.pen.line = matrix{1, 0, 0, 1, x, y}.times(w.pen.line)
	w.pen.at = w.pen.line
}

func (w *writer) choose(args []any, resources dict) {
	if len(args) < 2 {
		return
	}
	key, _ := args[0].(name)
	w.pen.size, _ = args[1].(float64)
	all, _ := w.value(resources["Font"]).(dict)
	r, isRef := all[key].(ref)
	if f := w.fonts[r]; isRef && f != nil {
		w.pen.font = f
		return
	}
	w.pen.font = w.font(all[key])
	if isRef {
		w.fonts[r] = w.pen.font
	}
}

// form draws what stands in a form of its own.
func (w *writer) form(args []any, resources dict) {
	if len(args) == 0 || w.below >= maxForms {
		return
	}
	key, _ := args[0].(name)
	all, _ := w.value(resources["XObject"]).(dict)
	s, ok := w.value(all[key]).(*stream)
	if !ok || w.value(s.dict["Subtype"]) != name("Form") {
		return
	}
	w.work -= costForm
	own, ok := w.value(s.dict["Resources"]).(dict)
	if !ok {
		own = resources
	}
	before := w.pen
	if m := w.list(s.dict["Matrix"]); len(m) == 6 {
		w.pen.ctm = matrix(numbers(m)).times(w.pen.ctm)
	}
	w.below++
	w.draw(w.bytes(s), own)
	w.below--
	w.pen = before
}

// strings shows the strings among parts, moved by the numbers between them.
func (w *writer) strings(parts []any) {
	for _, part := range parts {
		switch part := part.(type) {
		case text:
			w.string(part)
		case float64:
			w.advance(-part / 1000 * w.pen.size * w.pen.stretch)
		}
	}
}

func (w *writer) advance(x float64) {
	w.pen.at = matrix{1, 0, 0, 1, x, 0}.times(w.pen.at)
}

func (w *writer) string(s text) {
	p := &w.pen
	if p.font == nil {
		return
	}
	for len(s) >= p.font.size && !w.full() {
		code := codeOf(s[:p.font.size])
		s = s[p.font.size:]
		w.work -= costLetter
		w.place()
		w.out = append(w.out, p.font.letter(code)...)
		width := p.font.width(code)/1000*p.size + p.chars
		if code == ' ' && p.font.size == 1 {
			width += p.words
		}
		w.advance(width * p.stretch)
		end := p.at.times(p.ctm)
		w.x, w.y = end[4], end[5]
	}
}

// place writes what parts the next letter from the last: a space, a line or a paragraph, by
// where on the page they stand.
func (w *writer) place() {
	at := w.pen.at.times(w.pen.ctm)
	size := math.Abs(w.pen.size) * math.Hypot(at[2], at[3])
	dx, dy := at[4]-w.x, math.Abs(at[5]-w.y)
	switch high := max(size, w.size, 1); {
	case len(w.out) == 0:
	case dy > 1.7*high:
		w.paragraph()
	case dy > 0.4*high:
		w.newline()
	case dx > 0.18*size || dx < -high:
		w.space()
	}
	w.size = size
}

func (w *writer) space() {
	if n := len(w.out); n > 0 && w.out[n-1] != ' ' && w.out[n-1] != '\n' {
		w.out = append(w.out, ' ')
	}
}

// newline goes on in the same paragraph. A word that was divided there is one again.
func (w *writer) newline() {
	before, found := strings.CutSuffix(string(w.out[max(len(w.out)-8, 0):]), "\u00ad")
	if !found {
		before, found = strings.CutSuffix(before, "-")
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if found && unicode.IsLower(last) {
		w.out = append(w.out[:len(w.out)-len(suffixOf(w.out))], divided...)
		return
	}
	w.space()
}

// divided stands where a hyphen at a line's end was, until the next letter is known.
const divided = "\u00ad"

func suffixOf(b []byte) string {
	if strings.HasSuffix(string(b[max(len(b)-2, 0):]), "\u00ad") {
		return "\u00ad"
	}
	return "-"
}

func (w *writer) paragraph() {
	if n := len(w.out); n > 0 && w.out[n-1] != '\n' {
		w.out = append(w.out, "\n\n"...)
	}
}

// text returns what was written. A hyphen before a small letter at a line's end only divided
// the word; before anything else it was meant.
func (w *writer) text() string {
	var b strings.Builder
	parts := strings.Split(strings.ToValidUTF8(string(w.out[:min(len(w.out), maxText)]), ""), divided)
	for i, part := range parts {
		if first, _ := utf8.DecodeRuneInString(part); i > 0 && !unicode.IsLower(first) {
			b.WriteByte('-')
		}
		b.WriteString(part)
	}
	var paragraphs []string
	for _, p := range strings.Split(b.String(), "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	return strings.Join(paragraphs, "\n\n")
}
