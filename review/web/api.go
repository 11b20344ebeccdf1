package web

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"path"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"nongrata/review"
)

// manual is what the OpenAPI document says before all else.
const manual = `The desk of nongrata: cases, decisions, expulsions, tallies, sources, people.

Send a token as "Authorization: Bearer …"; its scopes (read, decide, operate, admin) narrow what its user's role allows. Every error is application/problem+json (RFC 9457).

Reads carry an ETag: send it back as If-None-Match and an unchanged answer costs nothing (304). Send the ETag of a case or a user as If-Match with a change, and a change that somebody else made meanwhile is a 412 with the state as it is now and each field in which yours differs (type urn:nongrata:problem:changed). A case that somebody else has taken is a 409 (type urn:nongrata:problem:taken).

Send an Idempotency-Key with a POST: the same key with the same request is answered again and done once, for a day; with another request it is a 409.

Lists come in pages: ask again with the cursor that next has, until there is none. What comes in meanwhile moves no page.

RateLimit and RateLimit-Policy say what is left of your allowance; a 429 says in Retry-After when to come back.`

// roleKey is where an operation keeps the least role that may call it.
const roleKey = "role"

// openAPI hangs /api/v1 on the board, and tells it of every operation.
func (s *Server) openAPI(b *board) {
	mux := http.NewServeMux()
	a := s.newAPI(mux)
	s.register(a)
	for path, item := range a.OpenAPI().Paths {
		for method, op := range methodsOf(item) {
			role, ok := op.Metadata[roleKey].(Role)
			if !ok {
				panic("operation " + op.OperationID + " says not who may call it") // unreachable: on says it
			}
			b.doors = append(b.doors, doorway{method + " " + path, role, scopeOf(method, path, role)})
		}
	}
	s.doc = a.OpenAPI()
	h := s.metered(s.conditional(s.replayed(s.refusing(mux))))
	b.open(doorway{apiPrefix, everyone, ""}, h)
	b.open(doorway{strings.TrimSuffix(apiPrefix, "/"), everyone, ""}, h)
}

// methodsOf yields the operations at one path.
func methodsOf(item *huma.PathItem) iter.Seq2[string, *huma.Operation] {
	return func(yield func(string, *huma.Operation) bool) {
		for _, m := range []struct {
			name string
			op   *huma.Operation
		}{{"GET", item.Get}, {"POST", item.Post}, {"PUT", item.Put}, {"PATCH", item.Patch}, {"DELETE", item.Delete}} {
			if m.op != nil && !yield(m.name, m.op) {
				return
			}
		}
	}
}

func (s *Server) newAPI(mux *http.ServeMux) huma.API {
	cfg := huma.DefaultConfig("nongrata", "1")
	cfg.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	cfg.OpenAPIPath, cfg.DocsPath, cfg.SchemasPath = "/api/v1/openapi", "", ""
	cfg.CreateHooks = nil // they add $schema to every body
	cfg.Info.Description = manual
	cfg.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer"}}
	a := humago.New(mux, cfg)
	a.UseMiddleware(s.admit(a))
	return a
}

// schemaName tells nouns of one name in two packages apart: ReviewItem, IngestItem.
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if pkg := path.Base(t.PkgPath()); t.PkgPath() != "" {
		return review.UpperFirst(pkg) + name
	}
	return name
}

// admit lets a call through when its bearer has the operation's role.
func (s *Server) admit(a huma.API) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		r, _ := humago.Unwrap(ctx)
		c := callerOf(r.Context())
		op := ctx.Operation()
		role, ok := op.Metadata[roleKey].(Role)
		err := c.err
		if err == nil && !ok {
			err = fmt.Errorf("operation %s says not who may call it", op.OperationID)
		}
		if err == nil {
			err = c.allows(role, scopeOf(op.Method, op.Path, role))
		}
		switch {
		case errors.Is(err, review.ErrNotFound):
			ctx.SetHeader("WWW-Authenticate", `Bearer realm="nongrata"`)
			s.refuse(a, ctx, http.StatusUnauthorized, "You are not signed in.")
		case err != nil:
			s.refuse(a, ctx, statusOf(err), sentenceOf(r, err))
		default:
			ctx.SetHeader("Cache-Control", "no-store")
			next(ctx)
		}
	}
}

func (s *Server) refuse(a huma.API, ctx huma.Context, code int, text string) {
	if err := huma.WriteErr(a, ctx, code, text); err != nil {
		s.opts.Log.Debug("refusing a call", "err", err) // the caller has gone
	}
}

// tagOf groups operations by the noun that their path begins with.
func tagOf(path string) string {
	noun, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return noun
}

// An operation is one line of the API's table.
type operation struct {
	id, method, path string
	role             Role
	summary          string
}

// on registers an operation whose errors become problems by the one table.
func on[I, O any](s *Server, a huma.API, op operation, do func(context.Context, *I) (*O, error)) {
	said := huma.Operation{OperationID: op.id, Method: op.method, Path: "/api/v1" + op.path, Summary: op.summary,
		Metadata: map[string]any{roleKey: op.role}, Security: []map[string][]string{{"token": {}}},
		MaxBodyBytes: maxBody, Tags: []string{tagOf(op.path)},
	}
	if _, file := any(new(O)).(*rawFile); file { // the library would call it a JSON string
		said.Responses = map[string]*huma.Response{"200": {Description: "The file",
			Content: map[string]*huma.MediaType{"*/*": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}}
	}
	huma.Register(a, said, func(ctx context.Context, in *I) (*O, error) {
		out, err := do(ctx, in)
		if err != nil {
			return nil, s.problem(ctx, op, err)
		}
		return out, nil
	})
}

func (s *Server) problem(ctx context.Context, op operation, err error) error {
	var said huma.StatusError
	if errors.As(err, &said) {
		return err
	}
	code := statusOf(err)
	if code != http.StatusInternalServerError {
		return &huma.ErrorModel{Type: problemOf(err), Title: http.StatusText(code), Status: code, Detail: wordsOf(err)}
	}
	if ctx.Err() == nil {
		s.opts.Log.Error("call broke", "operation", op.id, "request", requestID(ctx), "err", err)
	}
	return huma.NewError(code, "Something broke on our side. Quote request "+requestID(ctx)+".")
}

// Shapes of operations.
type (
	none        struct{}
	body[T any] struct{ Body T }
	// A versioned body can be changed only by who has seen this version.
	versioned[T any] struct {
		ETag string `header:"ETag"`
		Body T
	}
	byID struct {
		ID string `path:"id"`
	}
	rawFile struct {
		ContentType string `header:"Content-Type"`
		Disposition string `header:"Content-Disposition"`
		Body        []byte
	}
)

func reply[T any](v T) (*body[T], error) { return &body[T]{v}, nil }
