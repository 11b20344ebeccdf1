// Package page turns the desk's views into HTML.
//
// Guarantees. Pages work without JavaScript and under a policy that allows nothing from
// elsewhere and nothing inline. What a source wrote is only ever text: templates escape it,
// and characters that hide or turn text are printed by name. The same view gives the same
// bytes. A page is rendered whole before its first byte is sent.
package page

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/marks"
	"nongrata/review/web/prose"
)

//go:embed templates/*.html
var templateFiles embed.FS

//go:embed static
var staticFiles embed.FS

// assetTag changes with the style sheet and the script, so that browsers keep them for ever.
var assetTag = tagOf(staticFiles)

// templates are parsed once and never change.
var templates = parse()

// Render writes the page called name ("queue", "case", …) with its view v.
func Render(w io.Writer, name string, v any) error {
	t, ok := templates[name]
	if !ok {
		return fmt.Errorf("rendering page %q: no such page", name)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "shell", v); err != nil {
		return fmt.Errorf("rendering page %q: %w", name, err)
	}
	_, err := b.WriteTo(w)
	return err
}

// Names returns the names of all pages.
func Names() []string { return slices.Sorted(maps.Keys(templates)) }

// Static serves the style sheet, the script and the mark under /static/.
func Static() http.Handler {
	sub, err := fs.Sub(staticFiles, "static")
	if err != nil {
		panic(err) // unreachable: the folder is embedded
	}
	files := http.StripPrefix("/static/", http.FileServerFS(sub))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.RawQuery == assetTag {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		files.ServeHTTP(w, r)
	})
}

func tagOf(files fs.FS) string {
	h := sha256.New()
	for _, name := range []string{"static/desk.css", "static/desk.js", "static/mark.svg"} {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			panic(err) // unreachable: the files are embedded
		}
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}

func parse() map[string]*template.Template {
	base := template.Must(template.New("base").Funcs(funcs()).ParseFS(templateFiles, "templates/shell.html"))
	base = template.Must(base.Parse(reasonList()))
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		panic(err) // unreachable: the pattern is well-formed
	}
	all := map[string]*template.Template{}
	for _, n := range names {
		name := strings.TrimSuffix(strings.TrimPrefix(n, "templates/"), ".html")
		if name == "shell" {
			continue
		}
		files := []string{n}
		if name == "case" || name == "event" { // they share chips, reasons and the history
			files = []string{"templates/queue.html", "templates/case.html", n}
		}
		all[name] = template.Must(template.Must(base.Clone()).ParseFS(templateFiles, files...))
	}
	return all
}

// reasonList defines the reasons to reject, in the order of the digit keys. They are on every card
// of a page and always the same: text of the template costs nothing where a loop over them was
// half of what a queue costs.
func reasonList() string {
	var b strings.Builder
	b.WriteString(`{{define "reasonlist"}}`)
	for i, r := range review.RejectReasons() {
		fmt.Fprintf(&b, "\n<li><button name=\"reason\" value=\"%s\" data-digit=\"%d\"><kbd>%d</kbd> %s</button></li>",
			r, i+1, i+1, template.HTMLEscapeString(review.UpperFirst(prose.Term(r))))
	}
	return b.String() + "{{end}}"
}

func funcs() template.FuncMap {
	return template.FuncMap{
		"asset":       func() string { return assetTag },
		"sentence":    review.Act.Sentence,
		"count":       prose.Count,
		"hedge":       prose.Hedge,
		"figure":      prose.Figure,
		"unit":        unit,
		"rank":        prose.Rank,
		"class":       prose.Class,
		"cstate":      prose.State,
		"field":       prose.Field,
		"day":         prose.Day,
		"moment":      prose.Moment,
		"name":        func(c country.Code) string { return c.Name() },
		"iso":         func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"term":        func(v any) string { return prose.Term(fmt.Sprint(v)) },
		"nth":         func(i int) int { return i + 1 },
		"vis":         visible,
		"short":       short,
		"markClass":   markClass,
		"fieldClass":  func(f string) string { return "f-" + fieldKey(f) },
		"hiddenShort": hiddenShort,
	}
}

// unit says what a case's number counts.
func unit(a review.Act) string {
	switch {
	case a.Measure == "closure":
		return "missions"
	case a.Count.Open():
		return "not given"
	}
	return "people"
}

func visible(v any) []marks.Run { return marks.Visible(fmt.Sprint(v)) }

func short(v any) string {
	s := fmt.Sprint(v)
	return s[:min(len(s), 12)]
}

// shownFields have a colour of their own; every other field shares one. A class name never
// comes from outside.
var shownFields = []string{"receiving_state", "sending_state", "count", "trigger", "deadline", "status", "measure", "staff", "reason", "announced_on", "ambassador", "in_response"}

func fieldKey(field string) string {
	if slices.Contains(shownFields, field) {
		return field
	}
	return "other"
}

func markClass(fields []string) string {
	var b strings.Builder
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("m-" + fieldKey(f))
	}
	return b.String()
}

// hiddenShort prints a hidden character's code point only; its name is in the title.
func hiddenShort(name string) string {
	if code, _, ok := strings.Cut(name, " "); ok && strings.HasPrefix(code, "U+") {
		return code
	}
	return name
}

// Href returns raw when it is an address that may stand in a link, "" otherwise.
func Href(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return ""
	}
	return u.String()
}

// A Copy is a stored answer behind a claim.
type Copy struct {
	Hash ingest.Hash
	Size string
	At   time.Time
	PDF  bool
}
