// Package charset turns the bytes of a feed or page into UTF-8.
//
// Guarantees. No byte is dropped in silence: text is decoded by the first of byte order mark,
// valid UTF-8, the document's own declaration, the HTTP header and detection that fits, stray
// bytes in what is else UTF-8 are read as the legacy charset of the language, and whatever
// had to be guessed or could not be read is said in a note. Decode never fails.
package charset

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// A Hint is what is known of a document from outside it.
type Hint struct {
	HTTP string // the charset parameter of Content-Type
	Lang string // BCP 47: whose legacy charsets to try first
}

// A Text is a decoded document.
type Text struct {
	UTF8 []byte // valid UTF-8 without a byte order mark
	Name string // the charset it was read as: "utf-8", "windows-1251"
	// Guessed means that nothing trustworthy named the charset.
	Guessed bool
	// Lost is the number of characters that could not be read; each is U+FFFD in UTF8.
	Lost int
	// Notes tell people of repairs.
	Notes []string
}

// declaration finds a charset named in the head of an XML or HTML document.
var declaration = regexp.MustCompile(
	`(?i)<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([a-z0-9._:-]+)` +
		`|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9._:-]+)`)

// headSize is how far into a document a declaration is looked for.
const headSize = 4096

// Decode returns b as UTF-8.
func Decode(b []byte, h Hint) Text {
	if t, ok := decodeUnicode(b); ok {
		return t
	}
	for _, label := range []string{declared(b), h.HTTP} {
		if enc, name := lookup(label); enc != nil && name != "utf-8" && !misnamed(b, name, h.Lang) {
			return legacy(b, enc, name)
		}
	}
	if mostlyUTF8(b) {
		return repair(b, h.Lang)
	}
	enc, name := detect(b, h.Lang)
	t := legacy(b, enc, name)
	t.Guessed = true
	t.Notes = append(t.Notes, "charset guessed: "+name)
	return t
}

// misnamed reports whether b is said to be Western, as servers say unless they are told
// otherwise, but reads as another script. Mostly UTF-8 is no reason: it is seen by itself.
func misnamed(b []byte, name, lang string) bool {
	if name != "windows-1252" {
		return false
	}
	if mostlyUTF8(b) {
		return true
	}
	_, likely := detect(b, lang)
	switch likely {
	case "windows-1251", "koi8-u", "iso-8859-5", "windows-1253", "windows-1255", "windows-1256":
		return true
	}
	return false
}

// decodeUnicode reads what says by its first bytes, or by being valid, that it is Unicode.
func decodeUnicode(b []byte) (Text, bool) {
	if rest, ok := bytes.CutPrefix(b, []byte("\xef\xbb\xbf")); ok && utf8.Valid(rest) {
		return Text{UTF8: rest, Name: "utf-8"}, true
	}
	if name, enc := utf32Of(b); enc != nil {
		return legacy(b, enc, name), true
	}
	switch order, ok := utf16Order(b); {
	case ok:
		name := "utf-16be"
		if order == unicode.LittleEndian {
			name = "utf-16le"
		}
		return legacy(b, unicode.UTF16(order, unicode.UseBOM), name), true
	case utf8.Valid(b):
		return Text{UTF8: b, Name: "utf-8"}, true
	}
	return Text{}, false
}

// utf16Order tells UTF-16 by its byte order mark or by an ASCII character that begins it.
func utf16Order(b []byte) (unicode.Endianness, bool) {
	if len(b) < 4 {
		return unicode.BigEndian, false
	}
	switch {
	case b[0] == 0xfe && b[1] == 0xff:
		return unicode.BigEndian, true
	case b[0] == 0xff && b[1] == 0xfe:
		return unicode.LittleEndian, true
	case b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0:
		return unicode.BigEndian, true
	case b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0:
		return unicode.LittleEndian, true
	}
	return unicode.BigEndian, false
}

// utf32Of tells UTF-32 by its byte order mark or by the three zeros around an ASCII character.
func utf32Of(b []byte) (string, encoding.Encoding) {
	if len(b) < 8 || len(b)%4 != 0 && len(b) > 1<<20 {
		return "", nil
	}
	switch head := [8]byte(b); {
	case bytes.HasPrefix(b, []byte{0, 0, 0xfe, 0xff}),
		head[0]|head[1]|head[2]|head[4]|head[5]|head[6] == 0 && head[3] != 0 && head[7] != 0:
		return "utf-32be", utf32.UTF32(utf32.BigEndian, utf32.UseBOM)
	case bytes.HasPrefix(b, []byte{0xff, 0xfe, 0, 0}),
		head[1]|head[2]|head[3]|head[5]|head[6]|head[7] == 0 && head[0] != 0 && head[4] != 0:
		return "utf-32le", utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)
	}
	return "", nil
}

func declared(b []byte) string {
	m := declaration.FindSubmatch(b[:min(len(b), headSize)])
	if m == nil {
		return ""
	}
	return string(m[1]) + string(m[2])
}

// lookup returns the encoding that browsers read the label as, or nil.
func lookup(label string) (encoding.Encoding, string) {
	enc, err := htmlindex.Get(strings.TrimSpace(label))
	if err != nil {
		return nil, ""
	}
	name, err := htmlindex.Name(enc)
	if err != nil || name == "replacement" || strings.HasPrefix(name, "utf-16") {
		return nil, "" // UTF-16 would have been seen: the label itself is readable as ASCII
	}
	return enc, name
}

func legacy(b []byte, enc encoding.Encoding, name string) Text {
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil { // unreachable: these decoders replace what they cannot read
		out = bytes.ToValidUTF8(b, []byte("\ufffd"))
	}
	pasted := 0
	if single, ok := enc.(*charmap.Charmap); ok {
		out, pasted = unpaste(b, out, single)
	}
	out = bytes.TrimPrefix(out, []byte("\ufeff"))
	t := Text{UTF8: out, Name: name, Lost: bytes.Count(out, []byte("\ufffd"))}
	if t.Lost > 0 {
		note := fmt.Sprintf("%d characters could not be read as %s", t.Lost, name)
		t.Notes = append(t.Notes, note)
	}
	if pasted > 0 {
		t.Notes = append(t.Notes, fmt.Sprintf("%d words of UTF-8 in a text in %s", pasted, name))
	}
	return t
}

// mostlyUTF8 reports whether b has characters in UTF-8 and few bytes that are none.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	return bad <= good/4 || good > 0 && bad <= 3
}

// repair keeps the UTF-8 and reads each stray byte in the legacy charset of the language.
func repair(b []byte, lang string) Text {
	single, name := stray(lang)
	out := make([]byte, 0, len(b)+16)
	n, lost := 0, 0
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r != utf8.RuneError || size != 1 {
			out = append(out, b[i:i+size]...)
			i += size
			continue
		}
		if !utf8.FullRune(b[i:]) {
			break // the document is cut within a letter
		}
		r = single.DecodeByte(b[i])
		if r == utf8.RuneError {
			lost++
		}
		out = utf8.AppendRune(out, r)
		n++
		i++
	}
	note := "the text ends within a letter"
	if n > 0 {
		note = fmt.Sprintf("%d bytes that are not UTF-8 read as %s", n, name)
	}
	out = bytes.TrimPrefix(out, []byte("\ufeff"))
	return Text{UTF8: out, Name: "utf-8", Lost: lost, Notes: []string{note}}
}
