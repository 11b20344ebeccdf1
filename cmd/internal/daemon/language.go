package daemon

import (
	"nongrata/extract/langid"
	"nongrata/ingest"
)

// How much text and how clear a lead it takes to call news foreign.
const (
	leastWords = 120 // bytes
	clearLead  = .5  // bits a feature
)

// languageOf tells the language of a source's news for its health: its own where the text may
// well be in it.
func languageOf(s ingest.Source, text string) string {
	m, err := langid.Default()
	if err != nil || len(text) < leastWords {
		return ""
	}
	r := m.Rank(text)
	for _, l := range s.Languages {
		if !m.Knows(l) || r.Plausible(l) {
			return l
		}
	}
	code, lead := r.Best()
	if lead < clearLead {
		return ""
	}
	return code
}
