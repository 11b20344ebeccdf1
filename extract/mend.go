package extract

import (
	"fmt"
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mend repairs what a text suffered on its way: UTF-8 that was read as a legacy charset,
// entities that nobody resolved, and HTML that was passed on as text. Notes tell people of each repair; without one the parts come
// back as they are. Only what is certain is repaired. Soft hyphens, bidi marks, decomposed
// letters and the like stay: words are compared without them.
func mend(title, text string) (newTitle, newText string, notes []string) {
	if from := misread(title, text); from != nil {
		a, n := from.repair(title)
		b, m := from.repair(text)
		title, text = a, b
		notes = append(notes, fmt.Sprintf("%d characters in UTF-8 had been read as %s", n+m, from.name))
	}
	a, n := unescape(title)
	b, m := unescape(text)
	if n+m > 0 {
		title, text = a, b
		notes = append(notes, fmt.Sprintf("%d entities resolved", n+m))
	}
	a, n = unmark(title)
	b, m = unmark(text)
	if n+m > 0 {
		title, text = strings.Join(strings.Fields(a), " "), b
		notes = append(notes, fmt.Sprintf("%d tags of HTML taken out", n+m))
	}
	return title, text, notes
}

// A charset8 is a single-byte charset, by the bytes that its characters stand for.
type charset8 struct {
	name  string
	bytes map[rune]byte
	low   [0x500]byte // the same for the characters below U+0500, 0 for none
}

// misreaders are the charsets that UTF-8 is commonly read as.
var misreaders = []*charset8{
	newCharset8("windows-1252", charmap.Windows1252),
	newCharset8("windows-1250", charmap.Windows1250),
	newCharset8("windows-1251", charmap.Windows1251),
}

// newCharset8 also takes the controls that undefined bytes, and ISO 8859-1, are read as.
func newCharset8(name string, m *charmap.Charmap) *charset8 {
	c := &charset8{name: name, bytes: map[rune]byte{}}
	set := func(r rune, b byte) {
		if r < rune(len(c.low)) {
			c.low[r] = b
		} else {
			c.bytes[r] = b
		}
	}
	for b := 0x80; b <= 0x9f; b++ {
		set(rune(b), byte(b))
	}
	for b := 0x80; b <= 0xff; b++ {
		if r := m.DecodeByte(byte(b)); r != utf8.RuneError {
			set(r, byte(b))
		}
	}
	return c
}

// byteOf returns the byte that was read as r, or 0.
func (c *charset8) byteOf(r rune) byte {
	if r < rune(len(c.low)) {
		return c.low[r]
	}
	return c.bytes[r]
}

// sampled is how many characters outside ASCII decide whether a text was misread.
const sampled = 400

// misread returns the charset that text was read as though it was UTF-8, or nil: nearly all
// its runs of characters outside ASCII are UTF-8 when turned back into bytes, which letters
// that are meant never are.
func misread(parts ...string) *charset8 {
	var best *charset8
	top := 0
	for _, c := range misreaders {
		var t tally
		for _, text := range parts {
			c.count(text, &t)
		}
		if t.seen == 0 {
			return nil // all ASCII
		}
		if t.good >= 2 && t.bad*4 <= t.good && t.good > top {
			best, top = c, t.good
		}
	}
	return best
}

// A tally is what speaks for a text's being misread.
type tally struct{ good, bad, seen int }

func (c *charset8) count(text string, t *tally) {
	for i := ascii(text); i < len(text) && t.seen < sampled; i += ascii(text[i:]) {
		decoded, n, runes := c.run(text[i:])
		i += n
		t.seen += runes
		switch k := utf8.RuneCountInString(decoded); {
		case decoded == "":
			t.bad++
		case runes > 2 && k == 1:
			t.good += 2 // three or four bytes make no accident
		default:
			t.good += k
		}
	}
}

// ascii returns how many bytes of text come before the first character outside ASCII.
func ascii(text string) int {
	const high = 0x8080808080808080
	i := 0
	for ; i+8 <= len(text); i += 8 {
		s := text[i : i+8]
		word := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		if word&high != 0 {
			break
		}
	}
	for i < len(text) && text[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// longestRun bounds how much is turned back at once.
const longestRun = 64

// run turns the characters outside ASCII at the beginning of text back into UTF-8. Decoded is
// empty when they are none; n is their length. A space after the first byte of a character
// is the no-break space that someone evened out.
func (c *charset8) run(text string) (decoded string, n, runes int) {
	var buf [longestRun]byte
	out := buf[:0]
	ok := true
	for n < len(text) && len(out) < longestRun {
		r, size := utf8.DecodeRuneInString(text[n:])
		if r < utf8.RuneSelf && !(r == ' ' && len(out) > 0 && wants(out)) {
			break
		}
		if len(out) > longestRun-8 && utf8.Valid(out) {
			break
		}
		b := c.byteOf(r)
		if r == ' ' {
			b = 0xa0
		}
		ok = ok && b != 0
		out = append(out, b)
		n += size
		runes++
	}
	if !ok || !utf8.Valid(out) {
		return "", n, runes
	}
	decoded = string(out)
	if strings.ContainsFunc(decoded, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Co, r) }) {
		return "", n, runes
	}
	return decoded, n, runes
}

// wants reports whether b ends with the first byte of a character of two.
func wants(b []byte) bool {
	last := b[len(b)-1]
	return last == 0xc3 || last == 0xd0 || last == 0xc2
}

// repair turns back every run of text that is UTF-8, and counts the characters.
func (c *charset8) repair(text string) (string, int) {
	var b strings.Builder
	count, kept := 0, 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		decoded, n, _ := c.run(text[i:])
		if decoded != "" {
			b.WriteString(text[kept:i])
			b.WriteString(decoded)
			kept = i + n
			count += utf8.RuneCountInString(decoded)
		}
		i += n
	}
	b.WriteString(text[kept:])
	return b.String(), count
}

// unescape resolves the entities that are left in text, twice escaped ones too, and counts
// them.
func unescape(text string) (string, int) {
	count := 0
	for range 2 {
		n := entities(text)
		if n == 0 {
			break
		}
		count += n
		text = html.UnescapeString(text)
	}
	return text, count
}

// entities counts what looks like an entity: "&eacute;", "&#8217;".
func entities(text string) int {
	const longest = 10
	n := 0
	for {
		i := strings.IndexByte(text, '&')
		if i < 0 {
			return n
		}
		text = text[i+1:]
		end := strings.IndexByte(text[:min(len(text), longest)], ';')
		if end < 2 {
			continue
		}
		if name := text[:end]; strings.IndexFunc(name, func(r rune) bool {
			return r != '#' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
		}) < 0 {
			n++
		}
	}
}
