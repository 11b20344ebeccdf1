package corpus

import (
	"bufio"
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/tools/txtar"

	"nongrata/extract"
	"nongrata/ingest/country"
)

//go:embed all:cases
var embedded embed.FS

// A Want is a wanted candidate; a nil field is not judged, but a state given as null is
// wanted open.
type Want struct {
	Receiving   *country.Code    `json:"receiving_state"`
	Sending     *country.Code    `json:"sending_state"`
	Measure     extract.Measure  `json:"measure"`
	Status      *extract.Status  `json:"status"`
	New         *bool            `json:"new"`
	Count       *extract.Count   `json:"count"`
	Ambassador  *bool            `json:"ambassador"`
	InResponse  *bool            `json:"in_response"`
	AnnouncedOn *string          `json:"announced_on"`
	Deadline    *json.RawMessage `json:"deadline"`
}

// A Case is one labelled text.
type Case struct {
	extract.Document
	HTML       string
	Want       []Want
	Pitfalls   []string
	WhyNothing string
	Origin     string // file, or file:line
}

// Cases returns the project's own cases, by file name.
func Cases() ([]Case, error) { return ReadTxtar(embedded) }

// ReadTxtar returns the cases in the .txtar files of a folder and its folders.
func ReadTxtar(files fs.FS) ([]Case, error) {
	var out []Case
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".txtar" {
			return err
		}
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		c, err := parseCase(name, b)
		if err != nil {
			return err
		}
		out = append(out, c)
		return nil
	})
	return out, err
}

func parseCase(name string, b []byte) (Case, error) {
	a := txtar.Parse(b)
	c := Case{Origin: name, Document: extract.Document{ID: strings.TrimSuffix(path.Base(name),
		".txtar")}}
	for line := range strings.Lines(string(a.Comment)) {
		key, value, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		if err := c.set(key, strings.TrimSpace(value)); err != nil {
			return c, fmt.Errorf("case %s: %w", name, err)
		}
	}
	for _, f := range a.Files {
		body := strings.TrimSuffix(string(f.Data), "\n")
		switch f.Name {
		case "title":
			c.Title = body
		case "text":
			c.Text = body
		case "html":
			c.HTML = body
		case "want":
			if err := c.wants(f.Data); err != nil {
				return c, fmt.Errorf("case %s: want: %w", name, err)
			}
		default:
			return c, fmt.Errorf("case %s: unknown file %q", name, f.Name)
		}
	}
	return c, nil
}

func (c *Case) set(key, value string) error {
	switch key {
	case "lang":
		c.Lang = value
	case "kind":
		c.Kind = value
	case "country":
		c.Country = country.Code(value)
	case "published":
		c.Published = value
	case "url":
		c.URL = value
	case "pitfalls":
		c.Pitfalls = strings.Fields(value)
	case "why_nothing":
		c.WhyNothing = value
	case "note":
	default:
		return fmt.Errorf("unknown key %q", key)
	}
	return nil
}

func (c *Case) wants(b []byte) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	for dec.More() {
		var w Want
		if err := dec.Decode(&w); err != nil {
			return err
		}
		c.Want = append(c.Want, w)
	}
	return nil
}

// A labelled line of a JSONL file.
type labelled struct {
	ID         string       `json:"id"`
	URL        string       `json:"url"`
	Lang       string       `json:"lang"`
	Published  string       `json:"published"`
	Country    country.Code `json:"source_country"`
	Kind       string       `json:"kind"`
	Title      string       `json:"title"`
	Text       string       `json:"text"`
	HTML       string       `json:"html"`
	Want       []Want       `json:"want"`
	Pitfalls   []string     `json:"pitfalls"`
	WhyNothing string       `json:"why_nothing"`
}

// ReadJSONL returns the cases of a labelled file: an input object with "want" on each line.
func ReadJSONL(r io.Reader, name string) ([]Case, error) {
	var out []Case
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 64<<20)
	for line := 1; sc.Scan(); line++ {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		var l labelled
		if err := json.Unmarshal(sc.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("reading %s:%d: %w", name, line, err)
		}
		out = append(out, Case{
			Document: extract.Document{ID: l.ID, URL: l.URL, Lang: l.Lang, Published: l.Published,
				Country: l.Country,
				Kind:    l.Kind, Title: l.Title, Text: l.Text},
			HTML: l.HTML, Want: l.Want, Pitfalls: l.Pitfalls, WhyNothing: l.WhyNothing,
			Origin: fmt.Sprintf("%s:%d", name, line),
		})
	}
	return out, sc.Err()
}
