package feed

import (
	"bytes"
	"encoding/json"
)

// uncut returns a JSON Feed that breaks off with its list of items closed after the last one
// that is whole; nil when there is none, or when something else is wrong with it.
func uncut(text []byte) []byte {
	d := json.NewDecoder(bytes.NewReader(text))
	if !toItems(d) {
		return nil
	}
	end := int64(-1)
	for d.More() {
		var item json.RawMessage
		if d.Decode(&item) != nil {
			break
		}
		end = d.InputOffset()
	}
	if end < 0 {
		return nil
	}
	return append(bytes.Clone(text[:end]), "]}"...)
}

// toItems reads up to the beginning of the feed's list of items.
func toItems(d *json.Decoder) bool {
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return false
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return false
		}
		if name == "items" {
			t, err := d.Token()
			return err == nil && t == json.Delim('[')
		}
		var other json.RawMessage
		if d.Decode(&other) != nil {
			return false
		}
	}
	return false
}
