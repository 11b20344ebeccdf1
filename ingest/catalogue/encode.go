package catalogue

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"

	"nongrata/ingest"
)

// Encode returns sources in the form of a catalogue file, without what is the default.
func Encode(sources []ingest.Source) ([]byte, error) {
	return encode(len(sources), func(i int) entry { return whole(sources[i]) })
}

// A Change is a source as it is and as it should be.
type Change struct{ Was, Now ingest.Source }

// Empty reports whether nothing differs.
func (c Change) Empty() bool {
	return reflect.DeepEqual(difference(c), entry{ID: string(c.Now.ID)})
}

// Check reports what makes s unfit for the catalogue.
func Check(s ingest.Source) error {
	b, err := Encode([]ingest.Source{s})
	if err != nil {
		return err
	}
	var m merger
	if err := m.merge("source", b); err != nil {
		_, text, _ := strings.Cut(err.Error(), ": ") // without the file and line that nobody has seen
		return errors.New(text)
	}
	return nil
}

// EncodeChanges returns a catalogue file that makes each Was into its Now, by the keys alone
// that differ.
func EncodeChanges(changes []Change) ([]byte, error) {
	return encode(len(changes), func(i int) entry { return difference(changes[i]) })
}

func encode(n int, at func(int) entry) ([]byte, error) {
	file := struct {
		Sources []entry `yaml:"sources"`
	}{make([]entry, n)}
	for i := range n {
		file.Sources[i] = at(i)
	}
	b, err := yaml.MarshalWithOptions(file, yaml.IndentSequence(true), yaml.Indent(2))
	if err != nil {
		return nil, fmt.Errorf("writing sources: %w", err)
	}
	return b, nil
}

// entryOf returns s with every key given.
func entryOf(s ingest.Source) entry {
	kind, method, of, address := string(s.Kind), string(s.Method), string(s.Country), s.URL
	if s.Template != "" {
		address = s.Template
	}
	return entry{
		ID: string(s.ID), Name: &s.Name, Kind: &kind, Country: &of, Languages: &s.Languages,
		Method: &method, URL: &address, Page: &s.PageURL, Domains: &s.Domains, Selectors: &s.Selectors,
		Match: &s.Match, FullText: &s.FullText, Identity: &s.Identity, Interval: &s.Interval, Confidence: &s.Confidence,
		Evidence: &s.Evidence, Checked: &s.Checked, Disabled: &s.Disabled, Note: &s.Note,
		Alternatives: &s.Alternatives, Parameters: &s.Parameters, Service: &s.Service, Terms: &s.Terms,
		Render: &s.Render, Transport: &s.Transport,
	}
}

// whole leaves out what is empty.
func whole(s ingest.Source) entry {
	e := entryOf(s)
	each(&e, func(_ int, v reflect.Value) bool { return !empty(v.Elem()) })
	return e
}

// difference leaves out what is the same.
func difference(c Change) entry {
	was, now := entryOf(c.Was), entryOf(c.Now)
	old := reflect.ValueOf(was)
	each(&now, func(i int, v reflect.Value) bool {
		before := old.Field(i).Elem()
		if empty(before) && empty(v.Elem()) {
			return false
		}
		return !reflect.DeepEqual(before.Interface(), v.Elem().Interface())
	})
	return now
}

// each clears the keys of e that keep refuses.
func each(e *entry, keep func(field int, v reflect.Value) bool) {
	v := reflect.ValueOf(e).Elem()
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() == reflect.Pointer && !f.IsNil() && !keep(i, f) {
			f.SetZero()
		}
	}
}

func empty(v reflect.Value) bool {
	return v.IsZero() || (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.Len() == 0
}
