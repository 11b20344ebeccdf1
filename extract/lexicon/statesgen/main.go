// Statesgen adds the names of states and capitals that Unicode CLDR knows to the lexicons'
// .states files.
//
// Run it from the repository's root, with the npm packages cldr-localenames-full and
// cldr-dates-full unpacked side by side in DIR under their own names:
//
//	go run ./extract/lexicon/statesgen -cldr DIR
//
// It only adds: a form that a file already matches, inflected, exact or by a prefix, is left
// as it stands, and so is everything written by hand. A line "# omit: CODE form" keeps a
// dangerous form out. A second run changes nothing.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	cldr := flag.String("cldr", "", "folder that holds cldr-localenames-full and cldr-dates-full")
	data := flag.String("data", "extract/lexicon/data", "folder of the .states files")
	flag.Parse()
	if err := run(*cldr, *data); err != nil {
		fmt.Fprintln(os.Stderr, "statesgen:", err)
		os.Exit(1)
	}
}

// run completes every language's file but the English one, which is written by hand.
func run(cldr, data string) error {
	files, err := filepath.Glob(filepath.Join(data, "*.states"))
	if err != nil {
		return err
	}
	for _, f := range files {
		code := strings.TrimSuffix(filepath.Base(f), ".states")
		if code == "en" {
			continue
		}
		if err := complete(cldr, f, code); err != nil {
			return err
		}
	}
	return nil
}

func complete(cldr, file, code string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	t := parseTable(string(b))
	l, err := compile(filepath.Dir(file), code, t.String())
	if err != nil {
		return err
	}
	added := 0
	for _, locale := range locales(code) {
		forms, err := readLocale(os.DirFS(cldr), locale)
		if err != nil {
			return err
		}
		for _, f := range forms {
			if t.omitted(f.code, f.text) || names(l, f.text, f.code) {
				continue
			}
			if t.add(f) {
				added++
			}
		}
	}
	if added == 0 {
		return nil
	}
	fmt.Printf("%s: %d forms added\n", file, added)
	return os.WriteFile(file, []byte(t.String()), 0o644)
}
