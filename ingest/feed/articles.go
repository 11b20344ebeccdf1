package feed

import (
	"encoding/json"
	"net/url"
	"regexp"
	"strings"

	"nongrata/ingest"
)

// An articleList is the JSON of GDELT's article search (DOC 2.0 API, mode=ArtList, format=json).
type articleList struct {
	Articles []struct {
		URL   string `json:"url"`
		Title string `json:"title"`
	} `json:"articles"`
}

// badEscape is a backslash that JSON has no meaning for, which this service sends in titles.
var badEscape = regexp.MustCompile(`(\\\\|\\["/bfnrtu])|\\`)

// parseArticles reads such a list. Its entries are undated: the service says only when it saw
// them, which may be years after they were published.
func parseArticles(text []byte, notes []string) ([]ingest.Entry, error) {
	var l articleList
	if err := json.Unmarshal(text, &l); err != nil {
		fixed := badEscape.ReplaceAll(text, []byte("$1"))
		if json.Unmarshal(fixed, &l) != nil {
			return nil, ingest.Faultf(ingest.Malformed, "reading the list of articles: %w", err)
		}
		notes = append(notes, "recovered from a broken feed: backslashes that mean nothing")
	}
	if len(l.Articles) > maxItems {
		return nil, &ingest.Fault{Health: ingest.TooLarge, Err: errTooMany}
	}
	all := make([]ingest.Entry, 0, len(l.Articles))
	for _, a := range l.Articles {
		u, err := url.Parse(strings.TrimSpace(a.URL))
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			continue
		}
		all = append(all, ingest.Entry{Key: ingest.CanonicalURL(u.String()), URL: u.String(), Title: plain(a.Title), Notes: notes})
	}
	if len(all) == 0 && len(l.Articles) > 0 {
		return nil, ingest.Faultf(ingest.Malformed, "none of its %d articles has an address", len(l.Articles))
	}
	return all, nil
}
