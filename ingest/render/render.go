// Package render gets pages that are made by script: by a program that the operator names, or by
// a Chromium that runs elsewhere.
//
// Guarantees. Nothing is rendered that the operator has not allowed. The address is asked of the
// guard and of robots.txt before, and the host's turn is taken. What the program or the browser
// connects to itself (redirects, scripts, pictures, a name that resolves otherwise a moment later)
// goes through a proxy that holds the guard for it: a browser's tab cannot do otherwise, a
// program should, and had better run where it can reach nothing but the internet. A program is
// run without a shell, with an environment of PATH, HOME and the proxy alone, and is ended with all its
// children after a minute; what either gives is bounded, and over the bound it is an error, never
// a cut. Every error is an *ingest.Fault.
package render

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"nongrata/ingest"
)

// ErrNotAllowed is wrapped by the error for a rendering that the configuration does not allow.
var ErrNotAllowed = errors.New("the configuration does not allow it")

// A Gate lets pages be asked for; fetch.Client is one.
type Gate interface {
	ingest.Getter
	// Admit takes the turn for a page that something else will get.
	Admit(ctx context.Context, r ingest.Request) (leave func(), err error)
}

// Options set up a Getter.
type Options struct {
	Commands bool          // run the programs that sources name
	Chromium string        // the DevTools address of a running Chromium: ws:// or http://; empty uses none
	Proxy    string        // the forward proxy that programs go out by, a fetch.Gate's; empty names none
	TabProxy string        // and the browser's tabs
	Limit    time.Duration // for a page; zero takes a minute
	MaxBody  int64         // bytes of a page; zero takes 8 MiB
	AtOnce   int           // pages being rendered; zero takes 4
}

// A Getter renders the pages of sources that want it and leaves the others to its Gate. It is
// safe for concurrent use.
type Getter struct {
	gate  Gate
	o     Options
	slots chan struct{}
}

var _ ingest.Getter = (*Getter)(nil)

// New returns a Getter over a Gate.
func New(gate Gate, o Options) *Getter {
	if o.Limit == 0 {
		o.Limit = time.Minute
	}
	if o.MaxBody == 0 {
		o.MaxBody = 8 << 20
	}
	if o.AtOnce <= 0 {
		o.AtOnce = 4
	}
	return &Getter{gate, o, make(chan struct{}, o.AtOnce)}
}

// Get implements ingest.Getter. A rendered page has no validators and no head of its own: its
// Capture says how it came about in the header X-Nongrata-Rendered-By.
func (g *Getter) Get(ctx context.Context, r ingest.Request) (ingest.Response, error) {
	if r.Render.Off() {
		return g.gate.Get(ctx, r)
	}
	render, by, err := g.way(r.Render)
	if err != nil {
		return ingest.Response{}, ingest.Faultf(ingest.Refused, "rendering %s: %w", r.URL, err)
	}
	leave, err := g.gate.Admit(ctx, r)
	if err != nil {
		return ingest.Response{}, err
	}
	defer leave()
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-ctx.Done():
		return ingest.Response{}, ctx.Err()
	}
	limited, cancel := context.WithTimeoutCause(ctx, g.o.Limit, fmt.Errorf("not done within %v: %w", g.o.Limit, context.DeadlineExceeded))
	defer cancel()
	p, err := render(limited, r)
	switch {
	case ctx.Err() != nil:
		return ingest.Response{}, ctx.Err()
	case limited.Err() != nil:
		err = context.Cause(limited)
	}
	return p.response(r, by, err)
}

// A page is what rendering gave.
type page struct {
	html   []byte
	final  string // its address in the end; empty when nobody says
	status int    // of the answer, as the browser saw it; zero when nobody says
}

type renderFunc func(context.Context, ingest.Request) (page, error)

// way returns how w is done, and its name.
func (g *Getter) way(w ingest.Render) (renderFunc, string, error) {
	switch {
	case len(w.Command) > 0 && !g.o.Commands:
		return nil, "", fmt.Errorf("running %q: %w: set render.commands", w.Command[0], ErrNotAllowed)
	case len(w.Command) > 0:
		return g.command, w.Command[0], nil
	case g.o.Chromium == "":
		return nil, "", fmt.Errorf("using a browser: %w: set render.chromium", ErrNotAllowed)
	}
	return g.chromium, "chromium", nil
}

var errTooLarge = errors.New("the page is over the cap")

// response makes the page an answer.
func (p page) response(r ingest.Request, by string, err error) (ingest.Response, error) {
	health := ingest.Unreachable
	switch {
	case errors.Is(err, errTooLarge):
		health = ingest.TooLarge
	case err == nil && p.status >= 400:
		health, err = ingest.StatusHealth(p.status), fmt.Errorf("%d", p.status)
	case err == nil && len(bytes.TrimSpace(p.html)) == 0:
		health, err = ingest.Malformed, errors.New("nothing came")
	}
	if err != nil {
		return ingest.Response{}, &ingest.Fault{Health: health, Status: p.status, Err: fmt.Errorf("rendering %s with %s: %w", r.URL, by, err)}
	}
	final, status := r.URL, http.StatusOK
	if p.final != "" {
		final = p.final
	}
	return ingest.Response{Body: p.html, Capture: ingest.Capture{
		Hash: ingest.HashOf(p.html), URL: r.URL, FinalURL: final, Status: status,
		MediaType: "text/html", Charset: "utf-8", At: time.Now().UTC().Round(0), Size: len(p.html),
		Header: map[string][]string{"X-Nongrata-Rendered-By": {by}},
	}}, nil
}
