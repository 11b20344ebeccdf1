package hostile

import (
	"encoding/base64"
	"strings"
	"unicode/utf16"
)

// cyrillic is a feed in Russian of roughly n bytes.
func cyrillic(d *dice) string {
	return feed(strings.Repeat(item("<description>Семь дипломатов объявлены персонами нон грата и покинут страну.</description>"), d.size(1, 1500)))
}

// wide writes s in UTF-16 or UTF-32, with or without its mark.
func wide(s string, mark, little bool, size int) []byte {
	units := utf16.Encode([]rune(s))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	out := make([]byte, 0, len(units)*size)
	for _, u := range units {
		pair := []byte{byte(u >> 8), byte(u)}
		pad := make([]byte, size-2)
		if little {
			out = append(append(out, pair[1], pair[0]), pad...)
		} else {
			out = append(append(out, pad...), pair...)
		}
	}
	return out
}

// bytes1251 writes Russian in windows-1251, which lies in one piece.
func bytes1251(s string) []byte {
	var out []byte
	for _, r := range s {
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case r >= 'А' && r <= 'я':
			out = append(out, byte(r-'А')+0xc0)
		default:
			out = append(out, '?')
		}
	}
	return out
}

func declaredAs(name string, b []byte) []byte {
	return append([]byte(`<?xml version="1.0" encoding="`+name+`"?>`), b...)
}

var encodingMakers = []maker{
	{"utf-7", plainly(func(d *dice) string {
		return `<?xml version="1.0" encoding="utf-7"?>` + feed(item("<description>+"+base64.RawStdEncoding.EncodeToString(wide("<script>alert(1)</script>", false, false, 2))+"-</description>"))
	})},
	{"utf-16", func(d *dice) []byte { return wide(cyrillic(d), d.IntN(2) == 0, d.IntN(2) == 0, 2) }},
	{"utf-16-odd", func(d *dice) []byte { b := wide(cyrillic(d), true, true, 2); return b[:len(b)-1] }},
	{"utf-16-surrogates", func(d *dice) []byte {
		return append(wide(feed(item("<title>")), true, true, 2), []byte(strings.Repeat("\x00\xd8", d.size(100, 1<<20)))...)
	}},
	{"utf-16-flipped", func(d *dice) []byte {
		return append(wide(cyrillic(d), true, true, 2), wide(cyrillic(d), true, false, 2)...)
	}},
	{"utf-32", func(d *dice) []byte { return wide(cyrillic(d), d.IntN(2) == 0, d.IntN(2) == 0, 4) }},
	{"declared-other", func(d *dice) []byte {
		return declaredAs(d.one("koi8-r", "utf-8", "iso-2022-jp", "utf-16", "gb18030", "big5", "ibm866", "x-user-defined", "replacement", strings.Repeat("x", 1000)), bytes1251(cyrillic(d)))
	}},
	{"undeclared", func(d *dice) []byte { return bytes1251(cyrillic(d)) }},
	{"cut-letters", func(d *dice) []byte { return []byte(strings.ReplaceAll(cyrillic(d), "ы", "\xd1")) }},
	{"overlong", func(d *dice) []byte {
		return []byte(feed(item("<description>" + fill("\xc0\xbcscript\xc0\xbe\xe0\x80\xbc\xf0\x80\x80\xbc", d.size(100, 2<<20)))))
	}},
	{"zeros", func(d *dice) []byte {
		return []byte(strings.ReplaceAll(cyrillic(d), " ", d.one("\x00", "\x00 \x00", "\ufeff\x00")))
	}},
	{"bidi", plainly(func(d *dice) string {
		return feed(item("<title>" + fill("\u202e7\u202c\u2066\u2069\u200f", d.size(100, 4<<20)) + "</title>"))
	})},
	{"zero-width", plainly(func(d *dice) string {
		return feed(item("<title>" + fill("s\u200be\u200dv\ufeffe\u2060n ", d.size(100, 4<<20)) + "</title>"))
	})},
	{"marks", plainly(func(d *dice) string {
		return feed(item("<title>e" + fill("\u0301\u0327\u0489", d.size(100, 6<<20)) + "</title>"))
	})},
	{"confusable", plainly(func(d *dice) string {
		return feed(item("<title>" + fill("ѕеvеn diрlоmаts ", d.size(100, 2<<20)) + "</title>"))
	})},
	{"escapes", func(d *dice) []byte {
		return declaredAs("iso-2022-jp", []byte(feed(item("<title>"+fill("\x1b$B\x1b(B\x1b(J", d.size(100, 2<<20))))))
	}},
	{"high-bytes", func(d *dice) []byte {
		return declaredAs(d.one("shift_jis", "euc-kr", "gb18030", "big5", "windows-1251"), []byte(feed(item("<title>"+fill(d.one("\xff", "\x81", "\xfe\xfe", "\x80\xff"), d.size(100, 4<<20))))))
	}},
	{"replaced", plainly(func(d *dice) string {
		return feed(strings.Repeat(item("<title>\ufffd\ufffd\ufffd</title>"), d.size(3, 1500)))
	})},
	{"noise", func(d *dice) []byte {
		return declaredAs(d.one("utf-8", "utf-16", "windows-1251"), d.noise(d.size(1000, 2<<20)))
	}},
	{"ascii-then-high", func(d *dice) []byte { return append([]byte(cyrillic(d)), []byte(fill("\xe9 ", d.size(100, 4<<20)))...) }},
}
