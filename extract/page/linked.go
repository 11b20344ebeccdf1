package page

import (
	"encoding/json"
	"strings"
)

// linkedData is what a page's JSON-LD says of its article.
type linkedData struct {
	published string
	body      string
}

// linked reads blocks of JSON-LD; broken ones are skipped.
func linked(blocks []string) linkedData {
	var out linkedData
	for _, b := range blocks {
		var v any
		if json.Unmarshal([]byte(b), &v) == nil {
			out.take(v, 0)
		}
	}
	return out
}

// take looks through lists, graphs and pages for the first article.
func (l *linkedData) take(v any, depth int) {
	if depth > 6 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.take(x, depth+1)
		}
	case map[string]any:
		if s, ok := v["datePublished"].(string); ok && l.published == "" {
			l.published = stamp(s)
		}
		if s, ok := v["articleBody"].(string); ok && l.body == "" {
			l.body = paragraphsOf(s)
		}
		l.take(v["@graph"], depth+1)
		l.take(v["mainEntity"], depth+1)
	}
}

// paragraphsOf brings a text with line breaks, or with tags, to paragraphs.
func paragraphsOf(s string) string {
	if strings.Contains(s, "</") {
		return stripped(s)
	}
	var out []string
	for l := range strings.Lines(s) {
		if l = line(l); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n\n")
}
