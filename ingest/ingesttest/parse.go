package ingesttest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"nongrata/ingest"
)

// A release file is a header of "key: value" lines, a blank line, paragraphs, the line
// "-- want --" and a JSON list. A line "-- edited TIME --" starts a later version: an
// optional "title:" line, paragraphs, and its own "-- want --".

var (
	editedLine = regexp.MustCompile(`^-- edited (\S+) --$`)
	slugForm   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

const wantLine = "-- want --"

type scanner struct {
	file  string
	lines []string
	n     int // index of the next line
}

func (s *scanner) done() bool   { return s.n >= len(s.lines) }
func (s *scanner) peek() string { return s.lines[s.n] }
func (s *scanner) next() string { s.n++; return s.lines[s.n-1] }
func (s *scanner) fail(line int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", s.file, line, fmt.Errorf(format, args...))
}

// parse reads one release file, strictly.
func parse(file, text string) (Release, error) {
	s := &scanner{file: file, lines: strings.Split(strings.TrimRight(text, "\n"), "\n")}
	r := Release{File: file}
	if err := s.header(&r); err != nil {
		return Release{}, err
	}
	r.At = r.Published
	if err := s.version(&r.Version); err != nil {
		return Release{}, err
	}
	for !s.done() {
		e, err := s.edit(r.Last())
		if err != nil {
			return Release{}, err
		}
		r.Edits = append(r.Edits, e)
	}
	return r, s.check(r)
}

func (s *scanner) header(r *Release) error {
	fields := map[string]*string{
		"source": (*string)(&r.Source), "edition": &r.Edition, "slug": &r.Slug, "lang": &r.Lang,
		"title": &r.Title, "byline": &r.Byline, "copy_of": &r.CopyOf, "why_nothing": &r.WhyNothing,
		"published": new(string), "tells": new(string),
	}
	seen := map[string]bool{}
	for !s.done() && s.peek() != "" {
		line := s.next()
		key, value, ok := strings.Cut(line, ": ")
		field := fields[key]
		switch {
		case !ok || strings.TrimSpace(value) == "":
			return s.fail(s.n, "%q: want key: value", line)
		case field == nil:
			return s.fail(s.n, "unknown key %q", key)
		case seen[key]:
			return s.fail(s.n, "key %q twice", key)
		}
		seen[key] = true
		*field = strings.TrimSpace(value)
		if key == "published" {
			at, err := time.Parse(time.RFC3339, *field)
			if err != nil {
				return s.fail(s.n, "published: %w", err)
			}
			r.Published = at
		}
	}
	r.Tells = strings.Fields(*fields["tells"])
	for _, key := range []string{"source", "published", "slug", "title", "lang"} {
		if !seen[key] {
			return s.fail(s.n, "no %s in the header", key)
		}
	}
	if r.Edition != "" {
		r.Source += ingest.SourceID("-" + r.Edition)
	}
	return nil
}

// version reads paragraphs and the want section that must follow them.
func (s *scanner) version(v *Version) error {
	var paras []string
	for {
		if s.done() {
			return s.fail(s.n, "no %q section", wantLine)
		}
		line := s.next()
		if line == wantLine {
			break
		}
		switch {
		case editedLine.MatchString(line):
			return s.fail(s.n, "%q before %q", line, wantLine)
		case line != strings.TrimSpace(line):
			return s.fail(s.n, "white space around a line")
		case line != "":
			paras = append(paras, line)
		}
	}
	if len(paras) == 0 {
		return s.fail(s.n, "no body")
	}
	v.Body = strings.Join(paras, "\n\n")
	return s.want(v)
}

func (s *scanner) want(v *Version) error {
	first := s.n + 1
	var b bytes.Buffer
	for !s.done() && !editedLine.MatchString(s.peek()) {
		b.WriteString(s.next() + "\n")
	}
	dec := json.NewDecoder(&b)
	all := b.String()
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v.Want); err != nil {
		return s.fail(first+lineOf(all, dec.InputOffset()), "want: %w", err)
	}
	if dec.More() {
		return s.fail(first+lineOf(all, dec.InputOffset()), "want: text after the list")
	}
	for i, w := range v.Want {
		if err := w.Validate(); err != nil {
			return s.fail(first, "want %d: %w", i, err)
		}
	}
	return nil
}

// lineOf returns how many lines lie before offset.
func lineOf(s string, offset int64) int {
	return strings.Count(s[:min(int(offset), len(s))], "\n")
}

func (s *scanner) edit(before Version) (Version, error) {
	m := editedLine.FindStringSubmatch(s.next())
	at, err := time.Parse(time.RFC3339, m[1])
	if err != nil {
		return Version{}, s.fail(s.n, "edited: %w", err)
	}
	if !at.After(before.At) {
		return Version{}, s.fail(s.n, "edited %s: not after the version before", m[1])
	}
	v := Version{At: at, Title: before.Title}
	if !s.done() {
		if title, ok := strings.CutPrefix(s.peek(), "title: "); ok {
			v.Title = title
			s.next()
		}
	}
	return v, s.version(&v)
}

func (s *scanner) check(r Release) error {
	var err error
	switch {
	case !slugForm.MatchString(r.Slug):
		err = fmt.Errorf("slug %q: want lower-case words joined by dashes", r.Slug)
	case r.Edition != "" && r.Edition != "en":
		err = fmt.Errorf("edition %q: want en", r.Edition)
	case r.Edition != "" && r.Lang != r.Edition:
		err = fmt.Errorf("edition %s in language %s", r.Edition, r.Lang)
	case len(r.Want) == 0 && r.WhyNothing == "":
		err = errors.New("wants nothing and does not say why_nothing")
	case len(r.Want) > 0 && r.WhyNothing != "":
		err = errors.New("why_nothing, with wants")
	}
	if err != nil {
		return s.fail(1, "%w", err)
	}
	if _, ok := siteOf(r.Source); !ok {
		return s.fail(1, "source %q: not a site of this package", r.Source)
	}
	return nil
}
