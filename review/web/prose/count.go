package prose

import (
	"cmp"
	"strings"

	"nongrata/extract"
	"nongrata/review"
)

// Count puts a count into the desk's words: "25", "about 25", "number not given".
func Count(c extract.Count) string { return cmp.Or(review.CountWords(c), review.NotGiven) }

// Hedge returns the words that stand before a count's figure, "" for an exact one.
func Hedge(c extract.Count) string {
	for _, h := range []string{"about", "at least", "at most"} {
		if strings.HasPrefix(Count(c), h+" ") {
			return h
		}
	}
	return ""
}

// Figure returns the count without its hedge, "?" when it has no figure.
func Figure(c extract.Count) string {
	return cmp.Or(strings.TrimPrefix(review.CountWords(c), Hedge(c)+" "), "?")
}
