package catalogue

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// A place is where an entry stands, for error messages.
type place struct {
	file string
	line int            // of the entry
	keys map[string]int // lines of its keys
}

// wrong returns an error of one line: file, line, key, message.
func (e entry) wrong(key, format string, args ...any) error {
	line, ok := e.at.keys[key]
	if !ok {
		line = e.at.line
	}
	what := key
	if e.ID != "" && key != "id" {
		what = e.ID + ": " + key
	}
	return fmt.Errorf("%s:%d: %s: %s", e.at.file, line, what, fmt.Sprintf(format, args...))
}

// parse reads the entries of a file.
func parse(file string, b []byte) ([]entry, error) {
	f, err := parser.ParseBytes(b, 0)
	if err != nil {
		return nil, oneLine(file, 1, err)
	}
	if len(f.Docs) > 1 {
		return nil, fmt.Errorf("%s: more than one document", file)
	}
	if len(f.Docs) == 0 || f.Docs[0].Body == nil {
		return nil, nil
	}
	nodes, err := list(file, f.Docs[0].Body)
	if err != nil {
		return nil, err
	}
	all := make([]entry, 0, len(nodes))
	for _, node := range nodes {
		e, err := readEntry(file, node)
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, nil
}

// list returns what stands under the key "sources", the only one that a file may have.
func list(file string, body ast.Node) ([]ast.Node, error) {
	if body.Type() == ast.NullType || body.Type() == ast.CommentType {
		return nil, nil
	}
	m, ok := body.(*ast.MappingNode)
	if !ok {
		line := body.GetToken().Position.Line
		return nil, fmt.Errorf("%s:%d: want the key sources with a list", file, line)
	}
	var nodes []ast.Node
	for _, pair := range m.Values {
		key := pair.Key.GetToken()
		if key.Value != "sources" {
			return nil, fmt.Errorf("%s:%d: unknown field %q", file, key.Position.Line, key.Value)
		}
		switch v := pair.Value.(type) {
		case *ast.NullNode:
		case *ast.SequenceNode:
			nodes = append(nodes, v.Values...)
		default:
			return nil, fmt.Errorf("%s:%d: sources: want a list", file, key.Position.Line)
		}
	}
	return nodes, nil
}

func readEntry(file string, node ast.Node) (entry, error) {
	var e entry
	if node == nil || node.Type() != ast.MappingType {
		line := 0
		if node != nil {
			line = node.GetToken().Position.Line
		}
		return e, fmt.Errorf("%s:%d: sources: want a list of mappings with an id each", file, line)
	}
	e.at = place{file: file, keys: map[string]int{}}
	for _, pair := range node.(*ast.MappingNode).Values {
		t := pair.Key.GetToken()
		e.at.keys[t.Value] = t.Position.Line
		if e.at.line == 0 {
			e.at.line = t.Position.Line
		}
	}
	if err := yaml.NodeToValue(node, &e, yaml.Strict()); err != nil {
		return e, oneLine(file, e.at.line, err)
	}
	return e, nil
}

// oneLine rewrites an error of the YAML library, which draws a picture, as file:line: text.
// line is what is known when the error does not say.
func oneLine(file string, line int, err error) error {
	if at, ok := errors.AsType[yaml.Error](err); ok && at.GetToken() != nil {
		text, _, _ := strings.Cut(at.GetMessage(), "\n")
		return fmt.Errorf("%s:%d: %s", file, at.GetToken().Position.Line, text)
	}
	text, _, _ := strings.Cut(err.Error(), "\n")
	return fmt.Errorf("%s:%d: %s", file, line, text)
}
