package lexicon

import (
	"strings"
	"unicode/utf8"
)

// gapTokens is how many tokens "..." may stand for.
const gapTokens = 28

// A piece is one step of a pattern.
type piece struct {
	text   string // folded token
	prefix bool   // text*
	suffix bool   // *text
	exact  string // as written, when case matters
	gap    bool   // ...
	number bool   // <n>
}

// patterns turns one written form into the sequences of pieces it stands for.
func (f *file) patterns(s Script, form string) ([][]piece, string) {
	var out [][]piece
	expanded, bad := f.expand(form)
	if bad != "" {
		return nil, bad
	}
	for _, e := range expanded {
		p := pieces(s, e)
		if len(p) == 0 || p[0].gap || p[len(p)-1].gap {
			return nil, "no word at its beginning or end"
		}
		out = append(out, p)
	}
	return out, ""
}

// expand resolves (a|b) and stem~ending; at most 4000 readings a form.
func (f *file) expand(form string) ([]string, string) {
	if end := strings.IndexByte(form, ')'); end >= 0 || strings.Contains(form, "(") {
		open := strings.LastIndexByte(form[:max(end, 0)], '(') // the innermost first
		if open < 0 {
			return nil, "brackets do not match"
		}
		var out []string
		for alt := range strings.SplitSeq(form[open+1:end], "|") {
			more, bad := f.expand(form[:open] + alt + form[end+1:])
			if bad != "" {
				return nil, bad
			}
			if out = append(out, more...); len(out) > 4000 {
				return nil, "over 4000 readings"
			}
		}
		return out, ""
	}
	at := strings.IndexByte(form, '~')
	if at < 0 {
		return []string{form}, ""
	}
	rest := form[at+1:]
	end := strings.IndexByte(rest, ' ')
	if end < 0 {
		end = len(rest)
	}
	endings, ok := f.endings[rest[:end]]
	if !ok {
		return nil, "unknown endings " + rest[:end]
	}
	var out []string
	for _, e := range endings {
		more, bad := f.expand(form[:at] + e + rest[end:])
		if bad != "" {
			return nil, bad
		}
		out = append(out, more...)
	}
	return out, ""
}

func pieces(s Script, form string) []piece {
	form = strings.ReplaceAll(form, "...", " \x00 ")
	form = strings.ReplaceAll(form, "<n>", " \x01 ")
	var out []piece
	for _, w := range strings.Fields(form) {
		switch w {
		case "\x00":
			out = append(out, piece{gap: true})
		case "\x01":
			out = append(out, piece{number: true})
		default:
			out = append(out, wordPieces(s, w)...)
		}
	}
	return out
}

func wordPieces(s Script, w string) []piece {
	raw, exact := strings.CutPrefix(w, "=")
	stem, prefix := strings.CutSuffix(raw, "*")
	stem, suffix := strings.CutPrefix(stem, "*")
	var out []piece
	lead := ""
	if strings.HasPrefix(stem, "'") {
		lead = "x"
	}
	tail := "" // "d'" keeps its apostrophe only before a letter
	if r, _ := utf8.DecodeLastRuneInString(stem); isApostrophe(r) && s.Apostrophe == "left" {
		tail = "x"
	}
	full := lead + stem + tail
	for _, t := range s.Tokens(full, 0, len(full)) {
		if lead != "" && t.Start == 0 || tail != "" && t.Start == len(full)-1 {
			continue
		}
		p := piece{text: t.Text}
		if exact {
			p.exact = stem[t.Start-len(lead) : t.End-len(lead)]
		}
		out = append(out, p)
	}
	if len(out) > 0 {
		out[len(out)-1].prefix = prefix
		out[0].suffix = suffix
	}
	return out
}
