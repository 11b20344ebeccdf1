package lexicon

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold brings a word to the form in which it is compared: lower case, composed, without
// invisible characters, vowel points and, unless the script keeps them, accents.
func (s Script) Fold(w string) string {
	if isLowerASCII(w) {
		return w
	}
	if isASCII(w) && !s.Turkish {
		return strings.ToLower(w)
	}
	if folded, ok := foldTableOf(s).fold(w); ok {
		return folded
	}
	return s.foldSlow(w)
}

func (s Script) foldSlow(w string) string {
	if s.Turkish {
		w = strings.NewReplacer("İ", "i", "I", "ı").Replace(w)
	}
	w = norm.NFD.String(strings.ToLower(w))
	var b strings.Builder
	for _, r := range w {
		switch {
		case isDropped(r) || isPoint(r):
		case isApostrophe(r):
			b.WriteByte('\'')
		case r == 'ς':
			b.WriteRune('σ')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'ٱ': // the hamzas and the madda of أ إ آ fall as points
			b.WriteRune('ا')
		case r == 'ى' || r == 'ي':
			b.WriteRune('ی')
		case r == 'ك':
			b.WriteRune('ک')
		case r == 'ø' && !s.Accents:
			b.WriteByte('o')
		case r == 'ł' && !s.Accents:
			b.WriteByte('l')
		case !s.Accents && unicode.Is(unicode.Mn, r) && r < 0x0370:
		default:
			b.WriteRune(foldWidth(r))
		}
	}
	return strings.ReplaceAll(norm.NFC.String(b.String()), "ё", "е")
}

// foldWidth maps full-width Latin letters to ASCII.
func foldWidth(r rune) rune {
	if r >= 'ａ' && r <= 'ｚ' {
		return r - 'ａ' + 'a'
	}
	return r
}

func foldDigits(s string) string {
	if isASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return rune('0' + digitOf(r))
		}
		return r
	}, s)
}

// digitOf returns the value of a decimal digit of any script; every block of them is
// contiguous and begins at a multiple of ten above its zero.
func digitOf(r rune) int {
	if r <= '9' {
		return int(r - '0')
	}
	zero := r
	for unicode.IsDigit(zero-1) && r-zero < 9 {
		zero--
	}
	return int(r - zero)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isLowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || (s[i] >= 'A' && s[i] <= 'Z') {
			return false
		}
	}
	return true
}

// isDropped reports zero-width, bidi and soft-hyphen characters, and those that stand for
// bytes that could not be read.
func isDropped(r rune) bool {
	return r == 0x00ad || (r >= 0x200b && r <= 0x200f) || (r >= 0x202a && r <= 0x202e) ||
		(r >= 0x2060 && r <= 0x2069) || r == 0xfeff || r == 0x0640 || r == 0xfffd
}

// isPoint reports the optional vowel points of Arabic and Hebrew and the nukta of Hindi, hamza and madda above a
// letter among them.
func isPoint(r rune) bool {
	return (r >= 0x064b && r <= 0x0655) || r == 0x0670 || r == 0x093c || (r >= 0x0591 && r <= 0x05c7 &&
		unicode.Is(unicode.Mn, r))
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == 0x2019 || r == 0x02bc || r == 0x2018 || r == 0xff07 || r == '`' || r == 0x00b4
}

func isQuote(r rune) bool {
	return r == '"' || r == '«' || r == '»' || (r >= 0x201a && r <= 0x201f) || r == 0x2039 || r == 0x203a ||
		r == '„' || r == '「' || r == '」' || r == '『' || r == '』' || r == '״' || r == '*' || r == '_'
}

func isHyphen(r rune) bool {
	return r == '-' || r == 0x2010 || r == 0x2011 || r == '־' || r == '·'
}

// foldMark brings a mark to its ASCII likeness, so that lists and clauses are cut alike in
// every script; other marks stay as written.
func foldMark(r rune, written string) string {
	switch r {
	case '，', '、', '،', '､':
		return ","
	case '；', '؛':
		return ";"
	case '：':
		return ":"
	case '。', '．', '｡', '।', '۔':
		return "."
	case '！':
		return "!"
	case '？', '؟':
		return "?"
	case '（', '[', '【':
		return "("
	case '）', ']', '】':
		return ")"
	case '–', '—', '―', '−':
		return "—"
	case '％':
		return "%"
	}
	return written
}
