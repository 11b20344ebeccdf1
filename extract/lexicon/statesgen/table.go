package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing/fstest"
	"unicode/utf8"

	"nongrata/extract/lexicon"
)

// A table is a .states file by lines, so that it can be written back unchanged.
type table struct {
	head    []string // comments and endings
	rows    []string // lines of states
	endings map[string][]string
	omit    map[string]bool // "CODE form"
	both    map[string][]string
}

func parseTable(s string) *table {
	t := &table{endings: map[string][]string{}, omit: map[string]bool{}, both: map[string][]string{}}
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\n")
		if rest, ok := strings.CutPrefix(line, "# omit: "); ok {
			t.omit[strings.TrimSpace(rest)] = true
		}
		if rest, ok := strings.CutPrefix(line, "# both: "); ok {
			f, codes, _ := strings.Cut(rest, ":")
			t.both[strings.TrimSpace(f)] = strings.Fields(codes)
		}
		if rest, ok := strings.CutPrefix(line, "endings "); ok {
			t.ending(rest)
		}
		if strings.Contains(line, " | ") && !strings.HasPrefix(line, "#") {
			t.rows = append(t.rows, line)
		} else {
			t.head = append(t.head, line)
		}
	}
	return t
}

func (t *table) ending(line string) {
	name, list, _ := strings.Cut(line, "=")
	for e := range strings.SplitSeq(list, ",") {
		e = strings.TrimSpace(e)
		if e == "-" {
			e = ""
		}
		t.endings[strings.TrimSpace(name)] = append(t.endings[strings.TrimSpace(name)], e)
	}
}

// String writes the file: the head, then a line a state.
func (t *table) String() string {
	return strings.Join(slices.Concat(t.head, t.rows), "\n") + "\n"
}

func (t *table) omitted(code, text string) bool { return t.omit[code+" "+text] }

// add appends f's text to its state's line, or begins one; it reports whether it is new.
func (t *table) add(f form) bool {
	text := f.text
	if acronym(text) {
		text = "=" + text
	}
	for i, row := range t.rows {
		code, rest, _ := strings.Cut(row, " | ")
		if code != f.code {
			continue
		}
		parts := strings.Split(rest, " | ")
		for k, p := range parts {
			list, ok := strings.CutPrefix(p, f.key+": ")
			if !ok {
				continue
			}
			if slices.Contains(strings.Split(list, ", "), text) {
				return false
			}
			parts[k] = p + ", " + text
			t.rows[i] = code + " | " + strings.Join(parts, " | ")
			return true
		}
		t.rows[i] = row + " | " + f.key + ": " + text
		return true
	}
	t.rows = append(t.rows, f.code+" | "+f.key+": "+text)
	return true
}

// acronym reports a short form in capitals, which in another case may be a word: EAU, US.
func acronym(s string) bool {
	return len(s) <= 8 && utf8.RuneCountInString(s) > 1 && strings.ToUpper(s) == s && strings.ToLower(s) != s &&
		!strings.ContainsAny(s, " -.'")
}

// forms lists the forms of every state's line with their endings written out; a prefix
// wildcard is left as its stem.
func (t *table) forms() map[string][]string {
	out := map[string][]string{}
	for _, row := range t.rows {
		parts := strings.Split(row, " | ")
		for _, p := range parts[1:] {
			_, list, _ := strings.Cut(p, ": ")
			for f := range strings.SplitSeq(list, ", ") {
				out[parts[0]] = append(out[parts[0]], t.expand(f)...)
			}
		}
	}
	return out
}

func (t *table) expand(f string) []string {
	f = strings.ReplaceAll(strings.ReplaceAll(f, "=", ""), "*", "")
	stem, rest, ok := strings.Cut(f, "~")
	if !ok {
		return []string{f}
	}
	name, tail, _ := strings.Cut(rest, " ")
	if tail != "" {
		tail = " " + tail
	}
	var out []string
	for _, e := range t.endings[name] {
		out = append(out, t.expand(stem+e+tail)...)
	}
	return out
}

// compile loads a .states text beside the head of its .lex file, or a plain one while there
// is none.
func compile(folder, code, states string) (*lexicon.Language, error) {
	head := "language " + code + "\n"
	if b, err := os.ReadFile(filepath.Join(folder, code+".lex")); err == nil {
		head, _, _ = strings.Cut(string(b), "\n[")
		head += "\n"
	}
	s, err := lexicon.Load(fstest.MapFS{
		code + ".lex":    {Data: []byte(head)},
		code + ".states": {Data: []byte(states)},
	})
	if err != nil {
		return nil, err
	}
	return s.Language(code), nil
}

// named lists the states that the whole of text names.
func named(l *lexicon.Language, text string) []string {
	tokens := l.Script.Tokens(text, 0, len(text))
	var out []string
	for _, m := range l.Matches(text, tokens) {
		if m.Start == 0 && m.End == len(tokens) && m.Entry.Kind == lexicon.State && !slices.Contains(out, m.Entry.Is) {
			out = append(out, m.Entry.Is)
		}
	}
	slices.Sort(out)
	return out
}

// names reports whether the whole of text names the state.
func names(l *lexicon.Language, text, code string) bool { return slices.Contains(named(l, text), code) }
