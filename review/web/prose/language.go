package prose

import (
	"fmt"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Language returns the English name of a BCP 47 language, the tag itself when it has none.
func Language(tag string) string {
	t, err := language.Parse(tag)
	if err != nil || tag == "" {
		if tag == "" {
			return "a language nobody named"
		}
		return tag
	}
	if n := display.English.Tags().Name(t); n != "" {
		return n
	}
	return tag
}

// Size prints a number of bytes for people.
func Size(n int) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1000*1000:
		return fmt.Sprintf("%.1f kB", float64(n)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1000/1000)
}
