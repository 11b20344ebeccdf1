package extract

import (
	"io/fs"
	"testing/fstest"

	"nongrata/extract/lexicon"
)

// english returns an Extractor that knows English alone.
func english() (*Extractor, error) {
	files := fstest.MapFS{}
	for _, name := range []string{"en.lex", "en.states"} {
		b, err := fs.ReadFile(lexicon.Embedded(), name)
		if err != nil {
			return nil, err
		}
		files[name] = &fstest.MapFile{Data: b}
	}
	lx, err := lexicon.Load(files)
	if err != nil {
		return nil, err
	}
	return New(lx), nil
}
