package opml

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"nongrata/ingest"
)

// Distrust takes from the outline what only its reader may decide, and says of each attribute what
// it would have done: run a program or a browser, change how the source is reached and whose
// certificates are believed, speak for a state. A source that speaks for one becomes one of that
// kind instead. What remains names addresses, words and selectors, which harm nobody.
func (o *Outline) Distrust(instead ingest.Kind) []string {
	var left []string
	s := &o.Source
	if len(s.Render.Command) > 0 {
		left = append(left, fmt.Sprintf("ng:render: runs the program %q", s.Render.Command[0]))
	}
	if s.Render.Chromium {
		left = append(left, "ng:render: has a browser load its pages")
	}
	if s.Transport != (ingest.Transport{}) {
		left = append(left, "ng:transport: sets "+strings.Join(set(s.Transport), ", "))
	}
	s.Render, s.Transport = ingest.Render{}, ingest.Transport{}
	if s.Kind.Official() && s.Kind != instead {
		left = append(left, fmt.Sprintf("ng:kind: speaks as %s", s.Kind))
		s.Kind = instead
	}
	return left
}

// set returns the keys of t that are set. Their values are nobody's to read: a proxy may have a
// password.
func set(t ingest.Transport) []string {
	keys := map[string]any{}
	b, err := json.Marshal(t)
	if err == nil {
		err = json.Unmarshal(b, &keys)
	}
	if err != nil {
		return []string{"how it is reached"} // unreachable
	}
	return slices.Sorted(maps.Keys(keys))
}

// Differ returns in which fields the outline's source is another than s, by the names of their
// attributes. What a list never has, s may have.
func (o Outline) Differ(s ingest.Source) []string {
	var differ []string
	a, b := reflect.ValueOf(o.Source), reflect.ValueOf(s)
	for i := range a.NumField() {
		name := a.Type().Field(i).Name
		if name == "Origin" || slices.Contains(local, name) && a.Field(i).IsZero() || empty(a.Field(i)) && empty(b.Field(i)) {
			continue
		}
		if !reflect.DeepEqual(a.Field(i).Interface(), b.Field(i).Interface()) {
			differ = append(differ, strings.ToLower(name))
		}
	}
	return differ
}

// empty reports whether v is zero, or a list of nothing.
func empty(v reflect.Value) bool {
	return v.IsZero() || (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.Len() == 0
}
