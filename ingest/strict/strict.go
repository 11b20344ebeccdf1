// Package strict decodes YAML so that a slip is an error, never silence: an unknown key, a
// key given twice, a value of the wrong kind. Every error is one line that names the file,
// the line and, where there is one, the key.
package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/token"
)

// Decode reads the one YAML document in b into v, a pointer to a struct; name is the file's
// name for errors. An empty document leaves v as it is.
func Decode(name string, b []byte, v any) error {
	err := decode(b, v)
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err != nil {
		return located(name, err)
	}
	return nil
}

// decode runs the library's decoder, which panics on some documents that are no configuration at
// all, such as a tag where a list belongs.
func decode(b []byte, v any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errors.New("a tag or an anchor stands where a value belongs")
		}
	}()
	return yaml.NewDecoder(bytes.NewReader(b), yaml.Strict(), yaml.DisallowUnknownField()).Decode(v)
}

// located turns the library's error, many lines with a snippet (which may hold a secret),
// into one line.
func located(name string, err error) error {
	var at yaml.Error
	if !errors.As(err, &at) {
		return fmt.Errorf("%s: %w", name, err)
	}
	message, _, _ := strings.Cut(at.GetMessage(), "\n")
	var wrong *yaml.TypeError
	if errors.As(err, &wrong) && wrong.Token != nil {
		message = fmt.Sprintf("%s: want %s, not %s", keyOf(wrong.Token), wrong.DstType, wrong.SrcType)
	}
	message = strings.ToLower(message[:min(1, len(message))]) + message[min(1, len(message)):]
	if tok := at.GetToken(); tok != nil && tok.Position != nil {
		return fmt.Errorf("%s:%d: %s", name, tok.Position.Line, message)
	}
	return fmt.Errorf("%s: %s", name, message)
}

// keyOf returns the key whose value starts at tok.
func keyOf(tok *token.Token) string {
	for t := tok.Prev; t != nil; t = t.Prev {
		if t.Type == token.MappingValueType && t.Prev != nil {
			return t.Prev.Value
		}
	}
	return "document"
}
