package web

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"nongrata/review"
	"nongrata/review/web/page"
)

// showReference tells what the API does, from the same document that programs read.
func (s *Server) showReference(w http.ResponseWriter, r *http.Request, b bearer) error {
	v := page.Reference{Shell: s.shell(w, r, b, "API"), About: strings.Split(s.doc.Info.Description, "\n\n"), Base: strings.TrimSuffix(s.opts.BaseURL, "/")}
	groups := map[string][]page.Operation{}
	for path, item := range s.doc.Paths {
		for method, op := range methodsOf(item) {
			tag := op.Tags[0]
			groups[tag] = append(groups[tag], s.operation(method, path, op))
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(groups)) {
		ops := groups[tag]
		slices.SortFunc(ops, func(a, b page.Operation) int {
			return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method, b.Method))
		})
		v.Groups = append(v.Groups, page.OperationGroup{Name: tag, Heading: review.UpperFirst(strings.ReplaceAll(tag, "-", " ")), Operations: ops})
	}
	schemas := s.doc.Components.Schemas.Map()
	for _, name := range slices.Sorted(maps.Keys(schemas)) {
		if fields := fieldsOf(schemas[name]); len(fields) > 0 {
			v.Schemas = append(v.Schemas, page.SchemaRow{Name: name, Fields: fields})
		}
	}
	return s.show(w, r, "reference", v)
}

func (s *Server) operation(method, path string, op *huma.Operation) page.Operation {
	role, _ := op.Metadata[roleKey].(Role)
	out := page.Operation{ID: op.OperationID, Method: method, Path: path, Summary: op.Summary, Role: string(role), Scope: string(scopeOf(method, path, role))}
	for _, p := range op.Parameters {
		out.Parameters = append(out.Parameters, page.FieldRow{Name: p.Name, In: p.In, Type: typeOf(p.Schema), Ref: refOf(p.Schema),
			Doc: cmp.Or(p.Description, docOf(p.Schema)), Required: p.Required})
	}
	if op.RequestBody != nil {
		if m := op.RequestBody.Content["application/json"]; m != nil {
			out.Body, out.BodyRef = typeOf(m.Schema), refOf(m.Schema)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(op.Responses)) {
		for kind, m := range op.Responses[code].Content {
			if strings.HasPrefix(code, "2") {
				out.Answer, out.AnswerRef = cmp.Or(typeOf(m.Schema), kind), refOf(m.Schema)
			}
		}
	}
	return out
}

func fieldsOf(schema *huma.Schema) []page.FieldRow {
	var out []page.FieldRow
	for _, name := range slices.Sorted(maps.Keys(schema.Properties)) {
		f := schema.Properties[name]
		out = append(out, page.FieldRow{Name: name, Type: typeOf(f), Ref: refOf(f), Doc: docOf(f), Required: slices.Contains(schema.Required, name)})
	}
	return out
}

// refOf returns the name of the schema that s, or what it is a list of, refers to.
func refOf(s *huma.Schema) string {
	switch {
	case s == nil:
		return ""
	case s.Ref != "":
		return s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]
	}
	return refOf(s.Items)
}

// typeOf says in words what values a schema takes.
func typeOf(s *huma.Schema) string {
	switch {
	case s == nil:
		return ""
	case s.Ref != "":
		return refOf(s)
	case s.Type == huma.TypeArray:
		return "list of " + typeOf(s.Items)
	case len(s.Enum) > 0:
		var all []string
		for _, v := range s.Enum {
			all = append(all, fmt.Sprint(v))
		}
		return strings.Join(all, ", ")
	case s.Format != "":
		return s.Format
	}
	return s.Type
}

// docOf says what a schema's values mean, and how large they may be.
func docOf(s *huma.Schema) string {
	if s == nil {
		return ""
	}
	parts := []string{s.Description}
	if s.Default != nil {
		parts = append(parts, fmt.Sprintf("default %v", s.Default))
	}
	if s.Minimum != nil && s.Maximum != nil {
		parts = append(parts, fmt.Sprintf("%g to %g", *s.Minimum, *s.Maximum))
	}
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), "; ")
}
