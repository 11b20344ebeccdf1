package review

import (
	_ "embed" // the adjectives
	"slices"
	"strings"

	"nongrata/ingest/country"
)

//go:embed adjectives.tsv
var adjectivesTSV string

// adjectives is read once from adjectives.tsv and never changes.
var adjectives = readAdjectives(adjectivesTSV)

func readAdjectives(tsv string) map[country.Code]string {
	out := map[country.Code]string{}
	for line := range strings.Lines(tsv) {
		code, adj, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			out[country.Code(code)] = adj
		}
	}
	return out
}

// articled are the parties that English names with an article.
var articled = []country.Code{
	"US", "GB", "AE", "NL", "PH", "BS", "GM", "MV", "MH", "KM", "SC", "SB", "CF", "DO", "CD", "CG", "VA",
	country.EU, country.UN, country.OSCE, country.AfricanUnion,
}

// Party names a state or organisation as it stands inside a sentence: "the United States".
func Party(c country.Code) string {
	switch {
	case c == "":
		return "an unnamed state"
	case slices.Contains(articled, c) && !strings.HasPrefix(strings.ToLower(c.Name()), "the "):
		return "the " + c.Name()
	}
	return c.Name()
}

// PartyLabel names a state or organisation where it stands alone: "United States".
func PartyLabel(c country.Code) string {
	if c == "" {
		return "Unnamed state"
	}
	return c.Name()
}

// Own returns noun as the party's own: "Russian diplomats", and "diplomats of North Macedonia"
// where no adjective is the party's alone.
func Own(c country.Code, noun string) string {
	if adj, ok := adjectives[c]; ok {
		return adj + " " + noun
	}
	return noun + " of " + Party(c)
}
