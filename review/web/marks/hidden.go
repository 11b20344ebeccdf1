package marks

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// appendVisible splits text at hidden characters and appends the runs.
func appendVisible(runs []Run, text string, fields []string) []Run {
	start := 0
	prev := rune(-1)
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if name := hidden(r, n, prev); name != "" {
			if i > start {
				runs = append(runs, Run{Text: text[start:i], Fields: fields})
			}
			runs = append(runs, Run{Text: text[i : i+n], Fields: fields, Hidden: name})
			start = i + n
		}
		prev = r
		i += n
	}
	if start < len(text) {
		runs = append(runs, Run{Text: text[start:], Fields: fields})
	}
	return runs
}

// names are the characters that turn up in attacks and in sloppy copies, by what they do.
var names = map[rune]string{
	0x00AD: "soft hyphen",
	0x061C: "Arabic letter mark",
	0x180E: "Mongolian vowel separator",
	0x200B: "zero-width space",
	0x200C: "zero-width non-joiner",
	0x200D: "zero-width joiner",
	0x200E: "left-to-right mark",
	0x200F: "right-to-left mark",
	0x202A: "left-to-right embedding",
	0x202B: "right-to-left embedding",
	0x202C: "end of embedding",
	0x202D: "left-to-right override",
	0x202E: "right-to-left override",
	0x2060: "word joiner",
	0x2066: "left-to-right isolate",
	0x2067: "right-to-left isolate",
	0x2068: "first-strong isolate",
	0x2069: "end of isolate",
	0xFEFF: "byte order mark",
}

// hidden returns the name of a character that a reader cannot see, "" for one to be shown.
func hidden(r rune, size int, prev rune) string {
	switch {
	case ' ' <= r && r <= '~':
		return ""
	case r == utf8.RuneError && size <= 1:
		return "broken byte"
	case r == '\n' || r == '\t':
		return ""
	case (r == 0x200C || r == 0x200D) && joins(prev):
		return "" // ordinary spelling in Persian, Hindi and their relatives
	case names[r] != "":
		return fmt.Sprintf("U+%04X %s", r, names[r])
	case unicode.IsControl(r):
		return fmt.Sprintf("U+%04X control character", r)
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), 0xE0000 <= r && r <= 0xE007F:
		return fmt.Sprintf("U+%04X invisible character", r)
	}
	return ""
}

// joins reports whether a joiner after r is part of how r's script is written.
func joins(r rune) bool {
	return r > 0 && unicode.In(r, unicode.Arabic, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi,
		unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam,
		unicode.Sinhala, unicode.Khmer, unicode.Myanmar, unicode.Mongolian)
}
