package lexicon

import (
	"bufio"
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Problem is what is wrong with a lexicon file, in one line.
type Problem struct {
	File string
	Line int
	Key  string // the section, key or form that is wrong
	What string
}

// Error gives file, line, key and what is wrong.
func (p *Problem) Error() string {
	return fmt.Sprintf("lexicon %s:%d: %s: %s", p.File, p.Line, p.Key, p.What)
}

// An item is one parsed line of a file: its forms and what it says of them.
type item struct {
	forms []string
	entry Entry
	line  int
}

// A file is one parsed .lex or .states file.
type file struct {
	name    string
	head    map[string]string
	endings map[string][]string
	items   []item
}

// lexParser reads the lines of one file; the first problem ends it.
type lexParser struct {
	out     file
	sec     string // the open section
	base    map[string]string
	line    int
	seen    map[string]int // section + form → line
	isState bool
}

func parseFile(name string, b []byte) (*file, error) {
	p := &lexParser{
		out:  file{name: name, head: map[string]string{}, endings: map[string][]string{}},
		seen: map[string]int{}, isState: strings.HasSuffix(name, ".states"),
	}
	sc := bufio.NewScanner(bytes.NewReader(b))
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		p.line++
		line, _, _ := strings.Cut(strings.TrimPrefix(sc.Text(), "\ufeff"), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := p.read(line); err != nil {
			return nil, err
		}
	}
	if err := sc.Err(); err != nil {
		return nil, p.problem("line", "%v", err)
	}
	return &p.out, nil
}

func (p *lexParser) problem(key, format string, args ...any) error {
	return &Problem{File: p.out.name, Line: p.line, Key: key, What: fmt.Sprintf(format, args...)}
}

func (p *lexParser) read(line string) error {
	switch {
	case strings.HasPrefix(line, "endings "):
		return p.ending(strings.TrimPrefix(line, "endings "))
	case p.isState:
		return p.state(line)
	case strings.HasPrefix(line, "["):
		return p.open(line)
	case p.sec == "":
		return p.setting(line)
	}
	return p.entry(line)
}

// setting reads a line of the head: "key value".
func (p *lexParser) setting(line string) error {
	key, value, _ := strings.Cut(line, " ")
	value = strings.TrimSpace(value)
	allowed, ok := settings[key]
	switch {
	case !ok:
		return p.problem(key, "unknown setting; want one of %s",
			strings.Join(sortedKeys(settings), ", "))
	case value == "":
		return p.problem(key, "no value")
	case allowed != nil && !slices.Contains(allowed, value):
		return p.problem(key, "%q: want one of %s", value, strings.Join(allowed, ", "))
	case p.out.head[key] != "":
		return p.problem(key, "set twice")
	}
	p.out.head[key] = value
	return nil
}

// ending reads "endings NAME = a, b, -".
func (p *lexParser) ending(line string) error {
	name, list, ok := strings.Cut(line, "=")
	name = strings.TrimSpace(name)
	if !ok || name == "" || strings.ContainsAny(name, " *,") {
		return p.problem("endings", "want: endings NAME = a, b, -")
	}
	if p.out.endings[name] != nil {
		return p.problem("endings "+name, "defined twice")
	}
	for e := range strings.SplitSeq(list, ",") {
		e = strings.TrimSpace(e)
		if e == "-" {
			e = ""
		}
		p.out.endings[name] = append(p.out.endings[name], e)
	}
	return nil
}

// open reads a section header: "[name key=value …]".
func (p *lexParser) open(line string) error {
	if !strings.HasSuffix(line, "]") {
		return p.problem(line, "section without a closing bracket")
	}
	words := strings.Fields(line[1 : len(line)-1])
	if len(words) == 0 {
		return p.problem("[]", "section without a name")
	}
	spec, ok := sections[words[0]]
	if !ok {
		return p.problem("["+words[0]+"]", "unknown section; want one of %s",
			strings.Join(sortedKeys(sections), ", "))
	}
	base, err := p.attributes(spec, words[1:])
	if err != nil {
		return err
	}
	p.sec, p.base = words[0], base
	return nil
}

// attributes reads "key=value" words that spec allows.
func (p *lexParser) attributes(spec section, words []string) (map[string]string, error) {
	out := map[string]string{}
	for _, w := range words {
		key, value, ok := strings.Cut(w, "=")
		switch {
		case !ok || value == "":
			return nil, p.problem(w, "want key=value")
		case key != spec.is && !slices.Contains(spec.keys, key):
			return nil, p.problem(key, "unknown key in this section; want one of %s",
				strings.TrimPrefix(strings.Join(append([]string{spec.is}, spec.keys...),
					", "), ", "))
		case key == spec.is && spec.among != nil && !slices.Contains(spec.among, value):
			return nil, p.problem(key, "%q: want one of %s", value, strings.Join(spec.among, ", "))
		case out[key] != "":
			return nil, p.problem(key, "given twice")
		}
		out[key] = value
	}
	return out, nil
}

// entry reads "form, form | key=value …" in the open section.
func (p *lexParser) entry(line string) error {
	spec := sections[p.sec]
	left, right, _ := strings.Cut(line, " | ")
	own, err := p.attributes(spec, strings.Fields(right))
	if err != nil {
		return err
	}
	e := Entry{Kind: spec.kind, Rule: fmt.Sprintf("%s %s:%d", p.sec, p.out.name, p.line)}
	for _, key := range append([]string{spec.is}, spec.keys...) {
		value := own[key]
		if value == "" {
			value = p.base[key]
		}
		if value == "" {
			if key != "" && ((key == spec.is && spec.need) || required[key]) {
				return p.problem(key, "missing")
			}
			continue
		}
		if err := p.set(&e, spec, key, value); err != nil {
			return err
		}
	}
	return p.keep(left, e)
}

// required keys of their sections: a number word without a value says nothing.
var required = map[string]bool{"value": true, "hours": true}

// set puts one attribute into e.
func (p *lexParser) set(e *Entry, spec section, key, value string) error {
	if key == spec.is {
		e.Is = value
		return nil
	}
	choice := func(words ...string) (int, error) {
		if i := slices.Index(words, value); i >= 0 {
			return i, nil
		}
		return 0, p.problem(key, "%q: want one of %s", value, strings.Join(words, ", "))
	}
	var err error
	var i int
	switch key {
	case "voice":
		i, err = choice("either", "active", "passive", "noun", "phrase", "target")
		e.Voice = Voice(i)
	case "plural":
		i, err = choice("any", "no", "yes", "dual")
		e.Plural = Plural(i)
	case "side":
		i, err = choice("any", "before", "after")
		e.Side = Side(i)
	case "next":
		i, err = choice("no", "yes", "noun")
		e.Next, e.NextNoun = i > 0, i == 2
	case "weak", "scale", "own", "adjective", "public", "infinitive", "asks", "rest", "soft", "modal", "opens", "sum":
		i, err = choice("no", "yes")
		flag := map[string]*bool{"weak": &e.Weak, "scale": &e.Scale, "own": &e.Own, "adjective": &e.Adj,
			"public": &e.Public, "infinitive": &e.Infinitive, "asks": &e.Asks, "rest": &e.Rest, "soft": &e.Soft, "modal": &e.Modal, "opens": &e.Opens, "sum": &e.Sum}[key]
		*flag = i == 1
	case "value", "hours":
		e.Value, err = strconv.Atoi(value)
		if err != nil {
			err = p.problem(key, "%q: want a whole number", value)
		}
	}
	return err
}

// keep splits the forms and adds the item; the same form twice in a section is an error.
func (p *lexParser) keep(list string, e Entry) error {
	it := item{entry: e, line: p.line}
	for f := range strings.SplitSeq(list, ",") {
		f = strings.TrimSpace(f)
		if f == "" {
			return p.problem(list, "empty form")
		}
		key := fmt.Sprint(e.Kind, "\x00", f)
		if e.Kind != State {
			if first := p.seen[key]; first != 0 {
				return p.problem(f, "given twice in this section, first on line %d", first)
			}
			p.seen[key] = p.line
		}
		it.forms = append(it.forms, f)
	}
	p.out.items = append(p.out.items, it)
	return nil
}

// forms of a state's name by the key in .states files.
var stateForms = map[string]Form{
	"name": Name, "adj": Adjective, "dem": Demonym, "cap": Capital, "met": Metonym,
	"gen": Genitive, "by": Agent, "in": Locative, "to": Dative, "from": Ablative, "one": Single, "short": Short,
}

// state reads "CODE | name: … | adj: … | cap: …".
func (p *lexParser) state(line string) error {
	parts := strings.Split(line, "|")
	code := strings.TrimSpace(parts[0])
	if code == "" || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") != "" || len(parts) < 2 {
		return p.problem(code, "want: CODE | name: … | adj: …")
	}
	if p.seen[code] != 0 {
		return p.problem(code, "given twice, first on line %d", p.seen[code])
	}
	p.seen[code] = p.line
	for _, part := range parts[1:] {
		key, list, ok := strings.Cut(part, ":")
		key = strings.TrimSpace(key)
		form, known := stateForms[key]
		if !ok || !known {
			return p.problem(code+" "+key, "unknown key; want one of %s",
				strings.Join(sortedKeys(stateForms), ", "))
		}
		e := Entry{Kind: State, Is: code, Form: form, Rule: fmt.Sprintf("%s %s:%d", key,
			p.out.name, p.line)}
		if err := p.keep(list, e); err != nil {
			return err
		}
	}
	return nil
}
