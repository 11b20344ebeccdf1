package pdf

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// glyph returns the character of a glyph's name, by the rules and the names of the Adobe Glyph
// List for Latin and Cyrillic; "" for what it does not know.
func glyph(s string) string {
	s, _, _ = strings.Cut(s, ".") // a variant: "a.swash"
	if len(s) == 1 {
		return s
	}
	if r, ok := glyphs[s]; ok {
		return r
	}
	if r, ok := numbered(s, "uni", 4); ok {
		return r
	}
	if r, ok := numbered(s, "u", 6); ok {
		return r
	}
	if n, err := strconv.Atoi(strings.TrimPrefix(s, "afii")); err == nil && strings.HasPrefix(s, "afii") {
		return cyrillic(n)
	}
	if s != "" {
		if mark, ok := accents[s[1:]]; ok {
			return norm.NFC.String(s[:1] + mark)
		}
	}
	return ""
}

// numbered reads a name that is a prefix and a code point, of which at most so many digits count.
func numbered(s, prefix string, digits int) (string, bool) {
	hex, ok := strings.CutPrefix(s, prefix)
	if !ok || len(hex) < 4 {
		return "", false
	}
	n, err := strconv.ParseUint(hex[:min(len(hex), digits)], 16, 21)
	return string(rune(n)), err == nil
}

// cyrillic returns the letter of an afii number: the alphabet, with Ё and ё in their places.
func cyrillic(n int) string {
	alphabet := func(first int, capital, yo rune) string {
		switch i := n - first; {
		case i < 6:
			return string(capital + rune(i))
		case i == 6:
			return string(yo)
		default:
			return string(capital + rune(i) - 1)
		}
	}
	switch {
	case n >= 10017 && n <= 10049:
		return alphabet(10017, 'А', 'Ё')
	case n >= 10065 && n <= 10097:
		return alphabet(10065, 'а', 'ё')
	}
	return others[n]
}

// others are the Cyrillic letters outside the Russian alphabet, and the numero sign.
var others = map[int]string{
	10050: "Ґ", 10051: "Ђ", 10052: "Ѓ", 10053: "Є", 10054: "Ѕ", 10055: "І", 10056: "Ї", 10057: "Ј", 10058: "Љ", 10059: "Њ",
	10060: "Ћ", 10061: "Ќ", 10062: "Ў", 10145: "Џ", 10098: "ґ", 10099: "ђ", 10100: "ѓ", 10101: "є", 10102: "ѕ", 10103: "і",
	10104: "ї", 10105: "ј", 10106: "љ", 10107: "њ", 10108: "ћ", 10109: "ќ", 10110: "ў", 10193: "џ", 61352: "№",
}

// accents are the names of marks behind a letter.
var accents = map[string]string{
	"acute": "\u0301", "grave": "\u0300", "circumflex": "\u0302", "dieresis": "\u0308", "tilde": "\u0303", "ring": "\u030a",
	"caron": "\u030c", "cedilla": "\u0327", "ogonek": "\u0328", "breve": "\u0306", "macron": "\u0304", "dotaccent": "\u0307",
	"hungarumlaut": "\u030b", "commaaccent": "\u0326",
}

var glyphs = map[string]string{
	"space": " ", "nbspace": " ", "nonbreakingspace": " ", "period": ".", "comma": ",", "colon": ":", "semicolon": ";", "exclam": "!",
	"question": "?", "quotesingle": "'", "quotedbl": `"`, "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“",
	"quotedblright": "”", "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»",
	"guilsinglleft": "‹", "guilsinglright": "›", "parenleft": "(", "parenright": ")", "bracketleft": "[", "bracketright": "]",
	"braceleft": "{", "braceright": "}", "hyphen": "-", "minus": "−", "endash": "–", "emdash": "—", "underscore": "_",
	"slash": "/", "backslash": `\`, "bar": "|", "ampersand": "&", "at": "@", "numbersign": "#", "dollar": "$", "percent": "%",
	"asterisk": "*", "plus": "+", "equal": "=", "less": "<", "greater": ">", "ellipsis": "…", "bullet": "•", "section": "§",
	"paragraph": "¶", "degree": "°", "copyright": "©", "registered": "®", "trademark": "™", "Euro": "€", "sterling": "£", "yen": "¥",
	"ordfeminine": "ª", "ordmasculine": "º", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
	"seven": "7", "eight": "8", "nine": "9", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "oslash": "ø", "Oslash": "Ø",
	"germandbls": "ß", "lslash": "ł", "Lslash": "Ł", "dcroat": "đ", "Dcroat": "Đ", "eth": "ð", "Eth": "Ð", "thorn": "þ", "Thorn": "Þ",
	"dotlessi": "ı", "Idotaccent": "İ", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "scommaaccent": "ș",
	"tcommaaccent": "ț", "exclamdown": "¡", "questiondown": "¿", "softhyphen": "\u00ad", "sfthyphen": "\u00ad",
}
