package prose

import (
	"fmt"
	"strconv"
	"strings"

	"nongrata/extract"
)

// NotGiven stands where a count has no figure.
const NotGiven = "number not given"

// Count puts a count into words: "25", "about 25", "at least 20", "10 to 15".
func Count(c extract.Count) string {
	switch {
	case c.Open():
		return NotGiven
	case c.Qualifier == extract.AtLeast && c.Min != nil:
		return "at least " + strconv.Itoa(*c.Min)
	case c.Qualifier == extract.AtMost && c.Max != nil:
		return "at most " + strconv.Itoa(*c.Max)
	}
	s := figures(c)
	if c.Qualifier == extract.About {
		return "about " + s
	}
	return s
}

func figures(c extract.Count) string {
	switch {
	case c.Min == nil:
		return "up to " + strconv.Itoa(*c.Max)
	case c.Max == nil:
		return strconv.Itoa(*c.Min) + " or more"
	case *c.Min == *c.Max:
		return strconv.Itoa(*c.Min)
	}
	return fmt.Sprintf("%d to %d", *c.Min, *c.Max)
}

// Hedge returns the words that stand before a count's figure, "" for an exact one.
func Hedge(c extract.Count) string {
	s := Count(c)
	for _, h := range []string{"about", "at least", "at most", "up to"} {
		if strings.HasPrefix(s, h+" ") {
			return h
		}
	}
	return ""
}

// Figure returns the count without its hedge, "?" when it has no figure.
func Figure(c extract.Count) string {
	if c.Open() {
		return "?"
	}
	return strings.TrimPrefix(Count(c), Hedge(c)+" ")
}

func one(c extract.Count) bool {
	return c.Min != nil && c.Max != nil && *c.Min == 1 && *c.Max == 1
}

// Plural returns "1 source", "3 sources".
func Plural(n int, noun string) string {
	switch {
	case n == 1:
		return "1 " + noun
	case strings.HasSuffix(noun, "y"):
		return strconv.Itoa(n) + " " + strings.TrimSuffix(noun, "y") + "ies"
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
