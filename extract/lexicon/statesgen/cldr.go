package main

import (
	_ "embed" // the table of capitals
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"nongrata/ingest/country"
)

//go:embed capitals.tsv
var capitals string

// A form is one name that CLDR gives a state.
type form struct {
	code string
	key  string // "name" or "cap"
	text string
}

// locales lists the CLDR locales that make up a language's file.
func locales(code string) []string {
	switch code {
	case "nb":
		return []string{"no"}
	case "nn":
		return []string{"nn", "no"}
	case "sr":
		return []string{"sr", "sr-Latn"}
	case "zh":
		return []string{"zh", "zh-Hant", "zh-Hant-HK"}
	}
	return []string{code}
}

// readLocale returns the names of every state, then the capitals, in a fixed order.
func readLocale(cldr fs.FS, locale string) ([]form, error) {
	var names struct {
		Main map[string]struct {
			LocaleDisplayNames struct {
				Territories map[string]string
			}
		}
	}
	if err := readJSON(cldr, "cldr-localenames-full/main/"+locale+"/territories.json", &names); err != nil {
		return nil, err
	}
	var out []form
	territories := names.Main[locale].LocaleDisplayNames.Territories
	for _, key := range slices.Sorted(maps.Keys(territories)) {
		code, _, _ := strings.Cut(key, "-")
		if !country.Code(code).Valid() || strings.HasSuffix(key, "-chagos") {
			continue
		}
		for _, n := range clean(code, territories[key]) {
			out = append(out, form{code, "name", n})
		}
	}
	more, err := readCapitals(cldr, locale)
	return append(out, more...), err
}

// readCapitals returns the example cities of the time zones that are named for a capital.
func readCapitals(cldr fs.FS, locale string) ([]form, error) {
	type zone map[string]json.RawMessage
	var dates struct {
		Main map[string]struct {
			Dates struct {
				TimeZoneNames struct {
					Zone map[string]zone
				}
			}
		}
	}
	if err := readJSON(cldr, "cldr-dates-full/main/"+locale+"/timeZoneNames.json", &dates); err != nil {
		return nil, err
	}
	zones := dates.Main[locale].Dates.TimeZoneNames.Zone
	var out []form
	for line := range strings.Lines(capitals) {
		code, path, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		area, city, _ := strings.Cut(path, "/")
		var z struct{ ExemplarCity string }
		if raw := zones[area][city]; raw != nil {
			if err := json.Unmarshal(raw, &z); err != nil {
				return nil, fmt.Errorf("reading zone %s of %s: %w", path, locale, err)
			}
		}
		for _, n := range clean("", z.ExemplarCity) {
			out = append(out, form{code, "cap", n})
		}
	}
	return out, nil
}

func readJSON(cldr fs.FS, name string, into any) error {
	b, err := fs.ReadFile(cldr, name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("reading %s: %w", name, err)
	}
	return nil
}

var (
	bracket = regexp.MustCompile(`\s*[(（]([^)）]*)[)）]`)
	spaced  = regexp.MustCompile(`\s+[-–—]\s+`)
)

// clean turns a CLDR name into forms that a .states line can hold. What stands in brackets
// tells apart (the two Congos, the two Virgin Islands), is another name (Burma) or goes.
func clean(code, name string) []string {
	out := []string{bracket.ReplaceAllString(name, "")}
	if m := bracket.FindStringSubmatch(name); m != nil {
		switch code {
		case "MM":
			out = append(out, m[1])
		case "CD", "CG", "VG", "VI", "MF", "SX":
			out[0] = bracket.ReplaceAllString(name, " $1")
		}
	}
	keep := out[:0]
	for _, n := range out {
		n = strings.TrimSpace(strings.TrimRight(spaced.ReplaceAllString(n, " "), "."))
		if n != "" && !strings.ContainsAny(n, ",|#~*<>[]") {
			keep = append(keep, n)
		}
	}
	return keep
}
