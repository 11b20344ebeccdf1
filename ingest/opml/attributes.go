package opml

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"nongrata/ingest"
)

// An attribute is one of ours.
type attribute struct{ name, value string }

// plain are the fields of a source that OPML has words for.
var plain = []string{"Name", "URL", "PageURL", "Note", "Origin"}

// local are the fields that stay at home: through which proxy and with which certificates a
// source is reached is nothing to give away.
var local = []string{"Transport"}

// attributesOf returns the fields of s that OPML has no word for, those that are set. Their
// names are those of the fields, their values text as it is and JSON for all else.
func attributesOf(s ingest.Source) ([]attribute, error) {
	var out []attribute
	v := reflect.ValueOf(s)
	for i := range v.NumField() {
		name, f := v.Type().Field(i).Name, v.Field(i)
		if slices.Contains(plain, name) || slices.Contains(local, name) || f.IsZero() {
			continue
		}
		value := f.String()
		if f.Kind() != reflect.String {
			b, err := json.Marshal(f.Interface())
			if err != nil {
				return nil, fmt.Errorf("writing %s of %s: %w", name, s.ID, err)
			}
			value = string(b)
		}
		out = append(out, attribute{strings.ToLower(name), value})
	}
	return out, nil
}

// setAttribute sets the field of s that a names.
func setAttribute(s *ingest.Source, a attribute) error {
	v := reflect.ValueOf(s).Elem()
	f := v.FieldByNameFunc(func(name string) bool {
		return strings.EqualFold(name, a.name) && !slices.Contains(plain, name)
	})
	switch {
	case !f.IsValid():
		return fmt.Errorf("ng:%s: unknown attribute", a.name)
	case f.Kind() == reflect.String:
		f.SetString(a.value)
		return nil
	}
	if err := json.Unmarshal([]byte(a.value), f.Addr().Interface()); err != nil {
		return fmt.Errorf("ng:%s=%q: %w", a.name, a.value, err)
	}
	return nil
}
