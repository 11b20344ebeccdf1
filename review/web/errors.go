package web

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"nongrata/review"
	"nongrata/review/web/limit"
	"nongrata/review/web/page"
	"nongrata/review/web/password"
)

// statuses is the one table from errors to HTTP.
var statuses = []struct {
	err  error
	code int
	kind string // type of the problem, where programs have to tell it from others of its status
}{
	{review.ErrNotFound, http.StatusNotFound, ""},
	{review.ErrStale, http.StatusPreconditionFailed, kindChanged},
	{errTaken, http.StatusConflict, "urn:nongrata:problem:taken"},
	{review.ErrConflict, http.StatusConflict, ""},
	{review.ErrInvalid, http.StatusUnprocessableEntity, ""},
	{review.ErrDenied, http.StatusForbidden, ""},
}

// kindChanged is the problem of who decides on what has changed since they saw it.
const kindChanged = "urn:nongrata:problem:changed"

// problemOf returns the type of err's problem, "" for a plain one.
func problemOf(err error) string {
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			return s.kind
		}
	}
	return ""
}

// tooMany is the error of who asks too often.
type tooMany struct{ limit.Verdict }

func (e tooMany) Error() string {
	return "too many tries: wait " + review.Plural(e.seconds(), "second")
}

// seconds are what Retry-After says, rounded up.
func (e tooMany) seconds() int { return int((e.Retry + time.Second - 1) / time.Second) }

func statusOf(err error) int {
	var slow tooMany
	switch {
	case errors.As(err, &slow):
		return http.StatusTooManyRequests
	case errors.Is(err, password.ErrBusy):
		return http.StatusServiceUnavailable
	}
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			return s.code
		}
	}
	return http.StatusInternalServerError
}

// sentenceOf returns what a person may read about err. What has no place in the table is for
// operators: a person gets the request's name to quote.
func sentenceOf(r *http.Request, err error) string {
	if statusOf(err) == http.StatusInternalServerError {
		return "Something broke on our side; nothing was changed that is not in the audit. Quote request " +
			requestID(r.Context()) + " to whoever runs this desk."
	}
	return wordsOf(err)
}

// wordsOf returns an error's own words as a sentence, without the sentinel where the words
// say it all.
func wordsOf(err error) string {
	t := err.Error()
	for _, s := range statuses {
		if errors.Is(s.err, review.ErrNotFound) {
			continue
		}
		t = strings.TrimSuffix(t, ": "+s.err.Error())
		t = strings.TrimPrefix(t, s.err.Error()+": ")
	}
	if t == "" {
		return t
	}
	return strings.ToUpper(t[:1]) + t[1:] + "."
}

func notFound(format string, args ...any) error {
	return fmt.Errorf(format+": %w", append(args, review.ErrNotFound)...)
}

func invalid(format string, args ...any) error {
	return fmt.Errorf(format+": %w", append(args, review.ErrInvalid)...)
}

func denied(text string) error { return fmt.Errorf("%s: %w", text, review.ErrDenied) }

// fail answers err by the table.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	code := statusOf(err)
	if code == http.StatusInternalServerError && r.Context().Err() == nil {
		s.opts.Log.Error("request broke", "method", r.Method, "path", pathForLog(r), "request", requestID(r.Context()), "err", err)
	}
	var slow tooMany
	if errors.As(err, &slow) {
		w.Header().Set("Retry-After", strconv.Itoa(slow.seconds()))
	}
	s.failWith(w, r, code, sentenceOf(r, err))
}

var headings = map[int]string{
	http.StatusNotFound:            "There is nothing here",
	http.StatusConflict:            "Somebody was faster",
	http.StatusPreconditionFailed:  "It has changed meanwhile",
	http.StatusUnprocessableEntity: "That does not work",
	http.StatusForbidden:           "Not allowed",
	http.StatusUnauthorized:        "Please sign in",
	http.StatusTooManyRequests:     "Please wait a little",
	http.StatusServiceUnavailable:  "Please try again",
}

func (s *Server) failWith(w http.ResponseWriter, r *http.Request, code int, text string) {
	if forPrograms(r) {
		s.tellProblem(w, r, code, text)
		return
	}
	heading, ok := headings[code]
	if !ok {
		heading = "This did not work"
	}
	v := page.Plain{
		Shell:   s.shellOfFailure(w, r, code, heading),
		Heading: heading, Paragraphs: []string{text},
		Link: &page.Link{Label: "To the queue", Href: "/"},
	}
	s.render(w, r, answer{code: code, name: "plain", view: v})
}

// shellOfFailure keeps the desk around a page that says what did not work, so that whoever is
// signed in goes on from there. Where the desk itself may be broken nothing is asked of it.
func (s *Server) shellOfFailure(w http.ResponseWriter, r *http.Request, code int, title string) page.Shell {
	b := bearerIn(r.Context())
	if code >= http.StatusInternalServerError || code == http.StatusTooManyRequests {
		b = bearer{}
	}
	return s.shell(w, r, b, title)
}

// An answer is a page with its status.
type answer struct {
	code int
	name string
	view any
}

func (s *Server) render(w http.ResponseWriter, r *http.Request, a answer) {
	var b strings.Builder
	if err := page.Render(&b, a.name, a.view); err != nil {
		s.opts.Log.Error("rendering", "page", a.name, "request", requestID(r.Context()), "err", err)
		http.Error(w, "This page could not be made. Quote request "+requestID(r.Context())+".", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(a.code)
	_, _ = w.Write([]byte(b.String())) // a reader that went away is no error of ours
}

// show renders a page with status 200.
func (s *Server) show(w http.ResponseWriter, r *http.Request, name string, view any) error {
	s.render(w, r, answer{http.StatusOK, name, view})
	return nil
}
