package opml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"nongrata/ingest"
	"nongrata/ingest/charset"
)

// An Outline is a feed of a list.
type Outline struct {
	Source  ingest.Source // its ID is empty when the list is not one of ours
	Folders []string      // that it stands in, the outermost first
	Line    int
}

// A Problem is an outline that could not be read.
type Problem struct {
	Line int
	Err  error
}

// Error says what and where.
func (p Problem) Error() string { return fmt.Sprintf("line %d: %v", p.Line, p.Err) }

// Unwrap returns the cause.
func (p Problem) Unwrap() error { return p.Err }

const (
	maxOutlines = 20_000
	maxDepth    = 64
)

// Decode reads a list. The problems are the outlines that could not be read, in order; err is
// for what is no OPML at all.
func Decode(doc []byte) (all []Outline, problems []Problem, err error) {
	r := reader{text: charset.Decode(doc, charset.Hint{}).UTF8, line: 1}
	if !bytes.Contains(bytes.ToLower(r.text[:min(len(r.text), 64<<10)]), []byte("<opml")) {
		return nil, nil, errors.New("not OPML: it has no <opml>")
	}
	for r.next() {
		if err := r.tag(); err != nil {
			r.problems = append(r.problems, Problem{r.at, err})
		}
		if len(r.all)+len(r.problems) > maxOutlines {
			return nil, nil, fmt.Errorf("more than %d outlines", maxOutlines)
		}
	}
	return r.all, r.problems, nil
}

// A reader goes from tag to tag: each is read alone, so that a broken one costs only itself.
type reader struct {
	text     []byte
	line     int // at the beginning of text
	at       int // the line of tag
	found    []byte
	folders  []string
	all      []Outline
	problems []Problem
}

// next finds the next tag of an outline; what stands in comments is none.
func (r *reader) next() bool {
	for {
		i := bytes.IndexByte(r.text, '<')
		if i < 0 {
			return false
		}
		r.skip(i)
		switch {
		case bytes.HasPrefix(r.text, []byte("<!--")):
			end := bytes.Index(r.text, []byte("-->"))
			if end < 0 {
				return false
			}
			r.skip(end + 3)
		case named(r.text[1:]), bytes.HasPrefix(r.text, []byte("</")) && named(r.text[2:]):
			r.at = r.line
			n := tagLength(r.text)
			r.found = r.text[:n]
			r.skip(n)
			return true
		default:
			r.skip(1)
		}
	}
}

func (r *reader) skip(n int) {
	r.line += bytes.Count(r.text[:n], []byte("\n"))
	r.text = r.text[n:]
}

// named reports whether a tag's name is outline.
func named(b []byte) bool {
	const name = "outline"
	return len(b) > len(name) && strings.EqualFold(string(b[:len(name)]), name) &&
		strings.IndexByte(" \t\r\n/>", b[len(name)]) >= 0
}

// tagLength returns where the tag at the start of b ends: at its ">" outside quotes, or before
// the next tag when a quote is never closed.
func tagLength(b []byte) int {
	quote := byte(0)
	for i, c := range b {
		switch {
		case quote != 0 && c == quote:
			quote = 0
		case c == '<' && i > 0: // never in a good attribute
			return i
		case quote != 0:
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(b)
}

// tag takes in the tag that was found.
func (r *reader) tag() error {
	if r.found[1] == '/' {
		r.folders = r.folders[:max(len(r.folders)-1, 0)]
		return nil
	}
	attrs, closed, err := attributes(r.found)
	if err != nil {
		return err
	}
	s, err := source(attrs)
	if err != nil {
		if !closed {
			r.enter("")
		}
		return err
	}
	if s.URL != "" {
		r.all = append(r.all, Outline{Source: s, Folders: append([]string(nil), r.folders...), Line: r.at})
	}
	if !closed { // a folder, or a feed with something in it
		r.enter(s.Name)
		return nil
	}
	if s.URL == "" && strings.EqualFold(attrs.get("type"), "rss") {
		return fmt.Errorf("%q: an outline of type rss without xmlUrl", s.Name)
	}
	return nil
}

func (r *reader) enter(name string) {
	if len(r.folders) < maxDepth {
		r.folders = append(r.folders, name)
	}
}

// An attributeList is that of one tag. Names are compared without regard to case: xmlurl and
// xmlURL are seen.
type attributeList []xml.Attr

func (l attributeList) get(name string) string {
	for _, a := range l {
		if a.Name.Space == "" && strings.EqualFold(a.Name.Local, name) {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// attributes reads a tag by itself; closed says that nothing is in it.
func attributes(tag []byte) (list attributeList, closed bool, err error) {
	d := xml.NewDecoder(bytes.NewReader(tag))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	t, err := d.RawToken()
	start, ok := t.(xml.StartElement)
	if err != nil || !ok || tag[len(tag)-1] != '>' {
		return nil, false, fmt.Errorf("cannot be read: %s", shorten(string(tag)))
	}
	return attributeList(start.Attr), bytes.HasSuffix(tag, []byte("/>")), nil
}

func shorten(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 80 {
		return string(r[:80]) + "…"
	}
	return s
}

// source makes a source of an outline's attributes; its URL is empty for a folder.
func source(l attributeList) (ingest.Source, error) {
	s := ingest.Source{
		URL: l.get("xmlUrl"), PageURL: l.get("htmlUrl"), Note: l.get("description"),
		Name: l.get("text"),
	}
	if s.Name == "" {
		s.Name = l.get("title")
	}
	if s.URL == "" {
		return s, nil
	}
	for _, a := range l {
		if a.Name.Space != "ng" {
			continue
		}
		if err := setAttribute(&s, attribute{a.Name.Local, a.Value}); err != nil {
			return s, err
		}
	}
	if lang := l.get("language"); len(s.Languages) == 0 && lang != "" && !strings.EqualFold(lang, "unknown") {
		s.Languages = []string{lang}
	}
	if s.Template != "" { // not filled in, perhaps
		return s, nil
	}
	return s, address(&s)
}

// address checks that of s, and names what has no name after its host.
func address(s *ingest.Source) error {
	u, err := url.Parse(s.URL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "feed" || u.Host == "" {
		return fmt.Errorf("xmlUrl %q: want an http or https address", s.URL)
	}
	if u.Scheme == "feed" { // an old custom of browsers
		u.Scheme = "https"
		s.URL = u.String()
	}
	if s.Name == "" {
		s.Name = u.Hostname()
	}
	return nil
}
