package charset

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// byLang lists the legacy charsets in which a language was written on the web, the likeliest
// first.
var byLang = map[string][]string{
	"ru": cyrillic, "uk": cyrillic, "be": cyrillic, "bg": cyrillic, "mk": cyrillic,
	"sr": {"windows-1251", "windows-1250", "iso-8859-5", "iso-8859-2"},
	"pl": central, "cs": central, "sk": central, "hu": central, "hr": central, "sl": central,
	"ro": central, "bs": central, "sq": {"windows-1252", "windows-1250"},
	"el": {"windows-1253", "iso-8859-7"},
	"tr": {"windows-1254"}, "az": {"windows-1254"},
	"he": {"windows-1255"}, "iw": {"windows-1255"},
	"ar": {"windows-1256", "iso-8859-6"}, "fa": {"windows-1256"}, "ur": {"windows-1256"},
	"et": baltic, "lv": baltic, "lt": baltic,
	"vi": {"windows-1258"}, "th": {"windows-874"},
	"ja": {"shift_jis", "euc-jp", "iso-2022-jp"},
	"zh": {"gb18030", "big5"}, "ko": {"euc-kr"},
}

var (
	cyrillic = []string{"windows-1251", "koi8-u", "iso-8859-5", "ibm866"}
	central  = []string{"windows-1250", "iso-8859-2"}
	baltic   = []string{"windows-1257", "iso-8859-13"}
)

// anywhere is tried when the language says nothing.
var anywhere = []string{
	"windows-1252", "windows-1251", "koi8-u", "windows-1250", "iso-8859-5", "windows-1253",
	"windows-1255", "windows-1256", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
	"windows-874",
}

const sampleSize = 8 << 10

// stray returns the single-byte charset in which a lone byte is read.
func stray(lang string) (*charmap.Charmap, string) {
	for _, name := range byLang[primary(lang)] {
		if enc, err := htmlindex.Get(name); err == nil {
			if single, ok := enc.(*charmap.Charmap); ok {
				return single, name
			}
		}
	}
	return charmap.Windows1252, "windows-1252"
}

func primary(lang string) string {
	tag, _, _ := strings.Cut(strings.ToLower(lang), "-")
	return tag
}

// detect guesses the charset of b, which is not UTF-8: the one in which it looks most like
// text. The language's own charsets have a head start.
func detect(b []byte, lang string) (encoding.Encoding, string) {
	part := sample(b)
	own := byLang[primary(lang)]
	best, bestName, bestScore := encoding.Encoding(charmap.Windows1252), "windows-1252", -1e18
	try := func(name string, bonus float64) {
		enc, err := htmlindex.Get(name)
		if err != nil {
			return
		}
		out, err := enc.NewDecoder().Bytes(part)
		if err != nil {
			return
		}
		if s := likeness(string(out)) + bonus*float64(len(part)); s > bestScore {
			best, bestName, bestScore = enc, name, s
		}
	}
	for _, name := range own {
		try(name, 0.25)
	}
	for _, name := range anywhere {
		try(name, 0)
	}
	return best, bestName
}

// sample returns the bytes that tell charsets apart: those over 0x7f with a little around.
func sample(b []byte) []byte {
	const around = 4
	out := make([]byte, 0, min(len(b), sampleSize))
	last := -1
	for i, c := range b {
		if c < 0x80 {
			continue
		}
		from := max(i-around, last+1)
		out = append(out, b[from:min(i+1, len(b))]...)
		last = i
		if len(out) >= sampleSize {
			break
		}
	}
	return out
}

// frequent are the letters that real text is full of, script by script.
const frequent = "оеаинтсрвлкмдпуяіїәαοιετσνηυρπκάόίέήיוהלאתרמבשןםעالنيمرتوبةسدهعقف" +
	"éèàáíóúñçãõäöüßåøæęąłśżćčšžřěýőűșțăâî" +
	"านรอกเงมยลวดทสตะปบคห่้ีัิู" +
	"的一是不了在人有我他这中大来上国和地到以说时要就出会可也对部年使外交官日驱逐俄" +
	"のにはをたがでしるとい이다의에는을를가고하은로지국기사한러시아"

// likeness scores decoded text: letters that are common, in natural case and in the company
// of their own script, against controls, symbols and broken characters.
func likeness(s string) float64 {
	score := 0.0
	var prev rune
	for _, r := range s {
		if r >= 0x80 {
			score += weigh(prev, r)
		}
		prev = r
	}
	return score
}

func weigh(prev, r rune) float64 {
	width := 1.0 // a character of two bytes stands for two of one
	if r >= 0x1100 && (unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hangul, r) || kana(r)) {
		width = 2
	}
	switch {
	case r == unicode.ReplacementChar || unicode.IsControl(r):
		return -20
	case unicode.Is(unicode.Co, r) || !unicode.IsPrint(r):
		return -10
	case !unicode.IsLetter(r):
		return punctuation(r)
	}
	score := 0.5 * width
	if strings.ContainsRune(frequent, unicode.ToLower(r)) {
		score += 0.7 * width
	}
	if !unicode.IsLetter(prev) {
		return score
	}
	return score - company(prev, r)
}

func kana(r rune) bool { return r >= 0x3040 && r <= 0x30ff }

func punctuation(r rune) float64 {
	switch {
	case strings.ContainsRune("“”„‘’«»–—…№°§\u00a0、。「」，", r):
		return 0.3
	case r >= 0x2500 && r <= 0x259f, r >= 0xff61 && r <= 0xff9f: // boxes, half-width kana
		return -3
	}
	return -1
}

// company is what speaks against r as a letter right after prev.
func company(prev, r rune) float64 {
	against := 0.0
	if unicode.IsLower(prev) && unicode.IsUpper(r) {
		against += 3
	}
	if unicode.IsUpper(prev) && unicode.IsUpper(r) {
		against += 0.7
	}
	if script(prev) != script(r) {
		against += 2
	}
	if prev >= 0x80 && unicode.Is(unicode.Latin, prev) && unicode.Is(unicode.Latin, r) {
		against++ // accented letters seldom stand side by side
	}
	return against
}

func script(r rune) byte {
	switch {
	case r < 0x250:
		return 'l'
	case r < 0x400:
		return 'g'
	case r < 0x530:
		return 'c'
	case r < 0x600:
		return 'h'
	case r < 0x780:
		return 'a'
	case unicode.Is(unicode.Thai, r):
		return 't'
	case kana(r), unicode.Is(unicode.Han, r):
		return 'j'
	case unicode.Is(unicode.Hangul, r):
		return 'k'
	}
	return 'o'
}
