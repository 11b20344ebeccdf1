package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The import rule: a package imports only its own folder and folders to its left in order;
// the top packages of ingest, extract and review import the standard library, our own
// packages and allowed only.
func TestImports(t *testing.T) {
	order := []string{"ingest", "extract", "review", "store", "cmd"}
	plain := []string{"ingest", "extract", "review"}
	allowed := []string{"golang.org/x/text/"}
	// The streams are a stage of their own inside store: they know no noun of ours.
	nounless := "store/stream"

	seen := 0
	for file, imports := range importsOf(t) {
		pkg := path.Dir(file)
		top, _, _ := strings.Cut(pkg, "/")
		rank := slices.Index(order, top)
		if rank < 0 {
			t.Errorf("%s: %q is none of the folders %v", file, top, order)
		}
		seen++
		for _, imp := range imports {
			own, isOwn := strings.CutPrefix(imp, "nongrata/")
			switch {
			case isOwn:
				ownTop, _, _ := strings.Cut(own, "/")
				if slices.Index(order, ownTop) > rank {
					t.Errorf("%s imports %s, which lies to its right in %v", file, imp, order)
				}
				if pkg == nounless && !strings.HasSuffix(file, "_test.go") {
					t.Errorf("%s imports %s: %s knows no noun", file, imp, nounless)
				}
			case !strings.Contains(strings.Split(imp, "/")[0], "."):
				// the standard library
			case slices.Contains(plain, pkg) && !strings.HasSuffix(file, "_test.go") &&
				!slices.ContainsFunc(allowed, func(p string) bool { return strings.HasPrefix(imp, p) }):
				t.Errorf("%s imports %s: the top package of %s takes the standard library only", file, imp, top)
			}
		}
	}
	if seen < 10 {
		t.Fatalf("saw %d Go files: the test looks in the wrong place", seen)
	}
}

// The top level of the repository is fixed.
func TestTopLevel(t *testing.T) {
	want := []string{"README.md", "cmd", "deploy", "extract", "go.mod", "go.sum", "ingest", "review", "store"}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := e.Name()
		// A binary that somebody built in place is ignored by git too.
		if !strings.HasPrefix(name, ".") && name != "nongrata" && !slices.Contains(want, name) {
			t.Errorf("%s stands at the top level; want only %v and dotfiles", name, want)
		}
	}
}

const root = "../.."

// importsOf returns the import paths of every Go file of the module by slash path.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	files := map[string][]string{}
	for _, file := range goFiles(t) {
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, file), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		files[file] = []string{}
		for _, spec := range f.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			files[file] = append(files[file], imp)
		}
	}
	return files
}

// goFiles returns every Go file of the module as a slash path from its root.
func goFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(p, ".go") {
			rel, err := filepath.Rel(root, p)
			if err != nil {
				return err
			}
			files = append(files, filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
