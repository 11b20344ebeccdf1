package web

import (
	"context"
	"errors"
	"net/http"
	"path"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"nongrata/review"
	"nongrata/review/web/api"
)

// roleKey is where an operation keeps the least role that may call it.
const roleKey = "role"

type bearerKey struct{}

// bearerIn returns who calls. The middleware has put it there for every operation.
func bearerIn(ctx context.Context) bearer {
	b, _ := ctx.Value(bearerKey{}).(bearer)
	return b
}

// api returns the handler of /api/v1.
func (s *Server) api() http.Handler {
	mux := http.NewServeMux()
	s.register(s.newAPI(mux))
	return mux
}

func (s *Server) newAPI(mux *http.ServeMux) huma.API {
	cfg := huma.DefaultConfig("nongrata", "1")
	cfg.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	cfg.OpenAPIPath, cfg.DocsPath, cfg.SchemasPath = "/api/v1/openapi", "", ""
	cfg.CreateHooks = nil // they add $schema to every body
	cfg.Info.Description = "The desk of nongrata: cases, decisions, expulsions, tallies. Errors are application/problem+json."
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
		b, err := s.bearer(r)
		if err == nil && b.Local() && r.Header.Get(api.ReviewerHeader) != "" {
			b.User.Name, err = tidyName(r.Header.Get(api.ReviewerHeader))
		}
		role, _ := ctx.Operation().Metadata[roleKey].(Role)
		switch {
		case errors.Is(err, review.ErrNotFound):
			ctx.SetHeader("WWW-Authenticate", `Bearer realm="nongrata"`)
			s.refuse(a, ctx, http.StatusUnauthorized, "You are not signed in.")
		case err != nil:
			s.refuse(a, ctx, statusOf(err), sentenceOf(r, err))
		case !b.User.Role.Includes(role):
			s.refuse(a, ctx, http.StatusForbidden, "This needs the role "+string(role)+", yours is "+string(b.User.Role)+".")
		default:
			ctx.SetHeader("Cache-Control", "no-store")
			next(huma.WithValue(ctx, bearerKey{}, b))
		}
	}
}

func (s *Server) refuse(a huma.API, ctx huma.Context, code int, text string) {
	if err := huma.WriteErr(a, ctx, code, text); err != nil {
		s.opts.Log.Debug("refusing a call", "err", err) // the caller has gone
	}
}

// An operation is one line of the API's table.
type operation struct {
	id, method, path string
	role             Role
	summary          string
}

// on registers an operation whose errors become problems by the one table.
func on[I, O any](s *Server, a huma.API, op operation, do func(context.Context, *I) (*O, error)) {
	huma.Register(a, huma.Operation{OperationID: op.id, Method: op.method, Path: "/api/v1" + op.path, Summary: op.summary,
		Metadata: map[string]any{roleKey: op.role}, Security: []map[string][]string{{"token": {}}},
		MaxBodyBytes: maxBody,
	}, func(ctx context.Context, in *I) (*O, error) {
		out, err := do(ctx, in)
		if err != nil {
			return nil, s.problem(ctx, op, err)
		}
		return out, nil
	})
}

func (s *Server) problem(ctx context.Context, op operation, err error) error {
	code := statusOf(err)
	if code != http.StatusInternalServerError {
		return huma.NewError(code, wordsOf(err))
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
	byID        struct {
		ID string `path:"id"`
	}
	rawFile struct {
		ContentType string `header:"Content-Type"`
		Disposition string `header:"Content-Disposition"`
		Body        []byte
	}
)

func reply[T any](v T) (*body[T], error) { return &body[T]{v}, nil }
