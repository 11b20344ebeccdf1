package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A TokenKind says what a Token is made of.
type TokenKind uint8

// The kinds of token.
const (
	Word   TokenKind = iota
	Number           // a run of digits; Value holds it
	Figure           // digits that are no count: 8.15, 11:59, 2022-04-05
	Mark             // punctuation; Text is one character
)

// A Token is a word, a number or a mark, with its place in the source.
type Token struct {
	Start, End int    // byte offsets into the source
	Text       string // folded
	Value      int    // of a Number
	Kind       TokenKind
	Upper      bool // begins with a capital in the source
	Joined     bool // follows the token before without a space
}

// A Script is the letters of one language: how its words are cut and folded.
type Script struct {
	Spaces     bool   // words are separated by spaces; otherwise every letter is a token
	Apostrophe string // right ('s), left (l'), inside (no cut)
	Accents    bool   // keep accents; false folds é to e
	Turkish    bool   // İ and ı are letters of their own
	Prefixes   []string
}

// Tokens cuts source[from:to] into tokens.
func (s Script) Tokens(source string, from, to int) []Token {
	t := tokeniser{script: s, src: source[:to], at: from}
	t.out = make([]Token, 0, (to-from)/5+4)
	for t.at < to {
		t.step()
	}
	return t.out
}

type tokeniser struct {
	script Script
	src    string
	at     int
	spaced bool
	out    []Token
}

func (t *tokeniser) step() {
	r, n := utf8.DecodeRuneInString(t.src[t.at:])
	switch {
	case unicode.IsSpace(r):
		t.spaced = true
		t.at += n
	case isDropped(r):
		t.at += n
	case unicode.IsDigit(r):
		t.number()
	case r == 'h' && t.address() > 0:
		t.add(Token{Start: t.at, End: t.at + t.address(), Text: "/", Kind: Mark})
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		t.word(r)
	case isApostrophe(r):
		t.apostrophe(n)
	case isHyphen(r) && t.dash(n):
		t.add(Token{Start: t.at, End: t.at + n, Text: "—", Kind: Mark})
	case isQuote(r) || isHyphen(r):
		t.at += n
	default:
		t.add(Token{Start: t.at, End: t.at + n, Text: foldMark(r, t.src[t.at:t.at+n]), Kind: Mark})
	}
}

// address returns the length of the web address that begins here, 0 for none: the words in it are
// nobody's claim.
func (t *tokeniser) address() int {
	rest := t.src[t.at:]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") {
		return 0
	}
	if n := strings.IndexFunc(rest, unicode.IsSpace); n >= 0 {
		return n
	}
	return len(rest)
}

// add appends tok, unless it is one more of a row of marks that says nothing more.
func (t *tokeniser) add(tok Token) {
	const enough = 3
	if n := len(t.out); tok.Kind == Mark && n >= enough && t.out[n-1].End == tok.Start && !t.spaced {
		row := t.out[n-enough:]
		if !slices.ContainsFunc(row, func(o Token) bool { return o.Kind != Mark || o.Text != tok.Text }) {
			t.out[n-1].End = tok.End
			t.at = tok.End
			return
		}
	}
	tok.Joined = !t.spaced && len(t.out) > 0
	t.spaced = false
	t.out = append(t.out, tok)
	t.at = tok.End
}

// dash reports whether the hyphen here stands for a dash: between spaces, or doubled.
func (t *tokeniser) dash(n int) bool {
	rest := t.src[t.at+n:]
	return t.spaced && (strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "- "))
}

// apostrophe keeps "'s" with the letters that follow when the language says so.
func (t *tokeniser) apostrophe(n int) {
	start := t.at
	t.at += n
	if t.script.Apostrophe != "right" || t.spaced || len(t.out) == 0 ||
		t.out[len(t.out)-1].End != start {
		return
	}
	end := t.at
	for end < len(t.src) {
		r, m := utf8.DecodeRuneInString(t.src[end:])
		if !unicode.IsLetter(r) {
			break
		}
		end += m
	}
	t.add(Token{Start: start, End: end, Text: "'" + t.script.Fold(t.src[t.at:end])})
}

func (t *tokeniser) word(first rune) {
	start := t.at
	if t.single(first) {
		_, n := utf8.DecodeRuneInString(t.src[start:])
		t.add(Token{Start: start, End: start + n, Text: t.script.Fold(t.src[start : start+n])})
		return
	}
	if end := t.plainWord(start); end > start {
		t.add(Token{Start: start, End: end, Text: t.script.Fold(t.src[start:end]),
			Upper: first <= 'Z'})
		return
	}
	if end := initials(t.src, start); end > start {
		t.add(Token{Start: start, End: end, Text: t.script.Fold(t.src[start:end]),
			Upper: unicode.IsUpper(first)})
		return
	}
	end := t.wordEnd(start)
	t.add(Token{Start: start, End: end, Text: t.script.Fold(t.src[start:end]),
		Upper: unicode.IsUpper(first)})
}

// plainWord returns the end of a word of ASCII letters that nothing special follows, or
// start.
func (t *tokeniser) plainWord(start int) int {
	end := start
	for end < len(t.src) && (t.src[end]|0x20 >= 'a' && t.src[end]|0x20 <= 'z') {
		end++
	}
	if end < len(t.src) {
		c := t.src[end]
		if c >= utf8.RuneSelf || c == '\'' || c == '`' || c == '.' && end-start == 1 {
			return start
		}
	}
	return end
}

func (t *tokeniser) wordEnd(start int) int {
	end := start
	for end < len(t.src) {
		r, n := utf8.DecodeRuneInString(t.src[end:])
		switch {
		case isApostrophe(r) && letterAt(t.src, end+n) && t.script.Apostrophe == "inside":
		case isApostrophe(r) && t.script.Apostrophe == "left" && letterAt(t.src, end+n):
			return end + n
		case !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && !isDropped(r):
			return end
		case t.single(r):
			return end
		}
		end += n
	}
	return end
}

// single reports whether r is a token by itself: a letter of a script without spaces.
func (t *tokeniser) single(r rune) bool {
	if r < 0x0e00 {
		return false
	}
	if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) || r == 'ー' {
		return true
	}
	return !t.script.Spaces && unicode.Is(unicode.Hangul, r)
}

// number reads digits with their group separators; 8.15, 11:59 and dates become Figures.
func (t *tokeniser) number() {
	start, end := t.at, t.at
	value, digits, figure := 0, 0, false
	for end < len(t.src) {
		r, n := utf8.DecodeRuneInString(t.src[end:])
		if unicode.IsDigit(r) {
			if digits < 9 {
				value = value*10 + digitOf(r)
			}
			digits++
			end += n
			continue
		}
		if !digitAt(t.src, end+n) || !strings.ContainsRune(".,:/-٬٫", r) || (r == '-' && !looksISO(t.src[start:])) {
			break
		}
		if (r != ',' && r != '.' && r != '٬') || !grouped(t.src[end+n:]) {
			figure = true
		}
		end += n
	}
	tok := Token{Start: start, End: end, Text: foldDigits(t.src[start:end]), Value: value, Kind: Number}
	if figure || digits > 9 {
		tok.Kind = Figure
	}
	t.add(tok)
}

// grouped reports whether s begins with exactly three digits: a thousands group.
func grouped(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsDigit(r) {
			break
		}
		n++
	}
	return n == 3
}

func looksISO(s string) bool {
	return len(s) >= 10 && s[4] == '-' && s[7] == '-'
}

// initials returns the end of dotted initials such as "U.S." at start, or start.
func initials(s string, start int) int {
	end, pairs := start, 0
	for {
		r, n := utf8.DecodeRuneInString(s[end:])
		if n == 0 || !unicode.IsLetter(r) || end+n >= len(s) || s[end+n] != '.' {
			break
		}
		end += n + 1
		pairs++
	}
	if pairs < 2 {
		return start
	}
	return end
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[min(i, len(s)):])
	return unicode.IsLetter(r)
}

func digitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[min(i, len(s)):])
	return unicode.IsDigit(r)
}
