package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The size budgets. A file or a function over its stop has outgrown its room: redesign the
// room, do not raise the number.
const (
	fileMedian, fileP90, fileStop = 150, 400, 600
	funcMedian, funcP90, funcStop = 10, 35, 80
	wiringStop                    = 120 // the daemon's own wiring
	paramStop                     = 4
)

func TestBudgets(t *testing.T) {
	var files, funcs []int
	each(t, func(name string, fset *token.FileSet, f *ast.File) {
		lines := fset.Position(f.FileEnd).Line
		files = append(files, lines)
		if lines > fileStop {
			t.Errorf("%s: %d lines, want at most %d", name, lines, fileStop)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			n := fset.Position(fn.Body.Rbrace).Line - fset.Position(fn.Body.Lbrace).Line - 1
			funcs = append(funcs, max(n, 1))
			stop := funcStop
			if strings.HasPrefix(name, "cmd/internal/daemon/") {
				stop = wiringStop
			}
			if n > stop {
				t.Errorf("%s: %s has %d lines, want at most %d", name, fn.Name.Name, n, stop)
			}
			if p := fn.Type.Params.NumFields(); p > paramStop {
				t.Errorf("%s: %s takes %d parameters, want at most %d or a struct", name, fn.Name.Name, p, paramStop)
			}
		}
	})
	within(t, "file length", files, fileMedian, fileP90)
	within(t, "function length", funcs, funcMedian, funcP90)
}

func within(t *testing.T, what string, sizes []int, median, p90 int) {
	t.Helper()
	slices.Sort(sizes)
	m, p := sizes[len(sizes)/2], sizes[len(sizes)*9/10]
	t.Logf("%s: median %d, p90 %d, longest %d, of %d", what, m, p, sizes[len(sizes)-1], len(sizes))
	if m > median || p > p90 {
		t.Errorf("%s: median %d and p90 %d, want at most %d and %d", what, m, p, median, p90)
	}
}

// Package state is errors, compiled expressions, embedded files and tables that never change.
func TestNoPackageState(t *testing.T) {
	declared := map[string]token.Position{} // by folder and name
	assigned := map[string]bool{}
	each(t, func(name string, fset *token.FileSet, f *ast.File) {
		dir := path.Dir(name) + "."
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s: has an init", name)
			}
			gen, ok := d.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			for _, spec := range gen.Specs {
				for _, id := range spec.(*ast.ValueSpec).Names {
					declared[dir+id.Name] = fset.Position(id.Pos())
				}
			}
		}
		for _, id := range assignedIdents(f) {
			// Unresolved in this file, or declared at its top: perhaps a package variable.
			if id.Obj == nil || f.Scope.Lookup(id.Name) == id.Obj {
				assigned[dir+id.Name] = true
			}
		}
	})
	for name := range assigned {
		if pos, ok := declared[name]; ok {
			t.Errorf("%s: package variable %s is assigned to", pos, path.Base(name))
		}
	}
}

// assignedIdents returns the identifiers that f's functions assign to, whole or by index.
func assignedIdents(f *ast.File) []*ast.Ident {
	var ids []*ast.Ident
	add := func(e ast.Expr) {
		if ix, ok := e.(*ast.IndexExpr); ok {
			e = ix.X
		}
		if id, ok := e.(*ast.Ident); ok && id.Name != "_" {
			ids = append(ids, id)
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, lhs := range n.Lhs {
					add(lhs)
				}
			}
		case *ast.IncDecStmt:
			add(n.X)
		}
		return true
	})
	return ids
}

// Every package says what it guarantees, every exported name what it is.
func TestDocumented(t *testing.T) {
	documented := map[string]bool{}
	each(t, func(name string, fset *token.FileSet, f *ast.File) {
		dir := path.Dir(name)
		documented[dir] = documented[dir] || f.Doc != nil
		for _, d := range f.Decls {
			for _, missing := range undocumented(d) {
				t.Errorf("%s: %s is exported and not documented", fset.Position(d.Pos()), missing)
			}
		}
	})
	for dir, ok := range documented {
		if !ok {
			t.Errorf("%s: no file has a package comment", dir)
		}
	}
}

// undocumented returns the exported names of d that have no comment of their own or their group's.
func undocumented(d ast.Decl) []string {
	var names []string
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
			names = append(names, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
					names = append(names, s.Name.Name)
				}
			case *ast.ValueSpec:
				if s.Names[0].IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					names = append(names, s.Names[0].Name)
				}
			}
		}
	}
	return names
}

// exportedReceiver reports whether fn is no method, or one of an exported type.
func exportedReceiver(fn *ast.FuncDecl) bool {
	if fn.Recv == nil {
		return true
	}
	typ := fn.Recv.List[0].Type
	for {
		switch x := typ.(type) {
		case *ast.StarExpr:
			typ = x.X
		case *ast.IndexExpr:
			typ = x.X
		case *ast.Ident:
			return x.IsExported()
		default:
			return false
		}
	}
}

// each parses every Go file but tests.
func each(t *testing.T, visit func(name string, fset *token.FileSet, f *ast.File)) {
	t.Helper()
	for _, name := range goFiles(t) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, filepath.Join(root, name), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		visit(name, fset, f)
	}
}
