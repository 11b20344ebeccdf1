package pdf

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A font turns the codes of shown text into letters and says how wide they are.
type font struct {
	size   int            // bytes a code
	chars  map[int]string // by code, from ToUnicode or Differences; before base
	base   *charmap.Charmap
	widths map[int]float64 // thousandths of the font's size
	usual  float64         // the width of the others
}

// font reads a font dictionary, §9.6 and §9.7.
func (f *file) font(v any) *font {
	f.work -= costFont
	d, _ := f.value(v).(dict)
	out := &font{size: 1, chars: map[int]string{}, widths: map[int]float64{}, usual: 500, base: charmap.Windows1252}
	if f.value(d["Subtype"]) == name("Type0") {
		f.composite(out, d)
	} else {
		f.encoding(out, d["Encoding"])
		first := f.count(d["FirstChar"])
		for i, w := range f.array(d["Widths"]) {
			if n, ok := f.value(w).(float64); ok {
				out.widths[first+i] = n
			}
		}
	}
	if s, ok := f.value(d["ToUnicode"]).(*stream); ok {
		f.toUnicode(out, f.bytes(s))
	}
	return out
}

// maxArray is how many entries of an array are looked at.
const maxArray = 70_000

func (f *file) array(v any) []any {
	a, _ := f.value(v).([]any)
	a = a[:min(len(a), maxArray)]
	f.work -= len(a)
	return a
}

// encoding reads what the codes of a simple font stand for: a named encoding and differences
// from it, §9.6.6.
func (f *file) encoding(out *font, v any) {
	switch v := f.value(v).(type) {
	case name:
		out.base = baseOf(v)
	case dict:
		if base, ok := f.value(v["BaseEncoding"]).(name); ok {
			out.base = baseOf(base)
		}
		code := 0
		for _, x := range f.array(v["Differences"]) {
			switch x := f.value(x).(type) {
			case float64:
				code = int(x)
			case name:
				if s := glyph(string(x)); s != "" {
					out.chars[code] = s
				}
				code++
			}
		}
	}
}

func baseOf(n name) *charmap.Charmap {
	if n == "MacRomanEncoding" {
		return charmap.Macintosh
	}
	return charmap.Windows1252 // the standard encoding's letters are among its
}

// composite reads a font of two-byte codes. Without ToUnicode nobody knows what they stand for.
func (f *file) composite(out *font, d dict) {
	out.size, out.base, out.usual = 2, nil, 1000
	below := f.list(d["DescendantFonts"])
	if len(below) == 0 {
		return
	}
	cid, _ := f.value(below[0]).(dict)
	if n, ok := f.value(cid["DW"]).(float64); ok {
		out.usual = n
	}
	list := f.array(cid["W"])
	for i := 0; i+1 < len(list); {
		first, _ := f.value(list[i]).(float64)
		if each, ok := f.value(list[i+1]).([]any); ok {
			for k, w := range f.array(each) {
				out.widths[int(first)+k], _ = f.value(w).(float64)
			}
			i += 2
			continue
		}
		if i+2 >= len(list) {
			return
		}
		last, _ := f.value(list[i+1]).(float64)
		w, _ := f.value(list[i+2]).(float64)
		for code := int(first); code <= int(last) && code < int(first)+1<<16 && !f.spent(); code++ {
			out.widths[code] = w
			f.work -= costCode
		}
		i += 3
	}
}

// toUnicode reads a CMap, §9.10.3: its single characters and its ranges.
func (f *file) toUnicode(out *font, b []byte) {
	l := lexer{b: b, plain: true}
	f.work -= len(b)
	var args []any
	for {
		v, ok := l.next()
		if !ok || f.spent() || len(out.chars) > maxArray {
			return
		}
		word, isOp := v.(op)
		if !isOp {
			if args = append(args, v); len(args) > 2000 {
				args = args[1000:]
			}
			continue
		}
		switch word {
		case "endcodespacerange":
			if len(args) > 0 {
				high, _ := args[len(args)-1].(text)
				out.size = min(max(len(high), 1), 4)
			}
		case "endbfchar":
			for i := 0; i+1 < len(args); i += 2 {
				code, _ := args[i].(text)
				to, _ := args[i+1].(text)
				out.chars[codeOf(code)] = to.utf16()
			}
		case "endbfrange":
			for i := 0; i+2 < len(args); i += 3 {
				f.charRange(out, args[i:i+3])
			}
		}
		args = args[:0]
	}
}

// charRange adds a range: its ends, and the first letter or the letters of it.
func (f *file) charRange(out *font, args []any) {
	low, _ := args[0].(text)
	high, _ := args[1].(text)
	from, to := codeOf(low), min(codeOf(high), codeOf(low)+1<<16)
	for code := from; code <= to && len(out.chars) <= maxArray && !f.spent(); code++ {
		f.work -= costCode
		switch dst := args[2].(type) {
		case text:
			out.chars[code] = dst.plus(code - from)
		case []any:
			if code-from < len(dst) {
				s, _ := dst[code-from].(text)
				out.chars[code] = s.utf16()
			}
		}
	}
}

func codeOf(t text) int {
	n := 0
	for _, c := range t[:min(len(t), 4)] {
		n = n<<8 | int(c)
	}
	return n
}

// utf16 reads big-endian UTF-16.
func (t text) utf16() string {
	units := make([]uint16, len(t)/2)
	for i := range units {
		units[i] = uint16(t[2*i])<<8 | uint16(t[2*i+1])
	}
	return string(utf16.Decode(units))
}

// plus is the letter n places behind t.
func (t text) plus(n int) string {
	s := []rune(t.utf16())
	if len(s) == 0 {
		return ""
	}
	s[len(s)-1] += rune(n)
	return string(s)
}

// string reads a text string, §7.9.2.2: UTF-16 or UTF-8 by its mark, else a Western charset.
func (t text) string() string {
	switch {
	case len(t) >= 2 && t[0] == 0xfe && t[1] == 0xff:
		return t[2:].utf16()
	case len(t) >= 3 && t[0] == 0xef && t[1] == 0xbb && t[2] == 0xbf:
		return strings.ToValidUTF8(string(t[3:]), "\ufffd")
	}
	var b strings.Builder
	for _, c := range t {
		b.WriteRune(charmap.Windows1252.DecodeByte(c))
	}
	return b.String()
}

// letter returns what a code stands for, "" when nobody says.
func (f *font) letter(code int) string {
	if s, ok := f.chars[code]; ok {
		return s
	}
	if f.base == nil || code > 0xff {
		return ""
	}
	if r := f.base.DecodeByte(byte(code)); r != utf8.RuneError && r >= ' ' {
		return string(r)
	}
	return ""
}

func (f *font) width(code int) float64 {
	if w, ok := f.widths[code]; ok {
		return w
	}
	return f.usual
}
