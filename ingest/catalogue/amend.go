package catalogue

import (
	"bytes"
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

// Amend returns the catalogue file b with changes made in it: an entry that it has is changed in
// the keys that differ, others are added at its end. Comments, order and everything else stay as
// they are. What cannot be changed so with certainty is an error, and the file is as it was.
func Amend(name string, b []byte, changes []Change) ([]byte, error) {
	before, err := parse(name, b)
	if err != nil {
		return nil, err
	}
	a := amendment{lines: strings.Split(strings.TrimRight(string(b), "\n"), "\n"), dash: 2}
	if len(bytes.TrimSpace(b)) == 0 {
		a.lines = []string{"sources:"}
	}
	known := map[string]entry{}
	for _, e := range before {
		known[e.ID] = e
		a.dash = max(a.indent(e.at.line)-2, 0)
	}
	var added []Change
	var edits []entry // with the place of the entry that is to be changed
	for _, c := range changes {
		e, ok := known[string(c.Now.ID)]
		if !ok {
			added = append(added, c)
			continue
		}
		d := difference(c)
		d.at = e.at
		edits = append(edits, d)
	}
	// From the end, so that lines above keep their numbers.
	slices.SortFunc(edits, func(x, y entry) int { return cmp.Compare(y.at.line, x.at.line) })
	for _, d := range edits {
		if err := a.change(d); err != nil {
			return nil, err
		}
	}
	if err := a.add(added); err != nil {
		return nil, err
	}
	out := []byte(strings.Join(a.lines, "\n") + "\n")
	if err := amended(name, out, before, changes); err != nil {
		return nil, fmt.Errorf("changing %s: %w: it has a form that is not changed safely; do it by hand", name, err)
	}
	return out, nil
}

// An amendment is a file being changed.
type amendment struct {
	lines []string // of the file, the first is line 1
	dash  int      // column of the list's dashes, from 0
}

// indent returns the column of the first key in a line, behind a dash, from 0.
func (a *amendment) indent(line int) int {
	text := a.lines[line-1]
	n := len(text) - len(strings.TrimLeft(text, " "))
	for strings.HasPrefix(text[n:], "- ") {
		rest := strings.TrimLeft(text[n+2:], " ")
		n = len(text) - len(rest)
	}
	return n
}

// change sets the keys of d in the entry at its place.
func (a *amendment) change(d entry) error {
	column := a.indent(d.at.line)
	type edit struct {
		from, to int // lines, from 0, that are replaced
		text     []string
	}
	var all []edit
	v := reflect.ValueOf(d)
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() != reflect.Pointer || f.IsNil() {
			continue
		}
		key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		text, err := keyLines(key, f.Interface(), column)
		if err != nil {
			return err
		}
		e := edit{text: text}
		if line, ok := d.at.keys[key]; ok {
			e.from, e.to = line-1, a.end(line-1, column)
			if line == d.at.line { // it stands behind the dash
				e.text[0] = a.lines[line-1][:column] + strings.TrimLeft(e.text[0], " ")
			}
		} else {
			e.from = a.end(d.at.keys["id"]-1, column)
			e.to = e.from
		}
		all = append(all, e)
	}
	slices.SortStableFunc(all, func(x, y edit) int { return cmp.Compare(y.from, x.from) })
	for _, e := range all {
		a.lines = slices.Replace(a.lines, e.from, e.to, e.text...)
	}
	return nil
}

// end returns the line, from 0, after the value of the key in line from.
func (a *amendment) end(from, column int) int {
	last := from + 1
	for i := from + 1; i < len(a.lines); i++ {
		text := strings.TrimLeft(a.lines[i], " ")
		n := len(a.lines[i]) - len(text)
		switch {
		case text == "":
			continue
		case n > column, n == column && strings.HasPrefix(text, "- "):
			last = i + 1
			continue
		}
		break
	}
	return last
}

// keyLines returns a key and its value as the lines of a mapping at a column.
func keyLines(key string, value any, column int) ([]string, error) {
	b, err := yaml.MarshalWithOptions(yaml.MapSlice{{Key: key, Value: value}}, yaml.IndentSequence(true))
	if err != nil {
		return nil, fmt.Errorf("writing %s: %w", key, err)
	}
	lines := strings.Split(strings.TrimRight(string(b), "\n"), "\n")
	for i := range lines {
		lines[i] = strings.Repeat(" ", column) + lines[i]
	}
	return lines, nil
}

// add puts sources at the end of the list.
func (a *amendment) add(changes []Change) error {
	if len(changes) == 0 {
		return nil
	}
	b, err := EncodeChanges(changes)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(a.lines, func(l string) bool { return strings.HasPrefix(l, "sources:") }) {
		a.lines = append(a.lines, "sources:")
	}
	for line := range strings.SplitSeq(strings.TrimRight(string(b), "\n"), "\n") {
		if rest, ok := strings.CutPrefix(line, "  "); ok {
			a.lines = append(a.lines, strings.Repeat(" ", a.dash)+rest)
		}
	}
	return nil
}

// amended proves that a changed file says what it ought to, and nothing else has changed.
func amended(name string, out []byte, before []entry, changes []Change) error {
	after, err := parse(name, out)
	if err != nil {
		return err
	}
	now := map[string]entry{}
	for _, e := range after {
		now[e.ID] = e
	}
	for _, c := range changes {
		e := now[string(c.Now.ID)]
		s, err := e.apply(c.Was)
		if err != nil {
			return err
		}
		if left := difference(Change{Was: s, Now: c.Now}); c.Was.ID != "" && !reflect.DeepEqual(left, entry{ID: string(c.Now.ID)}) {
			return fmt.Errorf("%s would not be as proposed", c.Now.ID)
		}
		delete(now, e.ID)
	}
	for _, e := range before {
		kept, ok := now[e.ID]
		kept.at, e.at = place{}, place{}
		if ok && !reflect.DeepEqual(kept, e) {
			return fmt.Errorf("%s would change too", e.ID)
		}
		delete(now, e.ID)
	}
	if len(now) > 0 {
		return fmt.Errorf("%d entries would be new", len(now))
	}
	return nil
}
